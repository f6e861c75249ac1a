"""Versions of the tier chart: kept as of a day, read again, compared."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import tier_chart
from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Figure
from talentdesk.domain.texts import Id
from talentdesk.domain.tier_chart import ChartChange, ChartPost, TierChartLine
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.succession import TierChartRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeTierChart(Command):
    """Keep the tier chart as it is now under a name; it does not change any more."""

    action: ClassVar[str] = "take_tier_chart"

    name: str
    note: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = TierChartRow(
            id=work.new_id(),
            name=values.words(self.name, field="name", required=True),
            at=work.now,
            note=values.words(self.note, field="note", most=values.LONG),
            content=tier_chart.written(_now(work.rows)),
        )
        work.rows.add(row)
        return {"id": row.id, "name": row.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditTierChart(Command):
    """Change the ``name`` or the ``note`` of a kept version; its posts stay as they were."""

    action: ClassVar[str] = "edit_tier_chart"

    chart: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, ("name", "note"))
        row = find(work.rows, TierChartRow, self.chart)
        if "name" in self.values:
            row.name = values.words(self.values["name"], field="name", required=True)
        if "note" in self.values:
            row.note = values.words(self.values["note"], field="note", most=values.LONG)
        return {"id": row.id, "name": row.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveTierChart(Command):
    """Take a kept version away."""

    action: ClassVar[str] = "remove_tier_chart"

    chart: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, TierChartRow, self.chart)
        work.rows.delete(row)
        return {"id": row.id, "name": row.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class TierCharts(Query[tuple[TierChartLine, ...]]):
    """The kept versions, the newest first."""

    def run(self, reading: Reading) -> tuple[TierChartLine, ...]:
        found = reading.rows.scalars(select(TierChartRow).order_by(TierChartRow.at.desc(), TierChartRow.id))
        return tuple(_line(row) for row in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class TierChartChanges(Query[tuple[ChartChange, ...]]):
    """What changed between two versions; an empty one means now."""

    before: Id
    after: Id = ""

    def run(self, reading: Reading) -> tuple[ChartChange, ...]:
        return tier_chart.changes(_posts(reading.rows, self.before), _posts(reading.rows, self.after))


def _line(row: TierChartRow) -> TierChartLine:
    posts = tier_chart.read(row.content)
    return TierChartLine(
        id=row.id,
        name=row.name,
        on=row.at.date(),
        note=row.note,
        posts=len(posts),
        key_positions=sum(1 for post in posts if post.key_position),
    )


def _posts(rows: Session, chart: Id) -> tuple[ChartPost, ...]:
    return tier_chart.read(find(rows, TierChartRow, chart).content) if chart else _now(rows)


def _now(rows: Session) -> tuple[ChartPost, ...]:
    wanted = (
        select(
            PostRow.id, PostRow.title, UnitRow.path, PostRow.tier, PostRow.key_position, PostRow.key_reason
        )
        .outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
        .order_by(PostRow.id)
    )
    return tuple(
        ChartPost(
            id=key, title=title, unit=path or "", tier=tier, key_position=is_key, key_reason=reason or ""
        )
        for key, title, path, tier, is_key, reason in rows.execute(wanted)
    )
