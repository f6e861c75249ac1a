"""Opening and making workspace files as window, command line and main job all do it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from talentdesk.domain.texts import Id, Language
from talentdesk.exchange.programme_file import programme_text, read_programme
from talentdesk.services.workspace import Workspace
from talentdesk.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What the process brings along: the clock, the source of ids, who works, and where backups go."""

    clock: Callable[[], datetime]
    new_id: Callable[[], Id]
    operator: str
    backups: Path
    kept: int
    """How many backups of one file stay."""


def open_workspace(path: Path, means: Means, *, look: bool = False) -> Workspace:
    """Open a file with automatic backups before imports and locks. Raises ``TroubleError``.

    The backup on opening is the caller's to start (``keep_on_opening``), so that a window paints first.
    """
    workspace = Workspace.open(
        path,
        operator=means.operator,
        clock=means.clock,
        new_id=means.new_id,
        read_programme=read_programme,
        look=look,
        keep_older=partial(_keep_older, means),
    )
    return _with_backups(workspace, means)


def create_workspace(
    path: Path, means: Means, *, organisation: str, language: Language, programme: str
) -> Workspace:
    """Make a file with a programme and open it: a template by key, or an own file by its path.

    Raises ``TroubleError`` or ``RefusedError``.
    """
    workspace = Workspace.create(
        path,
        operator=means.operator,
        clock=means.clock,
        new_id=means.new_id,
        read_programme=read_programme,
        organisation=organisation,
        language=language,
        programme_text=programme_text(programme),
    )
    return _with_backups(workspace, means)


def settle(workspace: Workspace) -> None:
    """Do what every opening has time for once the window is there; commands come quicker afterwards."""
    from talentdesk.jobs.first_look import look_once

    workspace.get_ready()
    look_once(workspace)
    keep_on_opening(workspace)


def keep_on_opening(workspace: Workspace) -> None:
    """Keep the backup that every opening makes; nothing for a file that is only looked at."""
    if not workspace.read_only and workspace.keep_backup is not None:
        workspace.keep_backup("open")


def _with_backups(workspace: Workspace, means: Means) -> Workspace:
    workspace.keep_backup = partial(_keep, workspace, means)
    return workspace


def _keep_older(means: Means, path: Path, engine: Engine, at: datetime) -> Path:
    from talentdesk.services import backup

    return backup.keep_older(path, engine, at, root=means.backups, kept=means.kept)


def _keep(workspace: Workspace, means: Means, why: str) -> None:
    from talentdesk.services import backup

    backup.keep(workspace, why, root=means.backups, at=means.clock(), kept=means.kept)
