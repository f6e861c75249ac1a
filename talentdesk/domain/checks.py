"""The check list before a lock, and the seals it leaves."""

from dataclasses import dataclass
from datetime import datetime

from talentdesk.domain.ruling import Finding, Met
from talentdesk.domain.texts import Id, Text


@dataclass(frozen=True, slots=True)
class CheckLine:
    """What stands against the lock, and the candidates meant; nobody where it is about the session."""

    finding: Finding
    candidates: tuple[Id, ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether it forbids the lock."""
        return self.finding.met is Met.NOT_MET


@dataclass(frozen=True, slots=True, kw_only=True)
class LockVersion:
    """A lock of a session: its seal, and whether it is still the newest."""

    session: Id
    version: int
    at: datetime
    by: str
    fingerprint: str
    in_force: bool
    """The session is locked at this version; otherwise it was opened again."""
    programme: Text
    """Name of the programme it was judged by."""
    programme_version: int
    numbers: tuple[str, ...] = ()
    """Numbers of the packets printed from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A personal datum that differs from the locked snapshot."""

    person: str
    field: str
    locked: str
    today: str
