"""How many people a tier will need, have and lack at the end of each year.

Need: planned units times the standard staffing of a unit, and the key posts that no standard speaks of.
Have: today's staff without those who retire or are expected to leave, less the turnover that is assumed.
Ready: confirmed successors who are ready by then, everybody counted once, for one tier.
Gap = need - have - ready; above 0 people are lacking. What is unknown makes it a range, never a guess.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from talentdesk.domain.calendar import months_between
from talentdesk.domain.retirement import Retirement
from talentdesk.domain.texts import Id

_YEAR_DAYS = 365.25
FURTHEST = 10
"""Years a forecast reaches at most."""
_SHORTEST = 3
"""Years a forecast shows where nothing is planned that far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """So many units of a kind are planned for the end of a year."""

    kind: str
    year: int
    units: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """So many heads with a title, counted to a tier, belong into every unit of a kind."""

    kind: str
    title: str
    tier: str
    heads: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Somebody who holds a post of a tier today."""

    person: Id
    tier: str
    title: str
    retires: Retirement | None = None
    """None = the record does not tell."""
    leaves: tuple[date | None, date | None] = (None, None)
    """Expected leaving, earliest and latest; both None = nothing is expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A confirmed successor for a post of a tier, and in how many months they are ready."""

    person: Id
    tier: str
    months: int | None
    """None = not judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """All a forecast is made from."""

    tiers: tuple[str, ...]
    """Highest first."""
    growth: tuple[Growth, ...] = ()
    standards: tuple[Standard, ...] = ()
    posts: tuple[tuple[Id, str], ...] = ()
    """Key posts that no standard speaks of, with their tiers."""
    staff: tuple[Staff, ...] = ()
    ready: tuple[Ready, ...] = ()
    turnover: Mapping[str, float]
    """Percent a year by tier; a tier without loses nobody by turnover."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A part of what a tier needs: planned units times heads, or (without a kind) posts there are."""

    kind: str = ""
    title: str = ""
    units: int | None = None
    """None = nothing is planned for the kind: as many heads as there are today."""
    heads: int
    """All of the part together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A tier at the end of a year, with the lists behind."""

    tier: str
    year: int
    needs: tuple[Need, ...]
    staff: tuple[Id, ...]
    """Everybody who holds such a post today."""
    gone: tuple[Id, ...]
    """Of them, who retires or leaves by then."""
    may_go: tuple[Id, ...]
    """Of them, of whom nobody can tell."""
    lost: float
    """Further losses by the turnover that is assumed."""
    ready: tuple[Id, ...]
    may_be_ready: tuple[Id, ...]
    """Successors whose readiness nobody has judged."""

    @property
    def need(self) -> int:
        """How many heads are needed."""
        return sum(one.heads for one in self.needs)

    @property
    def have(self) -> float:
        """How many of today's staff are left, those of whom nobody can tell among them."""
        return len(self.staff) - len(self.gone) - self.lost

    @property
    def gap(self) -> float:
        """How many are lacking; below 0 there are more than needed."""
        return self.need - self.have - len(self.ready)

    @property
    def least(self) -> float:
        """The gap if everybody whose readiness is not judged is ready."""
        return self.gap - len(self.may_be_ready)

    @property
    def most(self) -> float:
        """The gap if everybody of whom nobody can tell has left."""
        return self.gap + len(self.may_go)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """All cells, by tier and then by year."""

    tiers: tuple[str, ...]
    """Tiers that need or have anybody, highest first."""
    years: tuple[int, ...]
    cells: tuple[Cell, ...]

    def cell(self, tier: str, year: int) -> Cell:
        """Return a cell. Raises ``KeyError`` where there is none."""
        for one in self.cells:
            if (one.tier, one.year) == (tier, year):
                return one
        raise KeyError((tier, year))


def years_of(growth: Iterable[Growth], on: date) -> tuple[int, ...]:
    """Return the years of a forecast: from this one to the last that is planned, three at least."""
    last = max((one.year for one in growth), default=on.year)
    return tuple(range(on.year, min(max(last, on.year + _SHORTEST - 1), on.year + FURTHEST) + 1))


def units_planned(growth: Iterable[Growth], kind: str, year: int) -> int | None:
    """Return how many units of a kind a year ends with: the newest plan up to it; None without one."""
    known = {one.year: one.units for one in growth if one.kind == kind and one.year <= year}
    return known[max(known)] if known else None


def forecast(given: Given, on: date) -> Forecast:
    """Return what every tier needs, has and lacks at the end of every year."""
    years = years_of(given.growth, on)
    wanted = (
        {tier for _, tier in given.posts}
        | {one.tier for one in given.standards}
        | {one.tier for one in given.staff}
    )
    tiers = tuple(tier for tier in given.tiers if tier in wanted)
    ready = _once(given)
    cells = tuple(_cell(given, tier, year, on, ready) for tier in tiers for year in years)
    return Forecast(tiers=tiers, years=years, cells=cells)


def _once(given: Given) -> tuple[Ready, ...]:
    """Return everybody ready for one tier only: where they are ready soonest, then the highest.

    Whoever holds a post of the same tier fills one gap there and leaves another: they add nobody.
    """
    holds = {(one.person, one.tier) for one in given.staff}
    ranks = {tier: rank for rank, tier in enumerate(given.tiers)}
    possible = [one for one in given.ready if (one.person, one.tier) not in holds and one.tier in ranks]
    possible.sort(key=lambda one: (one.months is None, one.months or 0, ranks[one.tier]))
    found: dict[Id, Ready] = {}
    for one in possible:
        found.setdefault(one.person, one)
    return tuple(found.values())


def _cell(given: Given, tier: str, year: int, on: date, ready: Sequence[Ready]) -> Cell:
    end = date(year, 12, 31)
    staff = [one for one in given.staff if one.tier == tier]
    going = {one.person: _goes(one, end) for one in given.staff}
    gone = tuple(one.person for one in staff if going[one.person] is True)
    may_go = tuple(one.person for one in staff if going[one.person] is None)
    years = (end - on).days / _YEAR_DAYS
    kept = (1 - given.turnover.get(tier, 0) / 100) ** years
    here = [one for one in ready if one.tier == tier and going.get(one.person) is not True]
    return Cell(
        tier=tier,
        year=year,
        needs=_needs(given, tier, year, staff),
        staff=tuple(one.person for one in staff),
        gone=gone,
        may_go=may_go,
        lost=round((len(staff) - len(gone)) * (1 - kept), 1),
        ready=tuple(
            one.person for one in here if one.months is not None and one.months <= months_between(on, end)
        ),
        may_be_ready=tuple(one.person for one in here if one.months is None),
    )


def _needs(given: Given, tier: str, year: int, staff: Sequence[Staff]) -> tuple[Need, ...]:
    mine = [(one, units_planned(given.growth, one.kind, year)) for one in given.standards if one.tier == tier]
    needs, told = [], set[str]()
    for one, units in mine:
        if units is None:
            # Nothing is planned: those there are go on, less those that other kinds of unit already need.
            there = sum(1 for person in staff if person.title == one.title)
            other = sum(of * each.heads for each, of in mine if of is not None and each.title == one.title)
            heads = 0 if one.title in told else max(0, there - other)
            told.add(one.title)
        else:
            heads = units * one.heads
        needs.append(Need(kind=one.kind, title=one.title, units=units, heads=heads))
    posts = sum(1 for _, of in given.posts if of == tier)
    return (*needs, Need(heads=posts)) if posts else tuple(needs)


def _goes(one: Staff, end: date) -> bool | None:
    """Tell whether somebody is gone by a day; None where nobody can tell.

    Somebody of whom only the earliest day is known may have left since.
    """
    earliest, latest = one.leaves
    sure = [day for day in (latest, one.retires.latest if one.retires else None) if day is not None]
    if any(day <= end for day in sure):
        return True
    soonest = [day for day in (earliest, one.retires.earliest if one.retires else None) if day is not None]
    return None if one.retires is None or any(day <= end for day in soonest) else False
