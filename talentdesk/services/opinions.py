"""Independent opinions before the talk. No answer holds a value before it may be seen."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain import opinions, quorum
from talentdesk.domain.grid import Scheme
from talentdesk.domain.opinions import Kind, Opinion, OpinionState
from talentdesk.domain.quorum import Recusal
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Member
from talentdesk.models.meeting import OpinionRevealRow, OpinionRow
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import CandidateRow, MemberRow, PlacementRow, SessionRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.judging import judging_of
from talentdesk.services.lookup import (
    find,
    find_open_candidate,
    find_open_session,
    find_scheme,
    find_scheme_of,
    place,
    scheme_keys,
)
from talentdesk.services.overview import members_of
from talentdesk.services.recusal import recusals_of


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveOpinions(Command):
    """Keep what a member thinks of candidates on a scheme; None takes an opinion back.

    What the step is called by names the member and how many, never what was thought.
    """

    action: ClassVar[str] = "give_opinions"

    session: Id
    member: Id
    opinions: Mapping[Id, Opinion | None]
    scheme: str = ""
    on_paper: bool = False

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        scheme = find_scheme_of(session, work.programme, self.scheme)
        member = find(work.rows, MemberRow, self.member, Reason.MEMBER_MISSING)
        if member.session_id != session.id:
            raise refused(Reason.MEMBER_MISSING)
        known = {
            row.candidate_id: row
            for row in work.rows.scalars(
                select(OpinionRow).where(OpinionRow.member_id == member.id, OpinionRow.scheme == scheme.key)
            )
        }
        found = recusals_of(work.rows, work.programme, session.id, members_of(work.rows, session.id))
        recused = {one.candidate for one in found if one.member == member.id and one.in_force}
        for key, opinion in self.opinions.items():
            candidate, _ = find_open_candidate(work.rows, key)
            if candidate.session_id != session.id:
                raise refused(Reason.NOT_A_CANDIDATE)
            if opinion is not None:
                if key in recused:
                    name = find(work.rows, PersonRow, candidate.person_id).name
                    raise refused(Reason.RECUSED, member=member.name, name=name)
                _expect_possible(work, scheme, candidate, opinion)
            self._keep(work, session, scheme, key, opinion, known.get(key))
        return {
            "id": session.id,
            "member": member.name,
            "session": session.name,
            "count": len(self.opinions),
        }

    def _keep(
        self,
        work: Work,
        session: SessionRow,
        scheme: Scheme,
        key: Id,
        opinion: Opinion | None,
        row: OpinionRow | None,
    ) -> None:
        if opinion is None:
            if row is not None:
                work.rows.delete(row)
            return
        if row is None:
            row = OpinionRow(
                id=work.new_id(),
                session_id=session.id,
                candidate_id=key,
                member_id=self.member,
                scheme=scheme.key,
            )
            work.rows.add(row)
        row.kind = opinion.kind.value
        row.vertical = opinion.place.vertical if opinion.place else ""
        row.horizontal = opinion.place.horizontal if opinion.place else ""
        row.on_paper = self.on_paper
        row.at = work.now


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealOpinions(Command):
    """Show the opinions on a candidate before all are in; the reason stands in the journal."""

    action: ClassVar[str] = "reveal_opinions"

    candidate: Id
    reason: str
    scheme: str = ""

    @property
    def why(self) -> str:
        """Why the rest was not waited for."""
        return self.reason.strip()

    def run(self, work: Work) -> Mapping[str, Figure]:
        candidate, session = find_open_candidate(work.rows, self.candidate)
        scheme = find_scheme_of(session, work.programme, self.scheme)
        reason = values.words(self.reason, field="reason", most=values.LONG)
        person = find(work.rows, PersonRow, candidate.person_id)
        if not reason:
            raise refused(Reason.REASON_MISSING)
        given = select(OpinionRow.id).where(
            OpinionRow.candidate_id == candidate.id, OpinionRow.scheme == scheme.key
        )
        if work.rows.scalars(given.limit(1)).first() is None:
            raise refused(Reason.NO_OPINIONS, name=person.name)
        known = select(OpinionRevealRow).where(
            OpinionRevealRow.candidate_id == candidate.id, OpinionRevealRow.scheme == scheme.key
        )
        row = work.rows.scalars(known).first()
        if row is None:
            row = OpinionRevealRow(
                id=work.new_id(), session_id=session.id, candidate_id=candidate.id, scheme=scheme.key
            )
            work.rows.add(row)
        row.reason = reason
        return {"id": session.id, "name": person.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionSheetLine:
    """A candidate as a member is asked about; holds whether there is an answer, never which."""

    candidate: Id
    name: str
    box: int
    """Number of the proposed box, 0 = none."""
    given: bool
    recused: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionSheetOf(Query[tuple[OpinionSheetLine, ...]]):
    """The candidates a member is asked about, in their order."""

    session: Id
    member: Id
    scheme: str = ""

    def run(self, reading: Reading) -> tuple[OpinionSheetLine, ...]:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return ()
        scheme = _scheme(reading, session, self.scheme)
        members = members_of(reading.rows, session.id)
        recused = {
            one.candidate
            for one in recusals_of(reading.rows, reading.programme, session.id, members)
            if one.member == self.member and one.in_force
        }
        given = set(
            reading.rows.scalars(
                select(OpinionRow.candidate_id).where(
                    OpinionRow.member_id == self.member, OpinionRow.scheme == scheme.key
                )
            )
        )
        wanted = (
            select(
                CandidateRow.id,
                PersonRow.name,
                PlacementRow.proposed_vertical,
                PlacementRow.proposed_horizontal,
            )
            .join(PersonRow, PersonRow.id == CandidateRow.person_id)
            .join(PlacementRow, PlacementRow.candidate_id == CandidateRow.id)
            .where(CandidateRow.session_id == session.id, PlacementRow.scheme == scheme.key)
            .order_by(CandidateRow.position, PersonRow.sort_key, CandidateRow.id)
        )
        lines = []
        for key, name, vertical, horizontal in reading.rows.execute(wanted):
            where = place(vertical, horizontal)
            box = scheme.by_placement.get(where) if where is not None else None
            lines.append(
                OpinionSheetLine(
                    candidate=key,
                    name=name,
                    box=box.number if box else 0,
                    given=key in given,
                    recused=key in recused,
                )
            )
        return tuple(lines)


def opinion_states(
    reading: Reading,
    session: SessionRow,
    key: str,
    members: Sequence[Member],
    recusals: Sequence[Recusal],
    only: Id = "",
) -> dict[Id, OpinionState]:
    """Return how far the opinions on candidates are that have any; values only where they may be seen."""
    rows = reading.rows
    scheme = _scheme(reading, session, key)
    givers: dict[Id, set[Id]] = defaultdict(set)
    given_by = select(OpinionRow.candidate_id, OpinionRow.member_id).where(
        OpinionRow.session_id == session.id, OpinionRow.scheme == scheme.key
    )
    if only:
        given_by = given_by.where(OpinionRow.candidate_id == only)
    for candidate, member in rows.execute(given_by):
        givers[candidate].add(member)
    if not givers:
        return {}
    reveals = set(
        rows.scalars(
            select(OpinionRevealRow.candidate_id).where(
                OpinionRevealRow.session_id == session.id, OpinionRevealRow.scheme == scheme.key
            )
        )
    )
    asked = {one: opinions.asked(members, quorum.in_force(recusals, one)) for one in givers}
    seen = {
        one
        for one, given in givers.items()
        if opinions.may_be_seen(asked[one], given, revealed=one in reveals)
    }
    values_of = _values(reading, session, scheme, seen, asked)
    return {
        one: OpinionState(
            given=len(given & set(asked[one])),
            awaited=len(asked[one]),
            revealed=one in reveals,
            spread=values_of.get(one),
        )
        for one, given in givers.items()
    }


def _values(
    reading: Reading,
    session: SessionRow,
    scheme: Scheme,
    seen: set[Id],
    asked: Mapping[Id, Sequence[Id]],
) -> dict[Id, opinions.Spread]:
    """Return the spreads of candidates whose opinions may be seen; of others nothing is even read."""
    if not seen:
        return {}
    table = OpinionRow
    found: dict[Id, list[Opinion]] = defaultdict(list)
    wanted = select(table.candidate_id, table.member_id, table.kind, table.vertical, table.horizontal).where(
        table.session_id == session.id, table.scheme == scheme.key, table.candidate_id.in_(seen)
    )
    for candidate, member, kind, vertical, horizontal in reading.rows.execute(wanted):
        if member in asked[candidate]:
            found[candidate].append(Opinion(Kind(kind), place(vertical, horizontal)))
    return {key: opinions.spread(given) for key, given in found.items()}


def _scheme(reading: Reading, session: SessionRow, key: str) -> Scheme:
    keys = scheme_keys(session)
    programme = judging_of(reading.rows, session, reading.programme)
    return find_scheme(programme, key if key in keys else keys[0])


def _expect_possible(work: Work, scheme: Scheme, candidate: CandidateRow, opinion: Opinion) -> None:
    if opinion.kind is Kind.PLACE and opinion.place not in scheme.by_placement:
        raise refused(Reason.NO_SUCH_BOX)
    if opinion.kind is not Kind.AGREE:
        return
    row = work.rows.scalars(
        select(PlacementRow).where(
            PlacementRow.candidate_id == candidate.id, PlacementRow.scheme == scheme.key
        )
    ).one()
    if place(row.proposed_vertical, row.proposed_horizontal) is None:
        name = find(work.rows, PersonRow, candidate.person_id).name
        raise refused(Reason.NO_PROPOSED_PLACE, name=name)
