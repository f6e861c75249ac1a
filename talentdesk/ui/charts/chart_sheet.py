"""A chart of a whole list on a wide sheet; the page behind it stays as it is."""

from __future__ import annotations

from typing import ClassVar

from typing_extensions import override

from talentdesk.charts.chart import Chart
from talentdesk.ui.charts.chart_view import ChartView
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.sheet import Sheet

_HEIGHT = 420


class ChartSheet(Sheet):
    """Shows one chart with its sentence and table, to be copied and saved; gone once it is closed."""

    widest: ClassVar[int] = 820

    def __init__(self, shell: Shell, chart: Chart) -> None:
        super().__init__(shell.dialog_parent())
        self.view = ChartView(shell)
        self.view.setMinimumHeight(_HEIGHT)
        self.body.addWidget(self.view, 1)
        self.fill_height()
        self.view.show_chart(chart)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Chart"), "")
