"""Gathers what a session packet prints from today's rows."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.packet import (
    FORMAT,
    PacketContent,
    PrintedBallot,
    PrintedMember,
    PrintedPlace,
    PrintedScheme,
)
from talentdesk.domain.programme import Choice, Programme
from talentdesk.domain.record import SessionRecord
from talentdesk.domain.texts import Id, Text
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.programmes import ProgrammeRow, WorkspaceRow
from talentdesk.models.workshop import (
    CandidateRow,
    CycleRow,
    MemberRow,
    MoveRow,
    PlacementRow,
    SessionRow,
)
from talentdesk.services.evaluations import Material, evaluation
from talentdesk.services.lock_checks import checks_of
from talentdesk.services.lookup import find_many, find_scheme, place, scheme_keys
from talentdesk.services.moments import newest_moment
from talentdesk.services.person_histories import Histories, read_histories
from talentdesk.services.record import keys_of, record_of


@dataclass(slots=True, kw_only=True)
class _Gathered:
    """Rows that are printed; every id among them counts for the moment on the page."""

    candidates: Sequence[CandidateRow]
    people: Mapping[Id, PersonRow]
    posts: Mapping[Id, PostRow]
    units: Mapping[Id, UnitRow]
    placements: Mapping[tuple[Id, str], PlacementRow]
    moves: Mapping[tuple[Id, str], list[MoveRow]]
    histories: Mapping[Id, Histories]
    keys: set[Id] = field(default_factory=set)


def gather(
    rows: Session,
    programme: Programme,
    session: SessionRow,
    *,
    version: int,
    sealed_at: datetime | None = None,
    sealed_by: str = "",
) -> PacketContent:
    """Return the values a packet of the session prints today, as those of a version."""
    schemes = [find_scheme(programme, key) for key in scheme_keys(session)]
    cycle = rows.get_one(CycleRow, session.cycle_id)
    workspace = rows.scalars(select(WorkspaceRow)).one()
    members = rows.scalars(
        select(MemberRow)
        .where(MemberRow.session_id == session.id)
        .order_by(MemberRow.position, MemberRow.name)
    ).all()
    found = _gather(rows, session)
    in_force = rows.scalars(select(ProgrammeRow.id).where(ProgrammeRow.active)).all()
    found.keys |= {session.id, cycle.id, workspace.id, *in_force, *(member.id for member in members)}
    found.keys |= keys_of(rows, session.id)
    scheme = schemes[0]
    warnings = tuple(line.finding for line in checks_of(rows, programme, session))
    record = record_of(rows, programme, session, warnings)
    ballots = _first_ballots(record, programme)
    evaluations = tuple(
        evaluation(_material(one, scheme.key, found, ballots), scheme, programme, on=session.on)
        for one in found.candidates
    )
    return PacketContent(
        format=FORMAT,
        organisation=workspace.organisation,
        programme=programme.name,
        programme_version=programme.version,
        session=session.id,
        session_name=session.name,
        cycle=cycle.name,
        on=session.on,
        place=session.place,
        version=version,
        scheme=scheme,
        guidelines=tuple(
            guide for guide in programme.guidelines if guide.scheme in {one.key for one in schemes}
        ),
        members=tuple(_member(row, programme.committee.roles) for row in members),
        evaluations=evaluations,
        others=tuple(PrintedScheme(scheme=other, places=_places(found, other.key)) for other in schemes[1:]),
        record=record,
        sealed_at=sealed_at,
        sealed_by=sealed_by,
        moment=newest_moment(rows, found.keys) or datetime.combine(session.on, time(), UTC),
    )


def _gather(rows: Session, session: SessionRow) -> _Gathered:
    candidates = rows.scalars(
        select(CandidateRow).where(CandidateRow.session_id == session.id).order_by(CandidateRow.position)
    ).all()
    people = find_many(rows, PersonRow, (one.person_id for one in candidates))
    posts = find_many(rows, PostRow, (one.post_id for one in people.values() if one.post_id))
    units = find_many(rows, UnitRow, (one.unit_id for one in people.values() if one.unit_id))
    placements = rows.scalars(select(PlacementRow).where(PlacementRow.session_id == session.id)).all()
    steps = rows.scalars(
        select(MoveRow).where(MoveRow.session_id == session.id).order_by(MoveRow.number)
    ).all()
    moves: dict[tuple[Id, str], list[MoveRow]] = defaultdict(list)
    for step in steps:
        moves[(step.candidate_id, step.scheme)].append(step)
    histories = read_histories(rows, list(people))
    found = _Gathered(
        candidates=candidates,
        people=people,
        posts=posts,
        units=units,
        placements={(row.candidate_id, row.scheme): row for row in placements},
        moves=moves,
        histories=histories,
    )
    for group in (candidates, people.values(), posts.values(), units.values(), placements, steps):
        found.keys.update(row.id for row in group)
    for history in histories.values():
        found.keys.update(_ids(history))
    return found


def _ids(history: Histories) -> Iterable[Id]:
    for group in (
        history.education,
        history.experience,
        history.languages,
        history.awards,
        history.training,
        history.contracts,
        history.ratings,
        history.competencies,
    ):
        yield from (one.id for one in group)


def _first_ballots(record: SessionRecord, programme: Programme) -> dict[Id, PrintedBallot]:
    """Return the newest tally on the programme's first question by candidate."""
    name = programme.ballot_questions[0].name
    return {
        entry.candidate: ballot
        for entry in record.entries
        for ballot in entry.ballots
        if ballot.question == name
    }


def _material(
    candidate: CandidateRow, scheme: str, found: _Gathered, ballots: Mapping[Id, PrintedBallot]
) -> Material:
    person = found.people[candidate.person_id]
    placement = found.placements[(candidate.id, scheme)]
    return Material(
        candidate=candidate,
        person=person,
        post=found.posts.get(person.post_id or ""),
        unit=found.units.get(person.unit_id or ""),
        proposed=place(placement.proposed_vertical, placement.proposed_horizontal),
        calibrated=place(placement.vertical, placement.horizontal),
        moves=found.moves.get((candidate.id, scheme), []),
        ballot=ballots.get(candidate.id),
        histories=found.histories[person.id],
    )


def _places(found: _Gathered, scheme: str) -> tuple[PrintedPlace, ...]:
    places = []
    for one in found.candidates:
        row = found.placements.get((one.id, scheme))
        if row is not None:
            places.append(
                PrintedPlace(
                    candidate=one.id,
                    proposed=place(row.proposed_vertical, row.proposed_horizontal),
                    calibrated=place(row.vertical, row.horizontal),
                )
            )
    return tuple(places)


def _member(row: MemberRow, roles: Sequence[Choice]) -> PrintedMember:
    name = next((role.name for role in roles if role.key == row.role), Text(row.role, row.role))
    return PrintedMember(name=row.name, title=row.title, role=name, present=row.present, votes=row.votes)
