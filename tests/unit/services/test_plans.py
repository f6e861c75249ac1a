"""Development plans: what they hold, what they refuse, and how late they are."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.attention import Concern, Line
from talentdesk.domain.imports import Value
from talentdesk.domain.plans import Plan, PlanState
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.services.attention import AttentionOf
from talentdesk.services.commands import Command
from talentdesk.services.departures import RecordDeparture
from talentdesk.services.histories import AddHistory
from talentdesk.services.plans import (
    AddPart,
    AddPlan,
    EditPart,
    EditPlan,
    FillGaps,
    PlanLines,
    PlanOf,
    PlansOfPerson,
    RemovePart,
    RemovePlan,
)
from talentdesk.services.workspace import Workspace
from tests.unit.services.made_workshop import make_people

TODAY = date(2026, 11, 22)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_people(tmp_path / "a.talent") as made:
        yield made


@pytest.fixture
def plan(workspace: Workspace) -> str:
    begun = AddPlan(person="p1", target_post="post2", start=date(2026, 1, 1), end=date(2027, 12, 31))
    return str(workspace.do(begun).figures["id"])


def read(workspace: Workspace, plan: str) -> Plan:
    found = workspace.ask(PlanOf(plan=plan))
    assert found is not None
    return found


def add(workspace: Workspace, plan: str, part: str, /, **values: Value) -> str:
    return str(workspace.do(AddPart(plan=plan, kind=part, values=values)).figures["id"])


def refusal(workspace: Workspace, command: Command) -> Reason:
    head = workspace.head
    with pytest.raises(RefusedError) as caught:
        workspace.do(command)
    assert workspace.head == head
    return caught.value.ruling.findings[0].reason


def test_a_plan_begins_as_a_draft(workspace: Workspace, plan: str) -> None:
    found = read(workspace, plan)
    assert (found.line.name, found.line.state, found.line.post, found.line.target) == (
        "陈静",
        PlanState.DRAFT,
        "生产经理",
        "生产总监",
    )
    assert (found.line.actions, found.line.progress) == (0, 0)


def test_a_person_has_one_open_plan(workspace: Workspace, plan: str) -> None:
    assert refusal(workspace, AddPlan(person="p1")) is Reason.PLAN_EXISTS
    workspace.do(EditPlan(plan=plan, values={"state": "stopped"}))
    workspace.do(AddPlan(person="p1", start=date(2026, 11, 1)))
    assert [line.state for line in workspace.ask(PlansOfPerson(person="p1"))] == [
        PlanState.DRAFT,
        PlanState.STOPPED,
    ]
    assert refusal(workspace, AddPlan(person="x")) is Reason.PERSON_MISSING
    assert refusal(workspace, AddPlan(person="p2", target_post="x")) is Reason.POST_MISSING


def test_a_plan_that_is_agreed_knows_since_when(workspace: Workspace, plan: str) -> None:
    workspace.do(EditPlan(plan=plan, values={"state": "agreed"}))
    assert read(workspace, plan).agreed_on == TODAY
    workspace.do(EditPlan(plan=plan, values={"agreed_on": date(2026, 2, 1), "summary": " 两步走 "}))
    found = read(workspace, plan)
    assert (found.agreed_on, found.summary) == (date(2026, 2, 1), "两步走")


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"end": date(2025, 12, 31)}, Reason.DATE_BEFORE_START),
        ({"start": date(2028, 1, 1)}, Reason.DATE_BEFORE_START),
        ({"state": "asleep"}, Reason.VALUE_NOT_ALLOWED),
        ({"target_post": "x"}, Reason.POST_MISSING),
        ({"summary": "\x00"}, Reason.CONTROL_CHARACTERS),
        ({"summary": "长" * 20_001}, Reason.VALUE_TOO_LONG),
        ({"person": "p2"}, Reason.VALUE_NOT_ALLOWED),
    ],
)
def test_what_a_plan_cannot_be_is_refused(
    workspace: Workspace, plan: str, values: dict[str, Value], reason: Reason
) -> None:
    assert refusal(workspace, EditPlan(plan=plan, values=values)) is reason


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"goal": ""}, Reason.NAME_MISSING),
        ({"goal": "轮岗", "start": date(2026, 6, 1), "due": date(2026, 5, 1)}, Reason.DATE_BEFORE_START),
        ({"goal": "轮岗", "due": date(2025, 12, 31)}, Reason.DATE_BEFORE_START),
        ({"goal": "轮岗", "progress": 101}, Reason.OUT_OF_RANGE),
        ({"goal": "轮岗", "progress": -1}, Reason.OUT_OF_RANGE),
        ({"goal": "轮岗", "progress": 33.5}, Reason.NUMBER_NOT_READ),
        ({"goal": "轮岗", "progress": "半"}, Reason.NUMBER_NOT_READ),
        ({"goal": "轮岗", "type": "holiday"}, Reason.VALUE_NOT_ALLOWED),
        ({"goal": "轮岗", "done_on": date(2027, 1, 1)}, Reason.DATE_IN_FUTURE),
        ({"goal": "轮岗", "colour": "red"}, Reason.VALUE_NOT_ALLOWED),
    ],
)
def test_what_an_action_cannot_be_is_refused(
    workspace: Workspace, plan: str, values: dict[str, Value], reason: Reason
) -> None:
    assert refusal(workspace, AddPart(plan=plan, kind="action", values=values)) is reason


def test_a_refusal_says_which_dates(workspace: Workspace, plan: str) -> None:
    late = AddPart(plan=plan, kind="action", values={"goal": "轮岗", "due": date(2025, 12, 31)})
    with pytest.raises(RefusedError) as caught:
        workspace.do(late)
    (finding,) = caught.value.ruling.findings
    assert finding.figures == {
        "field": "due",
        "start": "2026-01-01",
        "end": "2025-12-31",
        "row": "轮岗",
    }


def test_progress_and_the_day_it_was_done_keep_in_step(workspace: Workspace, plan: str) -> None:
    row = add(workspace, plan, "action", goal="轮岗", progress=30)

    def state() -> tuple[int, date | None]:
        (action,) = read(workspace, plan).actions
        return action.progress, action.done_on

    def edit(**values: Value) -> None:
        workspace.do(EditPart(kind="action", row=row, values=values))

    assert state() == (30, None)
    edit(progress=100)
    assert state() == (100, TODAY)
    edit(progress=80)
    assert state() == (80, None)
    edit(done_on=date(2026, 11, 1))
    assert state() == (100, date(2026, 11, 1))
    edit(done_on=None)
    assert state() == (0, None)


def test_late_actions_and_progress_are_counted(workspace: Workspace, plan: str) -> None:
    add(workspace, plan, "action", goal="到期今天", due=TODAY, progress=50)
    add(workspace, plan, "action", goal="过期", due=date(2026, 11, 21))
    add(workspace, plan, "action", goal="过期但完成", due=date(2026, 11, 1), progress=100)
    add(workspace, plan, "action", goal="未定")
    (line,) = workspace.ask(PlanLines())
    assert (line.actions, line.done, line.late, line.progress) == (4, 1, 1, 37)


@pytest.mark.parametrize("state", list(PlanState))
def test_of_a_plan_that_is_over_nothing_is_late(workspace: Workspace, plan: str, state: PlanState) -> None:
    add(workspace, plan, "action", goal="过期", due=date(2026, 11, 21))
    workspace.do(EditPlan(plan=plan, values={"state": state.value}))
    (line,) = workspace.ask(PlanLines())
    assert line.late == (0 if state in (PlanState.DONE, PlanState.STOPPED) else 1)


def test_of_somebody_who_left_nothing_is_late(workspace: Workspace, plan: str) -> None:
    add(workspace, plan, "action", goal="过期", due=date(2026, 11, 21))
    workspace.do(RecordDeparture(person="p1", on=TODAY))
    assert [line.late for line in workspace.ask(PlanLines())] == [0]
    assert Concern.LATE not in {one.concern for one in workspace.ask(AttentionOf()).concerns}
    workspace.undo()
    assert [line.late for line in workspace.ask(PlanLines())] == [1]


def test_a_mentor_who_left_is_told_until_the_plan_is_over(workspace: Workspace, plan: str) -> None:
    def told() -> tuple[Line, ...]:
        found = workspace.ask(AttentionOf()).concerns
        return next((one.lines for one in found if one.concern is Concern.MENTOR_GONE), ())

    add(workspace, plan, "mentor", person="p2")
    add(workspace, plan, "mentor", name="外部教练")
    assert told() == ()
    workspace.do(RecordDeparture(person="p2", on=TODAY))
    assert [mentor.left for mentor in read(workspace, plan).mentors] == [True, False]
    assert told() == (Line(person="p1", count=1),)
    workspace.do(EditPlan(plan=plan, values={"state": "stopped"}))
    assert told() == ()


def test_gaps_come_from_the_target_posts_model_and_the_newest_scores(workspace: Workspace, plan: str) -> None:
    for competency, score, on in (
        ("strategic_view", 4.5, date(2025, 5, 1)),
        ("strategic_view", 2.5, date(2026, 5, 1)),
        ("integrity", 5.0, date(2026, 5, 1)),
        ("collaboration", 3.0, date(2026, 5, 1)),
    ):
        values: dict[str, Value] = {"competency": competency, "score": score, "on": on}
        workspace.do(AddHistory(person="p1", kind="competency_score", values=values))
    add(workspace, plan, "gap", competency="collaboration", note="跨部门")
    done = workspace.do(FillGaps(plan=plan))
    assert done.figures["count"] == 2
    gaps = read(workspace, plan).gaps
    assert [(gap.competency, gap.current, gap.required, gap.note) for gap in gaps] == [
        ("collaboration", 3.0, 3.5, "跨部门"),
        ("strategic_view", 2.5, 4.0, ""),
    ]
    assert workspace.do(FillGaps(plan=plan)).entry == 0
    workspace.do(EditPlan(plan=plan, values={"target_post": ""}))
    assert refusal(workspace, FillGaps(plan=plan)) is Reason.POST_MISSING


def test_a_mentor_is_somebody_of_the_file_or_a_name(workspace: Workspace, plan: str) -> None:
    known = add(workspace, plan, "mentor", person="p2", kind="superior", since=date(2026, 2, 1))
    add(workspace, plan, "mentor", name="外部教练")
    first, second = read(workspace, plan).mentors
    assert (first.name, first.person, first.kind) == ("欧阳明", "p2", "superior")
    assert (second.name, second.person) == ("外部教练", "")
    workspace.do(EditPart(kind="mentor", row=known, values={"person": "p3"}))
    assert read(workspace, plan).mentors[0].name == "曾国强"
    nobody = AddPart(plan=plan, kind="mentor", values={"name": " "})
    assert refusal(workspace, nobody) is Reason.NAME_MISSING
    strange = AddPart(plan=plan, kind="mentor", values={"person": "x"})
    assert refusal(workspace, strange) is Reason.PERSON_MISSING


def test_parts_keep_their_order_and_go_with_the_plan(workspace: Workspace, plan: str) -> None:
    rows = [add(workspace, plan, "action", goal=goal) for goal in ("一", "二", "三")]
    workspace.do(RemovePart(kind="action", row=rows[1]))
    add(workspace, plan, "action", goal="四")
    assert [action.goal for action in read(workspace, plan).actions] == ["一", "三", "四"]
    workspace.do(RemovePlan(plan=plan))
    assert workspace.ask(PlanOf(plan=plan)) is None
    assert workspace.ask(PlanLines()) == ()
    assert refusal(workspace, EditPart(kind="action", row=rows[0], values={})) is Reason.ROW_MISSING
    assert refusal(workspace, RemovePlan(plan=plan)) is Reason.PLAN_MISSING
    workspace.undo()
    assert len(read(workspace, plan).actions) == 3
