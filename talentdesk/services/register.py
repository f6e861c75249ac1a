"""The register of signed paper: copies for named recipients, who signed when, scans, what is outstanding."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain.register import Copy, CopyState, Registered, Scan, Signature, SignatureKind
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.printing import PacketRow
from talentdesk.models.register import CopyRow, OfPacket, ScanRow, SignatureRow
from talentdesk.services import values
from talentdesk.services.blobs import bytes_of, keep_blob
from talentdesk.services.commands import Command, Nature, Query, Reading, Work
from talentdesk.services.lookup import find
from talentdesk.services.printing import issued

R = TypeVar("R", bound=OfPacket)

_NAME = 100
_MOST_COPIES = 99
_ORDER = (CopyState.PLANNED, CopyState.HANDED_OUT, CopyState.RETURNED, CopyState.DESTROYED)


# ---------------------------------------------------------------------------------------------- copies


@dataclass(frozen=True, slots=True, kw_only=True)
class AddCopies(Command):
    """Give copies of an issued packet to named recipients; their numbers follow the last one."""

    action: ClassVar[str] = "add_copies"

    packet: str
    """Number of the packet."""
    recipients: tuple[str, ...]

    def run(self, work: Work) -> Mapping[str, Figure]:
        packet = _packet(work.rows, self.packet)
        names = [
            values.words(one, field="recipient", most=_NAME, required=True)
            for one in self.recipients or ("",)
        ]
        last = work.rows.scalar(select(func.max(CopyRow.number)).where(CopyRow.packet_id == packet.id)) or 0
        if last + len(names) > _MOST_COPIES:
            raise refused(
                Reason.OUT_OF_RANGE, field="copies", value=last + len(names), low=1, high=_MOST_COPIES
            )
        for number, name in enumerate(names, start=last + 1):
            work.rows.add(CopyRow(id=work.new_id(), packet_id=packet.id, number=number, recipient=name))
        return {"number": packet.number, "count": len(names), "name": names[0]}


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveCopies(Command):
    """Note that copies were handed out, came back or were destroyed; PLANNED takes the days away again."""

    action: ClassVar[str] = "move_copies"

    copies: tuple[Id, ...]
    state: CopyState
    on: date

    def run(self, work: Work) -> Mapping[str, Figure]:
        found = [find(work.rows, CopyRow, key) for key in self.copies]
        if self.on > work.today:
            raise refused(Reason.DATE_IN_FUTURE, field="on", value=self.on.isoformat())
        for copy in found:
            _expect_next(copy, self.state, self.on)
            _set_days(copy, self.state, self.on)
        return {"state": self.state.value, "count": len(found), "name": found[0].recipient if found else ""}


def _expect_next(copy: CopyRow, state: CopyState, on: date) -> None:
    """Refuse a step without the one before it, or on an earlier day."""
    before = {CopyState.RETURNED: copy.handed_out, CopyState.DESTROYED: copy.returned or copy.handed_out}
    if state is CopyState.RETURNED and copy.handed_out is None:
        raise refused(Reason.COPY_NOT_OUT, number=copy.number, name=copy.recipient)
    earlier = before.get(state)
    if earlier is not None and on < earlier:
        raise refused(
            Reason.DATE_BEFORE_START, field="on", start=earlier.isoformat(), end=on.isoformat(), row=""
        )


def _set_days(copy: CopyRow, state: CopyState, on: date) -> None:
    """Set the day of a state; what comes after it is taken away."""
    names = ("", "handed_out", "returned", "destroyed")
    reached = _ORDER.index(state)
    for at, name in enumerate(names):
        if name and at > reached:
            setattr(copy, name, None)
    if reached:
        setattr(copy, names[reached], on)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveCopy(Command):
    """Take the newest copy back out of the register, if it was never handed out."""

    action: ClassVar[str] = "remove_copy"

    copy: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        copy = find(work.rows, CopyRow, self.copy)
        if copy.handed_out is not None:
            raise refused(Reason.COPY_WAS_OUT, number=copy.number, name=copy.recipient)
        newest = work.rows.scalar(select(func.max(CopyRow.number)).where(CopyRow.packet_id == copy.packet_id))
        if copy.number != newest:
            raise refused(Reason.COPY_NOT_LAST, number=copy.number, last=newest)
        work.rows.delete(copy)
        return {"count": 1, "name": copy.recipient, "copy": copy.number}


# ------------------------------------------------------------------------------------------- signatures


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSignatures(Command):
    """Say who has to sign a packet: (name, role) each; those who stand there already stay."""

    action: ClassVar[str] = "ask_signatures"

    packet: str
    signers: tuple[tuple[str, str], ...]

    def run(self, work: Work) -> Mapping[str, Figure]:
        packet = _packet(work.rows, self.packet)
        known = {(one.name, one.role) for one in _rows_of(work.rows, SignatureRow, packet.id)}
        place = len(known)
        added = 0
        for name, role in self.signers:
            clean = values.words(name, field="name", most=_NAME, required=True)
            if (clean, role) in known:
                continue
            work.rows.add(
                SignatureRow(
                    id=work.new_id(), packet_id=packet.id, name=clean, role=role, position=place + added
                )
            )
            added += 1
        return {"number": packet.number, "count": added}


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSignature(Command):
    """Note that somebody has signed: what was signed is fixed, so undo reaches back no further."""

    action: ClassVar[str] = "register_signature"
    nature: ClassVar[Nature] = Nature.FINAL

    signature: Id
    on: date
    kind: SignatureKind = SignatureKind.WET
    drawing: bytes = b""
    """Picture (PNG) of a drawn signature."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, SignatureRow, self.signature)
        packet = work.rows.get_one(PacketRow, row.packet_id)
        if row.signed_on is not None:
            raise refused(Reason.SIGNED_ALREADY, name=row.name, on=row.signed_on.isoformat())
        if self.on > work.today:
            raise refused(Reason.DATE_IN_FUTURE, field="on", value=self.on.isoformat())
        if self.on < packet.at.date():
            raise refused(
                Reason.DATE_BEFORE_START,
                field="on",
                start=packet.at.date().isoformat(),
                end=self.on.isoformat(),
                row=row.name,
            )
        row.signed_on, row.kind = self.on, self.kind.value
        if self.drawing:
            row.drawing = keep_blob(work.rows, "image/png", self.drawing)
        return {"number": packet.number, "name": row.name, "on": self.on.isoformat()}


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachScan(Command):
    """Keep a scan of the signed paper, checked and stripped of what it says about its maker."""

    action: ClassVar[str] = "attach_scan"

    packet: str
    name: str
    kind: str
    pages: int
    data: bytes

    def run(self, work: Work) -> Mapping[str, Figure]:
        packet = _packet(work.rows, self.packet)
        row = ScanRow(
            id=work.new_id(),
            packet_id=packet.id,
            name=values.words(self.name, field="name", most=_NAME),
            kind=self.kind,
            pages=self.pages,
            sha256=keep_blob(work.rows, self.kind, self.data),
            at=work.now,
        )
        work.rows.add(row)
        return {"number": packet.number, "name": row.name, "pages": self.pages}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveScan(Command):
    """Take a scan out of the register."""

    action: ClassVar[str] = "remove_scan"

    scan: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, ScanRow, self.scan)
        work.rows.delete(row)
        return {"name": row.name}


# ---------------------------------------------------------------------------------------------- asking


@dataclass(frozen=True, slots=True, kw_only=True)
class Register(Query[tuple[Registered, ...]]):
    """Every issued packet with its copies, signatures and scans, newest first; of one session or of all."""

    session: Id = ""

    def run(self, reading: Reading) -> tuple[Registered, ...]:
        return tuple(
            Registered(
                packet=row.id,
                number=row.number,
                session=row.session_id,
                session_name=name,
                version=version,
                at=row.at,
                copies=_copies(_rows_of(reading.rows, CopyRow, row.id)),
                signatures=_signatures(_rows_of(reading.rows, SignatureRow, row.id)),
                scans=_scans(_rows_of(reading.rows, ScanRow, row.id)),
                superseded=newest > version,
            )
            for row, version, name, newest in issued(reading.rows, self.session)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanOf(Query[bytes]):
    """The bytes of a scan. Raises ``RefusedError`` where there is none."""

    scan: Id

    def run(self, reading: Reading) -> bytes:
        row = find(reading.rows, ScanRow, self.scan)
        return bytes_of(reading.rows, row.sha256, row.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawingOf(Query[bytes]):
    """The picture of a signature drawn on a screen. Raises ``RefusedError`` where there is none."""

    signature: Id

    def run(self, reading: Reading) -> bytes:
        row = find(reading.rows, SignatureRow, self.signature)
        return bytes_of(reading.rows, row.drawing, row.id)


def _packet(rows: Session, number: str) -> PacketRow:
    row = rows.scalars(select(PacketRow).where(PacketRow.number == number.strip())).first()
    if row is None:
        raise refused(Reason.PACKET_MISSING, number=number)
    return row


def _rows_of(rows: Session, kind: type[R], packet: Id) -> Sequence[R]:
    return rows.scalars(select(kind).where(kind.packet_id == packet).order_by(kind.id)).all()


def _copies(rows: Sequence[CopyRow]) -> tuple[Copy, ...]:
    return tuple(
        Copy(
            id=row.id,
            number=row.number,
            of=len(rows),
            recipient=row.recipient,
            handed_out=row.handed_out,
            returned=row.returned,
            destroyed=row.destroyed,
            note=row.note,
        )
        for row in sorted(rows, key=lambda row: row.number)
    )


def _signatures(rows: Sequence[SignatureRow]) -> tuple[Signature, ...]:
    return tuple(
        Signature(
            id=row.id,
            name=row.name,
            role=row.role,
            signed_on=row.signed_on,
            kind=SignatureKind(row.kind) if row.kind else None,
            drawing=row.drawing,
        )
        for row in sorted(rows, key=lambda row: row.position)
    )


def _scans(rows: Sequence[ScanRow]) -> tuple[Scan, ...]:
    return tuple(
        Scan(id=row.id, name=row.name, kind=row.kind, pages=row.pages, sha256=row.sha256, at=row.at)
        for row in sorted(rows, key=lambda row: row.at)
    )
