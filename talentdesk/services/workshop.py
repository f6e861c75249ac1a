"""What the committee does: cards are placed and explained, discussed, noted and voted on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.grid import Placement
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models.workshop import CandidateRow, MoveRow
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
from talentdesk.services.placing import candidate_name, cards_of, count_marked, put_in_order, record_moves
from talentdesk.services.proposals import compute, follow, last_positions, set_proposed


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
        cards = cards_of(work, session, scheme, self.candidates)
        outside = count_marked(work, session, scheme, self.candidates, self.placement)
        moving = [card for card in cards if place(card.vertical, card.horizontal) != self.placement]
        moves = record_moves(work, session, moving, self.placement)
        put_in_order(work, cards, moving, self.placement, self.position)
        if moves:
            session.state = SessionState.RUNNING.value
        return {
            "id": session.id,
            "scheme": scheme.key,
            "name": candidate_name(work.rows, cards[0].candidate_id),
            "count": len(moving) or len(cards),
            "box": scheme.by_placement[self.placement].number if self.placement else 0,
            "outside": outside,
            "moves": " ".join(moves),
        }


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
            "name": candidate_name(work.rows, first.candidate_id),
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
        (card,) = cards_of(work, session, scheme, (self.candidate,))
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
                raise refused(Reason.REASON_MISSING, name=candidate_name(work.rows, self.candidate), count=1)
        set_proposed(card, where)
        card.proposed_by, card.proposed_reason = by, reason
        moves = select(MoveRow.id).where(MoveRow.candidate_id == self.candidate, MoveRow.scheme == scheme.key)
        unmoved = work.rows.scalars(moves.limit(1)).first() is None
        if unmoved and place(card.vertical, card.horizontal) != where:
            follow(card, where, last_positions(work.rows, session.id, scheme))
        return {
            "id": session.id,
            "scheme": scheme.key,
            "name": candidate_name(work.rows, self.candidate),
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
            "name": candidate_name(work.rows, self.candidates[0]),
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
        return {"id": session.id, "name": candidate_name(work.rows, self.candidate)}
