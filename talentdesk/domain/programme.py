"""A programme: every rule and figure a company runs its talent review by, as one value.

Engines take the parts they need as arguments and know no programme by name. Read from a programme file by
``exchange.programme_file``, stored in the workspace, shown in Settings.
"""

from dataclasses import field
from enum import StrEnum

from talentdesk.domain.distribution import Guideline
from talentdesk.domain.evidence_rule import EvidenceRule
from talentdesk.domain.grid import Dimension, Placement, Scheme
from talentdesk.domain.meeting import Fraction, MeetingRule
from talentdesk.domain.succession_rule import SuccessionRule
from talentdesk.domain.texts import Id, Text
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingMap:
    """How the newest rating of a dimension becomes a level.

    ``grades`` maps words as they stand in ratings to level keys; ``cut_offs`` lists (lowest score, level key)
    from the highest score down. A grade wins over a score. A rating older than ``valid_months`` is marked.
    A score outside ``scale`` (lowest, highest) was given on another scale and means no level.
    """

    dimension: str
    grades: tuple[tuple[str, str], ...] = ()
    cut_offs: tuple[tuple[float, str], ...] = ()
    valid_months: int = 0
    """0 = never too old."""
    scale: tuple[float, float] | None = None
    """None = every score counts."""

    def holds(self, score: float) -> bool:
        """Tell whether a score can have been given on this map's scale."""
        return self.scale is None or self.scale[0] <= score <= self.scale[1]


class RuleKind(StrEnum):
    """What a placement rule compares. General kinds; the figures come from the programme."""

    LEVELS_AT_LEAST = "levels_at_least"
    MONTHS_IN_POST = "months_in_post"
    NOT_ROTATED_WITHIN = "not_rotated_within"
    RATED_WITHIN = "rated_within"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementRule:
    """A condition for standing in certain boxes of a scheme. Not met = marked and explained, not forbidden.

    ``months`` is the figure of the time kinds; ``levels`` of LEVELS_AT_LEAST: (dimension, lowest level).
    """

    key: str
    scheme: str
    name: Text
    kind: RuleKind
    boxes: tuple[Placement, ...] = ()
    months: int = 0
    levels: tuple[tuple[str, str], ...] = ()


class ReasonPolicy(StrEnum):
    """When a move needs its reason."""

    NEVER = "never"
    EVERY_MOVE = "every_move"
    BIG_MOVES = "big_moves"
    OUTSIDE_ELIGIBILITY = "outside_eligibility"


@dataclass(frozen=True, slots=True)
class Choice:
    """A word of a list the programme offers: readiness, action types, reason codes, tiers and so on."""

    key: str
    name: Text


FLAGS = (Choice("flag", Text("标记", "Flag")),)
"""What a candidate may be flagged with where a programme names nothing."""

SECRECY = (
    Choice("internal", Text("内部", "Internal")),
    Choice("confidential", Text("机密", "Confidential")),
    Choice("strict", Text("绝密", "Strictly confidential")),
)
"""Classes a packet may bear where a programme names none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeRule:
    """What a committee must look like."""

    odd: bool = True
    minimum: int = 3
    roles: tuple[Choice, ...] = ()
    """First role = chair."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotRule:
    """When a ballot is passed: ``numerator``/``denominator`` of the base, compared in integers."""

    base: str
    """``decided``, ``cast``, ``present`` or ``entitled``."""
    numerator: int
    denominator: int
    at_least: bool = True
    """False = strictly more than the fraction."""
    quorum: Fraction | None = None
    """Part of those entitled who must be present for the ballot to count; None = none is asked for."""
    put_off: Fraction | None = None
    """More than this part of the base asking to defer puts the question off, which is no failed round;
    None = a wish to defer is just not in favour."""
    failed_most: int = 0
    """After so many failed rounds the question may not be put again; 0 = as often as wished."""
    failed_within: str = "session"
    """Where failed rounds are counted: ``session`` or ``cycle``."""
    twice: bool = False
    """Only two counts of the papers that agree make a result; no tally is entered at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotQuestion:
    """What a committee votes on for a candidate, with the rule of its own that judges it."""

    key: str
    name: Text
    rule: BallotRule


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyItem:
    """One competency of a model with its weight and the level asked for on the model's scale."""

    key: str
    name: Text
    weight: float
    required: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetencyModel:
    """What a family of posts asks for; scores run from ``low`` to ``high``."""

    key: str
    name: Text
    low: float
    high: float
    items: tuple[CompetencyItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessRule:
    """How the distribution is compared between groups of people."""

    smallest_group: int = 5
    """Smaller groups are never shown by themselves."""
    fewest_people: int = 30
    """With fewer people in all nothing is said about chance."""
    age_bands: tuple[int, ...] = (30, 35, 40, 45, 50)
    """First year of each band but the lowest."""
    tenure_bands: tuple[int, ...] = (1, 3, 5, 10)
    """The same for years in the company."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """All rules of one talent-review programme."""

    key: str
    version: int
    name: Text
    summary: Text
    tiers: tuple[Choice, ...]
    """Highest tier first."""
    dimensions: tuple[Dimension, ...]
    schemes: tuple[Scheme, ...]
    """First = the one a new session starts with."""
    rating_maps: tuple[RatingMap, ...]
    guidelines: tuple[Guideline, ...]
    placement_rules: tuple[PlacementRule, ...]
    reason_policy: ReasonPolicy
    reason_codes: tuple[Choice, ...]
    reasons_block_lock: bool
    committee: CommitteeRule
    ballot: BallotRule
    room_fields: tuple[str, ...]
    """Fields of a card that may be seen in the room, e.g. ``name``, ``post``, ``unit``, ``photo``."""
    readiness: tuple[Choice, ...]
    action_types: tuple[Choice, ...]
    models: tuple[CompetencyModel, ...]
    default_model: str
    fairness: FairnessRule = FairnessRule()
    questions: tuple[BallotQuestion, ...] = ()
    """What is voted on; empty = one question without a name of its own, judged by ``ballot``."""
    flags: tuple[Choice, ...] = FLAGS
    """What a candidate may be flagged with during the talk."""
    lock_blocks: tuple[str, ...] = ()
    """Lines of the check list before the lock that forbid it here, where they would only warn."""
    meeting: MeetingRule = field(default_factory=MeetingRule)
    evidence: tuple[EvidenceRule, ...] = ()
    """What should be on record about a candidate before the talk; empty = nothing is asked for."""
    succession: SuccessionRule = field(default_factory=SuccessionRule)
    peer_ballots: tuple[BallotQuestion, ...] = ()
    """Ballots held among colleagues about somebody proposed; tiers refer to them by key."""
    forms: tuple[str, ...] = ()
    """Keys of the forms on paper it works with; empty = all there are."""
    secrecy: tuple[Choice, ...] = SECRECY
    """Classes of secrecy offered for the foot of printed pages; others can be typed."""

    def uses_form(self, key: str) -> bool:
        """Tell whether a form belongs to the programme."""
        return not self.forms or key in self.forms

    @property
    def ballot_questions(self) -> tuple[BallotQuestion, ...]:
        """What is voted on, at least one question."""
        return self.questions or (BallotQuestion(key="", name=Text("", ""), rule=self.ballot),)

    def question(self, key: str) -> BallotQuestion:
        """Return the question of a key; one the programme no longer asks is judged by ``ballot``."""
        for one in self.ballot_questions:
            if one.key == key:
                return one
        return BallotQuestion(key=key, name=Text(key, key), rule=self.ballot)

    def scheme(self, key: str) -> Scheme | None:
        """Return the scheme of a key, or None."""
        return next((scheme for scheme in self.schemes if scheme.key == key), None)

    def dimension(self, key: str) -> Dimension | None:
        """Return the dimension of a key, or None."""
        return next((one for one in self.dimensions if one.key == key), None)

    def rating_map(self, dimension: str) -> RatingMap | None:
        """Return how ratings of a dimension become levels, or None."""
        return next((one for one in self.rating_maps if one.dimension == dimension), None)

    def model(self, key: str) -> CompetencyModel | None:
        """Return the competency model of a key, else the default one, or None."""
        by_key = {one.key: one for one in self.models}
        return by_key.get(key) or by_key.get(self.default_model)

    def tier_name(self, key: str) -> Text:
        """Return a tier's name; the key itself where the programme does not know it."""
        return next((tier.name for tier in self.tiers if tier.key == key), Text(key, key))


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeInfo:
    """A line of a list of programme templates."""

    key: str
    name: Text
    summary: Text
    row: Id = ""
