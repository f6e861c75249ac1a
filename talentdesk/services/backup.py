"""Dated copies outside the file's folder: made through the engine, read back, rotated by count."""

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from talentdesk.domain.journal import Backup, EntryLine
from talentdesk.domain.trouble import Trouble, TroubleError, making
from talentdesk.models import database
from talentdesk.models.inspection import FileState, identity_of, inspect, journal_of, pointed_to
from talentdesk.services import steps
from talentdesk.services.entries import entry_lines
from talentdesk.services.holding import expect_free
from talentdesk.services.workspace import Workspace

KEPT = 30
"""How many backups of one file stay."""

_STAMP = "%Y-%m-%d_%H%M%S"
_SUFFIX = ".talent"
_LONGEST = 60


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
    # Windows takes 260 characters for a whole path.
    return root / f"{path.stem[:_LONGEST]}-{mark}"


def keep(workspace: Workspace, why: str, *, root: Path, at: datetime, kept: int = KEPT) -> Backup | None:
    """Back the open workspace up, read the copy back and drop the oldest beyond ``kept``.

    Returns None when a backup already holds the same journal. Raises ``TroubleError``.
    """
    folder = folder_of(workspace.path, root)
    there = _listed(folder)
    if any(head == workspace.head for head, _ in there):
        return None
    with _backing_up(folder):
        folder.mkdir(parents=True, exist_ok=True)
        target = _free_name(folder, at, why)
        with workspace.holding_still():
            head = workspace.head
            _copy(workspace.engine, head, target)
    _drop_oldest(there, kept - 1)
    return _backup(target, head)


def _drop_oldest(there: list[tuple[steps.Head, Backup]], kept: int) -> None:
    """Drop the oldest beyond ``kept`` by what they hold: a clock set back must not cost the newest."""
    never = datetime.min.replace(tzinfo=UTC)
    newest_first = sorted(there, key=lambda one: (one[0].at or never, one[0].number), reverse=True)
    for _, old in newest_first[max(0, kept) :]:
        with contextlib.suppress(OSError):
            old.path.unlink(missing_ok=True)


@contextlib.contextmanager
def _backing_up(folder: Path) -> Iterator[None]:
    try:
        with database.told(folder):
            yield
    except TroubleError as error:
        detail = error.figures.get("detail", "")
        raise TroubleError(Trouble.BACKUP_FAILED, path=str(folder), detail=detail) from error


def keep_older(path: Path, engine: Engine, at: datetime, *, root: Path, kept: int = KEPT) -> Path:
    """Back up, as ``keep`` does, a file of an older format that is about to be brought up to date."""
    with Session(engine) as rows:
        head = steps.head(rows)
    folder = folder_of(path, root)
    there = _listed(folder)
    with _backing_up(folder):
        folder.mkdir(parents=True, exist_ok=True)
        target = _free_name(folder, at, "migration")
        _copy(engine, head, target)
    _drop_oldest(there, kept - 1)
    return target


def save_copy(workspace: Workspace, target: Path) -> None:
    """Copy the open workspace and read the copy back before it counts as done.

    The copy comes under its name only when it is whole. Raises ``TroubleError``; neither the open file itself
    nor one that somebody else has open is replaced.
    """
    target = pointed_to(target)
    here = identity_of(workspace.path)
    if here is not None and identity_of(target) == here:
        raise TroubleError(Trouble.FILE_EXISTS, path=str(target))
    if target.exists() and not target.is_file():
        raise TroubleError(Trouble.NOT_A_FILE, path=str(target))
    expect_free(target)
    with workspace.holding_still():
        _copy(workspace.engine, workspace.head, target)


def _copy(engine: Engine, head: steps.Head, target: Path) -> None:
    part = target.with_name(f".{target.name}.part")
    with making(str(target)), database.told(target):
        part.unlink(missing_ok=True)
        try:
            database.copy_into(engine, part)
            if not _is_same(part, head):
                raise TroubleError(Trouble.COPY_DIFFERS, path=str(target))
            _sync(part)
            # It belongs to the file that is replaced here.
            journal_of(target).unlink(missing_ok=True)
            part.replace(target)
            _sync_folder(target.parent)
        finally:
            part.unlink(missing_ok=True)
            journal_of(part).unlink(missing_ok=True)


def backups(path: Path, root: Path) -> tuple[Backup, ...]:
    """List the backups of a file, newest first. Files that are no backups are passed over."""
    found = [one for _, one in _listed(folder_of(path, root))]
    return tuple(sorted(found, key=lambda one: (one.at, one.entries), reverse=True))


def _listed(folder: Path) -> list[tuple[steps.Head, Backup]]:
    """Return what a folder holds of backups, each with where its journal ends."""
    found = []
    for path in folder.glob(f"*{_SUFFIX}") if folder.is_dir() else ():
        try:
            head = _head_of(path)
            found.append((head, _backup(path, head)))
        except (ValueError, OSError, TroubleError):
            continue
    return found


def loss(backup: Path, path: Path, *, limit: int = 200) -> Loss:
    """Tell what going back to a backup would lose. Raises ``TroubleError`` where the file is in use."""
    expect_free(path)
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
    path = pointed_to(path)
    database.expect_openable(backup)
    expect_free(path)
    part = path.with_name(f".{path.name}.part")
    with making(str(path)), database.told(path):
        try:
            shutil.copyfile(backup, part)
            _sync(part)
            if not _is_same(part, _head_of(backup)):
                raise TroubleError(Trouble.COPY_DIFFERS, path=str(path))
            kept = _put_aside(path, _free_name(path.parent, at, f"kept_{path.stem}"))
            part.replace(path)
            _sync_folder(path.parent)
        finally:
            part.unlink(missing_ok=True)
    return kept


def _put_aside(path: Path, kept: Path) -> Path | None:
    """Keep the present file, if there is one, and what is left of its journal, under another name."""
    there, leftover = path.exists(), journal_of(path)
    if there and not leftover.exists():
        with contextlib.suppress(OSError):
            # A second name first, so that there is a file under its own at every moment. Sticks have none.
            kept.hardlink_to(path)
            return kept
    if there:
        path.replace(kept)
    if leftover.exists():
        leftover.replace(journal_of(kept))
    return kept if there else None


def _backup(path: Path, head: steps.Head) -> Backup:
    """Return what a backup's name and size tell. Raises ``ValueError`` where we never made such a name."""
    stamp, _, why = path.stem.partition("__")
    at = datetime.strptime(stamp[:17], _STAMP).astimezone()
    return Backup(path=path, at=at, why=why, entries=head.number, size=path.stat().st_size)


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


@contextlib.contextmanager
def _looking(path: Path) -> Iterator[Session]:
    """Read a closed file. Raises ``TroubleError``, also where what it holds makes no sense."""
    engine: Engine = database.open_engine(path, read_only=True)
    try:
        with database.told(path), Session(engine) as rows:
            yield rows
    except TroubleError:
        raise
    except Exception as error:
        raise TroubleError(Trouble.FILE_DAMAGED, path=str(path)) from error
    finally:
        engine.dispose()


def _sync(path: Path) -> None:
    """Ask the system to write the file out, so that a pulled stick has it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Ask the system to write out that a file has got its name; Windows does so by itself."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        # Some file systems refuse this of folders.
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
