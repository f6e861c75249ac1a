"""All people with their units, posts, contracts, languages and ratings, as a roster holds them."""

from collections import defaultdict

from sqlalchemy import select

from talentdesk.domain import import_tables
from talentdesk.domain.imports import Value
from talentdesk.domain.table_values import TableValues
from talentdesk.domain.texts import Id
from talentdesk.models.histories import ContractRow, LanguageRow
from talentdesk.models.mapping import aliased
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.commands import Reading
from talentdesk.services.people_lines import rating_text
from talentdesk.services.person_fields import CONTRACT

_manager = aliased(PersonRow)
_OWN = {
    "number": PersonRow.number,
    "name": PersonRow.name,
    "english_name": PersonRow.english_name,
    "pinyin_fixed": PersonRow.pinyin_fixed,
    "gender": PersonRow.gender,
    "birth_date": PersonRow.birth_date,
    "hire_date": PersonRow.hire_date,
    "work_start": PersonRow.work_start,
    "education": PersonRow.education,
    "degree": PersonRow.degree,
    "school": PersonRow.school,
    "major": PersonRow.major,
    "unit": UnitRow.path,
    "post": PostRow.title,
    "post_since": PersonRow.post_since,
    "tier": PostRow.tier,
    "grade": PersonRow.grade,
    "manager": _manager.number,
    "place": PersonRow.place,
    "email": PersonRow.email,
    "phone": PersonRow.phone,
    "active": PersonRow.active,
    "remarks": PersonRow.remarks,
}


def people_values(reading: Reading) -> TableValues:
    """Return every person, by pinyin; a column for each dimension and period that anybody was rated in."""
    contracts, languages, ratings = _contracts(reading), _languages(reading), _ratings(reading)
    rated = sorted({key for mine in ratings.values() for key in mine})
    wanted = (
        select(PersonRow.id, *_OWN.values())
        .outerjoin(UnitRow, UnitRow.id == PersonRow.unit_id)
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .outerjoin(_manager, _manager.id == PersonRow.manager_id)
        .order_by(PersonRow.sort_key, PersonRow.number)
    )
    rows: list[tuple[Value, ...]] = []
    for person, *own in reading.rows.execute(wanted):
        mine = ratings.get(person, {})
        rows.append(
            (
                *own,
                *contracts.get(person, (None, None, None)),
                languages.get(person),
                *(mine.get(key) for key in rated),
            )
        )
    columns = (
        *_OWN,
        *CONTRACT,
        "languages",
        *(f"rating:{dimension}:{period}" for dimension, period in rated),
    )
    return TableValues(table=import_tables.PEOPLE.key, columns=columns, rows=tuple(rows))


def _contracts(reading: Reading) -> dict[Id, tuple[Value, ...]]:
    """Return everybody's newest contract: the one a roster speaks of."""
    wanted = select(ContractRow.person_id, ContractRow.kind, ContractRow.start, ContractRow.end)
    found = reading.rows.execute(wanted.order_by(ContractRow.start, ContractRow.id))
    return {person: (kind, start, end) for person, kind, start, end in found}


def _languages(reading: Reading) -> dict[Id, str]:
    wanted = select(LanguageRow.person_id, LanguageRow.language, LanguageRow.level)
    found: defaultdict[Id, list[str]] = defaultdict(list)
    for person, language, level in reading.rows.execute(wanted.order_by(LanguageRow.language)):
        found[person].append(f"{language} ({level})" if level else language)
    return {person: "; ".join(mine) for person, mine in found.items()}


def _ratings(reading: Reading) -> dict[Id, dict[tuple[str, str], Value]]:
    found: defaultdict[Id, dict[tuple[str, str], Value]] = defaultdict(dict)
    wanted = select(
        RatingRow.person_id, RatingRow.dimension, RatingRow.period, RatingRow.grade, RatingRow.score
    )
    for person, dimension, period, grade, score in reading.rows.execute(wanted.order_by(RatingRow.on)):
        found[person][dimension, period] = (
            score if not grade and score is not None else rating_text(grade, score)
        )
    return found
