"""Nomination campaigns as queries answer them: campaigns, nominators, nominees with everything found."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from talentdesk.domain.eligibility import Waiver
from talentdesk.domain.programme import BallotQuestion, Programme
from talentdesk.domain.quotas import Counted
from talentdesk.domain.ruling import Finding, Met, Ruling
from talentdesk.domain.succession_rule import Stage
from talentdesk.domain.texts import Id, Text
from talentdesk.domain.votes import Round
from talentdesk.domain.weights import Total


class CampaignState(StrEnum):
    """Where a campaign stands."""

    RUNNING = "running"
    CLOSED = "closed"


class NominationState(StrEnum):
    """What became of a nomination."""

    RUNNING = "running"
    CHOSEN = "chosen"
    """On the list."""
    NOT_CHOSEN = "not_chosen"
    LEFT = "left"
    """Was on its way or on the list, and left with a reason."""


class StageOutcome(StrEnum):
    """How a stage of approval came out."""

    PASSED = "passed"
    REFUSED = "refused"
    PUT_OFF = "put_off"


class ObjectionOutcome(StrEnum):
    """How an objection was decided."""

    UPHELD = "upheld"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """A campaign with its progress."""

    id: Id
    name: str
    tiers: tuple[str, ...]
    opens: date | None
    closes: date | None
    cycle: Id
    cycle_name: str
    programme: Id
    programme_name: Text
    programme_version: int
    state: CampaignState
    begun_on: date
    note: str
    is_open: bool
    """Whether nominations are taken today."""
    counts: Mapping[NominationState, int]
    owing: int
    """Managers who owe nominations."""
    done: int
    """Managers who made as many as they owe."""

    @property
    def nominations(self) -> int:
        """How many were put forward."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Nominator:
    """Somebody who owes nominations, or made some."""

    person: Id
    number: str
    name: str
    post: str
    unit: str
    tier: str
    nominated: tuple[str, ...]
    """Names of those put forward."""
    chosen: int
    owed: Finding | None
    """None = owes nothing."""
    promotable: Finding | None
    """Whether the own post has the successor a promotion asks for; None where none is asked for."""

    @property
    def missing(self) -> int:
        """How many are still owed."""
        return int(self.owed.figures["missing"] or 0) if self.owed else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StageView:
    """A stage of approval of a nominee."""

    stage: Stage
    on: date | None = None
    until: date | None = None
    outcome: StageOutcome | None = None
    """None = not reached yet."""
    minutes: str = ""
    votes: tuple[int, int, int, int, int] | None = None
    """In favour, against, abstaining, present, entitled."""
    needed: int = 0
    signed_by: str = ""
    signed_on: date | None = None
    lacking: tuple[Finding, ...] = ()
    """What the stage has to leave behind and has not."""
    next: bool = False
    """Whether it is this one's turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """Somebody who recommends a nominee, with the standing."""

    id: Id
    person: Id
    name: str
    post: str
    board: bool | None
    opinion: str
    signed_on: date | None
    mentor: bool
    finding: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A condition checked by hand."""

    condition: str
    met: bool
    who: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureView:
    """A measured value with where it came from."""

    measure: str
    source: str
    on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerRound:
    """A round of the ballot among colleagues."""

    on: date
    twice: bool
    present: int
    entitled: int
    round: Round


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """An objection and what came of it."""

    id: Id
    nomination: Id
    name: str
    """Of the nominee."""
    on: date
    by: str
    text: str
    handled_on: date | None
    handled_by: str
    answer: str
    outcome: ObjectionOutcome | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationLine:
    """A nominee in the list of a campaign."""

    id: Id
    campaign: Id
    person: Id
    number: str
    name: str
    post: str
    unit: str
    active: bool
    tier: str
    target_post: str
    nominator: Id
    nominator_name: str
    own: bool
    on: date
    state: NominationState
    readiness: str
    verdict: Met
    exceptions: int
    recommended: Finding | None
    """Recommenders that count, of those asked for; None where none are."""
    total: Total
    rank: int | None
    """Among the nominees for the same tier."""
    ballot: Met | None
    """None where the tier asks for none; unknown = not held yet."""
    stage: str
    """Key of the stage whose turn it is, empty after the last."""
    passed: int
    stages: int
    objections: int
    """Not decided yet."""
    left_reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination:
    """Everything about a nominee."""

    line: NominationLine
    programme: Programme
    """The version it is judged by."""
    gender: str
    birth_date: date | None
    education: str
    hire_date: date | None
    work_start: date | None
    post_since: date | None
    superior: Id
    post_id: Id
    target_post_id: Id
    grounds: str
    result_on: date | None
    result_note: str
    agreement_on: date | None
    left_on: date | None
    refills: Id
    refills_name: str
    eligibility: Ruling
    waivers: tuple[Waiver, ...]
    checks: tuple[Checked, ...]
    recommendations: tuple[Recommendation, ...]
    measures: tuple[MeasureView, ...]
    ballot: BallotQuestion | None
    """What colleagues are asked; None where the tier asks for none."""
    rounds: tuple[PeerRound, ...]
    stages: tuple[StageView, ...]
    objections: tuple[Objection, ...]
    acceptance: Ruling
    """Whether the nominee may be taken on the list, with every finding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TierQuotas:
    """The quotas of a tier against its list."""

    tier: str
    quotas: tuple[Counted, ...]
    people: int
    posts: int
