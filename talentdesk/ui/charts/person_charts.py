"""The charts of one person: fit with the post's model, ratings over the years, the development plan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton
from typing_extensions import override

from talentdesk.charts.chart import Chart
from talentdesk.charts.fit import fit_values
from talentdesk.charts.performance import performance
from talentdesk.charts.timeline import timeline
from talentdesk.domain.fit import fit
from talentdesk.domain.grid import Dimension
from talentdesk.domain.people import PersonFile
from talentdesk.domain.programme import CompetencyModel
from talentdesk.ui.charts.chart_view import ChartView
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded

_HEIGHT = 420


class PersonCharts(Worded, Panel):
    """A panel that opens on demand: Matplotlib is not paid for by who only reads the file."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._file: PersonFile | None = None
        self._makers: list[Callable[[PersonFile], Chart | None]] = []
        self._title = Label(kind="large")
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.toggle = QPushButton()
        self.toggle.setCheckable(True)
        self.view = ChartView(shell)
        self.view.setMinimumHeight(_HEIGHT)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.choice)
        head.addWidget(self.toggle)
        self.body.addLayout(head)
        self.body.addWidget(self.view)
        self.toggle.toggled.connect(self._open)
        self.choice.currentIndexChanged.connect(self._draw)
        self._open(False)

    def show_file(self, file: PersonFile) -> None:
        """Show a person; the kind of chart stays where this person has it too."""
        self._file = file
        self._offer(file)
        self._draw()

    @override
    def retranslate(self) -> None:
        self._title.setText(self.tr("Charts"))
        self.choice.setAccessibleName(self.tr("Chart"))
        self.toggle.setText(self.tr("Hide charts") if self.toggle.isChecked() else self.tr("Show charts"))
        if self._file is not None:
            self._offer(self._file)

    @Slot(bool)
    def _open(self, on: bool) -> None:
        self.choice.setVisible(on)
        self.view.setVisible(on)
        self.retranslate()
        self._draw()

    def _offer(self, file: PersonFile) -> None:
        """List the charts there are values for."""
        before = self.choice.currentData()
        offered: list[tuple[str, str, Callable[[PersonFile], Chart | None]]] = []
        if self._model(file) is not None:
            offered.append(("radar", self.tr("Fit with the post, radar"), self._radar))
            offered.append(("bars", self.tr("Fit with the post, bars"), self._bars))
        rated = {rating.dimension for rating in file.ratings}
        for dimension in self._desk.programme.dimensions:
            if dimension.key in rated:
                name = self._shell.say.text(dimension.name)
                words = self.tr("{dimension} over the years").format(dimension=name)
                offered.append((dimension.key, words, self._years_of(dimension)))
        offered.append(("plan", self.tr("Development plan"), self._plan))
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for key, words, _ in offered:
                self.choice.addItem(words, key)
            self.choice.setCurrentIndex(max(0, self.choice.findData(before)))
        self._makers = [maker for _, _, maker in offered]

    @Slot()
    def _draw(self) -> None:
        if self.toggle.isChecked() and self._file is not None:
            self.view.show_chart(self._makers[self.choice.currentIndex()](self._file))

    # ------------------------------------------------------------------------------------ their values

    def _model(self, file: PersonFile) -> CompetencyModel | None:
        return self._desk.programme.model(file.model) if file.line.post else None

    def _radar(self, file: PersonFile) -> Chart | None:
        return self._fit(file, radar=True)

    def _bars(self, file: PersonFile) -> Chart | None:
        return self._fit(file, radar=False)

    def _fit(self, file: PersonFile, *, radar: bool) -> Chart | None:
        model = self._model(file)
        if model is None:
            return None
        scores = file.scores
        return fit_values(fit(model, scores), file.line.name, radar=radar)

    def _years_of(self, dimension: Dimension) -> Callable[[PersonFile], Chart | None]:
        def years(file: PersonFile) -> Chart:
            map_ = self._desk.programme.rating_map(dimension.key)
            return performance(file.line.name, dimension, file.ratings, map_)

        return years

    def _plan(self, file: PersonFile) -> Chart | None:
        """Return the timeline of the newest plan; asked for only when it is looked at."""
        from talentdesk.services.plans import PlanOf, PlansOfPerson

        lines = self._desk.ask(PlansOfPerson(person=file.line.id))
        plan = self._desk.ask(PlanOf(plan=lines[0].id)) if lines else None
        return timeline(plan, self._desk.today) if plan is not None else None
