"""What a packet prints, as values. Stored as canonical JSON when a session is locked or a packet issued."""

from dataclasses import dataclass
from datetime import date, datetime

from talentdesk.domain.distribution import Guideline
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.people import (
    Award,
    Contract,
    Experience,
    LanguageSkill,
    Schooling,
    Training,
)
from talentdesk.domain.record import PrintedBallot as PrintedBallot
from talentdesk.domain.record import SessionRecord
from talentdesk.domain.ruling import Finding
from talentdesk.domain.scores import Rating
from talentdesk.domain.texts import Id, Text

FORMAT = 2
"""Version of the stored values; what an older text lacks reads as its default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedCompetency:
    """One competency of the post's model with the person's score; None = not scored."""

    key: str
    name: Text
    weight: float
    required: float
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedMove:
    """A step of the trail as printed."""

    before: Placement | None
    after: Placement | None
    at: datetime
    who: str
    reason: str
    code: Text
    authorised_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedMember:
    """A member of the committee as printed."""

    name: str
    title: str
    role: Text
    present: bool
    votes: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The development-potential report of one candidate: basic data, performance, competency, conclusion."""

    candidate: Id
    person: Id
    number: str
    name: str
    gender: str
    birth_date: date | None
    post: str
    unit: str
    tier: Text
    post_since: date | None
    hire_date: date | None
    education_level: str
    photo: str
    """SHA-256 of the photo, empty when there is none."""
    education: tuple[Schooling, ...]
    experience: tuple[Experience, ...]
    languages: tuple[LanguageSkill, ...]
    awards: tuple[Award, ...]
    training: tuple[Training, ...]
    contracts: tuple[Contract, ...]
    performance: tuple[Rating, ...]
    """Ratings on the vertical dimension of the scheme during the present post, newest first."""
    overall: str
    """Overall grade: the newest one."""
    model: Text
    scale: tuple[float, float]
    competencies: tuple[PrintedCompetency, ...]
    fit_percent: float | None
    advice: tuple[Text, ...]
    """Names of the competencies to develop first."""
    proposed: Placement | None
    calibrated: Placement | None
    missing: tuple[Finding, ...]
    marks: tuple[Finding, ...]
    trail: tuple[PrintedMove, ...]
    ballot: PrintedBallot | None
    suitable: bool | None
    """Whether suitable as a successor to the next tier; None = not placed."""
    next_tier: Text
    note: str
    action: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPlace:
    """Where a candidate stands on a further scheme of the session."""

    candidate: Id
    proposed: Placement | None
    calibrated: Placement | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedScheme:
    """A further scheme of the session with everybody's places on it."""

    scheme: Scheme
    places: tuple[PrintedPlace, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketContent:
    """Everything a session packet prints."""

    format: int
    organisation: str
    programme: Text
    programme_version: int
    session: Id
    session_name: str
    cycle: str
    on: date
    place: str
    version: int
    """Number of the lock these values belong to; 0 = not locked yet (a draft)."""
    scheme: Scheme
    guidelines: tuple[Guideline, ...]
    members: tuple[PrintedMember, ...]
    evaluations: tuple[Evaluation, ...]
    others: tuple[PrintedScheme, ...] = ()
    """The session's schemes after the first, so that the fingerprint covers every placement."""
    record: SessionRecord | None = None
    """What the session did, for the minutes; None in format 1."""
    sealed_at: datetime | None = None
    """When these values were locked; None for a draft and in format 1."""
    sealed_by: str = ""
    moment: datetime
    """Moment of the newest journal entry among the printed values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedPacket:
    """A packet ready to be drawn: its values, number and fingerprint."""

    content: PacketContent
    number: str
    fingerprint: str
    """SHA-256 of the canonical JSON of ``content``, in hex."""
    photos: dict[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketLine:
    """One line of the list of issued packets."""

    number: str
    layout: str
    session: Id
    session_name: str
    version: int
    """Number of the lock it prints; 0 = a draft."""
    at: datetime
    """When the number was given."""
    fingerprint: str
    superseded: bool
    """A newer version of the session has been locked since."""
    made_as: str = ""
    """Its layout as JSON; empty where it is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedField:
    """A value that differs between a printed packet and the record."""

    person: str
    field: str
    printed: str
    today: str
    about: Id = ""
    """Id of the person; empty for a value of the session."""
    at: datetime | None = None
    """When it was changed last; None where the journal does not tell."""
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """What ``check`` answers: ``same``, ``changed`` or ``unknown``."""

    state: str
    packet: str
    session: str
    changes: tuple[CheckedField, ...]
    superseded: bool = False
    """A newer version of the session has been locked since."""
