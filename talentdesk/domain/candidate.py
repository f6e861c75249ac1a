"""A candidate in the talk: trail, ballots and what was written down, as the talent card shows them."""

from dataclasses import dataclass
from datetime import datetime

from talentdesk.domain.card_values import EarlierPlace
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.marks import Mark
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A step of a candidate's trail."""

    id: Id
    candidate: Id
    scheme: str
    before: Placement | None
    after: Placement | None
    at: datetime
    who: str
    reason: str
    code: str
    authorised_by: str
    undone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotCount:
    """The tally of one candidate's ballot; never names."""

    candidate: Id
    in_favour: int
    against: int
    abstain: int
    entitled: int
    present: int
    passed: bool
    needed: int
    question: str = ""
    """Key of the programme's questions."""
    round: int = 1
    result: str = ""
    """How it came out, as ``ballots.Result``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateView:
    """What the talent card shows of a candidate beyond the personal file."""

    card: Card
    scheme: str
    trail: tuple[Move, ...]
    ballot: BallotCount | None
    """The newest tally on the programme's first question."""
    note: str
    action: str
    session: Id = ""
    judged: Scheme | None = None
    """The grid as the session is judged by it: a locked one keeps its version of the programme."""
    proposed_by: str = ""
    """Who proposed the place instead of the computation; empty = computed."""
    proposed_reason: str = ""
    ballots: tuple[BallotCount, ...] = ()
    """The newest tally on every question that was put."""
    blind: bool = False
    """The card's name is a code; who it is was not read."""
    marks: tuple[Mark, ...] = ()
    """What the facilitator marked the candidate with."""
    earlier: tuple[EarlierPlace, ...] = ()
    """Where the person stood at the end of earlier cycles, the last one first."""
    stale: bool = False
    """A rating the place rests on is older than the programme lets it be."""
