"""Every page begins and ends at the same lines, from its title down to its lists."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from talentdesk import tokens
from talentdesk.jobs.opening import open_workspace
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.page import Page
from talentdesk.ui.places import PLACES
from talentdesk.ui.title_line import TitleLine
from tests.made_sample import sample_copy
from tests.ui.conftest import OpenWindow

TABS = {
    "overview": ("figures", "forecast", "departures"),
    "succession": ("posts", "slates", "chart", "whatif", "knowledge", "tiers"),
    "nominations": ("nominees", "register", "quotas", "vacancies"),
    "settings": ("machine", "programme", "programme:schemes", "imports", "about"),
}
MARKS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTabBar)
"""What is seen to begin somewhere: it has a border or a ground of its own."""


@pytest.fixture
def sample_window(host: Host, open_window: OpenWindow, tmp_path: Path) -> Iterator[MainWindow]:
    with open_workspace(sample_copy(tmp_path), host.means()) as workspace:
        yield open_window(Desk(workspace, host.clock))


def seen(page: QWidget) -> list[QWidget]:
    """Return what stands on a page and is seen to begin and end somewhere."""
    panels = [frame for frame in page.findChildren(QFrame) if frame.property("kind") == "panel"]
    marks = [one for kind in MARKS for one in page.findChildren(kind)]
    labels = [label for label in page.findChildren(QLabel) if label.text()]
    return [one for one in (*panels, *marks, *labels) if one.isVisible() and one.width() > 1]


def test_all_pages_begin_where_their_title_does(sample_window: MainWindow) -> None:
    window, edge = sample_window, tokens.PAGE_EDGE
    (line,) = window.findChildren(TitleLine)
    title = line.findChildren(QLabel)[0]
    assert title.mapTo(line, QPoint()).x() == edge
    heights: set[int] = set()
    for place in PLACES:
        for what in TABS.get(place.key, ("",)):
            window.open_place(place.key, what) if what else window.open_place(place.key)
            page = next(one for one in window.findChildren(Page) if one.isVisible())
            begins = min(one.mapTo(window, QPoint()).x() for one in seen(page))
            first = line.mapTo(window, QPoint()).x()
            assert begins - first == edge, f"{place.key} {what}"
            heights.add(line.height())
    # What stands beneath keeps its place from page to page, also where one has no buttons.
    assert len(heights) == 1
