"""Holding a workspace file: the engine's lock decides, a note beside the file names who has it."""

import contextlib
import json
import os
import platform
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from sqlalchemy import Engine

from talentdesk.domain.ruling import Figure
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models import database
from talentdesk.models.inspection import FileState

if TYPE_CHECKING:
    from talentdesk.services.migration import KeepOlder


@dataclass
class Holding:
    """A file held open: its engine, and whether it may only be looked at."""

    path: Path
    engine: Engine
    read_only: bool
    note: Path | None = None

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
        facts = database.expect_openable(path)
        read_only = look or not _writable(path)
        if facts.state is FileState.OLDER and not read_only:
            # Alembic is imported only for an older file.
            from talentdesk.services.migration import keep_beside, migrate

            migrate(path, facts.version, now=since, keep=keep_older or keep_beside)
        try:
            engine = database.open_engine(path, read_only=read_only)
        except TroubleError as error:
            if error.trouble is Trouble.FILE_LOCKED:
                raise TroubleError(Trouble.FILE_LOCKED, path=str(path), **_read_note(path)) from error
            raise
        held = cls(path, engine, read_only)
        if not read_only:
            held.note = _write_note(path, operator, since)
        return held

    def release(self) -> None:
        """Close the file and take the note away."""
        self.engine.dispose()
        if self.note is not None:
            with contextlib.suppress(OSError):
                self.note.unlink(missing_ok=True)
            self.note = None


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
