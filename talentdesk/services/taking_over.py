"""What taking a roster over would change: its rows against the people of the workspace."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from talentdesk.domain.imports import PersonInput, RowChange
from talentdesk.domain.problem import Problem
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Reason
from talentdesk.domain.texts import Id
from talentdesk.models.histories import ContractRow, LanguageRow
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.people_lines import rating_text
from talentdesk.services.person_fields import COLUMNS, CONTRACT, Held, order_findings
from talentdesk.services.roster_rows import RATING, Checked, GivenRating, RowReader, languages

COMPARED = (*COLUMNS, "unit", "post", "tier", "manager")
"""Fields that are compared one by one, in the order a person is read."""
_AT = {key: index for index, key in enumerate(COMPARED, start=1)}
_DAYS = ("birth_date", "work_start", "hire_date", "post_since")


@dataclass(frozen=True, slots=True)
class Change:
    """A field that changes, with its values as they are stored."""

    key: str
    old: Held
    new: Held


@dataclass(slots=True)
class RatingChange:
    """A rating to write; ``row`` is empty for a new one, and an empty ``given`` takes the old one away."""

    row: Id
    given: GivenRating
    old: str


@dataclass(slots=True)
class ContractChange:
    """A contract to write; ``row`` is empty for a new one."""

    row: Id
    values: dict[str, Held]
    changes: list[Change]


@dataclass(slots=True)
class LanguageChange:
    """A language to write; ``row`` is empty for a new one, ``gone`` takes it away."""

    row: Id
    language: str
    level: str
    old: str = ""
    """Language and level as they are now, empty for a new one."""
    gone: bool = False

    @property
    def new(self) -> str:
        """Language and level as they will be, empty where it goes."""
        return "" if self.gone else f"{self.language} {self.level}".strip()


@dataclass(slots=True)
class RowPlan:
    """What one row would do."""

    checked: Checked
    person: Id = ""
    """Empty for somebody new."""
    name: str = ""
    changes: list[Change] = field(default_factory=list)
    ratings: list[RatingChange] = field(default_factory=list)
    contract: ContractChange | None = None
    languages: list[LanguageChange] = field(default_factory=list)

    @property
    def change(self) -> RowChange:
        """How the row would change the workspace."""
        if self.checked.findings:
            return RowChange.REFUSED
        if not self.person:
            return RowChange.ADDED
        touched = self.changes or self.ratings or self.contract or self.languages
        return RowChange.CHANGED if touched else RowChange.UNCHANGED


@dataclass(frozen=True, slots=True)
class Plan:
    """What a whole roster would do."""

    rows: tuple[RowPlan, ...]
    absent: int

    def count(self, change: RowChange) -> int:
        """Return how many rows would change that way."""
        return sum(1 for row in self.rows if row.change is change)


@dataclass(slots=True)
class State:
    """The people of a workspace as far as a roster speaks of them."""

    people: dict[str, tuple[Any, ...]]
    """By number: id, then the compared fields."""
    ratings: dict[tuple[Id, str, str], tuple[Id, str, float | None]]
    contracts: dict[Id, list[tuple[Id, str, date | None, date | None]]]
    languages: dict[Id, dict[str, tuple[Id, str, str]]]


def plan(
    rows: Session,
    given: Sequence[PersonInput],
    problems: Iterable[Problem],
    *,
    on: date,
    programme: Programme,
) -> Plan:
    """Compare a roster with the workspace. ``problems`` are those of reading it; they refuse their rows."""
    keys = {key for one in given for key in one.values}
    state = _load(rows, keys)
    reader = RowReader(on, programme)
    checked = [reader.read(one) for one in given]
    _note_problems(checked, problems)
    _note_doubles(checked)
    plans = [_planned(one, state) for one in checked]
    _check_managers(plans, state)
    _check_tiers(plans, state)
    listed = {one.number for one in checked}
    absent = sum(1 for number, row in state.people.items() if row[_AT["active"]] and number not in listed)
    return Plan(tuple(plans), absent)


# --- what is there ---


def _load(rows: Session, keys: set[str]) -> State:
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


# --- what is wrong with rows as a whole ---


def _note_problems(checked: Sequence[Checked], problems: Iterable[Problem]) -> None:
    """Refuse the rows in which a cell could not be read; the problem itself is listed already."""
    unread = {problem.row: problem for problem in problems if problem.row and not problem.warning}
    for one in checked:
        if one.row in unread:
            one.findings.append(Finding(unread[one.row].reason, figures={"read": True}))


def _note_doubles(checked: Sequence[Checked]) -> None:
    counts = Counter(one.number for one in checked)
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for one in checked:
        first.setdefault(one.number, one.row)
        last[one.number] = one.row
    for one in checked:
        number = one.number
        if not number:
            if not any(finding.figures.get("field") == "number" for finding in one.findings):
                one.findings.append(Finding(Reason.NUMBER_MISSING, figures={"field": "number"}))
        elif counts[number] > 1:
            other = last[number] if one.row == first[number] else first[number]
            figures: dict[str, Figure] = {"field": "number", "number": number, "other_row": other}
            one.findings.append(Finding(Reason.NUMBER_TAKEN, figures=figures))


# --- row by row ---


def _planned(checked: Checked, state: State) -> RowPlan:
    held = checked.held
    now = state.people.get(checked.number)
    if now is None:
        result = RowPlan(checked, name=str(held.get("name", "")))
        if not result.name and not any(one.figures.get("field") == "name" for one in checked.findings):
            checked.findings.append(Finding(Reason.NAME_MISSING, figures={"field": "name"}))
        checked.findings += order_findings(held)
        result.ratings = [RatingChange("", one, "") for one in checked.ratings if not one.empty]
        if any(held.get(key) for key in CONTRACT):
            values = {key: held.get(key) for key in CONTRACT}
            changes = [Change(key, "", value) for key, value in values.items() if value]
            result.contract = ContractChange("", values, changes)
        spoken = languages(str(held.get("languages") or ""))
        result.languages = [LanguageChange("", language, level) for language, level in spoken.items()]
        return result
    result = RowPlan(checked, person=now[0], name=str(held.get("name") or now[_AT["name"]]))
    for key, value in held.items():
        at = _AT.get(key)
        if at is not None and (value or None) != (now[at] or None):
            result.changes.append(Change(key, now[at], value))
    changed = {one.key for one in result.changes}
    if changed.intersection(_DAYS):
        days = {key: held.get(key, now[_AT[key]]) for key in _DAYS}
        checked.findings += order_findings(days)
    result.ratings = list(_rating_changes(now[0], checked.ratings, state))
    result.contract = _contract_change(now[0], checked, state)
    if "languages" in held:
        result.languages = list(_language_changes(now[0], str(held["languages"] or ""), state))
    return result


def _rating_changes(person: Id, given: Iterable[GivenRating], state: State) -> Iterator[RatingChange]:
    for one in given:
        row, grade, score = state.ratings.get((person, one.dimension, one.period), ("", "", None))
        same = grade == one.grade if one.grade else score == one.score and not (one.empty and grade)
        if not same:
            yield RatingChange(row, one, rating_text(grade, score))


def _contract_change(person: Id, checked: Checked, state: State) -> ContractChange | None:
    """Find the contract a row speaks of: that of its start, else the newest; a new start is a new one."""
    held = {key: checked.held[key] for key in CONTRACT if key in checked.held}
    if not held:
        return None
    there = state.contracts.get(person, [])
    start = held.get("contract_start")
    fitting = [one for one in there if one[2] == start] if start else there
    match = fitting[-1] if fitting else None
    if match is None:
        if not any(held.values()):
            return None
        old: tuple[Id, str, date | None, date | None] = ("", "", None, None)
    else:
        old = match
    before = dict(zip(CONTRACT, old[1:], strict=True))
    merged = {**before, **held}
    changes = [
        Change(key, before[key], value)
        for key, value in held.items()
        if (value or None) != (before[key] or None)
    ]
    checked.findings += order_findings(merged)
    return ContractChange(old[0], merged, changes) if changes else None


def _language_changes(person: Id, text: str, state: State) -> Iterator[LanguageChange]:
    there = state.languages.get(person, {})
    if not text:
        for row, language, level in there.values():
            yield LanguageChange(row, language, level, f"{language} {level}".strip(), gone=True)
    for language, level in languages(text).items():
        row, name, known = there.get(language.casefold(), ("", "", ""))
        if not row or (level and level != known):
            yield LanguageChange(row, language, level, f"{name} {known}".strip())


# --- rows together ---


def _check_managers(plans: Sequence[RowPlan], state: State) -> None:
    """Leave out managers nobody knows and lines that would run in a circle; the rows stay good."""
    good = {one.checked.number: one for one in plans if not one.checked.findings}
    boss = {number: row[_AT["manager"]] for number, row in state.people.items()}
    for number, one in good.items():
        if "manager" not in one.checked.held:
            continue
        wanted = str(one.checked.held["manager"] or "")
        if not wanted or wanted in good or wanted in state.people:
            boss[number] = wanted
        else:
            _drop_manager(one, Finding(Reason.PERSON_MISSING, figures={"field": "manager", "number": wanted}))
    for number in _circling(boss):
        one_in_circle = good.get(number)
        if one_in_circle is not None and one_in_circle.checked.held.get("manager"):
            figures: dict[str, Figure] = {
                "field": "manager",
                "name": one_in_circle.name,
                "manager": str(one_in_circle.checked.held["manager"]),
            }
            _drop_manager(one_in_circle, Finding(Reason.MANAGER_CIRCLE, figures=figures))


def _drop_manager(one: RowPlan, warning: Finding) -> None:
    one.checked.warnings.append(warning)
    del one.checked.held["manager"]
    one.changes = [change for change in one.changes if change.key != "manager"]


def _circling(boss: dict[str, str | None]) -> list[str]:
    """Return those whose line of managers leads back to themselves."""
    settled: set[str] = set()
    found: list[str] = []
    for start in boss:
        line: list[str] = []
        seen: set[str] = set()
        at: str | None = start
        while at and at not in settled and at not in seen:
            seen.add(at)
            line.append(at)
            at = boss.get(at)
        if at and at in seen:
            found += line[line.index(at) :]
        settled |= seen
    return found


def _check_tiers(plans: Sequence[RowPlan], state: State) -> None:
    """Keep the first tier a workbook gives a post, and refuse none for a person without a post."""
    first: dict[tuple[str, str], str] = {}
    for one in plans:
        held = one.checked.held
        if not held.get("tier"):
            continue
        now = state.people.get(one.checked.number)
        unit, post = (
            str(held[key] if key in held else (now[_AT[key]] if now else "") or "")
            for key in ("unit", "post")
        )
        tier = str(held["tier"])
        if not post:
            _drop_tier(one, Finding(Reason.TIER_WITHOUT_POST, figures={"field": "tier"}))
        elif first.setdefault((unit, post), tier) != tier:
            figures: dict[str, Figure] = {"field": "tier", "post": post, "tier": first[unit, post]}
            _drop_tier(one, Finding(Reason.TIER_DIFFERS, figures=figures))


def _drop_tier(one: RowPlan, warning: Finding) -> None:
    one.checked.warnings.append(warning)
    del one.checked.held["tier"]
    one.changes = [change for change in one.changes if change.key != "tier"]
