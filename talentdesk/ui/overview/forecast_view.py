"""The forecast: chart and table of the gap, what was assumed, and what it is made from to be edited."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.charts.forecast import ForecastValues, gaps_of
from talentdesk.services.forecasts import ForecastAnswer, ForecastOf
from talentdesk.services.growth import ForecastLinesOf
from talentdesk.ui.charts.chart_view import ChartView
from talentdesk.ui.desk import Desk
from talentdesk.ui.overview.cell_sheet import CellSheet
from talentdesk.ui.overview.gap_table import GapTable
from talentdesk.ui.overview.lines import GrowthPanel, StandardPanel, TierPanel
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.forecast import assumptions

_CHART = 300
_BESIDE = 1080
"""Pixels of width from which two tables stand beside each other."""


class ForecastView(Worded, QScrollArea):
    """Shows the forecast and turns what is edited into commands."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self.answer: ForecastAnswer | None = None
        self.values: ForecastValues | None = None
        self.chart = ChartView(shell)
        self.chart.setMinimumHeight(_CHART)
        self.table = GapTable()
        self._assumed_title, self.assumed = Label(kind="strong"), Label(kind="muted", wrap=True)
        self.growth, self.standards = GrowthPanel(desk, shell), StandardPanel(desk, shell)
        self.tiers = TierPanel(desk, shell)
        self._build()
        self.table.opened.connect(self._open_cell)
        self.retranslate()

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 12, tokens.PAGE_EDGE, 16)
        column.setSpacing(16)
        top, self._right = Panel(), QWidget()
        self._top = QGridLayout()
        self._top.setHorizontalSpacing(24)
        self._top.setVerticalSpacing(16)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.table)
        right.addWidget(self._assumed_title)
        right.addWidget(self.assumed)
        right.addStretch(1)
        top.body.addLayout(self._top)
        self._below = QGridLayout()
        self._below.setSpacing(16)
        column.addWidget(top)
        column.addLayout(self._below)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self._lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Put the table beside the chart and the plan beside the staffing where all of them have room."""
        beside = self.width() >= _BESIDE
        self._top.addWidget(self.chart, 0, 0)
        self._top.addWidget(self._right, 0 if beside else 1, 1 if beside else 0)
        self._top.setColumnStretch(0, 1)
        self._top.setColumnStretch(1, 1 if beside else 0)
        self._below.addWidget(self.growth, 0, 0)
        self._below.addWidget(self.standards, 0 if beside else 1, 1 if beside else 0)
        self._below.addWidget(self.tiers, 2, 0, 1, 2 if beside else 1)
        self._below.setColumnStretch(0, 1)
        self._below.setColumnStretch(1, 1 if beside else 0)

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Forecast"))
        self.table.setAccessibleName(self.tr("Gap by tier and year"))
        self._assumed_title.setText(self.tr("What is assumed"))
        self._say()

    def refresh(self) -> None:
        """Ask anew and show."""
        lines = self._desk.ask(ForecastLinesOf())
        for panel in (self.growth, self.standards, self.tiers):
            panel.show_lines(lines)
        self.answer = self._desk.ask(ForecastOf())
        names = [(tier.key, tier.name) for tier in self._desk.programme.tiers]
        self.values = gaps_of(self.answer.forecast, names)
        self.chart.show_chart(self.values)
        self._say()

    def _say(self) -> None:
        if self.answer is None or self.values is None:
            return
        self.table.show_values(self.values, self._shell.say)
        self.table.setVisible(bool(self.values.tiers))
        answer = self.answer
        told = assumptions(
            self._desk.programme,
            self._shell.say,
            planned=answer.planned,
            standards=answer.standards,
            retirement=answer.retirement,
            turnover=answer.turnover,
        )
        self.assumed.setText("\n".join(f"· {line}" for line in told))

    @Slot(int, int)
    def _open_cell(self, row: int, column: int) -> None:
        if self.answer is not None and self.values is not None:
            cell = self.values.cells[row][column]
            CellSheet(self._desk, self._shell, self.answer, cell).open_sheet()
