"""Gathers what a session did from today's rows: for the minutes, live and in the packet."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.programme import Choice, Programme
from talentdesk.domain.record import (
    RecordMember,
    RecordStretch,
    SessionRecord,
)
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id, Language, Text
from talentdesk.domain.workshop import Member
from talentdesk.models.base import Row
from talentdesk.models.meeting import (
    AgendaItemRow,
    AttendanceRow,
    BallotPaperCountRow,
    FollowUpRow,
    MinutePartRow,
    RecusalRow,
    TalkRow,
)
from talentdesk.models.workshop import BallotRow, CycleRow, MoveRow, SessionRow
from talentdesk.services.overview import members_of
from talentdesk.services.record_entries import Entries, name_of
from talentdesk.wording import reasons, speaker

TABLES: tuple[type[Row], ...] = (
    AgendaItemRow,
    AttendanceRow,
    BallotRow,
    BallotPaperCountRow,
    FollowUpRow,
    MinutePartRow,
    MoveRow,
    RecusalRow,
    TalkRow,
)
"""What the record is read from beside candidates, places and members."""


def record_of(
    rows: Session,
    programme: Programme,
    session: SessionRow,
    findings: tuple[Finding, ...] = (),
    entries: Entries | None = None,
) -> SessionRecord:
    """Return what a session did; ``findings`` are what still stands against its lock.

    Without ``entries`` that are kept, everything is read anew.
    """
    if entries is None:
        entries = Entries(session.id, programme)
        entries.read(rows)
    return SessionRecord(
        name=session.name,
        cycle=rows.get_one(CycleRow, session.cycle_id).name,
        on=session.on,
        place=session.place,
        members=_members(rows, session, members_of(rows, session.id), programme.committee.roles),
        entries=entries.ordered,
        findings=tuple(_said(one, programme) for one in findings),
        edited=tuple(
            (row.part, row.text)
            for row in rows.scalars(
                select(MinutePartRow)
                .where(MinutePartRow.session_id == session.id)
                .order_by(MinutePartRow.part)
            )
        ),
    )


def _said(finding: Finding, programme: Programme) -> Text:
    zh, en = (
        reasons.sentence(finding, speaker(language), programme) for language in (Language.ZH, Language.EN)
    )
    return Text(zh, en)


def keys_of(rows: Session, session: Id) -> set[Id]:
    """Return the ids of all rows the record of a session is read from."""
    keys: set[Id] = set()
    for table in TABLES:
        keys.update(rows.scalars(select(table.id).where(table.__table__.c.session_id == session)))
    return keys


def _members(
    rows: Session, session: SessionRow, members: tuple[Member, ...], roles: tuple[Choice, ...]
) -> tuple[RecordMember, ...]:
    times: dict[Id, list[RecordStretch]] = defaultdict(list)
    for row in rows.scalars(select(AttendanceRow).where(AttendanceRow.session_id == session.id)):
        times[row.member_id].append(RecordStretch(row.came_at, row.left_at))
    return tuple(
        RecordMember(
            name=one.name,
            title=one.title,
            role=name_of(roles, one.role),
            votes=one.votes,
            present=one.present,
            stretches=tuple(sorted(times[one.id], key=_came)),
        )
        for one in members
    )


def _came(stretch: RecordStretch) -> tuple[bool, str]:
    return stretch.came is not None, stretch.came.isoformat() if stretch.came else ""
