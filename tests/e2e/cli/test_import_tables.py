"""Workbooks of any table from the command line: several, folders, zips, names, remembered sources."""

import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PIL import Image

from talentdesk.exchange.lexicon import Lexicon
from talentdesk.services.importing.mappings import SavedMappings
from talentdesk.services.importing.registry import IMPORTABLE
from talentdesk.services.people import PeopleLines, PersonFileOf
from talentdesk.services.workspace import Workspace
from tests.e2e.cli.calling import GOOD, Run, roster
from tests.made import reopen
from tests.unit.exchange.books import make
from tests.unit.services.made_tables import keep_reading

LANGUAGES: list[list[Any]] = [
    ["工号", "姓名", "语种", "水平"],
    ["Z1", "单田", "英语", "CET-6"],
    ["Z2", "仇千", "日语", "N2"],
]


def answer(run: Run, *words: object) -> tuple[int, dict[str, Any]]:
    told = run("import", *words, "--json")
    found = told.json()
    assert isinstance(found, dict)
    return told.code, found


def spoken(workspace: Workspace, number: str) -> list[tuple[str, str]]:
    lines = workspace.ask(PeopleLines())
    file = workspace.ask(PersonFileOf(person=next(one.id for one in lines if one.number == number)))
    assert file is not None
    return [(one.language, one.level) for one in file.languages]


def test_several_workbooks_are_one_step(run: Run, empty: Path, tmp_path: Path) -> None:
    people = roster(tmp_path, *GOOD)
    book = make(tmp_path / "语言.xlsx", LANGUAGES)
    code, found = answer(run, empty, book, people)
    assert (code, found["added"], found["problems"], found["questions"]) == (0, 4, [], [])
    assert {key: one["added"] for key, one in found["tables"].items()} == {"people": 2, "languages": 2}
    with reopen(empty) as workspace:
        assert spoken(workspace, "Z2") == [("日语", "N2")]
        workspace.undo()
        assert workspace.ask(PeopleLines()) == ()


def test_a_folder_and_a_zip_hold_what_departments_return(run: Run, empty: Path, tmp_path: Path) -> None:
    folder = tmp_path / "returns"
    (folder / "east").mkdir(parents=True)
    roster(folder / "east", GOOD[0], name="a.csv")
    (folder / "~$a.xlsx").write_bytes(b"lock")
    (folder / "notes.docx").write_bytes(b"PK\x03\x04 no workbook")
    archive = tmp_path / "more.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(roster(tmp_path, GOOD[1]), "west/b.csv")
        made.writestr("__MACOSX/west/._b.csv", b"x")
    code, found = answer(run, empty, folder, archive)
    assert (code, found["added"], found["unread"]) == (0, 2, [])


def test_one_broken_workbook_is_told_and_holds_the_others_back(run: Run, empty: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 broken")
    code, found = answer(run, empty, roster(tmp_path, *GOOD), broken)
    assert (code, found["written"], [one["file"] for one in found["unread"]]) == (1, False, ["broken.xlsx"])
    code, found = answer(run, empty, roster(tmp_path, *GOOD), broken, "--good-rows")
    assert (code, found["written"], found["added"]) == (1, True, 2)


def test_a_contradiction_between_workbooks_names_both(run: Run, empty: Path, tmp_path: Path) -> None:
    first = roster(tmp_path, GOOD[0], name="east.csv")
    second = roster(tmp_path, GOOD[0].replace("专员", "主管"), name="west.csv")
    told = run("import", empty, first, second, "--language", "en")
    assert told.code == 1
    assert "Z1, Post: 专员 (east.csv, row 2); 主管 (west.csv, row 2)" in told.out
    (found,) = answer(run, empty, first, second)[1]["contradictions"]
    assert (found["table"], found["whose"], found["field"]) == ("people", "Z1", "post")
    assert [(one["value"], one["rows"][0]["file"]) for one in found["said"]] == [
        ("专员", "east.csv"),
        ("主管", "west.csv"),
    ]


def test_people_without_numbers_are_asked_about_or_trusted(run: Run, empty: Path, tmp_path: Path) -> None:
    run("import", empty, roster(tmp_path, *GOOD))
    rows: list[list[Any]] = [["姓名", "岗位", "语种"], ["单田", "专员", "英语"], ["仇千", "", "英语"]]
    book = make(tmp_path / "a.xlsx", rows)
    code, found = answer(run, empty, book, "--table", "languages", "--check")
    assert (code, found["refused"], [one["kind"] for one in found["questions"]]) == (1, 2, ["person"] * 2)
    assert found["questions"][0]["options"][0]["label"] == "单田 Z1"
    code, found = answer(run, empty, book, "--table", "languages", "--by-name", "--good-rows")
    assert (code, found["added"], found["refused"]) == (1, 1, 1)


def test_a_source_is_read_as_was_kept_under_its_name(run: Run, empty: Path, tmp_path: Path) -> None:
    run("import", empty, roster(tmp_path, *GOOD))
    rows: list[list[Any]] = [["人员标识X", "第二列", "说的话"], ["Z1", "好", "英语"]]
    book = make(tmp_path / "odd.xlsx", rows)
    columns = (("人员标识X", "number"), ("第二列", "proficiency"), ("说的话", "language"))
    with reopen(empty) as workspace:
        keep_reading(workspace, fingerprint="f", table="languages", name="人事系统", columns=columns)
        assert [one.name for one in workspace.ask(SavedMappings())] == ["人事系统"]
    code, found = answer(run, empty, book, "--map", "人事系统")
    assert (code, found["tables"]["languages"]["added"]) == (0, 1)
    with reopen(empty, look=True) as workspace:
        assert spoken(workspace, "Z1") == [("英语", "好")]


@pytest.mark.parametrize("option", [("--table", "payroll"), ("--map", "无此")])
def test_a_table_or_name_there_is_none_of_is_told(
    run: Run, empty: Path, tmp_path: Path, option: tuple[str, str]
) -> None:
    told = run("import", empty, roster(tmp_path, *GOOD), *option)
    assert told.code == 2
    assert option[1] in told.err


def test_the_reader_knows_every_table() -> None:
    assert {table.key for table in Lexicon().tables} == set(IMPORTABLE)


def test_the_workbook_comes_back_with_what_is_wrong_marked(run: Run, empty: Path, tmp_path: Path) -> None:
    book = make(tmp_path / "语言.xlsx", [*LANGUAGES, ["Z404", "无人", "英语", ""]])
    marked = tmp_path / "marked.xlsx"
    code, found = answer(run, empty, roster(tmp_path, *GOOD), book, "--check", "--marked", tmp_path / "out")
    assert (code, found["marked"]) == (1, [str(tmp_path / "out" / "语言 to mend.xlsx")])
    run("import", empty, roster(tmp_path, *GOOD))
    code, found = answer(run, empty, book, "--marked", marked)
    assert (code, found["marked"], found["written"]) == (1, [str(marked)], False)
    sheets = load_workbook(marked)
    rows = [row for sheet in sheets.worksheets for row in sheet.iter_rows()]
    cells = [cell for row in rows for cell in row if cell.comment is not None]
    assert [cell.coordinate for cell in cells] == ["A4"]


def test_photos_come_in_by_number(run: Run, empty: Path, tmp_path: Path) -> None:
    run("import", empty, roster(tmp_path, *GOOD))
    folder = tmp_path / "照片"
    folder.mkdir()
    for name in ("Z1.png", "合影.png"):
        Image.new("RGB", (600, 800), "blue").save(folder / name)
    told = run("photos", empty, folder, "--language", "en")
    assert told.code == 1
    assert "合影.png: fits nobody" in told.out
    assert "1 photos taken over" in told.out
    checked = run("photos", empty, folder / "Z1.png", "--check", "--json").json()
    assert isinstance(checked, dict)
    assert [(one["number"], one["replaces"]) for one in checked["matched"]] == [("Z1", True)]
    assert not checked["written"]


def test_a_workbook_of_something_else_says_so_and_is_read_as_told(
    run: Run, empty: Path, tmp_path: Path
) -> None:
    run("import", empty, roster(tmp_path, *GOOD))
    book = make(tmp_path / "odd.xlsx", [["代号", "甲", "乙"], ["Z1", "英语", "好"]])
    told = run("import", empty, book, "--language", "en")
    assert told.code == 2
    assert "No table that is kept here was found in odd.xlsx. Say which table it is" in told.err
