"""Journal entries, what verifying them found, and backups as queries answer them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from talentdesk.domain.change import StepKind
from talentdesk.domain.ruling import Figure
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """One line of the journal."""

    number: int
    id: Id
    kind: StepKind
    action: str
    """Action code; ``wording`` makes the sentence from it and the figures."""
    figures: Mapping[str, Figure]
    at: datetime
    who: str
    reason: str
    rows: int
    barrier: bool
    undone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What ``verify`` found."""

    sound: bool
    entries: int
    rows: int
    faults: tuple[str, ...]
    """Codes with figures: ``integrity: …``, ``chain: entry 12``, ``row: person/…``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A dated copy of a workspace."""

    path: Path
    at: datetime
    why: str
    """``open``, ``import``, ``lock``, ``migration``, ``before_restore``."""
    entries: int
    size: int
