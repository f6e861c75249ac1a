"""Holding a workspace file: the engine's lock decides, a note beside the file names who has it."""

import contextlib
import json
import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from sqlalchemy import Engine

from talentdesk.domain.ruling import Figure, RefusedError
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models import database
from talentdesk.models.inspection import (
    HELD,
    FileState,
    Identity,
    identity_of,
    is_held_here,
    journal_of,
    pointed_to,
)

if TYPE_CHECKING:
    from talentdesk.services.migration import KeepOlder


@dataclass
class Holding:
    """A file held open: its engine, and whether it may only be looked at."""

    path: Path
    engine: Engine
    read_only: bool
    note: Path | None = None
    identity: Identity | None = None
    """Which file was opened, where it is held to be written."""
    released: bool = False

    @classmethod
    def take(
        cls,
        path: Path,
        *,
        operator: str,
        since: datetime,
        look: bool = False,
        keep_older: "KeepOlder | None" = None,
    ) -> Self:
        """Open and lock a file; an older one is backed up and migrated first.

        Raises ``TroubleError``; a file held elsewhere says who, host and since.
        """
        path = pointed_to(path)
        with _naming_the_holder(path):
            facts = database.expect_openable(path)
            read_only = look or not _writable(path)
            if facts.state is FileState.OLDER and not read_only:
                # Alembic is imported only for an older file.
                from talentdesk.services.migration import keep_beside, migrate

                migrate(path, facts.version, now=since, keep=keep_older or keep_beside)
            try:
                engine = database.open_engine(path, read_only=read_only)
            except TroubleError as error:
                if read_only or error.trouble is not Trouble.FILE_READ_ONLY:
                    raise
                # What rights of access forbid, Windows says only when it is tried.
                read_only = True
                engine = database.open_engine(path, read_only=True)
        held = cls(path, engine, read_only)
        if not read_only:
            held.identity = identity_of(path)
            if held.identity is not None:
                HELD[engine] = held.identity
            held.note = _write_note(path, operator, since)
        return held

    @contextlib.contextmanager
    def told(self) -> Iterator[None]:
        """Turn what goes wrong with the file into trouble that can be told.

        A damaged file makes anything go wrong; what nobody expected is a bug only where the file is sound.
        One that was given back is not opened again behind everybody's back.
        """
        if self.released:
            raise TroubleError(Trouble.FILE_CLOSED, path=str(self.path))
        try:
            with database.told(self.path):
                yield
        except RefusedError:
            raise
        except TroubleError as error:
            if error.trouble is Trouble.FILE_READ_ONLY:
                # What the engine says when its file has lost its name.
                self.expect_there()
            raise
        except Exception as error:
            from talentdesk.services.soundness import is_sound

            if is_sound(self.engine, self.path):
                raise
            raise TroubleError(Trouble.FILE_DAMAGED, path=str(self.path)) from error

    def expect_there(self) -> None:
        """Make sure that the file still stands under its name, or what is written would go nowhere.

        Raises ``TroubleError`` where another program moved, deleted or replaced it.
        """
        if self.identity is not None and identity_of(self.path) != self.identity:
            raise TroubleError(Trouble.FILE_GONE, path=str(self.path))

    def release(self) -> None:
        """Close the file and take the note away."""
        self.released = True
        if self.identity is not None and journal_of(self.path).exists():
            # After a full disk the engine takes its half write back when it is next asked, not by itself.
            with contextlib.suppress(Exception), self.engine.connect() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema")
        self.engine.dispose()
        HELD.pop(self.engine, None)
        if self.note is not None:
            with contextlib.suppress(OSError):
                self.note.unlink(missing_ok=True)
            self.note = None


def expect_free(path: Path) -> None:
    """Make sure that nobody has a file open that is about to be replaced. Raises ``TroubleError``."""
    path = pointed_to(path)
    if not path.is_file():
        return
    with _naming_the_holder(path):
        try:
            if is_held_here(path):
                raise TroubleError(Trouble.FILE_LOCKED)
            database.open_engine(path, read_only=True).dispose()
        except TroubleError as error:
            # What cannot be opened for another reason nobody has open.
            if error.trouble is Trouble.FILE_LOCKED:
                raise


@contextlib.contextmanager
def _naming_the_holder(path: Path) -> Iterator[None]:
    try:
        yield
    except TroubleError as error:
        if error.trouble is not Trouble.FILE_LOCKED:
            raise
        raise TroubleError(Trouble.FILE_LOCKED, path=str(path), **_read_note(path)) from error


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def note_of(path: Path) -> Path:
    """Return where the note of a file lies."""
    return path.with_name(f".{path.name}.held")


def _write_note(path: Path, operator: str, since: datetime) -> Path | None:
    note = note_of(path)
    said = {"who": operator, "host": platform.node(), "since": since.isoformat(timespec="seconds")}
    try:
        note.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    except OSError:
        # The note only names; the lock holds without it.
        return None
    return note


def _read_note(path: Path) -> dict[str, Figure]:
    try:
        said = json.loads(note_of(path).read_text(encoding="utf-8"))
        return {key: str(said.get(key, "")) for key in ("who", "host", "since")}
    except (OSError, ValueError, AttributeError):
        return {"who": "", "host": "", "since": ""}
