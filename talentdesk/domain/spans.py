"""Time served, as far as it is known: at least so many months, at most so many.

A résumé has gaps and posts nobody can place. Time that is covered by neither a post known to count nor one
known not to count may have counted: it widens the span instead of being guessed.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from talentdesk.domain.calendar import months_between

Interval = tuple[date, date]
"""From a day to the day after the last one."""

_DAY = timedelta(days=1)
_LONG_MONTH = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """A time in a post."""

    tier: str | None
    """Tier key; empty = in none, None = nobody knows."""
    inside: bool
    """Whether it was in this company."""
    start: date | None
    end: date | None = None
    """Last day; None = until today."""
    post: str = ""


@dataclass(frozen=True)
class Months:
    """Whole months of service: certain ones, and how many there can be at most."""

    low: int
    bound: int | None
    """No more than this by the first day alone; None where that day is not known, and no bound with it."""
    most: Callable[[], int]
    """The most there can be, asked only where neither figure before decides."""

    @cached_property
    def high(self) -> int | None:
        """How many there can be at most; None = no bound is known."""
        return None if self.bound is None else self.most()

    def reaches(self, required: int) -> bool | None:
        """Tell whether so many months are served; None where nobody can tell."""
        if self.low >= required:
            return True
        if self.bound is not None and self.bound < required:
            return False
        return None if self.high is None or self.high >= required else False


def since_day(day: date | None, on: date) -> Months:
    """Return the months since a day; without the day nothing is known."""
    if day is None:
        return Months(0, None, int)
    months = max(0, months_between(day, on))
    return Months(months, months, lambda: months)


def served(
    spells: Sequence[Spell], tiers: Collection[str], *, inside: bool, since: date | None, on: date
) -> Months:
    """Return how long somebody served in posts of some tiers; ``inside`` = only in this company.

    ``since`` is the first day on which it can have begun: the first day of work, or in the company.
    Posts held at once count once.
    """
    sure = _merged(
        [
            (spell.start, end)
            for spell in spells
            if spell.tier in tiers and spell.start is not None and (spell.inside or not inside)
            if spell.start < (end := _end(spell, on))
        ]
    )
    low = _whole_months(sure)
    if since is None:
        return Months(low, None, int)
    bound = max(low, months_between(since, on) + 1)
    return Months(low, bound, lambda: _most(spells, tiers, sure, low, inside=inside, since=since, on=on))


def _most(
    spells: Sequence[Spell],
    tiers: Collection[str],
    sure: list[Interval],
    low: int,
    *,
    inside: bool,
    since: date,
    on: date,
) -> int:
    """Return the most months there can be: all time that no post takes which is known not to count."""
    never: list[Interval] = []
    perhaps: list[Interval] = []
    for spell in spells:
        other = (inside and not spell.inside) or (spell.tier is not None and spell.tier not in tiers)
        start, end = spell.start or since, _end(spell, on)
        if start >= end:
            continue
        if not other:
            perhaps.append((start, end))  # It may count though another post was held beside it.
        elif spell.start is not None:
            never.append((start, end))
    left = _without([(since, on)] if since < on else [], _merged(never))
    possible = _merged([*left, *perhaps, *sure])
    if possible == sure:
        return low
    return max(low, sum(_begun_months(one) for one in possible))


def _end(spell: Spell, on: date) -> date:
    return on if spell.end is None else min(spell.end + _DAY, on)


def _merged(intervals: Sequence[Interval]) -> list[Interval]:
    if len(intervals) < 2:
        return list(intervals)
    found: list[Interval] = []
    for start, end in sorted(intervals):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _without(whole: Sequence[Interval], taken: Sequence[Interval]) -> list[Interval]:
    found = list(whole)
    for start, end in taken:
        found = [
            part
            for first, last in found
            for part in ((first, min(last, start)), (max(first, end), last))
            if part[0] < part[1]
        ]
    return found


def _whole_months(intervals: Sequence[Interval]) -> int:
    """Return the months of all intervals; days left over make another month where they surely do."""
    months = days = 0
    for start, end in intervals:
        whole = months_between(start, end)
        months += whole
        if len(intervals) > 1:
            days += (end - _later(start, whole)).days
    return months + days // _LONG_MONTH


def _begun_months(interval: Interval) -> int:
    start, end = interval
    return months_between(start, end) + (start.day != end.day)


def _later(day: date, months: int) -> date:
    """Return the day so many months later; the last of the month where it has no such day."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    first_after = date(year + month // 12, month % 12 + 1, 1)
    return min(date(year, month, 1) + timedelta(days=day.day - 1), first_after - _DAY)
