"""Writing a roster: people, and what the roster holds of their histories."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from talentdesk.domain.calendar import period_end
from talentdesk.domain.texts import Id
from talentdesk.models.histories import ContractRow, LanguageRow
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.services.commands import Work
from talentdesk.services.importing.planned import Context, PlannedRow
from talentdesk.services.importing.roster_plan import RowPlan
from talentdesk.services.lookup import find_many
from talentdesk.services.naming import name_keys
from talentdesk.services.organisation import Organisation
from talentdesk.services.people import NAMED
from talentdesk.services.person_fields import COLUMNS, FIELDS, Held
from talentdesk.services.settling import settle


def write_people(rows: list[RowPlan], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
    """Write new people, changed fields, ratings, contracts, languages; units and posts are made as needed."""
    of = len(rows)
    ids = {one.number: one.person or work.new_id() for one in rows}
    managers = _Managers(ids, work)
    organisation = Organisation.load(work.rows)
    changed = [one for one in rows if one.person and one.changes]
    there = find_many(work.rows, PersonRow, [one.person for one in changed])
    held = {key: row.post_id for key, row in there.items()}
    added: list[dict[str, Any]] = []
    for one in work.each(rows):
        if not one.person:
            added.append(_new_person(ids[one.number], one, organisation, managers, work))
        elif one.changes:
            _change_person(there[one.person], one, organisation, managers, work)
    organisation.write(work)
    settle(work, {key for key, was in held.items() if there[key].post_id not in (None, was)})
    work.insert_many(PersonRow, added)
    work.pace.tell(of * 5 // 8, of)
    _write_ratings(rows, ids, work)
    work.pace.tell(of * 7 // 8, of)
    _write_contracts(rows, ids, work)
    _write_languages(rows, ids, work)
    return ((ids[one.number], one) for one in rows)


class _Managers:
    """Ids of managers by number: of the workbook or of the workspace."""

    def __init__(self, ids: Mapping[str, Id], work: Work) -> None:
        people = work.rows.execute(select(PersonRow.number, PersonRow.id))
        self._ids = {person.number: person.id for person in people}
        self._ids.update(ids)

    def of(self, held: Mapping[str, Held]) -> Id | None:
        number = str(held.get("manager") or "")
        return self._ids[number] if number else None


def _new_person(
    key: Id, one: RowPlan, organisation: Organisation, managers: _Managers, work: Work
) -> dict[str, Any]:
    """Return all columns of a new person."""
    held = one.checked.held
    unit = organisation.unit(str(held.get("unit") or ""), work)
    title = str(held.get("post") or "")
    post = organisation.post(unit, title, work)
    if held.get("tier") and post:
        organisation.set_tier(post, str(held["tier"]))
    row: dict[str, Any] = {**_EMPTY, **held}
    for elsewhere in _ELSEWHERE:
        row.pop(elsewhere, None)
    keys = name_keys(
        row["name"], number=row["number"], english_name=row["english_name"], fixed=row["pinyin_fixed"]
    )
    row |= {
        "id": key,
        "pinyin": keys.pinyin,
        "initials": keys.initials,
        "sort_key": keys.sort_key,
        "search_key": keys.search_key,
        "unit_id": unit,
        "post_id": post,
        "manager_id": managers.of(held),
        "photo": "",
    }
    return row


_ELSEWHERE = tuple(key for key in FIELDS if key not in COLUMNS)
"""Fields of a roster that are no columns of the person's own row."""
_EMPTY: Mapping[str, Held] = {
    **dict.fromkeys(COLUMNS, ""),
    **dict.fromkeys(("birth_date", "hire_date", "work_start", "post_since"), None),
    "active": True,
}


def _change_person(
    row: PersonRow, one: RowPlan, organisation: Organisation, managers: _Managers, work: Work
) -> None:
    """Set what changes on a person that is there."""
    changed = {change.key: change.new for change in one.changes}
    for key, value in changed.items():
        if key in COLUMNS:
            setattr(row, key, value)
    if "manager" in changed:
        row.manager_id = managers.of(one.checked.held)
    if "unit" in changed:
        row.unit_id = organisation.unit(str(changed["unit"] or ""), work)
    if {"unit", "post"} & changed.keys():
        title = str(changed["post"] or "") if "post" in changed else organisation.title(row.post_id)
        row.post_id = organisation.post(row.unit_id, title, work)
    if "tier" in one.checked.held and row.post_id:
        organisation.set_tier(row.post_id, str(one.checked.held["tier"] or ""))
    if changed.keys() & set(NAMED):
        keys = name_keys(row.name, number=row.number, english_name=row.english_name, fixed=row.pinyin_fixed)
        row.pinyin, row.initials = keys.pinyin, keys.initials
        row.sort_key, row.search_key = keys.sort_key, keys.search_key


def _write_ratings(rows: Iterable[RowPlan], ids: Mapping[str, Id], work: Work) -> None:
    new: list[dict[str, Any]] = []
    changes = [(one, rating) for one in rows for rating in one.ratings]
    there = find_many(work.rows, RatingRow, [rating.row for _, rating in changes if rating.row])
    days: dict[str, date] = {}
    for one, rating in changes:
        given = rating.given
        if not rating.row:
            on = days.get(given.period)
            if on is None:
                on = days[given.period] = min(period_end(given.period) or work.today, work.today)
            new.append(
                {
                    "id": work.new_id(),
                    "person_id": ids[one.checked.number],
                    "dimension": given.dimension,
                    "period": given.period,
                    "grade": given.grade,
                    "score": given.score,
                    "on": on,
                    "source": one.checked.given.source.file,
                }
            )
        elif given.empty:
            work.rows.delete(there[rating.row])
        else:
            row = there[rating.row]
            row.grade, row.score, row.source = given.grade, given.score, one.given.source.file
    work.insert_many(RatingRow, new)


def _write_contracts(rows: Iterable[RowPlan], ids: Mapping[str, Id], work: Work) -> None:
    new: list[dict[str, Any]] = []
    changes = [(ids[one.number], one.contract) for one in rows if one.contract is not None]
    there = find_many(work.rows, ContractRow, [contract.row for _, contract in changes if contract.row])
    for person, contract in changes:
        values = {
            "kind": contract.values["contract_kind"] or "",
            "start": contract.values["contract_start"],
            "end": contract.values["contract_end"],
        }
        if contract.row:
            for key, value in values.items():
                setattr(there[contract.row], key, value)
        else:
            new.append({"id": work.new_id(), "person_id": person, **values})
    work.insert_many(ContractRow, new)


def _write_languages(rows: Iterable[RowPlan], ids: Mapping[str, Id], work: Work) -> None:
    new: list[dict[str, Any]] = []
    changes = [(ids[one.number], skill) for one in rows for skill in one.languages]
    there = find_many(work.rows, LanguageRow, [skill.row for _, skill in changes if skill.row])
    for person, skill in changes:
        if not skill.row:
            new.append(
                {
                    "id": work.new_id(),
                    "person_id": person,
                    "language": skill.language,
                    "level": skill.level,
                }
            )
        elif skill.gone:
            work.rows.delete(there[skill.row])
        else:
            there[skill.row].level = skill.level
    work.insert_many(LanguageRow, new)
