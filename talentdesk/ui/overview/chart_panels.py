"""The charts of the overview: the bench by tier and readiness; the grid of the newest session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton
from typing_extensions import override

from talentdesk.charts.chart import Chart
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionLine, SessionState
from talentdesk.services.benches import BenchesOf, PipelineOf
from talentdesk.ui.charts.chart_view import ChartView
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded

_CHART = 300
_BESIDE = 820
"""Pixels of width from which both charts stand beside each other."""


class ChartPair(Panel):
    """Two charts, beside each other where there is room."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.views = (ChartView(shell), ChartView(shell))
        self._grid = QGridLayout()
        self._grid.setSpacing(24)
        for view in self.views:
            view.setMinimumHeight(_CHART)
        self.body.addLayout(self._grid)
        self._lay_out()

    def show_charts(self, charts: Sequence[Chart]) -> None:
        """Show two charts."""
        for view, chart in zip(self.views, charts, strict=True):
            view.show_chart(chart)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        beside = self.width() >= _BESIDE
        top = Qt.AlignmentFlag.AlignTop
        first, second = self.views
        self._grid.addWidget(first, 0, 0, top)
        self._grid.addWidget(second, 0 if beside else 1, 1 if beside else 0, top)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if beside else 0)


class BenchCharts(ChartPair):
    """Coverage by tier, and how many are on their way to each."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(shell)
        self._desk = desk

    def refresh(self) -> None:
        """Ask anew and draw."""
        from talentdesk.jobs.charts import pipeline_of, tier_benches_of

        desk, programme = self._desk, self._desk.programme
        self.show_charts(
            (
                tier_benches_of(desk.ask(BenchesOf()), programme),
                pipeline_of(desk.ask(PipelineOf()), programme),
            )
        )


class SessionCharts(Worded, ChartPair):
    """How the newest session is spread over the boxes, and who moved; counts only, nobody's name."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(shell)
        self._desk, self._shell = desk, shell
        self._session: SessionLine | None = None
        self._title, self.go = Label(kind="large"), QPushButton()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.go)
        self.body.insertLayout(0, head)
        self.go.clicked.connect(self._open)
        self.retranslate()

    @property
    def session(self) -> Id:
        """The session shown; empty without one."""
        return self._session.id if self._session is not None else ""

    @override
    def retranslate(self) -> None:
        line = self._session
        day = self._shell.say.day(line.on) if line is not None else ""
        self._title.setText(f"{line.name}  ·  {day}" if line is not None else "")
        self.go.setText(self.tr("Open the session"))

    def refresh(self) -> None:
        """Ask anew and draw: the session under way, else the newest one in which somebody is placed."""
        from talentdesk.charts.distribution import by_box
        from talentdesk.charts.movement import movement
        from talentdesk.services.board import BoardOf
        from talentdesk.services.overview import Sessions

        lines = [line for line in self._desk.ask(Sessions()) if line.placed]
        running = [line for line in lines if line.state is SessionState.RUNNING]
        self._session = next(iter(running or lines), None)
        board = self._desk.ask(BoardOf(session=self._session.id)) if self._session else None
        self.setVisible(board is not None)
        if board is not None:
            moves = [(card.proposed, card.calibrated) for card in board.cards]
            self.show_charts((by_box(board.scheme, board.distribution), movement(board.scheme, moves)))
        self.retranslate()

    @Slot()
    def _open(self) -> None:
        if self._session is not None:
            self._shell.open_place("workshop", self._session.id)
