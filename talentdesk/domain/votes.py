"""Ballots of a session as queries answer them: by candidate, question and round. Never names of voters."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from talentdesk.domain.ballots import CELLS, Differing, Outcome, Result, Tally, differing, may_put_again
from talentdesk.domain.programme import BallotQuestion
from talentdesk.domain.ruling import Ruling
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCount:
    """One teller's count of the papers of a round."""

    number: int
    """1 or 2."""
    cells: tuple[int, ...]
    """In the order of ``ballots.CELLS``."""
    teller: str

    def of(self, cell: str) -> int:
        """Return the count of a cell."""
        return self.cells[CELLS.index(cell)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One time a question was put. Without a tally its papers are not counted twice alike yet."""

    number: int
    tally: Tally | None
    outcome: Outcome | None
    on_paper: bool
    counts: tuple[PaperCount, ...] = ()

    @property
    def differing(self) -> tuple[Differing, ...]:
        """The cells on which the two counts disagree; nothing with one count."""
        if len(self.counts) < 2:
            return ()
        return differing(self.counts[0].cells, self.counts[1].cells)

    @property
    def is_open(self) -> bool:
        """Whether the round has no result: not counted twice alike, no quorum, or nobody voted."""
        return self.outcome is None or self.outcome.result in (Result.NO_QUORUM, Result.NO_VOTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionVotes:
    """All rounds of a question put to one candidate, oldest first."""

    question: BallotQuestion
    rounds: tuple[Round, ...] = ()
    failed_before: int = 0
    """Failed rounds in other sessions that the rule counts too."""

    @property
    def newest(self) -> Round | None:
        """The newest round, None before the first."""
        return self.rounds[-1] if self.rounds else None

    @property
    def next_ruling(self) -> Ruling:
        """Whether the question may be put (again)."""
        held = [one.outcome.result for one in self.rounds if one.outcome]
        return may_put_again([*held, *[Result.FAILED] * self.failed_before], self.question.rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateVotes:
    """The ballots on one candidate and who may vote; recused members are neither present nor entitled."""

    candidate: Id
    person: Id
    name: str
    number: str
    post: str
    present: int
    entitled: int
    recused: int
    questions: tuple[QuestionVotes, ...]

    def of(self, key: str) -> QuestionVotes:
        """Return the ballots on a question. Raises ``StopIteration`` for a key that is not among them."""
        return next(one for one in self.questions if one.question.key == key)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteTable:
    """All ballots of a session."""

    session: Id
    name: str
    on: date
    locked: bool
    questions: tuple[BallotQuestion, ...]
    """What the programme asks; never empty."""
    lines: tuple[CandidateVotes, ...]

    def line(self, candidate: Id) -> CandidateVotes | None:
        """Return the ballots on a candidate, None where they are not among the lines."""
        return next((one for one in self.lines if one.candidate == candidate), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotPaper:
    """A paper to be handed out: whom it is about, which round, and how many voters get one."""

    name: str
    number: str
    post: str
    round: int
    copies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSet:
    """The ballot papers of one question. Nothing on them tells one voter from another."""

    session: str
    on: date
    question: BallotQuestion
    papers: tuple[BallotPaper, ...]
    defers: bool = True
    """Whether a wish to defer can be marked and counted."""

    @property
    def cells(self) -> tuple[str, ...]:
        """What is counted, in the order of ``ballots.CELLS``."""
        return tuple(cell for cell in CELLS if cell != "defer" or self.defers)

    @property
    def choices(self) -> tuple[str, ...]:
        """What a voter may mark: all that is counted but what is invalid."""
        return tuple(cell for cell in self.cells if cell != "invalid")

    @property
    def voters(self) -> int:
        """How many lists are needed where one list has all candidates: a voter each."""
        return max((one.copies for one in self.papers), default=0)


def paper_set(table: VoteTable, key: str, candidates: Collection[Id] = ()) -> PaperSet:
    """Return the papers of a question, for some candidates or all; closed questions are left out.

    A round that is still being counted is printed again; a question that came to a result begins its next.
    """
    papers = []
    for line in table.lines:
        if candidates and line.candidate not in candidates:
            continue
        asked = line.of(key)
        newest = asked.newest
        counted = newest is not None and newest.outcome is not None
        if counted and not asked.next_ruling.allowed:
            continue
        number = 1 if newest is None else newest.number + counted
        papers.append(
            BallotPaper(
                name=line.name,
                number=line.number,
                post=line.post,
                round=number,
                copies=line.present or line.entitled,
            )
        )
    question = next(one for one in table.questions if one.key == key)
    return PaperSet(session=table.name, on=table.on, question=question, papers=tuple(papers))
