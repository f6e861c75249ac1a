"""Every workbook the product writes opens in other programs, holds the same there, and computes nothing."""

import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from talentdesk.domain.import_tables import TABLES, Table
from talentdesk.domain.texts import Language
from talentdesk.exchange.table_sheet import template_columns, write_table_sheet
from talentdesk.jobs.import_desk import compare_desk, read_desk, write_marked_books
from talentdesk.jobs.journal_sheet import write_journal
from talentdesk.jobs.overview import export_overview
from talentdesk.jobs.table_out import export_result, export_table
from talentdesk.services.setup import ProgrammeOf
from talentdesk.wording import Say, speaker
from tests.unit.exchange.books import make
from tests.unit.services.made_workshop import Workshop, make_workshop

Writer = Callable[[Workshop, Path, Say], object]
OFFICE = shutil.which("soffice")


def _table(table: Table, shop: Workshop, path: Path, say: Say) -> None:
    session = shop.session if table.key == "placements" else ""
    export_table(shop.workspace, table.key, path, say, session=session)


def _template(table: Table, shop: Workshop, path: Path, say: Say) -> None:
    programme = shop.workspace.ask(ProgrammeOf())
    write_table_sheet(path, table, template_columns(table, programme, ["2025"]), say, programme=programme)


def _result(shop: Workshop, path: Path, say: Say) -> None:
    export_result(shop.workspace, shop.session, path, say)


def _overview(shop: Workshop, path: Path, say: Say) -> None:
    export_overview(shop.workspace, path, say)


def _journal(shop: Workshop, path: Path, say: Say) -> None:
    write_journal(shop.workspace, path, say, lambda *_: None, lambda: False)


def _marked(shop: Workshop, path: Path, say: Say) -> None:
    book = make(path.with_name("wrong.xlsx"), [["工号", "语种"], ["＝1+1", "英语"], ["Z404", "@英语"]])
    desk = read_desk(shop.workspace, [book], say)
    problems = [one for each in compare_desk(shop.workspace, desk) for one in each.problems]
    assert write_marked_books(desk, problems, path, say, shop.workspace.ask(ProgrammeOf())) == (path,)


WRITERS: dict[str, Writer] = {
    **{one.key: partial(_table, one) for one in TABLES},
    **{f"template of {one.key}": partial(_template, one) for one in TABLES},
    "result": _result,
    "journal": _journal,
    "overview": _overview,
    "marked": _marked,
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    made = make_workshop(tmp_path_factory.mktemp("shop") / "a.talent")
    with made.workspace:
        yield made


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", list(WRITERS))
def test_two_readers_see_the_same_and_no_formula(
    shop: Workshop, tmp_path: Path, kind: str, language: Language
) -> None:
    path = tmp_path / "out.xlsx"
    WRITERS[kind](shop, path, speaker(language))
    book = load_workbook(path)
    other = CalamineWorkbook.from_path(str(path))
    assert book.sheetnames == other.sheet_names
    for sheet in book.worksheets:
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
        held = {(cell.row, cell.column): plain(cell.value) for cell in cells if plain(cell.value) != ""}
        assert held == _cells(other, sheet.title)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed on this machine")
@pytest.mark.parametrize("language", list(Language))
def test_libreoffice_opens_them_and_sees_the_same(shop: Workshop, tmp_path: Path, language: Language) -> None:
    written = {kind: tmp_path / f"{at}.xlsx" for at, kind in enumerate(WRITERS)}
    for kind, path in written.items():
        WRITERS[kind](shop, path, speaker(language))
    assert OFFICE is not None
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = [OFFICE, home, "--headless", "--convert-to", "ods", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, written.values())], check=True, capture_output=True, timeout=110)
    for kind, path in written.items():
        before, after = (CalamineWorkbook.from_path(str(one)) for one in (path, path.with_suffix(".ods")))
        assert (kind, before.sheet_names) == (kind, after.sheet_names)
        for name in before.sheet_names:
            assert (kind, name, _cells(before, name)) == (kind, name, _cells(after, name))


def _cells(book: CalamineWorkbook, name: str) -> dict[tuple[int, int], str]:
    """Return the texts of the cells that hold something, by row and column."""
    rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return {
        (row, column): plain(value)
        for row, line in enumerate(rows, start=1)
        for column, value in enumerate(line, start=1)
        if plain(value) != ""
    }


def plain(value: Any) -> str:
    """Return a cell as text, whatever type a reader gives it."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)
