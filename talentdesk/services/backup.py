"""Dated copies outside the file's folder: made through the engine, read back, rotated by count."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from talentdesk.domain.journal import Backup, EntryLine
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models import database
from talentdesk.models.inspection import FileState, inspect
from talentdesk.services import steps
from talentdesk.services.entries import entry_lines
from talentdesk.services.workspace import Workspace

KEPT = 30
"""How many backups of one file stay."""

_STAMP = "%Y-%m-%d_%H%M%S"
_SUFFIX = ".talent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What a restore would lose: the entries that the backup does not have, newest first.

    ``known`` is False when the present file cannot be read, so that nothing can be said of it.
    """

    known: bool
    entries: tuple[EntryLine, ...]
    total: int


def folder_of(path: Path, root: Path) -> Path:
    """Return the folder of one file's backups: its name, told apart by its full path."""
    mark = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:8]
    return root / f"{path.stem}-{mark}"


def keep(workspace: Workspace, why: str, *, root: Path, at: datetime, kept: int = KEPT) -> Backup | None:
    """Back the open workspace up, read the copy back and drop the oldest beyond ``kept``.

    Returns None when the newest backup already holds the same journal. Raises ``TroubleError``.
    """
    folder = folder_of(workspace.path, root)
    newest = next(iter(backups(workspace.path, root)), None)
    if newest is not None and _head_of(newest.path) == workspace.head:
        return None
    with database.told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    target = _free_name(folder, at, why)
    save_copy(workspace, target)
    _rotate(workspace.path, root, kept)
    return _backup_of(target)


def _rotate(path: Path, root: Path, kept: int) -> None:
    for old in backups(path, root)[kept:]:
        old.path.unlink(missing_ok=True)


def keep_older(path: Path, engine: Engine, at: datetime, *, root: Path, kept: int = KEPT) -> Path:
    """Back up, as ``keep`` does, a file of an older format that is about to be brought up to date."""
    with Session(engine) as rows:
        head = steps.head(rows)
    folder = folder_of(path, root)
    with database.told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    target = _free_name(folder, at, "migration")
    _copy(engine, head, target)
    _rotate(path, root, kept)
    return target


def save_copy(workspace: Workspace, target: Path) -> None:
    """Copy the open workspace and read the copy back before it counts as done.

    The copy comes under its name only when it is whole. Raises ``TroubleError``.
    """
    with workspace.holding_still():
        _copy(workspace.engine, workspace.head, target)


def _copy(engine: Engine, head: steps.Head, target: Path) -> None:
    part = target.with_name(f".{target.name}.part")
    with database.told(target):
        part.unlink(missing_ok=True)
        try:
            database.copy_into(engine, part)
            if not _is_same(part, head):
                raise TroubleError(Trouble.COPY_DIFFERS, path=str(target))
            _sync(part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


def backups(path: Path, root: Path) -> tuple[Backup, ...]:
    """List the backups of a file, newest first. Files that are no backups are passed over."""
    folder = folder_of(path, root)
    if not folder.is_dir():
        return ()
    found = [one for one in map(_backup_of, folder.glob(f"*{_SUFFIX}")) if one is not None]
    return tuple(sorted(found, key=lambda one: (one.at, one.entries), reverse=True))


def loss(backup: Path, path: Path, *, limit: int = 200) -> Loss:
    """Tell what going back to a backup would lose. The present file must not be open."""
    if inspect(path).state is not FileState.OURS:
        return Loss(known=False, entries=(), total=0)
    number = _head_of(backup).number
    try:
        with _looking(path) as rows:
            total = steps.head(rows).number - number
            lines = entry_lines(rows, after=number, limit=limit)
            return Loss(known=True, entries=lines, total=max(0, total))
    except TroubleError:
        return Loss(known=False, entries=(), total=0)


def restore(backup: Path, path: Path, *, at: datetime) -> Path | None:
    """Put a backup in the place of a file that is not open; the present file is kept beside it.

    Returns where the present file was kept, None when there was none. Raises ``TroubleError``.
    """
    database.expect_openable(backup)
    part = path.with_name(f".{path.name}.part")
    with database.told(path):
        shutil.copyfile(backup, part)
        _sync(part)
        if not _is_same(part, _head_of(backup)):
            part.unlink()
            raise TroubleError(Trouble.COPY_DIFFERS, path=str(path))
        kept = None
        if path.exists():
            kept = _free_name(path.parent, at, f"kept_{path.stem}")
            path.replace(kept)
            leftover = path.with_name(path.name + "-journal")
            if leftover.exists():
                # A rollback journal belongs to the file it mends; beside another file it would damage it.
                leftover.replace(kept.with_name(kept.name + "-journal"))
        part.replace(path)
    return kept


def _backup_of(path: Path) -> Backup | None:
    stamp, _, why = path.stem.partition("__")
    try:
        at = datetime.strptime(stamp[:17], _STAMP).astimezone()
        entries = _head_of(path).number
    except (ValueError, TroubleError):
        return None
    return Backup(path=path, at=at, why=why, entries=entries, size=path.stat().st_size)


def _free_name(folder: Path, at: datetime, why: str) -> Path:
    stamp = at.strftime(_STAMP)
    name = folder / f"{stamp}__{why}{_SUFFIX}"
    number = 2
    while name.exists():
        name = folder / f"{stamp}-{number}__{why}{_SUFFIX}"
        number += 1
    return name


def _head_of(path: Path) -> steps.Head:
    with _looking(path) as rows:
        return steps.head(rows)


def _is_same(path: Path, head: steps.Head) -> bool:
    with _looking(path) as rows:
        (sound,) = rows.connection().exec_driver_sql("PRAGMA integrity_check").fetchone() or ("",)
        return sound == "ok" and steps.head(rows) == head


@contextmanager
def _looking(path: Path) -> Iterator[Session]:
    """Read a closed file."""
    engine: Engine = database.open_engine(path, read_only=True)
    try:
        with database.told(path), Session(engine) as rows:
            yield rows
    finally:
        engine.dispose()


def _sync(path: Path) -> None:
    """Ask the system to write the file out, so that a pulled stick has it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
