"""Review cycles, calibration sessions, candidates and their placements as queries answer them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from talentdesk.domain.card_values import EarlierPlace
from talentdesk.domain.distribution import Distribution
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.layers import LayerLine
from talentdesk.domain.marks import Mark
from talentdesk.domain.placing import Standing
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id


class CycleState(StrEnum):
    """Whether a review cycle still runs."""

    OPEN = "open"
    CLOSED = "closed"


class SessionState(StrEnum):
    """Where a calibration session stands."""

    READY = "ready"
    """Prepared, nothing calibrated yet."""
    RUNNING = "running"
    """At least one candidate was moved, discussed or voted on."""
    LOCKED = "locked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """A review cycle."""

    id: Id
    name: str
    start: date
    end: date
    state: CycleState
    previous: Id
    sessions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of a session's committee; ``person`` is empty for guests that are not in the file."""

    id: Id
    name: str
    person: Id
    role: str
    """Role key of the programme; the first role is the chair."""
    title: str
    present: bool
    votes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """One line of the list of sessions."""

    id: Id
    name: str
    cycle: Id
    cycle_name: str
    on: date
    state: SessionState
    scheme: str
    candidates: int
    placed: int
    version: int
    """Number of the newest lock; 0 = never locked."""
    place: str = ""
    schemes: tuple[str, ...] = ()
    """Keys of all its schemes, ``scheme`` first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A candidate on a grid, as the facilitator sees it."""

    candidate: Id
    person: Id
    number: str
    name: str
    initials: str
    """What the circle shows without a photo: the given name's last character(s) or Latin initials."""
    post: str
    unit: str
    tier: str
    proposed: Placement | None
    calibrated: Placement | None
    """Where the card stands; None = holding area."""
    order: int
    """Order inside the box."""
    discussed: bool
    moved: bool
    big_move: bool
    new_in_post: bool
    marks: tuple[Finding, ...]
    """Eligibility findings at the present place, met ones left out."""
    missing: tuple[Finding, ...]
    """Why there is no proposed place."""
    reason_open: bool
    """The last move still lacks the reason the programme wants."""
    differs: bool
    """A shared dimension stands on another level on another scheme of this session."""
    standing: Standing
    """What placement rules ask about this candidate, so that a hovering card can ask them too."""
    photo: str = ""
    """SHA-256 of the photo, empty when there is none."""


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
class Board:
    """All a calibration page shows for one scheme of a session."""

    session: SessionLine
    on: date
    """The day placement rules are asked for; a hovering card asks for the same day as the command."""
    scheme: Scheme
    schemes: tuple[str, ...]
    """Keys of the schemes of this session, the shown one among them."""
    cards: tuple[Card, ...]
    distribution: Distribution
    proposed_distribution: Distribution
    members: tuple[Member, ...]
    readiness: tuple[Finding, ...]
    """What stands against locking: even committee, open reasons, guideline …; blocking ones are NOT_MET."""
    blind: bool = False
    """Names are codes; numbers, photos, posts and units were not read."""
    layer: LayerLine | None = None
    """The layer the cards stand on; then ``proposed`` of each is its calibrated place. None = calibrated."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCard:
    """A candidate as the projector may show it: only fields the programme allows in the room.

    In a blind session ``name`` is the candidate's code, and post and unit are empty.
    """

    candidate: Id
    placement: Placement | None
    order: int
    name: str
    initials: str
    post: str
    unit: str
    moved: bool
    tier: str = ""
    """Tier key, where the programme allows it in the room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomGrid:
    """What the presentation window shows."""

    session: str
    scheme: Scheme
    cards: tuple[RoomCard, ...]
    distribution: Distribution
    layer: LayerLine | None = None
    """The layer the room sees; None = the calibrated places."""
    blind: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A personal datum that differs from the locked snapshot."""

    person: str
    field: str
    locked: str
    today: str
