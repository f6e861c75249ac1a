"""Tables as people keep them: heads in two languages and rows, totals, remarks below, wide letters."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from talentdesk.domain.import_reading import TableInput
from talentdesk.domain.ruling import Reason
from talentdesk.exchange.fence import Fence
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.reading_desk import read_books, tables

HEAD = ["工号", "姓名", "部门", "2024年绩效"]
ADA, BEN = ["A001", "张三", "总部", "优秀"], ["A002", "李四", "总部", "良好"]


def read(
    folder: Path, rows: Sequence[Sequence[Any]], merged: Sequence[str] = (), *, epoch: datetime | None = None
) -> TableInput:
    book = openpyxl.Workbook()
    if epoch is not None:
        book.epoch = epoch
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for cells in merged:
        sheet.merge_cells(cells)
    book.save(folder / "a.xlsx")
    with Fence() as fence:
        (found,) = tables(read_books([folder / "a.xlsx"], fence, Lexicon()))
    return found


@pytest.mark.parametrize(("epoch", "number"), [(CALENDAR_MAC_1904, 31_413), (None, 32_875)])
def test_a_number_that_stands_for_a_day_counts_from_where_its_workbook_does(
    tmp_path: Path, epoch: datetime | None, number: int
) -> None:
    head = ["工号", "姓名", "出生日期", "入职日期"]
    rows = [
        ["A1", "张三", number, date(2015, 7, 1)],
        ["A2", "李四", 19900102, "2015-07-01"],
        ["A3", "王五", 1990],
    ]
    found = read(tmp_path, [head, *rows], epoch=epoch)
    days = [(row.values.get("birth_date"), row.values.get("hire_date")) for row in found.rows]
    assert days == [(date(1990, 1, 2), date(2015, 7, 1))] * 2 + [(None, None)]
    assert [(one.row, one.reason) for one in found.problems] == [(4, Reason.DATE_NOT_READ)]


def test_groups_above_heads_in_two_languages_leave_number_and_dates_their_fields(tmp_path: Path) -> None:
    upper = ["基本信息 Basic information", None, None, "任职情况 Position", None, None, "潜力"]
    lower = ["工号 No.", "姓名 Name", "出生年月 Birth", "部门 Dept", "岗位 Title", "任现职时间 Since", None]
    row = ["A001", "张三", "1985.03", "总部", "经理", "2020.05", "高"]
    found = read(tmp_path, [["2025年度盘点表"], upper, lower, row], ["A1:G1", "A2:C2", "D2:F2", "G2:G3"])
    (one,) = found.rows
    assert found.problems == ()
    assert {key: str(value) for key, value in one.values.items()} == {
        "number": "A001",
        "name": "张三",
        "birth_date": "1985-03-01",
        "unit": "总部",
        "post": "经理",
        "post_since": "2020-05-01",
        "rating:potential:2025": "高",
    }


@pytest.mark.parametrize(
    "total",
    [
        ["合计", None, None, "2"],
        ["总计", "2人", None, None],
        ["Total", 2, None, None],
        ["共计", "共 2 名", "x", None],
        [None, "合计：", 2, None],
    ],
)
def test_a_row_of_totals_is_nobody(tmp_path: Path, total: list[Any]) -> None:
    found = read(tmp_path, [HEAD, ADA, BEN, total])
    assert [row.values["number"] for row in found.rows] == ["A001", "A002"]
    assert found.problems == ()


@pytest.mark.parametrize("note", ["Confidential - HR only", "以上信息仅供内部使用", "注：截至2024年底"])
def test_a_remark_below_the_table_is_passed_over_with_a_word(tmp_path: Path, note: str) -> None:
    found = read(tmp_path, [HEAD, ADA, BEN, [], [note]])
    assert len(found.rows) == 2
    assert [(one.reason, one.row, one.value, one.warning) for one in found.problems] == [
        (Reason.ROW_PASSED_OVER, 5, note, True)
    ]


@pytest.mark.parametrize("row", [["ZHANGSAN", None, None, None], [None, "Ann Lee", None, None]])
def test_a_number_or_name_that_stands_alone_is_somebody(tmp_path: Path, row: list[Any]) -> None:
    found = read(tmp_path, [HEAD, ADA, BEN, row])
    assert len(found.rows) == 3


def test_wide_letters_and_figures_become_narrow_in_numbers_and_telephones(tmp_path: Path) -> None:
    head = ["工号", "姓名", "手机", "邮箱"]
    row = ["Ａ００３", "ＡＤＡ Ｌ．", "１３８ ００００\u30001111", "ada＠example.com"]
    (one,) = read(tmp_path, [head, row]).rows
    assert one.values == {
        "number": "A003",
        "name": "ＡＤＡ Ｌ．",
        "phone": "138 0000 1111",
        "email": "ada@example.com",
    }
