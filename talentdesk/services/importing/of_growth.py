"""Growth plans, staffing standards and departures on their way in."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from talentdesk.domain.figures import Wish
from talentdesk.domain.imports import CLEAR, Value
from talentdesk.domain.ruling import Figure, Finding, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.value_words import fold
from talentdesk.models.growth import DepartureRow, GrowthRow, StandardRow
from talentdesk.models.people import PersonRow
from talentdesk.services import values as reading
from talentdesk.services.commands import Work
from talentdesk.services.departures import is_key
from talentdesk.services.growth import FIRST_YEAR, LAST_YEAR, MOST_HEADS, MOST_UNITS
from talentdesk.services.importing.asked import Words, member_of, plan_asking, spoken
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
from talentdesk.services.person_fields import FIELDS, as_past_day, as_switch
from talentdesk.wording.succession_figures import WISHES

Held = dict[str, Any]

_BY_YEAR = "units_in"
"""Begins the fields of a plan with one column a year."""
WISH_WORDS = spoken({wish: words for wish, words in WISHES.items() if wish is not Wish.UNKNOWN})
"""By whose wish somebody left."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A table of lines that belong to nobody: its rows, and the columns by which a line is known again."""

    table: type[GrowthRow | StandardRow]
    columns: Mapping[str, str]
    """Column of the workspace by field."""
    same: tuple[str, ...]
    """Fields."""
    needed: tuple[str, ...]

    def plan(self, context: Context) -> Plan:
        """Compare every row with the lines that are there."""
        words = Words(context)
        names = ("id", *self.columns.values())
        there: dict[tuple[str, ...], Held] = {}
        for found in context.rows.execute(select(*(getattr(self.table, name) for name in names))):
            old = dict(zip(("id", *self.columns), found, strict=True))
            there[self._key(old)] = old
        seen: dict[tuple[str, ...], tuple[Planned, Held]] = {}
        planned = [self._row(Planned(row), words, context, there, seen) for row in context.given.rows]
        return Plan(tuple(planned), tuple(words.questions()), meanings=tuple(words.meanings()))

    def write(self, rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
        """Write what is new at once, and change what was there."""
        known = [write.row for one in rows for write in one.writes if write.row]
        there = find_many(work.rows, self.table, known)
        new: list[Held] = []
        position = 0
        if self.table is StandardRow:
            position = work.rows.scalar(select(func.max(StandardRow.position))) or 0
        written: list[tuple[Id, PlannedRow]] = []
        for one in work.each(rows):
            for write in one.writes:
                values = {self.columns[key]: value for key, value in write.values.items()}
                if write.row:
                    for key, value in values.items():
                        setattr(there[write.row], key, value)
                    written.append((write.row, one))
                    continue
                row: Held = {"id": work.new_id(), **values}
                if self.table is StandardRow:
                    position += 1
                    row["position"] = position
                else:
                    row.setdefault("note", "")
                new.append(row)
                written.append((row["id"], one))
        work.insert_many(self.table, new)
        return iter(written)

    def _key(self, held: Mapping[str, Any]) -> tuple[str, ...]:
        return tuple(fold(text_of(held.get(key))) for key in self.same)

    def _row(
        self,
        one: Planned,
        words: Words,
        context: Context,
        there: Mapping[tuple[str, ...], Held],
        seen: dict[tuple[str, ...], tuple[Planned, Held]],
    ) -> Planned:
        """Compare what a row tells of one line, or of one a year where years head its columns."""
        lists = {"tier": [(tier.key, tier.name) for tier in context.programme.tiers]}
        told = []
        for field, values in _lines_of(one.given.values):
            held = words.read_fields(values, self.columns, lists, _read, one.findings)
            old = there.get(self._key(held))
            for lacking in self.needed if old is None else self.same:
                if held.get(lacking) in (None, ""):
                    one.findings.append(Finding(Reason.NAME_MISSING, figures={"field": lacking}))
            told.append((field, held, old))
        one.name = text_of(told[0][1].get(self.same[0])) if told else ""
        behind = dict.fromkeys(text_of(held.get(self.same[1])) for _, held, _ in told)
        one.what = " · ".join(part for part in (one.name, ", ".join(filter(None, behind))) if part)
        if one.findings:
            return one
        for field, held, old in told:
            first, before = seen.setdefault(self._key(held), (one, held))
            if before is not held:
                line = " · ".join(text_of(held.get(key)) for key in self.same)
                _told_twice(one, first, self.same[-1], line, agree=before == held)
                continue
            _note(one, self.table, held, old, field)
        return one


def _lines_of(values: Mapping[str, Value]) -> list[tuple[str, dict[str, Value]]]:
    """Return the lines a row tells of, each with the field of its number where years head the columns."""
    by_year = [(year, number) for year, number in member_of(values, _BY_YEAR) if number not in (None, "")]
    plain = {key: value for key, value in values.items() if not key.startswith(f"{_BY_YEAR}:")}
    alone = not by_year or plain.get("year") not in (None, "") or plain.get("units") not in (None, "")
    found: list[tuple[str, dict[str, Value]]] = [("", plain)] if alone else []
    found += [(f"{_BY_YEAR}:{year}", {**plain, "year": year, "units": number}) for year, number in by_year]
    return found


def _read(key: str, value: Value) -> Any:
    if key == "year":
        year = text_of(value).strip().removesuffix("末").removesuffix("年")
        return _whole(year, key, FIRST_YEAR, LAST_YEAR)
    if key == "units":
        return _whole(text_of(value), key, 0, MOST_UNITS)
    if key == "heads":
        return _whole(text_of(value), key, 0, MOST_HEADS)
    most = reading.LONG if key == "note" else reading.SHORT
    return reading.words(text_of(value), field=key, most=most)


def _whole(text: str, field: str, low: int, high: int) -> int:
    try:
        number = float(text.replace(",", ""))
    except ValueError:
        raise refused(Reason.NUMBER_NOT_READ, field=field, value=text[:60]) from None
    return reading.whole(number, field=field, low=low, high=high)


def _told_twice(one: Planned, first: Planned, field: str, line: str, *, agree: bool) -> None:
    file, sheet, row = place_of(first.given)
    figures: dict[str, Figure] = {"field": field, "value": line}
    figures |= {"other_row": row, "file": file, "sheet": sheet}
    found = Finding(Reason.ROW_TWICE if agree else Reason.ROWS_DIFFER, figures=figures)
    (one.warnings if agree else one.findings).append(found)


def _note(one: Planned, table: Any, held: Held, old: Held | None, field: str = "") -> None:
    """Note what a line would do; ``field`` is the column that tells its number, where there are several."""
    changed = changes_of(old or {}, held)
    row, one.added = (old["id"] if old else ""), one.added or old is None
    if old is None or changed:
        one.writes.append(Write(table, row, changed if old else held))
    for key, value in changed.items():
        shown = (field or key) if key == "units" else key
        if (one.shown and key == "unit_kind") or (field and key == "year"):
            continue  # a row with a column a year says its kind once, and the year in the column's name
        one.shown.append((shown, text_of((old or {}).get(key)), text_of(value)))


GROWTH = Lines(
    GrowthRow,
    {"unit_kind": "kind", "year": "year", "units": "units", "note": "note"},
    same=("unit_kind", "year"),
    needed=("unit_kind", "year", "units"),
)
STANDARDS = Lines(
    StandardRow,
    {"unit_kind": "kind", "title": "title", "tier": "tier", "heads": "heads"},
    same=("unit_kind", "title"),
    needed=("unit_kind", "title", "tier", "heads"),
)

# --------------------------------------------------------------------------------------------- departures

_DEPARTURE = {"left_on": "on", "wish": "wish", "key_talent": "key", "note": "note"}

_OTHER_WORDS: Mapping[str, str] = {
    fold(word): wish.value
    for wish, others in (
        (Wish.OWN, "主动离职 主动 辞职 本人辞职 个人原因 自愿离职 resigned resignation voluntary"),
        (Wish.COMPANY, "被动离职 被动 辞退 解除合同 协商解除 裁员 dismissed dismissal involuntary"),
        (Wish.RETIREMENT, "正常退休 到龄退休 内退 retired"),
    )
    for word in others.split()
}
"""Words of personnel lists beside those the product writes."""


def plan_departures(context: Context) -> Plan:
    """Compare rows with the departures on record; somebody leaves once."""
    who, words = Who.load(context), Words(context)
    names = ("id", "person_id", *_DEPARTURE.values())
    there: dict[Id, Held] = {}
    for row in context.rows.execute(select(*(getattr(DepartureRow, name) for name in names))):
        there[row[1]] = dict(zip(("id", "person", *_DEPARTURE), row, strict=True))
    seen: dict[Id, tuple[Planned, Held]] = {}
    planned = []
    for given in context.given.rows:
        person, findings, warnings = who.resolve(given)
        one = Planned(given, findings=list(findings), warnings=list(warnings))
        one.number = person.number if person else text_of(given.values.get("number"))
        one.name = person.name if person else text_of(given.values.get("name"))
        values = dict(given.values)
        values["wish"] = _OTHER_WORDS.get(fold(text_of(values.get("wish"))), values.get("wish"))
        held = words.read_fields(
            values, _DEPARTURE, {"wish": WISH_WORDS}, _departure_reader(context), one.findings
        )
        planned.append(one)
        old = there.get(person.id) if person else None
        if old is None and not held.get("left_on"):
            one.findings.append(Finding(Reason.DATE_NOT_READ, figures={"field": "left_on", "value": ""}))
        one.what = text_of(held.get("left_on"))
        if one.findings or person is None:
            continue
        first, told = seen.setdefault(person.id, (one, held))
        if first is not one:
            _told_twice(one, first, "left_on", one.what, agree=told == held)
            continue
        _note(one, DepartureRow, held, old)
        one.owner = person.id
    return plan_asking(planned, who, words)


def _departure_reader(context: Context) -> Callable[[str, Value], Any]:
    def read(key: str, value: Value) -> Any:
        if key == "left_on":
            return as_past_day("" if value == CLEAR else value, key, FIELDS["hire_date"], context.on)
        if key == "key_talent":
            return value != "" and as_switch(value, key, FIELDS["active"], context.on)
        return reading.words(text_of(value), field=key, most=reading.LONG)

    return read


def write_departures(rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
    """Record who left: they no longer count as staff. Where it is not said, the file tells who was key."""
    wanted = [write.row for one in rows for write in one.writes if write.row]
    there = find_many(work.rows, DepartureRow, wanted)
    people = find_many(work.rows, PersonRow, [one.owner for one in rows])
    for one in work.each(rows):
        for write in one.writes:
            values = {_DEPARTURE[key]: value for key, value in write.values.items()}
            if write.row:
                for key, value in values.items():
                    setattr(there[write.row], key, value)
                continue
            values.setdefault("key", is_key(work.rows, one.owner))
            work.rows.add(DepartureRow(id=work.new_id(), person_id=one.owner, **values))
            people[one.owner].active = False
    return ((one.owner, one) for one in rows)
