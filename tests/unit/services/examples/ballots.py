"""Examples of ballots, follow-ups and minutes."""

from datetime import date

from talentdesk.domain.follow_ups import FollowUp
from talentdesk.services.ballots import CountPapers, RecordBallot, RemoveBallot
from talentdesk.services.follow_ups import AddFollowUp, EditFollowUp, FollowUpsOf, RemoveFollowUp
from talentdesk.services.minutes import EditMinutes
from talentdesk.services.plan_parts import EditPart, RemovePart
from talentdesk.services.plans import AddPlan, PlansOfPerson, RemovePlan
from tests.unit.services.examples.registry import example, ident
from tests.unit.services.made_workshop import Workshop


def _papers(shop: Workshop, number: int, in_favour: int) -> CountPapers:
    return CountPapers(
        candidate=shop.candidate("陈静"),
        number=number,
        in_favour=in_favour,
        against=1,
        abstain=0,
        present=5,
        entitled=5,
        teller=f"监票人{number}",
    )


@example(RecordBallot)
def _second_round(shop: Workshop) -> RecordBallot:
    given = {"candidate": shop.candidate("陈静"), "abstain": 0, "present": 5, "entitled": 5}
    shop.workspace.do(RecordBallot(in_favour=1, against=4, round=1, **given))  # type: ignore[arg-type]
    return RecordBallot(in_favour=3, against=1, defer=1, round=2, **given)  # type: ignore[arg-type]


@example(CountPapers)
def _second_count(shop: Workshop) -> CountPapers:
    shop.workspace.do(_papers(shop, 1, 4))
    return _papers(shop, 2, 4)


@example(CountPapers)
def _count_that_differs(shop: Workshop) -> CountPapers:
    shop.workspace.do(_papers(shop, 1, 4))
    shop.workspace.do(_papers(shop, 2, 4))
    return _papers(shop, 1, 3)


@example(RemoveBallot)
def _away(shop: Workshop) -> RemoveBallot:
    shop.workspace.do(_papers(shop, 1, 4))
    shop.workspace.do(_papers(shop, 2, 4))
    return RemoveBallot(candidate=shop.candidate("陈静"))


def _agreed(shop: Workshop) -> AddFollowUp:
    return AddFollowUp(
        candidate=shop.candidate("陈静"),
        text="轮岗至质量部",
        owner="李明",
        due=date(2027, 3, 31),
        type="rotation",
    )


def _newest(shop: Workshop) -> FollowUp:
    return [one for one in shop.workspace.ask(FollowUpsOf(session=shop.session)) if one.action][-1]


@example(AddFollowUp)
def _follow_up(shop: Workshop) -> AddFollowUp:
    return _agreed(shop)


@example(AddFollowUp)
def _follow_up_in_a_plan(shop: Workshop) -> AddFollowUp:
    if not shop.workspace.ask(PlansOfPerson(person="p1")):
        shop.workspace.do(AddPlan(person="p1"))
    return _agreed(shop)


@example(EditFollowUp)
def _edit_follow_up(shop: Workshop) -> EditFollowUp:
    return EditFollowUp(
        follow_up=ident(shop, _agreed(shop)), values={"text": "项目历练", "due": date(2027, 6, 30)}
    )


@example(RemoveFollowUp)
def _remove_follow_up(shop: Workshop) -> RemoveFollowUp:
    return RemoveFollowUp(follow_up=ident(shop, _agreed(shop)))


@example(RemovePart)
def _remove_agreed_action(shop: Workshop) -> RemovePart:
    ident(shop, _agreed(shop))
    only = _newest(shop)
    return RemovePart(kind="action", row=only.action)


@example(EditPart)
def _edit_agreed_action(shop: Workshop) -> EditPart:
    ident(shop, _agreed(shop))
    only = _newest(shop)
    return EditPart(kind="action", row=only.action, values={"goal": "挂职", "owner": "王芳"})


@example(RemovePlan)
def _remove_agreed_plan(shop: Workshop) -> RemovePlan:
    ident(shop, _agreed(shop))
    only = _newest(shop)
    return RemovePlan(plan=only.plan)


def _edited(shop: Workshop) -> EditMinutes:
    return EditMinutes(session=shop.session, part="meeting", text="会议于九时开始。")


@example(EditMinutes)
def _edit_minutes(shop: Workshop) -> EditMinutes:
    return _edited(shop)


@example(EditMinutes)
def _write_minutes_anew(shop: Workshop) -> EditMinutes:
    shop.workspace.do(_edited(shop))
    return EditMinutes(session=shop.session, part="meeting", text=None)
