"""Figures about what happened in a period: posts filled, key people who left, what appointments saved."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from talentdesk.domain.calendar import months_between
from talentdesk.domain.figures import Answer, FigureKey, Item, Lack, Measured, Period, Wish
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """A vacancy and who came into the post; without ``filled`` it is still open."""

    post: Id
    tier: str = ""
    opened: date | None = None
    filled: date | None = None
    inside: bool | None = None
    """None = not on record."""
    person: Id = ""
    foreseen: bool | None = None
    """Whether the vacancy was expected; None = not on record."""
    cost: float | None = None
    """What hiring outside would have cost for it; None = as for its tier."""


def _filled(fills: Iterable[Fill], period: Period) -> list[Fill]:
    return [one for one in fills if period.holds(one.filled)]


def internal_fill(fills: Iterable[Fill], period: Period) -> Measured:
    """Posts filled from inside, of all filled in the period."""
    answers = {True: Answer.YES, False: Answer.NO, None: Answer.UNKNOWN}
    items = tuple(
        Item(post=one.post, person=one.person, answer=answers[one.inside], on=one.filled)
        for one in _filled(fills, period)
    )
    yes = sum(1 for one in items if one.answer is Answer.YES)
    lack = None if items else Lack.FILLS
    return Measured(
        key=FigureKey.INTERNAL_FILL, numerator=yes, denominator=len(items), items=items, lack=lack
    )


def time_to_fill(fills: Sequence[Fill], period: Period) -> Measured:
    """Average days from the vacancy to its filling, of posts filled in the period.

    A post that is still vacant counts as a no: it is listed with its days so far and is not in the average.
    """
    items = []
    for one in _filled(fills, period):
        days = (one.filled - one.opened).days if one.filled and one.opened else None
        answer = Answer.UNKNOWN if days is None or days < 0 else Answer.YES
        items.append(
            Item(
                post=one.post,
                person=one.person,
                answer=answer,
                amount=days,
                on=one.filled,
                foreseen=one.foreseen,
            )
        )
    for one in fills:
        if one.opened and one.opened <= period.until and (one.filled is None or one.filled > period.until):
            so_far = (period.until - one.opened).days
            items.append(
                Item(post=one.post, answer=Answer.NO, amount=so_far, on=one.opened, foreseen=one.foreseen)
            )
    return _average(FigureKey.TIME_TO_FILL, items, Lack.FILLS)


def by_foreseen(figure: Measured) -> tuple[tuple[bool | None, float, int], ...]:
    """Return the average days of vacancies that were expected, that were not, and where nobody can tell.

    Each with how many there are; kinds without any are left out.
    """
    found = []
    for foreseen in (True, False, None):
        days = [
            one.amount or 0 for one in figure.items if one.answer is Answer.YES and one.foreseen is foreseen
        ]
        if days:
            found.append((foreseen, sum(days) / len(days), len(days)))
    return tuple(found)


def time_to_develop(fills: Iterable[Fill], begun: Mapping[Id, Sequence[date]], period: Period) -> Measured:
    """Average whole months from the first development plan to the appointment, of those from inside.

    ``begun``: the days on which somebody's plans began. Somebody without a plan before is unknown.
    """
    items = []
    for one in _filled(fills, period):
        if one.inside is not True or not one.filled or not one.person:
            continue
        first = min((day for day in begun.get(one.person, ()) if day <= one.filled), default=None)
        months = months_between(first, one.filled) if first else None
        answer = Answer.UNKNOWN if months is None else Answer.YES
        items.append(Item(post=one.post, person=one.person, answer=answer, amount=months, on=one.filled))
    return _average(FigureKey.TIME_TO_DEVELOP, items, Lack.PLANS if items else Lack.APPOINTMENTS)


def cost_saved(
    fills: Iterable[Fill], costs: Mapping[str, tuple[float | None, float | None]], period: Period
) -> Measured:
    """What appointments from inside saved: outside less inside cost, summed up.

    ``costs`` by tier: of hiring outside, of an appointment from inside. Without the first nothing can be
    told; without the second it counts as nothing.
    """
    items = []
    for one in _filled(fills, period):
        if one.inside is not True:
            continue
        outside, inside = costs.get(one.tier, (None, None))
        outside = outside if one.cost is None else one.cost
        amount = None if outside is None else outside - (inside or 0)
        answer = Answer.UNKNOWN if amount is None else Answer.YES
        items.append(Item(post=one.post, person=one.person, answer=answer, amount=amount, on=one.filled))
    return _average(FigureKey.COST_SAVED, items, Lack.COSTS if items else Lack.APPOINTMENTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaver:
    """Somebody who left; ``key`` tells whether they were among the key people then."""

    person: Id
    on: date
    wish: Wish
    key: bool


def turnover(leavers: Iterable[Leaver], at_begin: int, at_end: int, period: Period) -> Measured:
    """Key people who left by their own wish, of the average number of key people in the period."""
    answers = {Wish.OWN: Answer.YES, Wish.UNKNOWN: Answer.UNKNOWN}
    everybody = tuple(leavers)
    items = tuple(
        Item(person=one.person, answer=answers.get(one.wish, Answer.NO), on=one.on)
        for one in everybody
        if one.key and period.holds(one.on)
    )
    average = (at_begin + at_end) / 2
    yes = sum(1 for one in items if one.answer is Answer.YES)
    lack = Lack.KEY_PEOPLE if not average else None if everybody else Lack.DEPARTURES
    return Measured(key=FigureKey.TURNOVER, numerator=yes, denominator=average, items=items, lack=lack)


def _average(key: FigureKey, items: Sequence[Item], lack: Lack) -> Measured:
    known = [one.amount or 0 for one in items if one.answer is Answer.YES]
    return Measured(
        key=key,
        numerator=sum(known),
        denominator=len(known),
        items=tuple(items),
        lack=None if known else lack,
    )
