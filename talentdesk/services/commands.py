"""What a command and a query are, and what they are handed."""

from __future__ import annotations

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from talentdesk.domain.change import Changed
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure
from talentdesk.domain.texts import Id
from talentdesk.models import Row
from talentdesk.services.kept import Kept
from talentdesk.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Watch = Callable[[str, int, int], None]
"""Told (part, done, of) between the pieces of a long command; what it raises ends it, nothing written.

The part is what the command says it is at, such as the key of a table. Of none = just the journal is left.
"""

_ROWS_TOLD = 250
_ROWS_AT_ONCE = 4_000
"""Rows gone through, and rows inserted, before the one who waits is told again."""


class Nature(StrEnum):
    """How a command stands to undo."""

    STEP = "step"
    """Can be taken back."""
    FINAL = "final"
    """Asks first; undo reaches back no further."""
    RECORD = "record"
    """A fact such as an issued packet: not taken back, and no barrier for the steps before it."""


@dataclasses.dataclass(slots=True)
class Pace:
    """How far a long command has come."""

    watch: Watch | None = None
    part: str = ""
    done: int = 0
    of: int = 0

    def tell(self, done: int, of: int) -> None:
        """Tell who waits. Raises what the watch raises, such as a cancel."""
        self.done, self.of = done, of
        self.beat()

    def beat(self) -> None:
        """Tell the same again: nothing more is done, but who waits may want no more of it."""
        if self.watch is not None:
            self.watch(self.part, self.done, self.of)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What a command works with: the rows, the moment, who acts, the programme in force and new ids."""

    rows: Session
    now: datetime
    operator: str
    kept: Kept
    new_id: Callable[[], Id]
    programme_in_force: Callable[[Session], Programme]
    inserter: Callable[[type[Row], Sequence[Mapping[str, Any]]], None]
    pace: Pace = dataclasses.field(default_factory=Pace)

    def each(self, rows: Sequence[T]) -> Iterator[T]:
        """Go through rows before they are inserted: the first half of the way, as who waits is told."""
        for at, row in enumerate(rows):
            if at % _ROWS_TOLD == 0:
                self.pace.tell(at // 2, len(rows))
            yield row

    @property
    def programme(self) -> Programme:
        """The programme in force. Raises ``TroubleError`` where the file holds none."""
        return self.programme_in_force(self.rows)

    @property
    def today(self) -> date:
        """The day of the command."""
        return self.now.date()

    def insert_many(self, table: type[Row], rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert many rows at once, journal images included; every mapping holds all columns."""
        for at in range(0, len(rows), _ROWS_AT_ONCE):
            self.pace.beat()
            self.inserter(table, rows[at : at + _ROWS_AT_ONCE])


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a query reads with."""

    rows: Session
    today: date
    operator: str
    path: Path
    read_only: bool
    kept: Kept
    programme_in_force: Callable[[Session], Programme]

    @property
    def programme(self) -> Programme:
        """The programme in force. Raises ``TroubleError`` where the file holds none."""
        return self.programme_in_force(self.rows)


class Command(ABC):
    """Something a user does: loads rows, asks the rule, changes attributes. A frozen dataclass."""

    action: ClassVar[str]
    nature: ClassVar[Nature] = Nature.STEP
    backup: ClassVar[str] = ""
    """Why a backup is kept before it runs, e.g. ``import`` or ``lock``; empty = none."""

    @abstractmethod
    def run(self, work: Work) -> Mapping[str, Figure]:
        """Change the rows; return the figures its sentence needs. Raises ``RefusedError``."""

    @property
    def why(self) -> str:
        """The reason given, stored with the entry."""
        return ""

    @property
    def joins(self) -> Id | None:
        """Id of a row: if the newest step touched it, this command becomes part of that step."""
        return None


class Query(ABC, Generic[T_co]):
    """Something a window asks; answers with frozen values."""

    @abstractmethod
    def run(self, reading: Reading) -> T_co:
        """Read and answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What a command, undo or redo did. ``entry`` is 0 where nothing had to be written."""

    entry: int
    changed: Changed
    figures: Mapping[str, Figure]
