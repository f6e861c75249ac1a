"""The sheet on which a version of the tier chart gets its name."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from typing_extensions import override

from talentdesk.domain.ruling import Ruling
from talentdesk.domain.tier_chart import TierChartLine
from talentdesk.services.tier_charts import EditTierChart, TakeTierChart
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.reasons import sentences


class ChartNameSheet(Sheet):
    """Keeps today's chart, or names a kept version anew."""

    def __init__(self, desk: Desk, shell: Shell, chart: TierChartLine | None = None) -> None:
        self._built = False
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._chart = desk, shell, chart
        self.name, self.note = QLineEdit(), QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(96)
        self._name, self._note = Field(self.name, required=True), Field(self.note)
        self.body.addWidget(self._name)
        self.body.addWidget(self._note)
        if chart is not None:
            self.name.setText(chart.name)
            self.note.setPlainText(chart.note)
        self._built = True
        self.accepted.connect(self._keep)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self._built:
            return
        new = self._chart is None
        title = self.tr("Keep today's tier chart") if new else self.tr("Rename the version")
        self.set_texts(title, self.tr("Keep"))
        self._name.set_texts(self.tr("Name"), self.tr("For example the year, or the strategy it belongs to"))
        self._note.set_texts(self.tr("Why it is kept"))

    @Slot()
    def _keep(self) -> None:
        name, note = self.name.text(), self.note.toPlainText()
        if self._chart is None:
            done = self._desk.try_do(TakeTierChart(name=name, note=note))
        else:
            done = self._desk.try_do(EditTierChart(chart=self._chart.id, values={"name": name, "note": note}))
        if isinstance(done, Ruling):
            self._name.set_error(sentences(done, self._shell.say, self._desk.programme))
        elif done is not None:
            self.close_sheet()
            self._shell.toast(self.tr("{name} is kept.").format(name=name.strip()), undo=True)
