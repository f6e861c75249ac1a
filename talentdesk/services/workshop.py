"""What the committee does: cards are placed and explained, discussed, noted and voted on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import func, select

from talentdesk.domain import ballots, movement
from talentdesk.domain.ballots import Tally
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.placing import may_place
from talentdesk.domain.ruling import Figure, Reason, RefusedError, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import BallotRow, CandidateRow, MoveRow, PlacementRow, SessionRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import (
    find,
    find_many,
    find_open_candidate,
    find_open_session,
    find_scheme_of,
    place,
)
from talentdesk.services.proposals import compute, follow, last_positions, set_proposed
from talentdesk.services.standings import standings


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCandidates(Command):
    """Put candidates into a box of one scheme, or back to the holding area (``placement`` None).

    ``position`` is their index inside the box; None = at its end. Cards that stand there already are only
    put in order, which is no move. Figures: ``moves`` holds the ids of the new moves, joined by blanks.
    """

    action: ClassVar[str] = "place_candidates"

    session: Id
    scheme: str
    candidates: tuple[Id, ...]
    placement: Placement | None
    position: int | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        scheme = find_scheme_of(session, work.programme, self.scheme)
        cards = _cards(work, session, scheme, self.candidates)
        outside = self._expect_allowed(work, session, scheme)
        moving = [card for card in cards if place(card.vertical, card.horizontal) != self.placement]
        moves = _record_moves(work, session, moving, self.placement)
        _put_in_order(work, cards, moving, self.placement, self.position)
        if moves:
            session.state = SessionState.RUNNING.value
        return {
            "id": session.id,
            "scheme": scheme.key,
            "name": _name(work, cards[0].candidate_id),
            "count": len(moving) or len(cards),
            "box": scheme.by_placement[self.placement].number if self.placement else 0,
            "outside": outside,
            "moves": " ".join(moves),
        }

    def _expect_allowed(self, work: Work, session: SessionRow, scheme: Scheme) -> int:
        """Refuse what the placement rule refuses; return how many cards will carry a mark."""
        if self.placement is None:
            return 0
        asked = standings(work.rows, session, scheme, work.programme, self.candidates)
        marked = 0
        for standing in asked.values():
            ruling = may_place(standing, self.placement, scheme, work.programme, on=session.on)
            if not ruling.allowed:
                raise RefusedError(ruling)
            marked += bool(ruling.marks)
        return marked


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainMove(Command):
    """Say why a move was made; ``others`` are moves made together with it. One undo step with the move."""

    action: ClassVar[str] = "explain_move"

    move: Id
    reason: str
    code: str = ""
    authorised_by: str = ""
    others: tuple[Id, ...] = ()

    @property
    def joins(self) -> Id | None:
        """The move, so that both are taken back together while it is the newest step."""
        return self.move

    @property
    def why(self) -> str:
        """The reason, kept with the journal entry too."""
        return self.reason.strip()

    def run(self, work: Work) -> Mapping[str, Figure]:
        first = find(work.rows, MoveRow, self.move)
        session = find_open_session(work.rows, first.session_id)
        if self.code:
            values.one_of(self.code, [code.key for code in work.programme.reason_codes], field="code")
        reason = values.words(self.reason, field="reason", most=values.LONG)
        authorised_by = values.words(self.authorised_by, field="authorised_by")
        for key in (self.move, *self.others):
            move = find(work.rows, MoveRow, key)
            if move.session_id != session.id:
                raise refused(Reason.ROW_MISSING, id=key)
            move.reason, move.code, move.authorised_by = reason, self.code, authorised_by
        return {
            "id": session.id,
            "name": _name(work, first.candidate_id),
            "count": 1 + len(self.others),
            "code": self.code,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposePlace(Command):
    """Override the computed proposed place with a reason; ``placement`` None goes back to the computed one.

    A card that was never moved follows.
    """

    action: ClassVar[str] = "propose_place"

    session: Id
    scheme: str
    candidate: Id
    placement: Placement | None
    reason: str = ""

    @property
    def why(self) -> str:
        """The manager's reason."""
        return self.reason.strip()

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        scheme = find_scheme_of(session, work.programme, self.scheme)
        (card,) = _cards(work, session, scheme, (self.candidate,))
        candidate = find(work.rows, CandidateRow, self.candidate)
        where, by, reason = self.placement, work.operator, ""
        if where is None:
            by = ""
            where = compute(work, session, scheme, [candidate.person_id])[candidate.person_id]
        elif where not in scheme.by_placement:
            raise refused(Reason.NO_SUCH_BOX, box=f"{where.vertical}/{where.horizontal}")
        else:
            reason = values.words(self.reason, field="reason", most=values.LONG)
            if not reason:
                raise refused(Reason.REASON_MISSING, name=_name(work, self.candidate), count=1)
        set_proposed(card, where)
        card.proposed_by, card.proposed_reason = by, reason
        moves = select(MoveRow.id).where(MoveRow.candidate_id == self.candidate, MoveRow.scheme == scheme.key)
        unmoved = work.rows.scalars(moves.limit(1)).first() is None
        if unmoved and place(card.vertical, card.horizontal) != where:
            follow(card, where, last_positions(work.rows, session.id, scheme))
        return {
            "id": session.id,
            "scheme": scheme.key,
            "name": _name(work, self.candidate),
            "box": scheme.by_placement[where].number if where else 0,
            "computed": not by,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkDiscussed(Command):
    """Mark candidates as discussed, or take the mark away."""

    action: ClassVar[str] = "mark_discussed"

    session: Id
    candidates: tuple[Id, ...]
    discussed: bool = True

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        found = find_many(work.rows, CandidateRow, self.candidates)
        if not found or any(key not in found for key in self.candidates):
            raise refused(Reason.NOT_A_CANDIDATE)
        for row in found.values():
            if row.session_id != session.id:
                raise refused(Reason.NOT_A_CANDIDATE)
            row.discussed = self.discussed
        if self.discussed:
            session.state = SessionState.RUNNING.value
        return {
            "id": session.id,
            "name": _name(work, self.candidates[0]),
            "count": len(found),
            "discussed": self.discussed,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteCandidate(Command):
    """Keep the committee's note on a candidate and what is to follow from the talk."""

    action: ClassVar[str] = "note_candidate"

    candidate: Id
    note: str = ""
    follow_up: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        candidate, session = find_open_candidate(work.rows, self.candidate)
        candidate.note = values.words(self.note, field="note", most=values.LONG)
        candidate.action = values.words(self.follow_up, field="action", most=values.LONG)
        return {"id": session.id, "name": _name(work, self.candidate)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordBallot(Command):
    """Keep the tally of a candidate's ballot; a later one takes the place of an earlier."""

    action: ClassVar[str] = "record_ballot"

    candidate: Id
    in_favour: int
    against: int
    abstain: int
    present: int
    entitled: int

    def run(self, work: Work) -> Mapping[str, Figure]:
        candidate, session = find_open_candidate(work.rows, self.candidate)
        tally = Tally(
            in_favour=self.in_favour,
            against=self.against,
            abstain=self.abstain,
            present=self.present,
            entitled=self.entitled,
        )
        ruling = ballots.check(tally)
        if not ruling.allowed:
            raise RefusedError(ruling)
        outcome = ballots.outcome(tally, work.programme.ballot)
        row = work.rows.scalars(select(BallotRow).where(BallotRow.candidate_id == candidate.id)).first()
        if row is None:
            row = BallotRow(id=work.new_id(), session_id=session.id, candidate_id=candidate.id)
            work.rows.add(row)
        row.in_favour, row.against, row.abstain = self.in_favour, self.against, self.abstain
        row.present, row.entitled = self.present, self.entitled
        session.state = SessionState.RUNNING.value
        return {
            "id": session.id,
            "name": _name(work, candidate.id),
            "in_favour": self.in_favour,
            "base": outcome.base,
            "passed": outcome.passed,
        }


def _cards(work: Work, session: SessionRow, scheme: Scheme, candidates: Sequence[Id]) -> list[PlacementRow]:
    """Return the placements of candidates on a scheme in the order given. Refuses anybody else."""
    found: dict[Id, PlacementRow] = {}
    wanted = list(dict.fromkeys(candidates))
    for start in range(0, len(wanted), 500):
        rows = select(PlacementRow).where(
            PlacementRow.session_id == session.id,
            PlacementRow.scheme == scheme.key,
            PlacementRow.candidate_id.in_(wanted[start : start + 500]),
        )
        found |= {row.candidate_id: row for row in work.rows.scalars(rows)}
    if not wanted or len(found) != len(wanted):
        raise refused(Reason.NOT_A_CANDIDATE)
    return [found[key] for key in wanted]


def _record_moves(
    work: Work, session: SessionRow, moving: Sequence[PlacementRow], target: Placement | None
) -> list[Id]:
    """Write one step of the trail per card; return the new ids."""
    if not moving:
        return []
    newest = select(func.coalesce(func.max(MoveRow.number), 0)).where(MoveRow.session_id == session.id)
    number = work.rows.scalars(newest).one()
    made: list[Id] = []
    for step, card in enumerate(moving, start=1):
        move = MoveRow(
            id=work.new_id(),
            session_id=session.id,
            candidate_id=card.candidate_id,
            scheme=card.scheme,
            number=number + step,
            before_vertical=card.vertical,
            before_horizontal=card.horizontal,
            after_vertical=target.vertical if target else "",
            after_horizontal=target.horizontal if target else "",
            at=work.now,
            who=work.operator,
        )
        work.rows.add(move)
        made.append(move.id)
    return made


def _put_in_order(
    work: Work,
    cards: Sequence[PlacementRow],
    moving: Sequence[PlacementRow],
    target: Placement | None,
    position: int | None,
) -> None:
    """Order the cards inside the box; neighbours change only where there is no room between them."""
    vertical, horizontal = (target.vertical, target.horizontal) if target else ("", "")
    landed = list(cards if position is not None else moving)
    if not landed:
        return
    keys = {card.id for card in landed}
    box = work.rows.execute(
        select(PlacementRow.id, PlacementRow.position)
        .where(
            PlacementRow.session_id == landed[0].session_id,
            PlacementRow.scheme == landed[0].scheme,
            PlacementRow.vertical == vertical,
            PlacementRow.horizontal == horizontal,
        )
        .order_by(PlacementRow.position, PlacementRow.id)
    ).all()
    others = [(key, taken) for key, taken in box if key not in keys]
    index = len(others) if position is None else max(0, min(position, len(others)))
    order = [key for key, _ in others]
    order[index:index] = [card.id for card in landed]
    if not moving and order == [key for key, _ in box]:
        return
    for card in moving:
        card.vertical, card.horizontal = vertical, horizontal
    places = movement.landing([taken for _, taken in others], index, len(landed))
    if places is None:
        found = find_many(work.rows, PlacementRow, order)
        for step, key in enumerate(order, start=1):
            found[key].position = movement.STRIDE * step
        return
    for card, taken in zip(landed, places, strict=True):
        card.position = taken


def _name(work: Work, candidate: Id) -> str:
    wanted = (
        select(PersonRow.name)
        .join(CandidateRow, CandidateRow.person_id == PersonRow.id)
        .where(CandidateRow.id == candidate)
    )
    return work.rows.scalars(wanted).first() or ""
