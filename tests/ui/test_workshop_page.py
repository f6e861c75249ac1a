"""The workshop page on a real workspace: what its knobs do to the file and to the board."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.domain.workshop import SessionState
from talentdesk.services.board import CandidateViewOf
from talentdesk.services.locking import LockSession
from talentdesk.services.people import EditPerson
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.ui.desk import Desk
from talentdesk.ui.workshop.filters import Facet, Trait
from talentdesk.ui.workshop.packing import Density
from talentdesk.ui.workshop.page import WorkshopPage
from talentdesk.ui.workshop.session_sheets import AttendanceSheet, DifferencesSheet, LockSheet, ReopenSheet
from talentdesk.ui.workshop.talk_sheets import BallotSheet, NoteSheet, ProposalSheet
from tests.ui.board_hands import at_box, at_card, drag
from tests.ui.made_session import FIT, MAIN, MadeSession, make_session
from tests.ui.stub_shell import StubShell, made_desk


class Room:
    """A page on a workspace, and short words for what tests do with it."""

    def __init__(self, qtbot: QtBot, made: MadeSession, language: Language = Language.EN) -> None:
        self.made = made
        self.desk: Desk = made_desk(made.workspace)
        self.shell = StubShell(language)
        self.page = WorkshopPage(self.desk, self.shell)
        self.shell.stack.addWidget(self.page)
        qtbot.addWidget(self.shell.window)
        self.shell.window.resize(1366, 720)
        self.shell.window.show()
        qtbot.waitUntil(self.page.isVisible)

    def trail(self, candidate: str, scheme: str = "") -> list[str]:
        view = self.made.workspace.ask(CandidateViewOf(candidate=candidate, scheme=scheme))
        assert view is not None
        return [move.reason for move in view.trail]

    def number_of(self, candidate: str, scheme: str = "") -> int:
        board = self.made.board(scheme)
        place = self.made.card(candidate, scheme).calibrated
        return board.scheme.box(place).number if place else 0


@pytest.fixture
def made(tmp_path: Path) -> Iterator[MadeSession]:
    made = make_session(tmp_path / "a.talent", 40, schemes=(MAIN, FIT))
    yield made
    made.workspace.close()


@pytest.fixture
def room(qtbot: QtBot, made: MadeSession) -> Room:
    return Room(qtbot, made)


def entry(menu: QMenu | None, text: str) -> QAction:
    """The entry of a menu or of one of its submenus whose text begins so."""
    assert menu is not None
    for action in menu.findChildren(QAction):
        if action.text().startswith(text):
            return action
    raise AssertionError([action.text() for action in menu.findChildren(QAction)])


def type_into(widget: QWidget, text: str, *keys: Qt.Key) -> None:
    """Type as a Chinese input method does: it commits a text, it presses no letters."""
    widget.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
    for key in keys:
        QTest.keyClick(widget, key)


def asking(page: WorkshopPage) -> bool:
    return page.foot.is_asking


def shown(page: WorkshopPage) -> frozenset[str] | None:
    return page.board.view_state.shown


def looks(page: WorkshopPage, name: str) -> bool:
    return bool(getattr(page.board.view_state, name))


def arrows(page: WorkshopPage) -> int:
    return len(page.board.movement.arrows)


# ---------------------------------------------------------------------- moving and reasons


def test_a_drag_changes_the_file_and_leaves_the_proposed_place(room: Room) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    drag(room.page.board, at_card(room.page.board, one), at_box(room.page.board, room.made.box(3)))
    card = room.made.card(one)
    assert room.number_of(one) == 3
    assert card.proposed == room.made.box(5)
    assert card.moved and card.reason_open


def test_the_reason_is_asked_without_taking_the_focus_and_joins_the_step(room: Room) -> None:
    page = room.page
    one = room.made.ids_in(room.made.box(5))[0]
    page.board.setFocus()
    page.board.drop_cards((one,), room.made.box(3))
    assert asking(page)
    assert page.board.hasFocus()
    type_into(page.foot.field.reason, "新的项目成果", Qt.Key.Key_Return)
    assert room.trail(one) == ["新的项目成果"]
    assert not room.made.card(one).reason_open
    assert not asking(page)
    assert page.board.hasFocus()
    room.desk.undo()
    assert room.number_of(one) == 5
    assert room.trail(one) == []


def test_leaving_the_reason_field_keeps_it(room: Room) -> None:
    page = room.page
    one, two = room.made.ids_in(room.made.box(5))[:2]
    page.board.drop_cards((one,), room.made.box(3))
    type_into(page.foot.field.reason, "换岗后的表现")
    drag(page.board, at_card(page.board, two), at_box(page.board, room.made.box(2)))
    assert room.trail(one) == ["换岗后的表现"]
    assert room.trail(two) == [""]
    assert asking(page)


def test_the_reason_of_one_move_never_comes_back_in_the_field_of_the_next(room: Room) -> None:
    page = room.page
    one, two = room.made.ids_in(room.made.box(5))[:2]
    page.board.drop_cards((one,), room.made.box(3))
    type_into(page.foot.field.reason, "换岗后的表现", Qt.Key.Key_Return)
    page.board.drop_cards((two,), room.made.box(2))
    assert not page.foot.field.reason.isUndoAvailable()
    page.foot.field.reason.undo()
    assert page.foot.field.reason.text() == ""


def test_a_reason_put_off_stays_open_and_is_listed(room: Room) -> None:
    page = room.page
    one = room.made.ids_in(room.made.box(5))[0]
    page.board.drop_cards((one,), room.made.box(3))
    page.foot.field.reason.setFocus()
    QTest.keyClick(page.foot.field.reason, Qt.Key.Key_Escape)
    assert not asking(page)
    assert page.foot.open_reasons.isVisible()
    page.foot.open_reasons.menu().aboutToShow.emit()
    page.foot.open_reasons.menu().actions()[0].trigger()
    assert asking(page)
    type_into(page.foot.field.reason, "后来补上", Qt.Key.Key_Return)
    assert room.trail(one) == ["后来补上"]
    assert not page.foot.open_reasons.isVisible()


def test_several_cards_moved_together_get_one_reason_in_one_step(room: Room) -> None:
    page = room.page
    ids = tuple(room.made.ids_in(room.made.box(5))[:3])
    page.board.drop_cards(ids, room.made.box(2))
    page.foot.field.code.setCurrentIndex(1)
    type_into(page.foot.field.reason, "集体调整", Qt.Key.Key_Return)
    assert [room.trail(one) for one in ids] == [["集体调整"]] * 3
    room.desk.undo()
    assert [room.number_of(one) for one in ids] == [5, 5, 5]


def test_undo_takes_the_open_question_away(room: Room) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    room.page.board.drop_cards((one,), room.made.box(3))
    room.desk.undo()
    assert not asking(room.page)
    assert room.page.board.arrangement.where(one) == room.made.box(5)


def test_a_locked_session_refuses_beside_the_card(room: Room) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    card = room.made.card(one)
    room.made.workspace.do(LockSession(session=room.made.session))
    page = room.page
    page.acts.place((one,), room.made.box(3), None)
    assert room.made.card(one).calibrated == card.calibrated
    assert page.board.said.isVisible()
    assert "locked" in page.board.said.text


# ---------------------------------------------------------------------- schemes, filter, looks


def test_a_move_on_one_grid_never_moves_on_the_other(room: Room) -> None:
    page = room.page
    assert page.schemes.isVisible() and page.schemes.count() == 2
    one = room.made.ids_in(room.made.box(5))[0]
    before = room.number_of(one, FIT)
    page.board.drop_cards((one,), room.made.box(9))
    assert room.number_of(one, FIT) == before
    page.schemes.setCurrentIndex(1)
    page.schemes.activated.emit(1)
    assert page.values is not None and page.values.scheme.key == FIT
    assert room.shell.selection.scheme == FIT
    assert page.board.arrangement.scheme is page.values.scheme


def test_the_filter_counts_what_is_shown(room: Room) -> None:
    page = room.page
    assert page.filter.count.text() == "40 of 40"
    page.filter.text.setText("财务部")
    QTest.keyClick(page.filter.text, Qt.Key.Key_Return)
    seen = shown(page)
    assert seen is not None
    assert seen == {card.candidate for card in room.made.board().cards if "财务部" in card.post}
    assert page.filter.count.text() == f"{len(seen)} of 40"
    page.filter.clear.click()
    assert shown(page) is None
    assert page.filter.count.text() == "40 of 40"


def test_the_filter_finds_pinyin(room: Room) -> None:
    page = room.page
    page.filter.text.setText("wangjianguo")
    QTest.keyClick(page.filter.text, Qt.Key.Key_Return)
    names = {page.board.arrangement.cards[one].name for one in shown(page) or ()}
    assert names == {"王建国"}


def test_values_of_a_field_are_ticked_together_and_fields_against_each_other(room: Room) -> None:
    page = room.page
    menu = page.filter.buttons[Facet.POST].menu()
    menu.aboutToShow.emit()
    first, second = (action for action in menu.actions() if action.text().startswith(("生产经理", "华东")))
    first.trigger()
    second.trigger()
    posts = {"生产经理", "华东区域经理"}
    assert set(shown(page) or ()) == {c.candidate for c in room.made.board().cards if c.post in posts}
    marks = page.filter.buttons[Facet.TRAIT].menu()
    marks.aboutToShow.emit()
    entry(marks, "New in the post").trigger()
    assert page.filter.filter.trait == {Trait.NEW_IN_POST}
    assert set(shown(page) or ()) == {
        c.candidate for c in room.made.board().cards if c.post in posts and c.new_in_post
    }


def test_a_filter_follows_what_changes(room: Room) -> None:
    page = room.page
    marks = page.filter.buttons[Facet.TRAIT].menu()
    marks.aboutToShow.emit()
    entry(marks, "Moved").setEnabled(True)
    entry(marks, "Moved").trigger()
    assert shown(page) == frozenset()
    one = room.made.ids_in(room.made.box(5))[0]
    room.desk.do(
        PlaceCandidates(session=room.made.session, scheme=MAIN, candidates=(one,), placement=room.made.box(2))
    )
    assert shown(page) == frozenset([one])
    assert page.filter.count.text() == "1 of 40"


def test_views_are_switched_and_shown(room: Room) -> None:
    page = room.page
    page.view.proposed.click()
    assert looks(page, "proposed")
    page.view.calibrated.click()
    assert not looks(page, "proposed")
    page.view.everyone.click()
    assert page.board.view_state.density is Density.EVERYONE
    assert page.view.everyone.isChecked()
    for button, name in ((page.view.arrows, "arrows"), (page.view.flip, "flipped")):
        button.click()
        assert looks(page, name)
        assert button.isChecked()


def test_arrows_show_what_moved(room: Room) -> None:
    page = room.page
    ids = room.made.ids_in(room.made.box(5))[:2]
    page.view.arrows.click()
    assert arrows(page) == 0
    page.board.drop_cards((ids[0],), room.made.box(2))
    page.board.drop_cards((ids[1],), room.made.box(7))
    assert arrows(page) == 2
    room.desk.undo()
    assert arrows(page) == 1


# ---------------------------------------------------------------------- menus and sheets


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


def test_a_ballot_is_counted_and_judged(room: Room) -> None:
    page = room.page
    one = room.made.ids_in(room.made.box(5))[0]
    page.acts.open_ballot(one)
    sheet = page.acts.sheet
    assert isinstance(sheet, BallotSheet)
    assert sheet.tally().present == 5 and sheet.tally().entitled == 5
    assert not sheet.main_button.isEnabled()
    spins = sheet._spins
    spins["in_favour"].setValue(6)
    assert not sheet.main_button.isEnabled()
    assert sheet.result
    spins["in_favour"].setValue(4)
    spins["against"].setValue(1)
    assert "passed" in sheet.result
    sheet.main_button.click()
    view = room.made.workspace.ask(CandidateViewOf(candidate=one))
    assert view is not None and view.ballot is not None
    assert (view.ballot.in_favour, view.ballot.against, view.ballot.passed) == (4, 1, True)
    assert page.acts.sheet is None


def test_a_note_and_what_follows_are_kept(room: Room) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    room.page.acts.open_note(one)
    sheet = room.page.acts.sheet
    assert isinstance(sheet, NoteSheet)
    sheet.note.setPlainText("讨论了跨部门经历")
    sheet.follow_up.setPlainText("安排轮岗")
    sheet.main_button.click()
    view = room.made.workspace.ask(CandidateViewOf(candidate=one))
    assert view is not None
    assert (view.note, view.action) == ("讨论了跨部门经历", "安排轮岗")


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
    assert "4 of 5" in sheet._sum.text()


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


# ---------------------------------------------------------------------- around the board


def test_the_selection_is_shared_both_ways(room: Room) -> None:
    page, selection = room.page, room.shell.selection
    ids = room.made.ids_in(room.made.box(5))
    page.board.select(ids[:2])
    assert set(selection.candidates) == set(ids[:2])
    assert selection.people[0] == room.made.card(selection.candidates[0]).person
    other = room.made.card(ids[3])
    selection.select_candidates((ids[3],), (other.person,), session=room.made.session, scheme=MAIN)
    assert page.board.picked.ids == (ids[3],)


def test_title_says_the_session_and_how_many_are_placed(room: Room) -> None:
    assert room.page.title() == "中层校准会"
    assert "38 of 40 placed" in room.page.subtitle()
    waiting = room.made.ids_in(None)[0]
    room.page.board.drop_cards((waiting,), room.made.box(5))
    assert "39 of 40 placed" in room.page.subtitle()


def test_the_list_of_sessions_says_state_and_progress(room: Room) -> None:
    room.page.sessions.fill()
    first = room.page.sessions.actions()[0]
    assert first.isChecked()
    assert "38 of 40 placed" in first.text()


def test_without_a_session_and_without_candidates_the_page_says_what_to_do(
    qtbot: QtBot, tmp_path: Path
) -> None:
    from tests.made import make_workspace

    workspace = make_workspace(tmp_path / "empty.talent")
    room = Room(qtbot, MadeSession(workspace, ""))
    assert room.page.no_session.isVisible()
    assert [action.text() for action in room.page.actions()] == ["New session…"]
    workspace.close()
    made = make_session(tmp_path / "nobody.talent", 0)
    empty = Room(qtbot, made)
    assert empty.page.no_candidates.isVisible()
    made.workspace.close()


def test_a_change_elsewhere_does_not_load_the_board_again(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from talentdesk.services.people import AddPerson

    loads: list[object] = []
    monkeypatch.setattr(room.page.board, "show_values", lambda board, rules: loads.append(board))
    room.made.workspace.do(AddPerson(values={"number": "99999", "name": "局外人"}))
    assert loads == []
    room.made.workspace.do(EditPerson(person=room.made.board().cards[0].person, values={"name": "局内人"}))
    assert len(loads) == 1


def test_the_language_is_switched_on_the_board_too(qtbot: QtBot, made: MadeSession) -> None:
    room = Room(qtbot, made, Language.ZH)
    page = room.page
    assert head(page) == "暂存区"
    assert page.view.proposed.text() == "建议"
    room.shell.speech.use(Language.EN)
    qtbot.waitUntil(lambda: head(page) == "Holding area")
    assert page.view.proposed.text() == "Proposed"
    assert "placed" in page.foot.line.whole


def head(page: WorkshopPage) -> str:
    return page.board.board.boxes[None].text.name


def test_a_photo_takes_the_place_of_the_initials(room: Room, qtbot: QtBot) -> None:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage

    from talentdesk.services.people import SetPhoto

    image = QImage(120, 160, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt a text
    card = room.made.board().cards[0]
    assert room.page.board._look_of(card).photo is None
    room.made.workspace.do(SetPhoto(person=card.person, data=bytes(buffer.data().data())))

    def has_picture() -> bool:
        return room.page.board._look_of(room.made.card(card.candidate)).photo is not None

    qtbot.waitUntil(has_picture)


def test_empty_states_lead_to_the_sheet_of_the_session(qtbot: QtBot, tmp_path: Path) -> None:
    from talentdesk.ui.sessions.session_sheet import SessionSheet

    made = make_session(tmp_path / "nobody.talent", 0)
    room = Room(qtbot, made)
    room.page.no_candidates.action_requested.emit()
    (sheet,) = room.shell.window.findChildren(SessionSheet)
    assert sheet.isVisible()
    assert sheet.session == made.session
    assert sheet.candidates.isVisible()
    sheet.close_sheet()
    made.workspace.close()
