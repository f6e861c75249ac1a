"""The line a menu begins with: it is seen, and the keys pass it by."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.ui.workshop.card_menu import BoardMenu, Entry


def test_a_menu_says_whom_it_is_about_and_the_keys_pass_that_by(qtbot: QtBot) -> None:
    done: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    menu = BoardMenu(window, "欧阳锦程")
    menu.put(Entry(text="First", act=lambda: done.append("first")))
    menu.put(Entry(text="Second", act=lambda: done.append("second")))
    menu.popup(QPoint(20, 20))
    (title,) = menu.findChildren(QLabel)
    assert (title.text(), title.isVisible()) == ("欧阳锦程", True)
    assert menu.height() > title.height() >= title.sizeHint().height()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert done == ["first"]


def test_a_menu_without_a_title_begins_with_its_entries(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    menu = BoardMenu(window, "")
    first = menu.put(Entry(text="First", act=lambda: None))
    assert menu.actions() == [first]
