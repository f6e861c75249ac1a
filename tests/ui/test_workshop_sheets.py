"""The menus and sheets of the workshop page, and what the file holds after them."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from talentdesk.domain.workshop import SessionState
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.locking import LockSession
from talentdesk.services.people import EditPerson
from talentdesk.ui.workshop.follow_ups.note_sheet import NoteSheet
from talentdesk.ui.workshop.meeting.attendance_sheet import AttendanceSheet
from talentdesk.ui.workshop.sealing.lock_sheet import LockSheet
from talentdesk.ui.workshop.session_sheets import DifferencesSheet, ReopenSheet
from talentdesk.ui.workshop.talk_sheets import ProposalSheet
from tests.ui.made_session import make_session
from tests.ui.workshop_room import Room, entry, made, room

__all__ = ["made", "room"]


def test_the_menu_moves_and_marks(room: Room) -> None:
    page = room.page
    ids = tuple(room.made.ids_in(room.made.box(5))[:2])
    page.menus.open_cards(ids, page.mapToGlobal(page.rect().center()))
    entry(page.menus.menu, "8").trigger()
    assert [room.number_of(one) for one in ids] == [8, 8]
    page.menus.open_cards(ids, page.mapToGlobal(page.rect().center()))
    entry(page.menus.menu, "Discussed").trigger()
    assert all(room.made.card(one).discussed for one in ids)


def test_the_menu_leads_to_file_and_plan(room: Room) -> None:
    page = room.page
    one = room.made.ids_in(room.made.box(5))[0]
    person = room.made.card(one).person
    for text in ("Open the personal file", "Open the development plan"):
        page.menus.open_cards((one,), page.mapToGlobal(page.rect().center()))
        entry(page.menus.menu, text).trigger()
    assert room.shell.opened == [("people", person), ("development", person)]


def test_a_note_is_kept(room: Room) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    room.page.acts.open_note(one)
    sheet = room.page.acts.sheet
    assert isinstance(sheet, NoteSheet)
    sheet.note.setPlainText("讨论了跨部门经历")
    sheet.main_button.click()
    view = room.made.workspace.ask(CandidateViewOf(candidate=one))
    assert view is not None and view.note == "讨论了跨部门经历"
    assert room.page.acts.sheet is None


def test_another_place_is_proposed_with_a_reason(room: Room) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    room.page.acts.open_proposal(one)
    sheet = room.page.acts.sheet
    assert isinstance(sheet, ProposalSheet)
    sheet.choice.setCurrentIndex(sheet.choice.findData(3))
    assert not sheet.main_button.isEnabled()
    sheet.reason.setPlainText("上级补充了潜力证据")
    sheet.main_button.click()
    assert room.made.card(one).proposed == room.made.box(3)
    assert room.number_of(one) == 3


def test_who_is_in_the_room_is_ticked(room: Room) -> None:
    page = room.page
    page.acts.open_attendance()
    sheet = page.acts.sheet
    assert isinstance(sheet, AttendanceSheet)
    last = room.made.board().members[-1]
    sheet.box_of(last.id).click()
    assert not room.made.board().members[-1].present
    assert "4/5" in sheet._sum.text()
    assert page.attend.text().startswith("4/5")


def test_lock_shows_findings_asks_and_reopen_needs_a_reason(room: Room) -> None:
    page = room.page
    page.lock.trigger()
    sheet = page.acts.sheet
    assert isinstance(sheet, LockSheet)
    assert sheet.main_button.isEnabled() is not bool(sheet.blocking)
    room.shell.answer = False
    sheet.main_button.click()
    assert room.made.board().session.state is not SessionState.LOCKED
    room.shell.answer = True
    sheet.main_button.click()
    assert len(room.shell.questions) == 2
    assert room.made.board().session.state is SessionState.LOCKED
    assert page.lock.text() == "Reopen…"
    assert page.board.arrangement.is_locked
    page.lock.trigger()
    again = page.acts.sheet
    assert isinstance(again, ReopenSheet)
    assert not again.main_button.isEnabled()
    again.reason.setPlainText("补充材料")
    again.main_button.click()
    assert room.made.board().session.state is SessionState.RUNNING
    assert page.lock.text() == "Lock…"


def test_what_blocks_the_lock_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    made = make_session(tmp_path / "b.talent", 6, members=4)
    room = Room(qtbot, made)
    room.page.acts.open_lock()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, LockSheet)
    assert sheet.blocking
    assert not sheet.main_button.isEnabled()
    made.workspace.close()


def test_data_changed_after_the_lock_are_counted_and_listed(room: Room) -> None:
    page = room.page
    room.made.workspace.do(LockSession(session=room.made.session))
    assert not page.foot.differences.isVisible()
    person = room.made.board().cards[0].person
    room.made.workspace.do(EditPerson(person=person, values={"name": "改名者"}))
    assert page.foot.differences.isVisible()
    page.foot.differences.click()
    assert isinstance(page.acts.sheet, DifferencesSheet)
