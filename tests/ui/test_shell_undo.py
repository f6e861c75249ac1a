"""Undo in the window: named, routed past text fields, asked for where it is another's."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from talentdesk.services.importing.desk import ImportTables
from talentdesk.services.setup import RenameWorkspace
from talentdesk.services.workspace import Workspace
from talentdesk.ui.background import Job
from talentdesk.ui.desk import Desk
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.undo_actions import UndoActions
from talentdesk.ui.widgets.fields import DateField
from talentdesk.ui.widgets.progress import ProgressPanel
from talentdesk.ui.widgets.sheet import Sheet
from tests.gestures import press, write
from tests.unit.services.made_tables import Row, table


def undo_of(window: MainWindow) -> UndoActions:
    (found,) = window.findChildren(UndoActions)
    return found


@pytest.fixture
def field(window: MainWindow, qtbot: QtBot) -> QLineEdit:
    """A text field of the window with the focus."""
    edit = QLineEdit(window)
    edit.show()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    return edit


def test_undo_is_named_after_its_step(window: MainWindow, desk: Desk) -> None:
    undo = undo_of(window)
    assert not undo.undo.isEnabled()
    desk.do(RenameWorkspace(organisation="南山"))
    assert undo.undo.isEnabled()
    assert "南山" in undo.undo.text()
    assert "Ctrl+Z" in undo.undo.toolTip()


def test_ctrl_z_takes_back_and_both_keys_do_again(window: MainWindow, desk: Desk) -> None:
    before = desk.info.organisation
    desk.do(RenameWorkspace(organisation="南山"))
    press(window, "Ctrl+Z")
    assert desk.info.organisation == before
    press(window, "Ctrl+Shift+Z")
    assert desk.info.organisation == "南山"
    press(window, "Ctrl+Z")
    press(window, "Ctrl+Y")
    assert desk.info.organisation == "南山"
    assert "南山" in window.toast_text


def test_a_text_field_with_something_written_comes_first(
    window: MainWindow, desk: Desk, field: QLineEdit
) -> None:
    desk.do(RenameWorkspace(organisation="南山"))
    write("abc")
    press(window, "Ctrl+Z")
    assert field.text() == ""
    assert desk.info.organisation == "南山"


def test_a_text_field_with_nothing_to_take_back_lets_undo_pass(
    window: MainWindow, desk: Desk, field: QLineEdit
) -> None:
    before = desk.info.organisation
    desk.do(RenameWorkspace(organisation="南山"))
    press(window, "Ctrl+Z")
    assert desk.info.organisation == before
    press(window, "Ctrl+Y")
    assert desk.info.organisation == "南山"


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_step_of_someone_else_is_asked_for_once(
    window: MainWindow,
    desk: Desk,
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    answer: QMessageBox.StandardButton,
) -> None:
    for name in ("一", "二"):
        desk.do(RenameWorkspace(organisation=name))
    workspace.operator = "周宁"
    asked: list[str] = []

    def question(parent: object, title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return answer

    monkeypatch.setattr(QMessageBox, "question", question)
    press(window, "Ctrl+Z")
    press(window, "Ctrl+Z")
    assert "林岚" in asked[0]
    if answer is QMessageBox.StandardButton.Yes:
        assert len(asked) == 1, "the second step of the same operator was asked for again"
        assert desk.info.organisation not in ("一", "二")
    else:
        assert desk.info.organisation == "二"


def test_a_toast_can_take_back(window: MainWindow, desk: Desk) -> None:
    from PySide6.QtWidgets import QPushButton

    from talentdesk.ui.widgets.notices import Toast
    from tests.gestures import click

    desk.do(RenameWorkspace(organisation="南山"))
    window.toast("Renamed", undo=True)
    (toast,) = window.findChildren(Toast)
    (button,) = toast.findChildren(QPushButton)
    click(button)
    assert desk.info.organisation != "南山"


def test_in_an_open_form_the_page_below_is_left_alone(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.do(RenameWorkspace(organisation="南山"))
    sheet = Sheet(window, "Form", "Keep")
    day = DateField()
    sheet.body.addWidget(day)
    sheet.open_sheet()
    assert day.edit.hasFocus(), "the field comes before its button"
    QTest.keyClick(day.edit, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QToolButton), "the button of the calendar"
    press(window, "Ctrl+Z")
    assert desk.info.organisation == "南山"
    assert window.toast_text.startswith("Finish or cancel this form first")
    sheet.keeps_at_once = True  # type: ignore[misc]
    press(window, "Ctrl+Z")
    assert desk.info.organisation != "南山", "what is kept line by line can be taken back at once"


def test_a_click_on_the_calendar_leaves_the_focus_in_the_field(window: MainWindow, qtbot: QtBot) -> None:
    day = DateField()
    day.setParent(window)
    day.show()
    day.edit.setFocus()
    write("2026-1")
    (button,) = day.findChildren(QToolButton)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert day.edit.hasFocus()
    press(window, "Ctrl+Z")
    assert day.edit.text() == ""


def test_a_step_of_very_many_rows_is_taken_back_beside_the_window(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    people: list[Row] = [{"number": f"N{at}", "name": "单志远"} for at in range(1_200)]
    desk.do(ImportTables(given=(table("people", *people),)))
    panel = window.findChild(ProgressPanel)
    assert panel is not None
    heard: list[str] = []
    beside: list[bool] = []
    here = threading.current_thread()
    desk.workspace.listeners.append(lambda _: beside.append(threading.current_thread() is not here))
    for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Z"):
        press(window, keys)
        heard.append(panel.title)
        qtbot.waitUntil(lambda: window.jobs.running == 0)
        heard.append(str(desk.info.people))
        heard.append(window.toast_text.partition(":")[0])
    back, again = ["Taking back", "0", "Taken back"], ["Doing again", "1200", "Done again"]
    assert heard == [*back, *again, *back]
    assert beside == [True] * 3


def test_while_the_file_is_written_keys_and_clicks_wait_for_nobody(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.do(RenameWorkspace(organisation="南山"))
    place, head = window.place, desk.workspace.head
    gate = threading.Event()
    job = Job("Writing", lambda progress, cancelled: gate.wait(60), writes=True)
    window.run_job(job, lambda _: None)
    press(window, "Ctrl+Z")
    press(window, "Ctrl+2")
    panel = window.findChild(ProgressPanel)
    assert panel is not None
    qtbot.waitUntil(panel.isVisible)
    (cancel,) = panel.findChildren(QPushButton)
    assert cancel.hasFocus()
    press(window, "Ctrl+Z")
    press(window, "Tab")
    assert cancel.hasFocus(), "Tab leads to nothing that could be done now"
    assert not window.menuBar().isEnabled()
    press(window, "Space")
    assert job.is_cancelled
    assert (window.place, desk.workspace.head) == (place, head)
    gate.set()
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    assert window.menuBar().isEnabled()
    press(window, "Ctrl+Z")
    assert desk.info.organisation != "南山"
