"""The user's own workbook comes back with what is wrong in it coloured, commented and listed."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font

from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Reason
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.marking import write_marked
from talentdesk.exchange.writer import write_table
from talentdesk.wording.say import speaker

EN = speaker(Language.EN)
FOUND = (
    Problem(reason=Reason.DATE_IN_FUTURE, sheet="花名册", row=4, column="出生日期", value="2099-01-01"),
    Problem(
        reason=Reason.GRADE_UNKNOWN, sheet="花名册", row=5, column="2025 绩效", value="=SUM", warning=True
    ),
    Problem(reason=Reason.NUMBER_MISSING, sheet="花名册", row=6),
)


def made(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "花名册"
    sheet.append(["二〇二六年花名册"])
    sheet.merge_cells("A1:D1")
    sheet.append(["工号", "姓名", "出生日期", "2025 绩效"])
    for row in (
        ["1", "甲", "1980-01-01", "优秀"],
        ["2", "乙", "2099-01-01", "达标"],
        ["3", "丙", None, "=A1"],
    ):
        sheet.append(row)
    sheet["B3"].font = Font(italic=True)
    sheet["C4"].comment = Comment("核对过", "HR")
    book.create_sheet("说明").append(["勿动"])
    book.save(path)
    return path


def test_wrong_cells_are_coloured_and_commented_and_everything_else_stays(tmp_path: Path) -> None:
    path, target = made(tmp_path / "a.xlsx"), tmp_path / "marked.xlsx"
    before = path.read_bytes()
    write_marked(path, target, FOUND, EN)
    assert path.read_bytes() == before
    book = openpyxl.load_workbook(target)
    assert book.sheetnames == ["What to mend", "花名册", "说明"]
    sheet = book["花名册"]
    future, grade, row = sheet["C4"], sheet["D5"], sheet["A6"]
    assert future.fill.fgColor.rgb != grade.fill.fgColor.rgb
    assert future.fill.fgColor.rgb == row.fill.fgColor.rgb
    assert future.comment is not None and future.comment.text.startswith("核对过\n")
    assert "1 Jan 2099" in future.comment.text
    assert grade.comment is not None and row.comment is not None
    assert sheet["B4"].comment is None and sheet["B4"].fill.fill_type is None
    assert sheet["B3"].font.italic
    assert sheet.merged_cells.ranges
    assert sheet["D5"].value == "=A1"
    assert book["说明"]["A1"].value == "勿动"


def test_a_workbook_that_was_marked_is_marked_anew(tmp_path: Path) -> None:
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    write_marked(made(tmp_path / "a.xlsx"), first, FOUND, EN)
    write_marked(first, second, FOUND[1:2], EN)
    book = openpyxl.load_workbook(second)
    assert book.sheetnames == ["What to mend", "花名册", "说明"]
    assert [row[1].value for row in book["What to mend"].iter_rows(min_row=2)] == [5]
    sheet = book["花名册"]
    mended, other, still = sheet["C4"], sheet["A6"], sheet["D5"]
    assert mended.comment is not None and mended.comment.text == "核对过"
    assert other.comment is None
    assert mended.fill.fill_type is None and other.fill.fill_type is None
    assert still.comment is not None and still.comment.text.count("\n") == 0
    assert still.fill.fill_type == "solid"


def test_a_workbook_of_the_program_itself_can_be_marked(tmp_path: Path) -> None:
    path, target = tmp_path / "a.xlsx", tmp_path / "marked.xlsx"
    write_table(path, "花名册", ["工号", "姓名", "出生日期"], [["1", "甲", "x"]] * 3)
    write_marked(path, target, FOUND[:1], EN)
    comment = openpyxl.load_workbook(target)["花名册"]["C4"].comment
    assert comment is not None and "1 Jan 2099" in comment.text


def test_the_summary_lists_everything_and_holds_no_formula(tmp_path: Path) -> None:
    target = tmp_path / "marked.xlsx"
    write_marked(made(tmp_path / "a.xlsx"), target, FOUND, EN)
    rows = list(openpyxl.load_workbook(target)["What to mend"].iter_rows())
    assert [row[1].value for row in rows[1:]] == [4, 5, 6]
    assert [row[2].value for row in rows[1:]] == ["出生日期", "2025 绩效", None]
    assert rows[2][3].value == "=SUM"
    assert rows[2][3].data_type == "s"


def test_a_mark_on_a_merged_cell_lands_on_the_one_that_is_seen(tmp_path: Path) -> None:
    path, target = made(tmp_path / "a.xlsx"), tmp_path / "marked.xlsx"
    book = openpyxl.load_workbook(path)
    book["花名册"].merge_cells("C4:D5")
    book.save(path)
    write_marked(path, target, FOUND[1:2], EN)
    sheet = openpyxl.load_workbook(target)["花名册"]
    assert sheet["C4"].comment is not None


def test_a_text_table_comes_back_as_a_workbook(tmp_path: Path) -> None:
    path, target = tmp_path / "a.csv", tmp_path / "marked.xlsx"
    path.write_text("工号,姓名,出生日期\n1,甲,1980-01-01\n2,=乙,2099-01-01\n", encoding="gb18030")
    problem = Problem(reason=Reason.DATE_IN_FUTURE, row=3, column="出生日期", value="2099-01-01")
    write_marked(path, target, (problem,), speaker(Language.ZH))
    summary, sheet = openpyxl.load_workbook(target).worksheets
    assert summary.title == "需修改处"
    assert sheet["C3"].comment is not None
    assert sheet["B3"].value == "=乙"
    assert sheet["B3"].data_type == "s"


def test_a_workbook_that_is_not_safe_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    path, target = tmp_path / "a.xlsx", tmp_path / "marked.xlsx"
    path.write_bytes(made(tmp_path / "b.xlsx").read_bytes()[:800])
    with pytest.raises(TroubleError) as caught:
        write_marked(path, target, FOUND, EN)
    assert caught.value.trouble is Trouble.WORKBOOK_UNREADABLE
    assert not target.exists()
