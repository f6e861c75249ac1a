"""The quiet table: how it shares its room among columns."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talentdesk.ui.theme import Theme
from talentdesk.ui.widgets.row_table import RowTable, Want, shared
from talentdesk.ui.widgets.text_table import TextItemModel

LONG = "Vice President Supply Chain and Quality, Oakisle Home Group"


def test_columns_have_all_they_want_where_there_is_room() -> None:
    wants = {0: Want(80, 90), 2: Want(100, 300)}
    assert shared(wants, 390, widest=120) == {0: 90, 2: 300}


def test_the_last_columns_give_way_first_long_ones_before_all_others_and_none_below_what_it_needs() -> None:
    wants = {0: Want(80, 90), 1: Want(100, 300), 2: Want(100, 150)}
    assert shared(wants, 520, widest=120) == {0: 90, 1: 300, 2: 130}
    assert shared(wants, 400, widest=120) == {0: 90, 1: 190, 2: 120}
    assert shared(wants, 300, widest=120) == {0: 90, 1: 110, 2: 100}


def test_no_column_gives_all_its_room_while_another_keeps_much() -> None:
    wants = {0: Want(80, 90), 1: Want(100, 300), 2: Want(100, 300)}
    assert shared(wants, 380, widest=220) == {0: 90, 1: 150, 2: 140}


def test_where_nothing_fits_columns_stay_comfortable_and_the_table_scrolls() -> None:
    wants = {0: Want(80, 90), 1: Want(100, 300), 2: Want(100, 150)}
    assert shared(wants, 200, widest=220) == {0: 90, 1: 220, 2: 150}


def test_a_column_that_is_kept_gives_way_after_all_others() -> None:
    wants = {0: Want(80, 90), 1: Want(100, 300), 2: Want(100, 150)}
    assert shared(wants, 380, widest=220, keep=(2,)) == {0: 90, 1: 140, 2: 150}
    assert shared(wants, 300, widest=220, keep=(2,)) == {0: 80, 1: 100, 2: 120}


@pytest.fixture
def table(qtbot: QtBot, theme: Theme, qapp: QApplication) -> RowTable:
    """A shown table of three columns, one of them long."""
    model = TextItemModel(qapp)
    model.show_heads(["Name", "Post", "Tier"])
    model.add(["安心", LONG, "Middle managers"])
    shown = RowTable(model)
    qtbot.addWidget(shown)
    shown.resize(900, 200)
    shown.show()
    qtbot.waitExposed(shown)
    shown.fit_columns()
    return shown


def needed(table: RowTable) -> int:
    return table.fontMetrics().horizontalAdvance(LONG)


def test_a_long_text_is_whole_where_there_is_room_and_cut_where_there_is_none(table: RowTable) -> None:
    assert table.columnWidth(1) > needed(table)
    table.resize(400, 200)
    assert table.columnWidth(1) < needed(table)
    assert not table.horizontalScrollBar().isVisible()
    table.resize(900, 200)
    assert table.columnWidth(1) > needed(table)


def test_a_width_set_by_hand_stays(table: RowTable) -> None:
    head = table.horizontalHeader()
    edge = QPoint(head.sectionViewportPosition(0) + head.sectionSize(0) - 1, head.height() // 2)
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(head.viewport(), edge + QPoint(40, 0))
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(40, 0))
    wide = table.columnWidth(0)
    table.resize(500, 200)
    table.fit_columns()
    assert table.columnWidth(0) == wide
