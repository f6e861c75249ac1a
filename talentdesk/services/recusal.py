"""Who does not take part for which candidate: found in the file or said by hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import quorum
from talentdesk.domain.programme import Programme
from talentdesk.domain.quorum import Recusal
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Member
from talentdesk.models.meeting import RecusalRow
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import CandidateRow, MemberRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find, find_open_candidate
from talentdesk.services.overview import members_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Recuse(Command):
    """Leave a member out for one candidate; an empty ``ground`` lets the member take part again."""

    action: ClassVar[str] = "recuse"

    candidate: Id
    member: Id
    ground: str
    note: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        candidate, session = find_open_candidate(work.rows, self.candidate)
        member = find(work.rows, MemberRow, self.member, Reason.MEMBER_MISSING)
        if member.session_id != session.id:
            raise refused(Reason.MEMBER_MISSING)
        wanted = select(RecusalRow).where(
            RecusalRow.candidate_id == candidate.id, RecusalRow.member_id == member.id
        )
        row = work.rows.scalars(wanted).first()
        if not self.ground:
            if row is not None:
                work.rows.delete(row)
        else:
            values.one_of(self.ground, [one.key for one in work.programme.meeting.grounds], field="ground")
            if row is None:
                row = RecusalRow(
                    id=work.new_id(),
                    session_id=session.id,
                    candidate_id=candidate.id,
                    member_id=member.id,
                )
                work.rows.add(row)
            row.ground = self.ground
            row.note = values.words(self.note, field="note", most=values.LONG)
        person = find(work.rows, PersonRow, candidate.person_id)
        return {
            "id": candidate.id,
            "name": person.name,
            "member": member.name,
            "ground": self.ground,
            "recused": bool(self.ground),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RecusalsOf(Query[tuple[Recusal, ...]]):
    """All recusals of a session, those that are only proposed among them."""

    session: Id
    candidate: Id = ""
    """Only those for this candidate."""

    def run(self, reading: Reading) -> tuple[Recusal, ...]:
        members = members_of(reading.rows, self.session)
        return recusals_of(reading.rows, reading.programme, self.session, members, self.candidate)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecusedCount(Query[int]):
    """How many members with a vote do not take part for a candidate: a number, for the room."""

    candidate: Id

    def run(self, reading: Reading) -> int:
        candidate = reading.rows.get(CandidateRow, self.candidate)
        if candidate is None:
            return 0
        members = members_of(reading.rows, candidate.session_id)
        programme, session = reading.programme, candidate.session_id
        recused = recused_for(reading.rows, programme, session, candidate.id, members)
        return quorum.counted(members, recused).recused


def recusals_of(
    rows: Session, programme: Programme, session: Id, members: Sequence[Member], candidate: Id = ""
) -> tuple[Recusal, ...]:
    """Return recusals said by hand, then those the file shows that nobody has said."""
    wanted = select(RecusalRow).where(RecusalRow.session_id == session)
    people = (
        select(CandidateRow.id, CandidateRow.person_id, PersonRow.manager_id)
        .join(PersonRow, PersonRow.id == CandidateRow.person_id)
        .where(CandidateRow.session_id == session)
        .order_by(CandidateRow.position)
    )
    if candidate:
        wanted = wanted.where(RecusalRow.candidate_id == candidate)
        people = people.where(CandidateRow.id == candidate)
    seats = {member.person for member in members if member.person}
    files = {
        key: (person, manager or "")
        for key, person, manager in (rows.execute(people) if seats else ())
        if person in seats or manager in seats
    }
    shown = quorum.found(members, files, programme.meeting)
    by_file = {(one.candidate, one.member) for one in shown}
    said = tuple(
        Recusal(
            candidate=row.candidate_id,
            member=row.member_id,
            ground=row.ground,
            found=(row.candidate_id, row.member_id) in by_file,
            in_force=True,
            note=row.note,
        )
        for row in rows.scalars(wanted)
    )
    taken = {(one.candidate, one.member) for one in said}
    return said + tuple(one for one in shown if (one.candidate, one.member) not in taken)


def recused_for(
    rows: Session, programme: Programme, session: Id, candidate: Id, members: Sequence[Member]
) -> frozenset[Id]:
    """Return the members who do not take part for one candidate."""
    found = recusals_of(rows, programme, session, members, candidate)
    return quorum.in_force(found, candidate)
