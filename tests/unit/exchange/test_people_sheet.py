"""Rosters: rows and everything that is wrong with them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from talentdesk.domain.import_reading import Roster
from talentdesk.domain.imports import CLEAR
from talentdesk.domain.ruling import Reason
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.people_sheet import read_roster
from tests.unit.exchange.books import SHEET, add_part, edit_part, make

HEAD = ["工号", "姓名", "出生日期", "2024年绩效"]


def read(tmp_path: Path, rows: Sequence[Sequence[Any]], **more: Sequence[Sequence[Any]]) -> Roster:
    return read_roster(make(tmp_path / "a.xlsx", rows, **more))


def values(roster: Roster) -> list[dict[str, object]]:
    return [dict(row.values) for row in roster.rows]


def reasons(roster: Roster) -> list[tuple[Reason, int, str, str]]:
    return [(one.reason, one.row, one.column, one.value) for one in roster.problems]


def test_a_roster_is_read_below_its_notes(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["2025年人才盘点名单"],
        ["说明：带 * 为必填"],
        [],
        [
            "序号",
            "工号*",
            "姓名*",
            "性别",
            "出生日期",
            "一级部门",
            "二级部门",
            "岗位",
            "2024年绩效",
            "潜力评级",
        ],
        [1, 1001, "欧阳娜", "女", date(1985, 3, 1), "研发中心", "软件部", "经理", "优秀", "转变"],
        [],
        [None, "   ", None],
        [2, "002", "买买提·江", "男", "1990年4月", "研发中心", None, "工程师", 88.5, None],
        ["合计", None, None, None, 2],
    ]
    roster = read(tmp_path, rows)
    assert (roster.source, roster.sheet, roster.header_row) == ("a.xlsx", "人员", 4)
    assert roster.columns[:3] == (("序号", ""), ("工号*", "number"), ("姓名*", "name"))
    assert [row.row for row in roster.rows] == [5, 8]
    assert values(roster) == [
        {
            "number": "1001",
            "name": "欧阳娜",
            "gender": "女",
            "birth_date": date(1985, 3, 1),
            "unit": "研发中心 / 软件部",
            "post": "经理",
            "rating:performance:2024": "优秀",
            "rating:potential:2025": "转变",
        },
        {
            "number": "002",
            "name": "买买提·江",
            "gender": "男",
            "birth_date": date(1990, 4, 1),
            "unit": "研发中心",
            "post": "工程师",
            "rating:performance:2024": 88.5,
        },
    ]
    assert reasons(roster) == []


def test_words_empty_and_placeholders_do_not(tmp_path: Path) -> None:
    head = ["工号", "姓名", "邮箱", "合同到期日", "2024年绩效", "在职状态", "备注"]
    rows = [
        head,
        ["1", "张三", "清空", "无固定期限", "-", "试用期", "无"],
        ["2", "李四", " CLEAR ", "/", "未评", "已离职"],
    ]
    first, second = values(read(tmp_path, rows))
    kept = {"number": "1", "name": "张三", "active": "yes", "remarks": "无"}
    assert first == kept | {"email": CLEAR, "contract_end": CLEAR}
    assert second == {"number": "2", "name": "李四", "email": CLEAR, "active": "no"}


def test_every_bad_cell_is_told_and_no_good_one_is_lost(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        HEAD,
        ["1", "张三", "不详", "优秀"],
        ["2", "李BELL四", "3/4/1990", "良好"],
        ["3", "王五", "1990-02-30", None],
    ]
    path = make(tmp_path / "a.xlsx", rows)
    path = edit_part(path, tmp_path / "b.xlsx", SHEET, lambda xml: xml.replace(b"BELL", b"_x0007_"))
    roster = read_roster(path)
    assert reasons(roster) == [
        (Reason.DATE_NOT_READ, 2, "出生日期", "不详"),
        (Reason.CONTROL_CHARACTERS, 3, "姓名", "李 四"),
        (Reason.DATE_NOT_READ, 3, "出生日期", "3/4/1990"),
        (Reason.DATE_NOT_READ, 4, "出生日期", "1990-02-30"),
    ]
    assert {problem.sheet for problem in roster.problems} == {"人员"}
    assert values(roster)[0] == {"number": "1", "name": "张三", "rating:performance:2024": "优秀"}
    assert values(roster)[2] == {"number": "3", "name": "王五"}


def test_errors_and_unsaved_formulas_are_told_not_taken_for_empty(tmp_path: Path) -> None:
    path = make(tmp_path / "a.xlsx", [HEAD, ["1", "张三", "=1+1", "ERR"]])
    path = edit_part(
        path,
        tmp_path / "b.xlsx",
        SHEET,
        lambda xml: xml.replace(b't="inlineStr"><is><t>ERR</t></is>', b't="e"><v>#N/A</v>'),
    )
    assert reasons(read_roster(path)) == [
        (Reason.FORMULA_WITHOUT_VALUE, 2, "出生日期", ""),
        (Reason.CELL_ERROR, 2, "2024年绩效", ""),
    ]


def test_true_and_one_are_kept_apart(tmp_path: Path) -> None:
    roster = read(
        tmp_path, [["工号", "姓名", "在职"], [1, "张三", True], [True, "李四", 1], [0, "王五", False]]
    )
    assert [(row["number"], row["active"]) for row in values(roster)] == [
        ("1", "TRUE"), ("TRUE", "1"), ("0", "FALSE"),
    ]  # fmt: skip


def test_merged_cells_speak_for_all_rows_they_cover(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["部门", "工号", "姓名"], ["销售部", "1", "张三"], [None, "2", "李四"], [None, "3", "王五"]):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    book.save(tmp_path / "a.xlsx")
    units = [row.get("unit") for row in values(read_roster(tmp_path / "a.xlsx"))]
    assert units == ["销售部", "销售部", None]


def test_notes_below_and_repeated_heads_are_passed_over(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        HEAD,
        ["1", "张三"],
        HEAD,
        ["2", "李四"],
        [None, None, "制表人：赵六"],
        ["合 计", None, "2人"],
    ]
    roster = read(tmp_path, rows)
    assert [row.row for row in roster.rows] == [2, 4]
    assert reasons(roster) == [(Reason.ROW_PASSED_OVER, 5, "", "制表人：赵六")]
    assert all(problem.warning for problem in roster.problems)


def test_what_is_not_read_is_named(tmp_path: Path) -> None:
    path = make(
        tmp_path / "a.xlsx", [[*HEAD, "工号"], ["1", "张三", None, None, "9"]], 离职=[HEAD, ["2", "李四"]]
    )
    path = add_part(path, tmp_path / "b.xlsx", "xl/vbaProject.bin", b"x")
    roster = read_roster(path)
    assert [(one.reason, one.column, one.warning) for one in roster.problems] == [
        (Reason.MACROS_NOT_READ, "", True),
        (Reason.SHEETS_NOT_READ, "", True),
        (Reason.COLUMN_TWICE, "工号", True),
    ]
    assert values(roster) == [{"number": "1", "name": "张三"}]


def test_the_sheet_that_lists_people_is_taken(tmp_path: Path) -> None:
    roster = read(tmp_path, [["封面"], ["人才盘点"]], 名单=[HEAD, ["1", "张三"]])
    assert (roster.sheet, len(roster.rows)) == ("名单", 1)


def test_ratings_without_a_year_take_the_one_given_or_are_told(tmp_path: Path) -> None:
    path = make(tmp_path / "a.xlsx", [["工号", "姓名", "潜力"], ["1", "张三", "成长"]])
    assert "rating:potential:2025" in read_roster(path, period="2025").rows[0].values
    roster = read_roster(path)
    assert values(roster) == [{"number": "1", "name": "张三"}]
    assert reasons(roster) == [(Reason.PERIOD_MISSING, 1, "潜力", "")]


def test_names_in_two_columns_are_joined(tmp_path: Path) -> None:
    rows = [["Employee ID", "First name", "Last name"], ["1", "Ada", "Wong"], ["2", "娜", "欧阳"]]
    assert [row["name"] for row in values(read(tmp_path, rows))] == ["Ada Wong", "欧阳娜"]


def test_a_list_without_numbers_is_one_problem(tmp_path: Path) -> None:
    roster = read(tmp_path, [["姓名", "部门"], ["张三", "销售部"], ["李四", "销售部"]])
    assert (roster.rows, reasons(roster)) == ((), [(Reason.NUMBER_MISSING, 1, "", "")])


def test_a_cell_beyond_what_excel_holds_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("工号,姓名,备注\n1,张三," + "长" * 32_768 + "\n2,李四," + "长" * 32_767, encoding="utf-8")
    roster = read_roster(path)
    assert [(one.reason, one.row) for one in roster.problems] == [(Reason.VALUE_TOO_LONG, 2)]
    assert len(str(roster.rows[1].values["remarks"])) == 32_767


@pytest.mark.parametrize(
    ("rows", "trouble"),
    [
        ([], Trouble.WORKBOOK_EMPTY),
        ([["a", "b"], [1, 2]], Trouble.WORKBOOK_NO_HEADER),
        ([[1]], Trouble.WORKBOOK_NO_HEADER),
    ],
)
def test_a_workbook_without_people_is_a_trouble(
    tmp_path: Path, rows: list[list[Any]], trouble: Trouble
) -> None:
    with pytest.raises(TroubleError) as caught:
        read(tmp_path, rows)
    assert caught.value.trouble is trouble


def test_an_old_workbook_is_read_like_a_new_one() -> None:
    roster = read_roster(Path(__file__).parent / "data" / "roster.xls")
    assert (roster.sheet, roster.header_row, roster.problems) == ("花名册", 3, ())
    first, second = values(roster)
    assert first == {
        "number": "1001",
        "name": "欧阳娜",
        "birth_date": date(1985, 3, 1),
        "rating:performance:2024": "优秀",
        "unit": "研发部",
    }
    assert second["number"] == "002"
    assert second["birth_date"] == date(1990, 4, 2)
    assert (second["rating:performance:2024"], second["unit"]) == (88.5, "研发部")
