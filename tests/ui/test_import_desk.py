"""The import desk: many workbooks and tables at once, columns chosen by hand, questions, rows left out."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.domain.imports import RowChange
from talentdesk.domain.people import PersonFile
from talentdesk.domain.texts import Language
from talentdesk.services.importing.mappings import SavedMappings
from talentdesk.services.people import PeopleLines, PersonFileOf
from talentdesk.services.workspace import Workspace
from talentdesk.ui.host import Host
from talentdesk.ui.importing import work
from talentdesk.ui.importing.lines import Kind
from talentdesk.ui.importing.page import ImportPage
from talentdesk.ui.importing.source_lines import Part
from talentdesk.ui.importing.sources_sheet import SourcesSheet
from talentdesk.ui.importing.work import Looked
from tests.gestures import click, write
from tests.ui.made_import import Shown, import_page
from tests.unit.exchange.books import make

PEOPLE = [["工号", "姓名", "部门"], ["E1", "曾国强", "总部 / 制造部"], ["E7", "白云", "总部 / 财务部"]]
AWARD = ["先进个人", "集团", "2025-01-02"]
AWARDS = [["工号", "姓名", "荣誉名称", "授予单位", "授予日期"], ["E7", "白云", *AWARD]]


@pytest.fixture
def shown(qtbot: QtBot, workspace: Workspace, host: Host) -> Iterator[Shown]:
    yield from import_page(qtbot, workspace, host)


def returns(folder: Path) -> Path:
    (folder / "returns").mkdir()
    make(folder / "returns" / "名单.xlsx", PEOPLE)
    make(folder / "returns" / "荣誉.xlsx", AWARDS)
    (folder / "returns" / "~$名单.xlsx").write_bytes(b"lock")
    return folder / "returns"


def person(workspace: Workspace, number: str) -> PersonFile:
    line = next(one for one in workspace.ask(PeopleLines()) if one.number == number)
    file = workspace.ask(PersonFileOf(person=line.id))
    assert file is not None
    return file


def test_a_folder_of_tables_is_one_desk_and_one_step(shown: Shown, tmp_path: Path) -> None:
    page, shell, workspace = shown
    page.choose_paths((returns(tmp_path),))
    assert page.looked is not None
    assert [one.table for one in page.looked.comparisons] == ["people", "awards"]
    assert len(page.view.sheets.buttons) == 2
    assert page.view.source.whole == "2 workbooks, 2 sheets"
    before = workspace.head.number
    page.go.trigger()
    assert workspace.head.number == before + 1
    assert [one.name for one in person(workspace, "E7").awards] == ["先进个人"]
    assert shell.toasts[-1].startswith("Taken over: 2 added")
    workspace.undo()
    assert "E7" not in [one.number for one in workspace.ask(PeopleLines())]


def test_the_preview_names_sheets_and_is_filtered_by_table_and_words(shown: Shown, tmp_path: Path) -> None:
    page, _, _ = shown
    page.choose_paths((returns(tmp_path),))
    model, view = page.model, page.view
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Sheet"
    view.which.setCurrentIndex(view.which.findData("awards"))
    view.which.activated.emit(view.which.currentIndex())
    assert {line.table for line in model.lines} == {"awards"}
    view.which.setCurrentIndex(0)
    view.which.activated.emit(0)
    view.wanted_text.setText("白云")
    assert {line.number for line in model.lines} == {"E7"}


def test_rows_are_left_out_by_the_space_bar_and_taken_again(shown: Shown, tmp_path: Path) -> None:
    page, _, workspace = shown
    page.choose_paths((returns(tmp_path),))
    assert page.looked is not None
    added = page.looked.count(RowChange.ADDED)
    row = next(at for at, line in enumerate(page.model.lines) if line.table == "awards")
    page.view.table.select_rows([row])
    page.view.table.setFocus()
    QTest.keyClick(page.view.table, Qt.Key.Key_Space)
    assert page.looked.count(RowChange.ADDED) == added - 1
    assert page.go.text() == "Take over the 1 good row"
    QTest.keyClick(page.view.table, Qt.Key.Key_Space)
    assert page.looked.count(RowChange.ADDED) == added
    QTest.keyClick(page.view.table, Qt.Key.Key_Space)
    page.go.trigger()
    assert person(workspace, "E7").awards == ()


def test_lines_are_sorted_by_a_click_on_the_head(shown: Shown, tmp_path: Path) -> None:
    page, _, _ = shown
    page.choose_file(str(make(tmp_path / "a.xlsx", PEOPLE)))
    page.view.table.sort_requested.emit(1)
    up = [line.number for line in page.model.lines]
    page.view.table.sort_requested.emit(1)
    assert [line.number for line in page.model.lines] == sorted(up, reverse=True)


def test_a_column_is_given_its_field_by_hand_and_remembered(shown: Shown, tmp_path: Path) -> None:
    page, _, workspace = shown
    book = [["工号", "姓名", "甲乙丙"], ["E1", "曾国强", "武汉"]]
    path = make(tmp_path / "a.xlsx", book)
    page.choose_file(str(path))
    assert "“甲乙丙”" in page.notes
    click(page.view.sheets.buttons[0])
    sheet = page.doors.columns
    assert sheet is not None
    box = next(one for one in sheet.fields if one.property("column") == 2)
    box.setCurrentIndex(box.findData("place"))
    click(sheet.main_button)
    assert "“甲乙丙”" not in page.notes
    page.go.trigger()
    assert person(workspace, "E1").line.place == "武汉"
    assert [one.name for one in workspace.ask(SavedMappings())] == ["a.xlsx"]
    make(path, [book[0], ["E1", "曾国强", "长沙"]])
    page.choose_file(str(path))
    page.go.trigger()
    assert person(workspace, "E1").line.place == "长沙"


def test_a_sheet_can_be_left_unread(shown: Shown, tmp_path: Path) -> None:
    page, _, _ = shown
    page.choose_paths((returns(tmp_path),))
    click(page.view.sheets.buttons[1])
    assert page.doors.columns is not None
    page.doors.columns.table.setCurrentIndex(0)
    click(page.doors.columns.main_button)
    assert page.looked is not None
    assert [one.table for one in page.looked.comparisons] == ["people"]


def test_who_is_meant_is_asked_and_never_guessed(shown: Shown, tmp_path: Path) -> None:
    page, _, workspace = shown
    book = [["姓名", "荣誉名称", "授予单位", "授予日期"], ["曾国强", *AWARD]]
    page.choose_file(str(make(tmp_path / "a.xlsx", book)))
    assert page.looked is not None
    assert page.looked.count(RowChange.ADDED) == 0
    assert not page.go.isEnabled()
    assert page.view.questions.isVisible()
    click(page.view.questions)
    sheet = page.doors.questions
    assert sheet is not None
    (box,) = sheet.boxes.values()
    box.setCurrentIndex(1)
    click(sheet.main_button)
    assert page.looked.count(RowChange.ADDED) == 1
    page.go.trigger()
    assert [one.name for one in person(workspace, "E1").awards] == ["先进个人"]


def test_the_workbook_comes_back_with_its_problems_marked(shown: Shown, tmp_path: Path) -> None:
    page, shell, _ = shown
    path = make(tmp_path / "a.xlsx", [["工号", "姓名", "出生日期"], ["E9", "黑土", "2099-01-01"]])
    page.choose_file(str(path))
    assert page.hand_back in page.page_actions()
    assert page.looked is not None
    page.out.write_marked(page.looked, "a.xlsx", tmp_path / "b.xlsx")
    book = load_workbook(tmp_path / "b.xlsx")
    assert book.worksheets[1]["C2"].comment is not None
    assert shell.toasts[-1] == "Marked cells and a list are in b.xlsx."


def test_a_workbook_that_cannot_be_read_keeps_no_other_from_it(shown: Shown, tmp_path: Path) -> None:
    page, _, _ = shown
    folder = returns(tmp_path)
    (folder / "kaputt.xlsx").write_bytes(b"PK\x03\x04 no workbook")
    page.choose_paths((folder,))
    assert page.is_previewing
    assert page.notes.count("kaputt.xlsx") == 1, "the name stands there twice"


def test_all_words_are_there_in_chinese(shown: Shown, tmp_path: Path) -> None:
    page, shell, _ = shown
    page.choose_paths((returns(tmp_path),))
    shell.speech.use(Language.ZH)
    assert page.view.source.whole == "2 个工作簿，2 张工作表"
    assert page.model.headerData(0, Qt.Orientation.Horizontal) == "工作表"


def test_a_contradiction_between_workbooks_is_settled_by_choosing(shown: Shown, tmp_path: Path) -> None:
    page, _, workspace = shown
    make(tmp_path / "a.xlsx", [["工号", "姓名", "职级"], ["E1", "曾国强", "P7"]])
    make(tmp_path / "b.xlsx", [["工号", "姓名", "职级"], ["E1", "曾国强", "P8"]])
    page.choose_paths((tmp_path / "a.xlsx", tmp_path / "b.xlsx"))
    assert page.view.contradictions.text() == "1 contradiction to settle…"
    assert not page.go.isEnabled()
    click(page.view.contradictions)
    sheet = page.doors.contradictions
    assert sheet is not None
    (box,) = sheet.boxes.values()
    assert [box.itemText(at).split("  —  ")[0] for at in (1, 2)] == ["P7", "P8"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    click(sheet.main_button)
    assert page.view.contradictions.text() == "1 contradiction settled"
    page.go.trigger()
    assert person(workspace, "E1").grade == "P8"


def two_books(page: ImportPage, folder: Path) -> SourcesSheet:
    """Bring in two workbooks, one after the other, that both know E1; open what tells which said what."""
    folder.mkdir()
    make(folder / "a.xlsx", [["工号", "姓名", "职级"], ["E1", "曾国强", "M4"], ["E8", "黑土", "P5"]])
    make(
        folder / "b.xlsx", [["工号", "姓名", "工作地点"], ["E1", "曾国强", "昆明"], ["E9", "白云飞", "大理"]]
    )
    page.choose_paths((folder / "a.xlsx",))
    assert page.view.origins.isHidden()
    page.begin()
    page.choose_paths((folder,))
    click(page.view.origins)
    assert page.doors.sources is not None
    return page.doors.sources


def told_by(sheet: SourcesSheet) -> list[tuple[str, ...]]:
    return [tuple(sheet.values.text(line, part) for part in Part) for line in sheet.values.lines]


PLACE = ("E1", "曾国强", "Place", "昆明", "b.xlsx › 人员", "2", "")
NAME = ("E1", "曾国强", "Name", "曾国强", "a.xlsx › 人员", "2", "b.xlsx › 人员, row 2")


def test_the_desk_tells_which_workbook_says_what(shown: Shown, tmp_path: Path) -> None:
    page, shell, _ = shown
    sheet = two_books(page, tmp_path / "returns")
    counts = [[sheet.books.item(row, at).text() for at in range(10)] for row in range(2)]
    assert counts == [
        ["a.xlsx › 人员", "2", "2", "1", "6", "1", "1", "0", "0", "People"],
        ["b.xlsx › 人员", "2", "2", "1", "4", "1", "1", "0", "0", "People"],
    ]
    assert len(told_by(sheet)) == 10
    assert {PLACE, NAME} <= set(told_by(sheet))
    shell.speech.use(Language.ZH)
    assert sheet.values.headerData(3, Qt.Orientation.Horizontal) == "值"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert page.is_previewing


def test_what_a_workbook_says_is_narrowed_by_it_and_by_words_and_sorted_by_a_head(
    shown: Shown, tmp_path: Path
) -> None:
    page, _, _ = shown
    sheet = two_books(page, tmp_path / "returns")
    second = sheet.book_table.visualRect(sheet.books.index(1, 0)).center()
    QTest.mouseClick(sheet.book_table.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert len(told_by(sheet)) == 4
    sheet.wanted.setFocus()
    write("昆明")
    assert told_by(sheet) == [PLACE]
    sheet.wanted.clear()
    head = sheet.value_table.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(tuple(Part).index(Part.ROW)) + 12, head.height() // 2)
    click(head.viewport(), at)
    click(head.viewport(), at)
    assert [one[5] for one in told_by(sheet)] == ["3", "3", "3", "2"]


def calls_of(act: Callable[[], object]) -> int:
    """Return how many functions were called."""
    calls = 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(None)
    return calls


def test_showing_many_rows_asks_no_more_of_the_window_than_showing_few(shown: Shown, tmp_path: Path) -> None:
    page, shell, workspace = shown

    def looked_at(rows: int) -> Looked:
        book = [PEOPLE[0], *([f"N{at}", f"员工{at}", "总部 / 财务部"] for at in range(rows))]
        path = make(tmp_path / f"{rows}.xlsx", book)
        return work.look(workspace, (path,), (), shell.say, lambda *_: None, lambda: False)

    first, few, many = looked_at(150), looked_at(200), looked_at(3_000)
    page.view.show_looked(first, anew=True)
    for_few = calls_of(lambda: page.view.show_looked(few, anew=True))
    for_many = calls_of(lambda: page.view.show_looked(many, anew=True))
    assert page.view.count(Kind.ADDED) == len(page.model.lines) == 3_000
    assert for_many < 1.5 * for_few


def test_all_of_many_rows_are_selected_and_left_out_at_once(shown: Shown, tmp_path: Path) -> None:
    page, _, _ = shown
    book = [PEOPLE[0], *([f"N{at}", f"员工{at}", "总部 / 财务部"] for at in range(400))]
    page.choose_file(str(make(tmp_path / "a.xlsx", book)))
    table = page.view.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert calls_of(table.selected_rows) < 100
    assert table.selected_rows() == list(range(400))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert page.looked is not None
    assert page.looked.count(RowChange.ADDED) == 0
    assert not page.go.isEnabled()


def test_a_sheet_taken_for_no_table_is_given_its_table_by_hand(shown: Shown, tmp_path: Path) -> None:
    page, shell, workspace = shown
    book = [["代号", "甲", "乙"], ["E1", "先进个人", "2025-01-02"]]
    page.choose_file(str(make(tmp_path / "a.xlsx", book)))
    assert page.is_previewing
    assert page.model.lines == ()
    assert "Choose the table, if it is one" in page.notes
    assert "Everything is in the file already" not in page.notes
    assert not page.go.isEnabled()
    click(page.view.sheets.buttons[0])
    sheet = page.doors.columns
    assert sheet is not None
    sheet.table.setCurrentIndex(sheet.table.findData("awards"))
    sheet.table.activated.emit(sheet.table.currentIndex())
    for box, field in zip(sheet.fields, ("number", "award", "on"), strict=True):
        box.setCurrentIndex(box.findData(field))
    click(sheet.main_button)
    assert page.count(Kind.ADDED) == 1
    page.go.trigger()
    assert [one.name for one in person(workspace, "E1").awards] == ["先进个人"]
    assert shell.toasts[-1].startswith("Taken over: 1 added")
