"""Development plans and their actions on their way in."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.imports import CLEAR, RowChange
from talentdesk.domain.plans import Plan, PlanState
from talentdesk.services.plans import PlanOf, PlansOfPerson
from talentdesk.services.workspace import Workspace
from tests.unit.services.made_tables import Row, compare, reasons, table, take
from tests.unit.services.made_workshop import make_workshop
from tests.unit.services.test_take_back import TablesOf


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workshop(tmp_path / "a.talent").workspace as made:
        yield made


def plan_of(workspace: Workspace, person: str = "p1") -> Plan:
    (line,) = workspace.ask(PlansOfPerson(person=person))
    plan = workspace.ask(PlanOf(plan=line.id))
    assert plan is not None
    return plan


PLAN: Row = {
    "number": "1001",
    "target_post": "生产总监",
    "start": date(2026, 1, 1),
    "end": date(2026, 12, 31),
    "state": "running",
    "summary": "补经营短板",
    "mentor": "1002",
}
ACTION: Row = {
    "number": "1001",
    "type": "轮岗",
    "goal": "到门店轮岗三个月",
    "start": date(2026, 3, 1),
    "due": date(2026, 6, 1),
    "progress": 0.4,
}


def test_a_plan_is_begun_then_changed_and_taken_back(workspace: Workspace) -> None:
    before = workspace.ask(TablesOf())
    take(workspace, table("plans", PLAN))
    plan = plan_of(workspace)
    assert (plan.line.target, plan.line.state, plan.summary) == ("生产总监", PlanState.RUNNING, "补经营短板")
    assert [(mentor.name, mentor.person) for mentor in plan.mentors] == [("欧阳明", "p2")]
    assert compare(workspace, table("plans", PLAN)).count(RowChange.UNCHANGED) == 1
    later = table("plans", {**PLAN, "summary": "补短板", "mentor": "外聘教练", "end": CLEAR})
    assert compare(workspace, later).rows[0].fields == (
        ("end", "2026-12-31", ""),
        ("summary", "补经营短板", "补短板"),
        ("mentor", "欧阳明", "外聘教练"),
    )
    take(workspace, later)
    assert [mentor.name for mentor in plan_of(workspace).mentors] == ["外聘教练"]
    workspace.undo()
    workspace.undo()
    assert workspace.ask(TablesOf()) == before


def test_actions_go_to_the_running_plan_or_begin_one(workspace: Workspace) -> None:
    before = workspace.ask(TablesOf())
    take(workspace, table("actions", ACTION, {**ACTION, "goal": "读三本书", "type": "培训"}))
    plan = plan_of(workspace)
    assert (plan.line.state, [one.goal for one in plan.actions]) == (
        PlanState.DRAFT,
        ["到门店轮岗三个月", "读三本书"],
    )
    assert (plan.actions[0].progress, plan.actions[0].type) == (40, "rotation")
    assert compare(workspace, table("actions", ACTION)).count(RowChange.UNCHANGED) == 1
    done = table("actions", {"number": "1001", "goal": "到门店轮岗三个月", "progress": "100%"})
    take(workspace, done)
    first = plan_of(workspace).actions[0]
    assert (first.progress, first.done_on) == (100, date(2026, 11, 22))
    assert compare(workspace, done).count(RowChange.UNCHANGED) == 1
    workspace.undo()
    workspace.undo()
    assert workspace.ask(TablesOf()) == before


@pytest.mark.parametrize(
    ("key", "row", "reason"),
    [
        ("plans", {**PLAN, "end": date(2025, 1, 1)}, "date_before_start"),
        ("plans", {**PLAN, "target_post": "天使"}, "post_missing"),
        ("plans", {**PLAN, "state": "飞行中"}, "word_to_confirm"),
        ("actions", {**ACTION, "goal": ""}, "name_missing"),
        ("actions", {**ACTION, "progress": "一半"}, "number_not_read"),
        ("actions", {**ACTION, "progress": "140"}, "out_of_range"),
        ("actions", {**ACTION, "due": date(2026, 1, 1)}, "date_before_start"),
        ("actions", {**ACTION, "done_on": date(2030, 1, 1)}, "date_in_future"),
    ],
)
def test_rows_that_cannot_be(workspace: Workspace, key: str, row: Row, reason: str) -> None:
    assert reasons(compare(workspace, table(key, row))) == [(2, reason)]


def test_two_rows_for_one_plan_that_differ_are_both_told(workspace: Workspace) -> None:
    seen = compare(workspace, table("plans", PLAN, {**PLAN, "summary": "另一份"}))
    assert (3, "rows_differ") in reasons(seen)


def test_a_finished_plan_is_known_again_and_none_is_begun_beside_it(workspace: Workspace) -> None:
    take(workspace, table("plans", {**PLAN, "state": "已完成"}))
    take(workspace, table("plans", {"number": "1001", "start": date(2026, 7, 1), "summary": "第二份"}))
    again = table(
        "plans",
        {**PLAN, "state": "已完成", "target_post": "生产总监"},
        {"number": "1001", "start": date(2026, 7, 1), "summary": "第二份"},
    )
    assert [row.change.value for row in compare(workspace, again).rows] == ["unchanged", "unchanged"]
    assert len(workspace.ask(PlansOfPerson(person="p1"))) == 2
    take(workspace, table("actions", ACTION))
    assert compare(workspace, table("actions", ACTION)).count(RowChange.UNCHANGED) == 1


def test_a_title_many_posts_bear_is_the_one_the_plan_aims_at_already(workspace: Workspace) -> None:
    take(workspace, table("plans", PLAN))
    take(workspace, table("posts", {"title": "生产总监", "unit": "云岭制造"}))
    assert compare(workspace, table("plans", PLAN)).count(RowChange.UNCHANGED) == 1
    other = compare(workspace, table("plans", {"number": "1002", "target_post": "生产总监"}))
    assert reasons(other) == [(2, "entry_ambiguous")]
