"""Fields for how likely somebody is to leave, what it would cost, when it is expected, and why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.imports import Value
from talentdesk.domain.posts import RISKS, Outlook
from talentdesk.services.outlooks import SetOutlook
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.succession_chart import risk_word


class OutlookForm(Worded, QWidget):
    """Each field is one command when it is left; a refusal stands beneath."""

    def __init__(self, desk: Desk, shell: Shell, outlook: Outlook) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._outlook = outlook
        self.risk, self.impact = QComboBox(), QComboBox()
        self.earliest, self.latest = DateField(), DateField()
        self.reason = QLineEdit()
        self.fields = {
            "risk": Field(self.risk),
            "impact": Field(self.impact),
            "earliest": Field(self.earliest),
            "latest": Field(self.latest),
            "reason": Field(self.reason),
        }
        self.refusal = RefusalLine()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for at, key in enumerate(("risk", "impact", "earliest", "latest")):
            grid.addWidget(self.fields[key], at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.fields["reason"], 2, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(grid)
        rows.addWidget(self.refusal)
        for key, box in (("risk", self.risk), ("impact", self.impact)):
            box.activated.connect(partial(self._take_step, key))
        for key, edit in (("earliest", self.earliest), ("latest", self.latest)):
            edit.day_changed.connect(partial(self._take_day, key))
        self.reason.editingFinished.connect(self._take_reason)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        labels = {
            "risk": self.tr("Risk of loss"),
            "impact": self.tr("Impact of loss"),
            "earliest": self.tr("Leaving from"),
            "latest": self.tr("Leaving until"),
            "reason": self.tr("Reason"),
        }
        for key, field in self.fields.items():
            field.set_texts(labels[key])
        say = self._shell.say
        for box in (self.risk, self.impact):
            box.clear()
            box.addItem(say("not judged"), "")
            for step in RISKS:
                box.addItem(risk_word(step, say), step)
        self.show_outlook(self._outlook)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what is known; what is being typed stays."""
        self._outlook = outlook
        self.risk.setCurrentIndex(max(0, self.risk.findData(outlook.risk)))
        self.impact.setCurrentIndex(max(0, self.impact.findData(outlook.impact)))
        for edit, day in ((self.earliest, outlook.earliest), (self.latest, outlook.latest)):
            if edit.day != day and not edit.edit.hasFocus():
                edit.set_day(day)
        if not self.reason.hasFocus():
            self.reason.setText(outlook.reason)
        for field in self.fields.values():
            field.setEnabled(not self._desk.read_only)

    def _take_step(self, key: str, index: int) -> None:
        box = self.risk if key == "risk" else self.impact
        self._set(key, str(box.itemData(index) or ""))

    def _take_day(self, key: str) -> None:
        self._set(key, (self.earliest if key == "earliest" else self.latest).day)

    @Slot()
    def _take_reason(self) -> None:
        self._set("reason", self.reason.text().strip())

    def _set(self, key: str, value: Value) -> None:
        if getattr(self._outlook, key) != value:
            done = self._desk.try_do(SetOutlook(person=self._outlook.person, values={key: value}))
            self.refusal.take(done, self._shell.say, self._desk.programme)
