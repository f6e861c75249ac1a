"""The charts beside the board follow it."""

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from talentdesk.charts.distribution import DistributionValues
from talentdesk.charts.movement import MovementValues
from talentdesk.charts.risk_impact import RiskValues
from talentdesk.charts.scatter import ScatterValues
from talentdesk.domain.imports import Value
from talentdesk.services.histories import AddHistory
from talentdesk.services.positions import EditPost
from talentdesk.ui.workshop.chart_panel import ChartPanel
from talentdesk.ui.workshop.page import WorkshopPage
from talentdesk.ui.workshop.panels import Side
from tests.gestures import press
from tests.ui.made_page import ShownPage
from tests.ui.made_session import make_session


def test_the_charts_follow_a_move(qtbot: QtBot, tmp_path: Path) -> None:
    made = make_session(tmp_path / "a.talent", 40)
    page = ShownPage(qtbot, made.workspace, WorkshopPage, size=(1600, 800)).page
    page.panels.bars[Side.RIGHT].buttons["charts"].click()
    (panel,) = page.findChildren(ChartPanel)
    chart = panel.view.chart
    assert isinstance(chart, DistributionValues)
    counts = {bar.number: bar.count for bar in chart.bars}
    assert counts[5] == len(made.ids_in(made.box(5)))
    one = made.ids_in(made.box(5))[0]
    page.board.drop_cards((one,), made.box(2))
    after = panel.view.chart
    assert isinstance(after, DistributionValues)
    moved = {bar.number: bar.count for bar in after.bars}
    assert (moved[5], moved[2]) == (counts[5] - 1, counts[2] + 1)
    panel.choice.setCurrentIndex(2)
    movement = panel.view.chart
    assert isinstance(movement, MovementValues)
    assert [(flow.before, flow.after) for flow in movement.flows if flow.before != flow.after] == [(5, 2)]
    page.panels.bars[Side.RIGHT].buttons["charts"].click()
    assert not panel.isVisible()
    made.workspace.close()


def test_scores_and_risks_of_those_on_the_board(qtbot: QtBot, tmp_path: Path) -> None:
    made = make_session(tmp_path / "a.talent", 6)
    for person, dimension, score in (("p0", "performance", 91.0), ("p0", "potential", 74.0)):
        values: dict[str, Value] = {
            "dimension": dimension,
            "period": "2026",
            "score": score,
            "on": date(2026, 6, 30),
        }
        made.workspace.do(AddHistory(person=person, kind="rating", values=values))
    made.workspace.do(EditPost(post="post1", values={"risk_of_loss": "high", "impact_of_loss": "high"}))
    page = ShownPage(qtbot, made.workspace, WorkshopPage, size=(1600, 800)).page
    page.panels.bars[Side.RIGHT].buttons["charts"].click()
    (panel,) = page.findChildren(ChartPanel)
    names = {card.candidate: card.name for card in made.board().cards}
    people = {name: key for key, name in names.items()}
    panel.choice.setFocus()
    press(panel.choice, "End")
    risks = panel.view.chart
    assert isinstance(risks, RiskValues)
    assert set(risks.urgent) == {card.name for card in made.board().cards if card.post == "华东区域经理"}
    assert risks.without == len(names) - len(risks.urgent)
    press(panel.choice, "Up")
    scatter = panel.view.chart
    assert isinstance(scatter, ScatterValues)
    (point,) = scatter.points
    assert (point.across, point.up) == (74.0, 91.0)
    assert people[point.name] in names
    assert scatter.without == 5
    made.workspace.close()
