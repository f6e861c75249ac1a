"""The charts of a person open on demand and follow person and language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.charts.fit import FitValues
from talentdesk.charts.performance import PerformanceValues
from talentdesk.charts.timeline import TimelineValues
from talentdesk.domain.texts import Language
from talentdesk.services.people import PersonFileOf
from talentdesk.services.plans import AddPlan
from talentdesk.ui.charts.person_charts import PersonCharts
from talentdesk.ui.desk import Desk
from talentdesk.ui.language import Speech
from tests.ui.stub_shell import StubShell, made_desk
from tests.unit.services.made_workshop import make_people


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    workspace = make_people(tmp_path / "a.talent")
    yield made_desk(workspace)
    workspace.close()


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, speech: Speech) -> PersonCharts:
    shell = StubShell()
    qtbot.addWidget(shell.window)
    made = PersonCharts(desk, shell)
    shell.stack.addWidget(made)
    shell.window.resize(760, 640)
    shell.window.show()
    return made


def show(panel: PersonCharts, desk: Desk, person: str) -> None:
    file = desk.ask(PersonFileOf(person=person))
    assert file is not None
    panel.show_file(file)


def choose(panel: PersonCharts, key: str) -> None:
    panel.choice.setCurrentIndex(panel.choice.findData(key))


def test_closed_it_draws_nothing_and_open_it_shows_the_fit(
    qtbot: QtBot, panel: PersonCharts, desk: Desk
) -> None:
    show(panel, desk, "p1")
    assert panel.view.drawn == 0
    QTest.mouseClick(panel.toggle, Qt.MouseButton.LeftButton)
    assert panel.toggle.text() == "Hide charts"
    qtbot.waitUntil(lambda: panel.view.drawn == 1)
    assert isinstance(panel.view.chart, FitValues)


def test_the_kind_of_chart_stays_with_the_next_person(panel: PersonCharts, desk: Desk) -> None:
    show(panel, desk, "p1")
    panel.toggle.setChecked(True)
    choose(panel, "performance")
    first = panel.view.chart
    assert isinstance(first, PerformanceValues)
    assert first.person == "陈静"
    assert first.years[-1].grade.zh == "优秀"
    show(panel, desk, "p3")
    second = panel.view.chart
    assert isinstance(second, PerformanceValues)
    assert second.person == "曾国强"


def test_only_charts_with_values_are_offered(panel: PersonCharts, desk: Desk) -> None:
    show(panel, desk, "p7")
    keys = [panel.choice.itemData(index) for index in range(panel.choice.count())]
    assert keys == ["radar", "bars", "plan"]


def test_the_plan_is_there_once_it_is_made(panel: PersonCharts, desk: Desk) -> None:
    show(panel, desk, "p1")
    panel.toggle.setChecked(True)
    choose(panel, "plan")
    assert panel.view.chart is None
    desk.do(AddPlan(person="p1"))
    show(panel, desk, "p1")
    assert isinstance(panel.view.chart, TimelineValues)


def test_words_follow_the_language(panel: PersonCharts, desk: Desk, speech: Speech) -> None:
    show(panel, desk, "p1")
    speech.use(Language.ZH)
    assert panel.toggle.text() == "显示图表"
    assert panel.choice.itemText(panel.choice.findData("performance")) == "历年绩效"
