"""Where Tab goes: by where things stand, whenever they were made; where the keys are after going on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from talentdesk.services.positions import AddPost
from talentdesk.ui import preferences
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.places import PLACES
from talentdesk.ui.rail import Rail
from talentdesk.ui.succession.page import TABS, SuccessionPage
from talentdesk.ui.succession.slate.page import SlatesPage
from talentdesk.ui.tab_stops import TabWindow
from talentdesk.ui.widgets.cell_table import CellTable
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.page import WorkshopPage
from tests.gestures import press
from tests.ui.conftest import OpenWindow
from tests.ui.made_session import make_session
from tests.ui.stub_shell import made_desk


class Room:
    """A window with two columns; the left one holds a place for what comes later."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.pressed = TabWindow(), list[str]()
        inner = QWidget()
        row, left, right = QHBoxLayout(inner), QVBoxLayout(), QVBoxLayout()
        # Laid out from the right, so that the order of making is not the order of reading.
        row.addLayout(right)
        row.insertLayout(0, left)
        for name in ("right 1", "right 2"):
            right.addWidget(self.button(name))
        self.later = QHBoxLayout()
        left.addWidget(self.button("left 1"))
        left.addLayout(self.later)
        left.addWidget(self.button("left 2"))
        self.window.setCentralWidget(inner)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        self.one("left 1").setFocus()

    def button(self, name: str) -> QPushButton:
        made = QPushButton(name)
        made.clicked.connect(lambda: self.pressed.append(name))
        return made

    def one(self, name: str) -> QPushButton:
        return next(one for one in self.window.findChildren(QPushButton) if one.text() == name)

    def walk(self, steps: int, keys: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
        return [self.step(keys) for _ in range(steps)]

    def step(self, key: Qt.Key = Qt.Key.Key_Tab) -> str:
        now = QApplication.focusWidget()
        assert now is not None
        QApplication.processEvents()  # what was put into a layout is shown a moment later
        QTest.keyClick(now, key)
        after = QApplication.focusWidget()
        assert isinstance(after, QPushButton | QToolButton)
        return after.text()


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    yield Room(qtbot)


def test_what_is_made_later_is_reached_where_it_stands(room: Room) -> None:
    for name in ("later 1", "later 2"):
        room.later.addWidget(room.button(name))
    there = ["later 1", "later 2", "left 2", "right 1", "right 2", "left 1"]
    assert room.walk(6) == there
    assert room.walk(6, Qt.Key.Key_Backtab) == [*reversed(there[:-1]), "left 1"]


def test_a_grid_is_read_line_by_line(room: Room) -> None:
    grid = QGridLayout()
    for name, row, column in (("d", 1, 1), ("b", 0, 1), ("c", 1, 0), ("a", 0, 0)):
        grid.addWidget(room.button(name), row, column)
    room.later.addLayout(grid)
    assert room.walk(5) == ["a", "b", "c", "d", "left 2"]


def test_of_buttons_of_which_one_is_chosen_tab_stops_at_that_one(room: Room) -> None:
    group = QButtonGroup(room.window)
    for name in ("x", "y", "z"):
        button = QToolButton()
        button.setText(name)
        button.setCheckable(True)
        group.addButton(button)
        room.later.addWidget(button)
    group.buttons()[1].setChecked(True)
    assert room.walk(2) == ["y", "left 2"]


def test_what_scrolls_is_a_stop_only_where_there_is_something_to_scroll(room: Room) -> None:
    scroll, tall = QScrollArea(), QWidget()
    scroll.setWidget(tall)
    scroll.setFixedSize(120, 60)
    room.later.addWidget(scroll)
    assert room.walk(1) == ["left 2"]
    room.walk(1, Qt.Key.Key_Backtab)
    tall.setFixedSize(80, 400)
    QApplication.processEvents()
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is scroll


def test_a_page_that_keys_scroll_is_ringed_when_tab_comes_to_it(room: Room) -> None:
    scroll, tall = QScrollArea(), QWidget()
    tall.setFixedSize(80, 400)
    scroll.setWidget(tall)
    scroll.setFixedSize(120, 60)
    room.later.addWidget(scroll)
    QApplication.processEvents()
    (ring,) = (one for one in room.window.findChildren(QFrame) if one.property("kind") == "ring")
    QTest.mouseClick(scroll.viewport(), Qt.MouseButton.LeftButton)
    assert scroll.hasFocus()
    assert not ring.isVisible(), "a click shows by itself where it was"
    press(room.window, "Shift+Tab")
    press(room.window, "Tab")
    assert scroll.hasFocus()
    assert ring.isVisible()
    assert ring.geometry() == QRect(scroll.mapTo(room.window, QPoint()), scroll.size())
    scroll.setFixedSize(120, 90)
    QApplication.processEvents()
    assert ring.height() == 90
    press(room.window, "Tab")
    assert not ring.isVisible()


def test_what_is_taken_away_hands_the_keys_to_what_follows(room: Room) -> None:
    room.later.addWidget(room.button("later"))
    assert room.walk(1) == ["later"]
    room.one("later").hide()
    now = QApplication.focusWidget()
    assert isinstance(now, QPushButton)
    assert now.text() == "left 2"


def test_enter_presses_the_button_with_the_focus(room: Room) -> None:
    room.step()
    room.step(Qt.Key.Key_Return)
    assert room.pressed == ["left 2"]


def test_enter_presses_nothing_of_what_it_opened(room: Room) -> None:
    field = QLineEdit()
    room.later.addWidget(field)
    field.returnPressed.connect(room.one("right 1").setFocus)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is room.one("right 1")
    assert room.pressed == []
    room.step(Qt.Key.Key_Return)
    assert room.pressed == ["right 1"]


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier])
def test_enter_with_another_key_is_left_to_the_page(room: Room, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(room.one("left 1"), Qt.Key.Key_Return, modifier)
    assert room.pressed == []


def test_what_a_low_window_hides_of_a_sheet_comes_before_its_buttons(room: Room) -> None:
    sheet = Sheet(room.window, "New", "Save")
    for number in range(12):
        sheet.body.addWidget(room.button(f"field {number}"))
    room.window.resize(500, 260)
    sheet.open_sheet()
    QApplication.processEvents()
    assert room.one("field 11").mapTo(sheet, QPoint(0, 0)).y() > sheet.height()
    assert room.walk(13) == [*(f"field {number}" for number in range(1, 12)), "Cancel", "Save"]


def test_a_closed_sheet_gives_the_keys_back_to_the_page_when_what_had_them_is_gone(room: Room) -> None:
    page = room.window.centralWidget()
    assert page is not None
    room.window.enter(page)
    opener = room.one("right 1")
    opener.setFocus()
    sheet = Sheet(room.window, "New", "Save")
    sheet.body.addWidget(room.button("all"))
    sheet.body.addWidget(room.button("one"))
    sheet.open_sheet()
    QApplication.processEvents()
    room.one("all").setFocus()
    room.one("all").setEnabled(False)
    now = QApplication.focusWidget()
    assert isinstance(now, QPushButton)
    assert now.text() == "one", "and inside the sheet they go on from where they were"
    opener.hide()
    sheet.close_sheet()
    now = QApplication.focusWidget()
    assert now is not None
    assert page.isAncestorOf(now)


# --- in the workspace window -------------------------------------------------------------------------------


def inside(widget: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (now is widget or widget.isAncestorOf(now))


def test_the_key_of_a_place_brings_the_keys_into_it_also_when_it_is_open(window: MainWindow) -> None:
    (rail,) = window.findChildren(Rail)
    press(window, "Ctrl+4")
    press(window, "Ctrl+K")
    for _ in range(9):
        press(window, "Tab")
        if inside(rail):
            break
    now = QApplication.focusWidget()
    assert isinstance(now, QToolButton)
    assert now.objectName() == "succession", "Tab stops at the place that is open"
    press(window, "Ctrl+4")
    (page,) = window.findChildren(SuccessionPage)
    assert inside(page)


def test_the_keys_come_to_the_board_also_when_another_place_was_open_before(
    tmp_path: Path, open_window: OpenWindow, host: Host
) -> None:
    host.preferences.set(preferences.PLACE, "people")
    window = open_window(made_desk(make_session(tmp_path / "a.talent", 5).workspace))
    assert window.place == "people"
    press(window, "Ctrl+3")
    (page,) = window.findChildren(WorkshopPage)
    assert page.board.hasFocus()
    press(window, "Ctrl+F")
    assert page.filter.text.hasFocus()
    press(window, "Ctrl+2")
    press(window, "Ctrl+3")
    assert page.filter.text.hasFocus(), "where one was, one comes back to"


def test_enter_on_a_post_opens_its_slate_and_the_keys_are_there(window: MainWindow, desk: Desk) -> None:
    desk.do(AddPost(title="厂长", key_position=True))
    press(window, "Ctrl+4")
    (page,) = window.findChildren(SuccessionPage)
    (table,) = page.page_of("posts").findChildren(RowTable)
    table.setFocus()
    QApplication.processEvents()
    press(window, "Home")
    press(window, "Return")
    slates: object = page.current
    assert isinstance(slates, SlatesPage)
    # Nobody is named yet: the field that names the first successor waits.
    assert QApplication.focusWidget() is slates.editor.picker.edit


def test_tab_leaves_every_table(window: MainWindow) -> None:
    seen = set[str]()
    for place in PLACES:
        window.open_place(place.key)
        for tab in (one.key for one in TABS) if place.key == "succession" else ():
            window.open_place("succession", tab)
        for table in window.findChildren(QTableView):
            seen.add(type(table).__name__)
            assert isinstance(table, CellTable) or not table.tabKeyNavigation(), table
    assert {"RowTable", "EditTable", "QTableView"} <= seen


def test_the_search_gives_the_keys_back_to_the_page(window: MainWindow) -> None:
    press(window, "Ctrl+4")
    (page,) = window.findChildren(SuccessionPage)
    press(window, "Tab")
    before = QApplication.focusWidget()
    assert inside(page)
    press(window, "Ctrl+K")
    assert not inside(page)
    press(window, "Escape")
    assert QApplication.focusWidget() is before
