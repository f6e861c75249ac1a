"""The figures of a file: reckoned from its rows, kept when a cycle closes, and the forecast beside them."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from talentdesk.domain.attention import Concern, Line
from talentdesk.domain.figures import Answer, FigureKey, Lack, Turn, change
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.successors import Bench
from talentdesk.exchange.programme_file import read_programme
from talentdesk.services.attention import AttentionOf
from talentdesk.services.benches import BenchesOf, PipelineOf
from talentdesk.services.cycles import CloseCycle, OpenCycle
from talentdesk.services.departures import (
    DepartureLines,
    EditDeparture,
    RecordDeparture,
    RemoveDeparture,
)
from talentdesk.services.forecasts import ForecastOf
from talentdesk.services.growth import (
    GROWTH,
    STANDARD,
    AddForecastLine,
    EditForecastLine,
    ForecastLinesOf,
    SetTierFigure,
)
from talentdesk.services.people import PeopleLines
from talentdesk.services.positions import EditPost
from talentdesk.services.records import LoadRecords
from talentdesk.services.succession_figures import SuccessionFigures, SuccessionFiguresOf
from talentdesk.services.workspace import Workspace
from tests.made import BEGIN, made_clock, made_ids
from tests.unit.services.made_workshop import make_people


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Workspace]:
    """Seven people in two key posts: four in one, three in the other. One slate with two names."""
    with make_people(tmp_path / "a.talent") as made:
        for post in ("post1", "post2"):
            made.do(EditPost(post=post, values={"key_position": True}))
        yield made


def load_slate(file: Workspace, *successors: tuple[str, str, bool], post: str = "post2") -> None:
    """A slate of (person, readiness, confirmed)."""
    rows = [
        {
            "id": f"{post}-{person}",
            "slate_id": f"slate-{post}",
            "person_id": person,
            "rank": rank,
            "readiness": readiness,
            "confirmed_on": date(2026, 9, 1) if confirmed else None,
        }
        for rank, (person, readiness, confirmed) in enumerate(successors, start=1)
    ]
    slate = {"id": f"slate-{post}", "post_id": post}
    file.do(LoadRecords(records={"slate": [slate], "successor": rows}))


def load_vacancy(file: Workspace, key: str, **values: object) -> None:
    row = {"id": key, "post_id": "post2", "opened_on": date(2026, 3, 1), "state": "filled", **values}
    file.do(LoadRecords(records={"vacancy": [row]}))


def figures(file: Workspace) -> SuccessionFigures:
    return file.ask(SuccessionFiguresOf())


def lacks(file: Workspace) -> dict[FigureKey, Lack | None]:
    return {one.key: one.lack for one in figures(file).figures}


def test_an_empty_file_says_what_is_missing_for_every_figure(tmp_path: Path) -> None:
    with make_people(tmp_path / "a.talent") as made:
        assert lacks(made) == {
            FigureKey.COVERAGE: Lack.KEY_POSTS,
            FigureKey.READY_NOW: Lack.KEY_POSTS,
            FigureKey.STRENGTH: Lack.KEY_POSTS,
            FigureKey.NET_BENCH: Lack.KEY_POSTS,
            FigureKey.RESERVE_RATIO: Lack.SLATES,
            FigureKey.NOMINATIONS: Lack.CAMPAIGN,
            FigureKey.INTERNAL_FILL: Lack.FILLS,
            FigureKey.TIME_TO_FILL: Lack.FILLS,
            FigureKey.TIME_TO_DEVELOP: Lack.APPOINTMENTS,
            FigureKey.TURNOVER: Lack.KEY_PEOPLE,
            FigureKey.COST_SAVED: Lack.APPOINTMENTS,
        }
        assert figures(made).earlier == ()


def test_the_list_behind_names_posts_and_people(file: Workspace) -> None:
    load_slate(file, ("p1", "now", True), ("p2", "", False))
    found = figures(file)
    covered = found.figure(FigureKey.COVERAGE)
    assert {one.post: one.answer for one in covered.items} == {
        "post2": Answer.YES,
        "post1": Answer.UNKNOWN,
    }
    assert (covered.value, covered.at_most) == (50, 100)
    assert found.posts == {"post1": "生产经理", "post2": "生产总监"}
    assert found.units["post1"] == "云岭制造 / 生产部"
    reserves = found.figure(FigureKey.RESERVE_RATIO)
    assert (reserves.numerator, reserves.denominator) == (1, 7)
    assert found.people["p1"] == "陈静"


def test_whoever_has_left_follows_nobody(file: Workspace) -> None:
    load_slate(file, ("p1", "now", True))
    file.do(RecordDeparture(person="p1", on=date(2026, 10, 1), wish="own"))
    found = figures(file)
    assert found.figure(FigureKey.COVERAGE).numerator == 0
    turnover = found.figure(FigureKey.TURNOVER)
    assert (turnover.numerator, turnover.denominator) == (1, 6.5)  # seven key people before, six now
    (line,) = file.ask(DepartureLines())
    assert (line.name, line.key, line.wish) == ("陈静", True, "own")
    file.undo()
    assert figures(file).figure(FigureKey.COVERAGE).numerator == 1
    assert "p1" in {one.id for one in file.ask(PeopleLines())}


def test_a_departure_is_recorded_once_not_ahead_and_can_be_taken_off(file: Workspace) -> None:
    done = file.do(RecordDeparture(person="p1", on=date(2026, 10, 1)))
    with pytest.raises(RefusedError) as twice:
        file.do(RecordDeparture(person="p1", on=date(2026, 10, 2)))
    assert twice.value.ruling.findings[0].reason is Reason.DEPARTED_ALREADY
    with pytest.raises(RefusedError) as ahead:
        file.do(RecordDeparture(person="p2", on=date(2027, 1, 1)))
    assert ahead.value.ruling.findings[0].reason is Reason.DATE_IN_FUTURE
    row = str(done.figures["id"])
    file.do(EditDeparture(row=row, values={"wish": "retirement", "key": False}))
    assert figures(file).figure(FigureKey.TURNOVER).items == ()
    file.do(RemoveDeparture(row=row))
    assert file.ask(DepartureLines()) == ()
    assert "p1" in {one.id for one in file.ask(PeopleLines())}


def test_posts_filled_tell_how_long_from_where_and_what_was_saved(file: Workspace) -> None:
    load_vacancy(file, "v1", closed_on=date(2026, 4, 30), inside=True, person_id="p1")
    load_vacancy(file, "v2", closed_on=date(2026, 3, 31), inside=False)
    load_vacancy(file, "v3", state="open")
    load_vacancy(file, "v4", state="given_up", closed_on=date(2026, 4, 1))
    found = figures(file)
    assert found.figure(FigureKey.INTERNAL_FILL).value == 50
    days = found.figure(FigureKey.TIME_TO_FILL)
    assert (days.numerator, days.denominator, days.count(Answer.NO)) == (90, 2, 1)
    assert found.figure(FigureKey.COST_SAVED).lack is Lack.COSTS
    for figure, value in (("outside_cost", 300_000.0), ("inside_cost", 50_000.0)):
        file.do(SetTierFigure(tier="executive", figure=figure, value=value))
    assert figures(file).figure(FigureKey.COST_SAVED).value == 250_000


def load_kept(file: Workspace, key: FigureKey, numerator: float, denominator: float, unknown: int = 0) -> str:
    """A closed cycle of the year before with one figure."""
    days = {"start": date(2025, 10, 1), "end": date(2026, 1, 31)}
    cycle = {"id": "cycle-2025", "name": "2025", "state": "closed", **days}
    kept = {
        "id": f"kept-{key.value}",
        "cycle_id": cycle["id"],
        "key": key.value,
        "on": date(2026, 2, 1),
        "numerator": numerator,
        "denominator": denominator,
        "unknown": unknown,
    }
    file.do(LoadRecords(records={"cycle": [cycle], "kept_figure": [kept]}))
    return "cycle-2025"


def test_figures_are_compared_with_those_kept_of_earlier_cycles(file: Workspace) -> None:
    load_kept(file, FigureKey.COVERAGE, 1, 2, 1)
    load_slate(file, ("p1", "now", True))
    load_slate(file, ("p5", "now", True), post="post1")
    found = figures(file)
    (earlier,) = found.earlier
    assert (earlier.name, earlier.on, earlier.figure(FigureKey.NOMINATIONS)) == (
        "2025",
        date(2026, 2, 1),
        None,
    )
    went = change(found.figure(FigureKey.COVERAGE), earlier.figure(FigureKey.COVERAGE))
    assert went is not None
    # It may have been 100 % then: one post nobody had looked at.
    assert (went.difference, went.turn) == (50, Turn.OPEN)


def test_closing_a_cycle_keeps_its_figures_and_undo_takes_them_back(file: Workspace, tmp_path: Path) -> None:
    load_slate(file, ("p1", "now", True))
    opened = OpenCycle(name="2026", start=date(2026, 10, 1), end=date(2026, 12, 31))
    cycle = str(file.do(opened).figures["id"])
    file.do(CloseCycle(cycle=cycle))
    assert figures(file).earlier == ()  # of today: there is nothing to compare with yet
    file.close()
    later = made_clock(BEGIN + timedelta(days=30))
    with Workspace.open(
        tmp_path / "a.talent", operator="林岚", clock=later, new_id=made_ids(3), read_programme=read_programme
    ) as again:
        (earlier,) = figures(again).earlier
        kept = earlier.figure(FigureKey.COVERAGE)
        assert kept is not None
        assert (earlier.name, kept.value, kept.unknown) == ("2026", 50, 1)
        again.undo()
        assert figures(again).earlier == ()


def test_benches_and_pipeline_count_by_readiness(file: Workspace) -> None:
    load_slate(file, ("p1", "now", True), ("p2", "", True), ("p3", "later", False))
    upper, lower = file.ask(BenchesOf())
    assert (upper.post, upper.counts, upper.state, upper.looked_at) == (
        "post2", (1, 0, 0, 0, 1), Bench.NOW, True,
    )  # fmt: skip
    assert (lower.post, lower.successors, lower.state, lower.looked_at) == (
        "post1", 0, Bench.UNKNOWN, False,
    )  # fmt: skip
    assert [(one.tier, sum(one.counts)) for one in file.ask(PipelineOf())] == [
        ("executive", 2),
        ("middle", 0),
    ]


def test_the_forecast_takes_plan_standard_staff_and_successors_together(file: Workspace) -> None:
    for year, units in ((2026, 3), (2027, 6)):
        file.do(AddForecastLine(kind=GROWTH, values={"kind": "车间", "year": year, "units": units}))
    file.do(
        AddForecastLine(
            kind=STANDARD, values={"kind": "车间", "title": "生产经理", "tier": "middle", "heads": 1}
        )
    )
    load_slate(file, ("p5", "now", True), ("p6", "one_year", True), post="post1")
    answer = file.ask(ForecastOf())
    cells = {year: answer.forecast.cell("middle", year) for year in (2026, 2027)}
    assert [(one.need, len(one.staff), len(one.ready)) for one in cells.values()] == [(3, 4, 1), (6, 4, 2)]
    assert answer.people["p5"] == "阿依古丽·买买提"
    top = answer.forecast.cell("executive", 2026)
    assert (top.need, len(top.staff)) == (1, 3)


def test_lines_are_not_entered_twice_and_start_from_the_last(file: Workspace) -> None:
    file.do(AddForecastLine(kind=GROWTH, values={"kind": "门店", "year": 2027, "units": 12}))
    file.do(AddForecastLine(kind=GROWTH, values={"kind": "门店"}))
    first, second = file.ask(ForecastLinesOf()).growth
    assert (second.year, second.units) == (2028, 12)
    with pytest.raises(RefusedError) as twice:
        file.do(EditForecastLine(kind=GROWTH, row=second.id, values={"year": 2027}))
    assert twice.value.ruling.findings[0].reason is Reason.LINE_EXISTS
    for values in ({"units": -1}, {"year": 1}, {"units": 1.5}):
        with pytest.raises(RefusedError):
            file.do(EditForecastLine(kind=GROWTH, row=first.id, values=values))
    with pytest.raises(RefusedError):
        file.do(SetTierFigure(tier="middle", figure="turnover", value=101))


def test_what_wants_looking_at_is_gathered_from_posts_outlooks_and_plans(file: Workspace) -> None:
    load_slate(file, ("p5", "one_year", True), post="post1")
    file.do(EditPost(post="post1", values={"risk_of_loss": "high"}))
    outlook = {"id": "o1", "person_id": "p1", "latest": date(2027, 3, 1)}
    file.do(LoadRecords(records={"outlook": [outlook]}))
    plan = {"id": "plan", "person_id": "p4", "state": "running", "start": date(2026, 1, 1)}
    late = {
        "id": "step",
        "plan_id": "plan",
        "type": "",
        "goal": "轮岗",
        "due": date(2026, 5, 1),
        "progress": 0,
    }
    file.do(LoadRecords(records={"plan": [plan], "plan_action": [late]}))
    found = file.ask(AttentionOf())
    lists = {one.concern: one.lines for one in found.concerns}
    assert [one.post for one in lists[Concern.AT_RISK]] == ["post1"]
    assert lists[Concern.LEAVING] == (Line(post="post1", person="p1", on=date(2027, 3, 1)),)
    assert [one.post for one in lists[Concern.NOT_LOOKED_AT]] == ["post2"]
    assert lists[Concern.LATE] == (Line(person="p4", count=1),)
    assert Concern.VACANT not in lists
    assert (found.posts["post1"], found.people["p1"], found.people["p4"]) == ("生产经理", "陈静", "李喆")
