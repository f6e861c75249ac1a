"""Whether somebody may be proposed for a tier: every condition met, not met or unknown, with its figures.

Missing data is never met. A waiver does not hide the condition it waives: both stand in the ruling.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from talentdesk.domain.calendar import months_between, years_between
from talentdesk.domain.fit import fit
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.made import Made
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Met, Reason, Ruling
from talentdesk.domain.scores import Rating, yearly_average
from talentdesk.domain.spans import Career, Months, Spell, since_day
from talentdesk.domain.succession_rule import Condition, ConditionKind
from talentdesk.domain.texts import Id

_YEAR = 12
_MET, _NOT_MET, _UNKNOWN = Met.MET, Met.NOT_MET, Met.UNKNOWN
_WAIVED = Reason.CONDITION_WAIVED


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A condition waived for one person: why, by whom and when."""

    condition: str
    why: str
    approver: str
    on: date


class PersonFacts(NamedTuple):
    """What conditions may ask about somebody. None and empty words mean: not on record."""

    person: Id
    family: str = ""
    """Job family: key of the competency model of the present post."""
    education: str = ""
    birth_date: date | None = None
    hire_date: date | None = None
    work_start: date | None = None
    post_since: date | None = None
    spells: tuple[Spell, ...] = ()
    """Posts held, the present one among them."""
    ratings: tuple[Rating, ...] = ()
    places: Mapping[str, Placement] = MappingProxyType({})
    """The newest decided place by scheme."""
    scores: Mapping[str, float] = MappingProxyType({})
    """The newest score by competency."""
    penalties: tuple[date | None, ...] | None = None
    """Days of penalties; None = no register of penalties is kept."""
    confirmed: Mapping[str, bool] = MappingProxyType({})
    """What was confirmed by hand, by condition."""
    waivers: tuple[Waiver, ...] = ()


def check(facts: PersonFacts, tier: str, programme: Programme, on: date) -> Ruling:
    """Rule on one tier: allowed when every condition is met or waived."""
    return Judge(programme, on).rulings(facts, (tier,))[0]


def verdict(ruling: Ruling) -> Met:
    """Return the ruling in one word: unknown where nothing speaks against but something is not known."""
    if ruling.allowed:
        return _MET
    refused = [one.source for one in ruling.findings if one.met is _NOT_MET]
    return _NOT_MET if refused and not waived_in(ruling).issuperset(refused) else _UNKNOWN


def waived_in(ruling: Ruling) -> frozenset[str]:
    """Return the keys of conditions that were waived."""
    return frozenset([one.source for one in ruling.findings if one.reason is _WAIVED])


class Judge:
    """Judges people by one programme on one day.

    Every condition is made ready once. What tiers ask alike is found out once a person, and what is said of
    many people alike is said once.
    """

    def __init__(self, programme: Programme, on: date) -> None:
        self._programme = programme
        self._on = on
        self._asked = Made(self._asked_by)

    def rulings(self, facts: PersonFacts, tiers: Iterable[str]) -> tuple[Ruling, ...]:
        """Rule on somebody for several tiers."""
        case = _Case(facts, self._on)
        return tuple([self._tier(case, self._asked[tier]) for tier in tiers])

    def _asked_by(self, tier: str) -> tuple["Ask", ...]:
        rule = self._programme.succession.tier(tier)
        conditions = rule.conditions if rule else ()
        return tuple(_READY[one.kind](one, self._programme, self._on) for one in conditions)

    def _tier(self, case: "_Case", asked: Iterable["Ask"]) -> Ruling:
        findings = tuple([ask(case) for ask in asked])
        for one in findings:
            if one.met is not _MET:
                return self._waived(case.facts.waivers, findings)
        return Ruling(True, findings)

    def _waived(self, waivers: Sequence[Waiver], findings: tuple[Finding, ...]) -> Ruling:
        """Rule where something is not met or not known; each waiver stands behind what it waives."""
        if not waivers:
            return Ruling(False, findings)
        found: list[Finding] = []
        allowed = True
        for one in findings:
            found.append(one)
            if one.met is not _MET:
                waiver = self._waiver(waivers, one.source)
                found += [waiver_finding(waiver)] if waiver else []
                allowed = allowed and waiver is not None
        return Ruling(allowed, tuple(found))

    def _waiver(self, waivers: Sequence[Waiver], condition: str) -> Waiver | None:
        """Return the waiver of a condition that is in force; a later one takes the place of an earlier."""
        found = [one for one in waivers if one.condition == condition and one.on <= self._on]
        return max(found, key=lambda one: one.on, default=None)


class _Case:
    """One person before the judge, with what was found out on the way."""

    __slots__ = ("_career", "_on", "_served", "facts")

    def __init__(self, facts: PersonFacts, on: date) -> None:
        self.facts = facts
        self._on = on
        self._career: Career | None = None
        self._served: dict[tuple[frozenset[str], bool], Months] = {}

    def served(self, asked: tuple[frozenset[str], bool]) -> Months:
        """Return how long somebody served in some tiers, in this company only or anywhere."""
        found = self._served.get(asked)
        if found is None:
            facts = self.facts
            if self._career is None:
                self._career = Career(facts.spells, self._on)
            tiers, inside = asked
            since = facts.hire_date if inside else facts.work_start
            found = self._served[asked] = self._career.served(tiers, inside=inside, since=since)
        return found


Ask = Callable[[_Case], Finding]
"""A condition of a programme made ready for a day: asked of one person after another."""
Ready = Callable[[Condition, Programme, date], Ask]


def _finding(reason: Reason, met: bool | None, condition: Condition, **figures: Figure) -> Finding:
    how = _UNKNOWN if met is None else _MET if met else _NOT_MET
    told = {name: figure for name, figure in figures.items() if figure is not None}
    return Finding(reason, how, told, condition.key)


def _education(condition: Condition, programme: Programme, on: date) -> Ask:
    rule = programme.succession
    required = rule.education_rank(condition.level)

    def say(word: str) -> Finding:
        actual = rule.education_rank(word)
        met = None if required is None or actual is None else actual >= required
        return _finding(Reason.EDUCATION_LOW, met, condition, education=condition.level, word=word or None)

    said = Made(say)
    return lambda case: said[case.facts.education]


def _management_years(condition: Condition, programme: Programme, on: date) -> Ask:
    asked = (programme.succession.management, False)
    return _span(Reason.MANAGEMENT_SHORT, condition, lambda case: case.served(asked))


def _served_as(condition: Condition, programme: Programme, on: date) -> Ask:
    asked = (frozenset(condition.tiers), True)
    return _span(
        Reason.SERVED_SHORT, condition, lambda case: case.served(asked), tiers=",".join(condition.tiers)
    )


def _work_years(condition: Condition, programme: Programme, on: date) -> Ask:
    since = Made(partial(since_day, on=on))
    return _span(Reason.WORK_SHORT, condition, lambda case: since[case.facts.work_start])


def _in_company(condition: Condition, programme: Programme, on: date) -> Ask:
    since = Made(partial(since_day, on=on))
    return _span(Reason.COMPANY_SHORT, condition, lambda case: since[case.facts.hire_date])


def _in_post(condition: Condition, programme: Programme, on: date) -> Ask:
    since = Made(partial(since_day, on=on))
    return _span(Reason.POST_SHORT, condition, lambda case: since[case.facts.post_since])


def _span(
    reason: Reason, condition: Condition, months_of: Callable[[_Case], Months], tiers: str | None = None
) -> Ask:
    def say(key: tuple[bool | None, int, int, int | None]) -> Finding:
        met, least, most, months = key
        return _finding(
            reason,
            met,
            condition,
            required=_years(most),
            tiers=tiers,
            years=None if months is None else months // _YEAR,
            months=None if months is None else months % _YEAR,
            least=_years(least) if least != most else None,
        )

    said = Made(say)
    required = Made(partial(_required, condition))

    def ask(case: _Case) -> Finding:
        months = months_of(case)
        least, most = required[case.facts.family]
        met = months.reaches(most)
        # Where the job family is not known, either figure may be the one that counts.
        if least != most and met is not months.reaches(least):
            met = None
        return said[met, least, most, months.told]

    return ask


def _yearly_average(condition: Condition, programme: Programme, on: date) -> Ask:
    dimension, minimum = condition.dimension, condition.minimum
    average_of = partial(
        yearly_average,
        dimension=dimension,
        years=condition.years,
        map_=programme.rating_map(dimension),
        on=on,
    )

    def say(average: float | None) -> Finding:
        return _finding(
            Reason.AVERAGE_LOW,
            None if average is None else average >= minimum,
            condition,
            dimension=dimension,
            minimum=minimum,
            over=condition.years,
            average=None if average is None else round(average, 2),
        )

    said = Made(say)
    return lambda case: said[average_of(case.facts.ratings)]


def _boxes(condition: Condition, programme: Programme, on: date) -> Ask:
    scheme = programme.scheme(condition.scheme)

    def say(place: Placement | None) -> Finding:
        if scheme is None or place not in scheme.by_placement:
            place = None
        return _finding(
            Reason.BOX_NOT_ALLOWED,
            None if place is None else place in condition.boxes,
            condition,
            scheme=condition.scheme,
            boxes=_numbers(scheme, condition.boxes),
            vertical=place.vertical if place else None,
            horizontal=place.horizontal if place else None,
        )

    said = Made(say)
    return lambda case: said[case.facts.places.get(condition.scheme)]


def _fit(condition: Condition, programme: Programme, on: date) -> Ask:
    model = programme.model(condition.model)
    weight = sum(item.weight for item in model.items) if model else 0
    if model is None or weight <= 0:
        unknown = _finding(Reason.FIT_LOW, None, condition, minimum=condition.minimum)
        return lambda case: unknown

    def ask(case: _Case) -> Finding:
        found = fit(model, case.facts.scores)
        scored = sum(one.item.weight for one in found.items if one.score is not None)
        low = (found.percent or 0) * scored / weight
        # What is not scored may be anything from nothing to all that is asked.
        high = low + 100 * (weight - scored) / weight
        return _finding(
            Reason.FIT_LOW,
            True if low >= condition.minimum else False if high < condition.minimum else None,
            condition,
            minimum=condition.minimum,
            scored=found.scored,
            of=len(model.items),
            fit=round(found.percent or 0, 1) if found.scored else None,
        )

    return ask


def _age(condition: Condition, programme: Programme, on: date) -> Ask:
    low, high = condition.low, condition.high

    def say(born: date | None) -> Finding:
        years = None if born is None else years_between(born, on)
        met = None
        if years is not None:
            met = (low is None or years >= low) and (high is None or years <= high)
        return _finding(Reason.AGE_OUTSIDE, met, condition, low=low, high=high, age=years)

    said = Made(say)
    return lambda case: said[case.facts.birth_date]


def _no_penalty(condition: Condition, programme: Programme, on: date) -> Ask:
    def say(days: tuple[date | None, ...] | None) -> Finding:
        known = [day for day in days or () if day is not None and day <= on]
        recent = [day for day in known if months_between(day, on) < condition.months]
        met = False if recent else None if days is None or None in days else True
        last = max(recent).isoformat() if recent else None
        return _finding(Reason.PENALTY_RECENT, met, condition, required=condition.months, on=last)

    said = Made(say)
    return lambda case: said[case.facts.penalties]


def _confirmed(condition: Condition, programme: Programme, on: date) -> Ask:
    key = condition.key
    said = Made(partial(_finding, Reason.NOT_CONFIRMED, condition=condition))
    return lambda case: said[case.facts.confirmed.get(key)]


def _required(condition: Condition, family: str) -> tuple[int, int]:
    """Return the fewest and the most months that may be asked of somebody of a job family."""
    if not condition.exceptions:
        return condition.months, condition.months
    other = {one.family: one.months for one in condition.exceptions}
    if family:
        months = other.get(family, condition.months)
        return months, months
    possible = (condition.months, *other.values())
    return min(possible), max(possible)


def _years(months: int) -> Figure:
    return months // _YEAR if months % _YEAR == 0 else round(months / _YEAR, 2)


def _numbers(scheme: Scheme | None, places: Sequence[Placement]) -> str | None:
    if scheme is None:
        return None
    return ", ".join(str(number) for number in sorted(scheme.box(one).number for one in places))


def waiver_finding(waiver: Waiver) -> Finding:
    """Return the finding that tells of a waiver."""
    figures: dict[str, Figure] = {
        "condition": waiver.condition,
        "why": waiver.why,
        "approver": waiver.approver,
        "on": waiver.on.isoformat(),
    }
    return Finding(_WAIVED, _MET, figures, waiver.condition)


_READY: Mapping[ConditionKind, Ready] = {
    ConditionKind.EDUCATION: _education,
    ConditionKind.MANAGEMENT_YEARS: _management_years,
    ConditionKind.WORK_YEARS: _work_years,
    ConditionKind.SERVED_AS: _served_as,
    ConditionKind.IN_COMPANY: _in_company,
    ConditionKind.IN_POST: _in_post,
    ConditionKind.YEARLY_AVERAGE: _yearly_average,
    ConditionKind.BOXES: _boxes,
    ConditionKind.FIT: _fit,
    ConditionKind.AGE: _age,
    ConditionKind.NO_PENALTY: _no_penalty,
    ConditionKind.CONFIRMED: _confirmed,
}
