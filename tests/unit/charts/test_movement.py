"""Flows carry everybody once, say where they lead, and grey tells their kinds apart."""

import numpy as np
from matplotlib.colors import to_hex
from matplotlib.patches import PathPatch, Rectangle

from talentdesk.charts.figure import draw, new_figure
from talentdesk.charts.movement import Course, MovementValues, movement
from talentdesk.charts.style import paper
from talentdesk.domain.grid import Placement
from talentdesk.tokens import luminance
from tests.unit.charts.examples import EVALUATIONS
from tests.unit.reports.made import EN, ZH, speaker
from tests.unit.reports.made_scheme import SCHEME

LOW, HIGH = Placement("low", "mastery"), Placement("high", "turn")
UPRIGHT, ACROSS = Placement("high", "mastery"), Placement("low", "turn")


def of(*pairs: tuple[Placement | None, Placement | None]) -> MovementValues:
    return movement(SCHEME, pairs)


def test_the_course_counts_levels_of_both_dimensions() -> None:
    values = of((LOW, HIGH), (HIGH, LOW), (UPRIGHT, ACROSS), (HIGH, HIGH), (None, LOW), (LOW, None))
    courses = {(flow.before, flow.after): flow.course for flow in values.flows}
    assert courses == {
        (9, 1): Course.UP,
        (1, 9): Course.DOWN,
        (4, 6): Course.ACROSS,
        (1, 1): Course.STAYS,
        (0, 9): Course.ENTERS,
        (9, 0): Course.LEAVES,
    }
    assert values.sentence(speaker(EN)).startswith("Moved: 5 of 6 (up 1, down 1, across 1")


def test_nodes_count_who_stood_and_who_stands_there() -> None:
    values = of((LOW, HIGH), (LOW, LOW), (None, LOW))
    nodes = {node.number: (node.before, node.after) for node in values.nodes}
    assert nodes[9] == (2, 2)
    assert nodes[1] == (0, 1)
    assert nodes[0] == (1, 0)
    assert 0 not in {node.number for node in of((LOW, HIGH)).nodes}


def test_ribbons_are_as_thick_as_their_count() -> None:
    values = movement(SCHEME, [(one.proposed, one.calibrated) for one in EVALUATIONS])
    assert values.total == len(EVALUATIONS)
    figure = new_figure(paper(), values.shape)
    axes = draw(figure, values, paper(), speaker(ZH))
    ribbons = {patch.get_gid(): patch for patch in axes.patches if isinstance(patch, PathPatch)}
    thickness = {}
    for flow in values.flows:
        points = np.asarray(ribbons[f"flow-{flow.before}-{flow.after}"].get_path().vertices)
        thickness[flow] = (points[7, 1] - points[0, 1]) / flow.count
    assert max(thickness.values()) - min(thickness.values()) < 1e-9
    bars = [patch for patch in axes.patches if isinstance(patch, Rectangle)]
    assert len(bars) == sum(bool(node.before) + bool(node.after) for node in values.nodes)
    for number in range(1, 10):
        node = values.node(number)
        flows = [flow for flow in values.flows if flow.after == number]
        assert sum(flow.count for flow in flows) == node.after


def test_kinds_of_moves_differ_in_grey() -> None:
    values = of((LOW, HIGH), (HIGH, LOW), (UPRIGHT, ACROSS), (HIGH, HIGH))
    figure = new_figure(paper(), values.shape)
    axes = draw(figure, values, paper(), speaker(EN))
    legend = axes.get_legend()
    assert legend is not None
    looks = []
    for patch in legend.get_patches():
        looks.append((patch.get_hatch(), luminance(to_hex(patch.get_facecolor()))))
    assert len(looks) == 4
    for index, (hatch, grey) in enumerate(looks):
        for other_hatch, other_grey in looks[index + 1 :]:
            assert hatch != other_hatch or abs(grey - other_grey) > 0.2


def test_nobody_moved_and_nobody_there_are_said() -> None:
    assert "Nobody was moved" in of((LOW, LOW)).sentence(speaker(EN))
    assert of().sentence(speaker(ZH)) == "没有候选人。"
    table = of((LOW, HIGH), (HIGH, HIGH)).table(speaker(EN))
    assert table.rows[0] == ("9 To be reassigned", "1 Ready to step up", "↑ up", "1")
    assert table.rows[-1][2] == "stays"


def test_of_a_rehearsal_the_sides_are_calibrated_and_rehearsed() -> None:
    values = movement(SCHEME, [(None, SCHEME.boxes[0].placement)], rehearsed=True)
    say = speaker(EN)
    assert values.title(say).startswith("Movement, calibrated to rehearsed")
    assert values.table(say).header[:2] == ("Calibrated", "Rehearsed")


def test_a_box_that_is_gone_counts_as_the_holding_area() -> None:
    gone = Placement("was", "here")
    values = movement(SCHEME, [(gone, None), (gone, SCHEME.boxes[0].placement), (None, None)])
    assert sorted((flow.before, flow.after, flow.count) for flow in values.flows) == [
        (0, 0, 2),
        (0, SCHEME.boxes[0].number, 1),
    ]
