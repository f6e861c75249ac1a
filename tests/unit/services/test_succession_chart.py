"""The chart read from a file: the tree, the incumbents with what is expected, and who may follow."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event

from talentdesk.domain.succession_chart import PostState, SuccessionChart, stand_ins, state
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.records import LoadRecords
from talentdesk.services.succession_chart import SuccessionChartOf
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace
from tests.made_many_posts import make_many
from tests.made_slates import make_slates, slate_records


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_slates(tmp_path / "company.talent")


@pytest.fixture
def chart(workspace: Workspace) -> SuccessionChart:
    return workspace.ask(SuccessionChartOf())


def test_key_posts_stand_below_those_who_lead_and_vacant_ones_by_their_unit(chart: SuccessionChart) -> None:
    assert {post.id: post.above for post in chart.posts} == {
        "gm": "", "coo": "gm", "cfo": "gm", "cso": "gm", "plant": "coo", "quality": "coo", "lab": "quality",
        "region": "cso",
    }  # fmt: skip
    order = [post.id for post in chart.posts]
    assert all(order.index(post.above) < order.index(post.id) for post in chart.posts if post.above)


def test_every_post_comes_where_all_are_asked_for(workspace: Workspace) -> None:
    chart = workspace.ask(SuccessionChartOf(every=True))
    assert {post.id for post in chart.posts if not post.key_position} == {"shift", "clerk"}
    assert len(chart.by_post["shift"].holders) == 2
    assert chart.by_post["shift"].above == "plant"


def test_states_tell_the_five_ways_apart(workspace: Workspace, chart: SuccessionChart) -> None:
    programme = workspace.ask(ProgrammeOf())
    assert {post.id: state(post, programme) for post in chart.posts} == {
        "gm": PostState.READY,
        "coo": PostState.READY,
        "cfo": PostState.NONE,
        "cso": PostState.UNLOOKED,
        "plant": PostState.LATER,
        "quality": PostState.NOT_JUDGED,
        "region": PostState.LATER,
        "lab": PostState.UNLOOKED,
    }
    assert [post.id for post in chart.posts if post.vacant] == ["cso"]


def test_the_incumbents_outlook_wins_over_the_risk_of_the_post(chart: SuccessionChart) -> None:
    coo, plant = chart.by_post["coo"], chart.by_post["plant"]
    assert (coo.risk, coo.impact) == ("medium", "high")
    assert (coo.holders[0].earliest, coo.holders[0].latest) == (date(2027, 3, 1), date(2027, 9, 1))
    assert (plant.risk, plant.impact) == ("high", "medium")


def test_retirement_follows_the_rule_and_is_unknown_without_a_date_of_birth(chart: SuccessionChart) -> None:
    # 4 May 1966: due May 2026 at 60, which is month 17 since January 2025: five months later.
    holder = chart.by_post["gm"].holders[0]
    assert (holder.leaving, holder.earliest, holder.latest) == (
        "retirement",
        date(2026, 10, 4),
        date(2026, 10, 4),
    )
    assert chart.by_post["lab"].holders[0].leaving == ""


def test_who_acts_in_a_post_is_told_and_leaves_it_vacant(workspace: Workspace) -> None:
    term = {"id": "t", "post_id": "cso", "person_id": "qian", "kind": "acting", "start": date(2026, 10, 1)}
    workspace.do(LoadRecords(records={"term": [term]}))
    chart = workspace.ask(SuccessionChartOf())
    assert chart.by_post["cso"].vacant
    assert [one.name for one in chart.by_post["cso"].acting] == ["钱进"]
    assert [one.person.name for one in chart.by_post["region"].holders] == ["钱进"]


def test_one_from_outside_has_a_name_and_no_post(chart: SuccessionChart) -> None:
    third = (chart.by_post["gm"].slate.successors or ())[2]
    assert chart.people[third.person].name == "陈外"
    assert chart.people[third.person].outside


def test_who_stands_in_tomorrow_next_and_later(workspace: Workspace, chart: SuccessionChart) -> None:
    programme = workspace.ask(ProgrammeOf())
    found = stand_ins(chart.by_post["gm"].slate, programme)
    assert (found.tomorrow, found.next, found.later) == (("wang", "li"), (), ())
    found = stand_ins(chart.by_post["plant"].slate, programme)
    assert (found.tomorrow, found.next, found.later) == ((), ("zhou",), ())
    found = stand_ins(chart.by_post["quality"].slate, programme)
    assert (found.tomorrow, found.next, found.later) == ((), (), ("zheng",))


def test_leaders_in_a_circle_are_told_and_drawn_all_the_same(tmp_path: Path) -> None:
    records = slate_records()
    for person in records["person"]:
        if person["id"] == "zhang":
            person["manager_id"] = "zhao"
    with make_workspace(tmp_path / "circle.talent") as workspace:
        workspace.do(LoadRecords(records=records))
        chart = workspace.ask(SuccessionChartOf())
    assert len(chart.cut) == 1
    assert len(chart.posts) == 8


def statements(workspace: Workspace) -> int:
    """Count what is asked of the file for the whole chart."""
    asked: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    engine = workspace._holding.engine
    event.listen(engine, "before_cursor_execute", note)
    workspace.ask(SuccessionChartOf(every=True))
    event.remove(engine, "before_cursor_execute", note)
    return len(asked)


def test_the_chart_is_read_in_as_few_statements_however_many_posts(
    workspace: Workspace, tmp_path: Path
) -> None:
    few = statements(workspace)
    assert few <= 20
    with make_many(tmp_path / "many.talent", 600) as many:
        assert statements(many) <= few


def test_an_empty_file_has_an_empty_chart(tmp_path: Path) -> None:
    with make_workspace(tmp_path / "empty.talent") as workspace:
        chart = workspace.ask(SuccessionChartOf())
    assert (chart.posts, chart.cut, dict(chart.people)) == ((), (), {})
