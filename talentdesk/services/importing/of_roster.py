"""What taking a roster over would change: its rows against the people of the workspace."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from talentdesk.domain.import_reading import InputRow
from talentdesk.domain.imports import Question
from talentdesk.domain.names import plain
from talentdesk.domain.ruling import Figure, Finding, Reason
from talentdesk.domain.texts import Id
from talentdesk.services.importing.asked import Words
from talentdesk.services.importing.planned import Context, Plan, place_of
from talentdesk.services.importing.roster_doubts import ask_tiers, name_managers, settled, without_zeros
from talentdesk.services.importing.roster_plan import (
    Change,
    ContractChange,
    LanguageChange,
    RatingChange,
    RowPlan,
)
from talentdesk.services.importing.roster_rows import Checked, GivenRating, RowReader, languages
from talentdesk.services.importing.roster_seats import warn_of_seats
from talentdesk.services.importing.roster_state import AT, State, load_state
from talentdesk.services.importing.who import Known, Who
from talentdesk.services.people_lines import rating_text
from talentdesk.services.person_fields import CONTRACT, order_findings

_DAYS = ("birth_date", "work_start", "hire_date", "post_since")


def plan_people(context: Context) -> Plan:
    """Compare a roster with the workspace."""
    given = context.given.rows
    state = load_state(context.rows, set().union(*(one.values for one in given)))
    people = _People(context, state)
    reader = RowReader(context.on, context.programme)
    checked = [reader.read(one) if one.values.get("number") else people.read(reader, one) for one in given]
    words = Words(context)
    ask_tiers(checked, words, context.programme)
    if state.people:
        checked = people.with_zeros(checked, reader)
    name_managers(checked, state)
    unread = context.unread()
    for one in checked:
        if unread and (reason := unread.get(place_of(one.given))):
            one.findings.append(Finding(reason, figures={"read": True}))
    _note_doubles(checked)
    plans = [_planned(one, state) for one in checked]
    _check_managers(plans, state)
    _check_tiers(plans, state)
    warn_of_seats(plans, state, context.rows)
    if state.people:
        people.warn_of_alike(plans)
    listed = {one.number for one in checked}
    absent = sum(1 for number, row in state.people.items() if row[AT["active"]] and number not in listed)
    questions = (*people.questions(), *words.questions())
    return Plan(tuple(plans), questions, absent, meanings=tuple(words.meanings()))


class _People:
    """Who is meant where a row gives no number; loaded only where that comes up."""

    def __init__(self, context: Context, state: State) -> None:
        self._context, self._state = context, state
        self._who: Who | None = None

    @property
    def who(self) -> Who:
        """Everybody by name."""
        if self._who is None:
            self._who = Who.load(self._context)
        return self._who

    def read(self, reader: RowReader, given: InputRow) -> Checked:
        """Read a row without a number: the number of the person that was confirmed stands for it."""
        if not self._state.people:
            return reader.read(given)
        name = str(given.values.get("name") or "")
        meant = self.who.suggest("", name, given.values) if name else None
        if isinstance(meant, Known):
            return reader.read(replace(given, values={**given.values, "number": meant.number}))
        result = reader.read(given)
        namesakes = self.who.by_name.get(plain(name), []) if name else []
        if namesakes and meant is None:
            figures: dict[str, Figure] = {"field": "number", "name": name, "count": len(namesakes)}
            result.findings.append(Finding(Reason.PERSON_UNCONFIRMED, figures=figures))
        return result

    def with_zeros(self, checked: Sequence[Checked], reader: RowReader) -> list[Checked]:
        """Return the rows with numbers that lost their zeros settled, as far as somebody did."""
        lost = without_zeros(checked, self._state)
        return [
            settled(one, lost[one.number], self._state, self.who, reader) if one.number in lost else one
            for one in checked
        ]

    def warn_of_alike(self, plans: Sequence[RowPlan]) -> None:
        """Warn of somebody new who bears the name and birth date of somebody there under another number."""
        born = {
            (plain(str(row[AT["name"]])), row[AT["birth_date"]]): number
            for number, row in self._state.people.items()
            if row[AT["birth_date"]] is not None
        }
        for one in plans:
            birth = one.checked.held.get("birth_date")
            other = born.get((plain(one.name), birth)) if birth and not one.person else None
            if other is not None:
                figures: dict[str, Figure] = {"field": "number", "name": one.name, "other": other}
                one.checked.warnings.append(Finding(Reason.PERSON_ALIKE, figures=figures))

    def questions(self) -> list[Question]:
        """Return who must be asked about."""
        return self._who.questions() if self._who is not None else []


# --- what is wrong with rows as a whole ---


def _note_doubles(checked: Sequence[Checked]) -> None:
    counts = Counter(one.number for one in checked)
    first: dict[str, InputRow] = {}
    last: dict[str, InputRow] = {}
    for one in checked:
        first.setdefault(one.number, one.given)
        last[one.number] = one.given
    for one in checked:
        number = one.number
        if not number:
            if not any(finding.figures.get("field") == "number" for finding in one.findings):
                one.findings.append(Finding(Reason.NUMBER_MISSING, figures={"field": "number"}))
        elif counts[number] > 1:
            other = last[number] if one.given is first[number] else first[number]
            figures: dict[str, Figure] = {"field": "number", "number": number, "other_row": other.row}
            if other.source.file != one.given.source.file:
                figures["file"] = other.source.file
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
    result = RowPlan(checked, person=now[0], name=str(held.get("name") or now[AT["name"]]))
    for key, value in held.items():
        at = AT.get(key)
        if at is not None and (value or None) != (now[at] or None):
            result.changes.append(Change(key, now[at], value))
    changed = {one.key for one in result.changes}
    was = str(now[AT["name"]])
    if "name" in changed and plain(result.name) != plain(was):
        figures: dict[str, Figure] = {"field": "name", "number": checked.number}
        figures |= {"name": result.name, "other": was}
        checked.warnings.append(Finding(Reason.NAME_DIFFERS, figures=figures))
    if changed.intersection(_DAYS):
        days = {key: held.get(key, now[AT[key]]) for key in _DAYS}
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
    boss = {number: row[AT["manager"]] for number, row in state.people.items()}
    for number, one in good.items():
        if "manager" not in one.checked.held:
            continue
        wanted = str(one.checked.held["manager"] or "")
        if not wanted or wanted in good or wanted in state.people:
            boss[number] = wanted
        else:
            called = "number" if any(map(str.isdigit, wanted)) else "name"
            _drop_manager(one, Finding(Reason.PERSON_MISSING, figures={"field": "manager", called: wanted}))
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
            str(held[key] if key in held else (now[AT[key]] if now else "") or "") for key in ("unit", "post")
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
