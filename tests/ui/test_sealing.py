"""The lock: a check list that leads to people, the seal in sight, old versions read and printed again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from talentdesk.domain.ruling import Reason
from talentdesk.services.locking import LockSession, LockVersions, ReopenSession
from talentdesk.services.minutes import EditMinutes
from talentdesk.services.people import EditPerson
from talentdesk.services.printing import IssuePacket
from talentdesk.services.register import AskSignatures, Register, RegisterSignature
from talentdesk.ui.printing.packet_list import Choice
from talentdesk.ui.printing.page import PrintingPage
from talentdesk.ui.workshop.sealing.lock_sheet import LockSheet
from talentdesk.ui.workshop.sealing.version_sheet import VersionSheet
from tests.ui.workshop_room import Room, made, room

__all__ = ["made", "room"]


def opened(room: Room) -> LockSheet:
    room.page.acts.open_lock()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, LockSheet)
    return sheet


def lock_twice(room: Room) -> None:
    workspace, session = room.made.workspace, room.made.session
    workspace.do(EditMinutes(session=session, part="meeting", text="第一版纪要"))
    workspace.do(LockSession(session=session))
    workspace.do(ReopenSession(session=session, reason="补充"))
    workspace.do(EditMinutes(session=session, part="meeting", text="第二版纪要"))
    workspace.do(LockSession(session=session))


def test_a_line_leads_to_its_people_by_enter(room: Room) -> None:
    sheet = opened(room)
    button = next(one for one in sheet.buttons if one.property("count") == 2)
    people = set(button.property("people"))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert room.page.acts.sheet is None
    assert set(room.page.board.picked.ids) == people
    assert {room.made.card(one).calibrated for one in people} == {None}, "the unplaced ones"


def test_a_line_leads_to_its_people_by_a_click(room: Room) -> None:
    sheet = opened(room)
    button = max(sheet.buttons, key=lambda one: int(one.property("count")))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(room.page.board.picked.ids) == int(button.property("count"))


def test_the_first_stop_of_the_list_is_a_line(room: Room) -> None:
    sheet = opened(room)
    assert QApplication.focusWidget() is sheet.buttons[0]


def test_a_locked_session_shows_its_seal_and_offers_printing_first(room: Room) -> None:
    page = room.page
    assert not page.foot.seal.isVisible()
    assert page.actions()[-1] is page.lock
    room.made.workspace.do(LockSession(session=room.made.session))
    (lock,) = room.made.workspace.ask(LockVersions(session=room.made.session))
    assert page.foot.seal.isVisible()
    assert lock.fingerprint[:4].upper() in page.foot.seal.text()
    assert page.actions()[-1] is page.sealing.print
    page.sealing.print.trigger()
    assert room.shell.opened == [("printing", room.made.session)]
    room.made.workspace.do(ReopenSession(session=room.made.session, reason="补充"))
    assert not page.foot.seal.isVisible()
    assert page.actions()[-1] is page.lock


def test_old_versions_are_read_as_they_were_sealed(room: Room) -> None:
    lock_twice(room)
    room.page.foot.seal.click()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, VersionSheet)
    assert sheet.list.count() == 2
    assert "第二版纪要" in sheet.text.toPlainText()
    sheet.list.setFocus()
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    assert "第一版纪要" in sheet.text.toPlainText() and "第二版" not in sheet.text.toPlainText()
    assert sheet.text.isReadOnly()
    sheet.main_button.click()
    assert room.shell.opened[-1] == ("printing", f"{room.made.session}#1")


def test_an_old_version_is_printed_under_its_own_number(room: Room) -> None:
    lock_twice(room)
    workspace, session = room.made.workspace, room.made.session
    page = PrintingPage(room.desk, room.shell)
    room.shell.stack.addWidget(page)
    room.shell.stack.setCurrentWidget(page)
    page.open_at(f"{session}#1")
    assert page.list.choice == Choice(session, "", 1)
    assert page.preview.pages is not None
    newest = str(workspace.do(IssuePacket(session=session, layout="packet")).figures["number"])
    older = str(workspace.do(IssuePacket(session=session, layout="packet", version=1)).figures["number"])
    assert newest.endswith("-02") and older.endswith("-01") and newest[:9] != older[:9]
    again = workspace.do(IssuePacket(session=session, layout="packet", version=1)).figures
    assert (again["number"], again["existing"]) == (older, True)
    page.open_at(f"{session}#1")
    assert page.list.choice == Choice(session, older)
    page.preview.show_pages(None)


def test_what_blocks_comes_before_what_warns(room: Room) -> None:
    sheet = opened(room)
    assert sheet._lines is not None
    assert Reason.UNDISCUSSED in {line.finding.reason for line in sheet._lines}
    assert [line.blocks for line in sheet._lines] == sorted(
        (line.blocks for line in sheet._lines), reverse=True
    )


def test_the_foot_tells_that_a_signed_packet_no_longer_matches(room: Room) -> None:
    workspace, session = room.made.workspace, room.made.session
    workspace.do(LockSession(session=session))
    number = str(workspace.do(IssuePacket(session=session, layout="packet")).figures["number"])
    workspace.do(AskSignatures(packet=number, signers=(("林主任", ""),)))
    (packet,) = workspace.ask(Register())
    people = [card.person for card in room.made.board().cards[:2]]
    workspace.do(EditPerson(person=people[0], values={"name": "改名者"}))
    assert room.page.foot.differences.text() == "1 detail changed since the lock"
    workspace.do(RegisterSignature(signature=packet.signatures[0].id, on=packet.at.date()))
    workspace.do(EditPerson(person=people[1], values={"name": "又改名"}))
    told = room.page.foot.differences
    assert told.text() == "2 details changed since the lock · signed packet no longer matches"
    assert told.toolTip() == number
