"""Lines of people, read as plain columns: quick for lists of ten thousand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Executable, String, func, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from talentdesk.domain.people import PersonLine
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.models.mapping import aliased
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.commands import Query, Reading

Condition = ColumnElement[bool] | InstrumentedAttribute[bool]

_CHUNK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleLines(Query[tuple[PersonLine, ...]]):
    """All people, sorted by pinyin."""

    active_only: bool = True

    def run(self, reading: Reading) -> tuple[PersonLine, ...]:
        return people_lines(reading, PersonRow.active) if self.active_only else people_lines(reading)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLinesOf(Query[tuple[PersonLine, ...]]):
    """Some people, in the order of their ids."""

    ids: tuple[Id, ...]

    def run(self, reading: Reading) -> tuple[PersonLine, ...]:
        return lines_of(reading, self.ids)


def people_lines(reading: Reading, *conditions: Condition, ids: Sequence[Id] = ()) -> tuple[PersonLine, ...]:
    """Return the people that meet the conditions, sorted by pinyin; ``ids`` names them where they are few."""
    rows, programme = reading.rows, reading.programme
    if ids:
        conditions = (*conditions, PersonRow.id.in_(ids))
    performance, potential = (
        newest_ratings(rows, dimension, on=reading.today, people=ids)
        for dimension in rated_dimensions(programme)
    )
    found = rows.execute(_wanted(*conditions))
    return tuple(
        PersonLine(
            id=key,
            number=number,
            name=name,
            sort_key=sort_key,
            search_key=search_key,
            initials=initials,
            unit=unit or "",
            post=post or "",
            tier=tier or "",
            gender=gender,
            birth_date=birth_date,
            hire_date=hire_date,
            post_since=post_since,
            education=education,
            manager=manager or "",
            performance=performance.get(key, ""),
            potential=potential.get(key, ""),
            place=place,
            active=active,
        )
        for (
            key, number, name, sort_key, search_key, initials, unit, post, tier, gender, birth_date,
            hire_date, post_since, education, manager, place, active,
        ) in found
    )  # fmt: skip


def lines_of(reading: Reading, ids: Sequence[Id]) -> tuple[PersonLine, ...]:
    """Return people by id, in the order asked for; unknown ids are left out."""
    by_id: dict[Id, PersonLine] = {}
    for start in range(0, len(ids), _CHUNK):
        by_id |= {line.id: line for line in people_lines(reading, ids=ids[start : start + _CHUNK])}
    return tuple(by_id[key] for key in dict.fromkeys(ids) if key in by_id)


def rated_dimensions(programme: Programme) -> tuple[str, str]:
    """Return the keys of the dimensions lists show as performance and potential: the first scheme's two."""
    first = programme.schemes[0]
    return first.vertical.key, first.horizontal.key


def newest_ratings(rows: Session, dimension: str, *, on: date, people: Sequence[Id] = ()) -> dict[Id, str]:
    """Return the newest rating on a dimension of some people, else of all: its grade, else its score."""
    # SQLite takes the other columns from the row that holds the maximum.
    newest = func.max(type_coerce(RatingRow.on, String).concat(" ").concat(RatingRow.period))
    wanted = (
        select(RatingRow.person_id, RatingRow.grade, RatingRow.score, newest)
        .where(RatingRow.dimension == dimension, RatingRow.on <= on)
        .group_by(RatingRow.person_id)
    )
    if people:
        wanted = wanted.where(RatingRow.person_id.in_(people))
    return {person: rating_text(grade, score) for person, grade, score, _ in rows.execute(wanted)}


def rating_text(grade: str, score: float | None) -> str:
    """Return a rating as lists show it."""
    return grade or ("" if score is None else f"{score:g}")


def _wanted(*conditions: Condition) -> Executable:
    manager = aliased(PersonRow)
    return (
        select(
            PersonRow.id,
            PersonRow.number,
            PersonRow.name,
            PersonRow.sort_key,
            PersonRow.search_key,
            PersonRow.initials,
            UnitRow.path,
            PostRow.title,
            PostRow.tier,
            PersonRow.gender,
            PersonRow.birth_date,
            PersonRow.hire_date,
            PersonRow.post_since,
            PersonRow.education,
            manager.name,
            PersonRow.place,
            PersonRow.active,
        )
        .outerjoin(UnitRow, UnitRow.id == PersonRow.unit_id)
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .outerjoin(manager, manager.id == PersonRow.manager_id)
        .where(*conditions)
        .order_by(PersonRow.sort_key, PersonRow.number)
    )
