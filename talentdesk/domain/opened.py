"""What the window shows of an open file: its name and figures, and what undo and redo would do."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from talentdesk.domain.ruling import Figure
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What undo or redo would do next."""

    entry: int
    action: str
    figures: Mapping[str, Figure]
    who: str
    other: bool
    """Made by another operator than the present one: ask once before taking it back."""
    rows: int
    """How many rows it touched: taking back thousands is waited for."""


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
