"""The versions a programme went through, and what was judged by each."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from talentdesk.domain.texts import Id, Text


class Judged(StrEnum):
    """Kinds of decisions that keep the version they were judged by."""

    LOCKS = "locks"
    """Locked sessions and issued packets."""
    BALLOTS = "ballots"
    SUCCESSORS = "successors"
    CAMPAIGNS = "campaigns"
    VACANCIES = "vacancies"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeVersion:
    """A version of the programme."""

    id: Id
    key: str
    name: Text
    version: int
    active: bool
    since: datetime | None
    """None for the version a file of before began with."""
    by: str
    note: str
    judged: tuple[tuple[Judged, int], ...]
    """How many decisions keep it, by kind; kinds without one are left out."""
