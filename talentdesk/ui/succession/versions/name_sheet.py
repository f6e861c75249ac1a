"""The sheet on which a version of the tier chart gets its name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from typing_extensions import override

from talentdesk.domain.ruling import Ruling
from talentdesk.domain.tier_chart import TierChartLine
from talentdesk.services.tier_charts import EditTierChart, TakeTierChart
from talentdesk.ui.command_sheet import CommandSheet
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.wording.reasons import sentences


class ChartNameSheet(CommandSheet):
    """Keeps today's chart, or names a kept version anew."""

    def __init__(self, desk: Desk, shell: Shell, chart: TierChartLine | None = None) -> None:
        self._chart = chart
        super().__init__(desk, shell)

    @override
    def build(self) -> None:
        self.name, self.note = QLineEdit(), QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(96)
        self._name, self._note = Field(self.name, required=True), Field(self.note)
        self.body.addWidget(self._name)
        self.body.addWidget(self._note)
        if self._chart is not None:
            self.name.setText(self._chart.name)
            self.note.setPlainText(self._chart.note)

    @override
    def speak(self) -> None:
        new = self._chart is None
        title = self.tr("Keep today's tier chart") if new else self.tr("Rename the version")
        self.set_texts(title, self.tr("Keep"))
        self._name.set_texts(self.tr("Name"), self.tr("For example the year, or the strategy it belongs to"))
        self._note.set_texts(self.tr("Why it is kept"))

    @override
    def command(self) -> TakeTierChart | EditTierChart:
        name, note = self.name.text(), self.note.toPlainText()
        if self._chart is None:
            return TakeTierChart(name=name, note=note)
        return EditTierChart(chart=self._chart.id, values={"name": name, "note": note})

    @override
    def refuse(self, ruling: Ruling) -> None:
        self._name.set_error(sentences(ruling, self.shell.say, self.desk.programme))

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        return self.tr("{name} is kept.").format(name=self.name.text().strip())
