"""What a command and a query are, and what they are handed."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy.orm import Session

from talentdesk.domain.change import Changed
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure
from talentdesk.domain.texts import Id
from talentdesk.models import Row
from talentdesk.services.kept import Kept

T_co = TypeVar("T_co", covariant=True)

Watch = Callable[[int, int], None]
"""Told (done, of) between the pieces of a long command; what it raises ends the command, nothing written."""


class Nature(StrEnum):
    """How a command stands to undo."""

    STEP = "step"
    """Can be taken back."""
    FINAL = "final"
    """Asks first; undo reaches back no further."""
    RECORD = "record"
    """A fact such as an issued packet: not taken back, and no barrier for the steps before it."""


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
    watch: Watch | None = None

    def tell(self, done: int, of: int) -> None:
        """Tell who waits how far a long command has come. Raises what the watch raises, such as a cancel."""
        if self.watch is not None:
            self.watch(done, of)

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
        self.inserter(table, rows)


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
