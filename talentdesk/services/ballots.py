"""Ballots of a session: tallies entered at once or counted twice from paper, by question, in rounds."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import ballots
from talentdesk.domain.ballots import Outcome, Result, Tally
from talentdesk.domain.programme import BallotQuestion, Programme
from talentdesk.domain.ruling import Figure, Reason, expect_allowed, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.votes import CandidateVotes, QuestionVotes, Round, VoteTable
from talentdesk.domain.workshop import SessionState
from talentdesk.models.meeting import BallotPaperCountRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.workshop import BallotRow, CandidateRow, SessionRow
from talentdesk.services import values
from talentdesk.services.blindness import codes_of, is_blind
from talentdesk.services.candidate_view import tally_of
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.electorate import electorates
from talentdesk.services.judging import in_force, judged_by, judging_of
from talentdesk.services.lookup import find_open_candidate
from talentdesk.services.tellers import agreed, keep_count, papers_of

MOST = 9999
"""Most papers of one kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordBallot(Command):
    """Keep the tally of a question put to a candidate.

    ``round`` 0 means the newest one, which the tally takes the place of; the number after the newest puts
    the question again. An empty ``question`` means the programme's first. A tally entered by hand takes the
    place of counts from paper.
    """

    action: ClassVar[str] = "record_ballot"

    candidate: Id
    in_favour: int
    against: int
    abstain: int
    present: int
    entitled: int
    defer: int = 0
    invalid: int = 0
    question: str = ""
    round: int = 0

    def run(self, work: Work) -> Mapping[str, Figure]:
        candidate, session = find_open_candidate(work.rows, self.candidate)
        question = _question(work.programme, self.question)
        tally = Tally(
            in_favour=self.in_favour,
            against=self.against,
            abstain=self.abstain,
            present=self.present,
            entitled=self.entitled,
            defer=self.defer,
            invalid=self.invalid,
        )
        expect_allowed(ballots.check(tally))
        expect_allowed(ballots.may_enter_at_once(question.rule))
        number = _round(work, candidate, question, self.round)
        for count in _counts(work.rows, candidate.id, question.key, number):
            work.rows.delete(count)
        _keep(work, candidate, question.key, number, tally, on_paper=False)
        session.state = SessionState.RUNNING.value
        outcome = ballots.outcome(tally, question.rule)
        return {
            "id": session.id,
            "name": _name(work.rows, candidate),
            "question": question.key,
            "round": number,
            "in_favour": self.in_favour,
            "base": outcome.base,
            "passed": outcome.passed,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class CountPapers(Command):
    """Keep one teller's count of the papers of a round; ``number`` is 1 or 2.

    Two counts that agree make the tally. While they differ, or one is missing, there is none. Figures:
    ``agree`` is None with one count.
    """

    action: ClassVar[str] = "count_papers"

    candidate: Id
    number: int
    in_favour: int
    against: int
    abstain: int
    present: int
    entitled: int
    defer: int = 0
    invalid: int = 0
    teller: str = ""
    question: str = ""
    round: int = 0

    def run(self, work: Work) -> Mapping[str, Figure]:
        candidate, session = find_open_candidate(work.rows, self.candidate)
        question = _question(work.programme, self.question)
        values.whole(self.number, field="number", low=1, high=2)
        cells = {cell: getattr(self, cell) for cell in ballots.CELLS}
        tally = Tally(present=self.present, entitled=self.entitled, **cells)
        expect_allowed(ballots.check(tally))
        number = _round(work, candidate, question, self.round)
        there = _counts(work.rows, candidate.id, question.key, number)

        def make() -> BallotPaperCountRow:
            return BallotPaperCountRow(
                id=work.new_id(),
                session_id=session.id,
                candidate_id=candidate.id,
                question=question.key,
                round=number,
                number=self.number,
            )

        counts = keep_count(work, there, self.number, tuple(cells.values()), self.teller, make)
        agree = agreed(counts.values())
        if agree:
            _keep(work, candidate, question.key, number, tally, on_paper=True)
        else:
            _drop(work, candidate, question.key, number)
        session.state = SessionState.RUNNING.value
        return {
            "id": session.id,
            "name": _name(work.rows, candidate),
            "question": question.key,
            "round": number,
            "number": self.number,
            "agree": agree,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveBallot(Command):
    """Take the newest round of a question away, with its counts from paper."""

    action: ClassVar[str] = "remove_ballot"

    candidate: Id
    question: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        candidate, session = find_open_candidate(work.rows, self.candidate)
        question = _question(work.programme, self.question)
        number = _newest(work.rows, candidate.id, question.key)
        if not number:
            raise refused(Reason.BALLOT_ROUND_MISSING, round=0)
        _drop(work, candidate, question.key, number)
        for count in _counts(work.rows, candidate.id, question.key, number):
            work.rows.delete(count)
        return {
            "id": session.id,
            "name": _name(work.rows, candidate),
            "question": question.key,
            "round": number,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class VotesOf(Query[VoteTable | None]):
    """All ballots of a session by candidate and question; of one candidate only where one is named."""

    session: Id
    candidate: Id = ""

    def run(self, reading: Reading) -> VoteTable | None:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return None
        programme = judging_of(reading.rows, session, reading.programme)
        return votes_of(reading.rows, programme, session, self.candidate)


def votes_of(rows: Session, programme: Programme, session: SessionRow, candidate: Id = "") -> VoteTable:
    """Return the ballots of a session, candidates in the order they were taken in; codes in a blind one."""
    codes = codes_of(rows, session.id) if is_blind(rows, session.id) else {}
    wanted = (
        select(CandidateRow, PersonRow.name, PersonRow.number, PostRow.title)
        .join(PersonRow, PersonRow.id == CandidateRow.person_id)
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .where(CandidateRow.session_id == session.id)
        .order_by(CandidateRow.position, CandidateRow.id)
    )
    if candidate:
        wanted = wanted.where(CandidateRow.id == candidate)
    people = rows.execute(wanted).all()
    counts = electorates(rows, session, programme, [one.id for one, *_ in people])
    rounds = rounds_of(rows, programme, session.id)
    earlier = _failed_elsewhere(rows, programme, session, [one.person_id for one, *_ in people])
    lines = []
    for one, name, number, post in people:
        held = rounds.get(one.id, {})
        keys = [question.key for question in programme.ballot_questions]
        keys += [key for key in held if key not in keys]
        lines.append(
            CandidateVotes(
                candidate=one.id,
                person=one.person_id,
                name=codes.get(one.id, name),
                number="" if codes else number,
                post=post or "",
                present=counts[one.id].present,
                entitled=counts[one.id].entitled,
                recused=counts[one.id].recused,
                questions=tuple(
                    QuestionVotes(
                        question=programme.question(key),
                        rounds=held.get(key, ()),
                        failed_before=earlier[one.person_id, key],
                    )
                    for key in keys
                ),
            )
        )
    return VoteTable(
        session=session.id,
        name=session.name,
        on=session.on,
        locked=session.state == SessionState.LOCKED,
        questions=programme.ballot_questions,
        lines=tuple(lines),
    )


def rounds_of(rows: Session, programme: Programme, session: Id) -> dict[Id, dict[str, tuple[Round, ...]]]:
    """Return by candidate and question what was counted, oldest round first.

    Ballots kept before there were questions belong to the programme's first.
    """
    tallies: dict[tuple[Id, str, int], BallotRow] = {}
    counts: dict[tuple[Id, str, int], list[BallotPaperCountRow]] = defaultdict(list)
    first = programme.ballot_questions[0].key
    for row in rows.scalars(select(BallotRow).where(BallotRow.session_id == session)):
        tallies[row.candidate_id, row.question or first, row.round] = row
    for count in rows.scalars(
        select(BallotPaperCountRow)
        .where(BallotPaperCountRow.session_id == session)
        .order_by(BallotPaperCountRow.number)
    ):
        counts[count.candidate_id, count.question or first, count.round].append(count)
    found: dict[Id, dict[str, tuple[Round, ...]]] = defaultdict(dict)
    turn = {one.key: index for index, one in enumerate(programme.ballot_questions)}
    for key in sorted({*tallies, *counts}, key=lambda one: (one[0], turn.get(one[1], len(turn)), *one[1:])):
        candidate, question, number = key
        tally = tally_of(tallies[key]) if key in tallies else None
        made = Round(
            number=number,
            tally=tally,
            outcome=_outcome(rows, programme, tallies[key]) if tally else None,
            on_paper=tallies[key].on_paper if key in tallies else True,
            counts=papers_of(counts[key]),
        )
        found[candidate][question] = (*found[candidate].get(question, ()), made)
    return found


def _question(programme: Programme, key: str) -> BallotQuestion:
    """Return the question meant. Raises ``RefusedError`` where the programme asks none of that key."""
    known = {one.key: one for one in programme.ballot_questions}
    first = programme.ballot_questions[0]
    return known[values.one_of(key, known, field="question")] if key else first


def _round(work: Work, candidate: CandidateRow, question: BallotQuestion, wanted: int) -> int:
    """Return which round is meant. Raises ``RefusedError`` where the question may not be put again."""
    newest = _newest(work.rows, candidate.id, question.key)
    number = wanted or newest or 1
    if number < 1 or number > newest + 1:
        raise refused(Reason.BALLOT_ROUND_MISSING, round=wanted)
    if number <= newest:
        return number
    held = _results(work, candidate, question)
    expect_allowed(ballots.may_put_again(held, question.rule))
    return number


def _results(work: Work, candidate: CandidateRow, question: BallotQuestion) -> list[Result]:
    """Return how the question came out before, as far back as its rule counts failed rounds."""
    session = work.rows.get_one(SessionRow, candidate.session_id)
    mine = rounds_of(work.rows, work.programme, session.id).get(candidate.id, {}).get(question.key, ())
    held = [one.outcome.result for one in mine if one.outcome]
    failed = _failed_elsewhere(work.rows, work.programme, session, [candidate.person_id])
    return held + [Result.FAILED] * failed[candidate.person_id, question.key]


def _failed_elsewhere(
    rows: Session, programme: Programme, session: SessionRow, people: Sequence[Id]
) -> dict[tuple[Id, str], int]:
    """Count failed rounds of the same people in the cycle's other sessions, for questions that count them."""
    found: dict[tuple[Id, str], int] = defaultdict(int)
    counting = {
        one.key
        for one in programme.ballot_questions
        if one.rule.failed_most and one.rule.failed_within == "cycle"
    }
    if not counting:
        return found
    wanted = (
        select(BallotRow, CandidateRow.person_id)
        .join(CandidateRow, CandidateRow.id == BallotRow.candidate_id)
        .join(SessionRow, SessionRow.id == BallotRow.session_id)
        .where(SessionRow.cycle_id == session.cycle_id, SessionRow.id != session.id)
    )
    first, meant = programme.ballot_questions[0].key, set(people)
    for row, person in rows.execute(wanted):
        key = row.question or first
        if key in counting and person in meant:
            found[person, key] += _outcome(rows, programme, row).result is Result.FAILED
    return found


def _outcome(rows: Session, programme: Programme, row: BallotRow) -> Outcome:
    """Return how a ballot came out by the version of the programme it keeps."""
    judged = judged_by(rows, row.programme_id, programme)
    question = row.question or judged.ballot_questions[0].key
    return ballots.outcome(tally_of(row), judged.question(question).rule)


def _keep(
    work: Work, candidate: CandidateRow, question: str, number: int, tally: Tally, *, on_paper: bool
) -> None:
    row = _row(work.rows, candidate.id, question, number)
    if row is None:
        row = BallotRow(
            id=work.new_id(), session_id=candidate.session_id, candidate_id=candidate.id, round=number
        )
    row.question, row.on_paper = question, on_paper
    row.programme_id = in_force(work.rows)
    for cell in (*ballots.CELLS, "present", "entitled"):
        setattr(row, cell, getattr(tally, cell))
    work.rows.add(row)


def _drop(work: Work, candidate: CandidateRow, question: str, number: int) -> None:
    row = _row(work.rows, candidate.id, question, number)
    if row is not None:
        work.rows.delete(row)


def _row(rows: Session, candidate: Id, question: str, number: int) -> BallotRow | None:
    """Return a round's tally; one kept before there were questions stands for the first."""
    wanted = select(BallotRow).where(
        BallotRow.candidate_id == candidate,
        BallotRow.question.in_(("", question)),
        BallotRow.round == number,
    )
    found = {row.question: row for row in rows.scalars(wanted)}
    return found.get(question) or found.get("")


def _newest(rows: Session, candidate: Id, question: str) -> int:
    """Return the number of the newest round that was counted at all, 0 where none was."""
    numbers = [0]
    for table in (BallotRow, BallotPaperCountRow):
        numbers += rows.scalars(
            select(table.round).where(table.candidate_id == candidate, table.question.in_(("", question)))
        )
    return max(numbers)


def _counts(rows: Session, candidate: Id, question: str, number: int) -> list[BallotPaperCountRow]:
    wanted = select(BallotPaperCountRow).where(
        BallotPaperCountRow.candidate_id == candidate,
        BallotPaperCountRow.question == question,
        BallotPaperCountRow.round == number,
    )
    return list(rows.scalars(wanted))


def _name(rows: Session, candidate: CandidateRow) -> str:
    return rows.scalars(select(PersonRow.name).where(PersonRow.id == candidate.person_id)).one()
