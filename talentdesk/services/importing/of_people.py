"""Tables whose rows belong to a person's file: histories, ratings, competency scores, as data."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from talentdesk.domain.calendar import period_end
from talentdesk.domain.imports import CLEAR, Value
from talentdesk.domain.ruling import Figure, Finding, Reason
from talentdesk.domain.texts import Id
from talentdesk.domain.value_words import fold
from talentdesk.models.people import OfPerson
from talentdesk.services.commands import Work
from talentdesk.services.histories import KINDS, check_values
from talentdesk.services.importing.asked import Words, member_of, plan_asking
from talentdesk.services.importing.planned import (
    Context,
    Plan,
    Planned,
    PlannedRow,
    Write,
    changes_of,
    place_of,
    text_of,
)
from talentdesk.services.importing.who import Who
from talentdesk.services.lookup import find_many

Values = dict[str, Value]
Seen = dict[tuple[Any, ...], tuple["Planned", Mapping[str, Any]]]


@dataclass(slots=True)
class Entry:
    """One entry a row tells of."""

    values: Values
    """By column."""
    findings: list[Finding] = field(default_factory=list)
    """What refuses it."""
    column: str = ""
    """The field the workbook gives it in, where its columns have none of their own."""
    defaults: Values = field(default_factory=dict)
    """Values a new entry begins with; they change none that is there."""


WHO_KEYS = frozenset(("number", "name", "last_name", "first_name"))


@dataclass(frozen=True, slots=True)
class OfPeople:
    """A table of entries that belong to people.

    ``columns`` says which column of the workspace a field fills where both differ in name; ``same`` are the
    columns by which an entry is known again; ``entries`` makes the entries of a row where it has several.
    """

    kind: str
    columns: Mapping[str, str]
    same: tuple[str, ...]
    entries: Callable[[Context, Words, Mapping[str, Value]], Iterable[Entry]] | None = None
    nearly: tuple[str, ...] = ()
    """Columns that will do where nothing is the same by all of them and just one other entry is left."""
    dated: bool = False
    """Whether an entry without a day is of today, unless the newest one says the same."""

    def plan(self, context: Context) -> Plan:
        """Compare every row with the file of its person."""
        who, words = Who.load(context), Words(context)
        planned: list[Planned] = []
        found: list[tuple[Planned, list[Entry]]] = []
        for given in context.given.rows:
            person, findings, warnings = who.resolve(given)
            name = person.name if person else text_of(given.values.get("name"))
            number = person.number if person else text_of(given.values.get("number"))
            one = Planned(given, person.id if person else "", number, name)
            one.findings += findings
            one.warnings += warnings
            planned.append(one)
            found.append((one, self._entries(context, words, given.values)))
        there = self._there(context, {one.owner for one in planned if one.owner})
        seen: Seen = {}
        others = self._told(found, there) if self.nearly else frozenset[Id]()
        for one, entries in found:
            self._compare(one, entries, there.get(one.owner, []), seen, context, others)
        return plan_asking(planned, who, words)

    def write(self, rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
        """Write what is new at once, and change what was there."""
        table = KINDS[self.kind].table
        writes = [(one, write) for one in work.each(rows) for write in one.writes]
        there = find_many(work.rows, table, [write.row for _, write in writes if write.row])
        new: list[dict[str, Any]] = []
        sourced = "source" in KINDS[self.kind].readers
        for one, write in writes:
            values = write.values
            if sourced and not values.get("source"):
                values = {**values, "source": one.given.source.file}
            if not write.row:
                new.append({"id": work.new_id(), "person_id": one.owner, **values})
                continue
            for key, value in values.items():
                setattr(there[write.row], key, value)
        work.insert_many(table, new)
        return ((one.owner, one) for one in rows)

    def _entries(self, context: Context, words: Words, values: Mapping[str, Value]) -> list[Entry]:
        if self.entries is not None:
            return list(self.entries(context, words, values))
        readers = KINDS[self.kind].readers
        own = {self.columns.get(key, key): value for key, value in values.items() if key not in WHO_KEYS}
        return [Entry({key: value for key, value in own.items() if key in readers})]

    def _there(self, context: Context, people: set[Id]) -> dict[Id, list[dict[str, Any]]]:
        """Return the entries people have by person, as values by column."""
        table: type[OfPerson] = KINDS[self.kind].table
        names = ("id", "person_id", *KINDS[self.kind].readers)
        found: dict[Id, list[dict[str, Any]]] = {}
        for row in context.rows.execute(select(*(getattr(table, name) for name in names))):
            if row[1] in people:
                found.setdefault(row[1], []).append(dict(zip(names, row, strict=True)))
        return found

    def _compare(
        self,
        one: Planned,
        entries: Sequence[Entry],
        there: list[dict[str, Any]],
        seen: Seen,
        context: Context,
        others: frozenset[Id],
    ) -> None:
        for entry in entries:
            one.findings += entry.findings
            if entry.findings:
                continue
            held, wrong = check_values(
                self.kind, entry.values, {}, on=context.on, programme=context.programme
            )
            fitting = [old for old in there if self._same(held, old)] or self._nearly(held, there, others)
            if self.dated and not held.get("on"):
                fitting = _on_today(held, fitting, context.on)
            wrong += self._lacking({**entry.defaults, **held})
            one.findings += wrong
            if wrong or not one.owner:
                continue
            if len(fitting) > 1:
                fitting = [old for old in fitting if not changes_of(old, held)][:1] or fitting
            if len(fitting) > 1:
                one.findings.append(self._finding(Reason.ENTRY_AMBIGUOUS, held, count=len(fitting)))
            elif not self._told_before(one, held, seen):
                self._note(one, held, fitting[0] if fitting else None, entry)
        if not entries and not one.findings:
            self._note_empty(one, there)

    def _note_empty(self, one: Planned, there: Sequence[dict[str, Any]]) -> None:
        """Note a row that tells nothing of somebody: in a rater's form it waits to be filled in."""
        rater = text_of(one.given.values.get("source")).strip()
        if not any(old["source"] == rater for old in there):
            told = {"name": one.name} | ({"rater": rater} if rater else {})
            one.warnings.append(Finding(Reason.NOT_RATED_YET, figures=told))

    def _note(self, one: Planned, held: dict[str, Any], old: dict[str, Any] | None, entry: Entry) -> None:
        """Note what an entry would write and show."""
        column = entry.column
        what = " · ".join(text_of(held.get(key)) for key in self.same if held.get(key) not in (None, ""))
        one.what = one.what or what
        changed = changes_of(old or {}, held)
        if old is not None and not changed:
            return
        table = KINDS[self.kind].table
        if old is None:
            one.added = True
            one.writes.append(Write(table, "", {**entry.defaults, **held}))
        else:
            one.writes.append(Write(table, old["id"], changed))
        for key, value in changed.items():
            shown = column if column and key in ("score", "grade") else key
            if not column or shown == column:
                one.shown.append((shown, text_of((old or {}).get(key)), text_of(value)))

    def _same(self, held: Mapping[str, Any], old: Mapping[str, Any]) -> bool:
        """Tell whether an entry is the one that is there; what the workbook leaves open parts them not."""
        return all(
            key not in held or held[key] in (None, "") or _alike(held[key], old[key]) for key in self.same
        )

    def _told(
        self, found: Iterable[tuple[Planned, list[Entry]]], there: Mapping[Id, list[dict[str, Any]]]
    ) -> frozenset[Id]:
        """Return the entries that a row tells of by all their columns: no other row means them."""
        return frozenset(
            old["id"]
            for one, entries in found
            for entry in entries
            for old in there.get(one.owner, ())
            if all(_alike(text_of(entry.values.get(key)), text_of(old[key])) for key in self.same)
        )

    def _nearly(
        self, held: Mapping[str, Any], there: Sequence[dict[str, Any]], others: frozenset[Id]
    ) -> list[dict[str, Any]]:
        """Return the one entry a row changes a name of; nothing where it could be several."""
        if not self.nearly or not all(held.get(key) for key in self.nearly):
            return []
        fitting = [
            old
            for old in there
            if old["id"] not in others and all(_alike(held[key], old[key]) for key in self.nearly)
        ]
        return fitting if len(fitting) == 1 else []

    def _told_before(self, one: Planned, held: Mapping[str, Any], seen: Seen) -> bool:
        """Tell whether an earlier row told the same; refuse both where they contradict each other."""
        key = (one.owner, *(fold(text_of(held.get(name))) for name in self.same))
        first, told = seen.setdefault(key, (one, held))
        if told is held:
            return False
        agree = told == held
        for here, other in ((one, first),) if agree else ((one, first), (first, one)):
            file, sheet, row = place_of(other.given)
            reason = Reason.ROW_TWICE if agree else Reason.ROWS_DIFFER
            found = self._finding(reason, held, other_row=row, file=file, sheet=sheet)
            (here.warnings if agree else here.findings).append(found)
        return True

    def _lacking(self, held: Mapping[str, Any]) -> list[Finding]:
        return [
            Finding(Reason.NAME_MISSING, figures={"field": key, "kind": self.kind})
            for key in KINDS[self.kind].needed
            if held.get(key) in (None, "")
        ]

    def _finding(self, reason: Reason, held: Mapping[str, Any], **figures: Figure) -> Finding:
        key = self.same[0]
        return Finding(reason, figures={"field": key, "value": text_of(held.get(key)), **figures})


def _alike(new: Any, old: Any) -> bool:
    return fold(new) == fold(old) if isinstance(new, str) and isinstance(old, str) else new == old


def _on_today(held: dict[str, Any], fitting: list[dict[str, Any]], today: date) -> list[dict[str, Any]]:
    """Give an entry its day: that of the newest one where it says the same, else today."""
    newest = max(fitting, key=lambda old: old["on"], default=None)
    held["on"] = today
    if newest is not None and not changes_of(newest, {**held, "on": newest["on"]}):
        held["on"] = newest["on"]
    return [old for old in fitting if old["on"] == held["on"]]


# --- rows that hold several entries, or words of the programme's lists ---


def experience(context: Context, words: Words, values: Mapping[str, Value]) -> Iterator[Entry]:
    """Yield the step of a résumé; the unit stands behind the employer, or for it inside the house."""
    employer, unit = (text_of(values.get(key)).strip() for key in ("employer", "unit"))
    own = {key: value for key, value in values.items() if key in KINDS["experience"].readers}
    yield Entry({**own, "employer": " / ".join(filter(None, (employer, unit)))})


def ratings(context: Context, words: Words, values: Mapping[str, Value]) -> Iterator[Entry]:
    """Yield the rating of a row: one dimension and period, as a grade of the programme or a score."""
    programme = context.programme
    named = [(one.key, one.name) for one in programme.dimensions]
    dimension, wrong = words.read("dimension", values.get("dimension") or _only(context), named)
    findings = [wrong] if wrong else []
    period = text_of(values.get("period")).strip().removesuffix("年")
    entry: Values = {"dimension": dimension, "period": period}
    level = values.get("level")
    if level == CLEAR or values.get("score") == CLEAR:
        findings.append(Finding(Reason.VALUE_NOT_ALLOWED, figures={"field": "level", "value": "CLEAR"}))
    elif level not in (None, ""):
        entry |= _grade(words, dimension, level, context, findings)
    if values.get("score") not in (None, "", CLEAR):
        entry["score"] = values["score"]
    if values.get("source"):
        entry["source"] = values["source"]
    if values.get("on"):
        entry["on"] = values["on"]
    by_default: Values = {"on": min(period_end(period) or context.on, context.on)}
    yield Entry(entry, findings, defaults=by_default)


def _grade(words: Words, dimension: str, value: Value, context: Context, findings: list[Finding]) -> Values:
    """Return a grade as the programme writes it, or a score where the cell holds a number."""
    text = text_of(value).strip()
    map_ = context.programme.rating_map(dimension)
    known = {fold(grade): grade for grade, _ in map_.grades} if map_ is not None else {}
    if fold(text) in known or not known:
        return {"grade": text}
    try:
        return {"score": float(text)}
    except ValueError:
        pass
    scale = context.programme.dimension(dimension)
    listed = [(one.key, one.name) for one in scale.levels] if scale else []
    level, wrong = words.read(f"level:{dimension}", text, listed)
    if wrong:
        findings.append(wrong)
    first = next((grade for grade, meant in map_.grades if meant == level), "") if map_ else ""
    return {"grade": first}


def _only(context: Context) -> str:
    """Return the dimension ratings are of where the workbook names none and the programme has just one."""
    known = context.programme.dimensions
    return known[0].key if len(known) == 1 else ""


def scores(context: Context, words: Words, values: Mapping[str, Value]) -> Iterator[Entry]:
    """Yield the scores of a row: one competency and value, or a column for each competency."""
    items = {item.key: item.name for model in context.programme.models for item in model.items}
    listed = list(items.items())
    given = [(member, value, f"score:{member}") for member, value in member_of(values, "score")]
    if values.get("competency") not in (None, ""):
        given.append((text_of(values["competency"]), values.get("value"), ""))
    for competency, value, column in given:
        if value in (None, "", CLEAR):
            continue
        key, wrong = words.read("competency", competency, listed)
        entry: Values = {"competency": key, "score": value}
        if values.get("on"):
            entry["on"] = values["on"]
        if values.get("source"):
            entry["source"] = values["source"]
        yield Entry(entry, [wrong] if wrong else [], column)


SCHOOLING = OfPeople("schooling", {}, ("school", "degree"))
EXPERIENCE = OfPeople(
    "experience", {}, ("employer", "post", "start"), experience, nearly=("employer", "start")
)
LANGUAGES = OfPeople("language", {"proficiency": "level"}, ("language",))
AWARDS = OfPeople("award", {"award": "name"}, ("name", "on"))
TRAININGS = OfPeople("training", {"course": "name"}, ("name", "start"))
CONTRACTS = OfPeople(
    "contract", {"contract_kind": "kind", "contract_start": "start", "contract_end": "end"}, ("start",)
)
RATINGS = OfPeople("rating", {}, ("dimension", "period"), ratings)
SCORES = OfPeople("competency_score", {}, ("competency", "on", "source"), scores, dated=True)
