"""The succession place: a tab for each way to look at posts and those who may follow."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.ui.desk import Desk
from talentdesk.ui.page import Page
from talentdesk.ui.places import Place
from talentdesk.ui.shell import Shell

TABS: tuple[Place, ...] = (
    Place(
        "posts",
        str(QT_TRANSLATE_NOOP("Place", "Posts")),
        "positions",
        "talentdesk.ui.succession.posts.page:PostsPage",
    ),
    Place(
        "slates",
        str(QT_TRANSLATE_NOOP("Place", "Slates")),
        "users",
        "talentdesk.ui.succession.slate.page:SlatesPage",
    ),
    Place(
        "chart",
        str(QT_TRANSLATE_NOOP("Place", "Succession chart")),
        "tree",
        "talentdesk.ui.succession.chart.page:ChartPage",
    ),
    Place(
        "whatif",
        str(QT_TRANSLATE_NOOP("Place", "What if")),
        "play",
        "talentdesk.ui.succession.whatif.page:WhatIfPage",
    ),
    Place(
        "knowledge",
        str(QT_TRANSLATE_NOOP("Place", "Knowledge and relations")),
        "mentor",
        "talentdesk.ui.succession.knowledge.page:KnowledgePage",
    ),
    Place(
        "tiers",
        str(QT_TRANSLATE_NOOP("Place", "Tier chart versions")),
        "history",
        "talentdesk.ui.succession.versions.page:VersionsPage",
    ),
)
"""A tab is one line here; its page, a ``Page``, is made when the tab is first opened."""


class SuccessionPage(Page):
    """Holds the tabs; title, subtitle and actions are those of the open one."""

    def __init__(self, desk: Desk, shell: Shell, tabs: tuple[Place, ...] = TABS) -> None:
        super().__init__(desk, shell)
        self._tabs = tabs
        self._pages: dict[str, Page] = {}
        self._holders: dict[str, QVBoxLayout] = {}
        self.bar = QTabWidget()
        self.bar.setDocumentMode(True)
        self.bar.tabBar().setDrawBase(False)
        for tab in tabs:
            holder = QWidget()
            inside = self._holders[tab.key] = QVBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            self.bar.addTab(holder, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE_EDGE, 0, 0, 0)
        column.addWidget(self.bar)
        self.bar.currentChanged.connect(self._open)
        self._open(0)
        self.retranslate()

    @property
    def current(self) -> Page:
        """The page of the open tab."""
        return self.page_of(self._tabs[self.bar.currentIndex()].key)

    def page_of(self, key: str) -> Page:
        """Return the page of a tab, made where nobody has opened it yet."""
        if key not in self._pages:
            page = next(tab for tab in self._tabs if tab.key == key).build(self.desk, self.shell)
            assert isinstance(page, Page)
            self._pages[key] = page
            page.heading_changed.connect(self.heading_changed)
            self._holders[key].addWidget(page)
        return self._pages[key]

    @override
    def title(self) -> str:
        return self.tr("Succession")

    @override
    def subtitle(self) -> str:
        return self.current.subtitle()

    @override
    def actions(self) -> list[QAction]:
        """The actions of the open tab."""
        return self.current.actions()

    @override
    def retranslate(self) -> None:
        for index, tab in enumerate(self._tabs):
            self.bar.setTabText(index, tab.title())

    @override
    @Slot(str)
    def open_at(self, id: str) -> None:
        """Open a tab by its key, ``key:id`` for something on it; a bare id is a post's, for its slate."""
        key, _, rest = id.partition(":")
        known = [tab.key for tab in self._tabs]
        if key not in known:
            key, rest = "slates", id
        # Made before it is turned to, so that the keys find something in it.
        self.page_of(key)
        self.bar.setCurrentIndex(known.index(key))
        if rest:
            self.current.open_at(rest)

    @Slot(int)
    def _open(self, index: int) -> None:
        self.page_of(self._tabs[index].key)
        self.heading_changed.emit()
