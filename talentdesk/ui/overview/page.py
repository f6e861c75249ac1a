"""The overview: figures, charts of the bench, the forecast, and who left."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.change import Subject
from talentdesk.domain.figures import FigureKey
from talentdesk.domain.texts import Id
from talentdesk.services.benches import BenchesOf
from talentdesk.services.succession_figures import (
    EarlierCycle,
    SuccessionFigures,
    SuccessionFiguresOf,
)
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import Exporter
from talentdesk.ui.overview.attention import AttentionBar
from talentdesk.ui.overview.chart_panels import BenchCharts, SessionCharts
from talentdesk.ui.overview.departures import DeparturesView
from talentdesk.ui.overview.figure_sheet import FigureSheet
from talentdesk.ui.overview.forecast_view import ForecastView
from talentdesk.ui.overview.tiles import FigureTiles
from talentdesk.ui.page import Page
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.labels import Label

FIGURES, FORECAST, DEPARTURES = "figures", "forecast", "departures"
"""Keys of the tabs, which ``open_at`` takes too."""
_TABS = (FIGURES, FORECAST, DEPARTURES)


class OverviewPage(Page):
    """Shows every figure with the list behind it; nothing here is typed but what the forecast rests on."""

    subjects: ClassVar[tuple[Subject, ...]] = (
        Subject.SLATE,
        Subject.POST,
        Subject.PERSON,
        Subject.PLAN,
        Subject.OUTLOOK,
        Subject.GROWTH,
        Subject.CAMPAIGN,
        Subject.NOMINATION,
        Subject.VACANCY,
        Subject.CYCLE,
        Subject.SESSION,
        Subject.CANDIDATE,
        Subject.PLACEMENT,
        Subject.PROGRAMME,
        Subject.WORKSPACE,
    )

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self.found: SuccessionFigures | None = None
        self.tiles = FigureTiles()
        self.nobody = EmptyState("chart")
        """Stands there while the file has no people, and so no figure."""
        self.attention = AttentionBar(desk, shell)
        self.bench, self.session = BenchCharts(desk, shell), SessionCharts(desk, shell)
        self.forecast, self.departures = ForecastView(desk, shell), DeparturesView(desk, shell)
        self._waiting: set[int] = set(range(len(_TABS)))
        self._keep, self._draw = QAction(self), QAction(self)
        self._export, self._print = QAction(self), QAction(self)
        self._cycles = QMenu(self)
        self._keep.setMenu(self._cycles)
        icons = {self._draw: "chart", self._keep: "save", self._export: "export", self._print: "print"}
        for action, icon in icons.items():
            shell.theme.set_icon(action, icon)
        self.addActions(list(icons))
        self._build()
        self.tabs.currentChanged.connect(self._show_tab)
        self.tiles.list_wanted.connect(self.open_list)
        self.cycles.activated.connect(self._compare)
        self._draw.triggered.connect(self.open_chart)
        self._export.triggered.connect(self._ask_export)
        self._print.triggered.connect(self.open_paper)
        self._cycles.aboutToShow.connect(self._list_cycles)
        self.nobody.action_requested.connect(self._open_import)
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Overview")

    @override
    def subtitle(self) -> str:
        if self.found is None:
            return ""
        say = self.shell.say
        parts = [say.day(self.found.on)]
        if self.earlier is not None:
            words = self.tr("compared with {cycle} ({day})")
            parts.append(words.format(cycle=self.earlier.name, day=say.day(self.earlier.on)))
        parts.append(self.tr("events of the 12 months before"))
        return "  ·  ".join(parts)

    @property
    def earlier(self) -> EarlierCycle | None:
        """The cycle that is compared with."""
        chosen = self.cycles.currentData()
        known = self.found.earlier if self.found is not None else ()
        return next((one for one in known if one.cycle == chosen), None)

    @override
    def retranslate(self) -> None:
        self._compare_with.setText(self.tr("Compare with"))
        self.cycles.setAccessibleName(self.tr("Compare with"))
        for at, words in enumerate((self.tr("Figures"), self.tr("Forecast"), self.tr("Departures"))):
            self.tabs.setTabText(at, words)
        self.nobody.set_texts(
            self.tr("Nothing to measure yet"),
            self.tr("Figures come from people, key posts and their successors: begin with the roster."),
            "" if self.desk.read_only else self.tr("Import a workbook…"),
        )
        self._draw.setText(self.tr("Every key post"))
        self._draw.setToolTip(self.tr("Draw the bench of every key post, the weakest first"))
        self._keep.setText(self.tr("Keep the figures"))
        self._keep.setToolTip(self.tr("Keep today's figures for a review cycle, to compare later ones with"))
        self._export.setText(self.tr("Export"))
        self._export.setToolTip(self.tr("Write all figures and the lists behind them into a workbook"))
        self._print.setText(self.tr("Print"))
        self._compared.setText(
            self.tr(
                "Nothing to compare with yet: figures are kept when a review cycle is closed, or by "
                "“Keep the figures”."
            )
        )

    @override
    def open_at(self, id: Id) -> None:
        """Open a tab by its key, or the list behind a figure or a concern, with a line after a colon."""
        key, _, line = id.partition(":")
        if key in _TABS:
            self.tabs.setCurrentIndex(_TABS.index(key))
            return
        self.tabs.setCurrentIndex(0)
        if key in {one.value for one in FigureKey}:
            self.open_list(key, line)
        else:
            self.attention.open_list(key, line)

    @override
    def refresh(self) -> None:
        self._waiting = set(range(len(_TABS)))
        self._keep.setEnabled(not self.desk.read_only)
        self._show_tab()

    @Slot(str)
    def open_list(self, key: str, line: str = "") -> None:
        """Show the list behind a figure, with a line of it selected."""
        if self.found is not None:
            figure = self.found.figure(FigureKey(key))
            sheet = FigureSheet(self.desk, self.shell, self.found, figure, self.earlier)
            sheet.open_sheet()
            sheet.choose(line)

    @Slot()
    def open_chart(self) -> None:
        """Draw the bench of every key post."""
        from talentdesk.jobs.charts import coverage_of
        from talentdesk.ui.charts.chart_sheet import ChartSheet

        chart = coverage_of(self.desk.ask(BenchesOf()), self.desk.programme)
        ChartSheet(self.shell, chart).open_sheet()

    @Slot()
    def open_paper(self) -> None:
        """Show the overview as it is printed."""
        from talentdesk.jobs.overview import overview_paper
        from talentdesk.ui.overview.paper import OverviewSheet

        content = overview_paper(self.desk.workspace, self.shell.say)
        sheet = OverviewSheet(self.shell.dialog_parent(), self.shell, content)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _build(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        inner = QWidget()
        self._compared = Label(kind="small", wrap=True)
        self._compare_with, self.cycles = Label(kind="small"), QComboBox()
        self.cycles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tiles.foot.addWidget(self._compare_with, 0, Qt.AlignmentFlag.AlignTop)
        self.tiles.foot.addWidget(self.cycles, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 12, tokens.PAGE_EDGE, 16)
        column.setSpacing(12)
        column.addWidget(self.tiles)
        column.addWidget(self._compared)
        column.addWidget(self.attention)
        column.addWidget(self.bench)
        column.addWidget(self.session)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        self._first = QStackedWidget()
        self._first.addWidget(scroll)
        self._first.addWidget(self.nobody)
        for widget in (self._first, self.forecast, self.departures):
            self.tabs.addTab(widget, "")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(tokens.PAGE_EDGE, 0, 0, 0)
        whole.addWidget(self.tabs)

    @Slot()
    def _show_tab(self) -> None:
        """Ask for what the tab shows, once after every change."""
        at = self.tabs.currentIndex()
        if at not in self._waiting:
            return
        self._waiting.discard(at)
        if at == _TABS.index(FORECAST):
            self.forecast.refresh()
        elif at == _TABS.index(DEPARTURES):
            self.departures.refresh()
        else:
            self._show_figures()

    def _show_figures(self) -> None:
        self.found = self.desk.ask(SuccessionFiguresOf())
        self._first.setCurrentIndex(int(not self.desk.info.people))
        self._offer_cycles(self.found)
        self.tiles.show_figures(self.found, self.earlier, self.shell.say)
        self.attention.refresh()
        self.bench.refresh()
        self.session.refresh()
        self.heading_changed.emit()

    @Slot()
    def _open_import(self) -> None:
        self.shell.open_place("people", "import")

    def _offer_cycles(self, found: SuccessionFigures) -> None:
        """List the cycles one can compare with; the chosen one stays, else the last is."""
        chosen = self.cycles.currentData()
        with QSignalBlocker(self.cycles):
            self.cycles.clear()
            for one in found.earlier:
                self.cycles.addItem(one.name, one.cycle)
            self.cycles.setCurrentIndex(max(0, self.cycles.findData(chosen)))
        for widget in (self.cycles, self._compare_with):
            widget.setVisible(bool(found.earlier))
        self._compared.setVisible(not found.earlier)

    @Slot()
    def _compare(self) -> None:
        """Compare with another cycle."""
        if self.found is not None:
            self.tiles.show_figures(self.found, self.earlier, self.shell.say)
            self.heading_changed.emit()

    @Slot()
    def _list_cycles(self) -> None:
        from talentdesk.services.overview import Cycles

        self._cycles.clear()
        cycles = self.desk.ask(Cycles())
        for cycle in cycles:
            self._cycles.addAction(cycle.name).triggered.connect(
                lambda _=False, cycle=cycle.id, name=cycle.name: self.keep_for(cycle, name)
            )
        if not cycles:
            self._cycles.addAction(self.tr("There is no review cycle yet")).setEnabled(False)

    def keep_for(self, cycle: Id, name: str) -> None:
        """Keep today's figures for a cycle."""
        from talentdesk.services.succession_figures import KeepFigures

        if self.desk.do(KeepFigures(cycle=cycle)) is not None:
            self.shell.toast(self.tr("Figures kept for {cycle}.").format(cycle=name), undo=True)

    @Slot()
    def _ask_export(self) -> None:
        Exporter(self, self.desk, self.shell).ask_overview()
