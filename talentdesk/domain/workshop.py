"""Review cycles, calibration sessions and the board with its cards as queries answer them."""

from datetime import date
from enum import StrEnum

from talentdesk.domain.distribution import Distribution
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.layers import LayerLine
from talentdesk.domain.placing import Standing
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id
from talentdesk.values import dataclass


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
    order: float
    """Where inside the box: cards lie by it. Only the greater and the less of it mean something."""
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
