"""Examples of development plans."""

from datetime import date

from talentdesk.services.histories import AddHistory
from talentdesk.services.plans import (
    AddPart,
    AddPlan,
    EditPart,
    EditPlan,
    FillGaps,
    RemovePart,
    RemovePlan,
)
from tests.unit.services.examples.registry import example, ident
from tests.unit.services.made_workshop import Workshop


def _plan(shop: Workshop) -> str:
    return ident(
        shop,
        AddPlan(person="p1", target_post="post2", start=date(2026, 12, 1), end=date(2027, 12, 1)),
    )


def _action(shop: Workshop) -> str:
    return ident(
        shop,
        AddPart(plan=_plan(shop), kind="action", values={"goal": "轮岗至销售部", "due": date(2027, 6, 1)}),
    )


@example(AddPlan)
def _add(shop: Workshop) -> AddPlan:
    return AddPlan(person="p1", target_post="post2", start=date(2026, 12, 1), end=date(2027, 12, 1))


@example(EditPlan)
def _edit(shop: Workshop) -> EditPlan:
    return EditPlan(
        plan=_plan(shop),
        values={"state": "agreed", "summary": "两年内接任\n分两步", "target_post": "post1", "end": None},
    )


@example(RemovePlan)
def _remove(shop: Workshop) -> RemovePlan:
    plan = _plan(shop)
    for kind, values in (
        ("gap", {"competency": "execution"}),
        ("action", {"goal": "轮岗"}),
        ("mentor", {"person": "p2"}),
    ):
        shop.workspace.do(AddPart(plan=plan, kind=kind, values=values))
    return RemovePlan(plan=plan)


@example(AddPart)
def _add_action(shop: Workshop) -> AddPart:
    return AddPart(
        plan=_plan(shop),
        kind="action",
        values={
            "type": "rotation",
            "goal": "轮岗",
            "due": date(2027, 6, 1),
            "owner": "欧阳明",
            "progress": 30,
        },
    )


@example(AddPart)
def _add_mentor(shop: Workshop) -> AddPart:
    return AddPart(plan=_plan(shop), kind="mentor", values={"person": "p2", "kind": "superior"})


@example(EditPart)
def _edit_part(shop: Workshop) -> EditPart:
    return EditPart(kind="action", row=_action(shop), values={"progress": 100, "evidence": "总结报告"})


@example(RemovePart)
def _remove_part(shop: Workshop) -> RemovePart:
    return RemovePart(kind="action", row=_action(shop))


@example(FillGaps)
def _fill(shop: Workshop) -> FillGaps:
    plan = _plan(shop)
    for competency, score in (("strategic_view", 2.5), ("integrity", 5.0)):
        shop.workspace.do(
            AddHistory(
                person="p1",
                kind="competency_score",
                values={"competency": competency, "score": score, "on": date(2026, 5, 1), "source": "360"},
            )
        )
    return FillGaps(plan=plan)
