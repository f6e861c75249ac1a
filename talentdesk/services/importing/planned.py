"""What rows on their way into a table would do, before anything is written."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from sqlalchemy.orm import Session

from talentdesk.domain.import_reading import InputRow, Source, TableInput
from talentdesk.domain.imports import Answers, FieldChange, Question, RowChange, RowKey
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Finding, Reason
from talentdesk.domain.texts import Id
from talentdesk.models import Row
from talentdesk.services.commands import Work


@dataclass(slots=True)
class Write:
    """A row of the workspace to write; ``row`` is empty for a new one."""

    table: type[Row]
    row: Id
    values: dict[str, Any]
    """All values of a new row but its id and owner; those that change of one that is there."""
    old: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Planned:
    """What one row of a workbook would do."""

    given: InputRow
    owner: Id = ""
    """Whom or what the row is about; empty for something new."""
    number: str = ""
    name: str = ""
    what: str = ""
    writes: list[Write] = field(default_factory=list)
    shown: list[FieldChange] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)
    added: bool = False

    @property
    def change(self) -> RowChange:
        """How the row would change the workspace."""
        if self.findings:
            return RowChange.REFUSED
        if self.added:
            return RowChange.ADDED
        return RowChange.CHANGED if self.shown else RowChange.UNCHANGED

    def fields(self) -> Iterable[FieldChange]:
        """Yield what would change."""
        return self.shown

    def keys(self) -> Iterable[str]:
        """Yield the keys of the fields that would change."""
        return (key for key, _, _ in self.shown)


class PlannedRow(Protocol):
    """What every table's plan of a row answers."""

    @property
    def given(self) -> InputRow: ...
    @property
    def number(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def change(self) -> RowChange: ...
    @property
    def findings(self) -> list[Finding]: ...
    @property
    def warnings(self) -> list[Finding]: ...
    def fields(self) -> Iterable[FieldChange]:
        """Yield what would change."""

    def keys(self) -> Iterable[str]:
        """Yield the keys of the fields that would change."""


@dataclass(frozen=True, slots=True)
class Context:
    """What planning looks at. ``target`` says where rows go that belong to a session: its id."""

    rows: Session
    given: TableInput
    answers: Answers
    on: date
    programme: Programme
    target: Id = ""
    coming: tuple[PlannedRow, ...] = ()
    """People that a roster of the same import adds before this table comes."""

    def unread(self) -> dict[RowKey, Reason]:
        """Return the rows in which a cell could not be read: those problems are listed already."""
        if all(one.warning or not one.row for one in self.given.problems):
            return {}
        only = {one.source for one in self.given.rows}
        alone = next(iter(only)) if len(only) == 1 else Source(file="")
        return {
            (one.file or alone.file, one.sheet or alone.sheet, one.row): one.reason
            for one in self.given.problems
            if one.row and not one.warning
        }


@dataclass(frozen=True, slots=True)
class Plan:
    """What a whole table would do."""

    rows: tuple[PlannedRow, ...]
    questions: tuple[Question, ...] = ()
    absent: int = 0
    meanings: tuple[Question, ...] = ()

    def count(self, change: RowChange) -> int:
        """Return how many rows would change that way."""
        return sum(1 for row in self.rows if row.change is change)


class Written(Protocol):
    """Writes the rows of a plan that are wanted; returns whom each was about."""

    def __call__(self, rows: list[Any], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]: ...


class Planner(Protocol):
    """Plans all rows of a table."""

    def __call__(self, context: Context) -> Plan: ...


@dataclass(frozen=True, slots=True)
class Importable:
    """A table of ``domain.import_tables`` with the engine that takes its rows over."""

    key: str
    plan: Planner
    write: Written


def text_of(held: Any) -> str:
    """Return a stored value as plain text; switches are ``yes`` and ``no``."""
    if isinstance(held, str):
        return held
    if isinstance(held, date):
        return held.isoformat()
    if held is None:
        return ""
    if isinstance(held, bool):
        return "yes" if held else "no"
    return f"{held:g}" if isinstance(held, float) else str(held)


def changes_of(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that differ; nothing and an empty text are the same."""
    return {
        key: value
        for key, value in new.items()
        if value != old.get(key) and not (value in (None, "") and old.get(key) in (None, ""))
    }


def place_of(given: InputRow) -> tuple[str, str, int]:
    """Return what tells a row from all others of an import."""
    return (given.source.file, given.source.sheet, given.row)
