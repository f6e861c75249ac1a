"""Actions agreed in the meeting: each lands in the person's development plan in the same step."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain import planning
from talentdesk.domain.follow_ups import FollowUp
from talentdesk.domain.imports import Value
from talentdesk.domain.plans import PlanState
from talentdesk.domain.ruling import Figure
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models.development import ActionRow, PlanRow
from talentdesk.models.meeting import FollowUpRow
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find, find_open_candidate
from talentdesk.services.plan_parts import AddPart, EditPart

_EDITABLE = ("text", "owner", "due", "type")
_OF_ACTION = {"text": "goal", "owner": "owner", "due": "due", "type": "type"}
"""What a value is called in the plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddFollowUp(Command):
    """Agree an action for a candidate; it becomes an action of the open plan, or of a new draft.

    An empty ``type`` means the programme's first.
    """

    action: ClassVar[str] = "add_follow_up"

    candidate: Id
    text: str
    owner: str = ""
    due: date | None = None
    type: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        candidate, session = find_open_candidate(work.rows, self.candidate)
        plan = _open_plan(work, candidate.person_id, session)
        given: dict[str, Value] = {"goal": self.text, "owner": self.owner, "due": self.due}
        if self.type:
            given["type"] = self.type
        made = AddPart(plan=plan, kind="action", values=given).run(work)
        action = find(work.rows, ActionRow, str(made["id"]))
        count = work.rows.scalars(
            select(func.coalesce(func.max(FollowUpRow.position), -1)).where(
                FollowUpRow.candidate_id == candidate.id
            )
        ).one()
        row = FollowUpRow(
            id=work.new_id(),
            session_id=session.id,
            candidate_id=candidate.id,
            text=action.goal,
            owner=action.owner,
            due=action.due,
            type=action.type,
            action_id=action.id,
            position=count + 1,
        )
        work.rows.add(row)
        session.state = SessionState.RUNNING.value
        return {"id": row.id, "name": str(made["name"]), "plan": plan}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditFollowUp(Command):
    """Change ``text``, ``owner``, ``due`` or ``type`` of a follow-up, here and in the plan."""

    action: ClassVar[str] = "edit_follow_up"

    follow_up: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, _EDITABLE)
        row = find(work.rows, FollowUpRow, self.follow_up)
        candidate, _ = find_open_candidate(work.rows, row.candidate_id)
        if row.action_id:
            given = {_OF_ACTION[key]: value for key, value in self.values.items()}
            EditPart(kind="action", row=row.action_id, values=given).run(work)
        else:
            _fill(work, row, self.values)
        return {"id": row.id, "name": _name(work.rows, candidate), "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveFollowUp(Command):
    """Take a follow-up away, and the plan's action with it unless that is kept."""

    action: ClassVar[str] = "remove_follow_up"

    follow_up: Id
    keep_action: bool = False

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, FollowUpRow, self.follow_up)
        candidate, _ = find_open_candidate(work.rows, row.candidate_id)
        action = work.rows.get(ActionRow, row.action_id) if row.action_id else None
        work.rows.delete(row)
        if action is not None and not self.keep_action:
            work.rows.delete(action)
        return {"id": candidate.id, "name": _name(work.rows, candidate)}


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpsOf(Query[tuple[FollowUp, ...]]):
    """The follow-ups of a session or of one candidate, in the order of candidates."""

    session: Id = ""
    candidate: Id = ""

    def run(self, reading: Reading) -> tuple[FollowUp, ...]:
        return follow_ups_of(reading.rows, session=self.session, candidate=self.candidate)


def follow_ups_of(rows: Session, *, session: Id = "", candidate: Id = "") -> tuple[FollowUp, ...]:
    """Return the follow-ups of a session or of one candidate."""
    wanted = (
        select(FollowUpRow, CandidateRow.person_id, PersonRow.name, ActionRow)
        .join(CandidateRow, CandidateRow.id == FollowUpRow.candidate_id)
        .join(PersonRow, PersonRow.id == CandidateRow.person_id)
        .outerjoin(ActionRow, ActionRow.id == FollowUpRow.action_id)
        .order_by(CandidateRow.position, CandidateRow.id, FollowUpRow.position, FollowUpRow.id)
    )
    if session:
        wanted = wanted.where(FollowUpRow.session_id == session)
    if candidate:
        wanted = wanted.where(FollowUpRow.candidate_id == candidate)
    # An outer join: the action is missing once it was taken off its plan.
    found: list[tuple[FollowUpRow, Id, str, ActionRow | None]] = [
        (row, person, name, action) for row, person, name, action in rows.execute(wanted)
    ]
    return tuple(
        FollowUp(
            id=row.id,
            candidate=row.candidate_id,
            person=person,
            name=name,
            text=row.text,
            owner=row.owner,
            due=row.due,
            type=row.type,
            plan=action.plan_id if action is not None else "",
            action=action.id if action is not None else "",
            progress=action.progress if action is not None else 0,
        )
        for row, person, name, action in found
    )


def _open_plan(work: Work, person: Id, session: SessionRow) -> Id:
    """Return the plan that is still being worked on, else a new draft from the day of the session."""
    states = [state.value for state in planning.OPEN_STATES]
    running = (
        select(PlanRow.id)
        .where(PlanRow.person_id == person, PlanRow.state.in_(states))
        .order_by(PlanRow.start.desc(), PlanRow.id)
    )
    found = work.rows.scalars(running.limit(1)).first()
    if found:
        return found
    plan = PlanRow(
        id=work.new_id(), person_id=person, state=PlanState.DRAFT.value, start=session.on, summary=""
    )
    work.rows.add(plan)
    work.rows.flush()
    return plan.id


def _fill(work: Work, row: FollowUpRow, given: Mapping[str, Value]) -> None:
    """Change a follow-up that is in no plan any more."""
    if "text" in given:
        row.text = values.words(given["text"], field="goal", most=values.LONG, required=True)
    if "owner" in given:
        row.owner = values.words(given["owner"], field="owner", most=values.LONG)
    if "due" in given:
        row.due = values.day(given["due"], field="due")
    if "type" in given:
        allowed = [choice.key for choice in work.programme.action_types]
        row.type = values.one_of(given["type"], allowed or [""], field="type")


def _name(rows: Session, candidate: CandidateRow) -> str:
    return rows.scalars(select(PersonRow.name).where(PersonRow.id == candidate.person_id)).one()
