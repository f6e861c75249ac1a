"""What the calibration page, the talent card and the projector show."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from talentdesk.domain import ballots, readiness
from talentdesk.domain.ballots import Tally
from talentdesk.domain.distribution import distribution
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.names import circle_text
from talentdesk.domain.programme import Programme
from talentdesk.domain.readiness import SchemeState
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import (
    BallotCount,
    Board,
    CandidateView,
    Card,
    Member,
    Move,
    RoomCard,
    RoomGrid,
)
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.workshop import BallotRow, CandidateRow, MoveRow, PlacementRow, SessionRow
from talentdesk.services.cards import read_cards
from talentdesk.services.commands import Query, Reading
from talentdesk.services.lookup import find_scheme, place, scheme_keys
from talentdesk.services.open_reasons import open_reasons
from talentdesk.services.sessions import Members, Sessions


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardOf(Query[Board | None]):
    """The board of a session on one scheme; an empty key or one it is not held on means its first."""

    session: Id
    scheme: str = ""

    def run(self, reading: Reading) -> Board | None:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return None
        keys = scheme_keys(session)
        scheme = find_scheme(reading.programme, self.scheme if self.scheme in keys else keys[0])
        cards = read_cards(reading, session, scheme)
        (line,) = Sessions(session=session.id).run(reading)
        members = Members(session=session.id).run(reading)
        guidelines = reading.programme.guidelines
        return Board(
            session=line,
            on=session.on,
            scheme=scheme,
            schemes=keys,
            cards=cards,
            distribution=distribution(scheme, [card.calibrated for card in cards], guidelines),
            proposed_distribution=distribution(scheme, [card.proposed for card in cards], guidelines),
            members=members,
            readiness=readiness_of(reading, session, members, {scheme.key: cards}),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateViewOf(Query[CandidateView | None]):
    """What the talent card shows of a candidate on a scheme; an empty key means the session's first."""

    candidate: Id
    scheme: str = ""

    def run(self, reading: Reading) -> CandidateView | None:
        candidate = reading.rows.get(CandidateRow, self.candidate)
        session = reading.rows.get(SessionRow, candidate.session_id) if candidate else None
        if candidate is None or session is None:
            return None
        keys = scheme_keys(session)
        scheme = find_scheme(reading.programme, self.scheme if self.scheme in keys else keys[0])
        (card,) = read_cards(reading, session, scheme, candidate.id)
        placement = reading.rows.execute(
            select(PlacementRow.proposed_by, PlacementRow.proposed_reason).where(
                PlacementRow.candidate_id == candidate.id, PlacementRow.scheme == scheme.key
            )
        ).one()
        return CandidateView(
            card=card,
            scheme=scheme.key,
            trail=trail_of(reading, candidate.id, scheme.key),
            ballot=_ballot(reading, candidate.id),
            note=candidate.note,
            action=candidate.action,
            session=session.id,
            proposed_by=placement.proposed_by,
            proposed_reason=placement.proposed_reason,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomGridOf(Query[RoomGrid | None]):
    """The projector's grid: only what the programme allows in the room is read from the file at all."""

    session: Id
    scheme: str = ""

    def run(self, reading: Reading) -> RoomGrid | None:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return None
        keys = scheme_keys(session)
        scheme = find_scheme(reading.programme, self.scheme if self.scheme in keys else keys[0])
        cards = _room_cards(reading, session, scheme)
        return RoomGrid(
            session=session.name,
            scheme=scheme,
            cards=cards,
            distribution=distribution(
                scheme, [card.placement for card in cards], reading.programme.guidelines
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidaciesOf(Query[tuple[tuple[Id, Id], ...]]):
    """Where a person is a candidate: (candidate, session), newest session first."""

    person: Id

    def run(self, reading: Reading) -> tuple[tuple[Id, Id], ...]:
        wanted = (
            select(CandidateRow.id, CandidateRow.session_id)
            .join(SessionRow, SessionRow.id == CandidateRow.session_id)
            .where(CandidateRow.person_id == self.person)
            .order_by(SessionRow.on.desc(), SessionRow.id)
        )
        return tuple((candidate, session) for candidate, session in reading.rows.execute(wanted))


def readiness_of(
    reading: Reading,
    session: SessionRow,
    members: tuple[Member, ...],
    known: Mapping[str, tuple[Card, ...]],
) -> tuple[Finding, ...]:
    """Return what stands against locking, over all schemes; ``known`` holds cards that were read already."""
    programme = reading.programme
    states = []
    for key in scheme_keys(session):
        scheme = programme.scheme(key)
        if scheme is not None:
            states.append(_state(reading, session, scheme, programme, known.get(key)))
    discussed = reading.rows.scalars(
        select(CandidateRow.discussed).where(CandidateRow.session_id == session.id)
    ).all()
    return readiness.findings(
        programme,
        members,
        states,
        candidates=len(discussed),
        undiscussed=sum(1 for one in discussed if not one),
    )


def _state(
    reading: Reading,
    session: SessionRow,
    scheme: Scheme,
    programme: Programme,
    cards: tuple[Card, ...] | None,
) -> SchemeState:
    if cards is not None:
        places = [card.calibrated for card in cards]
        names = tuple(card.name for card in cards if card.reason_open)
    else:
        wanted = select(PlacementRow.vertical, PlacementRow.horizontal).where(
            PlacementRow.session_id == session.id, PlacementRow.scheme == scheme.key
        )
        places = [place(vertical, horizontal) for vertical, horizontal in reading.rows.execute(wanted)]
        names = tuple(open_reasons(reading.rows, session, scheme, programme).values())
    return SchemeState(
        scheme=scheme.key,
        distribution=distribution(scheme, places, programme.guidelines),
        open_reasons=names,
    )


def trail_of(reading: Reading, candidate: Id, scheme: str) -> tuple[Move, ...]:
    """Return a candidate's moves on a scheme, oldest first."""
    wanted = (
        select(MoveRow)
        .where(MoveRow.candidate_id == candidate, MoveRow.scheme == scheme)
        .order_by(MoveRow.number)
    )
    return tuple(
        Move(
            id=row.id,
            candidate=row.candidate_id,
            scheme=row.scheme,
            before=place(row.before_vertical, row.before_horizontal),
            after=place(row.after_vertical, row.after_horizontal),
            at=row.at,
            who=row.who,
            reason=row.reason,
            code=row.code,
            authorised_by=row.authorised_by,
        )
        for row in reading.rows.scalars(wanted)
    )


def _ballot(reading: Reading, candidate: Id) -> BallotCount | None:
    row = reading.rows.scalars(select(BallotRow).where(BallotRow.candidate_id == candidate)).first()
    if row is None:
        return None
    tally = Tally(
        in_favour=row.in_favour,
        against=row.against,
        abstain=row.abstain,
        present=row.present,
        entitled=row.entitled,
    )
    outcome = ballots.outcome(tally, reading.programme.ballot)
    return BallotCount(
        candidate=candidate,
        in_favour=row.in_favour,
        against=row.against,
        abstain=row.abstain,
        entitled=row.entitled,
        present=row.present,
        passed=outcome.passed,
        needed=outcome.needed,
    )


def _room_cards(reading: Reading, session: SessionRow, scheme: Scheme) -> tuple[RoomCard, ...]:
    allowed = set(reading.programme.room_fields)
    columns = {"name": PersonRow.name, "post": PostRow.title, "unit": UnitRow.path}
    shown = {key: column for key, column in columns.items() if key in allowed}
    wanted = (
        select(
            CandidateRow.id,
            CandidateRow.position,
            PlacementRow.vertical,
            PlacementRow.horizontal,
            PlacementRow.proposed_vertical,
            PlacementRow.proposed_horizontal,
            *(column.label(key) for key, column in shown.items()),
        )
        .join(PlacementRow, PlacementRow.candidate_id == CandidateRow.id)
        .join(PersonRow, PersonRow.id == CandidateRow.person_id)
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .outerjoin(UnitRow, UnitRow.id == PersonRow.unit_id)
        .where(PlacementRow.session_id == session.id, PlacementRow.scheme == scheme.key)
        .order_by(PlacementRow.position, PlacementRow.id)
    )
    counted: dict[Placement | None, int] = {}
    cards: list[RoomCard] = []
    for row in reading.rows.execute(wanted).mappings():
        where = place(row["vertical"], row["horizontal"])
        counted[where] = counted.get(where, -1) + 1
        name = str(row.get("name") or "")
        cards.append(
            RoomCard(
                candidate=row["id"],
                placement=where,
                order=counted[where],
                name=name,
                # Without names people are told apart by their number on the list.
                initials=circle_text(name) if name else str(row["position"] + 1),
                post=str(row.get("post") or ""),
                unit=str(row.get("unit") or ""),
                moved=where != place(row["proposed_vertical"], row["proposed_horizontal"]),
            )
        )
    return tuple(cards)
