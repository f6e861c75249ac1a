"""Units and posts on their way into the organisation."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select

from talentdesk.domain import unit_paths
from talentdesk.domain.import_reading import InputRow
from talentdesk.domain.imports import CLEAR, Value
from talentdesk.domain.ruling import Figure, Finding, Reason, RefusedError, refused
from talentdesk.domain.texts import Id, Text
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services import values as reading
from talentdesk.services.commands import Work
from talentdesk.services.importing.asked import Words
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
from talentdesk.services.lookup import find_many
from talentdesk.services.organisation import Organisation
from talentdesk.services.person_fields import FIELDS, as_path, as_switch
from talentdesk.services.positions import MOST_SEATS

RISKS = (("low", Text("低", "Low")), ("medium", Text("中", "Medium")), ("high", Text("高", "High")))


def plan_units(context: Context) -> Plan:
    """Compare units by their path; codes and bare names only say which unit lies above which."""
    there = {
        path: (key, position)
        for key, path, position in context.rows.execute(select(UnitRow.id, UnitRow.path, UnitRow.position))
    }
    tree = _Tree.of(context, there)
    seen: dict[str, InputRow] = {}
    planned = [_unit(row, there, tree, seen, context) for row in context.given.rows]
    return Plan(tuple(planned))


@dataclass(slots=True)
class _Tree:
    """Units of workbook and workspace by code and name, for the path of one that names the unit above it."""

    by_code: Mapping[str, InputRow]
    by_title: Mapping[str, list[InputRow]]
    paths: Mapping[str, list[str]]
    """Of the workspace, by the last part."""
    _above: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, context: Context, there: Iterable[str]) -> "_Tree":
        rows = context.given.rows
        by_title: dict[str, list[InputRow]] = defaultdict(list)
        for row in rows:
            title = text_of(row.values.get("title"))
            # A department called like the group it is in does not stand for the group.
            if title != text_of(row.values.get("parent")):
                by_title[title].append(row)
        paths: dict[str, list[str]] = defaultdict(list)
        for path in there:
            paths[unit_paths.own_name(path)].append(path)
        by_code = {text_of(row.values.get("code")): row for row in rows if row.values.get("code")}
        return cls(by_code, by_title, paths)

    def path(self, row: InputRow, on: date) -> str:
        """Return the path of a unit. Raises ``RefusedError``."""
        own = _path(row.values.get("path"), on)
        title = _path(row.values.get("title"), on)
        if own:
            return own if not title or unit_paths.own_name(own) == title else unit_paths.joined((own, title))
        if id(row) in self._above:
            raise refused(Reason.UNIT_CIRCLE, field="parent", value=title)
        self._above.add(id(row))
        try:
            above = self._path_above(row, on)
        finally:
            self._above.discard(id(row))
        return unit_paths.joined((above, title))

    def _path_above(self, row: InputRow, on: date) -> str:
        above = _path(row.values.get("parent"), on)
        code = text_of(row.values.get("parent_code"))
        if code and code in self.by_code:
            return self.path(self.by_code[code], on)
        if code and not above:
            raise refused(Reason.UNIT_MISSING, field="parent_code", value=code)
        if not above or unit_paths.depth(above):
            return above
        found = {self.path(one, on) for one in self.by_title.get(above, ())}
        found = found or set(self.paths.get(above, ()))
        if len(found) > 1 and above not in found:
            raise refused(Reason.ENTRY_AMBIGUOUS, field="parent", value=above, count=len(found))
        return above if above in found or not found else next(iter(found))


def _unit(
    row: InputRow,
    there: Mapping[str, tuple[Id, int]],
    tree: _Tree,
    seen: dict[str, InputRow],
    context: Context,
) -> Planned:
    one = Planned(row, name=text_of(row.values.get("title") or row.values.get("path")))
    try:
        path = tree.path(row, context.on)
        position = row.values.get("position")
        place = (
            None
            if position in (None, "", CLEAR)
            else reading.whole(position, field="position", low=0, high=99_999)
        )
    except RefusedError as error:
        one.findings += error.ruling.findings
        return one
    if not path:
        one.findings.append(Finding(Reason.NAME_MISSING, figures={"field": "title"}))
        return one
    one.name = one.what = path
    if seen.setdefault(path, row) is not row:
        one.warnings.append(_twice(path, seen[path]))
        return one
    found = there.get(path)
    values = {"path": path} if place is None else {"path": path, "position": place}
    changed = changes_of({"path": path, "position": found[1]} if found else {}, values)
    if found:
        one.owner = found[0]
    one.added = found is None
    if changed:
        one.writes.append(Write(UnitRow, one.owner, changed))
    one.shown = [(key, text_of(found[1]) if found else "", text_of(value)) for key, value in changed.items()]
    return one


def write_units(rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
    """Make units with those above them; change the order of those that are there."""
    organisation = Organisation.load(work.rows)
    there = find_many(work.rows, UnitRow, [one.owner for one in rows if one.owner])
    for one in work.each(sorted(rows, key=lambda row: unit_paths.depth(row.what))):
        key = organisation.unit(one.what, work)
        position = one.writes[0].values.get("position") if one.writes else None
        if position is not None and one.owner:
            there[one.owner].position = position
        elif position is not None:
            made = next(row for row in organisation.new_units if row["id"] == key)
            made["position"] = position
        one.owner = one.owner or str(key)
    organisation.write(work)
    return ((one.owner, one) for one in rows)


# --- posts ---

_SHOWN = (
    *("title", "unit", "tier", "key_position", "model", "risk_of_loss", "impact_of_loss", "note"),
    *("key_reason", "seats"),
)


def plan_posts(context: Context) -> Plan:
    """Compare posts by unit and title; a title without a unit is known where only one post bears it."""
    names = ("id", *_SHOWN)
    there: dict[tuple[str, str], dict[str, Any]] = {}
    titles: dict[str, list[dict[str, Any]]] = {}
    columns = [UnitRow.path if name == "unit" else getattr(PostRow, name) for name in names]
    for row in context.rows.execute(select(*columns).outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)):
        old = dict(zip(names, row, strict=True))
        old["unit"] = old["unit"] or ""
        there[old["unit"], old["title"]] = old
        titles.setdefault(old["title"], []).append(old)
    words = Words(context)
    seen: dict[tuple[str, str], tuple[InputRow, dict[str, Any]]] = {}
    planned = [_post(row, there, titles, seen, words, context) for row in context.given.rows]
    return Plan(tuple(planned), tuple(words.questions()), meanings=tuple(words.meanings()))


def _post(
    row: InputRow,
    there: Mapping[tuple[str, str], dict[str, Any]],
    titles: Mapping[str, list[dict[str, Any]]],
    seen: dict[tuple[str, str], tuple[InputRow, dict[str, Any]]],
    words: Words,
    context: Context,
) -> Planned:
    one = Planned(row, name=text_of(row.values.get("title")).strip())
    held, one.findings = _post_values(row.values, words, context)
    title = held.get("title", "")
    if not title:
        one.findings.append(Finding(Reason.NAME_MISSING, figures={"field": "title"}))
    if one.findings:
        return one
    namesakes = titles.get(title, [])
    if "unit" in held:
        old = there.get((held["unit"], title))
    elif len(namesakes) > 1:
        figures: dict[str, Figure] = {"field": "title", "value": title, "count": len(namesakes)}
        one.findings.append(Finding(Reason.ENTRY_AMBIGUOUS, figures=figures))
        return one
    else:
        old = namesakes[0] if namesakes else None
    unit = held.get("unit", old["unit"] if old else "")
    one.name, one.what = title, unit
    first, told = seen.setdefault((unit, title), (row, held))
    if first is not row:
        _note_twice(one, first, agree=told == held)
        return one
    changed = changes_of(old or {}, held)
    one.owner, one.added = (old["id"] if old else ""), old is None
    if changed:
        one.writes.append(Write(PostRow, one.owner, {**changed, "title": title, "unit": unit}))
        one.shown = [(key, text_of((old or {}).get(key)), text_of(value)) for key, value in changed.items()]
    return one


def _post_values(
    given: Mapping[str, Value], words: Words, context: Context
) -> tuple[dict[str, Any], list[Finding]]:
    programme = context.programme
    lists = {
        "tier": [(tier.key, tier.name) for tier in programme.tiers],
        "model": [(model.key, model.name) for model in programme.models],
        "risk_of_loss": RISKS,
        "impact_of_loss": RISKS,
    }

    def read_other(key: str, value: Value) -> Any:
        if key == "unit":
            return _path(value, context.on)
        if key == "key_position":
            return value != "" and as_switch(value, key, FIELDS["active"], context.on)
        if key == "seats":
            return _seats(value)
        most = reading.LONG if key in ("note", "key_reason") else reading.SHORT
        return reading.words(value, field=key, most=most)

    findings: list[Finding] = []
    held = words.read_fields(given, _SHOWN, lists, read_other, findings)
    if held.get("tier") and "key_position" not in held:
        held["key_position"] = True
    return held, findings


def _seats(value: Value) -> int:
    text = text_of(value).strip()
    try:
        number = float(text or 0)
    except ValueError:
        raise refused(Reason.NUMBER_NOT_READ, field="seats", value=text[:60]) from None
    return reading.whole(number, field="seats", low=0, high=MOST_SEATS)


def write_posts(rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
    """Make posts with their units; change those that are there."""
    organisation = Organisation.load(work.rows)
    there = find_many(work.rows, PostRow, [one.owner for one in rows if one.owner])
    for one in work.each(rows):
        (write,) = one.writes
        own = {key: value for key, value in write.values.items() if key not in ("title", "unit")}
        if one.owner:
            for key, value in own.items():
                setattr(there[one.owner], key, value)
            continue
        unit = organisation.unit(write.values["unit"], work)
        one.owner = str(organisation.post(unit, write.values["title"], work))
        organisation.new_posts[one.owner] |= own
    organisation.write(work)
    return ((one.owner, one) for one in rows)


# --- both ---


def _path(value: Value, on: date) -> str:
    """Return a unit's path with its parts joined in one way. Raises ``RefusedError``."""
    return as_path("" if value in (None, CLEAR) else value, "unit", FIELDS["unit"], on)


def _note_twice(one: Planned, first: InputRow, *, agree: bool) -> None:
    file, sheet, row = place_of(first)
    figures: dict[str, Figure] = {
        "field": "title",
        "value": one.name,
        "other_row": row,
        "file": file,
        "sheet": sheet,
    }
    if agree:
        one.warnings.append(Finding(Reason.ROW_TWICE, figures=figures))
    else:
        one.findings.append(Finding(Reason.ROWS_DIFFER, figures=figures))


def _twice(path: str, first: InputRow) -> Finding:
    file, sheet, row = place_of(first)
    return Finding(
        Reason.ROW_TWICE,
        figures={"field": "title", "value": path, "other_row": row, "file": file, "sheet": sheet},
    )
