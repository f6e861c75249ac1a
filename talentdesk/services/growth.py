"""What a forecast is made from: units planned, heads a unit needs, and what is assumed of a tier."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy import func, select

from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.growth import GrowthRow, StandardRow, TierFigureRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find
from talentdesk.services.person_fields import tier_key

GROWTH, STANDARD = "growth", "standard"
"""Kinds of lines."""
FIRST_YEAR, LAST_YEAR = 2000, 2100
MOST_UNITS, MOST_HEADS, _MOST_MONEY = 100_000, 10_000, 1e12
_TABLES: dict[str, type[GrowthRow | StandardRow]] = {GROWTH: GrowthRow, STANDARD: StandardRow}
_TIER_FIGURES = {"turnover": 100.0, "outside_cost": _MOST_MONEY, "inside_cost": _MOST_MONEY}
"""Figures of a tier with their highest values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddForecastLine(Command):
    """Add a line of the growth plan or of the staffing standards; what is not given follows the last one."""

    action: ClassVar[str] = "add_forecast_line"

    kind: str
    """``growth`` or ``standard``."""
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)

    def run(self, work: Work) -> Mapping[str, Figure]:
        table = values.kind_of(self.kind, _TABLES)
        row: Any = table(id=work.new_id())
        _FILLERS[self.kind](work, row, {**_first(work, self.kind, self.values), **self.values})
        _expect_single(work, row)
        work.rows.add(row)
        return {"id": row.id, "name": row.kind, "kind": self.kind}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditForecastLine(Command):
    """Change some values of a line."""

    action: ClassVar[str] = "edit_forecast_line"

    kind: str
    row: Id
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, values.kind_of(self.kind, _TABLES), self.row)
        with work.rows.no_autoflush:
            _FILLERS[self.kind](work, row, self.values)
            _expect_single(work, row)
        return {"id": row.id, "name": row.kind, "kind": self.kind}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveForecastLine(Command):
    """Take a line away."""

    action: ClassVar[str] = "remove_forecast_line"

    kind: str
    row: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, values.kind_of(self.kind, _TABLES), self.row)
        work.rows.delete(row)
        return {"id": row.id, "name": row.kind, "kind": self.kind}


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTierFigure(Command):
    """Say what is assumed of a tier: ``turnover``, ``outside_cost`` or ``inside_cost``; None = nothing."""

    action: ClassVar[str] = "set_tier_figure"

    tier: str
    figure: str
    value: float | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        tier = values.one_of(self.tier, [one.key for one in work.programme.tiers], field="tier")
        name = values.one_of(self.figure, _TIER_FIGURES, field="field")
        given = values.number(self.value, field=name)
        most = _TIER_FIGURES[name]
        if given is not None and not 0 <= given <= most:
            raise refused(Reason.OUT_OF_RANGE, field=name, value=given, low=0, high=most)
        row = work.rows.scalars(select(TierFigureRow).where(TierFigureRow.tier == tier)).first()
        if row is None:
            row = TierFigureRow(id=work.new_id(), tier=tier)
            work.rows.add(row)
        setattr(row, name, given)
        return {"id": row.id, "tier": tier, "field": name}


def _first(work: Work, kind: str, given: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return what a new line starts from: the year after the last one of its kind, the lowest tier."""
    if kind == GROWTH:
        newest = (
            select(GrowthRow.year, GrowthRow.units)
            .where(GrowthRow.kind == str(given.get("kind") or "").strip())
            .order_by(GrowthRow.year.desc())
        )
        found = work.rows.execute(newest).first()
        return {"year": found.year + 1 if found else work.today.year, "units": found.units if found else 0}
    last = work.rows.scalars(select(StandardRow).order_by(StandardRow.position.desc())).first()
    tiers = work.programme.tiers
    return {
        "kind": last.kind if last else "",
        "tier": last.tier if last else tiers[0].key if tiers else "",
        "heads": 1,
    }


def _fill_growth(work: Work, row: Any, given: Mapping[str, Value]) -> None:
    values.expect_keys(given, ("kind", "year", "units", "note"))
    if "kind" in given:
        row.kind = values.words(given["kind"], field="unit_kind", required=True)
    if "year" in given:
        row.year = values.whole(given["year"], field="year", low=FIRST_YEAR, high=LAST_YEAR)
    if "units" in given:
        row.units = values.whole(given["units"], field="units", low=0, high=MOST_UNITS)
    row.note = values.words(given.get("note", row.note or ""), field="note", most=values.LONG)


def _fill_standard(work: Work, row: Any, given: Mapping[str, Value]) -> None:
    values.expect_keys(given, ("kind", "title", "tier", "heads"))
    if "kind" in given:
        row.kind = values.words(given["kind"], field="unit_kind", required=True)
    if "title" in given:
        row.title = values.words(given["title"], field="title", required=True)
    if "tier" in given:
        row.tier = tier_key(str(given["tier"] or ""), work.programme)
        if not row.tier:
            raise refused(Reason.VALUE_NOT_ALLOWED, field="tier", value="")
    if "heads" in given:
        row.heads = values.whole(given["heads"], field="heads", low=0, high=MOST_HEADS)
    if row.position is None:
        row.position = (work.rows.scalar(select(func.max(StandardRow.position))) or 0) + 1


_FILLERS: dict[str, Callable[[Work, Any, Mapping[str, Value]], None]] = {
    GROWTH: _fill_growth,
    STANDARD: _fill_standard,
}


def _expect_single(work: Work, row: GrowthRow | StandardRow) -> None:
    """Refuse a second line for the same year or title of a kind of unit."""
    if isinstance(row, GrowthRow):
        wanted = select(GrowthRow.id).where(GrowthRow.kind == row.kind, GrowthRow.year == row.year)
        same, told = work.rows.scalar(wanted.where(GrowthRow.id != row.id)), str(row.year)
        name = "year"
    else:
        other = select(StandardRow.id).where(StandardRow.kind == row.kind, StandardRow.title == row.title)
        same, told = work.rows.scalar(other.where(StandardRow.id != row.id)), row.title
        name = "title"
    if same is not None:
        raise refused(Reason.LINE_EXISTS, field=name, value=told, unit_kind=row.kind)


# --------------------------------------------------------------------------------------------- asked


@dataclass(frozen=True, slots=True, kw_only=True)
class GrowthLine:
    """A line of the growth plan."""

    id: Id
    kind: str
    year: int
    units: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardLine:
    """A line of the staffing standards."""

    id: Id
    kind: str
    title: str
    tier: str
    heads: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TierFigures:
    """What is assumed of a tier."""

    tier: str
    turnover: float | None = None
    outside_cost: float | None = None
    inside_cost: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastLines:
    """All that was entered for the forecast."""

    growth: tuple[GrowthLine, ...]
    """By kind and year."""
    standards: tuple[StandardLine, ...]
    tiers: tuple[TierFigures, ...]
    """One for every tier of the programme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastLinesOf(Query[ForecastLines]):
    """What was entered for the forecast."""

    def run(self, reading: Reading) -> ForecastLines:
        rows = reading.rows
        growth = rows.scalars(select(GrowthRow).order_by(GrowthRow.kind, GrowthRow.year))
        standards = rows.scalars(select(StandardRow).order_by(StandardRow.position, StandardRow.id))
        known = {row.tier: row for row in rows.scalars(select(TierFigureRow))}
        return ForecastLines(
            growth=tuple(
                GrowthLine(id=row.id, kind=row.kind, year=row.year, units=row.units, note=row.note)
                for row in growth
            ),
            standards=tuple(
                StandardLine(id=row.id, kind=row.kind, title=row.title, tier=row.tier, heads=row.heads)
                for row in standards
            ),
            tiers=tuple(_tier_figures(tier.key, known.get(tier.key)) for tier in reading.programme.tiers),
        )


def _tier_figures(tier: str, row: TierFigureRow | None) -> TierFigures:
    if row is None:
        return TierFigures(tier=tier)
    return TierFigures(
        tier=tier, turnover=row.turnover, outside_cost=row.outside_cost, inside_cost=row.inside_cost
    )
