"""Rows of a roster workbook on their way into the workspace, and what taking them over would change."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from talentdesk.domain.problem import Problem
from talentdesk.domain.texts import Id

CLEAR = "\x00clear"
"""Value of a cell that says 清空 / CLEAR: empties the field. A missing key changes nothing."""

Value = str | float | bool | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonInput:
    """A row of a roster: values by field key; fields that are not in the row stay as they are.

    Field keys: ``number name english_name gender birth_date hire_date work_start education degree school
    major unit post post_since tier grade manager place email phone remarks active pinyin_fixed contract_kind
    contract_start contract_end languages`` and ``rating:<dimension>:<period>`` (grade word or score).
    ``unit`` is a path joined by ' / '; ``manager`` an employee number.
    """

    row: int
    """Row number in the workbook."""
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """A workbook read as a roster."""

    source: str
    """File name, for provenance."""
    sheet: str
    header_row: int
    columns: tuple[tuple[str, str], ...]
    """(header as written, field key); field key empty for columns that were not recognised."""
    rows: tuple[PersonInput, ...]
    problems: tuple[Problem, ...]


class RowChange(StrEnum):
    """What taking a row over would do."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow:
    """One row of the preview: what would change, field by field (field key, old, new)."""

    row: int
    number: str
    name: str
    change: RowChange
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The preview of an import."""

    rows: tuple[ComparedRow, ...]
    problems: tuple[Problem, ...]
    """Problems of reading and of comparing, sorted by row."""
    absent: int
    """Active people of the workspace that are not in the workbook; they stay as they are."""

    def count(self, change: RowChange) -> int:
        """Return how many rows would change that way."""
        return sum(1 for row in self.rows if row.change is change)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What an import did."""

    added: int
    changed: int
    unchanged: int
    refused: int
    entry: int
    """Number of the journal entry, 0 when nothing was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostLine:
    """A post as lists offer it."""

    id: Id
    title: str
    unit: str
    tier: str
    key_position: bool
    model: str
    incumbents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitLine:
    """A unit of the organisation as lists offer it."""

    id: Id
    name: str
    path: str
    parent: Id
    people: int
