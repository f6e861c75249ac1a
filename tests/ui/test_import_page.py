"""Taking a roster over: choose or drop a workbook, look at the preview, do it, take it back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from talentdesk.domain.imports import RowChange
from talentdesk.domain.texts import Id
from talentdesk.services.people import PeopleLines
from talentdesk.services.workspace import Workspace
from talentdesk.ui.host import Host
from talentdesk.ui.importing.lines import Kind
from talentdesk.ui.importing.page import ImportPage
from talentdesk.ui.importing.preview import Part
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.people.page import PeoplePage
from talentdesk.ui.places_on_disk import documents
from talentdesk.ui.widgets.chips import FilterChip
from tests.gestures import click, drop_file
from tests.ui.made_page import ShownPage
from tests.ui.made_people import file_of, fill, numbers
from tests.ui.made_target import choose_target
from tests.ui.stub_shell import StubShell
from tests.unit.exchange.books import make

HEAD = ["工号", "姓名", "部门", "岗位", "出生日期", "2025年绩效", "爱好"]
GOOD: list[list[Any]] = [
    ["E1", "曾国强", "总部 / 制造部", "厂长", "1980-01-01", "优秀", "篮球"],
    ["E2", "单雄", None, None, None, None, None],
    ["E7", "白云", "总部 / 财务部", "会计", "1990-05-05", None, None],
]
BAD: list[list[Any]] = [
    ["E8", "黑土", None, None, "去年", None, None],
    ["E9", None, None, None, None, None, None],
]

Shown = tuple[PeoplePage, ImportPage, StubShell, dict[str, Id]]


@pytest.fixture
def opened(qtbot: QtBot, workspace: Workspace, host: Host) -> Iterator[Shown]:
    ids = fill(workspace)
    made = ShownPage(qtbot, workspace, PeoplePage, host=host)
    made.page.take_over.trigger()
    assert made.page.importing is not None
    yield made.page, made.page.importing, made.stub, ids


def book(tmp_path: Path, *rows: list[Any]) -> str:
    return str(make(tmp_path / "名单.xlsx", [["人员名单"], HEAD, *rows]))


def lines(page: ImportPage) -> list[list[str]]:
    model = page.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def press_chip(chip: FilterChip) -> None:
    button = chip.focusProxy()
    assert isinstance(button, QToolButton)
    click(button)


def texts(page: PeoplePage) -> list[str]:
    return [action.text() for action in page.actions()]


def test_the_preview_says_what_would_change_row_by_row(opened: Shown, tmp_path: Path) -> None:
    people, page, _, _ = opened
    assert people.actions() == []
    page.choose_file(book(tmp_path, *GOOD, *BAD))
    assert page.is_previewing
    assert {kind: page.count(kind) for kind in Kind} == {
        Kind.ADDED: 1, Kind.CHANGED: 1, Kind.UNCHANGED: 1, Kind.REFUSED: 2, Kind.NOTE: 0,
    }  # fmt: skip
    assert lines(page) == [
        ["3", "E1", "曾国强", "Changed", "Date of birth", "(empty) → 1 Jan 1980"],
        ["3", "E1", "曾国强", "Changed", "Performance 2025", "(empty) → 优秀"],
        ["4", "E2", "单雄", "Unchanged", "", ""],
        ["5", "E7", "白云", "Added", "", "总部 / 财务部 · 会计"],
        [
            "6",
            "E8",
            "黑土",
            "Refused",
            "出生日期",
            "Date of birth: “去年” is not a date. Write it like 2026-03-15.",
        ],
        ["7", "E9", "", "Refused", "姓名", "Name must not be empty."],
    ]
    assert texts(people) == ["Another workbook…", "Mark what is wrong…", "Take over the 2 good rows"]
    assert "Not in the workbook, staying as they are: 1 of the people" in page.notes
    assert "“爱好”" in page.notes


def test_the_preview_is_filtered_by_what_would_happen(opened: Shown, tmp_path: Path) -> None:
    _, page, _, _ = opened
    page.choose_file(book(tmp_path, *GOOD, *BAD))
    chip = page.view.chips[Kind.REFUSED]
    press_chip(chip)
    assert [line[0] for line in lines(page)] == ["6", "7"]
    press_chip(chip)
    assert len(lines(page)) == 6


def test_the_good_rows_are_taken_over_in_one_step_that_undo_takes_back(
    opened: Shown, workspace: Workspace, tmp_path: Path
) -> None:
    people, page, shell, ids = opened
    before = file_of(workspace, ids["E1"])
    entry = workspace.head.number
    page.choose_file(book(tmp_path, *GOOD, *BAD))
    assert workspace.head.number == entry
    page.go.trigger()
    assert workspace.head.number == entry + 1
    assert "E7" in numbers(workspace)
    assert "E8" not in numbers(workspace)
    assert file_of(workspace, ids["E1"]).line.performance == "优秀"
    assert shell.toasts == ["Taken over: 1 added, 1 changed, 2 left out"]
    assert people.list.isVisible()
    assert "白云" in [line.name for line in people.list.shown]
    workspace.undo()
    assert file_of(workspace, ids["E1"]) == before
    assert "白云" not in [line.name for line in people.list.shown]


def test_a_roster_that_changes_nothing_cannot_be_taken_over(opened: Shown, tmp_path: Path) -> None:
    _, page, _, _ = opened
    page.choose_file(book(tmp_path, ["E1", "曾国强", None, None, None, None, None]))
    assert not page.go.isEnabled()
    assert "Everything is in the file already." in page.notes


def test_another_workbook_starts_over(opened: Shown, tmp_path: Path) -> None:
    people, page, _, _ = opened
    page.choose_file(book(tmp_path, *GOOD))
    page.another.trigger()
    assert not page.is_previewing
    assert page.zone.isVisible()
    assert people.actions() == []
    click(page.back)
    assert people.list.isVisible()


def test_a_workbook_is_dropped_on_the_zone_or_on_the_list(opened: Shown, tmp_path: Path) -> None:
    people, page, _, _ = opened
    path = Path(book(tmp_path, *GOOD))
    assert not drop_file(page.zone, tmp_path / "minutes.pdf")
    assert drop_file(page.zone, path)
    assert page.is_previewing
    people.show_list()
    assert drop_file(people, path)
    assert page.is_previewing
    assert people.title() == "Import people"


def test_a_workbook_is_chosen_with_the_systems_dialog(
    opened: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, page, _, _ = opened
    path = book(tmp_path, *GOOD)
    asked: list[tuple[object, ...]] = []

    def choose(*about: object) -> tuple[list[str], str]:
        asked.append(about)
        return [path], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    click(page.zone.choose)
    assert page.is_previewing
    assert asked[0][2] == str(documents()), "it looks where the user's files lie, not where the program does"
    page.begin()
    click(page.zone.choose)
    assert asked[1][2] == str(tmp_path), "the next workbook lies beside the last one"


def test_a_template_is_saved(opened: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, page, shell, _ = opened
    choose_target(monkeypatch, tmp_path / "template")
    menu = page.zone.template.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.data() == "people").trigger()
    written = load_workbook(tmp_path / "template.xlsx")
    headers = [cell.value for cell in written.worksheets[0][1]]
    assert any("Employee number" in str(header) for header in headers)
    assert any("2025" in str(header) for header in headers)
    assert shell.toasts == ["Template saved as template.xlsx."]


def test_a_workbook_that_cannot_be_read_is_told_by_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "kaputt.xlsx"
    path.write_bytes(b"PK\x03\x04 this is no workbook")
    window.open_place("people", f"import:{path}")
    qtbot.waitUntil(lambda: bool(window.strip_text))
    assert "kaputt.xlsx" in window.strip_text


def test_in_the_window_it_runs_beside_and_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    window.open_place("people", f"import:{book(tmp_path, *GOOD)}")
    page = window.findChild(ImportPage)
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.is_previewing)
    page.go.trigger()
    qtbot.waitUntil(lambda: len(workspace.ask(PeopleLines())) == 3)
    qtbot.waitUntil(lambda: "Taken over" in window.toast_text)
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    workspace.undo()
    assert workspace.ask(PeopleLines()) == ()


def test_the_words_follow_the_language(opened: Shown, tmp_path: Path) -> None:
    from talentdesk.domain.texts import Language

    people, page, shell, _ = opened
    page.choose_file(book(tmp_path, *GOOD, *BAD))
    shell.speech.use(Language.ZH)
    assert lines(page)[0] == ["3", "E1", "曾国强", "变更", "出生日期", "（空） → 1980年1月1日"]
    assert (
        page.model.headerData(page.model.parts.index(Part.WHAT), Qt.Orientation.Horizontal)
        == "变更内容或原因"
    )
    assert texts(people) == ["换一个工作簿…", "标出问题…", "只导入 2 行正确的数据"]
    shell.speech.use(Language.EN)


def test_counts_are_those_of_the_comparison(opened: Shown, tmp_path: Path) -> None:
    _, page, _, _ = opened
    assert page.count(Kind.ADDED) == 0
    page.choose_file(book(tmp_path, *GOOD))
    assert page.comparison is not None
    assert page.comparison.count(RowChange.ADDED) == page.count(Kind.ADDED) == 1
