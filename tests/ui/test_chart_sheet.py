"""Charts of whole lists: the ages of those listed, the progress of all plans; looked at, copied, saved."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from talentdesk.charts.ages import AgeValues
from talentdesk.charts.completion import CompletionValues
from talentdesk.services.people import EditPerson
from talentdesk.services.plans import AddPart, AddPlan
from talentdesk.services.workspace import Workspace
from talentdesk.ui.charts.chart_sheet import ChartSheet
from talentdesk.ui.development.page import PlansPage
from tests.gestures import press, write
from tests.ui.made_people import Shown, opened
from tests.ui.stub_shell import StubShell, made_desk

__all__ = ["opened"]


def sheet_of(window: QWidget) -> ChartSheet:
    (found,) = window.findChildren(ChartSheet)
    assert found.isVisible()
    return found


def action(page: QWidget, words: str) -> QAction:
    return next(one for one in page.actions() if one.text() == words)


def test_the_age_profile_counts_whom_the_filter_lets_through(
    opened: Shown, qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    page, shell, ids = opened
    workspace.do(EditPerson(person=ids["E1"], values={"birth_date": date(1980, 5, 1)}))
    workspace.do(EditPerson(person=ids["E2"], values={"birth_date": date(1970, 5, 1)}))
    action(page, "Age profile").trigger()
    sheet = sheet_of(shell.window)
    chart = sheet.view.chart
    assert isinstance(chart, AgeValues)
    assert (chart.people, chart.unknown) == (2, 1)
    qtbot.waitUntil(lambda: sheet.view.drawn == 1)
    sheet.view.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()
    assert sheet.view.save_to(tmp_path / "ages.pdf")
    assert (tmp_path / "ages.pdf").read_bytes().startswith(b"%PDF")
    assert sheet.view.sentence.startswith("2 people")
    press(sheet, "Esc")
    assert sheet.isHidden()
    press(shell.window, "Ctrl+F")
    write("zeng")
    qtbot.waitUntil(lambda: len(page.list.shown) == 1)
    action(page, "Age profile").trigger()
    shown = [one for one in shell.window.findChildren(ChartSheet) if one.isVisible()]
    again = shown[-1].view.chart
    assert isinstance(again, AgeValues)
    assert (again.people, again.unknown) == (1, 0)


def test_the_progress_of_all_plans_with_its_table(people: Workspace, qtbot: QtBot) -> None:
    begun = AddPlan(person="p1", target_post="post2", start=date(2026, 1, 1), end=date(2027, 12, 31))
    plan = str(people.do(begun).figures["id"])
    for goal, progress in (("轮岗", 100), ("培训", 0)):
        values = {"goal": goal, "progress": progress, "type": "rotation"}
        people.do(AddPart(plan=plan, kind="action", values=values))  # type: ignore[arg-type]
    shell = StubShell()
    page = PlansPage(made_desk(people), shell)
    shell.stack.addWidget(page)
    qtbot.addWidget(shell.window)
    shell.window.resize(1000, 700)
    shell.window.show()
    action(page, "Progress chart").trigger()
    sheet = sheet_of(shell.window)
    assert isinstance(sheet.view.chart, CompletionValues)
    assert sheet.view.sentence.startswith("1 of 2 steps done (50%)")
    button = next(
        one for one in sheet.view.findChildren(QWidget) if one.accessibleName() == "Table" and one.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sheet.view.table.isVisible()


def test_without_plans_there_is_nothing_to_draw(people: Workspace, qtbot: QtBot) -> None:
    page = PlansPage(made_desk(people), StubShell())
    qtbot.addWidget(page)
    page.show()
    assert not action(page, "Progress chart").isEnabled()
