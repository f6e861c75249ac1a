"""Time served, as far as it is known: at least so many months, at most so many.

A résumé has gaps and posts nobody can place. Time that is covered by neither a post known to count nor one
known not to count may have counted: it widens the span instead of being guessed.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import date, timedelta
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from talentdesk.domain.calendar import months_between

Interval = tuple[date, date]
"""From a day to the day after the last one."""

_DAY = timedelta(days=1)
_LONG_MONTH = 31
_START = itemgetter(0)


class Spell(NamedTuple):
    """A time in a post."""

    tier: str | None
    """Tier key; empty = in none, None = nobody knows."""
    inside: bool
    """Whether it was in this company."""
    start: date | None
    end: date | None = None
    """Last day; None = until today."""
    post: str = ""


class Months:
    """Whole months of service: certain ones, and how many there can be at most."""

    __slots__ = ("_high", "_most", "bound", "low", "told")

    def __init__(self, low: int, bound: int | None, most: Callable[[], int] | None = None) -> None:
        self.low = low
        self.told = low if low or bound is not None else None
        """The certain ones, None where nothing at all is known."""
        self.bound = bound
        """Never more than this, found soon; None where the first day is not known, and no bound with it."""
        self._most = most
        """The most there can be, asked only where neither figure before it decides."""
        self._high: int | None = None

    @property
    def high(self) -> int | None:
        """How many there can be at most; None = no bound is known."""
        if self._high is None and self._most is not None:
            self._high = self._most()
        return self._high

    def reaches(self, required: int) -> bool | None:
        """Tell whether so many months are served; None where nobody can tell."""
        if self.low >= required:
            return True
        if self.bound is None:
            return None
        if self.bound < required:
            return False
        high = self.high
        return None if high is None or high >= required else False


def since_day(day: date | None, on: date) -> Months:
    """Return the months since a day; without the day nothing is known."""
    if day is None:
        return Months(0, None)
    months = max(0, months_between(day, on))
    return Months(months, months, lambda: months)


class Career:
    """The posts of one person until a day, put in order once for all tiers that are asked about."""

    __slots__ = ("_dated", "_free", "_on", "_open")

    def __init__(self, spells: Sequence[Spell], on: date) -> None:
        self._on = on
        dated: list[tuple[date, date, str | None, bool]] = []
        self._open: list[tuple[date | None, date, str | None, bool]] = []
        """Posts without a first day, and those nobody can place: they may count."""
        for tier, inside, start, last, _ in spells:
            end = on if last is None or last >= on else last + _DAY
            if start is None:
                self._open.append((start, end, tier, inside))
            elif start < end:
                dated.append((start, end, tier, inside))
                if tier is None:
                    self._open.append((start, end, tier, inside))
        dated.sort(key=_START)
        self._dated = dated
        self._free: dict[date, tuple[list[Interval], int, int]] = {}

    def served(self, tiers: Collection[str], *, inside: bool, since: date | None) -> Months:
        """Return how long somebody served in posts of some tiers; ``inside`` = only in this company.

        ``since`` is the first day on which it can have begun: the first day of work, or in the company.
        Posts held at once count once.
        """
        sure = [
            (start, end)
            for start, end, tier, within in self._dated
            if tier in tiers and (within or not inside)
        ]
        if len(sure) > 1:
            sure = _merged(sure)
        low = _whole_months(sure) if sure else 0
        if since is None:
            return Months(low, None)
        _, free, bound = self._untold(since)
        if not self._open:
            bound = min(bound, low + len(sure) + free)
        most = partial(self._most, tiers, inside, since, sure, low)
        return Months(low, bound if bound > low else low, most)

    def _most(self, tiers: Collection[str], inside: bool, since: date, sure: list[Interval], low: int) -> int:
        """Return the most months there can be: all time that no post takes which is known not to count.

        A post that nobody can place may count though another was held beside it.
        """
        free, months, _ = self._untold(since)
        perhaps = [
            (start or since, end)
            for start, end, tier, within in self._open
            if (start or since) < end and (tier is None or tier in tiers) and (within or not inside)
        ]
        if not sure and not perhaps:
            return months
        possible = _merged(sorted([*free, *sure, *perhaps]))
        return low if possible == sure else max(low, sum(map(_begun_months, possible)))

    def _untold(self, since: date) -> tuple[list[Interval], int, int]:
        """Return the time from a day on that no dated post takes, the months begun in it and all since."""
        found = self._free.get(since)
        if found is None:
            free = []
            told = since
            for start, end, _, _ in self._dated:
                if start > told:
                    free.append((told, start))
                if end > told:
                    told = end
            if told < self._on:
                free.append((told, self._on))
            months = sum([_begun_months(one) for one in free])
            found = self._free[since] = (free, months, months_between(since, self._on) + 1)
        return found


def _merged(intervals: Sequence[Interval]) -> list[Interval]:
    """Return intervals that are in order as such that do not meet."""
    found: list[Interval] = []
    begin, last = intervals[0]
    for start, end in intervals:
        if start > last:
            found.append((begin, last))
            begin, last = start, end
        elif end > last:
            last = end
    found.append((begin, last))
    return found


def _whole_months(intervals: Sequence[Interval]) -> int:
    """Return the months of all intervals; days left over make another month where they surely do."""
    if len(intervals) == 1:
        return months_between(*intervals[0])
    months = days = 0
    for start, end in intervals:
        months += months_between(start, end)
        days += _days_over(start, end)
    return months + days // _LONG_MONTH


def _days_over(start: date, end: date) -> int:
    """Return the days after the last whole month; a month without the day of the first ends with its last."""
    if end.day >= start.day:
        return end.day - start.day
    before = (end.replace(day=1) - _DAY).day
    return end.day + max(0, before - start.day)


def _begun_months(interval: Interval) -> int:
    start, end = interval
    return (end.year - start.year) * 12 + end.month - start.month + (end.day > start.day)
