"""The one writer of workbooks, read back by the two readers."""

import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from talentdesk.domain.grid import Dimension
from talentdesk.domain.import_tables import PEOPLE
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.fence import Fence
from talentdesk.exchange.people_sheet import read_roster
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.exchange.table_sheet import template_columns, write_table_sheet
from talentdesk.exchange.workbook import read_book
from talentdesk.exchange.writer import Written, sheet_title, write_table
from talentdesk.wording import Say
from tests.unit.exchange.books import SHEET

STARTS = [
    "=1+1",
    "+1",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    " =1",
    "#N/A",
    "#REF!",
    "_x0041_",
    "007",
]


def first_sheet(path: Path) -> Worksheet:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def test_text_stays_text_whatever_it_begins_with(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_table(path, "表", ["=文本"], [[text] for text in STARTS])
    assert b"<f>" not in zipfile.ZipFile(path).read(SHEET)
    cells = [row[0] for row in first_sheet(path).iter_rows()]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.quotePrefix for cell in cells[1:11]] == [True] * 10
    assert [row[0] for row in read_book(path).sheets[0].rows] == ["=文本", *STARTS]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), min_size=1), min_size=1, max_size=8
    )
)
def test_any_text_reads_back_without_its_control_characters(
    shared_fence: Fence, tmp_path: Path, texts: list[str]
) -> None:
    path = tmp_path / "a.xlsx"
    write_table(path, "t", ["x"], [[text] for text in texts])
    expected = ["".join(sign for sign in text if sign >= " " or sign == "\t") for text in texts]
    expected = [text.replace("\ufffe", "").replace("\uffff", "") for text in expected]
    rows = read_book(path, fence=shared_fence).sheets[0].rows[1:]
    read = [str(row[0] or "") for row in rows]
    # Whether a cell of blanks alone is blank or empty makes no difference to anybody.
    expected, read = ([text if text.strip() else "" for text in some] for some in (expected, read))
    assert read + [""] * (len(texts) - len(read)) == expected


@pytest.fixture(scope="module")
def shared_fence() -> object:
    with Fence() as fence:
        yield fence


def test_values_read_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    row: list[Written] = ["欧阳娜", 88.5, 3, True, date(2024, 1, 2), None, "长" * 40_000, float("nan")]
    write_table(path, "人员/名单", [str(n) for n in range(8)], [row])
    sheet = read_book(path).sheets[0]
    assert sheet.name == "人员 名单"
    assert sheet.rows[1][:6] == ("欧阳娜", 88.5, 3.0, True, date(2024, 1, 2), None)
    assert sheet.rows[1][6] == "长" * 32_766 + "…"
    assert [cell.value for cell in first_sheet(path)[2]][:3] == ["欧阳娜", 88.5, 3]


def test_the_same_values_give_the_same_bytes_without_a_clock(tmp_path: Path) -> None:
    first, second = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    for path in (first, second):
        write_table(path, "t", ["工号", "姓名"], [["1", "张三"]])
    assert first.read_bytes() == second.read_bytes()
    archive = zipfile.ZipFile(first)
    assert {entry.date_time[0] for entry in archive.infolist()} == {2000}
    assert b"2000-01-01" in archive.read("docProps/core.xml")


def test_a_table_can_be_filtered_and_keeps_its_header_in_sight(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_table(path, "t", ["工号", "姓名"], [["1", "张三"], ["2", "李四"]])
    sheet = first_sheet(path)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:B3")
    assert sheet["A1"].font.bold


def test_a_place_that_cannot_be_written_is_a_trouble(tmp_path: Path) -> None:
    with pytest.raises(TroubleError) as caught:
        write_table(tmp_path / "none" / "a.xlsx", "t", ["x"], [])
    assert caught.value.trouble is Trouble.FOLDER_MISSING
    (tmp_path / "b.xlsx").mkdir()
    with pytest.raises(TroubleError) as caught:
        write_table(tmp_path / "b.xlsx", "t", ["x"], [])
    assert caught.value.trouble is Trouble.CANNOT_WRITE
    assert [path.name for path in tmp_path.iterdir()] == ["b.xlsx"]


@pytest.mark.parametrize(
    ("title", "expected"), [("a/b:c", "a b c"), ("", "Sheet1"), ("'x'", "x"), ("长" * 40, "长" * 31)]
)
def test_a_sheet_is_named_as_excel_allows(title: str, expected: str) -> None:
    assert sheet_title(title) == expected


# --- the template ---


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(template_text("general"))


@pytest.fixture(params=list(Language))
def template(request: pytest.FixtureRequest, tmp_path: Path, programme: Programme) -> Path:
    path = tmp_path / "t.xlsx"
    columns = template_columns(PEOPLE, programme, ("2024", "2025"))
    write_table_sheet(path, PEOPLE, columns, speaking(request.param), programme=programme)
    return path


def speaking(language: Language) -> Say:
    import json

    from talentdesk import paths

    if language is Language.EN:
        return Say(language, {})
    catalogue: dict[str, str] = {}
    for area in sorted(paths.resource("i18n").glob("*_zh.json")):
        catalogue |= json.loads(area.read_text(encoding="utf-8")).get("say", {})
    return Say(language, catalogue)


def test_every_column_of_the_template_is_understood(template: Path, programme: Programme) -> None:
    roster = read_roster(template, dimensions=programme.dimensions)
    keys = [key for _, key in roster.columns]
    assert "" not in keys
    assert len(set(keys)) == len(keys) > 25
    assert keys[-1] == "rating:potential:2025"
    assert (roster.rows, roster.problems) == ((), ())


def test_the_template_marks_what_is_required_and_offers_lists(template: Path) -> None:
    book = openpyxl.load_workbook(template)
    people, rules, lists = book.worksheets
    assert [str(cell.value).endswith("*") for cell in people[1]][:3] == [True, True, False]
    offered = {str(rule.sqref): rule.formula1 for rule in people.data_validations.dataValidation}
    assert len(offered) == 7
    assert all(where.endswith("5000") and formula.startswith('"') for where, formula in offered.items())
    assert lists.sheet_state == "hidden"
    assert people.column_dimensions["A"].number_format == "@"
    words = [str(row[0]) for row in rules.iter_rows(values_only=True) if row[0]]
    assert "1" in words[-1]


def test_a_filled_template_is_taken_without_a_problem(template: Path, programme: Programme) -> None:
    book = openpyxl.load_workbook(template)
    sheet = book.worksheets[0]
    examples = {row[0]: row[3] for row in book.worksheets[1].iter_rows(values_only=True) if len(row) > 3}
    for column, cell in enumerate(sheet[1], start=1):
        sheet.cell(2, column, examples[cell.value])
    book.save(template)
    roster = read_roster(template, dimensions=programme.dimensions)
    assert roster.problems == ()
    (row,) = roster.rows
    assert (row.values["number"], row.values["birth_date"]) == ("000123", date(1985, 3, 1))
    level = next(one for one in programme.dimensions if one.key == "performance").levels[-1]
    assert row.values["rating:performance:2025"] in (level.name.zh, level.name.en)


def test_long_lists_stand_on_a_sheet_of_their_own(tmp_path: Path, programme: Programme) -> None:
    from dataclasses import replace

    from talentdesk.domain.programme import Choice
    from talentdesk.domain.texts import Text

    tiers = tuple(Choice(f"t{n}", Text(f"层级{n}", f"Tier, {n}")) for n in range(80))
    path = tmp_path / "a.xlsx"
    programme = replace(programme, tiers=tiers)
    write_table_sheet(
        path, PEOPLE, template_columns(PEOPLE, programme), Say(Language.EN, {}), programme=programme
    )
    people, _, lists = openpyxl.load_workbook(path).worksheets
    formulas = [rule.formula1 for rule in people.data_validations.dataValidation]
    assert "'Lists'!$B$1:$B$80" in formulas
    assert lists["B80"].value == "Tier, 79"


def test_grades_of_the_template_are_words_the_programme_knows(programme: Programme) -> None:
    def words(dimension: Dimension) -> set[str]:
        map_ = programme.rating_map(dimension.key)
        return {grade for grade, _ in map_.grades} if map_ else set()

    for dimension in programme.dimensions:
        for level in dimension.levels:
            assert {level.name.zh, level.name.en} <= words(dimension)
