"""Whether somebody may be proposed for a tier: every condition met, not met or unknown, with its figures.

Missing data is never met. A waiver does not hide the condition it waives: both stand in the ruling.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from talentdesk.domain.calendar import months_between, period_end, years_between
from talentdesk.domain.fit import fit
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Met, Reason, Ruling
from talentdesk.domain.scores import Rating
from talentdesk.domain.spans import Months, Spell, served, since_day
from talentdesk.domain.succession_rule import Condition, ConditionKind
from talentdesk.domain.texts import Id

_YEAR = 12

Check = Callable[["_Case", Condition], Finding]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A condition waived for one person: why, by whom and when."""

    condition: str
    why: str
    approver: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
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
    places: Mapping[str, Placement] = field(default_factory=dict)
    """The newest decided place by scheme."""
    scores: Mapping[str, float] = field(default_factory=dict)
    """The newest score by competency."""
    penalties: tuple[date | None, ...] | None = None
    """Days of penalties; None = no register of penalties is kept."""
    confirmed: Mapping[str, bool] = field(default_factory=dict)
    """What was confirmed by hand, by condition."""
    waivers: tuple[Waiver, ...] = ()


def check(facts: PersonFacts, tier: str, programme: Programme, on: date) -> Ruling:
    """Rule on one tier: allowed when every condition is met or waived."""
    return Judge(programme, on).rulings(facts, (tier,))[0]


def verdict(ruling: Ruling) -> Met:
    """Return the ruling in one word: unknown where nothing speaks against but something is not known."""
    if ruling.allowed:
        return Met.MET
    refused = {one.source for one in ruling.findings if one.met is Met.NOT_MET}
    return Met.NOT_MET if refused and refused - waived_in(ruling) else Met.UNKNOWN


def waived_in(ruling: Ruling) -> frozenset[str]:
    """Return the keys of conditions that were waived."""
    return frozenset(one.source for one in ruling.findings if one.reason is Reason.CONDITION_WAIVED)


class Judge:
    """Judges people by one programme on one day.

    What tiers ask alike is found out once a person, and what is said of many people alike is said once.
    """

    def __init__(self, programme: Programme, on: date) -> None:
        self.programme = programme
        self.on = on
        self.said: dict[Hashable, Finding] = {}
        self._asked: dict[str, tuple[tuple[Check, Condition], ...]] = {}

    def rulings(self, facts: PersonFacts, tiers: Iterable[str]) -> tuple[Ruling, ...]:
        """Rule on somebody for several tiers."""
        case = _Case(self, facts)
        return tuple(self._tier(case, tier) for tier in tiers)

    def _tier(self, case: "_Case", key: str) -> Ruling:
        if key not in self._asked:
            rule = self.programme.succession.tier(key)
            self._asked[key] = tuple((_CHECKS[one.kind], one) for one in (rule.conditions if rule else ()))
        findings: list[Finding] = []
        allowed = True
        for check_one, condition in self._asked[key]:
            finding = check_one(case, condition)
            findings.append(finding)
            if finding.met is Met.MET:
                continue
            waiver = case.waiver(condition.key)
            if waiver is None:
                allowed = False
            else:
                findings.append(waiver_finding(waiver))
        return Ruling(allowed, tuple(findings))


class _Case:
    """One person before the judge."""

    def __init__(self, judge: Judge, facts: PersonFacts) -> None:
        self._judge = judge
        self._programme = judge.programme
        self._on = judge.on
        self._facts = facts
        self._served: dict[tuple[Hashable, bool], Months] = {}

    def waiver(self, condition: str) -> Waiver | None:
        """Return the waiver of a condition that is in force; a later one takes the place of an earlier."""
        if not self._facts.waivers:
            return None
        found = [one for one in self._facts.waivers if one.condition == condition and one.on <= self._on]
        return max(found, key=lambda one: one.on, default=None)

    def _finding(self, reason: Reason, met: bool | None, condition: Condition, **figures: Figure) -> Finding:
        """Return a finding; the same words about many people are one value."""
        key = (id(condition), met, *figures.values())
        known = self._judge.said.get(key)
        if known is None:
            how = Met.UNKNOWN if met is None else Met.MET if met else Met.NOT_MET
            told = {name: figure for name, figure in figures.items() if figure is not None}
            known = self._judge.said[key] = Finding(reason, how, told, condition.key)
        return known

    def education(self, condition: Condition) -> Finding:
        rule, word = self._programme.succession, self._facts.education
        known = self._judge.said.get((id(condition), word))
        if known is not None:
            return known
        required, actual = rule.education_rank(condition.level), rule.education_rank(word)
        met = None if required is None or actual is None else actual >= required
        found = self._finding(
            Reason.EDUCATION_LOW, met, condition, education=condition.level, word=word or None
        )
        self._judge.said[id(condition), word] = found
        return found

    def management_years(self, condition: Condition) -> Finding:
        months = self._months(self._programme.succession.management, inside=False)
        return self._span(Reason.MANAGEMENT_SHORT, condition, months)

    def served_as(self, condition: Condition) -> Finding:
        months = self._months(condition.tiers, inside=True)
        return self._span(Reason.SERVED_SHORT, condition, months, ",".join(condition.tiers))

    def work_years(self, condition: Condition) -> Finding:
        return self._span(Reason.WORK_SHORT, condition, since_day(self._facts.work_start, self._on))

    def in_company(self, condition: Condition) -> Finding:
        return self._span(Reason.COMPANY_SHORT, condition, since_day(self._facts.hire_date, self._on))

    def in_post(self, condition: Condition) -> Finding:
        return self._span(Reason.POST_SHORT, condition, since_day(self._facts.post_since, self._on))

    def yearly_average(self, condition: Condition) -> Finding:
        average = self._average(condition)
        return self._finding(
            Reason.AVERAGE_LOW,
            None if average is None else average >= condition.minimum,
            condition,
            dimension=condition.dimension,
            minimum=condition.minimum,
            over=condition.years,
            average=None if average is None else round(average, 2),
        )

    def boxes(self, condition: Condition) -> Finding:
        scheme = self._programme.scheme(condition.scheme)
        place = self._facts.places.get(condition.scheme)
        if scheme is None or place is None or place not in scheme.by_placement:
            place = None
        return self._finding(
            Reason.BOX_NOT_ALLOWED,
            None if place is None else place in condition.boxes,
            condition,
            scheme=condition.scheme,
            boxes=_numbers(scheme, condition.boxes),
            vertical=place.vertical if place else None,
            horizontal=place.horizontal if place else None,
        )

    def fit(self, condition: Condition) -> Finding:
        model = self._programme.model(condition.model)
        weight = sum(item.weight for item in model.items) if model else 0
        if model is None or weight <= 0:
            return self._finding(Reason.FIT_LOW, None, condition, minimum=condition.minimum)
        found = fit(model, self._facts.scores)
        scored = sum(one.item.weight for one in found.items if one.score is not None)
        low = (found.percent or 0) * scored / weight
        # What is not scored may be anything from nothing to all that is asked.
        high = low + 100 * (weight - scored) / weight
        return self._finding(
            Reason.FIT_LOW,
            True if low >= condition.minimum else False if high < condition.minimum else None,
            condition,
            minimum=condition.minimum,
            scored=found.scored,
            of=len(model.items),
            fit=round(found.percent or 0, 1) if found.scored else None,
        )

    def age(self, condition: Condition) -> Finding:
        born, low, high = self._facts.birth_date, condition.low, condition.high
        years = None if born is None else years_between(born, self._on)
        met = None
        if years is not None:
            met = (low is None or years >= low) and (high is None or years <= high)
        return self._finding(Reason.AGE_OUTSIDE, met, condition, low=low, high=high, age=years)

    def no_penalty(self, condition: Condition) -> Finding:
        days = self._facts.penalties
        known = [day for day in days or () if day is not None and day <= self._on]
        recent = [day for day in known if months_between(day, self._on) < condition.months]
        met = False if recent else None if days is None or None in days else True
        on = max(recent).isoformat() if recent else None
        return self._finding(Reason.PENALTY_RECENT, met, condition, required=condition.months, on=on)

    def confirmed(self, condition: Condition) -> Finding:
        return self._finding(Reason.NOT_CONFIRMED, self._facts.confirmed.get(condition.key), condition)

    def _months(self, tiers: frozenset[str] | tuple[str, ...], *, inside: bool) -> Months:
        key = (tiers, inside)
        if key not in self._served:
            facts = self._facts
            since = facts.hire_date if inside else facts.work_start
            self._served[key] = served(facts.spells, tiers, inside=inside, since=since, on=self._on)
        return self._served[key]

    def _span(
        self, reason: Reason, condition: Condition, months: Months, tiers: str | None = None
    ) -> Finding:
        least, most = _required(condition, self._facts.family)
        met = months.reaches(most)
        # Where the job family is not known, either figure may be the one that counts.
        if least != most and met is not months.reaches(least):
            met = None
        told = months.low or months.bound is not None
        # Thousands of people share few spans: what is said of one is looked up before it is put together.
        key = (id(condition), met, most, least, months.low if told else -1, tiers)
        known = self._judge.said.get(key)
        if known is not None:
            return known
        found = self._judge.said[key] = self._finding(
            reason,
            met,
            condition,
            required=_years(most),
            tiers=tiers,
            years=months.low // _YEAR if told else None,
            months=months.low % _YEAR if told else None,
            least=_years(least) if least != most else None,
        )
        return found

    def _average(self, condition: Condition) -> float | None:
        """Average the last full years, all of them rated; last year's rating may still be missing."""
        by_year = self._by_year(condition.dimension)
        newest = self._on.year - 1 if self._on.year - 1 in by_year else self._on.year - 2
        years = range(newest - condition.years + 1, newest + 1)
        scores = [by_year.get(year) for year in years]
        found = [score for score in scores if score is not None]
        return sum(found) / len(found) if len(found) == condition.years else None

    def _by_year(self, dimension: str) -> dict[int, float | None]:
        """Return the mean score of every year; None where a rating of it has no score on the scale."""
        map_ = self._programme.rating_map(dimension)
        periods: dict[str, Rating] = {}
        for one in self._facts.ratings:
            if one.dimension == dimension and one.on <= self._on:
                known = periods.get(one.period)
                if known is None or known.on < one.on:
                    periods[one.period] = one
        years: dict[int, list[float | None]] = {}
        for one in periods.values():
            end = period_end(one.period)
            usable = one.score is not None and (map_ is None or map_.holds(one.score))
            years.setdefault(end.year if end else one.on.year, []).append(one.score if usable else None)
        return {
            year: None if None in scores else sum(score or 0 for score in scores) / len(scores)
            for year, scores in years.items()
        }


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
    return Finding(Reason.CONDITION_WAIVED, Met.MET, figures, waiver.condition)


_CHECKS: Mapping[ConditionKind, Check] = {
    ConditionKind.EDUCATION: _Case.education,
    ConditionKind.MANAGEMENT_YEARS: _Case.management_years,
    ConditionKind.WORK_YEARS: _Case.work_years,
    ConditionKind.SERVED_AS: _Case.served_as,
    ConditionKind.IN_COMPANY: _Case.in_company,
    ConditionKind.IN_POST: _Case.in_post,
    ConditionKind.YEARLY_AVERAGE: _Case.yearly_average,
    ConditionKind.BOXES: _Case.boxes,
    ConditionKind.FIT: _Case.fit,
    ConditionKind.AGE: _Case.age,
    ConditionKind.NO_PENALTY: _Case.no_penalty,
    ConditionKind.CONFIRMED: _Case.confirmed,
}
