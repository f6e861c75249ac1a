"""Slates on their way in: who may follow in which post, in which order, how ready, and who covers at once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from talentdesk.domain.import_reading import InputRow
from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Figure, Finding, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.succession import SlateRow, StandInRow, SuccessorRow
from talentdesk.services import values as reading
from talentdesk.services.commands import Reading, Work
from talentdesk.services.importing.asked import Words, plan_asking
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
from talentdesk.services.importing.who import Known, Who
from talentdesk.services.kept import Kept
from talentdesk.services.person_fields import FIELDS, as_path, as_switch
from talentdesk.services.slate_judging import not_met
from talentdesk.services.slate_rows import opened_slate, renumber, successor_rows, version_in_force

_KEYS = (
    *("slate_post", "post_unit", "rank", "readiness", "confirmed", "exception", "approver"),
    *("stand_in", "outside", "note"),
)
_OF_LINE = ("rank", "readiness", "confirmed", "exception", "approver", "note")
_EXCEPTION = ("exception", "approver")
_SWITCHES = frozenset(("confirmed", "stand_in", "outside"))
_MOST = 999
Held = dict[str, Any]
Key = tuple[Id, str]
"""A post, and a person's id or the name of somebody from outside."""


@dataclass(slots=True)
class _There:
    """What the workspace holds: posts by title, who is named, who covers, who holds which post."""

    posts: dict[str, list[tuple[Id, str]]] = field(default_factory=lambda: defaultdict(list))
    titles: dict[Id, str] = field(default_factory=dict)
    named: dict[Key, Held] = field(default_factory=dict)
    covers: set[Key] = field(default_factory=set)
    held: dict[Id, Id] = field(default_factory=dict)

    @classmethod
    def load(cls, context: Context) -> "_There":
        """Read it."""
        there, rows = cls(), context.rows
        wanted = select(PostRow.id, PostRow.title, UnitRow.path).outerjoin(
            UnitRow, UnitRow.id == PostRow.unit_id
        )
        for key, title, path in rows.execute(wanted):
            there.posts[title].append((key, path or ""))
            there.titles[key] = title
        found = select(SuccessorRow, SlateRow.post_id).join(SlateRow, SlateRow.id == SuccessorRow.slate_id)
        for row, post in rows.execute(found):
            there.named[post, row.person_id or row.outside_name] = {
                "id": row.id,
                "rank": row.rank,
                "readiness": row.readiness,
                "confirmed": row.confirmed_on is not None,
                "exception": row.exception,
                "approver": row.approver,
                "note": row.note,
            }
        there.covers = {
            (post, person) for post, person in rows.execute(select(StandInRow.post_id, StandInRow.person_id))
        }
        holds = select(PersonRow.id, PersonRow.post_id).where(PersonRow.post_id.is_not(None))
        there.held = {person: post for person, post in rows.execute(holds) if post}
        return there


def plan_slates(context: Context) -> Plan:
    """Compare rows with the slates that are there; who is on none joins at the end."""
    who, words, there = Who.load(context), Words(context), _There.load(context)
    seen: dict[Key, tuple[InputRow, Held]] = {}
    planned = [_row(row, context, who, words, there, seen) for row in context.given.rows]
    return plan_asking(planned, who, words)


def _row(
    row: InputRow,
    context: Context,
    who: Who,
    words: Words,
    there: _There,
    seen: dict[Key, tuple[InputRow, Held]],
) -> Planned:
    one = Planned(row)
    held = _values(row.values, words, context, one.findings)
    person = None if held.get("outside") else _person(one, row, who)
    if held.get("outside"):
        one.name = reading.words(text_of(row.values.get("name")), field="name")
        if not one.name:
            one.findings.append(Finding(Reason.NAME_MISSING, figures={"field": "name"}))
    post = _post(held, there, one.findings)
    one.what = there.titles.get(post, text_of(held.get("slate_post")))
    if one.findings or not post:
        return one
    key = (post, person.id if person else one.name)
    first, told = seen.setdefault(key, (row, held))
    if first is not row:
        _twice(one, first, agree=told == held)
        return one
    _note(one, key, person, held, context, there)
    return one


def _person(one: Planned, row: InputRow, who: Who) -> Known | None:
    person, findings, warnings = who.resolve(row)
    one.findings += findings
    one.warnings += warnings
    one.owner = person.id if person else ""
    one.number = person.number if person else text_of(row.values.get("number"))
    one.name = person.name if person else text_of(row.values.get("name"))
    return person


def _values(given: Mapping[str, Value], words: Words, context: Context, findings: list[Finding]) -> Held:
    lists = {"readiness": [(one.key, one.name) for one in context.programme.readiness]}

    def read_other(key: str, value: Value) -> Any:
        if key in _SWITCHES:
            return value != "" and as_switch(value, key, FIELDS["active"], context.on)
        if key == "rank":
            return _rank(value)
        if key == "post_unit":
            return as_path(value, "unit", FIELDS["unit"], context.on)
        most = reading.LONG if key in ("note", "exception") else reading.SHORT
        return reading.words(text_of(value), field=key, most=most)

    return words.read_fields(given, _KEYS, lists, read_other, findings)


def _rank(value: Value) -> int | None:
    text = text_of(value).strip()
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        raise refused(Reason.NUMBER_NOT_READ, field="rank", value=text[:60]) from None
    return reading.whole(number, field="rank", low=1, high=_MOST)


def _post(held: Held, there: _There, findings: list[Finding]) -> Id:
    """Return the post a row means: by title, and by its unit where several bear the title."""
    title, unit = text_of(held.get("slate_post")), text_of(held.get("post_unit"))
    found = [key for key, path in there.posts.get(title, []) if not unit or path == unit]
    if len(found) == 1:
        return found[0]
    figures: dict[str, Figure] = {"field": "slate_post", "value": title, "count": len(found)}
    if not title:
        findings.append(Finding(Reason.NAME_MISSING, figures={"field": "slate_post"}))
    else:
        findings.append(Finding(Reason.ENTRY_AMBIGUOUS if found else Reason.POST_MISSING, figures=figures))
    return ""


def _twice(one: Planned, first: InputRow, *, agree: bool) -> None:
    file, sheet, row = place_of(first)
    figures: dict[str, Figure] = {"field": "name", "value": one.name}
    figures |= {"other_row": row, "file": file, "sheet": sheet}
    found = Finding(Reason.ROW_TWICE if agree else Reason.ROWS_DIFFER, figures=figures)
    (one.warnings if agree else one.findings).append(found)


def _note(one: Planned, key: Key, person: Known | None, held: Held, context: Context, there: _There) -> None:
    """Note what a row would do: name somebody or change how they are named, and let them cover or not."""
    post, old = key[0], there.named.get(key)
    if person is not None:
        told: dict[str, Figure] = {"name": person.name, "post": there.titles[post]}
        if there.held.get(person.id) == post:
            one.findings.append(Finding(Reason.SUCCEEDS_SELF, figures=told))
        elif not person.active and old is None:
            one.findings.append(Finding(Reason.PERSON_LEFT, figures=told))
    if one.findings:
        return
    new: Held = {name: held[name] for name in _OF_LINE if name in held}
    _check_exception(one, person, post, new, old, context)
    if one.findings:
        return
    covers = held.get("stand_in")
    # Who is only said to cover is not named as a successor by it.
    follows = old is not None or bool(new) or not covers
    changed = changes_of(old or {}, new)
    if follows and (old is None or changed):
        one.added = old is None
        one.writes.append(Write(SuccessorRow, old["id"] if old else "", changed if old else new))
    one.shown += [(name, text_of((old or {}).get(name)), text_of(value)) for name, value in changed.items()]
    if covers is not None and person is not None and covers is not (key in there.covers):
        one.added = one.added or (covers and old is None)
        one.writes.append(Write(StandInRow, "", {"covers": covers}))
        one.shown.append(("stand_in", text_of(not covers), text_of(covers)))
    for write in one.writes:
        write.values["post"] = post


def _check_exception(
    one: Planned, person: Known | None, post: Id, new: Held, old: Held | None, context: Context
) -> None:
    """Refuse to confirm who does not meet a condition without a reason and who approves it.

    For everybody else there is no exception: what the columns say of one is left out.
    """
    told = {key: new.pop(key) for key in _EXCEPTION if key in new}
    missed: tuple[str, ...] = ()
    if old is not None and old["confirmed"]:
        if not old["exception"] or not new.get("confirmed", True):
            return
        lacks = not all({**old, **told}[key] for key in _EXCEPTION)
        new |= told
    elif new.get("confirmed") and person is not None:
        missed = _missed(person, post, context)
        lacks = bool(missed) and not all(told.get(key) for key in _EXCEPTION)
        new |= told if missed else {}
    else:
        return
    if lacks:
        figures: dict[str, Figure] = {"name": one.name}
        figures |= {"conditions": ",".join(missed)} if missed else {}
        one.findings.append(Finding(Reason.EXCEPTION_WANTED, figures=figures))


def _missed(person: Known, post: Id, context: Context) -> tuple[str, ...]:
    """Return the conditions of a post's tier that somebody does not meet."""
    kit = Reading(
        rows=context.rows,
        today=context.on,
        operator="",
        path=Path(),
        read_only=True,
        kept=Kept(),
        programme_in_force=lambda rows: context.programme,
    )
    return not_met(kit, person.id, context.rows.get_one(PostRow, post))


def write_slates(rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
    """Name and change successors, put every slate that was touched in order, and set who covers."""
    version = version_in_force(work.rows)
    wanted: dict[Id, dict[Id, int]] = defaultdict(dict)
    count = 0
    for one in work.each(rows):
        for write in one.writes:
            post = work.rows.get_one(PostRow, write.values.pop("post"))
            if write.table is StandInRow:
                _cover(work, post, one.owner, covers=bool(write.values["covers"]))
                continue
            slate = opened_slate(work, post)
            known = work.rows.get_one(SuccessorRow, write.row) if write.row else None
            ranks = wanted[slate.id]
            row = known or _new(work, slate, one, _MOST + count)
            count += 1
            _fill(row, write.values, work, version.id if version else None)
            if write.values.get("rank"):
                ranks[row.id] = write.values["rank"]
            one.owner = one.owner or row.id
    work.rows.flush()
    for slate_id, ranks in wanted.items():
        _put_in_order(work, slate_id, ranks)
    return ((one.owner, one) for one in rows)


def _new(work: Work, slate: SlateRow, one: Planned, rank: int) -> SuccessorRow:
    row = SuccessorRow(
        id=work.new_id(),
        slate_id=slate.id,
        person_id=one.owner or None,
        outside_name="" if one.owner else one.name,
        rank=rank,
        readiness="",
        note="",
        exception="",
        approver="",
    )
    work.rows.add(row)
    return row


def _fill(row: SuccessorRow, values: Mapping[str, Any], work: Work, version: Id | None) -> None:
    for key in ("readiness", *_EXCEPTION, "note"):
        if key in values:
            setattr(row, key, values[key] or "")
    if "confirmed" in values:
        sure = bool(values["confirmed"])
        row.confirmed_on = (row.confirmed_on or work.today) if sure else None
        row.programme_id = (row.programme_id or version) if sure else None
        if not sure:
            row.exception = row.approver = ""


def _put_in_order(work: Work, slate: Id, wanted: Mapping[Id, int]) -> None:
    """Rank a slate anew: whom a row gives a rank stands before those that had it."""

    def order(row: SuccessorRow) -> tuple[int, bool, int]:
        return wanted.get(row.id, row.rank), row.id not in wanted, row.rank

    renumber(sorted(successor_rows(work.rows, slate), key=order))


def _cover(work: Work, post: PostRow, person: Id, *, covers: bool) -> None:
    there = work.rows.scalars(
        select(StandInRow).where(StandInRow.post_id == post.id).order_by(StandInRow.rank)
    ).all()
    if covers:
        row = StandInRow(id=work.new_id(), post_id=post.id, person_id=person, note="", rank=len(there) + 1)
        work.rows.add(row)
        return
    for old in there:
        if old.person_id == person:
            work.rows.delete(old)
