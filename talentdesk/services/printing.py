"""Packets: their values, their numbers, and whether a printed one still says what the record says."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.change import Subject
from talentdesk.domain.comparing import differences
from talentdesk.domain.packet import CheckResult, IssuedPacket, PacketContent, PacketLine
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.snapshot import canonical, fingerprint
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models.people import BlobRow
from talentdesk.models.printing import PacketRow, SnapshotRow
from talentdesk.models.workshop import SessionRow
from talentdesk.services.changed_by import told_by
from talentdesk.services.commands import Command, Nature, Query, Reading, Work
from talentdesk.services.judging import in_force, judging_of
from talentdesk.services.locking import content_of, lock_of, newest_lock
from talentdesk.services.lookup import find
from talentdesk.services.packet_content import gather

PACKET = "packet"
"""Kind of the snapshots that issuing a draft makes."""

SHORTEST_PREFIX = 8
"""So many signs of a fingerprint are enough to look for it."""

_HEX = re.compile(r"[0-9a-f]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketContentOf(Query[PacketContent]):
    """What a packet of the session prints: a locked one's snapshot, else today's values as a draft.

    ``live`` asks for today's values of a locked session too.
    """

    session: Id
    live: bool = False

    def run(self, reading: Reading) -> PacketContent:
        session = find(reading.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        if self.live:
            version = session.version if session.state == SessionState.LOCKED else 0
            programme = judging_of(reading.rows, session, reading.programme)
            return gather(reading.rows, programme, session, version=version)
        return _printed(reading.rows, reading.programme, session)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewOf(Query[IssuedPacket]):
    """What a packet would print if it were issued now; without a number where these values have none yet.

    ``version`` asks for an older lock of the session; 0 = what is printed of it today.
    """

    session: Id
    layout: str
    version: int = 0

    def run(self, reading: Reading) -> IssuedPacket:
        session = find(reading.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        seen = reading.kept.held(_SEEN, _Seen)
        if seen is None or (seen.session, seen.version) != (self.session, self.version):
            seen = _Seen(self.session, self.version, _unnumbered(reading, session, self.version))
            reading.kept.hold(_SEEN, frozenset(Subject), seen)
        row = _issued(reading.rows, session, self.layout, seen.packet.fingerprint)
        return replace(seen.packet, number=row.number if row else "")


_SEEN = "packet seen"


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was asked for last, kept until anything changes: layouts change while the record stays."""

    session: Id
    version: int
    packet: IssuedPacket


def _unnumbered(reading: Reading, session: SessionRow, version: int) -> IssuedPacket:
    content, snapshot = _printed(reading.rows, reading.programme, session, version)
    digest = fingerprint(canonical(content)) if snapshot is None else snapshot.fingerprint
    photos = photos_of(reading.rows, content)
    return IssuedPacket(content=content, number="", fingerprint=digest, photos=photos)


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuePacket(Command):
    """Give a packet its number; the same session, layout and values keep theirs and write nothing.

    A number is the year, the packet's place in that year, and the lock it prints (00 = a draft). ``version``
    prints an older lock, 0 what is printed of the session today.
    """

    action: ClassVar[str] = "issue_packet"
    nature: ClassVar[Nature] = Nature.RECORD

    session: Id
    layout: str
    version: int = 0
    made_as: str = ""
    """The layout as JSON."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find(work.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        content, snapshot = _printed(work.rows, work.programme, session, self.version)
        text = canonical(content)
        digest = fingerprint(text) if snapshot is None else snapshot.fingerprint
        row = _issued(work.rows, session, self.layout, digest)
        existing = row is not None
        if row is None:
            snapshot = snapshot or _same(work.rows, session, digest)
            if snapshot is None:
                snapshot = SnapshotRow(
                    id=work.new_id(),
                    session_id=session.id,
                    kind=PACKET,
                    version=content.version,
                    at=work.now,
                    fingerprint=digest,
                    content=text,
                    programme_id=in_force(work.rows),
                )
                work.rows.add(snapshot)
            row = PacketRow(
                id=work.new_id(),
                session_id=session.id,
                number=_next_number(work, content.version),
                layout=self.layout,
                fingerprint=digest,
                snapshot_id=snapshot.id,
                at=work.now,
                made_as=self.made_as,
            )
            work.rows.add(row)
        return {"id": session.id, "name": session.name, "number": row.number, "existing": existing}


def issued(rows: Session, session: Id) -> Sequence[tuple[PacketRow, int, str, int]]:
    """Return packets, newest first, of one session or of all: row, version, name and newest version."""
    wanted = (
        select(PacketRow, SnapshotRow.version, SessionRow.name, SessionRow.version)
        .join(SnapshotRow, SnapshotRow.id == PacketRow.snapshot_id)
        .join(SessionRow, SessionRow.id == PacketRow.session_id)
        .order_by(PacketRow.at.desc(), PacketRow.number.desc())
    )
    if session:
        wanted = wanted.where(PacketRow.session_id == session)
    return [(row, version, name, newest) for row, version, name, newest in rows.execute(wanted)]


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedPackets(Query[tuple[PacketLine, ...]]):
    """The packets that have a number, newest first; of one session or of all."""

    session: Id = ""

    def run(self, reading: Reading) -> tuple[PacketLine, ...]:
        return tuple(
            PacketLine(
                number=row.number,
                layout=row.layout,
                made_as=row.made_as,
                session=row.session_id,
                session_name=name,
                version=version,
                at=row.at,
                fingerprint=row.fingerprint,
                superseded=newest > version,
            )
            for row, version, name, newest in issued(reading.rows, self.session)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedPacketOf(Query[IssuedPacket | None]):
    """The packet of a number, or of a fingerprint's beginning; ready to be drawn."""

    code: str

    def run(self, reading: Reading) -> IssuedPacket | None:
        row = _find_packet(reading.rows, self.code)
        if row is None:
            return None
        content = content_of(reading.rows.get_one(SnapshotRow, row.snapshot_id))
        return IssuedPacket(
            content=content,
            number=row.number,
            fingerprint=row.fingerprint,
            photos=photos_of(reading.rows, content),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPacket(Query[CheckResult]):
    """Compare a printed packet with today's record, field by field; the journal tells who changed what."""

    code: str

    def run(self, reading: Reading) -> CheckResult:
        row = _find_packet(reading.rows, self.code)
        if row is None:
            return CheckResult(state="unknown", packet=self.code.strip(), session="", changes=())
        session = reading.rows.get_one(SessionRow, row.session_id)
        snapshot = reading.rows.get_one(SnapshotRow, row.snapshot_id)
        printed = content_of(snapshot)
        programme = judging_of(reading.rows, session, reading.programme)
        today = gather(reading.rows, programme, session, version=printed.version)
        changes = told_by(reading.rows, snapshot, printed, differences(printed, today))
        return CheckResult(
            state="changed" if changes else "same",
            packet=row.number,
            session=session.name,
            changes=changes,
            superseded=session.version > printed.version,
        )


def photos_of(rows: Session, content: PacketContent) -> dict[str, bytes]:
    """Return the photos a packet prints by their SHA-256."""
    found: dict[str, bytes] = {}
    for one in content.evaluations:
        if one.photo and one.photo not in found:
            blob = rows.get(BlobRow, one.photo)
            if blob is not None:
                found[one.photo] = blob.data
    return found


def _printed(
    rows: Session, programme: Programme, session: SessionRow, version: int = 0
) -> tuple[PacketContent, SnapshotRow | None]:
    """Return what is printed of a session, and its snapshot where it is locked; or an older lock's."""
    locked = newest_lock(rows, session) if session.state == SessionState.LOCKED else None
    if version:
        locked = lock_of(rows, session.id, version)
        if locked is None:
            raise refused(Reason.PACKET_MISSING, number=str(version))
    if locked is not None:
        return content_of(locked), locked
    return gather(rows, programme, session, version=0), None


def _issued(rows: Session, session: SessionRow, layout: str, digest: str) -> PacketRow | None:
    """Return the packet that has a number for these values already."""
    wanted = select(PacketRow).where(
        PacketRow.session_id == session.id, PacketRow.layout == layout, PacketRow.fingerprint == digest
    )
    return rows.scalars(wanted).first()


def _same(rows: Session, session: SessionRow, digest: str) -> SnapshotRow | None:
    """Return a snapshot that holds these values already, made for another layout."""
    wanted = select(SnapshotRow).where(
        SnapshotRow.session_id == session.id, SnapshotRow.fingerprint == digest
    )
    return rows.scalars(wanted).first()


def _next_number(work: Work, version: int) -> str:
    year = f"{work.now.year:04}"
    given = work.rows.scalars(select(PacketRow.number).where(PacketRow.number.startswith(f"{year}-")))
    serial = max((int(number.split("-")[1]) for number in given), default=0) + 1
    return f"{year}-{serial:04}-{version:02}"


def _find_packet(rows: Session, code: str) -> PacketRow | None:
    """Return a packet by number or by the beginning of its fingerprint, as typed from paper."""
    wanted = code.strip()
    row = rows.scalars(select(PacketRow).where(PacketRow.number == wanted)).first()
    prefix = re.sub(r"[\s:-]", "", wanted).casefold()
    if row is not None or len(prefix) < SHORTEST_PREFIX or not _HEX.fullmatch(prefix):
        return row
    newest = (
        select(PacketRow)
        .where(PacketRow.fingerprint.startswith(prefix))
        .order_by(PacketRow.at.desc())
        .limit(1)
    )
    return rows.scalars(newest).first()
