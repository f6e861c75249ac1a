"""Experts with scarce knowledge, holders of special relations, and how both are handed over."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from talentdesk.domain.texts import Id


class ExpertiseKind(StrEnum):
    """What would be lost."""

    KNOWLEDGE = "knowledge"
    RELATION = "relation"


class TransferState(StrEnum):
    """How far a hand-over has come."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """A step by which something is handed over."""

    id: Id
    person: Id
    """Whom to; empty where it is nobody of the file."""
    name: str
    measure: str
    due: date | None
    state: TransferState
    evidence: str
    done_on: date | None

    def late(self, on: date) -> bool:
        """Tell whether it is overdue on a day."""
        return self.state is not TransferState.DONE and self.due is not None and self.due < on


@dataclass(frozen=True, slots=True, kw_only=True)
class Expertise:
    """Scarce knowledge or a special relation with its hand-over."""

    id: Id
    person: Id
    name: str
    post: Id
    post_title: str
    unit: str
    kind: ExpertiseKind
    topic: str
    detail: str
    weight: str
    transfers: tuple[Transfer, ...]

    @property
    def handed_over(self) -> bool:
        """Whether there is a hand-over, and all of it is done."""
        return bool(self.transfers) and all(one.state is TransferState.DONE for one in self.transfers)
