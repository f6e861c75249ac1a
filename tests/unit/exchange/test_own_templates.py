"""The workbooks the product itself hands out are read back as what they are, in both languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk import paths
from talentdesk.domain.import_reading import SheetState
from talentdesk.domain.import_tables import TABLES, Table
from talentdesk.domain.imports import Value
from talentdesk.domain.texts import Language
from talentdesk.exchange.fence import Fence
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.programme_file import read_programme
from talentdesk.exchange.reading_desk import read_books
from talentdesk.exchange.table_sheet import template_columns, write_table_sheet
from talentdesk.wording import speaker

PROGRAMME = read_programme(paths.resource("programmes", "general.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as one:
        yield one


@pytest.mark.parametrize("filled", [False, True])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.key)
def test_every_column_of_a_template_is_read_as_its_field(
    table: Table, language: Language, filled: bool, fence: Fence, tmp_path: Path
) -> None:
    path = tmp_path / "a.xlsx"
    columns = template_columns(table, PROGRAMME, ["2024", "2025"])
    rows: list[list[Value]] = [["E1" if key == "number" else None for key in columns]] if filled else []
    write_table_sheet(path, table, columns, speaker(language), programme=PROGRAMME, rows=rows)
    first, *others = read_books([path], fence, Lexicon(dimensions=PROGRAMME.dimensions)).guesses()
    assert (first.state, first.table) == (SheetState.TABLE, table.key)
    assert tuple(one.field for one in first.columns) == columns
    assert [one.state for one in others if not one.hidden] == [SheetState.RULES]
