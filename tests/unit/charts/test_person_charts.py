"""Fit, performance and timeline show what the record holds, gaps included."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from matplotlib.patches import Rectangle

from talentdesk.charts.figure import draw, new_figure
from talentdesk.charts.fit import FitValues, draw_fit_radar, fit_of, fit_values, signed
from talentdesk.charts.performance import performance
from talentdesk.charts.style import paper
from talentdesk.charts.timeline import ActionState, timeline
from talentdesk.domain.fit import fit
from talentdesk.domain.plans import PlanState
from talentdesk.domain.scores import Rating
from tests.unit.charts.examples import EVALUATIONS, ON, PLAN, action, plan
from tests.unit.reports.made import EN, ZH, speaker
from tests.unit.reports.made_scheme import MODEL, PERFORMANCE, RATING_MAP

SCORES = {"direction": 4.5, "people": 2.0, "growth": 4.0, "operations": 3.0, "customers": 5.0, "change": 1.0}


def values(**kwargs: bool) -> FitValues:
    return fit_values(fit(MODEL, SCORES), "李海宁", **kwargs)


def test_fit_bars_reach_from_the_scale_s_end_to_the_score() -> None:
    bars = values(radar=False)
    axes = draw(new_figure(paper(), bars.shape), bars, paper(), speaker(EN))
    drawn = [patch for patch in axes.patches if isinstance(patch, Rectangle)]
    ends = [patch.get_x() + patch.get_width() for patch in drawn]
    assert ends == pytest.approx([4.5, 2.0, 4.0, 3.0, 5.0, 1.0])
    assert [bool(patch.get_hatch()) for patch in drawn] == [False, True, False, True, False, True]
    assert [text.get_text() for text in axes.texts][-1] == "not scored"
    assert axes.get_xlim() == (1, 5)


def test_the_radar_leaves_an_unscored_spoke_open() -> None:
    scored = fit_of(EVALUATIONS[0])
    axes = draw(new_figure(paper(), scored.shape), scored, paper(), speaker(ZH))
    filled = [patch for patch in axes.patches if patch.get_fill()]
    assert len(filled) == 1
    open_ = values()
    axes = draw(new_figure(paper(), open_.shape), open_, paper(), speaker(ZH))
    assert not [patch for patch in axes.patches if patch.get_fill()]
    markers = [line for line in axes.lines if line.get_marker() == "o"]
    assert len(markers) == len(SCORES)
    top = np.array(markers[0].get_xydata())[0]
    assert top == pytest.approx((0.0, (4.5 - 1) / 4))


def test_two_competencies_make_bars_instead_of_a_line_for_a_radar() -> None:
    few = FitValues(person="", model=MODEL.name, low=1, high=5, items=values().items[:2], percent=80.0)
    assert not few.shows_radar
    axes = draw(new_figure(paper(), few.shape), few, paper(), speaker(EN))
    assert len([patch for patch in axes.patches if isinstance(patch, Rectangle)]) == 2
    draw_fit_radar(axes, values(), paper(), speaker(EN))


def test_strengths_and_gaps_are_ordered_and_said() -> None:
    one = values()
    assert [item.name.en for item in one.gaps] == ["Driving change", "Inspiring people", "Running operations"]
    assert one.strengths[0].name.en == "Customer focus"
    assert one.unscored == 1
    assert "3 of 6 scored" in one.sentence(speaker(EN))
    assert "Driving change (−2.5)" in one.sentence(speaker(EN))
    assert one.table(speaker(EN)).rows[-1] == ("Learning agility", "10", "3", "–", "–")
    assert (signed(0.004), signed(-1.25), signed(2), signed(None)) == ("±0", "−1.25", "+2", "–")


def test_scores_make_a_line_and_grades_alone_make_levels() -> None:
    by_score = performance("李海宁", PERFORMANCE, EVALUATIONS[0].performance, RATING_MAP)
    assert by_score.by_score
    assert [year.period for year in by_score.years] == ["2022", "2023", "2024", "2025"]
    axes = draw(new_figure(paper(), by_score.shape), by_score, paper(), speaker(EN))
    assert list(np.asarray(axes.lines[0].get_ydata())) == [year.score for year in by_score.years]
    grades = [grade_of("2023", "达标"), grade_of("2024", "没见过"), grade_of("2025", "优秀")]
    by_level = performance("李海宁", PERFORMANCE, grades, RATING_MAP)
    assert by_level.heights == (1.0, None, 2.0)
    axes = draw(new_figure(paper(), by_level.shape), by_level, paper(), speaker(ZH))
    assert [tick.get_text() for tick in axes.get_yticklabels()] == ["贡献", "达标", "优秀"]
    assert np.isnan(np.asarray(axes.lines[0].get_ydata())[1])
    assert "高于上一期" in by_level.sentence(speaker(ZH))


def test_grades_are_read_in_the_language_of_the_reader() -> None:
    years = [grade_of("2023", "达标"), grade_of("2024", "Excellent"), grade_of("2025", "没见过")]
    found = performance("李海宁", PERFORMANCE, years, RATING_MAP)
    assert [row[1] for row in found.table(speaker(EN)).rows] == ["Fully meets", "Excellent", "没见过"]
    assert [row[1] for row in found.table(speaker(ZH)).rows] == ["达标", "优秀", "没见过"]
    axes = draw(new_figure(paper(), found.shape), found, paper(), speaker(EN))
    assert [text.get_text() for text in axes.texts][:2] == ["Fully meets", "Excellent"]


def grade_of(period: str, grade: str) -> Rating:
    return Rating(
        id=period,
        dimension="performance",
        period=period,
        grade=grade,
        score=None,
        on=date(int(period) + 1, 1, 10),
        source="",
    )


def test_actions_are_ordered_and_late_ones_hatched() -> None:
    shown = timeline(PLAN, ON)
    assert [bar.state for bar in shown.bars] == [
        ActionState.DONE,
        ActionState.LATE,
        ActionState.RUNNING,
        ActionState.AHEAD,
        ActionState.AHEAD,
    ]
    assert "late 1 (actions: 5)" in shown.sentence(speaker(EN))
    axes = draw(new_figure(paper(), shown.shape), shown, paper(), speaker(ZH))
    hatched = [patch for patch in axes.patches if patch.get_hatch()]
    assert len(hatched) == 1
    widths = [patch.get_width() for patch in axes.patches if isinstance(patch, Rectangle)]
    assert widths[0] == (date(2026, 8, 30) - date(2026, 1, 5)).days
    assert widths[3] == pytest.approx((date(2026, 11, 1) - date(2026, 9, 1)).days * 0.6)
    assert any("未定日期" in text.get_text() for text in axes.texts)


@pytest.mark.parametrize("state", [PlanState.STOPPED, PlanState.DONE])
def test_what_a_plan_that_is_over_left_undone_is_neither_late_nor_running(state: PlanState) -> None:
    shown = timeline(replace(PLAN, line=replace(PLAN.line, state=state, late=0)), ON)
    assert [bar.state for bar in shown.bars] == [ActionState.DONE, *[ActionState.LEFT] * 4]
    assert shown.sentence(speaker(EN)) == "The plan is over: done 1, not done 4 (actions: 5)."
    axes = draw(new_figure(paper(), shown.shape), shown, paper(), speaker(ZH))
    assert not [patch for patch in axes.patches if patch.get_hatch()]
    assert "未完成 60%" in [text.get_text() for text in axes.texts]


def test_nobody_waits_for_the_actions_of_one_who_left() -> None:
    shown = timeline(replace(PLAN, line=replace(PLAN.line, late=0)), ON)
    assert shown.count(ActionState.LATE) == 0


def test_a_due_day_alone_and_a_long_plan_still_fit_the_axis() -> None:
    shown = timeline(
        plan(action("A", None, date(2031, 5, 1), 0), action("B", date(2025, 1, 1), None, 20)), ON
    )
    axes = draw(new_figure(paper(), shown.shape), shown, paper(), speaker(EN))
    low, high = axes.get_xlim()
    bars = [patch for patch in axes.patches if isinstance(patch, Rectangle)]
    assert bars
    assert all(low <= bar.get_x() <= high for bar in bars)
    assert 2 <= len(axes.get_xticks()) <= 8
