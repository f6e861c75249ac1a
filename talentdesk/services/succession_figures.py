"""The figures of the overview: reckoned from the record of today, compared with what was kept of cycles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from talentdesk.domain.figure_events import (
    Fill,
    cost_saved,
    internal_fill,
    time_to_develop,
    time_to_fill,
    turnover,
)
from talentdesk.domain.figures import (
    Duty,
    FigureKey,
    Kept,
    Measured,
    Period,
    keep,
    nominations,
    of_posts,
    reserve_ratio,
)
from talentdesk.domain.promoting import VacancyState
from talentdesk.domain.ruling import Figure
from talentdesk.domain.successors import coverage, net_bench, ready_now, strength
from talentdesk.domain.texts import Id
from talentdesk.models.development import PlanRow
from talentdesk.models.growth import KeptFigureRow, TierFigureRow
from talentdesk.models.nominations import CampaignRow, VacancyRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.workshop import CycleRow
from talentdesk.services.benches import KeyPost, key_posts
from talentdesk.services.campaigns import rules_of
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.departures import key_people, leavers
from talentdesk.services.eligibility import Kit
from talentdesk.services.lookup import find
from talentdesk.services.nominators import nominators_of
from talentdesk.services.slates import slates_of


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierCycle:
    """An earlier review cycle with the figures that were kept of it."""

    cycle: Id
    name: str
    on: date
    figures: tuple[Kept, ...]

    def figure(self, key: FigureKey) -> Kept | None:
        """Return a figure; None where it was not kept."""
        return next((one for one in self.figures if one.key is key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionFigures:
    """All figures of a day with the names of whom and what they speak of."""

    on: date
    period: Period
    figures: tuple[Measured, ...]
    earlier: tuple[EarlierCycle, ...]
    """Cycles of which figures were kept before today, those kept last first."""
    posts: Mapping[Id, str]
    units: Mapping[Id, str]
    """Unit by post."""
    people: Mapping[Id, str]

    def figure(self, key: FigureKey) -> Measured:
        """Return a figure. Raises ``KeyError`` where there is none."""
        for one in self.figures:
            if one.key is key:
                return one
        raise KeyError(key)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionFiguresOf(Query[SuccessionFigures]):
    """The figures as of today; events are counted over the year up to today."""

    def run(self, reading: Reading) -> SuccessionFigures:
        rows = reading.rows
        figures = reckon(reading)
        posts, units = _posts(rows, {item.post for one in figures for item in one.items if item.post})
        people = _names(rows, {item.person for one in figures for item in one.items if item.person})
        return SuccessionFigures(
            on=reading.today,
            period=year_up_to(reading.today),
            figures=figures,
            earlier=earlier_cycles(rows, reading.today),
            posts=posts,
            units=units,
            people=people,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepFigures(Command):
    """Keep today's figures for a review cycle, in place of those that were kept of it before."""

    action: ClassVar[str] = "keep_figures"

    cycle: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        cycle = find(work.rows, CycleRow, self.cycle)
        count = keep_of(work, cycle)
        return {"id": cycle.id, "name": cycle.name, "count": count}


def keep_of(work: Work, cycle: CycleRow) -> int:
    """Keep today's figures for a cycle; returns how many there are."""
    old = {row.key: row for row in work.rows.scalars(_kept_of(cycle.id))}
    found = [one for one in map(keep, reckon(work)) if one is not None]
    for one in found:
        row = old.pop(one.key.value, None)
        if row is None:
            row = KeptFigureRow(id=work.new_id(), cycle_id=cycle.id, key=one.key.value)
            work.rows.add(row)
        row.on, row.unknown = work.today, one.unknown
        row.numerator, row.denominator = float(one.numerator), float(one.denominator)
    for row in old.values():
        work.rows.delete(row)
    return len(found)


def _kept_of(cycle: Id) -> Select[KeptFigureRow]:
    return select(KeptFigureRow).where(KeptFigureRow.cycle_id == cycle)


def year_up_to(day: date) -> Period:
    """Return the year that ends with a day."""
    try:
        before = day.replace(year=day.year - 1)
    except ValueError:
        before = day.replace(year=day.year - 1, day=28)
    return Period(before + timedelta(days=1), day)


def reckon(kit: Kit) -> tuple[Measured, ...]:
    """Return all figures as of today, in the order they are shown."""
    rows, programme, on = kit.rows, kit.programme, kit.today
    posts = key_posts(rows, programme)
    slates = slates_of(rows, [post.id for post in posts])
    staff = rows.scalar(select(func.count()).select_from(PersonRow).where(PersonRow.active)) or 0
    fills, period = _fills(rows), year_up_to(on)
    begun = _plans(rows, {one.person for one in fills})
    found = (
        of_posts(FigureKey.COVERAGE, coverage(slates)),
        of_posts(FigureKey.READY_NOW, ready_now(slates, programme)),
        of_posts(FigureKey.STRENGTH, strength(slates, programme)),
        of_posts(FigureKey.NET_BENCH, net_bench(slates, programme).figure),
        reserve_ratio(slates, staff),
        _nominations(kit, period),
        internal_fill(fills, period),
        time_to_fill(fills, period),
        time_to_develop(fills, begun, period),
        _turnover(rows, period),
        cost_saved(fills, _costs(rows), period),
    )
    order = list(FigureKey)
    return tuple(sorted(found, key=lambda one: order.index(one.key)))


def _turnover(rows: Session, period: Period) -> Measured:
    """Key people at the beginning: those of today who were here then, and those who have left since."""
    key, gone = key_people(rows), leavers(rows)
    joined = rows.execute(select(PersonRow.id, PersonRow.hire_date).where(PersonRow.active)) if key else ()
    here = sum(1 for person, day in joined if person in key and (day is None or day < period.since))
    at_begin = here + sum(1 for one in gone if one.key and period.holds(one.on))
    return turnover(gone, at_begin, len(key), period)


def _fills(rows: Session) -> tuple[Fill, ...]:
    """Return every vacancy that is open or was filled; those given up are left out."""
    wanted = select(VacancyRow, PostRow.tier).join(PostRow, PostRow.id == VacancyRow.post_id)
    return tuple(
        Fill(
            post=row.post_id,
            tier=tier,
            opened=row.opened_on,
            filled=row.closed_on if row.state == VacancyState.FILLED else None,
            inside=row.inside,
            person=row.person_id or "",
            foreseen=row.expected,
            cost=row.hiring_cost,
        )
        for row, tier in rows.execute(wanted.order_by(VacancyRow.opened_on, VacancyRow.id))
        if row.state == VacancyState.FILLED or row.closed_on is None
    )


def _plans(rows: Session, people: Iterable[Id]) -> dict[Id, list[date]]:
    found: dict[Id, list[date]] = {}
    wanted = select(PlanRow.person_id, PlanRow.start).where(PlanRow.person_id.in_(list(people)))
    for person, start in rows.execute(wanted):
        if start is not None:
            found.setdefault(person, []).append(start)
    return found


def _costs(rows: Session) -> dict[str, tuple[float | None, float | None]]:
    found = rows.execute(select(TierFigureRow.tier, TierFigureRow.outside_cost, TierFigureRow.inside_cost))
    return {tier: (outside, inside) for tier, outside, inside in found}


def _nominations(kit: Kit, period: Period) -> Measured:
    """Who has to nominate in the newest campaign of the period, and how many they have."""
    campaign = kit.rows.scalars(
        select(CampaignRow)
        .where(CampaignRow.begun_on >= period.since, CampaignRow.begun_on <= period.until)
        .order_by(CampaignRow.begun_on.desc(), CampaignRow.id)
    ).first()
    if campaign is None:
        return nominations(None)
    needed = rules_of(kit, campaign).succession.nominations.minimum
    duties = tuple(
        Duty(person=one.person, needed=needed, nominated=len(one.nominated))
        for one in nominators_of(kit, campaign)
        if one.owed is not None
    )
    return nominations(duties, campaign.name)


def earlier_cycles(rows: Session, before: date) -> tuple[EarlierCycle, ...]:
    """Return the cycles of which figures were kept before a day, those kept last first."""
    wanted = (
        select(CycleRow, KeptFigureRow)
        .join(KeptFigureRow, KeptFigureRow.cycle_id == CycleRow.id)
        .where(KeptFigureRow.on < before)
        .order_by(KeptFigureRow.on.desc(), CycleRow.start.desc(), CycleRow.id, KeptFigureRow.key)
    )
    found: dict[Id, tuple[CycleRow, date, list[Kept]]] = {}
    known = {one.value for one in FigureKey}
    for cycle, row in rows.execute(wanted):
        if row.key in known:
            kept = Kept(
                key=FigureKey(row.key),
                numerator=row.numerator,
                denominator=row.denominator,
                unknown=row.unknown,
            )
            found.setdefault(cycle.id, (cycle, row.on, []))[2].append(kept)
    return tuple(
        EarlierCycle(cycle=cycle.id, name=cycle.name, on=on, figures=tuple(figures))
        for cycle, on, figures in found.values()
    )


def _posts(rows: Session, wanted: set[Id]) -> tuple[dict[Id, str], dict[Id, str]]:
    found = [one for one in _all_posts(rows) if one.id in wanted]
    return {one.id: one.title for one in found}, {one.id: one.unit for one in found}


def _all_posts(rows: Session) -> Iterable[KeyPost]:
    found = select(PostRow.id, PostRow.title, UnitRow.path, PostRow.tier).outerjoin(
        UnitRow, UnitRow.id == PostRow.unit_id
    )
    return (
        KeyPost(id=key, title=title, unit=path or "", tier=tier)
        for key, title, path, tier in rows.execute(found)
    )


def _names(rows: Session, wanted: set[Id]) -> dict[Id, str]:
    found = rows.execute(select(PersonRow.id, PersonRow.name))
    return {key: name for key, name in found if key in wanted}
