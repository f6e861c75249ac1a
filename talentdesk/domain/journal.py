"""Journal entries, steps that can be taken back, files and backups as queries answer them."""

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
class Step:
    """What undo or redo would do next."""

    entry: int
    action: str
    figures: Mapping[str, Figure]
    who: str
    other: bool
    """Made by another operator than the present one: ask once before taking it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What ``verify`` found."""

    sound: bool
    entries: int
    rows: int
    faults: tuple[str, ...]
    """Codes with figures: ``integrity: …``, ``chain: entry 12``, ``row: person/…``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceInfo:
    """What the shell shows of the open workspace."""

    path: Path
    organisation: str
    programme: str
    operator: str
    read_only: bool
    """Opened to look: file or folder cannot be written."""
    saved_at: datetime | None
    """Moment of the newest entry."""
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A dated copy of a workspace."""

    path: Path
    at: datetime
    why: str
    """``open``, ``import``, ``lock``, ``migration``, ``before_restore``."""
    entries: int
    size: int
