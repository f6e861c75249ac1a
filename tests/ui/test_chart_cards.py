"""Cards of the succession chart are said once: folding leaves them, other words make them anew."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.succession_chart import SuccessionChartOf
from talentdesk.services.workspace import Workspace
from talentdesk.ui.succession.chart import scene
from talentdesk.ui.succession.chart.view import ChartView
from talentdesk.ui.theme import Theme
from talentdesk.wording import speaker
from talentdesk.wording.post_card import ChartMode, PostCard, post_card
from tests.made_many_posts import make_many


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_many(tmp_path / "a.talent", 40) as made:
        yield made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The posts whose cards were put into words."""
    found: list[str] = []

    def watched(*given: Any) -> PostCard:
        found.append(given[1].id)
        return post_card(*given)

    monkeypatch.setattr(scene, "post_card", watched)
    return found


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, workspace: Workspace, said: list[str]) -> ChartView:
    made = ChartView(speaker(Language.ZH), theme.values)
    qtbot.addWidget(made)
    made.chart = workspace.ask(SuccessionChartOf())
    show(made, workspace)
    return made


def show(view: ChartView, workspace: Workspace) -> None:
    view.show_chart(workspace.ask(SuccessionChartOf()), workspace.ask(ProgrammeOf()))


def cards(view: ChartView) -> dict[str, PostCard]:
    return {key: item.card for key, item in view.board.posts.items()}


def test_folding_and_opening_says_no_card_anew(view: ChartView, said: list[str]) -> None:
    before, branch = cards(view), next(iter(view.board.knobs))
    said.clear()
    view.fold(branch, True)
    folded = cards(view)
    assert 0 < len(folded) < len(before)
    assert view.board.card(next(iter(before.keys() - folded.keys()))) is None
    view.fold(branch, False)
    assert cards(view) == before
    assert said == []


def test_another_language_kind_or_chart_says_all_of_them(
    view: ChartView, workspace: Workspace, said: list[str]
) -> None:
    before = cards(view)
    said.clear()
    view.speak(speaker(Language.EN))
    assert sorted(said) == sorted(before)
    assert cards(view) != before
    english = cards(view)
    said.clear()
    view.look(ChartMode.REPLACEMENT)
    assert sorted(said) == sorted(before)
    assert cards(view) != english
    said.clear()
    show(view, workspace)
    assert sorted(said) == sorted(before)
