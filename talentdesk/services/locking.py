"""Locking a session and opening it again; what stands against it, and what changed since."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.checks import Difference, LockVersion
from talentdesk.domain.comparing import personal_differences
from talentdesk.domain.packet import PacketContent
from talentdesk.domain.ruling import Figure, Reason, RefusedError, Ruling, refused
from talentdesk.domain.snapshot import canonical, fingerprint, restore
from talentdesk.domain.texts import Id, Text
from talentdesk.domain.workshop import SessionState
from talentdesk.models.printing import PacketRow, SnapshotRow
from talentdesk.models.workshop import SessionRow
from talentdesk.services import judging, values
from talentdesk.services.commands import Command, Nature, Query, Reading, Work
from talentdesk.services.lock_checks import checks_of
from talentdesk.services.lookup import find, find_open_cycle, find_open_session
from talentdesk.services.packet_content import gather

LOCK = "lock"
"""Kind of the snapshots that locking makes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LockSession(Command):
    """Lock a session: its places, reasons, committee and ballots are fixed and kept as a snapshot.

    Refused while a blocking finding stands against it.
    """

    action: ClassVar[str] = "lock_session"
    nature: ClassVar[Nature] = Nature.FINAL
    backup: ClassVar[str] = LOCK

    session: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        lines = checks_of(work.rows, work.programme, session)
        blocking = tuple(line.finding for line in lines if line.blocks)
        if blocking:
            raise RefusedError(Ruling(allowed=False, findings=blocking))
        version = session.version + 1
        content = canonical(
            gather(
                work.rows,
                work.programme,
                session,
                version=version,
                sealed_at=work.now,
                sealed_by=work.operator,
            )
        )
        snapshot = SnapshotRow(
            id=work.new_id(),
            session_id=session.id,
            kind=LOCK,
            version=version,
            at=work.now,
            fingerprint=fingerprint(content),
            content=content,
            programme_id=judging.in_force(work.rows),
        )
        work.rows.add(snapshot)
        session.version = version
        session.state = SessionState.LOCKED.value
        return {
            "id": session.id,
            "name": session.name,
            "version": version,
            "fingerprint": snapshot.fingerprint,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenSession(Command):
    """Open a locked session again, with a reason; the snapshots of earlier locks stay."""

    action: ClassVar[str] = "reopen_session"
    nature: ClassVar[Nature] = Nature.FINAL

    session: Id
    reason: str

    @property
    def why(self) -> str:
        """Why it was opened again."""
        return self.reason.strip()

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find(work.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        if session.state != SessionState.LOCKED:
            raise refused(Reason.SESSION_NOT_LOCKED, name=session.name)
        find_open_cycle(work.rows, session.cycle_id)
        if not values.words(self.reason, field="reason", most=values.LONG):
            raise refused(Reason.REASON_MISSING)
        session.state = SessionState.RUNNING.value
        return {"id": session.id, "name": session.name, "version": session.version}


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferencesOf(Query[tuple[Difference, ...]]):
    """Personal data that differ from the newest lock's snapshot; nothing while the session is open."""

    session: Id

    def run(self, reading: Reading) -> tuple[Difference, ...]:
        session = find(reading.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        locked = newest_lock(reading.rows, session) if session.state == SessionState.LOCKED else None
        if locked is None:
            return ()
        printed = content_of(locked)
        programme = judging.judging_of(reading.rows, session, reading.programme)
        today = gather(reading.rows, programme, session, version=session.version)
        return tuple(
            Difference(person=one.person, field=one.field, locked=one.printed, today=one.today)
            for one in personal_differences(printed, today)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LockVersions(Query[tuple[LockVersion, ...]]):
    """The locks of a session, newest first, with their seals; each can be read and printed for good."""

    session: Id

    def run(self, reading: Reading) -> tuple[LockVersion, ...]:
        session = find(reading.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        locked = session.state == SessionState.LOCKED
        numbers: dict[Id, list[str]] = defaultdict(list)
        issued = select(PacketRow).where(PacketRow.session_id == session.id).order_by(PacketRow.number)
        for packet in reading.rows.scalars(issued):
            numbers[packet.snapshot_id].append(packet.number)
        wanted = (
            select(SnapshotRow)
            .where(SnapshotRow.session_id == session.id, SnapshotRow.kind == LOCK)
            .order_by(SnapshotRow.version.desc())
        )
        return tuple(
            _version(row, session, numbers[row.id], in_force=locked and row.version == session.version)
            for row in reading.rows.scalars(wanted)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LockedContentOf(Query[PacketContent | None]):
    """The values of one lock of a session, as they were sealed."""

    session: Id
    version: int

    def run(self, reading: Reading) -> PacketContent | None:
        row = lock_of(reading.rows, self.session, self.version)
        return content_of(row) if row is not None else None


def _version(row: SnapshotRow, session: SessionRow, numbers: Sequence[str], *, in_force: bool) -> LockVersion:
    content = json.loads(row.content)
    name = content.get("programme") or {}
    return LockVersion(
        session=session.id,
        version=row.version,
        at=row.at,
        by=str(content.get("sealed_by", "")),
        fingerprint=row.fingerprint,
        in_force=in_force,
        numbers=tuple(numbers),
        programme=Text(str(name.get("zh", "")), str(name.get("en", ""))),
        programme_version=int(content.get("programme_version", 0)),
    )


def lock_of(rows: Session, session: Id, version: int) -> SnapshotRow | None:
    """Return the snapshot of a lock by its number."""
    wanted = select(SnapshotRow).where(
        SnapshotRow.session_id == session, SnapshotRow.kind == LOCK, SnapshotRow.version == version
    )
    return rows.scalars(wanted).first()


def newest_lock(rows: Session, session: SessionRow) -> SnapshotRow | None:
    """Return the snapshot of a session's newest lock."""
    wanted = (
        select(SnapshotRow)
        .where(SnapshotRow.session_id == session.id, SnapshotRow.kind == LOCK)
        .order_by(SnapshotRow.version.desc())
        .limit(1)
    )
    return rows.scalars(wanted).first()


def content_of(snapshot: SnapshotRow) -> PacketContent:
    """Return the values a snapshot holds."""
    return restore(PacketContent, json.loads(snapshot.content))
