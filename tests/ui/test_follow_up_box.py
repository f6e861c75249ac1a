"""Follow-ups in the talk: typed with Enter, edited, removed after a question, seen in the plan."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from talentdesk.domain.follow_ups import FollowUp
from talentdesk.domain.plans import Plan
from talentdesk.services.follow_ups import FollowUpsOf
from talentdesk.services.plans import PlanOf
from talentdesk.ui.workshop.follow_ups.note_sheet import NoteSheet
from tests.ui.workshop_room import Room, made, room

__all__ = ["made", "room"]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QMessageBox.StandardButton]]:
    given: list[QMessageBox.StandardButton] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *_: given.pop(0))
    yield given
    assert not given


def someone(room: Room) -> str:
    return room.made.ids_in(room.made.box(5))[0]


def opened(room: Room) -> NoteSheet:
    """Open the sheet by its key on the card with the cursor."""
    room.page.board.select([someone(room)])
    room.page.board.setFocus()
    QTest.keyClick(room.page.board, Qt.Key.Key_A)
    sheet = room.page.acts.sheet
    assert isinstance(sheet, NoteSheet)
    return sheet


def known(room: Room) -> tuple[FollowUp, ...]:
    return room.made.workspace.ask(FollowUpsOf(candidate=someone(room)))


def plan(room: Room, one: FollowUp) -> Plan:
    found = room.made.workspace.ask(PlanOf(plan=one.plan))
    assert found is not None
    return found


def agree(room: Room, sheet: NoteSheet, text: str = "Rotate to quality") -> FollowUp:
    assert QApplication.focusWidget() is sheet.box.what
    QTest.keyClicks(sheet.box.what, text)
    QTest.keyClick(sheet.box.what, Qt.Key.Key_Tab)
    QTest.keyClicks(sheet.box.owner, "Li")
    QTest.keyClick(sheet.box.owner, Qt.Key.Key_Tab)
    QTest.keyClicks(sheet.box.due.edit, "2027-03-31")
    QTest.keyClick(sheet.box.due.edit, Qt.Key.Key_Return)
    return known(room)[-1]


def test_an_action_is_typed_with_one_key_and_enter(room: Room) -> None:
    sheet = opened(room)
    one = agree(room, sheet)
    assert (one.text, one.owner, one.due) == ("Rotate to quality", "Li", date(2027, 3, 31))
    assert [action.goal for action in plan(room, one).actions] == ["Rotate to quality"]
    assert sheet.box.is_empty and sheet.box.what.hasFocus(), "the next one may be typed"
    assert sheet.box.list.count() == 1
    room.made.workspace.undo()
    assert known(room) == ()


def test_what_is_refused_stays_and_says_why(room: Room) -> None:
    sheet = opened(room)
    QTest.keyClicks(sheet.box.what, "Too late")
    QTest.keyClicks(sheet.box.due.edit, "2020-01-01")
    QTest.keyClick(sheet.box.due.edit, Qt.Key.Key_Return)
    assert known(room) == ()
    assert sheet.box.what.text() == "Too late"
    assert sheet.box._error.isVisible() and sheet.box._error.text()
    sheet.main_button.click()
    assert room.page.acts.sheet is sheet


def test_an_action_is_edited_in_place(room: Room) -> None:
    sheet = opened(room)
    agree(room, sheet)
    sheet.box.list.setFocus()
    sheet.box.list.setCurrentRow(0)
    QTest.keyClick(sheet.box.list, Qt.Key.Key_Return)
    assert sheet.box.what.hasFocus() and sheet.box.what.text() == "Rotate to quality"
    QTest.keyClicks(sheet.box.what, "Lead a project")
    QTest.keyClick(sheet.box.what, Qt.Key.Key_Return)
    (one,) = known(room)
    assert one.text == "Lead a project"
    assert [action.goal for action in plan(room, one).actions] == ["Lead a project"]


@pytest.mark.parametrize(
    ("answer", "left", "planned"),
    [
        (QMessageBox.StandardButton.Yes, 0, 0),
        (QMessageBox.StandardButton.No, 0, 1),
        (QMessageBox.StandardButton.Cancel, 1, 1),
    ],
)
def test_removing_asks_about_the_plan(
    room: Room,
    answers: list[QMessageBox.StandardButton],
    answer: QMessageBox.StandardButton,
    left: int,
    planned: int,
) -> None:
    sheet = opened(room)
    one = agree(room, sheet)
    before = plan(room, one)
    answers.append(answer)
    sheet.box.list.setFocus()
    sheet.box.list.setCurrentRow(0)
    QTest.keyClick(sheet.box.list, Qt.Key.Key_Delete)
    assert len(known(room)) == left
    after = room.made.workspace.ask(PlanOf(plan=before.line.id))
    assert after is not None and len(after.actions) == planned


def test_what_still_stands_in_the_line_is_kept_with_the_note(room: Room) -> None:
    sheet = opened(room)
    QTest.keyClicks(sheet.box.what, "Coach the successor")
    sheet.note.setPlainText("Well argued")
    sheet.main_button.click()
    assert [one.text for one in known(room)] == ["Coach the successor"]
    assert room.page.acts.sheet is None


def test_the_plan_is_one_click_away(room: Room) -> None:
    sheet = opened(room)
    one = agree(room, sheet)
    sheet.box.list.setCurrentRow(0)
    QTest.mouseClick(sheet.box.plan, Qt.MouseButton.LeftButton)
    assert room.shell.opened == [("development", one.person)]
