"""Full screen: the board has the screen for itself, and every way back works."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.rail import Rail
from talentdesk.ui.top_bar import TopBar

K = Qt.Key


def around(window: MainWindow) -> list[QWidget]:
    return [window.menuBar(), *window.findChildren(Rail), *window.findChildren(TopBar)]


def test_the_workshop_has_the_screen_for_itself_until_escape(window: MainWindow, qtbot: QtBot) -> None:
    window.open_place("workshop")
    QTest.keyClick(window, K.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    assert not any(one.isVisible() for one in around(window))
    QTest.keyClick(window, K.Key_Escape)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert all(one.isVisible() for one in around(window))
    assert not window.menus.full_screen.isChecked()


def test_the_keys_of_hidden_menus_still_work(window: MainWindow, qtbot: QtBot) -> None:
    window.open_place("workshop")
    window.menus.full_screen.trigger()
    qtbot.waitUntil(window.isFullScreen)
    # Ctrl+1 goes to the first place, and there rail and top bar are needed again.
    QTest.keyClick(window, K.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.place != "workshop"
    assert all(one.isVisible() for one in around(window))
    window.open_place("workshop")
    assert not any(one.isVisible() for one in around(window))
    QTest.keyClick(window, K.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert all(one.isVisible() for one in around(window))
