"""Development plans: added, edited, filled from the target post's model, listed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain import planning
from talentdesk.domain.imports import Value
from talentdesk.domain.people import mean_scores
from talentdesk.domain.plans import Action, Mentor, Plan, PlanLine, PlanState
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.development import ActionRow, GapRow, MentorRow, OfPlan, PlanRow
from talentdesk.models.mapping import aliased
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.follow_links import let_go
from talentdesk.services.lookup import find
from talentdesk.services.person_histories import read_histories
from talentdesk.services.plan_parts import (
    TABLES,
    AddPart,
    EditPart,
    RemovePart,
    action_of,
    gap_of,
    mentor_of,
    name_of,
)

__all__ = [
    "AddPart",
    "AddPlan",
    "EditPart",
    "EditPlan",
    "FillGaps",
    "PlanLines",
    "PlanOf",
    "PlansOfPerson",
    "RemovePart",
    "RemovePlan",
]

P = TypeVar("P", bound=OfPlan)

_EDITABLE = ("target_post", "start", "end", "state", "agreed_on", "summary")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPlan(Command):
    """Begin a development plan; refused while the person has one that is still being worked on."""

    action: ClassVar[str] = "add_plan"

    person: Id
    target_post: Id = ""
    start: date | None = None
    end: date | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        person = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        states = [state.value for state in planning.OPEN_STATES]
        running = select(PlanRow.id).where(PlanRow.person_id == person.id, PlanRow.state.in_(states))
        if work.rows.scalars(running.limit(1)).first():
            raise refused(Reason.PLAN_EXISTS, name=person.name)
        if self.target_post:
            find(work.rows, PostRow, self.target_post, Reason.POST_MISSING)
        values.expect_order(self.start, self.end)
        plan = PlanRow(
            id=work.new_id(),
            person_id=person.id,
            target_post_id=self.target_post or None,
            state=PlanState.DRAFT.value,
            start=self.start,
            end=self.end,
            summary="",
        )
        work.rows.add(plan)
        return {"id": plan.id, "name": person.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPlan(Command):
    """Change ``target_post``, ``start``, ``end``, ``state``, ``agreed_on`` or ``summary`` of a plan.

    A plan that becomes agreed without a day is agreed today.
    """

    action: ClassVar[str] = "edit_plan"

    plan: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, _EDITABLE)
        plan = find(work.rows, PlanRow, self.plan, Reason.PLAN_MISSING)
        if "target_post" in self.values:
            post = str(self.values["target_post"] or "")
            plan.target_post_id = find(work.rows, PostRow, post, Reason.POST_MISSING).id if post else None
        if "start" in self.values:
            plan.start = values.day(self.values["start"], field="start")
        if "end" in self.values:
            plan.end = values.day(self.values["end"], field="end")
        if "agreed_on" in self.values:
            plan.agreed_on = values.day(self.values["agreed_on"], field="agreed_on")
        if "summary" in self.values:
            plan.summary = values.words(self.values["summary"], field="summary", most=values.LONG)
        if "state" in self.values:
            plan.state = values.one_of(self.values["state"], list(PlanState), field="state")
            if plan.state == PlanState.AGREED and plan.agreed_on is None:
                plan.agreed_on = work.today
        values.expect_order(plan.start, plan.end)
        return {"id": plan.id, "name": name_of(work.rows, plan), "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePlan(Command):
    """Take a development plan away with all its parts."""

    action: ClassVar[str] = "remove_plan"

    plan: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        plan = find(work.rows, PlanRow, self.plan, Reason.PLAN_MISSING)
        name = name_of(work.rows, plan)
        let_go(work.rows, work.rows.scalars(select(ActionRow.id).where(ActionRow.plan_id == plan.id)).all())
        tables: tuple[type[OfPlan], ...] = tuple(TABLES.values())
        for table in tables:
            for part in work.rows.scalars(select(table).where(table.plan_id == plan.id)).all():
                work.rows.delete(part)
        work.rows.delete(plan)
        return {"id": plan.person_id, "name": name}


@dataclass(frozen=True, slots=True, kw_only=True)
class FillGaps(Command):
    """Take the gaps over from the target post's model and the person's newest scores.

    A gap of the same competency is brought up to date; the others stay.
    """

    action: ClassVar[str] = "fill_gaps"

    plan: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        plan = find(work.rows, PlanRow, self.plan, Reason.PLAN_MISSING)
        post = find(work.rows, PostRow, plan.target_post_id or "", Reason.POST_MISSING)
        model = work.programme.model(post.model)
        histories = read_histories(work.rows, [plan.person_id])[plan.person_id]
        scores = mean_scores(histories.newest_scores(on=work.today))
        known = {
            row.competency: row
            for row in work.rows.scalars(select(GapRow).where(GapRow.plan_id == plan.id)).all()
        }
        wanted = planning.wanted_gaps(model, scores) if model else ()
        for index, gap in enumerate(wanted):
            row = known.get(gap.competency)
            if row is None:
                row = GapRow(
                    id=work.new_id(),
                    plan_id=plan.id,
                    competency=gap.competency,
                    position=len(known) + index,
                    note="",
                )
                work.rows.add(row)
            row.current, row.required = gap.current, gap.required
        return {
            "id": plan.id,
            "name": name_of(work.rows, plan),
            "count": len(wanted),
            "post": post.title,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLines(Query[tuple[PlanLine, ...]]):
    """All development plans, by name."""

    def run(self, reading: Reading) -> tuple[PlanLine, ...]:
        return plan_lines(reading.rows, reading.today)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlansOfPerson(Query[tuple[PlanLine, ...]]):
    """The plans of a person, newest first."""

    person: Id

    def run(self, reading: Reading) -> tuple[PlanLine, ...]:
        lines = plan_lines(reading.rows, reading.today, person=self.person)
        return tuple(sorted(lines, key=lambda line: line.start or date.min, reverse=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOf(Query[Plan | None]):
    """A development plan with all its parts."""

    plan: Id

    def run(self, reading: Reading) -> Plan | None:
        row = reading.rows.get(PlanRow, self.plan)
        if row is None:
            return None
        (line,) = plan_lines(reading.rows, reading.today, plan=row.id)
        return Plan(
            line=line,
            target_post=row.target_post_id or "",
            summary=row.summary,
            agreed_on=row.agreed_on,
            gaps=tuple(gap_of(part) for part in _parts(reading.rows, GapRow, row.id)),
            actions=tuple(action_of(part) for part in _parts(reading.rows, ActionRow, row.id)),
            mentors=_mentors(reading.rows, row.id),
        )


def plan_lines(rows: Session, today: date, *, plan: Id = "", person: Id = "") -> tuple[PlanLine, ...]:
    """Return the lines of all plans, of a person's, or of one."""
    present, target = aliased(PostRow), aliased(PostRow)
    wanted = (
        select(PlanRow, PersonRow.name, PersonRow.number, PersonRow.active, present.title, target.title)
        .join(PersonRow, PersonRow.id == PlanRow.person_id)
        .outerjoin(present, present.id == PersonRow.post_id)
        .outerjoin(target, target.id == PlanRow.target_post_id)
        .order_by(PersonRow.sort_key, PersonRow.number, PlanRow.start)
    )
    steps = select(ActionRow).order_by(ActionRow.position, ActionRow.id)
    if plan:
        wanted, steps = wanted.where(PlanRow.id == plan), steps.where(ActionRow.plan_id == plan)
    if person:
        wanted = wanted.where(PlanRow.person_id == person)
    actions: dict[Id, list[Action]] = defaultdict(list)
    for step in rows.scalars(steps):
        actions[step.plan_id].append(action_of(step))
    return tuple(
        PlanLine(
            id=row.id,
            person=row.person_id,
            name=name,
            number=number,
            post=post or "",
            target=target_title or "",
            state=PlanState(row.state),
            start=row.start,
            end=row.end,
            actions=len(actions[row.id]),
            done=sum(1 for one in actions[row.id] if planning.is_done(one)),
            late=_late(row, actions[row.id], today) if employed else 0,
            progress=planning.progress(actions[row.id]),
        )
        for row, name, number, employed, post, target_title in rows.execute(wanted)
    )


def _late(row: PlanRow, actions: Sequence[Action], today: date) -> int:
    """Return how many steps are late; of a plan that is over none is waited for."""
    return 0 if PlanState(row.state).is_over else planning.late(actions, on=today)


def _mentors(rows: Session, plan: Id) -> tuple[Mentor, ...]:
    """Return the mentors of a plan, with whether they are still there."""
    parts = _parts(rows, MentorRow, plan)
    people = {part.person_id for part in parts if part.person_id}
    gone = set(rows.scalars(select(PersonRow.id).where(PersonRow.id.in_(people), ~PersonRow.active)))
    return tuple(replace(mentor_of(part), left=part.person_id in gone) for part in parts)


def without_mentor(rows: Session) -> tuple[tuple[Id, int], ...]:
    """Return whose plans under way have a mentor who is no longer employed, with how many such mentors."""
    mentor = aliased(PersonRow)
    wanted = (
        select(PlanRow.person_id, func.count())
        .join(MentorRow, MentorRow.plan_id == PlanRow.id)
        .join(mentor, mentor.id == MentorRow.person_id)
        .join(PersonRow, PersonRow.id == PlanRow.person_id)
        .where(
            ~mentor.active,
            PersonRow.active,
            PlanRow.state.not_in([one.value for one in PlanState if one.is_over]),
        )
        .group_by(PlanRow.person_id)
        .order_by(PersonRow.sort_key, PersonRow.number)
    )
    return tuple((person, count) for person, count in rows.execute(wanted))


def _parts(rows: Session, table: type[P], plan: Id) -> Sequence[P]:
    return rows.scalars(select(table).where(table.plan_id == plan).order_by(table.position, table.id)).all()
