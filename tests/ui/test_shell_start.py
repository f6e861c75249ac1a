"""The start page and what opens files: asking who works, new, sample, recent, drop, backups, trouble."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from talentdesk.jobs.opening import keep_on_opening, open_workspace
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.setup import RenameWorkspace
from talentdesk.tokens import ThemeName
from talentdesk.ui import operator_dialog, preferences
from talentdesk.ui.host import Host
from talentdesk.ui.operator_dialog import OperatorDialog
from talentdesk.ui.start.backups import BackupSheet
from talentdesk.ui.start.choices import BigButton
from talentdesk.ui.start.new_file import NewSheet
from talentdesk.ui.start_page import StartPage
from talentdesk.ui.theme import Theme
from talentdesk.ui.widgets.notices import Strip
from talentdesk.ui.windows import Windows
from tests.gestures import click, drop_file, press
from tests.made import make_workspace, reopen
from tests.made_programme import made_programme


@pytest.fixture
def page(windows: Windows, qtbot: QtBot) -> StartPage:
    """The start page on the screen."""
    shown = windows.show_start()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def strip_of(page: StartPage) -> str:
    return page.findChildren(Strip)[0].text


def button(page: StartPage, words: str) -> BigButton:
    return next(one for one in page.findChildren(BigButton) if one.accessibleName() == words)


def button_of(sheet: NewSheet | BackupSheet, words: str) -> QPushButton:
    return next(one for one in sheet.findChildren(QPushButton) if one.text() == words)


def test_a_new_workspace_is_made_and_opened(page: StartPage, windows: Windows, tmp_path: Path) -> None:
    click(button(page, "New workspace…"))
    (sheet,) = page.findChildren(NewSheet)
    assert sheet.isVisible()
    click(button_of(sheet, "Create"))
    assert sheet.isVisible(), "made without the name of the organisation"
    field = next(one for one in sheet.findChildren(QLineEdit) if one.accessibleName() == "Organisation")
    field.setFocus()
    field.setText("云岭制造")
    click(button_of(sheet, "Create"))
    assert windows.main is not None
    assert (tmp_path / "documents" / "云岭制造.talent").exists()
    assert "云岭制造" in windows.main.windowTitle()
    assert not page.isVisible()


def test_enter_presses_the_choice_it_stands_on(page: StartPage) -> None:
    choice = button(page, "New workspace…")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Return)
    (sheet,) = page.findChildren(NewSheet)
    assert sheet.isVisible()


def test_a_new_workspace_is_made_from_an_own_programme_file(
    page: StartPage, windows: Windows, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text(made_programme().replace("slate = 2", "slat = 2"), encoding="utf-8")
    click(button(page, "New workspace…"))
    (sheet,) = page.findChildren(NewSheet)
    assert not sheet.use_programme(own)
    said = [one.text() for one in sheet.findChildren(QLabel) if "slat" in one.text()]
    assert said == [
        f"own.toml: Line {_line(own, 'slat')}, successors.slat: “slat” is not known. Is it mistyped?"
    ]
    assert not sheet.use_programme(tmp_path / "missing.toml")
    own.write_text(made_programme(), encoding="utf-8")
    assert sheet.use_programme(own)
    field = next(one for one in sheet.findChildren(QLineEdit) if one.accessibleName() == "Organisation")
    field.setText("远山学院")
    click(button_of(sheet, "Create"))
    assert windows.main is not None
    windows.main.close()
    with reopen(tmp_path / "documents" / "远山学院.talent") as workspace:
        assert workspace.ask(ProgrammeOf()).key == "academy"


def _line(path: Path, word: str) -> int:
    text = path.read_text(encoding="utf-8")
    return 1 + text[: text.index(word)].count("\n")


def test_who_works_is_asked_before_anything_opens(page: StartPage, windows: Windows, host: Host) -> None:
    name = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Your name")
    name.clear()
    click(button(page, "New workspace…"))
    (sheet,) = page.findChildren(NewSheet)
    assert not sheet.isVisible()
    assert name.hasFocus()
    name.setText("周宁")
    click(button(page, "New workspace…"))
    assert sheet.isVisible()
    assert host.operator == "周宁"


def test_a_file_given_at_the_start_asks_who_works(
    windows: Windows, host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_workspace(tmp_path / "given.talent").close()
    host.preferences.set(preferences.OPERATOR, "")
    monkeypatch.setattr(OperatorDialog, "ask", classmethod(lambda cls, parent, name="": "周宁"))
    windows.begin(tmp_path / "given.talent")
    assert windows.main is not None
    assert host.operator == "周宁"


@pytest.mark.parametrize(
    ("account", "full", "offered"),
    [
        ("zhoun", "周宁", "周宁"),
        ("zhoun", "", "zhoun"),
        ("root", "root", ""),
        ("admin", "", ""),
        ("pc", "Lenovo", ""),
    ],
)
def test_the_name_of_who_is_logged_in_is_offered_unless_it_is_nobodys(
    account: str, full: str, offered: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: account)
    monkeypatch.setattr(operator_dialog, "_full_name", lambda name: full)
    assert operator_dialog.likely_name() == offered
    dialog = OperatorDialog(None, offered)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert dialog.name == offered
    assert (dialog.result() == QDialog.DialogCode.Accepted) is bool(offered)


def test_nobody_who_says_who_they_are_gets_the_start_page(
    windows: Windows, host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_workspace(tmp_path / "given.talent").close()
    host.preferences.set(preferences.OPERATOR, "")
    monkeypatch.setattr(OperatorDialog, "ask", classmethod(lambda cls, parent, name="": ""))
    windows.begin(tmp_path / "given.talent")
    assert windows.main is None
    assert windows.start is not None
    assert windows.start.isVisible()


def test_opened_files_stand_among_the_recent_ones(windows: Windows, host: Host, tmp_path: Path) -> None:
    path = tmp_path / "made.talent"
    make_workspace(path).close()
    windows.begin(path)
    windows.close_workspace()
    page = windows.show_start()
    rows = [one for one in page.findChildren(QPushButton) if one.toolTip() == str(path)]
    assert [one.accessibleName() for one in rows if one.isVisible()] == ["made"]
    click(rows[-1])
    assert windows.main is not None


def test_a_file_dropped_on_the_page_opens(page: StartPage, windows: Windows, tmp_path: Path) -> None:
    path = tmp_path / "dropped.talent"
    make_workspace(path).close()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(page.rect().center(), action, mime, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(page.rect().center()), action, mime, left, none))
    assert windows.main is not None


@pytest.mark.parametrize(
    ("content", "word"),
    [(b"", "empty"), (b"SQLite format 3\0" + b"x" * 2000, "TalentDesk"), (b"hello " * 40, "TalentDesk")],
)
def test_a_file_that_is_none_is_told_as_such(
    page: StartPage, windows: Windows, tmp_path: Path, content: bytes, word: str
) -> None:
    path = tmp_path / "strange.talent"
    path.write_bytes(content)
    windows.open_file(path)
    assert windows.main is None
    assert word in strip_of(page)
    assert path.read_bytes() == content


def test_a_missing_file_is_told(page: StartPage, windows: Windows, tmp_path: Path) -> None:
    windows.open_file(tmp_path / "gone.talent")
    assert "gone.talent" in strip_of(page)


def test_a_file_is_chosen_where_the_last_one_lies(
    page: StartPage, windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "here" / "one.talent"
    path.parent.mkdir()
    make_workspace(path).close()
    asked: list[object] = []

    def choose(*about: object) -> tuple[str, str]:
        asked.append(about[2])
        return (str(path) if len(asked) == 1 else ""), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    click(button(page, "Open…"))
    assert windows.desk is not None
    windows.close_workspace()
    click(button(windows.show_start(), "Open…"))
    assert asked == [str(tmp_path / "documents"), str(path.parent)]


def test_a_file_held_elsewhere_says_by_whom(page: StartPage, windows: Windows, tmp_path: Path) -> None:
    path = tmp_path / "held.talent"
    with make_workspace(path, operator="周宁"):
        windows.open_file(path)
        assert windows.main is None
        assert "周宁" in strip_of(page)
        assert strip_of(page).endswith("first, then open it here.")
        assert not windows.open_file(path, look=True), "nor can it be looked at, and that is not promised"
    assert windows.open_file(path)


def test_backups_say_what_a_restore_would_lose(
    page: StartPage, windows: Windows, host: Host, tmp_path: Path
) -> None:
    path = tmp_path / "kept.talent"
    make_workspace(path).close()
    with open_workspace(path, host.means()) as workspace:
        keep_on_opening(workspace)
        workspace.do(RenameWorkspace(organisation="南山"))
    (sheet,) = page.findChildren(BackupSheet)
    sheet.open_for(path)
    assert "1" in sheet.lost
    assert "南山" in sheet.lost
    with_backup = sheet.findChildren(QListWidget)[0]
    assert with_backup.count() == 1
    click(button_of(sheet, "Restore this backup"))
    assert windows.desk is not None, "the restored file was not opened"
    assert windows.desk.info.organisation == "云岭制造"
    assert any("kept" in one.name and one != path for one in tmp_path.glob("*.talent")), "the file is gone"


def test_a_file_in_use_is_not_restored_and_says_where_it_is_open(
    page: StartPage, windows: Windows, host: Host, tmp_path: Path
) -> None:
    path = tmp_path / "held.talent"
    make_workspace(path).close()
    with open_workspace(path, host.means()) as workspace:
        keep_on_opening(workspace)
        (sheet,) = page.findChildren(BackupSheet)
        sheet.open_for(path)
        assert "The file is in use" in sheet.lost
        assert "cannot be read" not in sheet.lost
        assert not sheet.main_button.isEnabled()
    sheet.open_for(path)
    assert "Nothing would be lost" in sheet.lost
    assert sheet.main_button.isEnabled()


def test_a_damaged_file_offers_its_backups(
    page: StartPage, windows: Windows, host: Host, tmp_path: Path
) -> None:
    path = tmp_path / "hurt.talent"
    make_workspace(path).close()
    with open_workspace(path, host.means()) as workspace:
        keep_on_opening(workspace)
    path.write_bytes(path.read_bytes()[:5000])
    windows.open_file(path)
    (sheet,) = page.findChildren(BackupSheet)
    assert sheet.isVisible()
    assert "cannot be read" in sheet.lost
    click(button_of(sheet, "Restore this backup"))
    assert windows.main is not None


def test_a_damaged_file_without_backups_shows_only_what_is_said_of_it(
    page: StartPage, windows: Windows, tmp_path: Path
) -> None:
    path = tmp_path / "foreign.talent"
    path.write_text("no database")
    windows.open_file(path)
    (sheet,) = page.findChildren(BackupSheet)
    assert not sheet.isVisible()
    assert "foreign.talent" in page.findChildren(Strip)[0].text


def test_opening_keeps_a_backup_in_the_background(
    windows: Windows, host: Host, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "opened.talent"
    make_workspace(path).close()
    windows.begin(path)
    qtbot.waitUntil(lambda: len(list((tmp_path / "backups").rglob("*__open.talent"))) == 1)


def test_closing_the_file_leads_back_to_the_start(windows: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "made.talent"
    make_workspace(path).close()
    windows.begin(path)
    assert windows.main is not None
    windows.main.activateWindow()
    qtbot.waitUntil(lambda: windows.main is not None and windows.main.isActiveWindow())
    press(windows.main, "Ctrl+W")
    qtbot.waitUntil(lambda: windows.main is None)
    assert windows.start is not None
    assert windows.start.isVisible()
    # The file was given back: it opens again.
    assert windows.open_file(path)


def test_tab_stops_at_the_chosen_language_and_look(page: StartPage, windows: Windows, theme: Theme) -> None:
    theme.wear(ThemeName.DARK)
    button(page, "Open…").setFocus()
    came = []
    for _ in range(5):
        press(page, "Tab")
        came.append(QApplication.focusWidget())
    switched = [one.text() for one in came if isinstance(one, QToolButton) and one.isCheckable()]
    assert switched == ["English", "Dark"]


@pytest.mark.parametrize("name", ["roster.xlsx", "王伟.jpg"])
def test_what_is_imported_is_not_opened_and_the_way_is_told(
    page: StartPage, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 40)
    assert drop_file(page, path)
    told = strip_of(page)
    assert name in told
    assert "drop them on People" in told


def test_of_several_files_the_workspace_is_opened(page: StartPage, windows: Windows, tmp_path: Path) -> None:
    note, path = tmp_path / "a.txt", tmp_path / "made.TALENT"
    note.write_text("read me")
    make_workspace(path).close()
    assert drop_file(page, note, path)
    assert windows.desk is not None
    assert windows.desk.workspace.path == path
