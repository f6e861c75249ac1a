"""Headers and rows as they really stand in sheets."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from talentdesk.exchange.fence import Fence, Limits
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.reading_desk import ReadBooks, read_books, tables
from tests.unit.exchange.books import make


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence(Limits(seconds=20)) as one:
        yield one


def read(fence: Fence, path: Path) -> ReadBooks:
    return read_books([path], fence, Lexicon())


LAYOUTS: list[tuple[list[list[Any]], str, int, list[str]]] = [
    (
        [
            ["工号", "姓名", "部门"],
            ["Employee ID", "Name", "Department"],
            ["E1", "王伟", "财务部"],
        ],
        "people",
        2,
        ["number", "name", "unit"],
    ),
    (
        [["Employee ID", "Name", "Dept"], ["员工编号", "姓名", "部门"], ["E1", "王伟", "财务部"]],
        "people",
        2,
        ["number", "name", "unit"],
    ),
    (
        [
            ["填表说明", "1.必填", "2.勿改表头", "3.日期"],
            ["工号", "姓名", "部门", "岗位"],
            ["E1", "王伟", "财务部", "会计"],
        ],
        "people",
        2,
        ["number", "name", "unit", "post"],
    ),
    (
        [[None, None, None], [None, "工号", "姓名"], ["华东", "E1", "王伟"]],
        "people",
        2,
        ["", "number", "name"],
    ),
    ([["Name", "Emp ID", "Perf", "Pot", "9 box"], ["Ada", "E1", "High", "Med", 3]], "placements", 1,
     ["name", "number", "level:performance", "level:potential", "proposed"]),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "table", "last", "fields"), LAYOUTS)
def test_headers_stand_in_many_ways(
    fence: Fence, tmp_path: Path, rows: list[list[Any]], table: str, last: int, fields: list[str]
) -> None:
    books = read(fence, make(tmp_path / "a.xlsx", rows))
    (guess,) = books.guesses()
    assert guess.layout is not None
    assert (guess.table, guess.layout.header_last) == (table, last)
    assert [one.field for one in guess.columns] == fields
    assert len(tables(books)[0].rows) == 1


def test_merged_cells_say_how_deep_a_header_is(fence: Fence, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["工号", "姓名", "绩效"], [None, None, 2024, 2025], ["E1", "王伟", "A", "B"]):
        sheet.append(row)
    for place in ("A1:A2", "B1:B2", "C1:D1"):
        sheet.merge_cells(place)
    book.save(tmp_path / "a.xlsx")
    (guess,) = read(fence, tmp_path / "a.xlsx").guesses()
    assert guess.layout is not None and guess.layout.header_last == 2
    assert [one.field for one in guess.columns] == [
        "number", "name", "rating:performance:2024", "rating:performance:2025",
    ]  # fmt: skip


def test_totals_are_no_people_whatever_stands_beside_them(fence: Fence, tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["部门", "工号", "姓名"],
        ["财务部", "E1", "王伟"],
        ["小计", None, "1人"],
        ["合计", None, "1人"],
    ]
    (people,) = tables(read(fence, make(tmp_path / "a.xlsx", rows)))
    assert [row.row for row in people.rows] == [2]


def test_first_and_last_day_may_stand_in_one_cell(fence: Fence, tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["工号", "姓名", "起止时间", "工作单位", "职务"],
        ["E1", "王伟", "2010.07-2015.03", "甲公司", "会计"],
        ["E1", "王伟", "2015年3月至今", "乙公司", "经理"],
        ["E2", "李娜", "2012-07-01 — 2014-06-30", "丙公司", "会计"],
        ["E2", "李娜", "2014-2016", "丁公司", "主管"],
    ]
    (history,) = tables(read(fence, make(tmp_path / "a.xlsx", rows)))
    assert history.table == "experience"
    assert [(row.values.get("start"), row.values.get("end")) for row in history.rows] == [
        (date(2010, 7, 1), date(2015, 3, 1)),
        (date(2015, 3, 1), None),
        (date(2012, 7, 1), date(2014, 6, 30)),
        (None, None),
    ]
    assert [(one.row, one.value) for one in history.problems] == [(5, "2014-2016")]
