"""Whether a file is sound, answered whatever the file holds: damage must be told, not fall over itself."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from talentdesk.domain.journal import Verdict
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models import database
from talentdesk.services import journal


def verdict(rows: Session, path: Path) -> Verdict:
    """Prove a file as ``journal.verify`` does. Raises ``TroubleError`` where the disk fails, not the file."""
    found = _tried(rows, path)
    if isinstance(found, Exception):
        found = _tried_with_any_text(rows, path)
    if isinstance(found, Exception):
        return _unreadable(rows, found)
    foreign = _foreign_parts(rows)
    return dataclasses.replace(found, sound=found.sound and not foreign, faults=(*found.faults, *foreign))


def is_sound(engine: Engine, path: Path) -> bool:
    """Tell whether a file is sound; one that cannot be asked just now is not blamed."""
    try:
        with Session(engine) as rows:
            return verdict(rows, path).sound
    except Exception:  # something failed already, and that is what will be told
        return True


def _tried(rows: Session, path: Path) -> Verdict | Exception:
    try:
        with database.told(path):
            return journal.verify(rows)
    except TroubleError as error:
        if error.trouble is not Trouble.FILE_DAMAGED:
            raise
        return error
    except Exception as error:  # whatever a damaged value provokes
        return error


def _tried_with_any_text(rows: Session, path: Path) -> Verdict | Exception:
    """Try again, reading bytes that are no text as marks: they fit no hash, so that the row is named."""
    driver = rows.connection().connection.driver_connection
    assert driver is not None
    driver.text_factory = lambda data: data.decode(errors="replace")
    try:
        return _tried(rows, path)
    finally:
        driver.text_factory = str


def _unreadable(rows: Session, error: Exception) -> Verdict:
    said = error.__cause__ or error
    faults = [f"unreadable: {type(getattr(said, 'orig', None) or said).__name__}"]
    try:
        checked = rows.connection().exec_driver_sql("PRAGMA integrity_check")
        faults = [f"integrity: {line}" for (line,) in checked if line != "ok"] + faults
    except Exception:  # not even that can be read
        pass
    return Verdict(sound=False, entries=0, rows=0, faults=tuple(faults))


def _foreign_parts(rows: Session) -> list[str]:
    """Name what this program never makes: a trigger would change rows behind the journal's back."""
    statement = "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name"
    return [f"foreign: {kind} {name}" for kind, name in rows.connection().exec_driver_sql(statement)]
