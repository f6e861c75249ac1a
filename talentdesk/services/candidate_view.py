"""What the talent card shows of a candidate, and where a person is one."""

from dataclasses import dataclass

from sqlalchemy import select

from talentdesk.domain import ballots
from talentdesk.domain.ballots import Tally
from talentdesk.domain.candidate import BallotCount, CandidateView, Move
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.models.workshop import BallotRow, CandidateRow, MoveRow, PlacementRow, SessionRow
from talentdesk.services.blindness import blind_now
from talentdesk.services.card_values import CardSignsOf
from talentdesk.services.cards import Deck
from talentdesk.services.commands import Query, Reading
from talentdesk.services.ground import ground_of, progress_of
from talentdesk.services.judging import judged_by, judging_of
from talentdesk.services.lookup import find_scheme, place, scheme_keys
from talentdesk.services.marks import MarksOf
from talentdesk.services.open_reasons import open_reasons


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
        programme = judging_of(reading.rows, session, reading.programme)
        scheme = find_scheme(programme, self.scheme if self.scheme in keys else keys[0])
        ground, progress = ground_of(reading, session.id), progress_of(reading, session.id)
        waiting = open_reasons(reading.rows, session, scheme, programme, ground, progress)
        deck = Deck(
            reading=reading,
            session=session,
            scheme=scheme,
            ground=ground,
            progress=progress,
            waiting=waiting,
        )
        placement = reading.rows.scalars(
            select(PlacementRow).where(
                PlacementRow.candidate_id == candidate.id, PlacementRow.scheme == scheme.key
            )
        ).one()
        blind = blind_now(reading, session.id)
        signs = CardSignsOf(session=session.id, scheme=scheme.key, candidate=candidate.id).run(reading)
        counted = _ballots(reading, programme, candidate.id)
        first = programme.ballot_questions[0].key
        return CandidateView(
            card=deck.one(candidate.id),
            scheme=scheme.key,
            judged=scheme,
            trail=trail_of(reading, candidate.id, scheme.key),
            ballot=next((one for one in counted if one.question == first), None),
            ballots=counted,
            note=candidate.note,
            action=candidate.action,
            session=session.id,
            proposed_by="" if blind else placement.proposed_by,
            proposed_reason=placement.proposed_reason,
            blind=blind,
            marks=MarksOf(session=session.id, candidate=candidate.id).run(reading),
            earlier=signs.earlier.get(candidate.id, ()),
            stale=candidate.id in signs.stale,
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


def tally_of(row: BallotRow) -> Tally:
    """Return what a stored ballot counted."""
    return Tally(
        in_favour=row.in_favour,
        against=row.against,
        abstain=row.abstain,
        present=row.present,
        entitled=row.entitled,
        defer=row.defer,
        invalid=row.invalid,
    )


def _ballots(reading: Reading, programme: Programme, candidate: Id) -> tuple[BallotCount, ...]:
    """Return the newest tally on every question; one kept before there were questions is the first's."""
    first = programme.ballot_questions[0].key
    wanted = select(BallotRow).where(BallotRow.candidate_id == candidate).order_by(BallotRow.round)
    newest = {row.question or first: row for row in reading.rows.scalars(wanted)}
    order = [question.key for question in programme.ballot_questions]
    found = []
    for key in sorted(newest, key=lambda one: (one not in order, order.index(one) if one in order else 0)):
        row = newest[key]
        asked = judged_by(reading.rows, row.programme_id, programme).question(key)
        outcome = ballots.outcome(tally_of(row), asked.rule)
        found.append(
            BallotCount(
                candidate=candidate,
                in_favour=row.in_favour,
                against=row.against,
                abstain=row.abstain,
                entitled=row.entitled,
                present=row.present,
                passed=outcome.passed,
                needed=outcome.needed,
                question=key,
                round=row.round,
                result=outcome.result.value,
            )
        )
    return tuple(found)
