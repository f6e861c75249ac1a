"""The minutes of a session: written from today's rows, parts edited by hand kept until written anew."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain import minutes
from talentdesk.domain.minutes import Part, Seal
from talentdesk.domain.packet import PacketContent
from talentdesk.domain.record import SessionRecord
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models.meeting import MinutePartRow
from talentdesk.models.programmes import WorkspaceRow
from talentdesk.models.workshop import SessionRow
from talentdesk.services import values
from talentdesk.services.blindness import blind_now, codes_of
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lock_checks import standing_of
from talentdesk.services.locking import content_of, newest_lock
from talentdesk.services.lookup import find, find_open_session
from talentdesk.services.moments import newest_moment
from talentdesk.services.record import keys_of, record_of
from talentdesk.services.record_entries import entries_of


@dataclass(frozen=True, slots=True, kw_only=True)
class EditMinutes(Command):
    """Keep a part of the minutes as edited by hand; ``text`` None lets it write itself anew."""

    action: ClassVar[str] = "edit_minutes"

    session: Id
    part: str
    text: str | None

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        row = work.rows.scalars(
            select(MinutePartRow).where(
                MinutePartRow.session_id == session.id, MinutePartRow.part == self.part
            )
        ).first()
        if self.text is None:
            if row is not None:
                work.rows.delete(row)
        else:
            text = values.words(self.text, field="note", most=values.LONG)
            if row is None:
                if not minutes.known_part(record_of(work.rows, work.programme, session), self.part):
                    raise refused(Reason.ROW_MISSING, id=self.part)
                row = MinutePartRow(id=work.new_id(), session_id=session.id, part=self.part)
            row.text = text
            work.rows.add(row)
        return {"id": session.id, "name": session.name, "anew": self.text is None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The minutes of a session, as they read now or were sealed."""

    session: Id
    name: str
    record: SessionRecord
    seal: Seal | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesOf(Query[Minutes | None]):
    """The minutes of a session, of a locked one as they were sealed; codes for names while it is blind."""

    session: Id

    def run(self, reading: Reading) -> Minutes | None:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return None
        locked = newest_lock(reading.rows, session) if session.state == SessionState.LOCKED else None
        if locked is not None:
            sealed = sealed_minutes(content_of(locked), locked.fingerprint)
            if sealed is not None:
                return _as_shown(reading, sealed)
        warnings = standing_of(reading, session)
        entries = entries_of(reading, session.id)
        record = record_of(reading.rows, reading.programme, session, warnings, entries)
        found = Minutes(
            session=session.id,
            name=session.name,
            record=record,
            seal=None,
            parts=minutes.parts(record),
        )
        return _as_shown(reading, found)


def _as_shown(reading: Reading, found: Minutes) -> Minutes:
    """Put codes for names while the session is blind; what is printed or sealed keeps the names."""
    if not blind_now(reading, found.session):
        return found
    codes = codes_of(reading.rows, found.session)
    entries = tuple(
        replace(one, name=codes.get(one.candidate, one.name), number="") for one in found.record.entries
    )
    record = replace(found.record, entries=entries)
    return replace(found, record=record, parts=minutes.parts(record, found.seal))


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOf(Query[tuple[str, datetime]]):
    """What the paper of the minutes says beside them: the organisation, and the newest moment told of."""

    session: Id

    def run(self, reading: Reading) -> tuple[str, datetime]:
        session = find(reading.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        workspace = reading.rows.scalars(select(WorkspaceRow)).one()
        moment = newest_moment(reading.rows, {session.id, *keys_of(reading.rows, session.id)})
        return workspace.organisation, moment or datetime.combine(session.on, time(), UTC)


def sealed_minutes(content: PacketContent, fingerprint: str) -> Minutes | None:
    """Return the minutes that were sealed with a lock; None for values of format 1, which had none."""
    if content.record is None:
        return None
    seal = minutes.seal_of(content, fingerprint)
    return Minutes(
        session=content.session,
        name=content.session_name,
        record=content.record,
        seal=seal,
        parts=minutes.parts(content.record, seal),
    )
