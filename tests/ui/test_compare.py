"""People side by side: opened from where they are selected, changed by keys and mouse, copied, printed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from talentdesk.domain.compared import Mark
from talentdesk.services.records import LoadRecords
from talentdesk.services.room_mode import SetBlind
from talentdesk.ui.compare.rows import CellView, RowView
from talentdesk.ui.compare.side_by_side import SideBySide
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.people.page import PeoplePage
from talentdesk.ui.workshop.page import WorkshopPage
from tests.gestures import click, press, write
from tests.ui.board_hands import key
from tests.ui.conftest import OpenWindow
from tests.ui.made_session import DAY, MadeSession, make_session
from tests.ui.stub_shell import made_desk
from tests.ui.workshop_room import entry
from tests.unit.reports.reading import read

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SCORES = (("p0", "strategic_view", 4.5), ("p1", "strategic_view", 3.0), ("p1", "business_acumen", 4.0))


@pytest.fixture
def made(tmp_path: Path) -> Iterator[MadeSession]:
    made = make_session(tmp_path / "a.talent", 40)
    scores: list[dict[str, object]] = [
        {"id": f"s{n}", "person_id": person, "competency": item, "score": score, "on": DAY}
        for n, (person, item, score) in enumerate(SCORES)
    ]
    made.workspace.do(LoadRecords(records={"competency_score": scores}))
    yield made
    made.workspace.close()


@pytest.fixture
def window(made: MadeSession, open_window: OpenWindow) -> MainWindow:
    window = open_window(made_desk(made.workspace))
    window.open_place("workshop")
    return window


def page_of(window: MainWindow) -> WorkshopPage:
    (page,) = window.findChildren(WorkshopPage)
    return page


def compared(window: MainWindow, made: MadeSession, *people: str) -> SideBySide:
    """Select people on the board and press the key."""
    board = page_of(window).board
    by_person = {card.person: card.candidate for card in made.board().cards}
    board.select([by_person[person] for person in people])
    board.setFocus()
    key(board, K.Key_V)
    sheet = page_of(window).compare.sheet
    assert sheet is not None and sheet.isVisible()
    return sheet


def names(sheet: SideBySide) -> list[str]:
    return [head.accessibleName() for head in sheet.heads]


def row(sheet: SideBySide, title: str) -> RowView:
    return next(view for view in sheet.area.findChildren(RowView) if view.row.title == title)


def test_the_selected_cards_stand_side_by_side_with_rows_aligned(
    window: MainWindow, made: MadeSession, qtbot: QtBot
) -> None:
    sheet = compared(window, made, "p0", "p1", "p2")
    people = {card.person: card.name for card in made.board().cards}
    assert names(sheet) == [people["p0"], people["p1"], people["p2"]]
    first = row(sheet, "Strategic view")
    assert [cell.text for cell in first.row.cells] == ["4.5 / 4 (+0.5)", "3 / 4 (-1)", "not scored, 4 asked"]
    assert [cell.mark for cell in first.row.cells] == [Mark.GOOD, Mark.WARN, Mark.WARN]
    assert [cell.best for cell in first.row.cells] == [True, False, False]
    qtbot.waitUntil(lambda: sheet.heads[0].width() > 0)
    for other in sheet.area.findChildren(RowView):
        cells = other.findChildren(CellView)
        lefts = [cell.mapTo(sheet, QPoint()).x() for cell in cells]
        assert lefts == [head.mapTo(sheet, QPoint()).x() for head in sheet.heads], other.row.title


def test_all_columns_scroll_with_one_bar_and_by_keys(window: MainWindow, made: MadeSession) -> None:
    sheet = compared(window, made, "p0", "p1")
    bar = sheet.area.verticalScrollBar()
    QTest.keyClick(sheet.area, K.Key_End)
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(sheet.area, K.Key_Home)
    assert bar.value() == 0


def test_equal_rows_are_folded_away_and_come_back(window: MainWindow, made: MadeSession) -> None:
    sheet = compared(window, made, "p0", "p3")
    everything = sheet.rows_shown
    assert row(sheet, "Tier").row.is_same
    QTest.keyClick(sheet.area, K.Key_F)
    assert "Tier" not in sheet.rows_shown
    assert all(not row(sheet, title).row.is_same for title in sheet.rows_shown)
    QTest.keyClick(sheet.area, K.Key_F)
    assert sheet.rows_shown == everything


def test_columns_are_moved_removed_and_added_by_keys(window: MainWindow, made: MadeSession) -> None:
    sheet = compared(window, made, "p0", "p1")
    first, second = names(sheet)
    QTest.keyClick(sheet.area, K.Key_Right, CTRL)
    assert names(sheet) == [second, first]
    QTest.keyClick(sheet.area, K.Key_Left)
    QTest.keyClick(sheet.area, K.Key_Delete)
    assert names(sheet) == [first]
    QTest.keyClick(sheet.area, K.Key_A)
    assert sheet.add.edit.hasFocus()
    write("10007")
    QTest.keyClick(sheet.add.edit, K.Key_Return)
    people = {card.person: card.name for card in made.board().cards}
    assert names(sheet) == [first, people["p7"]]
    assert sheet.area.hasFocus()
    QTest.keyClick(sheet.area, K.Key_Escape)
    assert not sheet.isVisible()
    assert page_of(window).board.hasFocus()


def test_the_mouse_does_the_same(window: MainWindow, made: MadeSession) -> None:
    page = page_of(window)
    page.board.select([card.candidate for card in made.board().cards if card.person in ("p0", "p1")])
    key(page.board, K.Key_M)
    entry(page.menus.menu, "Compare").trigger()
    sheet = page.compare.sheet
    assert sheet is not None
    first, second = names(sheet)
    click(sheet.heads[1].left)
    assert names(sheet) == [second, first]
    click(sheet.heads[0].away)
    assert names(sheet) == [first]


def test_four_at_most_and_nobody_twice(window: MainWindow, made: MadeSession) -> None:
    sheet = compared(window, made, "p0", "p1", "p2", "p3", "p4")
    assert len(names(sheet)) == 4
    assert not sheet.add.isEnabled()


def test_one_is_held_against_another_model(window: MainWindow, made: MadeSession) -> None:
    sheet = compared(window, made, "p1")
    sheet.models.setCurrentIndex(sheet.models.findData("professional"))
    sheet.models.activated.emit(sheet.models.currentIndex())
    assert [cell.text for cell in row(sheet, "Depth of expertise").row.cells] == ["not scored, 4 asked"]


def test_the_copy_has_a_line_a_row_and_a_column_a_person(window: MainWindow, made: MadeSession) -> None:
    sheet = compared(window, made, "p0", "p1")
    QTest.keyClick(sheet.area, K.Key_C, CTRL)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[1:] == names(sheet)
    assert "Strategic view\t4.5 / 4 (+0.5)\t3 / 4 (-1)" in lines


def test_the_paper_is_across_and_says_what_the_screen_says(
    window: MainWindow, made: MadeSession, qtbot: QtBot
) -> None:
    sheet = compared(window, made, "p0", "p1")
    QTest.keyClick(sheet.area, K.Key_P, CTRL)
    paper = sheet.paper
    assert paper is not None
    pages = paper.drawing()(lambda *_: None, lambda: False)
    first, *rest = read(pages.data)
    assert first.width > first.height
    words = "".join(page.text for page in (first, *rest))
    for name in names(sheet):
        assert name in words
    assert "4.5 / 4 (+0.5)" in words
    assert not pages.missing
    qtbot.waitUntil(lambda: paper.bar.isVisible())
    paper.close_sheet()


def test_nobody_selected_begins_with_the_search(window: MainWindow, made: MadeSession) -> None:
    page_of(window).board.select([])
    press(window, "Ctrl+Shift+K")
    (sheet,) = window.findChildren(SideBySide)
    assert names(sheet) == []
    assert sheet.nobody.isVisible()
    assert sheet.add.edit.hasFocus()


def test_a_blind_session_compares_codes(window: MainWindow, made: MadeSession) -> None:
    made.workspace.do(SetBlind(session=made.session, blind=True))
    sheet = compared(window, made, "p0", "p1")
    assert all(name.startswith("C-") for name in names(sheet))
    assert not {"Age", "Gender", "Schools", "Manager"} & set(sheet.rows_shown)
    assert "Strategic view" in sheet.rows_shown
    assert not sheet.add.isEnabled(), "a name added beside codes would tell who is who"


def test_people_selected_in_the_list_are_compared_too(window: MainWindow, made: MadeSession) -> None:
    window.open_place("people")
    (page,) = window.findChildren(PeoplePage)
    page.list.table.setFocus()
    page.list.table.select_rows([0, 2])
    press(window, "Ctrl+Shift+K")
    (sheet,) = window.findChildren(SideBySide)
    rows = page.list.shown
    assert names(sheet) == [rows[0].name, rows[2].name]
    assert "Calibrated" not in sheet.rows_shown, "outside a session nobody stands anywhere"
