"""Rows of any table as a reader would give them."""

from typing import Any

from talentdesk.domain.import_reading import InputRow, Source, TableInput
from talentdesk.domain.imports import Answers, Comparison, SavedMapping, SourceReading, Value
from talentdesk.domain.problem import Problem
from talentdesk.services.importing.desk import CompareTables, ImportTables
from talentdesk.services.importing.mappings import SavedMappings
from talentdesk.services.workspace import Workspace

BOOK = Source(file="returns.xlsx", sheet="Sheet1")

Row = dict[str, Value]


def table(
    key: str, *rows: Row, source: Source = BOOK, problems: tuple[Problem, ...] = (), first: int = 2
) -> TableInput:
    """Return rows of a table, numbered from the one below a header in row 1."""
    found = (InputRow(row=at, values=values, source=source) for at, values in enumerate(rows, start=first))
    return TableInput(table=key, rows=tuple(found), problems=problems)


def compare(
    workspace: Workspace, given: TableInput, *answers: tuple[str, str], target: str = ""
) -> Comparison:
    """Return what the rows would change."""
    query = CompareTables(given=(given,), answers=Answers(given=answers), target=target)
    return workspace.ask(query)[0]


def take(
    workspace: Workspace,
    given: TableInput,
    *answers: tuple[str, str],
    target: str = "",
    good_rows: bool = False,
) -> dict[str, object]:
    """Take the rows over; return the figures."""
    command = ImportTables(given=(given,), answers=Answers(given=answers), target=target, good_rows=good_rows)
    return dict(workspace.do(command).figures)


def keep_reading(workspace: Workspace, **said: Any) -> SavedMapping:
    """Keep how a source is read, as an import does; return what is kept of its header."""
    workspace.do(ImportTables(given=(), readings=(SourceReading(**said),)))
    return workspace.ask(SavedMappings(fingerprint=said["fingerprint"]))[0]


def changes(comparison: Comparison) -> list[tuple[str, str, tuple[tuple[str, str, str], ...]]]:
    """Return (name, change, fields) of every row."""
    return [(row.name, row.change.value, row.fields) for row in comparison.rows]


def reasons(comparison: Comparison) -> list[tuple[int, str]]:
    """Return (row, reason) of every problem."""
    return [(problem.row, problem.reason.value) for problem in comparison.problems]
