"""The parts of a development plan: gaps, actions and mentors."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain.imports import Value
from talentdesk.domain.planning import WHOLE
from talentdesk.domain.plans import Action, Gap, Mentor
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.development import ActionRow, GapRow, MentorRow, OfPlan, PlanRow
from talentdesk.models.people import PersonRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.follow_links import follow_action, let_go
from talentdesk.services.lookup import find

TABLES: dict[str, type[OfPlan]] = {"gap": GapRow, "action": ActionRow, "mentor": MentorRow}
"""Kinds of parts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPart(Command):
    """Add a ``gap``, ``action`` or ``mentor`` to a plan; ``values`` by attribute name of its domain class."""

    action: ClassVar[str] = "add_part"

    plan: Id
    kind: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        table = values.kind_of(self.kind, TABLES)
        plan = find(work.rows, PlanRow, self.plan, Reason.PLAN_MISSING)
        count = work.rows.scalars(
            select(func.coalesce(func.max(table.position), -1)).where(table.plan_id == plan.id)
        ).one()
        part = table(id=work.new_id(), plan_id=plan.id, position=count + 1)
        # Not with the session before it is filled: a look-up would flush it half made.
        _FILLERS[self.kind](work, plan, part, {**_first(work, self.kind), **self.values})
        work.rows.add(part)
        return {"id": part.id, "name": name_of(work.rows, plan), "kind": self.kind}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPart(Command):
    """Change some values of a part."""

    action: ClassVar[str] = "edit_part"

    kind: str
    row: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        part, plan = _part(work.rows, self.kind, self.row)
        with work.rows.no_autoflush:
            _FILLERS[self.kind](work, plan, part, self.values)
        if isinstance(part, ActionRow):
            follow_action(work.rows, part)
        return {
            "id": plan.id,
            "name": name_of(work.rows, plan),
            "kind": self.kind,
            "fields": " ".join(self.values),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePart(Command):
    """Take a part off its plan."""

    action: ClassVar[str] = "remove_part"

    kind: str
    row: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        part, plan = _part(work.rows, self.kind, self.row)
        if isinstance(part, ActionRow):
            let_go(work.rows, [part.id])
        work.rows.delete(part)
        return {"id": plan.id, "name": name_of(work.rows, plan), "kind": self.kind}


def _part(rows: Session, kind: str, row: Id) -> tuple[OfPlan, PlanRow]:
    """Return a part and the plan it belongs to."""
    part = find(rows, values.kind_of(kind, TABLES), row)
    return part, find(rows, PlanRow, part.plan_id, Reason.PLAN_MISSING)


def name_of(rows: Session, plan: PlanRow) -> str:
    """Return the name of the person a plan is for."""
    return rows.scalars(select(PersonRow.name).where(PersonRow.id == plan.person_id)).one()


def gap_of(row: GapRow) -> Gap:
    """Return a gap as a value."""
    return Gap(
        id=row.id, competency=row.competency, current=row.current, required=row.required, note=row.note
    )


def action_of(row: ActionRow) -> Action:
    """Return an action as a value."""
    return Action(
        id=row.id,
        type=row.type,
        goal=row.goal,
        resources=row.resources,
        start=row.start,
        due=row.due,
        owner=row.owner,
        evidence=row.evidence,
        measure=row.measure,
        progress=row.progress,
        done_on=row.done_on,
    )


def mentor_of(row: MentorRow) -> Mentor:
    """Return a mentor as a value."""
    return Mentor(id=row.id, name=row.name, person=row.person_id or "", since=row.since, kind=row.kind)


def _first(work: Work, kind: str) -> Mapping[str, Value]:
    """Return what a new part starts from, and what it cannot do without."""
    if kind == "action":
        types = work.programme.action_types
        return {"type": types[0].key if types else "", "goal": "", "progress": 0}
    return {"gap": {"competency": ""}, "mentor": {"name": ""}}[kind]


def _fill_gap(work: Work, plan: PlanRow, row: Any, given: Mapping[str, Value]) -> None:
    values.expect_keys(given, ("competency", "current", "required", "note"))
    if "competency" in given:
        row.competency = values.words(given["competency"], field="competency", required=True)
    if "current" in given:
        row.current = values.number(given["current"], field="current")
    if "required" in given:
        row.required = values.number(given["required"], field="required")
    row.note = values.words(given.get("note", row.note), field="note", most=values.LONG)


def _fill_action(work: Work, plan: PlanRow, row: Any, given: Mapping[str, Value]) -> None:
    texts = ("resources", "owner", "evidence", "measure")
    values.expect_keys(given, ("type", "goal", "start", "due", "progress", "done_on", *texts))
    if "type" in given:
        allowed = [choice.key for choice in work.programme.action_types]
        row.type = values.one_of(given["type"], allowed or [""], field="type")
    if "goal" in given:
        row.goal = values.words(given["goal"], field="goal", most=values.LONG, required=True)
    for key in texts:
        setattr(row, key, values.words(given.get(key, getattr(row, key)), field=key, most=values.LONG))
    for key in ("start", "due"):
        if key in given:
            setattr(row, key, values.day(given[key], field=key))
    _set_progress(work, row, given)
    # An action without a start of its own cannot be due before the plan begins.
    values.expect_order(row.start or plan.start, row.due, field="due", row=row.goal)


def _set_progress(work: Work, row: Any, given: Mapping[str, Value]) -> None:
    """Keep progress and the day it was done in step: 100 % is done, and done is 100 %."""
    if "progress" in given:
        row.progress = values.whole(given["progress"], field="progress", low=0, high=WHOLE)
        if row.progress < WHOLE:
            row.done_on = None
        elif row.done_on is None:
            row.done_on = work.today
    if "done_on" in given:
        row.done_on = values.day(given["done_on"], field="done_on")
        if row.done_on is not None and row.done_on > work.today:
            raise refused(Reason.DATE_IN_FUTURE, field="done_on", value=row.done_on.isoformat())
        if row.done_on is not None:
            row.progress = WHOLE
        elif row.progress == WHOLE:
            row.progress = 0


def _fill_mentor(work: Work, plan: PlanRow, row: Any, given: Mapping[str, Value]) -> None:
    values.expect_keys(given, ("name", "person", "since", "kind"))
    if "person" in given:
        key = str(given["person"] or "")
        person = find(work.rows, PersonRow, key, Reason.PERSON_MISSING) if key else None
        row.person_id = person.id if person else None
        if person is not None and not given.get("name"):
            row.name = person.name
    if "name" in given and (given["name"] or not row.person_id):
        row.name = values.words(given["name"], field="name", required=True)
    if "since" in given:
        row.since = values.day(given["since"], field="since")
    row.kind = values.words(given.get("kind", row.kind), field="kind")


_FILLERS: dict[str, Callable[[Work, PlanRow, Any, Mapping[str, Value]], None]] = {
    "gap": _fill_gap,
    "action": _fill_action,
    "mentor": _fill_mentor,
}
