"""The minutes beside the board: live, edited by hand, written anew, printed and exported; by keys alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.minutes import CANDIDATE
from talentdesk.services.locking import LockSession
from talentdesk.services.workshop import NoteCandidate
from talentdesk.ui.workshop.minutes.panel import MinutesPanel
from talentdesk.ui.workshop.minutes.print_sheet import MinutesSheet
from tests.ui.workshop_room import Room, made, room

__all__ = ["made", "room"]


def panel(room: Room) -> MinutesPanel:
    found = room.page.panels.open("minutes")
    assert isinstance(found, MinutesPanel)
    return found


def noted(room: Room) -> str:
    one = room.made.ids_in(room.made.box(5))[0]
    room.made.workspace.do(NoteCandidate(candidate=one, note="关注留任"))
    return one


def test_the_minutes_follow_the_session(qtbot: QtBot, room: Room) -> None:
    shown = panel(room)
    before = shown.list.count()
    one = noted(room)
    qtbot.waitUntil(lambda: shown.list.count() == before + 1)
    shown.choose(f"{CANDIDATE}{one}")
    assert "关注留任" in shown.text.toPlainText()
    room.made.workspace.undo()
    qtbot.waitUntil(lambda: shown.list.count() == before)


def test_a_part_is_edited_by_keys_and_written_anew(qtbot: QtBot, room: Room) -> None:
    shown = panel(room)
    shown.list.setCurrentRow(0)
    automatic = shown.text.toPlainText()
    shown.list.setFocus()
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert shown.text.hasFocus()
    QTest.keyClick(shown.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(shown.text, "By hand")
    QTest.keyClick(shown.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.list.hasFocus()
    qtbot.waitUntil(lambda: "edited" in shown.list.item(0).text())
    assert shown.text.toPlainText() == "By hand"
    assert shown.anew.isVisible()
    QTest.mouseClick(shown.anew, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.text.toPlainText() == automatic)
    room.made.workspace.undo()
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "By hand")


def test_escape_gives_up_what_was_typed(room: Room) -> None:
    shown = panel(room)
    shown.list.setCurrentRow(0)
    automatic, head = shown.text.toPlainText(), room.made.workspace.head
    shown.text.setFocus()
    QTest.keyClicks(shown.text, "x")
    QTest.keyClick(shown.text, Qt.Key.Key_Escape)
    assert shown.text.toPlainText() == automatic
    assert room.made.workspace.head == head


def test_what_is_being_typed_stays_while_the_session_goes_on(qtbot: QtBot, room: Room) -> None:
    shown = panel(room)
    before = shown.list.count()
    shown.list.setCurrentRow(0)
    shown.text.setFocus()
    QTest.keyClicks(shown.text, "Being typed ")
    typed = shown.text.toPlainText()
    noted(room)
    qtbot.waitUntil(lambda: shown.list.count() == before + 1)
    assert shown.text.toPlainText() == typed


def test_a_locked_session_shows_its_sealed_minutes(qtbot: QtBot, room: Room) -> None:
    shown = panel(room)
    room.made.workspace.do(LockSession(session=room.made.session))
    qtbot.waitUntil(lambda: shown.text.isReadOnly())
    shown.choose("seal")
    assert "Version 1, sealed" in shown.text.toPlainText()
    assert not shown.anew.isVisible()


def test_the_minutes_are_printed_and_exported(room: Room, tmp_path: Path) -> None:
    shown = panel(room)
    noted(room)
    shown.read()
    shown.export_to(tmp_path / "m.md")
    text = (tmp_path / "m.md").read_text(encoding="utf-8-sig")
    assert text.startswith("# ") and "## The meeting" in text and "关注留任" in text
    shown.export_to(tmp_path / "m.txt")
    assert "#" not in (tmp_path / "m.txt").read_text(encoding="utf-8-sig")
    shown.print.click()
    sheet = room.page.acts.sheet
    assert isinstance(sheet, MinutesSheet)
    assert sheet.preview.pages is not None
    sheet.close_sheet()
