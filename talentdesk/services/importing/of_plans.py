"""Development plans and their actions on their way in: a person's running plan, or a new one."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from talentdesk.domain import planning
from talentdesk.domain.import_reading import InputRow
from talentdesk.domain.imports import Value
from talentdesk.domain.plans import PlanState
from talentdesk.domain.ruling import Figure, Finding, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.value_words import fold
from talentdesk.models.development import ActionRow, MentorRow, PlanRow
from talentdesk.models.positions import PostRow
from talentdesk.services import values as reading
from talentdesk.services.commands import Work
from talentdesk.services.importing.asked import Words, plan_asking, spoken
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
from talentdesk.services.person_fields import FIELDS, as_day
from talentdesk.wording.tables import PLAN_STATES

STATES = spoken(PLAN_STATES)
_PLAN = ("target_post", "start", "end", "state", "agreed_on", "summary", "mentor")
_ACTION = (
    *("type", "goal", "resources", "start", "due", "owner", "measure", "evidence", "progress", "done_on"),
)
_DAYS = frozenset(("start", "end", "agreed_on", "due", "done_on"))
_TODAY_AT_LATEST = frozenset(("done_on",))
Old = dict[str, Any]


def plan_plans(context: Context) -> Plan:
    """Compare rows with the plan each person is working on."""
    who, words = Who.load(context), Words(context)
    plans = _plans(context)
    posts: dict[str, list[Id]] = {}
    for key, title in context.rows.execute(select(PostRow.id, PostRow.title)):
        posts.setdefault(title, []).append(key)
    mentors: dict[Id, list[tuple[Id, str]]] = {}
    in_order = select(MentorRow.plan_id, MentorRow.id, MentorRow.name).order_by(MentorRow.position)
    for plan, mentor, name in context.rows.execute(in_order):
        mentors.setdefault(plan, []).append((mentor, name))
    seen: dict[tuple[Id, Id], tuple[InputRow, Old]] = {}
    planned = []
    for row in context.given.rows:
        one = _about(row, who)
        held = _values(row.values, _PLAN, words, context, one.findings)
        old = _meant(held, plans.get(one.owner, []))
        _find_post(held, posts, old, one.findings)
        planned.append(one)
        told = (one.owner, old["id"] if old else text_of(held.get("start")))
        if one.findings or not one.owner or _told_before(one, held, seen, told):
            continue
        _check_order(one, {**(old or {}), **held}, "end")
        _note_plan(one, held, old, mentors, who)
    return plan_asking(planned, who, words)


def plan_actions(context: Context) -> Plan:
    """Compare rows with the actions of the plan each person is working on; a goal is known by its words."""
    who, words = Who.load(context), Words(context)
    plans = _plans(context)
    names = ("id", "plan_id", *_ACTION)
    actions: dict[tuple[Id, str], Old] = {}
    for row in context.rows.execute(select(*(getattr(ActionRow, name) for name in names))):
        old = dict(zip(names, row, strict=True))
        actions[old["plan_id"], fold(old["goal"])] = old
    # The plan that is worked on comes first, then the newest.
    ordered = {person: sorted(found, key=_age, reverse=True) for person, found in plans.items()}
    seen: dict[tuple[Id, str], tuple[InputRow, Old]] = {}
    planned = []
    for given in context.given.rows:
        one = _about(given, who)
        held = _values(given.values, _ACTION, words, context, one.findings)
        if not held.get("goal"):
            one.findings.append(Finding(Reason.NAME_MISSING, figures={"field": "goal"}))
        one.what = text_of(held.get("goal"))
        planned.append(one)
        key = (one.owner, fold(one.what))
        if one.findings or not one.owner or _told_before(one, held, seen, key):
            continue
        fitting = (actions.get((plan["id"], fold(one.what))) for plan in ordered.get(one.owner, ()))
        found = next((old for old in fitting if old is not None), None)
        _check_order(one, {**(found or {}), **held}, "due")
        _finish(held, found, context.on)
        _note(one, ActionRow, held, found)
    return plan_asking(planned, who, words)


# --- reading ---


def _about(row: InputRow, who: Who) -> Planned:
    person, findings, warnings = who.resolve(row)
    one = Planned(row, person.id if person else "", findings=list(findings), warnings=list(warnings))
    one.number = person.number if person else text_of(row.values.get("number"))
    one.name = person.name if person else text_of(row.values.get("name"))
    return one


def _plans(context: Context) -> dict[Id, list[Old]]:
    """Return the plans of each person."""
    names = ("id", "person_id", "target_post_id", "start", "end", "state", "agreed_on", "summary")
    wanted = select(*(getattr(PlanRow, name) for name in names), PostRow.title).outerjoin(
        PostRow, PostRow.id == PlanRow.target_post_id
    )
    found: dict[Id, list[Old]] = {}
    for row in context.rows.execute(wanted):
        old = dict(zip((*names, "target_post"), row, strict=True))
        found.setdefault(old["person_id"], []).append(old)
    return found


def _running(plans: list[Old]) -> Old | None:
    """Return the plan that is being worked on; a person has one at most."""
    return next((old for old in plans if old["state"] in planning.OPEN_STATES), None)


def _age(old: Old) -> tuple[bool, date]:
    return (old["state"] in planning.OPEN_STATES, old["start"] or date.min)


def _meant(held: Old, plans: list[Old]) -> Old | None:
    """Return the plan a row speaks of: the one of its start, else the one that is being worked on."""
    begun = [old for old in plans if held.get("start") and old["start"] == held["start"]]
    if begun:
        return max(begun, key=_age)
    over = held.get("state") in {state.value for state in PlanState if state not in planning.OPEN_STATES}
    same = [old for old in plans if over and old["state"] == held["state"] and not held.get("start")]
    return max(same, key=_age) if same else _running(plans)


def _values(
    given: Mapping[str, Value],
    keys: tuple[str, ...],
    words: Words,
    context: Context,
    findings: list[Finding],
) -> Old:
    lists = {"state": STATES, "type": [(one.key, one.name) for one in context.programme.action_types]}

    def read_other(key: str, value: Value) -> Any:
        if key in _DAYS:
            day = as_day(value, key, FIELDS["hire_date"], context.on)
            if key in _TODAY_AT_LATEST and day and day > context.on:
                raise refused(Reason.DATE_IN_FUTURE, field=key, value=day.isoformat())
            return day
        if key == "progress":
            return _percent(value)
        return reading.words(text_of(value), field=key, most=reading.LONG)

    return words.read_fields(given, keys, lists, read_other, findings)


def _percent(value: Value) -> int:
    """Return a progress in percent; Excel keeps 40 % as 0.4, and a whole 1 is one percent nobody means."""
    text = text_of(value).strip().removesuffix("%").removesuffix("％")
    try:
        number = float(text)
    except ValueError:
        raise refused(Reason.NUMBER_NOT_READ, field="progress", value=text[:60]) from None
    share = not isinstance(value, str) and 0 < number <= 1
    return reading.whole(
        round(number * 100 if share else number), field="progress", low=0, high=planning.WHOLE
    )


def _find_post(held: Old, posts: Mapping[str, list[Id]], old: Old | None, findings: list[Finding]) -> None:
    title = held.get("target_post")
    if not title:
        if title == "":
            held["target_post_id"] = None
        return
    if old is not None and old["target_post"] == title:
        # The title of the post it aims at already means that post, however many bear it.
        held["target_post_id"] = old["target_post_id"]
        return
    found = posts.get(title, [])
    if len(found) == 1:
        held["target_post_id"] = found[0]
        return
    figures: dict[str, Figure] = {"field": "target_post", "value": title, "count": len(found)}
    findings.append(Finding(Reason.ENTRY_AMBIGUOUS if found else Reason.POST_MISSING, figures=figures))


def _told_before(one: Planned, held: Old, seen: dict[Any, tuple[InputRow, Old]], key: Any) -> bool:
    first, told = seen.setdefault(key, (one.given, held))
    if first is one.given:
        return False
    file, sheet, row = place_of(first)
    figures: dict[str, Figure] = {"field": "number", "value": one.name}
    figures |= {"other_row": row, "file": file, "sheet": sheet}
    agree = told == held
    found = Finding(Reason.ROW_TWICE if agree else Reason.ROWS_DIFFER, figures=figures)
    (one.warnings if agree else one.findings).append(found)
    return True


def _check_order(one: Planned, held: Mapping[str, Any], last: str) -> None:
    start, end = held.get("start"), held.get(last)
    if isinstance(start, date) and isinstance(end, date) and end < start:
        figures: dict[str, Figure] = {"field": last, "start": start.isoformat(), "end": end.isoformat()}
        one.findings.append(Finding(Reason.DATE_BEFORE_START, figures=figures))


def _finish(held: Old, old: Old | None, today: date) -> None:
    """Keep progress and the day it was done in step: 100 % is done, and done is 100 %."""
    if held.get("done_on"):
        held.setdefault("progress", planning.WHOLE)
    elif held.get("progress") == planning.WHOLE and not (old and old["done_on"]):
        held["done_on"] = today


def _note_plan(
    one: Planned, held: Old, old: Old | None, mentors: Mapping[Id, list[tuple[Id, str]]], who: Who
) -> None:
    """Note what a plan would become; a row names the first mentor, further ones stay as they are."""
    mentor = text_of(held.pop("mentor", "")).strip()
    _note(one, PlanRow, held, old)
    if not mentor or one.findings:
        return
    known = who.named(mentor)
    name = known.name if known else mentor
    there = mentors.get(old["id"], []) if old else []
    if any(name == other for _, other in there):
        return
    first, before = there[0] if there else ("", "")
    values: Old = {"name": name, "person_id": known.id if known else None}
    if old and not first:
        values["plan_id"] = old["id"]
    one.writes.append(Write(MentorRow, first, values))
    one.shown.append(("mentor", before, name))


def _note(one: Planned, table: Any, held: Old, old: Old | None) -> None:
    changed = changes_of(old or {}, held)
    one.added = old is None
    if one.added or changed:
        one.writes.append(Write(table, old["id"] if old else "", changed if old else held))
    one.shown += [
        (key, text_of((old or {}).get(key)), text_of(value))
        for key, value in changed.items()
        if key != "target_post_id"
    ]


# --- writing ---


def write_plans(rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
    """Begin plans, change those that are there, add and change mentors."""
    there: dict[Id, PlanRow | MentorRow] = {}
    tables: tuple[type[PlanRow | MentorRow], ...] = (PlanRow, MentorRow)
    for table in tables:
        wanted = [write.row for one in rows for write in one.writes if write.row and write.table is table]
        there |= find_many(work.rows, table, wanted)
    for one in work.each(rows):
        plan = ""
        for write in one.writes:
            values = {key: value for key, value in write.values.items() if key != "target_post"}
            if write.row:
                for key, value in values.items():
                    setattr(there[write.row], key, value)
            elif write.table is PlanRow:
                plan = _begin(work, one.owner, values)
            else:
                work.insert_many(MentorRow, [{"id": work.new_id(), "plan_id": plan, **values}])
    return ((one.owner, one) for one in rows)


def _begin(work: Work, person: Id, values: Mapping[str, Any]) -> Id:
    """Begin a plan; one that is agreed without a day is agreed today."""
    row: Old = {"id": work.new_id(), "person_id": person, "state": PlanState.DRAFT.value, **values}
    row["state"] = row["state"] or PlanState.DRAFT.value
    if row["state"] == PlanState.AGREED and not row.get("agreed_on"):
        row["agreed_on"] = work.today
    work.insert_many(PlanRow, [row])
    return str(row["id"])


def write_actions(rows: list[Planned], context: Context, work: Work) -> Iterator[tuple[Id, PlannedRow]]:
    """Add actions to the plan a person is working on, begun where there is none; change those there."""
    found = {person: _running(plans) for person, plans in _plans(context).items()}
    running = {person: old["id"] for person, old in found.items() if old is not None}
    there = find_many(work.rows, ActionRow, [write.row for one in rows for write in one.writes if write.row])
    types = context.programme.action_types
    position = _last(context)
    new: list[Old] = []
    for one in work.each(rows):
        for write in one.writes:
            if write.row:
                for key, value in write.values.items():
                    setattr(there[write.row], key, value)
                continue
            if one.owner not in running:
                running[one.owner] = _begin(work, one.owner, {})
            plan = running[one.owner]
            position[plan] = position.get(plan, -1) + 1
            values = {"id": work.new_id(), "plan_id": plan, "position": position[plan], **write.values}
            values["type"] = values.get("type") or (types[0].key if types else "")
            new.append(values)
    work.insert_many(ActionRow, new)
    return ((one.owner, one) for one in rows)


def _last(context: Context) -> dict[Id, int]:
    counts: dict[Id, int] = {}
    for plan, position in context.rows.execute(select(ActionRow.plan_id, ActionRow.position)):
        counts[plan] = max(counts.get(plan, -1), position)
    return counts
