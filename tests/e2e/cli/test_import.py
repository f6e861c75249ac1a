"""Rosters: all taken over, problems listed, unusable."""

from pathlib import Path

import openpyxl
import pytest

from talentdesk.services.people import PeopleLines
from tests.e2e.cli.calling import FAULTY, GOOD, Run, roster
from tests.made import reopen


def test_a_good_roster_is_taken_over(run: Run, empty: Path, tmp_path: Path) -> None:
    book = roster(tmp_path, *GOOD)
    told = run("import", empty, book, "--json")
    assert told.code == 0
    answer = told.json()
    assert isinstance(answer, dict)
    assert (answer["added"], answer["written"], answer["problems"]) == (2, True, [])
    people = run("people", empty, "--json").json()
    assert isinstance(people, dict)
    assert [one["name"] for one in people["people"]] == ["仇千", "单田"]
    again = run("import", empty, book)
    assert again.code == 0
    assert "unchanged 2" in again.out


def test_check_writes_nothing(run: Run, empty: Path, tmp_path: Path) -> None:
    before = empty.read_bytes()
    told = run("import", empty, roster(tmp_path, *GOOD), "--check")
    assert told.code == 0
    assert "Added 2" in told.out
    assert run("import", empty, roster(tmp_path, *FAULTY), "--check").code == 1
    assert empty.read_bytes() == before


@pytest.mark.parametrize(("language", "said"), [("zh", "第 4 行"), ("en", "Row 4")])
def test_problems_are_listed_and_nothing_is_written(
    run: Run, empty: Path, tmp_path: Path, language: str, said: str
) -> None:
    before = empty.read_bytes()
    told = run("import", empty, roster(tmp_path, *GOOD, *FAULTY), "--language", language)
    assert told.code == 1
    assert said in told.out
    with reopen(empty, look=True) as workspace:
        assert workspace.ask(PeopleLines()) == ()
    assert empty.read_bytes() == before


def test_good_rows_are_taken_over_when_wanted(run: Run, empty: Path, tmp_path: Path) -> None:
    told = run("import", empty, roster(tmp_path, *GOOD, *FAULTY), "--good-rows", "--json")
    assert told.code == 1
    answer = told.json()
    assert isinstance(answer, dict)
    assert (answer["added"], answer["refused"], answer["written"]) == (2, 1, True)
    (problem,) = answer["problems"]
    assert (problem["row"], problem["reason"]) == (4, "date_in_future")
    with reopen(empty, look=True) as workspace:
        assert len(workspace.ask(PeopleLines())) == 2


def test_import_keeps_a_backup_first(run: Run, empty: Path, tmp_path: Path) -> None:
    assert "There is no backup" in run("backups", empty, "--language", "en").out
    run("import", empty, roster(tmp_path, *GOOD))
    told = run("backups", empty, "--language", "en")
    assert told.code == 0
    (kept,) = Path(told.out.split("File", 1)[1].strip().split("  ")[-1]).parent.iterdir()
    with reopen(kept, look=True) as workspace:
        assert workspace.ask(PeopleLines()) == ()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("letter.docx", b"PK\x03\x04 not a workbook"),
        ("empty.xlsx", b""),
        ("broken.xlsx", b"PK\x03\x04" + bytes(200)),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(50)),
        ("headless.csv", "一,二\n三,四\n".encode()),
        ("nothing.csv", b""),
    ],
)
def test_unusable_workbooks_are_told(
    run: Run, empty: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    book = tmp_path / name
    book.write_bytes(content)
    before = empty.read_bytes()
    chinese, english = (run("import", empty, book, "--language", one) for one in ("zh", "en"))
    assert (chinese.code, english.code) == (2, 2)
    assert name in english.err
    assert chinese.err != english.err
    assert empty.read_bytes() == before


def test_a_missing_workbook_is_told(run: Run, empty: Path, tmp_path: Path) -> None:
    told = run("import", empty, tmp_path / "none.xlsx")
    assert told.code == 2
    assert "none.xlsx" in told.err


@pytest.mark.parametrize(("language", "said"), [("zh", "未读取的列：星座"), ("en", "Columns not read")])
def test_columns_that_mean_nothing_are_named(
    run: Run, empty: Path, tmp_path: Path, language: str, said: str
) -> None:
    book = tmp_path / "roster.csv"
    book.write_text("工号,姓名,星座\nZ1,单田,双鱼\n", encoding="utf-8")
    told = run("import", empty, book, "--check", "--language", language)
    assert told.code == 0
    assert said in told.out
    answer = run("import", empty, book, "--check", "--json").json()
    assert isinstance(answer, dict)
    assert answer["columns_left"] == [{"file": "roster.csv", "sheet": "", "column": "星座"}]


def test_rows_a_filter_hides_are_counted_and_taken_over(run: Run, empty: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    (sheet,) = book.worksheets
    for row in (("工号", "姓名"), ("Z1", "单田"), ("Z2", "仇千"), ("Z3", "查理")):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = sheet.row_dimensions[4].hidden = True
    book.save(tmp_path / "roster.xlsx")
    told = run("import", empty, tmp_path / "roster.xlsx", "--language", "zh")
    assert told.code == 0
    assert "2 行" in told.out and "隐藏" in told.out
    assert "新增 3 行" in told.out


def test_a_header_without_rows_and_rows_without_a_header_are_told(
    run: Run, empty: Path, tmp_path: Path
) -> None:
    before = empty.read_bytes()
    book = tmp_path / "roster.csv"
    book.write_text("工号,姓名\n", encoding="utf-8")
    told = run("import", empty, book, "--language", "en")
    assert (told.code, "has no rows" in told.err) == (2, True)
    book.write_text("000126,甲,x\n000127,乙,y\n", encoding="utf-8")
    told = run("import", empty, book, "--table", "people", "--language", "en")
    assert (told.code, "No header row" in told.err) == (2, True)
    assert empty.read_bytes() == before
