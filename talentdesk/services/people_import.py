"""Taking a roster over: the preview, and the one command that does it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import select

from talentdesk.domain.calendar import period_end
from talentdesk.domain.change import Subject
from talentdesk.domain.imports import ComparedRow, Comparison, PersonInput, RowChange
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.histories import ContractRow, LanguageRow
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.services.bulk import uncollected
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.kept import Kept
from talentdesk.services.lookup import find_many
from talentdesk.services.naming import name_keys
from talentdesk.services.organisation import Organisation
from talentdesk.services.people import NAMED
from talentdesk.services.people_lines import rating_text
from talentdesk.services.person_fields import COLUMNS, Held
from talentdesk.services.taking_over import COMPARED, Change, Plan, RowPlan, plan

Columns = tuple[tuple[str, str], ...]
"""(header as written, field key), as a roster holds them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePeople(Query[Comparison]):
    """What taking a roster over would change, row by row and field by field.

    ``problems`` are those of reading it; ``columns`` and ``sheet`` say where the cells stand.
    """

    rows: tuple[PersonInput, ...]
    problems: tuple[Problem, ...] = ()
    columns: Columns = ()
    sheet: str = ""

    def run(self, reading: Reading) -> Comparison:
        with uncollected():
            return self._compared(reading)

    def _compared(self, reading: Reading) -> Comparison:
        planned = plan(reading.rows, self.rows, self.problems, on=reading.today, programme=reading.programme)
        _Foreseen(self.rows, self.problems, reading.today, planned).keep(reading.kept)
        headers = {key: header for header, key in self.columns if key}
        by_row = {one.row: one.values for one in self.rows}
        problems = [*self.problems]
        for one in planned.rows:
            problems += _problems(one, by_row[one.checked.row], headers, self.sheet)
        problems.sort(key=lambda problem: problem.row)
        rows = tuple(
            ComparedRow(
                row=one.checked.row,
                number=one.checked.number,
                name=one.name,
                change=one.change,
                fields=tuple(_fields(one)),
            )
            for one in planned.rows
        )
        return Comparison(rows=rows, problems=tuple(problems), absent=planned.absent)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPeople(Command):
    """Take a roster over in one step: new people, changed fields, ratings, contracts, languages.

    Units and posts are made as needed. Refused while any row is, unless just the ``good_rows`` are wanted.
    """

    action: ClassVar[str] = "import_people"
    backup: ClassVar[str] = "import"

    rows: tuple[PersonInput, ...] = field(repr=False)
    source: str
    good_rows: bool = False
    problems: tuple[Problem, ...] = field(default=(), repr=False)

    def run(self, work: Work) -> Mapping[str, Figure]:
        with uncollected():
            planned = _foreseen(work.kept, self.rows, self.problems, work.today) or plan(
                work.rows, self.rows, self.problems, on=work.today, programme=work.programme
            )
            lost = planned.count(RowChange.REFUSED)
            if lost and not self.good_rows:
                raise refused(Reason.ROWS_REFUSED, count=lost)
            _write(planned, self.source, work)
        return {
            "added": planned.count(RowChange.ADDED),
            "changed": planned.count(RowChange.CHANGED),
            "unchanged": planned.count(RowChange.UNCHANGED),
            "refused": lost,
            "source": self.source,
        }


# --- the preview ---


@dataclass(frozen=True, slots=True)
class _Foreseen:
    """The plan a preview made, for the command that takes the same rows over while nothing has changed."""

    rows: tuple[PersonInput, ...]
    problems: tuple[Problem, ...]
    on: date
    plan: Plan

    def keep(self, kept: Kept) -> None:
        """Hand the plan on; it takes the place of an earlier preview's."""
        kept.hold("roster", _RESTS_ON, self)


_RESTS_ON = frozenset(
    (Subject.PERSON, Subject.POST, Subject.RATING, Subject.HISTORY, Subject.PROGRAMME, Subject.WORKSPACE)
)


def _foreseen(
    kept: Kept, rows: tuple[PersonInput, ...], problems: tuple[Problem, ...], on: date
) -> Plan | None:
    found = kept.held("roster", _Foreseen)
    # The very same rows, not equal ones: comparing ten thousand would cost what is to be saved.
    same = found is not None and found.rows is rows and found.problems is problems and found.on == on
    return found.plan if found is not None and same else None


def _problems(
    one: RowPlan, values: Mapping[str, object], headers: Mapping[str, str], sheet: str
) -> Iterator[Problem]:
    for findings, warning in ((one.checked.findings, False), (one.checked.warnings, True)):
        for finding in findings:
            if finding.figures.get("read"):
                continue
            key = str(finding.figures.get("field") or "")
            value = values.get(key)
            yield Problem(
                reason=finding.reason,
                sheet=sheet,
                row=one.checked.row,
                column=headers.get(key, ""),
                value=_quoted(value),
                figures=finding.figures,
                warning=warning,
            )


def _quoted(value: object) -> str:
    text = "" if value is None else _text(value) if isinstance(value, str | date | bool) else f"{value:g}"
    clean = "".join(sign if sign.isprintable() else " " for sign in text[:60])
    return clean if len(text) <= 60 else f"{clean[:59]}…"


def _fields(one: RowPlan) -> Iterator[tuple[str, str, str]]:
    """Yield what would change as (field key, old, new)."""
    held = one.checked.held
    if not one.person:
        yield from ((key, "", _text(held[key])) for key in COMPARED if held.get(key))
    yield from _changes(one.changes)
    if one.contract is not None:
        yield from _changes(one.contract.changes)
    if one.languages:
        old, new = ([getattr(skill, side) for skill in one.languages] for side in ("old", "new"))
        yield "languages", "; ".join(filter(None, old)), "; ".join(filter(None, new))
    for rating in one.ratings:
        given = rating.given
        yield f"rating:{given.dimension}:{given.period}", rating.old, rating_text(given.grade, given.score)


def _changes(changes: Iterable[Change]) -> Iterator[tuple[str, str, str]]:
    return ((change.key, _text(change.old), _text(change.new)) for change in changes)


def _text(held: Held) -> str:
    """Return a stored value as plain text; switches are ``yes`` and ``no``."""
    if held is None:
        return ""
    if isinstance(held, bool):
        return "yes" if held else "no"
    return held.isoformat() if isinstance(held, date) else held


# --- writing ---


def _write(planned: Plan, source: str, work: Work) -> None:
    rows = [one for one in planned.rows if one.change in (RowChange.ADDED, RowChange.CHANGED)]
    if not rows:
        return
    of = len(rows)
    work.tell(0, of)
    ids = {one.checked.number: one.person or work.new_id() for one in rows}
    managers = _Managers(ids, work)
    organisation = Organisation.load(work.rows)
    changed = [one for one in rows if one.person and one.changes]
    there = find_many(work.rows, PersonRow, [one.person for one in changed])
    added: list[dict[str, Any]] = []
    for one in rows:
        if not one.person:
            added.append(_new_person(ids[one.checked.number], one, organisation, managers, work))
        elif one.changes:
            _change_person(there[one.person], one, organisation, managers, work)
    organisation.write(work)
    work.tell(of // 4, of)
    work.insert_many(PersonRow, added)
    work.tell(of // 2, of)
    _write_ratings(rows, ids, source, work)
    work.tell(of * 3 // 4, of)
    _write_contracts(rows, ids, work)
    _write_languages(rows, ids, work)
    work.tell(of, of)


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
    row: dict[str, Any] = {column: held.get(column, _EMPTY[column]) for column in COLUMNS}
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


def _write_ratings(rows: Iterable[RowPlan], ids: Mapping[str, Id], source: str, work: Work) -> None:
    new: list[dict[str, Any]] = []
    changes = [(ids[one.checked.number], rating) for one in rows for rating in one.ratings]
    there = find_many(work.rows, RatingRow, [rating.row for _, rating in changes if rating.row])
    days: dict[str, date] = {}
    for person, rating in changes:
        given = rating.given
        if not rating.row:
            on = days.get(given.period)
            if on is None:
                on = days[given.period] = min(period_end(given.period) or work.today, work.today)
            new.append(
                {
                    "id": work.new_id(),
                    "person_id": person,
                    "dimension": given.dimension,
                    "period": given.period,
                    "grade": given.grade,
                    "score": given.score,
                    "on": on,
                    "source": source,
                }
            )
        elif given.empty:
            work.rows.delete(there[rating.row])
        else:
            row = there[rating.row]
            row.grade, row.score, row.source = given.grade, given.score, source
    work.insert_many(RatingRow, new)


def _write_contracts(rows: Iterable[RowPlan], ids: Mapping[str, Id], work: Work) -> None:
    new: list[dict[str, Any]] = []
    changes = [(ids[one.checked.number], one.contract) for one in rows if one.contract is not None]
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
    changes = [(ids[one.checked.number], skill) for one in rows for skill in one.languages]
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
