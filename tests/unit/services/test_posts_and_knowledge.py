"""Posts and units that go, versions of the tier chart, scarce knowledge and its hand-over."""

from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.expertise import ExpertiseKind, TransferState
from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.tier_chart import ChartChangeKind
from talentdesk.services.commands import Command
from talentdesk.services.expertise import AddExpertise, AddTransfer, EditTransfer, ExpertiseOf, RemoveTransfer
from talentdesk.services.people import PeopleLines
from talentdesk.services.plans import AddPlan
from talentdesk.services.positions import MOST_SEATS, AddPost, EditPost, EditUnit, PostLines, UnitLines
from talentdesk.services.post_standings import PostStandings
from talentdesk.services.removing_posts import RemovePost, RemoveUnit
from talentdesk.services.slate_acts import AddSuccessor, SetStandIns
from talentdesk.services.slate_detail import SlateOf
from talentdesk.services.tier_charts import TakeTierChart, TierChartChanges, TierCharts
from talentdesk.services.vacancies import OpenVacancy
from talentdesk.services.values import LONG
from talentdesk.services.workspace import Workspace
from tests.unit.services.made_workshop import make_people


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_people(tmp_path / "a.talent")


def _id(workspace: Workspace, command: Command) -> str:
    return str(workspace.do(command).figures["id"])


def _reasons(workspace: Workspace, command: Command) -> list[Reason]:
    with pytest.raises(RefusedError) as caught:
        workspace.do(command)
    return [one.reason for one in caught.value.ruling.findings]


def test_a_post_on_a_slate_is_not_removed_and_the_slate_stays(workspace: Workspace) -> None:
    with workspace:
        post = _id(workspace, AddPost(title="总工程师", unit="u2", key_position=True))
        workspace.do(AddSuccessor(post=post, person="p1"))
        assert _reasons(workspace, RemovePost(post=post)) == [Reason.POST_ON_SLATE]
        detail = workspace.ask(SlateOf(post=post))
        assert detail is not None
        assert [one.name for one in detail.successors] == ["陈静"]


def test_a_refusal_says_everything_a_post_stands_in(workspace: Workspace) -> None:
    with workspace:
        workspace.do(AddPlan(person="p1", target_post="post2"))
        workspace.do(SetStandIns(post="post2", people=("p1",)))
        assert _reasons(workspace, RemovePost(post="post2")) == [
            Reason.POST_HELD,
            Reason.POST_IN_PLANS,
            Reason.POST_IN_USE,
        ]


def test_everything_moves_to_the_post_that_takes_over(workspace: Workspace) -> None:
    with workspace:
        workspace.do(AddSuccessor(post="post2", person="p1"))
        workspace.do(RemovePost(post="post2", move_to="post1"))
        assert [(one.title, one.incumbents) for one in workspace.ask(PostLines())] == [("生产经理", 7)]
        workspace.undo()
        assert {one.title: one.incumbents for one in workspace.ask(PostLines())} == {
            "生产总监": 3,
            "生产经理": 4,
        }


def test_two_posts_become_one_without_anybody_following_themself(workspace: Workspace) -> None:
    with workspace:
        post = _id(workspace, AddPost(title="总工程师", unit="u2", key_position=True))
        for person in ("p5", "p1"):
            workspace.do(AddSuccessor(post=post, person=person))
        workspace.do(SetStandIns(post=post, people=("p1", "p5")))
        workspace.do(SetStandIns(post="post2", people=("p2", "p1")))
        workspace.do(RemovePost(post=post, move_to="post2"))
        detail = workspace.ask(SlateOf(post="post2"))
        assert detail is not None
        assert [(one.name, one.rank) for one in detail.successors] == [("陈静", 1)]
        assert sorted(one.name for one in detail.stand_ins) == ["欧阳明", "陈静"]
        workspace.undo()
        assert [one.title for one in workspace.ask(PostLines())].count("总工程师") == 1


def test_two_posts_with_a_vacancy_each_do_not_become_one(workspace: Workspace) -> None:
    with workspace:
        for post in ("post1", "post2"):
            workspace.do(OpenVacancy(post=post))
        assert _reasons(workspace, RemovePost(post="post2", move_to="post1")) == [Reason.VACANCY_OPEN]
        assert len(workspace.ask(PostLines())) == 2


def test_a_unit_with_people_goes_only_with_a_place_for_them(workspace: Workspace) -> None:
    with workspace:
        assert _reasons(workspace, RemoveUnit(unit="u2")) == [Reason.UNIT_IN_USE]
        assert _reasons(workspace, RemoveUnit(unit="u1", move_to="u2")) == [Reason.UNIT_IN_USE]
        workspace.do(RemoveUnit(unit="u2", move_to="u1"))
        assert [one.path for one in workspace.ask(UnitLines())] == ["云岭制造"]
        assert {one.unit for one in workspace.ask(PeopleLines())} == {"云岭制造"}


def test_a_unit_cannot_lie_below_itself(workspace: Workspace) -> None:
    with workspace:
        assert _reasons(workspace, EditUnit(unit="u1", name="云岭制造", parent="u2")) == [Reason.UNIT_CIRCLE]


def test_two_versions_of_the_chart_tell_what_changed(workspace: Workspace) -> None:
    with workspace:
        before = _id(workspace, TakeTierChart(name="2025"))
        workspace.do(EditPost(post="post1", values={"tier": "executive", "title": "生产副总"}))
        workspace.do(EditPost(post="post2", values={"key_position": True, "key_reason": "战略岗位"}))
        new = _id(workspace, AddPost(title="质量总监", unit="u1"))
        after = _id(workspace, TakeTierChart(name="2026"))
        found = workspace.ask(TierChartChanges(before=before, after=after))
        assert [(one.kind, one.title, one.before, one.after) for one in found] == [
            (ChartChangeKind.ADDED, "质量总监", "", ""),
            (ChartChangeKind.TIER, "生产副总", "middle", "executive"),
            (ChartChangeKind.NOW_KEY, "生产总监", "", "战略岗位"),
            (ChartChangeKind.RENAMED, "生产副总", "生产经理", "生产副总"),
        ]
        assert workspace.ask(TierChartChanges(before=after)) == ()
        workspace.do(RemovePost(post=new))
        (gone,) = workspace.ask(TierChartChanges(before=after))
        assert (gone.kind, gone.title) == (ChartChangeKind.REMOVED, "质量总监")
        assert [(one.posts, one.key_positions) for one in workspace.ask(TierCharts())] == [(3, 1), (2, 0)]


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"title": " "}, Reason.NAME_MISSING),
        ({"unit": "gone"}, Reason.UNIT_MISSING),
        ({"tier": "king"}, Reason.VALUE_NOT_ALLOWED),
        ({"model": "none of the programme"}, Reason.VALUE_NOT_ALLOWED),
        ({"seats": -1}, Reason.OUT_OF_RANGE),
        ({"seats": MOST_SEATS + 1}, Reason.OUT_OF_RANGE),
        ({"seats": 1.5}, Reason.NUMBER_NOT_READ),
        ({"risk_of_loss": "huge"}, Reason.VALUE_NOT_ALLOWED),
        ({"impact_of_loss": "huge"}, Reason.VALUE_NOT_ALLOWED),
        ({"note": "长" * (LONG + 1)}, Reason.VALUE_TOO_LONG),
        ({"colour": "red"}, Reason.VALUE_NOT_ALLOWED),
    ],
)
def test_what_a_post_cannot_be_is_refused(
    workspace: Workspace, values: dict[str, Value], reason: Reason
) -> None:
    with workspace:
        assert _reasons(workspace, EditPost(post="post1", values=values)) == [reason]


def test_a_post_keeps_what_it_is_said_to_be(workspace: Workspace) -> None:
    said: dict[str, Value] = {
        "seats": MOST_SEATS,
        "risk_of_loss": "high",
        "impact_of_loss": "low",
        "key_position": True,
        "key_reason": "独家工艺",
    }
    with workspace:
        workspace.do(EditPost(post="post1", values=said))
        (post,) = (one for one in workspace.ask(PostStandings()) if one.id == "post1")
        assert {key: getattr(post, key) for key in said} == said


def test_knowledge_lists_its_hand_over_and_what_is_late(workspace: Workspace) -> None:
    with workspace:
        low = _id(workspace, AddExpertise(person="p1", values={"topic": "旧系统", "weight": "low"}))
        high = _id(
            workspace,
            AddExpertise(person="p5", values={"kind": "relation", "topic": "设计院", "weight": "high"}),
        )
        step = _id(
            workspace,
            AddTransfer(
                expertise=high, values={"person": "p2", "measure": "共同拜访", "due": date(2026, 1, 1)}
            ),
        )
        first, second = workspace.ask(ExpertiseOf())
        assert (first.id, first.kind, second.id) == (high, ExpertiseKind.RELATION, low)
        assert first.transfers[0].late(date(2026, 6, 1))
        assert not first.handed_over
        workspace.do(EditTransfer(transfer=step, values={"state": "done"}))
        (one,) = workspace.ask(ExpertiseOf(post="post2"))
        assert one.handed_over
        assert one.transfers[0].done_on is not None
        more = _id(workspace, AddTransfer(expertise=high, values={"person": "p3", "measure": "移交档案"}))
        assert not workspace.ask(ExpertiseOf(person="p5"))[0].handed_over, "one step of two is done"
        workspace.do(RemoveTransfer(transfer=more))
        workspace.do(EditTransfer(transfer=step, values={"state": "running"}))
        assert workspace.ask(ExpertiseOf(person="p5"))[0].transfers[0].done_on is None
        assert workspace.ask(ExpertiseOf(person="p5"))[0].transfers[0].state is TransferState.RUNNING


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"person": "p1", "measure": "x"}, Reason.TRANSFER_TO_SELF),
        ({"measure": "x"}, Reason.NAME_MISSING),
        ({"person": "p2"}, Reason.NAME_MISSING),
        ({"person": "p2", "measure": "x", "done_on": date(2030, 1, 1)}, Reason.DATE_IN_FUTURE),
        ({"person": "p2", "measure": "x", "state": "soon"}, Reason.VALUE_NOT_ALLOWED),
    ],
)
def test_a_hand_over_that_makes_no_sense_is_refused(
    workspace: Workspace, values: dict[str, str], reason: Reason
) -> None:
    with workspace:
        row = _id(workspace, AddExpertise(person="p1", values={"topic": "焊接"}))
        assert _reasons(workspace, AddTransfer(expertise=row, values=values)) == [reason]
        assert workspace.ask(ExpertiseOf())[0].transfers == ()
