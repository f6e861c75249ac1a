"""Rows of a roster workbook on their way into the workspace, and what taking them over would change."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from talentdesk.domain.problem import Problem
from talentdesk.domain.texts import Id

CLEAR = "\x00clear"
"""Value of a cell that says 清空 / CLEAR: empties the field. A missing key changes nothing."""

Value = str | float | bool | date | None


RowKey = tuple[str, str, int]
"""File, sheet and row number: what tells a row from all others of an import."""


class QuestionKind(StrEnum):
    """What an import asks before it takes something over that it must not guess."""

    PERSON = "person"
    """Who a row is about that gives no employee number."""
    VALUE = "value"
    """What a word means that the programme does not know, or knows twice."""


WORD = "word\x1f"
"""What the subject of a question about a word begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An answer that can be given. ``key`` is a person's id or the key of a level, box or choice."""

    key: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something an import asks; rows that wait for the answer are refused until it is there."""

    kind: QuestionKind
    subject: str
    """What ``Answers`` keep the answer under."""
    field: str
    value: str
    """The words of the workbook."""
    options: tuple[Option, ...]
    """The likeliest first."""
    rows: int
    """How many rows ask."""
    sure: bool = False
    """The first option is the only one that fits, and more than the name speaks for it."""
    answer: str = ""
    """Key of the option that was chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a person said to the questions of an import, and which rows are to stay out."""

    given: tuple[tuple[str, str], ...] = ()
    """(subject of a question, key of the option)."""
    trust_sure: bool = False
    """Take the first option of every question that is sure."""
    left_out: frozenset[RowKey] = frozenset()
    """Rows that are not taken over though they could be."""


class RowChange(StrEnum):
    """What taking a row over would do."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


FieldChange = tuple[str, str, str]
"""(field key, old text, new text)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow:
    """One row of the preview."""

    row: int
    number: str
    name: str
    change: RowChange
    fields: tuple[FieldChange, ...]
    """What would change, field by field; nothing of somebody new, of whom all is."""
    file: str = ""
    sheet: str = ""
    what: str = ""
    """What the row speaks of besides the person: a school, a year, a post."""

    @property
    def key(self) -> "RowKey":
        """What tells the row from those of other sheets and workbooks."""
        return (self.file, self.sheet, self.row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The preview of an import."""

    rows: tuple[ComparedRow, ...]
    problems: tuple[Problem, ...]
    """Problems of reading and of comparing, sorted by row."""
    absent: int
    """Active people of the workspace that are not in the workbook; they stay as they are."""
    table: str = "people"
    questions: tuple[Question, ...] = ()
    meanings: tuple[Question, ...] = ()
    """Words taken for a level, box or choice without asking; another answer of a person counts."""

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
class Origin:
    """Where a value came from: the newest import that wrote the field."""

    table: str
    field: str
    file: str
    sheet: str
    row: int
    at: datetime
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceReading:
    """What was said of a source once: its header's columns, and what its words mean."""

    fingerprint: str
    table: str
    name: str
    """What the source is called in lists, such as its first file."""
    columns: tuple[tuple[str, str], ...] = ()
    """(header as written, field key; empty = left out)."""
    answers: tuple[tuple[str, str], ...] = ()
    """Answers to questions about words, see ``Answers.given``; those about people belong to one import."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedMapping(SourceReading):
    """How a source is read, as it was kept when its rows were taken over."""

    id: Id
    at: datetime


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
