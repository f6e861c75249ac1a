"""What a programme asks about succession: tiers with their conditions, recommenders, stages, quotas, weights.

Figures only; the engines that judge by them are ``eligibility``, ``recommending``, ``nominating``,
``weights``, ``quotas``, ``retirement``, ``successors`` and ``vacancy``.
"""

from dataclasses import field
from enum import StrEnum
from functools import cached_property

from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Text
from talentdesk.values import dataclass

RECOMMENDERS = "@recommenders"
PEER_BALLOT = "@peer_ballot"
"""What a tier asks for besides its conditions, by name. No key of a programme begins with this sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EducationLevel:
    """A step of the education scale and the words it stands for in personal files."""

    key: str
    name: Text
    words: tuple[str, ...] = ()


class ConditionKind(StrEnum):
    """What a condition of a tier looks at. General kinds; the figures come from the programme."""

    EDUCATION = "education"
    MANAGEMENT_YEARS = "management_years"
    WORK_YEARS = "work_years"
    SERVED_AS = "served_as"
    IN_COMPANY = "in_company"
    IN_POST = "in_post"
    YEARLY_AVERAGE = "yearly_average"
    BOXES = "boxes"
    FIT = "fit"
    AGE = "age"
    NO_PENALTY = "no_penalty"
    CONFIRMED = "confirmed"
    """Nothing in the file can tell; somebody confirms it by hand."""


@dataclass(frozen=True, slots=True)
class FamilyMonths:
    """Another number of months for one job family, which is a competency model of the programme."""

    family: str
    months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition everybody proposed for a tier has to meet. Which fields count is told by ``kind``."""

    key: str
    name: Text
    kind: ConditionKind
    level: str = ""
    """EDUCATION: the lowest level."""
    months: int = 0
    """The spans: at least so many months; NO_PENALTY: none within so many."""
    exceptions: tuple[FamilyMonths, ...] = ()
    """WORK_YEARS, MANAGEMENT_YEARS, IN_COMPANY, IN_POST: other spans by job family."""
    tiers: tuple[str, ...] = ()
    """SERVED_AS: served in a post of one of these tiers, in this company."""
    dimension: str = ""
    """YEARLY_AVERAGE: the dimension whose scores are averaged."""
    minimum: float = 0
    """YEARLY_AVERAGE, FIT: the lowest value that will do."""
    years: int = 1
    """YEARLY_AVERAGE: over so many of the last full years, each of them rated."""
    model: str = ""
    """FIT: the competency model compared with; empty = the programme's default one."""
    scheme: str = ""
    boxes: tuple[Placement, ...] = ()
    """BOXES: places of the scheme that will do."""
    low: int | None = None
    high: int | None = None
    """AGE: at least and at most so many years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecommenderRule:
    """How many have to recommend somebody for a tier, and who may."""

    minimum: int
    tiers: tuple[str, ...] = ()
    """Tiers whose incumbents may."""
    board: bool = False
    """Whether members of the board may."""
    signed: bool = True
    """Whether only a signed opinion counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TierRule:
    """Everything asked of those who are proposed for a tier."""

    tier: str
    management: bool = False
    """Whether time in this tier counts as management experience."""
    titles: tuple[str, ...] = ()
    """Words a résumé may use for posts of this tier."""
    conditions: tuple[Condition, ...] = ()
    recommenders: RecommenderRule | None = None
    peer_ballot: str = ""
    """Key of one of the programme's peer ballots; empty = none is held."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationRule:
    """When and how many managers nominate. Days are (month, day) of every year."""

    opens: tuple[int, int] | None = None
    closes: tuple[int, int] | None = None
    """Both None = open all year. A window may run over the end of the year."""
    finished: tuple[int, int] | None = None
    """Day of the year by which the selection is finished."""
    managers: tuple[str, ...] = ()
    """Tiers whose incumbents have to nominate."""
    minimum: int = 0
    maximum: int = 0
    """0 = as many as they like."""
    confirmed_minimum: int = 0
    confirmed_maximum: int = 0
    """How many of them end as confirmed; 0 = no bound."""
    self_nomination: bool = False
    successor_before_promotion: bool = False
    """Whether a manager without a fit successor cannot be promoted."""


class Need(StrEnum):
    """What a stage of approval has to leave behind."""

    DATE = "date"
    MINUTES = "minutes"
    VOTE = "vote"
    SIGNATURE = "signature"
    OBJECTION_PERIOD = "objection_period"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stage of approval, in the order of the programme."""

    key: str
    name: Text
    needs: tuple[Need, ...] = ()
    tiers: tuple[str, ...] = ()
    """Only for these tiers; empty = for all."""
    days: int = 0
    """OBJECTION_PERIOD: how many days it lasts."""


class QuotaKind(StrEnum):
    """What a quota counts."""

    PER_POST = "per_post"
    """Reserves for every post, a number."""
    WOMEN = "women"
    AGE = "age"
    EDUCATION = "education"
    READINESS = "readiness"
    """The rest: shares of the list, in percent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """What a list of reserves should look like; asked and told, never a condition for one person."""

    key: str
    name: Text
    kind: QuotaKind
    at_least: float | None = None
    at_most: float | None = None
    tiers: tuple[str, ...] = ()
    """Only for lists of these tiers; empty = for all."""
    low: int | None = None
    high: int | None = None
    """AGE: the band, both ends counted."""
    level: str = ""
    """EDUCATION: this level or a higher one."""
    readiness: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessorRule:
    """How slates are read."""

    within: tuple[tuple[str, int], ...] = ()
    """(readiness, months until ready); 0 months = ready now. Nothing = the first readiness is ready now."""
    slate: int = 1
    """So many confirmed successors a key post should have."""
    named_most: int = 0
    """Named for more posts than this counts as named too often; 0 = never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionTest:
    """A further test before a promotion. ``minimum`` None = no score decides: somebody says how it went."""

    key: str
    name: Text
    minimum: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionRule:
    """What is asked before somebody is promoted into a vacant post."""

    peer_ballot: str = ""
    """Key of one of the programme's peer ballots; empty = none is held."""
    tests: tuple[PromotionTest, ...] = ()
    minimum: int = 0
    """So many of the tests have to be passed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measure of a candidate and its weight in the total; ``lowest`` means 0 and ``highest`` 100 points."""

    key: str
    name: Text
    weight: float
    lowest: float = 0
    highest: float = 100
    scheme: str = ""
    points: tuple[tuple[Placement, float], ...] = ()
    """Points of the places of a scheme, where the measure is a box."""


@dataclass(frozen=True, slots=True)
class Delay:
    """A retirement age that rises: a month for each ``every`` months after ``since``, at most ``most``."""

    since: tuple[int, int]
    """(year, month) from which on the age rises."""
    every: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RetirementRule:
    """At which age incumbents retire. The first rule that fits gender and tier holds."""

    years: int
    gender: str = ""
    """``f``, ``m``, or empty for everybody."""
    tiers: tuple[str, ...] = ()
    delay: Delay | None = None


@dataclass(frozen=True, kw_only=True)
class SuccessionRule:
    """All a programme says about succession; a programme of before says nothing."""

    education: tuple[EducationLevel, ...] = ()
    """Lowest level first."""
    tiers: tuple[TierRule, ...] = ()
    nominations: NominationRule = field(default_factory=NominationRule)
    stages: tuple[Stage, ...] = ()
    quotas: tuple[Quota, ...] = ()
    successors: SuccessorRule = field(default_factory=SuccessorRule)
    measures: tuple[Measure, ...] = ()
    retirement: tuple[RetirementRule, ...] = ()
    promotion: PromotionRule = field(default_factory=PromotionRule)

    def tier(self, key: str) -> TierRule | None:
        """Return what is asked of a tier, None where nothing is."""
        return self._by_tier.get(key)

    @cached_property
    def management(self) -> frozenset[str]:
        """Tiers whose time counts as management experience."""
        return frozenset(one.tier for one in self.tiers if one.management)

    def education_rank(self, word: str) -> int | None:
        """Return the position of a level by its key, name or words, 0 = lowest; None for other words."""
        return self._education_ranks.get(word.strip().casefold())

    def stages_of(self, tier: str) -> tuple[Stage, ...]:
        """Return the stages somebody proposed for a tier goes through."""
        return tuple(stage for stage in self.stages if not stage.tiers or tier in stage.tiers)

    @cached_property
    def _by_tier(self) -> dict[str, TierRule]:
        return {one.tier: one for one in self.tiers}

    @cached_property
    def _education_ranks(self) -> dict[str, int]:
        ranks: dict[str, int] = {}
        for rank, level in enumerate(self.education):
            for word in (level.key, level.name.zh, level.name.en, *level.words):
                if word:
                    ranks.setdefault(word.strip().casefold(), rank)
        return ranks
