"""The people of a workspace as far as a roster speaks of them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.texts import Id
from talentdesk.models.histories import ContractRow, LanguageRow
from talentdesk.models.mapping import aliased
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.importing.roster_rows import RATING
from talentdesk.services.person_fields import COLUMNS, CONTRACT

COMPARED = (*COLUMNS, "unit", "post", "tier", "manager")
"""Fields that are compared one by one, in the order a person is read."""
AT = {key: index for index, key in enumerate(COMPARED, start=1)}
"""Where a person's row holds each of them; the id comes first."""


@dataclass(slots=True)
class State:
    """What is there."""

    people: dict[str, tuple[Any, ...]]
    """By number: id, then the compared fields."""
    ratings: dict[tuple[Id, str, str], tuple[Id, str, float | None]]
    contracts: dict[Id, list[tuple[Id, str, date | None, date | None]]]
    languages: dict[Id, dict[str, tuple[Id, str, str]]]


def load_state(rows: Session, keys: set[str]) -> State:
    """Read everybody, and of their histories what the fields speak of."""
    manager = aliased(PersonRow)
    columns = [getattr(PersonRow, key) for key in COLUMNS]
    wanted = (
        select(PersonRow.id, *columns, UnitRow.path, PostRow.title, PostRow.tier, manager.number)
        .outerjoin(UnitRow, UnitRow.id == PersonRow.unit_id)
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .outerjoin(manager, manager.id == PersonRow.manager_id)
    )
    people = {row[1]: tuple(row) for row in rows.execute(wanted)}
    state = State(people, {}, {}, {})
    dimensions = {key.split(":")[1] for key in keys if key.startswith(RATING)}
    if not people:
        return state
    if dimensions:
        for key, person, dimension, period, grade, score in rows.execute(
            select(
                RatingRow.id,
                RatingRow.person_id,
                RatingRow.dimension,
                RatingRow.period,
                RatingRow.grade,
                RatingRow.score,
            ).where(RatingRow.dimension.in_(dimensions))
        ):
            state.ratings[person, dimension, period] = (key, grade, score)
    if keys.intersection(CONTRACT):
        contracts = select(
            ContractRow.id, ContractRow.person_id, ContractRow.kind, ContractRow.start, ContractRow.end
        )
        for key, person, kind, start, end in rows.execute(contracts.order_by(ContractRow.start)):
            state.contracts.setdefault(person, []).append((key, kind, start, end))
    if "languages" in keys:
        skills = select(LanguageRow.id, LanguageRow.person_id, LanguageRow.language, LanguageRow.level)
        for key, person, language, level in rows.execute(skills):
            state.languages.setdefault(person, {})[language.casefold()] = (key, language, level)
    return state
