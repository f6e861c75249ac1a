"""People side by side: what is compared, and the table it is read as."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from talentdesk.domain.candidate import CandidateView
from talentdesk.domain.evidence import PersonEvidence
from talentdesk.domain.people import PersonFile
from talentdesk.domain.plans import PlanLine
from talentdesk.domain.texts import Id

MOST = 4
"""How many people stand side by side; one alone is compared with a model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One of the people compared. In a blind session the file is a neutral one and plans are left out."""

    key: Id
    """The person; the candidate in a blind session."""
    file: PersonFile
    view: CandidateView | None
    """Where they stand in the session, None for somebody who is no candidate of it."""
    evidence: PersonEvidence
    plans: tuple[PlanLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """People side by side on a day."""

    people: tuple[Compared, ...]
    on: date
    session: str
    """Name of the session they are compared for, empty outside one."""
    blind: bool


class Mark(StrEnum):
    """What a cell is marked with."""

    NONE = ""
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Bar:
    """A rating in a trend: its period, its height as a share of the highest level, the grade as written."""

    period: str
    share: float
    grade: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What a row says of one person."""

    text: str
    mark: Mark = Mark.NONE
    best: bool = False
    """The highest of a row that differs."""
    trend: tuple[Bar, ...] = ()
    gap: tuple[float, float] | None = None
    """Score and what is asked as shares of the scale."""


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A row: the same question asked of everybody."""

    title: str
    cells: tuple[Cell, ...]

    @property
    def is_same(self) -> bool:
        """Whether everybody has the same answer; a single person's row is never the same as another's."""
        return len(self.cells) > 1 and len({cell.text for cell in self.cells}) == 1


@dataclass(frozen=True, slots=True)
class CompareSection:
    """Rows that belong together."""

    key: str
    title: str
    rows: tuple[CompareRow, ...]


@dataclass(frozen=True, slots=True)
class CompareTable:
    """The whole comparison in words."""

    heads: tuple[str, ...]
    under: tuple[str, ...]
    """Post and unit beneath each head."""
    sections: tuple[CompareSection, ...]

    @property
    def same(self) -> int:
        """How many rows say the same of everybody."""
        return sum(1 for section in self.sections for row in section.rows if row.is_same)
