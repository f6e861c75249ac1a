"""The chart as a paper: on A3, shown before it is saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.services.workspace import Workspace
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.chart.view import ChartView
from talentdesk.wording import Say
from talentdesk.wording.post_card import ChartMode

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed


class ChartPaper(PaperSheet):
    """Shows the chart as pages, whole or in part; gone once it is closed."""

    def __init__(self, desk: Desk, shell: Shell, view: ChartView, *, every: bool) -> None:
        self._desk, self._mode, self._every = desk, view.mode, every
        self._parts = parts_of(view)
        self.part: QComboBox | None = None
        super().__init__(shell.dialog_parent(), shell)
        self.part = QComboBox()
        for _ in self._parts:
            self.part.addItem("")
        self.choices.addWidget(self.part)
        self.choices.addStretch(1)
        self.closed.connect(self.deleteLater)
        self.retranslate()
        self.part.currentIndexChanged.connect(self.draw)
        self.draw()

    @override
    def name(self) -> str:
        if self._mode is ChartMode.SUCCESSION:
            return self.tr("Succession chart")
        return self.tr("Replacement chart")

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self.part is None:
            return
        self.part.setAccessibleName(self.tr("What is printed"))
        named = {
            "whole": self.tr("The whole chart"),
            "open": self.tr("What is open now"),
            "branch": self.tr("The selected post and all below it"),
        }
        for index, key in enumerate(self._parts):
            self.part.setItemText(index, named[key])

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        assert self.part is not None
        only = list(self._parts.values())[self.part.currentIndex()]
        return partial(_drawn, self._desk.workspace, self._mode, self._every, self.shell.say, only)


def parts_of(view: ChartView) -> dict[str, frozenset[Id]]:
    """Return what of a chart can be printed, and which posts that is; none = all."""
    found = {"whole": frozenset[Id]()}
    if view.chart is None:
        return found
    if len(view.board.posts) < len(view.chart.posts):
        found["open"] = frozenset(view.board.posts)
    if view.current and view.board.above.get(view.current):
        branch = {view.current}
        # Every post stands behind the one above it.
        for post in view.chart.posts:
            if post.above in branch:
                branch.add(post.id)
        found["branch"] = frozenset(branch)
    return found


def _drawn(
    workspace: Workspace,
    mode: ChartMode,
    every: bool,
    say: Say,
    only: frozenset[Id],
    progress: Progress,
    cancelled: Cancelled,
) -> Printed:
    from talentdesk.jobs.succession_papers import chart_paper

    return chart_paper(workspace, mode, every, say, progress, cancelled, only=only)
