"""Every table of the sample goes out, is edited in a cell of each column, and comes back as just that."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from talentdesk.domain import import_tables
from talentdesk.domain.import_tables import TABLES, Field, FieldKind, Table
from talentdesk.domain.imports import RowChange
from talentdesk.domain.texts import Language
from talentdesk.domain.workshop import SessionState
from talentdesk.jobs.import_desk import compare_desk, read_desk
from talentdesk.jobs.table_out import export_table
from talentdesk.services.overview import Sessions
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.table_values import TableValuesOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say, fields, speaker
from talentdesk.wording.tables import choices
from tests.made import reopen
from tests.made_sample import sample_copy

LANGUAGES = list(Language)
WHOSE = frozenset(("number", "name", "contract_start"))
"""What says whom or which contract a row means."""
EXCEPTED = frozenset(("exception", "approver"))
"""Only said of those who were confirmed by exception, of whom the sample has few."""


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Workspace]:
    with reopen(sample_copy(tmp_path)) as workspace:
        yield workspace


def session_of(workspace: Workspace, table: str) -> str:
    open_ones = [one.id for one in workspace.ask(Sessions()) if one.state is not SessionState.LOCKED]
    return open_ones[0] if table == import_tables.PLACEMENTS.key else ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", [one.key for one in TABLES])
def test_what_goes_out_comes_back_as_no_change(
    sample: Workspace, tmp_path: Path, table: str, language: Language
) -> None:
    say, session, book = speaker(language), session_of(sample, table), tmp_path / "out.xlsx"
    assert export_table(sample, table, book, say, session=session) > 0
    (seen,) = compare_desk(sample, read_desk(sample, [book], say), target=session)
    assert (seen.table, seen.questions) == (table, ())
    assert seen.problems == ()
    assert [row for row in seen.rows if row.change is not RowChange.UNCHANGED] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", list(TABLES), ids=lambda one: one.key)
def test_one_edited_cell_of_a_column_is_one_changed_field(
    sample: Workspace, tmp_path: Path, table: Table, language: Language
) -> None:
    say, session, book = speaker(language), session_of(sample, table.key), tmp_path / "out.xlsx"
    export_table(sample, table.key, book, say, session=session)
    columns = sample.ask(TableValuesOf(table=table.key, session=session)).columns
    made = load_workbook(book)
    sheet = made.worksheets[0]
    wanted = {}
    for at, key in enumerate(columns, start=1):
        field = table.field(key)
        assert field is not None
        if key in (WHOSE & set(columns) if table.about_people else ()) or key in table.known_by:
            continue
        first = 2 if key in EXCEPTED else 2 + at % 3
        rows = (row for row in range(first, sheet.max_row + 1) if row not in wanted)
        row = next((row for row in rows if key not in EXCEPTED or sheet.cell(row, at).value), 0)
        if not row:
            continue
        cell = sheet.cell(row, at)
        member = key.split(":")[1] if ":" in key else "performance"
        cell.value = edited(field, member, cell.value, say, sample)
        wanted[row] = key
    made.save(book)
    (seen,) = compare_desk(sample, read_desk(sample, [book], say), target=session)
    assert (seen.problems, seen.questions) == ((), ())
    named = partial(fields.name, say=say, programme=sample.ask(ProgrammeOf()), kind=table.key)
    changed = {row.row: [named(key) for key, _, _ in row.fields] for row in seen.rows if row.fields}
    assert changed == {row: [named(key)] for row, key in wanted.items()}


def edited(field: Field, member: str, value: Any, say: Say, workspace: Workspace) -> Any:
    """Return another value a cell of a field could hold."""
    programme = workspace.ask(ProgrammeOf())
    offered = list(choices(field, say, programme).values())
    if field.kind is FieldKind.RATING:
        dimension = programme.dimension(member)
        offered = [say.text(level.name) for level in dimension.levels] if dimension else offered
    if offered:
        return next(word for word in offered if word != value)
    if field.kind is FieldKind.DAY:
        empty = date(2031, 5, 6) if field.key == "end" else date(2020, 5, 6)
        return (value.date() if isinstance(value, datetime) else empty) - timedelta(days=1)
    if field.kind in (FieldKind.NUMBER, FieldKind.PERCENT, FieldKind.BOX):
        return (value or 1) + 1 if (value or 1) < 4 else value - 1
    if field.kind is FieldKind.PERSON:
        return workspace.ask(TableValuesOf(table="people")).rows[3][0]
    if field.key == "nominee_post":
        # The first nominees are those for the highest tier, and a nominee's post is one of it.
        posts = workspace.ask(TableValuesOf(table="posts"))
        rows = [dict(zip(posts.columns, row, strict=True)) for row in posts.rows]
        top = programme.tiers[0].key
        return next(row["title"] for row in rows if row["tier"] == top and row["title"] != value)
    if field.kind is FieldKind.POST and field.key == "target_post":
        return next(row[0] for row in workspace.ask(TableValuesOf(table="posts")).rows if row[0] != value)
    return f"{value or ''}改"
