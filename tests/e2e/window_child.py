"""A process that runs the real ``main()`` and has hands on its window.

    python -m tests.e2e.window_child STEPS [ARGUMENT …]

``STEPS`` names a function below, run with the event loop. A failed assertion ends the process with 1.
"""

import os
import signal
import sys
import traceback
from collections.abc import Callable

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from talentdesk import app
from talentdesk.__main__ import main
from talentdesk.ui.card.inspector import Inspector
from talentdesk.ui.importing.lines import Kind
from talentdesk.ui.importing.page import ImportPage
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.people.page import PeoplePage
from talentdesk.ui.search_bar import SearchBar
from talentdesk.ui.start.choices import BigButton
from talentdesk.ui.start.new_file import NewSheet
from talentdesk.ui.start_page import StartPage
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.notices import Strip
from talentdesk.ui.widgets.progress import ProgressPanel
from tests.gestures import click, press, write
from tests.waiting import pause


def shown(kind: type[QWidget]) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


def until(holds: Callable[[], object], what: str) -> None:
    for _ in range(2000):
        if holds():
            return
        pause(10)
    raise AssertionError(what)


def window() -> MainWindow:
    until(lambda: shown(MainWindow), "no workspace window")
    found = shown(MainWindow)[0]
    assert isinstance(found, MainWindow)
    found.showNormal()
    found.resize(1366, 768)
    found.activateWindow()
    until(found.isActiveWindow, "the window is not active")
    return found


def start_page() -> StartPage:
    until(lambda: shown(StartPage), "no start page")
    found = shown(StartPage)[0]
    assert isinstance(found, StartPage)
    found.activateWindow()
    until(found.isActiveWindow, "the start page is not active")
    return found


def field(top: QWidget, name: str) -> QLineEdit:
    return next(one for one in top.findChildren(QLineEdit) if one.accessibleName() == name)


def make_and_rename() -> None:
    """Make a workspace from the start page, rename it in the settings, quit."""
    page = start_page()
    field(page, "Your name").setFocus()
    write("周宁")
    click(next(one for one in page.findChildren(BigButton) if one.accessibleName() == "New workspace…"))
    (sheet,) = page.findChildren(NewSheet)
    until(sheet.isVisible, "no sheet for the new workspace")
    field(sheet, "Organisation").setFocus()
    write("云岭制造")
    path = field(sheet, "File")
    path.setText(sys.argv[-1].removeprefix("+"))
    click(next(one for one in sheet.findChildren(QPushButton) if one.text() == "Create"))
    main_window = window()
    main_window.open_place("settings")
    name = field(main_window, "Organisation")
    name.setFocus()
    name.selectAll()
    write("南山制造")
    # Not left by a key: what was written must be kept all the same.
    press(main_window, "Ctrl+Q")


def take_back_after_restart() -> None:
    """Open the file again: nobody is in it yet, so it asks for people; the old step can be taken back."""
    main_window = window()
    assert main_window.place == "people"
    main_window.open_place("settings")
    assert main_window.heading[1] == "南山制造"
    press(main_window, "Ctrl+Z")
    until(lambda: main_window.heading[1] == "云岭制造", "nothing was taken back")
    press(main_window, "Ctrl+Q")


def be_told_to_end() -> None:
    """Write a name into a field and be ended by the system before it is left."""
    main_window = window()
    main_window.open_place("settings")
    name = field(main_window, "Organisation")
    name.setFocus()
    name.selectAll()
    write("南山制造")
    until(lambda: signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL, "it hears no signal")
    os.kill(os.getpid(), signal.SIGTERM)


def tell_missing_file() -> None:
    """Say on the start page that the file is not there."""
    page = start_page()
    assert "gone.talent" in page.findChildren(Strip)[0].text
    page.close()


def find_in_the_sample() -> None:
    """Search the sample by pinyin and look at the talent card of the first hit."""
    main_window = window()
    assert main_window.place == "workshop"
    press(main_window, "Ctrl+K")
    write("zhang")
    (bar,) = main_window.findChildren(SearchBar)
    found = [hit.title for hit in bar.hits]
    assert found and all(name[0] in "张章" for name in found[:2]), found
    press(main_window, "Return")
    (inspector,) = main_window.findChildren(Inspector)
    until(lambda: inspector.card.name == found[0], "the card does not show who was found")
    press(main_window, "Ctrl+Q")


def cancel_an_import() -> None:
    """Cancel a large import while it is read, written and journalled; then let it be taken over."""
    main_window = window()
    main_window.open_place("people")
    (people,) = main_window.findChildren(PeoplePage)
    people.take_over.trigger()
    (page,) = main_window.findChildren(ImportPage)
    (panel,) = main_window.findChildren(ProgressPanel)
    workspace = people.desk.workspace
    head, book = workspace.head, sys.argv[-1].removeprefix("+")

    def cancel_at(words: str) -> None:
        labels = panel.findChildren(Label)
        until(
            lambda: panel.isVisible() and any(words in one.text() for one in labels), f"never told: {words}"
        )
        click(next(one for one in panel.findChildren(QPushButton) if one.text() == "Cancel"))
        until(panel.isHidden, "the work did not end")
        assert "Nothing was changed" in main_window.toast_text, main_window.toast_text
        assert workspace.head == head

    page.choose_file(book)
    cancel_at("Reading")
    assert page.looked is None
    page.choose_file(book)
    until(lambda: page.looked is not None, "nothing was read")
    assert page.count(Kind.ADDED) == 12_000
    for words in ("Taking over: People", "Writing the journal"):
        page.take_over()
        cancel_at(words)
        assert page.looked is not None
    page.take_over()
    until(lambda: page.looked is None, "nothing was taken over")
    assert (workspace.head.number, workspace.info().people) == (head.number + 1, 12_000)
    press(main_window, "Ctrl+Z")
    until(lambda: workspace.info().people == 0, "the import was not taken back")
    until(main_window.menuBar().isEnabled, "the window is held for ever")
    assert workspace.verify().sound
    press(main_window, "Ctrl+Q")


def drive(steps: Callable[[], None]) -> None:
    try:
        steps()
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def run(steps: Callable[[], None]) -> int:
    make = app.make_application

    def make_driven() -> QApplication:
        made = make()
        QTimer.singleShot(0, made, lambda: drive(steps))
        return made

    app.make_application = make_driven
    return main([one for one in sys.argv[2:] if not one.startswith("+")])


if __name__ == "__main__":
    sys.exit(run(globals()[sys.argv[1]]))
