"""Follow-ups: agreed in the meeting, worked on in the development plan."""

from datetime import date

import pytest

from talentdesk.domain.follow_ups import FollowUp
from talentdesk.domain.plans import Plan, PlanState
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.services.commands import Command
from talentdesk.services.follow_ups import AddFollowUp, EditFollowUp, FollowUpsOf, RemoveFollowUp
from talentdesk.services.locking import LockSession
from talentdesk.services.plan_parts import EditPart, RemovePart
from talentdesk.services.plans import AddPlan, EditPlan, PlanOf, PlansOfPerson, RemovePlan
from talentdesk.services.sessions import RemoveCandidates
from tests.unit.services.made_workshop import Workshop

DUE = date(2027, 3, 31)


def agree(shop: Workshop, text: str = "轮岗至质量部", **more: object) -> str:
    given = {"owner": "李明", "due": DUE, "type": "rotation", **more}
    command = AddFollowUp(candidate=shop.candidate("陈静"), text=text, **given)  # type: ignore[arg-type]
    return str(shop.workspace.do(command).figures["id"])


def only(shop: Workshop) -> FollowUp:
    (found,) = shop.workspace.ask(FollowUpsOf(session=shop.session))
    return found


def plan(shop: Workshop) -> Plan:
    (line,) = shop.workspace.ask(PlansOfPerson(person="p1"))
    found = shop.workspace.ask(PlanOf(plan=line.id))
    assert found is not None
    return found


def refusal(shop: Workshop, command: Command) -> Reason:
    head = shop.workspace.head
    with pytest.raises(RefusedError) as caught:
        shop.workspace.do(command)
    assert shop.workspace.head == head
    return caught.value.ruling.findings[0].reason


def test_an_action_lands_in_a_new_draft_in_one_step(shop: Workshop) -> None:
    agree(shop)
    found, (action,) = only(shop), plan(shop).actions
    assert (found.text, found.owner, found.due, found.type) == ("轮岗至质量部", "李明", DUE, "rotation")
    assert (action.goal, action.owner, action.due, action.type) == ("轮岗至质量部", "李明", DUE, "rotation")
    assert plan(shop).line.state is PlanState.DRAFT
    assert (found.plan, found.action) == (plan(shop).line.id, action.id)
    shop.workspace.undo()
    assert shop.workspace.ask(FollowUpsOf(session=shop.session)) == ()
    assert shop.workspace.ask(PlansOfPerson(person="p1")) == ()


def test_actions_stand_in_the_order_they_were_agreed_in(shop: Workshop) -> None:
    agreed = ["轮岗至质量部", "带教", "读书"]
    for text in agreed:
        agree(shop, text)
    assert [one.text for one in shop.workspace.ask(FollowUpsOf(session=shop.session))] == agreed


def test_a_second_action_and_an_open_plan_are_used(shop: Workshop) -> None:
    shop.workspace.do(AddPlan(person="p1"))
    agree(shop)
    agree(shop, "项目历练", type="project")
    assert [one.goal for one in plan(shop).actions] == ["轮岗至质量部", "项目历练"]
    assert len(shop.workspace.ask(PlansOfPerson(person="p1"))) == 1


def test_a_finished_plan_is_left_alone(shop: Workshop) -> None:
    old = str(shop.workspace.do(AddPlan(person="p1", start=date(2025, 1, 1))).figures["id"])
    shop.workspace.do(EditPlan(plan=old, values={"state": "done"}))
    agree(shop)
    lines = shop.workspace.ask(PlansOfPerson(person="p1"))
    assert {line.id: line.actions for line in lines}[old] == 0
    assert len(lines) == 2


def test_what_is_edited_here_is_seen_there_and_the_other_way(shop: Workshop) -> None:
    key = agree(shop)
    shop.workspace.do(EditFollowUp(follow_up=key, values={"text": "挂职", "due": date(2027, 6, 30)}))
    (action,) = plan(shop).actions
    assert (action.goal, action.due, action.owner) == ("挂职", date(2027, 6, 30), "李明")
    shop.workspace.do(EditPart(kind="action", row=action.id, values={"owner": "王芳", "progress": 40}))
    assert (only(shop).owner, only(shop).progress, only(shop).text) == ("王芳", 40, "挂职")


def test_a_locked_session_keeps_what_was_agreed_while_the_plan_goes_on(shop: Workshop) -> None:
    key = agree(shop)
    shop.workspace.do(LockSession(session=shop.session))
    action = only(shop).action
    shop.workspace.do(EditPart(kind="action", row=action, values={"goal": "改为挂职", "progress": 100}))
    assert (only(shop).text, only(shop).progress) == ("轮岗至质量部", 100)
    assert refusal(shop, EditFollowUp(follow_up=key, values={"text": "x"})) is Reason.SESSION_LOCKED
    assert refusal(shop, RemoveFollowUp(follow_up=key)) is Reason.SESSION_LOCKED


def test_an_action_taken_off_its_plan_stays_agreed(shop: Workshop) -> None:
    key = agree(shop)
    shop.workspace.do(RemovePart(kind="action", row=only(shop).action))
    assert (only(shop).text, only(shop).plan) == ("轮岗至质量部", "")
    shop.workspace.do(EditFollowUp(follow_up=key, values={"owner": "王芳"}))
    assert only(shop).owner == "王芳"
    shop.workspace.undo()
    shop.workspace.undo()
    assert only(shop).plan == plan(shop).line.id
    shop.workspace.do(RemovePlan(plan=only(shop).plan))
    assert only(shop).plan == ""


def test_taking_a_follow_up_away_takes_the_action_unless_it_is_kept(shop: Workshop) -> None:
    shop.workspace.do(RemoveFollowUp(follow_up=agree(shop)))
    assert plan(shop).actions == ()
    shop.workspace.do(RemoveFollowUp(follow_up=agree(shop), keep_action=True))
    assert [one.goal for one in plan(shop).actions] == ["轮岗至质量部"]
    assert shop.workspace.ask(FollowUpsOf(session=shop.session)) == ()


def test_a_candidate_who_leaves_keeps_the_plan(shop: Workshop) -> None:
    agree(shop)
    candidate = shop.candidate("陈静")
    shop.workspace.do(RemoveCandidates(session=shop.session, candidates=(candidate,)))
    assert shop.workspace.ask(FollowUpsOf(session=shop.session)) == ()
    assert len(plan(shop).actions) == 1
    shop.workspace.undo()
    assert only(shop).text == "轮岗至质量部"


def test_what_cannot_be_is_refused_and_leaves_no_plan(shop: Workshop) -> None:
    candidate = shop.candidate("陈静")
    assert refusal(shop, AddFollowUp(candidate=candidate, text="  ")) is Reason.NAME_MISSING
    past = AddFollowUp(candidate=candidate, text="轮岗", due=date(2020, 1, 1))
    assert refusal(shop, past) is Reason.DATE_BEFORE_START
    strange = AddFollowUp(candidate=candidate, text="轮岗", type="holiday")
    assert refusal(shop, strange) is Reason.VALUE_NOT_ALLOWED
    assert shop.workspace.ask(PlansOfPerson(person="p1")) == ()
