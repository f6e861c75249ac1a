"""Whole tables as values: what is written into a workbook, and read back from it unchanged."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, String, cast, select
from sqlalchemy.orm import InstrumentedAttribute

from talentdesk.domain import import_tables
from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.table_values import TableValues
from talentdesk.models import Row
from talentdesk.models.development import ActionRow, MentorRow, PlanRow
from talentdesk.models.growth import DepartureRow, GrowthRow, StandardRow
from talentdesk.models.histories import (
    AwardRow,
    CompetencyScoreRow,
    ContractRow,
    ExperienceRow,
    LanguageRow,
    SchoolingRow,
    TrainingRow,
)
from talentdesk.models.mapping import aliased
from talentdesk.models.people import OfPerson, PersonRow, RatingRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.commands import Query, Reading
from talentdesk.services.nomination_tables import measure_values, nomination_values
from talentdesk.services.people_values import people_values
from talentdesk.services.placement_values import placement_values
from talentdesk.services.slate_values import slate_values

Column = InstrumentedAttribute[Any] | ColumnElement[Any]
Columns = Mapping[str, Column]
"""Columns by the field keys of the table."""

_WHO: Columns = {"number": PersonRow.number, "name": PersonRow.name}

_OF_PEOPLE: Mapping[str, tuple[type[OfPerson], Columns]] = {
    import_tables.SCHOOLING.key: (
        SchoolingRow,
        {
            "school": SchoolingRow.school,
            "degree": SchoolingRow.degree,
            "major": SchoolingRow.major,
            "start": SchoolingRow.start,
            "end": SchoolingRow.end,
        },
    ),
    import_tables.EXPERIENCE.key: (
        ExperienceRow,
        {
            "employer": ExperienceRow.employer,
            "post": ExperienceRow.post,
            "start": ExperienceRow.start,
            "end": ExperienceRow.end,
            "inside": ExperienceRow.inside,
            "note": ExperienceRow.note,
        },
    ),
    import_tables.LANGUAGES.key: (
        LanguageRow,
        {"language": LanguageRow.language, "proficiency": LanguageRow.level},
    ),
    import_tables.AWARDS.key: (
        AwardRow,
        {"award": AwardRow.name, "issuer": AwardRow.issuer, "on": AwardRow.on, "penalty": AwardRow.penalty},
    ),
    import_tables.TRAININGS.key: (
        TrainingRow,
        {
            "course": TrainingRow.name,
            "hours": TrainingRow.hours,
            "start": TrainingRow.start,
            "end": TrainingRow.end,
            "result": TrainingRow.result,
        },
    ),
    import_tables.CONTRACTS.key: (
        ContractRow,
        {
            "contract_kind": ContractRow.kind,
            "contract_start": ContractRow.start,
            "contract_end": ContractRow.end,
        },
    ),
    import_tables.RATINGS.key: (
        RatingRow,
        {
            "dimension": RatingRow.dimension,
            "period": RatingRow.period,
            "level": RatingRow.grade,
            "score": RatingRow.score,
            "on": RatingRow.on,
            "source": RatingRow.source,
        },
    ),
    import_tables.SCORES.key: (
        CompetencyScoreRow,
        {
            "competency": CompetencyScoreRow.competency,
            "value": CompetencyScoreRow.score,
            "on": CompetencyScoreRow.on,
            "source": CompetencyScoreRow.source,
        },
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TableValuesOf(Query[TableValues]):
    """A whole table; ``session`` names the session whose placements are meant. Raises ``RefusedError``."""

    table: str
    session: str = ""

    def run(self, reading: Reading) -> TableValues:
        if self.table == import_tables.PEOPLE.key:
            return people_values(reading)
        if self.table == import_tables.PLACEMENTS.key:
            return placement_values(reading, self.session)
        if self.table in _OF_PEOPLE:
            return _of_people(reading, self.table)
        others = _OTHERS.get(self.table)
        if others is None:
            known = ", ".join(one.key for one in import_tables.TABLES)
            raise refused(Reason.VALUE_NOT_ALLOWED, field="table", value=self.table, allowed=known)
        return others(reading)


def _of_people(reading: Reading, table: str) -> TableValues:
    kind, own = _OF_PEOPLE[table]
    columns = {**_WHO, **own}
    first = next(iter(own.values()))
    wanted = (
        select(*columns.values())
        .join_from(kind, PersonRow, PersonRow.id == kind.person_id)
        .order_by(PersonRow.sort_key, PersonRow.number, *_newest_last(kind), first, kind.id)
    )
    return _values(reading, table, columns, wanted)


def _newest_last(kind: type[Row]) -> tuple[Column, ...]:
    return tuple(getattr(kind, name) for name in ("start", "on") if hasattr(kind, name))


def _values(reading: Reading, table: str, columns: Columns, wanted: Any) -> TableValues:
    rows: list[tuple[Value, ...]] = [tuple(row) for row in reading.rows.execute(wanted)]
    return TableValues(table=table, columns=tuple(columns), rows=tuple(rows))


def _units(reading: Reading) -> TableValues:
    columns: Columns = {"title": UnitRow.name, "path": UnitRow.path, "position": UnitRow.position}
    wanted = select(*columns.values()).order_by(UnitRow.path)
    return _values(reading, import_tables.UNITS.key, columns, wanted)


def _posts(reading: Reading) -> TableValues:
    columns: Columns = {
        "title": PostRow.title,
        "unit": UnitRow.path,
        "tier": PostRow.tier,
        "key_position": PostRow.key_position,
        "model": PostRow.model,
        "risk_of_loss": PostRow.risk_of_loss,
        "impact_of_loss": PostRow.impact_of_loss,
        "note": PostRow.note,
        "key_reason": PostRow.key_reason,
        "seats": PostRow.seats,
    }
    wanted = (
        select(*columns.values())
        .outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
        .order_by(UnitRow.path, PostRow.title, PostRow.id)
    )
    return _values(reading, import_tables.POSTS.key, columns, wanted)


def _plans(reading: Reading) -> TableValues:
    mentor = aliased(PersonRow)
    # The first mentor is the one a row can name; further ones stay as they are.
    first = (
        select(MentorRow.plan_id, MentorRow.person_id, MentorRow.name)
        .where(MentorRow.position == 0)
        .subquery()
    )
    columns: dict[str, Column] = {
        **_WHO,
        "target_post": PostRow.title,
        "start": PlanRow.start,
        "end": PlanRow.end,
        "state": PlanRow.state,
        "agreed_on": PlanRow.agreed_on,
        "summary": PlanRow.summary,
    }
    wanted = (
        select(*columns.values(), mentor.number, first.c.name)
        .join_from(PlanRow, PersonRow, PersonRow.id == PlanRow.person_id)
        .outerjoin(PostRow, PostRow.id == PlanRow.target_post_id)
        .outerjoin(first, first.c.plan_id == PlanRow.id)
        .outerjoin(mentor, mentor.id == first.c.person_id)
        .order_by(PersonRow.sort_key, PersonRow.number, PlanRow.start, PlanRow.id)
    )
    rows = tuple((*row[:-2], row[-2] or row[-1]) for row in reading.rows.execute(wanted))
    return TableValues(table=import_tables.PLANS.key, columns=(*columns, "mentor"), rows=rows)


def _actions(reading: Reading) -> TableValues:
    columns: Columns = {
        **_WHO,
        "type": ActionRow.type,
        "goal": ActionRow.goal,
        "resources": ActionRow.resources,
        "start": ActionRow.start,
        "due": ActionRow.due,
        "owner": ActionRow.owner,
        "measure": ActionRow.measure,
        "evidence": ActionRow.evidence,
        "progress": ActionRow.progress,
        "done_on": ActionRow.done_on,
    }
    wanted = (
        select(*columns.values())
        .join_from(ActionRow, PlanRow, PlanRow.id == ActionRow.plan_id)
        .join(PersonRow, PersonRow.id == PlanRow.person_id)
        .order_by(PersonRow.sort_key, PersonRow.number, PlanRow.start, ActionRow.position, ActionRow.id)
    )
    return _values(reading, import_tables.ACTIONS.key, columns, wanted)


def _growth(reading: Reading) -> TableValues:
    columns: Columns = {
        "unit_kind": GrowthRow.kind,
        "year": cast(GrowthRow.year, String),
        "units": GrowthRow.units,
        "note": GrowthRow.note,
    }
    wanted = select(*columns.values()).order_by(GrowthRow.kind, GrowthRow.year)
    return _values(reading, import_tables.GROWTH.key, columns, wanted)


def _standards(reading: Reading) -> TableValues:
    columns: Columns = {
        "unit_kind": StandardRow.kind,
        "title": StandardRow.title,
        "tier": StandardRow.tier,
        "heads": StandardRow.heads,
    }
    wanted = select(*columns.values()).order_by(StandardRow.position, StandardRow.id)
    return _values(reading, import_tables.STANDARDS.key, columns, wanted)


def _departures(reading: Reading) -> TableValues:
    columns: Columns = {
        **_WHO,
        "left_on": DepartureRow.on,
        "wish": DepartureRow.wish,
        "key_talent": DepartureRow.key,
        "note": DepartureRow.note,
    }
    wanted = (
        select(*columns.values())
        .join_from(DepartureRow, PersonRow, PersonRow.id == DepartureRow.person_id)
        .order_by(DepartureRow.on, PersonRow.number)
    )
    return _values(reading, import_tables.DEPARTURES.key, columns, wanted)


_OTHERS: Mapping[str, Callable[[Reading], TableValues]] = {
    import_tables.UNITS.key: _units,
    import_tables.POSTS.key: _posts,
    import_tables.PLANS.key: _plans,
    import_tables.ACTIONS.key: _actions,
    import_tables.GROWTH.key: _growth,
    import_tables.STANDARDS.key: _standards,
    import_tables.DEPARTURES.key: _departures,
    import_tables.SLATES.key: slate_values,
    import_tables.NOMINATIONS.key: nomination_values,
    import_tables.MEASURES.key: measure_values,
}
