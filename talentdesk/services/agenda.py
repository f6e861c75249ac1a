"""The agenda of a session, whose talk was put off, and the time that was spent."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.agenda import Meeting, Order, Turn
from talentdesk.domain.change import Subject
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.meeting import AgendaItemRow, MeetingRow, TalkRow
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Nature, Query, Reading, Work
from talentdesk.services.lookup import find, find_open_candidate, find_open_session
from talentdesk.services.opinions import opinion_states
from talentdesk.services.overview import members_of
from talentdesk.services.recusal import recusals_of

LONGEST = 24 * 60 * 60
"""Most seconds of one stretch of talk."""
_MOST_MINUTES = 600
_RESTS_ON = frozenset(
    {
        Subject.MEETING,
        Subject.TALK,
        Subject.OPINION,
        Subject.COMMITTEE,
        Subject.CANDIDATE,
        Subject.PERSON,
        Subject.PROGRAMME,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderAgenda(Command):
    """Choose the order candidates are called in; by hand, ``candidates`` says it (all, or the first ones)."""

    action: ClassVar[str] = "order_agenda"

    session: Id
    order: Order
    candidates: tuple[Id, ...] = ()

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        _meeting(work, session).agenda = self.order.value
        if self.order is Order.BY_HAND and self.candidates:
            self._put(work, session)
        return {"id": session.id, "session": session.name, "by_hand": self.order is Order.BY_HAND}

    def _put(self, work: Work, session: SessionRow) -> None:
        known = set(work.rows.scalars(select(CandidateRow.id).where(CandidateRow.session_id == session.id)))
        wanted = list(dict.fromkeys(self.candidates))
        if not known.issuperset(wanted):
            raise refused(Reason.NOT_A_CANDIDATE)
        rows = _items(work, session.id)
        new = []
        for turn, key in enumerate(wanted, start=1):
            row = rows.pop(key, None)
            if row is not None:
                row.turn = turn
                continue
            item = {"id": work.new_id(), "session_id": session.id, "candidate_id": key}
            new.append({**item, "turn": turn, "parked": False, "note": ""})
        work.insert_many(AgendaItemRow, new)
        for row in rows.values():
            row.turn = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTimeBox(Command):
    """Say how many minutes one candidate is to take; 0 = no time box."""

    action: ClassVar[str] = "set_time_box"

    session: Id
    minutes: int

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        minutes = values.whole(self.minutes, field="minutes_each", low=0, high=_MOST_MINUTES)
        _meeting(work, session).minutes_each = minutes
        return {"id": session.id, "session": session.name, "minutes": minutes}


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkCandidate(Command):
    """Put the talk about a candidate off with a note, or take it up again."""

    action: ClassVar[str] = "park_candidate"

    candidate: Id
    parked: bool = True
    note: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        candidate, session = find_open_candidate(work.rows, self.candidate)
        row = _items(work, session.id, candidate.id).get(candidate.id)
        if row is None:
            row = _new_item(work, session.id, candidate.id)
        row.parked = self.parked
        row.note = values.words(self.note, field="note", most=values.LONG)
        if self.parked and candidate.discussed:
            candidate.discussed = False
        person = find(work.rows, PersonRow, candidate.person_id)
        return {"id": session.id, "name": person.name, "parked": self.parked}


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTalk(Command):
    """Keep a stretch of talk: it was spent even where candidate or session can no longer change."""

    action: ClassVar[str] = "record_talk"
    nature: ClassVar[Nature] = Nature.RECORD

    session: Id
    candidate: Id
    at: datetime
    seconds: int

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find(work.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        seconds = values.whole(self.seconds, field="seconds", low=1, high=LONGEST)
        work.rows.add(
            TalkRow(
                id=work.new_id(),
                session_id=session.id,
                candidate_id=self.candidate,
                at=self.at,
                seconds=seconds,
            )
        )
        candidate = work.rows.get(CandidateRow, self.candidate)
        person = work.rows.get(PersonRow, candidate.person_id) if candidate else None
        return {"id": session.id, "name": person.name if person else "", "seconds": seconds}


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingOf(Query[Meeting | None]):
    """How a session is run and how every candidate's turn stands; ``domain.agenda`` puts them in order."""

    session: Id
    scheme: str = ""
    """Opinions are given on a scheme; empty = the session's first."""

    def run(self, reading: Reading) -> Meeting | None:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return None
        key = ("meeting", self.session, self.scheme)
        return reading.kept.get(key, _RESTS_ON, lambda: _read(reading, session, self.scheme))


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnOf(Query[Turn | None]):
    """How one candidate's turn stands, without reading the others'."""

    candidate: Id
    scheme: str = ""

    def run(self, reading: Reading) -> Turn | None:
        candidate = reading.rows.get(CandidateRow, self.candidate)
        session = reading.rows.get(SessionRow, candidate.session_id) if candidate else None
        if candidate is None or session is None:
            return None
        known = reading.kept.held(("meeting", session.id, self.scheme), Meeting)
        return (known or _read(reading, session, self.scheme, candidate.id)).turn(candidate.id)


def _read(reading: Reading, session: SessionRow, scheme: str, only: Id = "") -> Meeting:
    rows, programme = reading.rows, reading.programme
    row = rows.scalars(select(MeetingRow).where(MeetingRow.session_id == session.id)).first()
    members = members_of(rows, session.id)
    recusals = recusals_of(rows, programme, session.id, members, only)
    voting = {member.id for member in members if member.votes}
    recused = Counter(one.candidate for one in recusals if one.in_force and one.member in voting)
    proposed = Counter(one.candidate for one in recusals if not one.in_force)
    seconds: dict[Id, int] = defaultdict(int)
    talks = (
        select(TalkRow.candidate_id, TalkRow.seconds)
        .join(CandidateRow, CandidateRow.id == TalkRow.candidate_id)
        .where(TalkRow.session_id == session.id)
    )
    turns = select(AgendaItemRow).where(AgendaItemRow.session_id == session.id)
    if only:
        talks = talks.where(TalkRow.candidate_id == only)
        turns = turns.where(AgendaItemRow.candidate_id == only)
    for key, spent in rows.execute(talks):
        seconds[key] += spent
    items = {one.candidate_id: one for one in rows.scalars(turns)}
    opinions = opinion_states(reading, session, scheme, members, recusals, only)
    known = {*items, *seconds, *recused, *proposed, *opinions}
    return Meeting(
        session=session.id,
        order=Order(row.agenda) if row else Order.BOX,
        minutes_each=row.minutes_each if row else programme.meeting.minutes_each,
        turns={
            key: Turn(
                turn=items[key].turn if key in items else 0,
                parked=items[key].parked if key in items else False,
                note=items[key].note if key in items else "",
                seconds=seconds.get(key, 0),
                recused=recused[key],
                proposed_recusals=proposed[key],
                opinions=opinions.get(key),
            )
            for key in known
        },
    )


def _meeting(work: Work, session: SessionRow) -> MeetingRow:
    row = work.rows.scalars(select(MeetingRow).where(MeetingRow.session_id == session.id)).first()
    if row is None:
        row = MeetingRow(
            id=work.new_id(),
            session_id=session.id,
            agenda=Order.BOX.value,
            minutes_each=work.programme.meeting.minutes_each,
        )
        work.rows.add(row)
    return row


def _items(work: Work, session: Id, candidate: Id = "") -> dict[Id, AgendaItemRow]:
    wanted = select(AgendaItemRow).where(AgendaItemRow.session_id == session)
    if candidate:
        wanted = wanted.where(AgendaItemRow.candidate_id == candidate)
    return {row.candidate_id: row for row in work.rows.scalars(wanted)}


def _new_item(work: Work, session: Id, candidate: Id) -> AgendaItemRow:
    row = AgendaItemRow(
        id=work.new_id(), session_id=session, candidate_id=candidate, turn=0, parked=False, note=""
    )
    work.rows.add(row)
    return row
