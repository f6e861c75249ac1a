"""Who came and left when; the flag of a member always says what the last stretch says."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import attendance
from talentdesk.domain.attendance import Attendance, Stretch
from talentdesk.domain.ruling import Figure, Reason
from talentdesk.domain.texts import Id
from talentdesk.models.meeting import AttendanceRow
from talentdesk.models.workshop import MemberRow
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find, find_open_session
from talentdesk.services.overview import members_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Attend(Command):
    """Somebody comes or leaves now. Who leaves without a noted time of coming was there from the start."""

    action: ClassVar[str] = "attend"

    member: Id
    present: bool

    def run(self, work: Work) -> Mapping[str, Figure]:
        member = find(work.rows, MemberRow, self.member, Reason.MEMBER_MISSING)
        session = find_open_session(work.rows, member.session_id)
        _turn(work, member, present=self.present)
        return {"id": member.id, "name": member.name, "session": session.name, "present": self.present}


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendAll(Command):
    """All members who are in the room without a noted time came now: the meeting begins."""

    action: ClassVar[str] = "attend_all"

    session: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        known = _stretches(work.rows, session.id)
        wanted = select(MemberRow).where(MemberRow.session_id == session.id, MemberRow.present)
        coming = [member for member in work.rows.scalars(wanted) if member.id not in known]
        for member in coming:
            _add(work, member, Stretch(work.now))
        return {"id": session.id, "session": session.name, "count": len(coming)}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAttendance(Command):
    """Put a member's times as they were typed; no stretch = no time is known, and nobody was present."""

    action: ClassVar[str] = "set_attendance"

    member: Id
    stretches: tuple[Stretch, ...]

    def run(self, work: Work) -> Mapping[str, Figure]:
        member = find(work.rows, MemberRow, self.member, Reason.MEMBER_MISSING)
        session = find_open_session(work.rows, member.session_id)
        attendance.expect_possible(self.stretches, work.now, name=member.name)
        for row in _rows(work, member):
            work.rows.delete(row)
        for stretch in self.stretches:
            _add(work, member, stretch)
        member.present = attendance.is_present(self.stretches, otherwise=False)
        return {"id": member.id, "name": member.name, "session": session.name, "count": len(self.stretches)}


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceOf(Query[tuple[Attendance, ...]]):
    """The committee of a session in its order, with everybody's times."""

    session: Id

    def run(self, reading: Reading) -> tuple[Attendance, ...]:
        known = _stretches(reading.rows, self.session)
        return tuple(
            Attendance(
                member=member.id,
                name=member.name,
                title=member.title,
                role=member.role,
                votes=member.votes,
                present=member.present,
                stretches=tuple(known.get(member.id, ())),
            )
            for member in members_of(reading.rows, self.session)
        )


def follow_flag(work: Work, member: MemberRow, *, present: bool) -> None:
    """Set a member's flag from a form: where times are noted, they go on from now."""
    if present != member.present and _rows(work, member):
        _turn(work, member, present=present)
    member.present = present


def _turn(work: Work, member: MemberRow, *, present: bool) -> None:
    rows = _rows(work, member)
    last = rows[-1] if rows else None
    if present and (last is None or last.left_at is not None):
        _add(work, member, Stretch(_not_before(work.now, last)))
    elif not present and last is not None and last.left_at is None:
        last.left_at = _not_before(work.now, last)
    elif not present and last is None and member.present:
        _add(work, member, Stretch(None, work.now))
    member.present = present


def _not_before(now: datetime, last: AttendanceRow | None) -> datetime:
    """Return now, or what was noted last where the clock of this machine was put back."""
    noted = [moment for moment in ((last.came_at, last.left_at) if last else ()) if moment is not None]
    return max([now, *noted])


def _add(work: Work, member: MemberRow, stretch: Stretch) -> None:
    work.rows.add(
        AttendanceRow(
            id=work.new_id(),
            session_id=member.session_id,
            member_id=member.id,
            came_at=stretch.came,
            left_at=stretch.left,
        )
    )


def _rows(work: Work, member: MemberRow) -> Sequence[AttendanceRow]:
    rows = work.rows.scalars(select(AttendanceRow).where(AttendanceRow.member_id == member.id))
    return sorted(rows, key=_order)


def _order(row: AttendanceRow) -> tuple[bool, str]:
    # Who was there from the start was so before anybody else's noted time.
    return row.came_at is not None, row.came_at.isoformat() if row.came_at else ""


def _stretches(rows: Session, session: Id) -> dict[Id, list[Stretch]]:
    found: dict[Id, list[Stretch]] = defaultdict(list)
    wanted = select(AttendanceRow).where(AttendanceRow.session_id == session)
    for row in sorted(rows.scalars(wanted), key=_order):
        found[row.member_id].append(Stretch(row.came_at, row.left_at))
    return found
