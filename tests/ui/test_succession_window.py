"""Chart and what-if in the whole window: tabs, talent card, undo by its key, and paths between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from talentdesk.services.scenarios import Scenarios
from talentdesk.ui.crisis_paper import CrisisPaper
from talentdesk.ui.desk import Desk
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.succession.chart.page import ChartPage
from talentdesk.ui.succession.page import SuccessionPage
from talentdesk.ui.succession.posts.page import PostsPage
from talentdesk.ui.succession.slate.page import SlatesPage
from talentdesk.ui.succession.whatif.page import WhatIfPage
from tests.gestures import click, press, write
from tests.made_slates import make_slates
from tests.ui.conftest import OpenWindow
from tests.ui.stub_shell import made_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with make_slates(tmp_path / "company.talent") as workspace:
        yield made_desk(workspace)


@pytest.fixture
def shown(desk: Desk, open_window: OpenWindow) -> MainWindow:
    window = open_window(desk)
    window.open_place("succession", "chart:coo")
    return window


def chart_of(window: MainWindow) -> ChartPage:
    (page,) = window.findChildren(ChartPage)
    return page


def test_a_path_leads_to_a_post_and_the_talent_card_follows(shown: MainWindow) -> None:
    page = chart_of(shown)
    assert page.view.current == "coo"
    assert shown.selection.people == ("li",)
    shown.open_place("succession", "chart:clerk")
    # No key position: all posts are shown now.
    assert page.view.current == "clerk"
    assert page.bar.every.isChecked()


def test_from_the_chart_to_what_if_and_back_with_undo(shown: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = chart_of(shown)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_V)
    page.play.trigger()
    (what_if,) = shown.findChildren(WhatIfPage)
    qtbot.waitUntil(what_if.isVisible)
    assert what_if.outcome.steps.topLevelItemCount() == 1
    shown.activateWindow()
    what_if.left.name.setFocus()
    qtbot.waitUntil(what_if.left.name.hasFocus)
    write("生产总监离任")
    press(shown, "Return")
    assert [one.name for one in desk.ask(Scenarios())] == ["生产总监离任"]
    assert "生产总监离任" in shown.toast_text
    what_if.outcome.steps.setFocus()
    press(shown, "Ctrl+Z")
    assert desk.ask(Scenarios()) == ()
    assert what_if.left.posts.count() == 1
    press(shown, "Ctrl+Shift+Z")
    assert len(desk.ask(Scenarios())) == 1
    what_if.to_chart.trigger()
    qtbot.waitUntil(page.isVisible)
    assert page.view.marked == {"coo"}


def test_the_menu_of_a_card_leads_to_its_slate(shown: MainWindow, qtbot: QtBot) -> None:
    page = chart_of(shown)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    (place,) = shown.findChildren(SuccessionPage)
    assert place.current is place.page_of("slates")


def test_a_file_to_look_at_only_keeps_no_scenarios(open_window: OpenWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.workspace.read_only = True
    window = open_window(desk)
    window.open_place("succession", "whatif:gm")
    (page,) = window.findChildren(WhatIfPage)
    qtbot.waitUntil(page.isVisible)
    assert page.outcome.steps.topLevelItemCount() == 1
    page.left.name.setText("x")
    assert not page.left.keep.isEnabled()
    click(page.left.clear)
    assert page.left.posts.count() == 0


def test_lists_of_posts_lead_to_chart_what_if_and_crisis_card(shown: MainWindow, qtbot: QtBot) -> None:
    (place,) = shown.findChildren(SuccessionPage)
    shown.open_place("succession", "slates:plant")
    slates = place.page_of("slates")
    assert isinstance(slates, SlatesPage)
    slates.links.actions["crisis"].trigger()
    (paper,) = shown.findChildren(CrisisPaper)
    assert paper.name() == "Crisis card 厂长"
    paper.close_sheet()
    slates.links.actions["chart"].trigger()
    assert chart_of(shown).view.current == "plant"
    shown.open_place("succession", "posts")
    posts = place.page_of("posts")
    assert isinstance(posts, PostsPage)
    qtbot.waitUntil(posts.isVisible)
    posts.table.selectRow(0)
    chosen = posts.chosen
    assert chosen is not None
    posts.links.actions["whatif"].trigger()
    (what_if,) = shown.findChildren(WhatIfPage)
    assert what_if.vacancies.posts == (chosen.id,)
