"""Which version of the programme a decision was judged by: every decision keeps it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import select

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models.programmes import ProgrammeRow
from talentdesk.models.workshop import SessionRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

VERSIONS = "programme versions"
"""Key under which a database session finds the versions that were read already."""


class Versions:
    """The versions of a file's programme by row, each read from its text once."""

    def __init__(self, read: Callable[[str], Programme]) -> None:
        self._read = read
        self._known: dict[Id, Programme] = {}

    def of(self, rows: Session, version: Id) -> Programme | None:
        """Return a version; None where there is no such row."""
        if version not in self._known:
            text = rows.execute(select(ProgrammeRow.content).where(ProgrammeRow.id == version)).scalar()
            if text is None:
                return None
            self._known[version] = self._read(text)
        return self._known[version]


def in_force(rows: Session) -> Id | None:
    """Return the row of the version in force; None in a file without a programme."""
    active = select(ProgrammeRow.id).where(ProgrammeRow.active)
    return rows.execute(active.order_by(ProgrammeRow.version.desc()).limit(1)).scalar()


def programme_of(rows: Session, version: Id | None) -> Programme | None:
    """Return a version of the programme by its row."""
    versions = rows.info[VERSIONS]
    assert isinstance(versions, Versions)
    return versions.of(rows, version) if version else None


def judged_by(rows: Session, version: Id | None, programme: Programme) -> Programme:
    """Return the version a decision keeps; ``programme``, the one in force, where it keeps none."""
    return programme_of(rows, version) or programme


def judging_of(rows: Session, session: SessionRow, programme: Programme) -> Programme:
    """Return the version a session is judged by: a locked one by that of its lock, an open one by today's."""
    if session.state != SessionState.LOCKED:
        return programme
    from talentdesk.models.printing import SnapshotRow

    locked = select(SnapshotRow.programme_id).where(
        SnapshotRow.session_id == session.id,
        SnapshotRow.kind == "lock",
        SnapshotRow.version == session.version,
    )
    return judged_by(rows, rows.execute(locked).scalar(), programme)
