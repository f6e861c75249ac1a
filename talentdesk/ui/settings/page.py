"""The settings page: this machine, the file's programme to read, what is kept of imports, and about."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.change import Subject
from talentdesk.ui.desk import Desk
from talentdesk.ui.page import Page
from talentdesk.ui.settings.about import AboutPanel
from talentdesk.ui.settings.machine import MachinePanel
from talentdesk.ui.settings.programme import ProgrammePanel
from talentdesk.ui.settings.sources import SourcesPanel
from talentdesk.ui.shell import Shell

_READABLE = 900
"""Pixels beyond which lines of text would be too long to read."""


class SettingsPage(Page):
    """Four parts, each on its own tab."""

    subjects = (Subject.PROGRAMME, Subject.WORKSPACE, Subject.IMPORT)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self._machine = MachinePanel(desk, shell)
        self._programme = ProgrammePanel(desk, shell)
        self._sources = SourcesPanel(desk, shell)
        self._about = AboutPanel(shell)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        for panel in (self._machine, self._programme, self._sources, self._about):
            # The programme scrolls by itself: its editor has lists that stay beside the form.
            self._tabs.addTab(panel if panel is self._programme else _scrolled(panel), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE_EDGE, 0, 0, 0)
        column.addWidget(self._tabs)
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Settings")

    @override
    def subtitle(self) -> str:
        return self.desk.info.organisation

    @override
    def retranslate(self) -> None:
        titles = (self.tr("This machine"), self.tr("Programme"), self.tr("Imports"), self.tr("About"))
        for index, words in enumerate(titles):
            self._tabs.setTabText(index, words)

    @override
    def refresh(self) -> None:
        self._machine.refresh()
        self._programme.show_programme(self.desk.programme)
        self._sources.refresh()

    @override
    @Slot(str)
    def open_at(self, id: str) -> None:
        """Open the part ``machine``, ``programme``, ``imports`` or ``about``.

        ``programme:`` with the key of one of its parts opens that in the editor.
        """
        parts = ("machine", "programme", "imports", "about")
        tab, _, part = id.partition(":")
        if tab in parts:
            self._tabs.setCurrentIndex(parts.index(tab))
        if part and not self.desk.read_only:
            self._programme.edit()
            self._programme.editor.open_part(part)


def _scrolled(panel: QWidget) -> QScrollArea:
    inner = QWidget()
    inner.setProperty("kind", "page")
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, 12, tokens.PAGE_EDGE, 24)
    panel.setMaximumWidth(_READABLE)
    row.addWidget(panel, 1)
    row.addStretch(0)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(inner)
    return scroll
