"""The rules of eligibility read one by one, as plainly as can be: what faster ways must equal."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, timedelta

from talentdesk.domain.calendar import months_between, period_end, years_between
from talentdesk.domain.eligibility import PersonFacts, waiver_finding
from talentdesk.domain.fit import fit
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Met, Reason, Ruling
from talentdesk.domain.scores import Rating
from talentdesk.domain.spans import Spell
from talentdesk.domain.succession_rule import Condition, ConditionKind

DAY = timedelta(days=1)
Span = tuple[int, int | None, int | None]
"""Certain months, a bound by the first day, and the most there can be."""


def days(first: date, end: date) -> set[date]:
    return {first + DAY * n for n in range((end - first).days)}


def end_of(spell: Spell, on: date) -> date:
    return on if spell.end is None else min(spell.end + DAY, on)


def runs(found: set[date]) -> list[tuple[date, date]]:
    """Return days as stretches, each from a day to the day after its last."""
    firsts = sorted(day for day in found if day - DAY not in found)
    lasts = sorted(day for day in found if day + DAY not in found)
    return [(first, last + DAY) for first, last in zip(firsts, lasts, strict=True)]


def later(day: date, months: int) -> date:
    """Return the day so many months later; the last of the month where it has no such day."""
    month = day.year * 12 + day.month - 1 + months
    first = date(month // 12, month % 12 + 1, 1)
    following = date((month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(first + DAY * (day.day - 1), following - DAY)


def served(
    spells: Sequence[Spell], tiers: Collection[str], *, inside: bool, since: date | None, on: date
) -> Span:
    """Count the days one by one."""
    sure: set[date] = set()
    perhaps: set[date] = set()
    never: set[date] = set()
    for one in spells:
        counts = one.tier in tiers and (one.inside or not inside)
        other = (inside and not one.inside) or (one.tier is not None and one.tier not in tiers)
        if one.start is not None:
            (sure if counts else never if other else perhaps).update(days(one.start, end_of(one, on)))
        elif since is not None and not other:
            perhaps |= days(since, end_of(one, on))
    stretches = runs(sure)
    low = sum(months_between(*one) for one in stretches)
    if len(stretches) > 1:
        low += sum((end - later(start, months_between(start, end))).days for start, end in stretches) // 31
    if since is None:
        return low, None, None
    bound = max(low, months_between(since, on) + 1)
    possible = runs((days(since, on) - never) | perhaps | sure)
    if possible == stretches:
        return low, bound, low
    return low, bound, max(low, sum(months_between(*one) + (one[0].day != one[1].day) for one in possible))


def reaches(span: Span, required: int) -> bool | None:
    low, bound, high = span
    if low >= required:
        return True
    if bound is None or high is None:
        return None
    return None if bound >= required and high >= required else False


def check(facts: PersonFacts, tier: str, programme: Programme, on: date) -> Ruling:
    """Rule on one tier, condition by condition."""
    rule = programme.succession.tier(tier)
    findings: list[Finding] = []
    allowed = True
    for condition in rule.conditions if rule else ():
        met, figures, reason = ASKED[condition.kind](facts, condition, programme, on)
        how = Met.UNKNOWN if met is None else Met.MET if met else Met.NOT_MET
        told = {name: figure for name, figure in figures.items() if figure is not None}
        findings.append(Finding(reason, how, told, condition.key))
        waivers = [one for one in facts.waivers if one.condition == condition.key and one.on <= on]
        if met is not True and waivers:
            findings.append(waiver_finding(max(waivers, key=lambda one: one.on)))
        allowed = allowed and (met is True or bool(waivers))
    return Ruling(allowed, tuple(findings))


def verdict(ruling: Ruling) -> Met:
    waived = {one.source for one in ruling.findings if one.reason is Reason.CONDITION_WAIVED}
    if ruling.allowed:
        return Met.MET
    refused = {one.source for one in ruling.findings if one.met is Met.NOT_MET}
    return Met.NOT_MET if refused - waived else Met.UNKNOWN


Answer = tuple[bool | None, dict[str, Figure], Reason]


def education(facts: PersonFacts, asked: Condition, programme: Programme, on: date) -> Answer:
    required = programme.succession.education_rank(asked.level)
    actual = programme.succession.education_rank(facts.education)
    met = None if required is None or actual is None else actual >= required
    return met, {"education": asked.level, "word": facts.education or None}, Reason.EDUCATION_LOW


def management(facts: PersonFacts, asked: Condition, programme: Programme, on: date) -> Answer:
    tiers = programme.succession.management
    found = served(facts.spells, tiers, inside=False, since=facts.work_start, on=on)
    return span(facts, asked, found, Reason.MANAGEMENT_SHORT)


def served_as(facts: PersonFacts, asked: Condition, programme: Programme, on: date) -> Answer:
    found = served(facts.spells, asked.tiers, inside=True, since=facts.hire_date, on=on)
    met, figures, reason = span(facts, asked, found, Reason.SERVED_SHORT)
    return met, {**figures, "tiers": ",".join(asked.tiers)}, reason


def since(field: str, reason: Reason) -> Callable[[PersonFacts, Condition, Programme, date], Answer]:
    def ask(facts: PersonFacts, asked: Condition, programme: Programme, on: date) -> Answer:
        day = getattr(facts, field)
        months = None if day is None else max(0, months_between(day, on))
        return span(facts, asked, (months or 0, months, months), reason)

    return ask


def span(facts: PersonFacts, asked: Condition, found: Span, reason: Reason) -> Answer:
    other = {one.family: one.months for one in asked.exceptions}
    wanted = [other.get(facts.family, asked.months)] if facts.family else [asked.months, *other.values()]
    answers = {reaches(found, months) for months in (min(wanted), max(wanted))}
    figures: dict[str, Figure] = {"required": years(max(wanted))}
    if min(wanted) != max(wanted):
        figures["least"] = years(min(wanted))
    if found[0] or found[1] is not None:
        figures |= {"years": found[0] // 12, "months": found[0] % 12}
    return answers.pop() if len(answers) == 1 else None, figures, reason


def years(months: int) -> Figure:
    return months // 12 if months % 12 == 0 else round(months / 12, 2)


def average(facts: PersonFacts, asked: Condition, programme: Programme, on: date) -> Answer:
    map_ = programme.rating_map(asked.dimension)
    newest: dict[str, Rating] = {}
    for one in facts.ratings:
        if one.dimension == asked.dimension and one.on <= on:
            known = newest.get(one.period)
            newest[one.period] = one if known is None or known.on < one.on else known
    by_year: dict[int, list[float | None]] = {}
    for one in newest.values():
        end = period_end(one.period)
        good = one.score is not None and (map_ is None or map_.holds(one.score))
        by_year.setdefault(end.year if end else one.on.year, []).append(one.score if good else None)
    last = on.year - 1 if on.year - 1 in by_year else on.year - 2
    means = []
    for year in range(last - asked.years + 1, last + 1):
        scores = [one for one in by_year.get(year, [None]) if one is not None]
        whole = len(scores) == len(by_year.get(year, [None]))
        means += [sum(scores) / len(scores)] if whole else []
    mean = sum(means) / len(means) if len(means) == asked.years else None
    figures: dict[str, Figure] = {"dimension": asked.dimension, "minimum": asked.minimum, "over": asked.years}
    figures["average"] = None if mean is None else round(mean, 2)
    return None if mean is None else mean >= asked.minimum, figures, Reason.AVERAGE_LOW


def boxes(facts: PersonFacts, asked: Condition, programme: Programme, on: date) -> Answer:
    scheme = programme.scheme(asked.scheme)
    place = facts.places.get(asked.scheme)
    place = place if scheme is not None and place in scheme.by_placement else None
    numbers = sorted(scheme.box(one).number for one in asked.boxes) if scheme else None
    figures: dict[str, Figure] = {
        "scheme": asked.scheme,
        "boxes": None if numbers is None else ", ".join(map(str, numbers)),
        "vertical": place.vertical if place else None,
        "horizontal": place.horizontal if place else None,
    }
    return None if place is None else place in asked.boxes, figures, Reason.BOX_NOT_ALLOWED


def fitting(facts: PersonFacts, asked: Condition, programme: Programme, on: date) -> Answer:
    model = programme.model(asked.model)
    weight = sum(item.weight for item in model.items) if model else 0
    figures: dict[str, Figure] = {"minimum": asked.minimum}
    if model is None or weight <= 0:
        return None, figures, Reason.FIT_LOW
    found = fit(model, facts.scores)
    scored = sum(one.item.weight for one in found.items if one.score is not None)
    low = (found.percent or 0) * scored / weight
    high = low + 100 * (weight - scored) / weight
    met = True if low >= asked.minimum else False if high < asked.minimum else None
    figures |= {"scored": found.scored, "of": len(model.items)}
    figures["fit"] = round(found.percent or 0, 1) if found.scored else None
    return met, figures, Reason.FIT_LOW


def age(facts: PersonFacts, asked: Condition, programme: Programme, on: date) -> Answer:
    found = None if facts.birth_date is None else years_between(facts.birth_date, on)
    met = None
    if found is not None:
        met = (asked.low is None or found >= asked.low) and (asked.high is None or found <= asked.high)
    return met, {"low": asked.low, "high": asked.high, "age": found}, Reason.AGE_OUTSIDE


def penalty(facts: PersonFacts, asked: Condition, programme: Programme, on: date) -> Answer:
    known = facts.penalties
    past = [day for day in known or () if day is not None and day <= on]
    recent = [day for day in past if months_between(day, on) < asked.months]
    met = False if recent else None if known is None or None in known else True
    figures: dict[str, Figure] = {"required": asked.months}
    figures["on"] = max(recent).isoformat() if recent else None
    return met, figures, Reason.PENALTY_RECENT


def confirmed(facts: PersonFacts, asked: Condition, programme: Programme, on: date) -> Answer:
    return facts.confirmed.get(asked.key), {}, Reason.NOT_CONFIRMED


ASKED: Mapping[ConditionKind, Callable[[PersonFacts, Condition, Programme, date], Answer]] = {
    ConditionKind.EDUCATION: education,
    ConditionKind.MANAGEMENT_YEARS: management,
    ConditionKind.WORK_YEARS: since("work_start", Reason.WORK_SHORT),
    ConditionKind.SERVED_AS: served_as,
    ConditionKind.IN_COMPANY: since("hire_date", Reason.COMPANY_SHORT),
    ConditionKind.IN_POST: since("post_since", Reason.POST_SHORT),
    ConditionKind.YEARLY_AVERAGE: average,
    ConditionKind.BOXES: boxes,
    ConditionKind.FIT: fitting,
    ConditionKind.AGE: age,
    ConditionKind.NO_PENALTY: penalty,
    ConditionKind.CONFIRMED: confirmed,
}
