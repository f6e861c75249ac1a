"""Figures about succession that can be checked: numerator, denominator, the list behind, the unknown.

What each one means:

* Coverage: key posts with at least one confirmed successor, of all key posts.
* Ready now: key posts with a confirmed successor who is ready now, of all key posts. Coverage alone misleads.
* Bench strength: key posts with as many confirmed successors as the programme asks for, of all key posts.
* Net bench: key posts that would have a successor if everybody could follow only once, of all key posts.
* Reserve ratio: people confirmed on a slate, each counted once, of all staff.
* Internal fill: posts filled from inside, of all posts filled in the period.
* Time to fill: average days from the vacancy to the new incumbent, of posts filled in the period.
* Key-talent turnover: key people who left by their own wish, of the average number of key people.
* Nomination completion: managers who have nominated as many as they must, of those who must.
* Outside hiring saved: for every post filled from inside, what hiring outside would have cost beyond it.
* Time to develop: average whole months from the beginning of the development plan to the appointment, of
  people appointed from inside.

Successors ÷ key posts is not among them: it can exceed 100 % and hides the gaps.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from talentdesk.domain import successors
from talentdesk.domain.successors import Slate, confirmed, ordered
from talentdesk.domain.texts import Id


class FigureKey(StrEnum):
    """The figures, in the order they are shown."""

    COVERAGE = "coverage"
    READY_NOW = "ready_now"
    STRENGTH = "strength"
    NET_BENCH = "net_bench"
    RESERVE_RATIO = "reserve_ratio"
    NOMINATIONS = "nominations"
    INTERNAL_FILL = "internal_fill"
    TIME_TO_FILL = "time_to_fill"
    TIME_TO_DEVELOP = "time_to_develop"
    TURNOVER = "turnover"
    COST_SAVED = "cost_saved"


class Measure(StrEnum):
    """What a figure is counted in."""

    SHARE = "share"
    DAYS = "days"
    MONTHS = "months"
    MONEY = "money"


class Answer(StrEnum):
    """How a line of the list behind counts."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    """The record does not tell."""


class Lack(StrEnum):
    """What is missing for a figure to be reckoned at all."""

    KEY_POSTS = "key_posts"
    SLATES = "slates"
    STAFF = "staff"
    FILLS = "fills"
    """No post was filled in the period."""
    APPOINTMENTS = "appointments"
    """Nobody was appointed from inside in the period."""
    PLANS = "plans"
    """None of those appointed from inside had a development plan."""
    COSTS = "costs"
    KEY_PEOPLE = "key_people"
    DEPARTURES = "departures"
    """Nobody is on record as having left, which is not the same as nobody having left."""
    CAMPAIGN = "campaign"


class Wish(StrEnum):
    """By whose wish somebody left."""

    OWN = "own"
    COMPANY = "company"
    RETIREMENT = "retirement"
    UNKNOWN = ""


MEASURES = {
    FigureKey.TIME_TO_FILL: Measure.DAYS,
    FigureKey.TIME_TO_DEVELOP: Measure.MONTHS,
    FigureKey.COST_SAVED: Measure.MONEY,
}
"""What is no share of something."""
_LESS_IS_BETTER = frozenset((FigureKey.TIME_TO_FILL, FigureKey.TIME_TO_DEVELOP, FigureKey.TURNOVER))


@dataclass(frozen=True, slots=True)
class Period:
    """The days figures about events are counted over, both ends included."""

    since: date
    until: date

    def holds(self, day: date | None) -> bool:
        """Tell whether a day lies in it."""
        return day is not None and self.since <= day <= self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A line of the list behind a figure: a post, a person, or who came into which post."""

    post: Id = ""
    person: Id = ""
    answer: Answer
    amount: float | None = None
    """Days, months or money, where the figure counts them."""
    on: date | None = None
    foreseen: bool | None = None
    """Of a vacancy: whether it was expected; None = not on record, or no vacancy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A figure with all it was reckoned from."""

    key: FigureKey
    numerator: float = 0
    denominator: float = 0
    items: tuple[Item, ...] = ()
    about: str = ""
    """Name of the one campaign it speaks of; empty for a figure that speaks of all there is."""
    lack: Lack | None = None
    """Why there is no value; None where there is one."""

    @property
    def measure(self) -> Measure:
        """What it is counted in."""
        return MEASURES.get(self.key, Measure.SHARE)

    @property
    def unknown(self) -> int:
        """How many lines nobody can tell of."""
        return self.count(Answer.UNKNOWN)

    def count(self, answer: Answer) -> int:
        """Return how many lines of the list behind count so."""
        return sum(1 for one in self.items if one.answer is answer)

    @property
    def value(self) -> float | None:
        """What is certain; None where there is nothing to reckon with."""
        return None if self.lack else _value(self.measure, self.numerator, self.denominator)

    @property
    def at_most(self) -> float | None:
        """A share if everything unknown counted as well; the value itself for all others."""
        if self.lack or self.measure is not Measure.SHARE:
            return self.value
        return _value(self.measure, self.numerator + self.unknown, self.denominator)

    @property
    def parts(self) -> tuple[float, float] | None:
        """The certain and the unknown part of a share, 0 to 1; None for what is no share."""
        if self.measure is not Measure.SHARE or self.value is None or self.at_most is None:
            return None
        return self.value / 100, (self.at_most - self.value) / 100


def _value(measure: Measure, numerator: float, denominator: float) -> float | None:
    if measure is Measure.MONEY:
        return numerator
    if not denominator:
        return None
    return numerator / denominator * (100 if measure is Measure.SHARE else 1)


# ------------------------------------------------------------------------------------------- comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A figure as it was kept for a review cycle."""

    key: FigureKey
    numerator: float
    denominator: float
    unknown: int

    @property
    def value(self) -> float | None:
        """What was certain then."""
        return _value(MEASURES.get(self.key, Measure.SHARE), self.numerator, self.denominator)

    @property
    def at_most(self) -> float | None:
        """A share if everything unknown then had counted as well."""
        measure = MEASURES.get(self.key, Measure.SHARE)
        more = self.unknown if measure is Measure.SHARE else 0
        return _value(measure, self.numerator + more, self.denominator)


class Turn(StrEnum):
    """Where a figure went since the earlier cycle."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    OPEN = "open"
    """What is unknown leaves open where it went."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure beside the one of an earlier cycle."""

    before: float
    difference: float
    """In percentage points, days, months or money."""
    turn: Turn


def keep(figure: Measured) -> Kept | None:
    """Return what is kept of a figure; None where there is none."""
    if figure.value is None:
        return None
    return Kept(
        key=figure.key,
        numerator=figure.numerator,
        denominator=figure.denominator,
        unknown=figure.unknown,
    )


def change(now: Measured, before: Kept | None) -> Change | None:
    """Compare with an earlier cycle; None where one of the two is missing.

    A share has gone up or down only where that holds however the unknown turns out.
    """
    if before is None or now.value is None or before.value is None:
        return None
    low, high, old, old_high = (
        one if one is not None else 0.0 for one in (now.value, now.at_most, before.value, before.at_most)
    )
    if (low, high) == (old, old_high):
        turn = Turn.SAME if low == high else Turn.OPEN
    elif low > old_high or high < old:
        turn = Turn.BETTER if (low > old) is not (now.key in _LESS_IS_BETTER) else Turn.WORSE
    else:
        turn = Turn.OPEN
    return Change(old, low - old, turn)


# --------------------------------------------------------------------------------------- what stands today


def of_posts(key: FigureKey, found: successors.Figure) -> Measured:
    """Return a figure about key posts."""
    answers = ((Answer.NO, found.no), (Answer.UNKNOWN, found.unknown), (Answer.YES, found.yes))
    items = tuple(Item(post=post, answer=answer) for answer, posts in answers for post in posts)
    lack = Lack.KEY_POSTS if not found.of else Lack.SLATES if len(found.unknown) == found.of else None
    return Measured(key=key, numerator=len(found.yes), denominator=found.of, items=items, lack=lack)


def reserve_ratio(slates: Sequence[Slate], staff: int) -> Measured:
    """People confirmed on any slate, of all staff; those who are only proposed do not count."""
    inside = [(one, slate) for slate in slates for one in ordered(slate) if not one.outside]
    counting = {one.person for one, slate in inside if one in confirmed(slate)}
    named = dict.fromkeys(one.person for one, _ in inside)
    items = tuple(
        Item(person=person, answer=Answer.YES if person in counting else Answer.NO) for person in named
    )
    made = any(slate.successors is not None for slate in slates)
    lack = Lack.STAFF if not staff else None if made else Lack.SLATES
    return Measured(
        key=FigureKey.RESERVE_RATIO, numerator=len(counting), denominator=staff, items=items, lack=lack
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A manager who has to nominate, and how many were nominated."""

    person: Id
    needed: int
    nominated: int


def nominations(duties: Sequence[Duty] | None, campaign: str = "") -> Measured:
    """Managers who have nominated enough in a campaign, of those who must; None = there was no campaign."""
    items = tuple(
        Item(
            person=one.person,
            answer=Answer.YES if one.nominated >= one.needed else Answer.NO,
            amount=one.nominated,
        )
        for one in duties or ()
    )
    return Measured(
        key=FigureKey.NOMINATIONS,
        numerator=sum(1 for one in items if one.answer is Answer.YES),
        denominator=len(items),
        items=items,
        about=campaign,
        lack=None if items else Lack.CAMPAIGN,
    )
