"""Somebody who holds a post: the term, how likely they are to leave, and when that is expected."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton
from typing_extensions import override

from talentdesk.domain.imports import Value
from talentdesk.domain.posts import RISKS, Holder, TermKind
from talentdesk.services.commands import Command
from talentdesk.services.outlooks import SetOutlook
from talentdesk.services.terms import EditTerm
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.slates import TERMS, leaving_text
from talentdesk.wording.succession_chart import risk_word


class HolderPanel(Worded, Panel):
    """Each field is one command when it is left; a refusal stands beneath."""

    end_requested = Signal()
    remove_requested = Signal()

    def __init__(self, desk: Desk, shell: Shell, holder: Holder) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self.holder = holder
        self._name = Label(kind="strong")
        self._about = Label(kind="muted", wrap=True)
        self.risk, self.impact = QComboBox(), QComboBox()
        self.earliest, self.latest, self.until = DateField(), DateField(), DateField()
        self.reason = QLineEdit()
        self.fields = {
            "risk": Field(self.risk),
            "impact": Field(self.impact),
            "earliest": Field(self.earliest),
            "latest": Field(self.latest),
            "reason": Field(self.reason),
            "end": Field(self.until),
        }
        self.end_term = QPushButton()
        self.remove = QPushButton()
        self._refusal = RefusalLine()
        self._lay_out()
        for key, box in (("risk", self.risk), ("impact", self.impact)):
            box.activated.connect(partial(self._take_step, key))
        for key, edit in (("earliest", self.earliest), ("latest", self.latest)):
            edit.day_changed.connect(partial(self._take_day, key))
        self.until.day_changed.connect(self._take_end)
        self.reason.editingFinished.connect(self._take_reason)
        self.end_term.clicked.connect(self.end_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        labels = {
            "risk": self.tr("Risk of loss"),
            "impact": self.tr("Impact of loss"),
            "earliest": self.tr("Leaving from"),
            "latest": self.tr("Leaving until"),
            "reason": self.tr("Reason"),
            "end": self.tr("Term until"),
        }
        for key, field in self.fields.items():
            field.set_texts(labels[key])
        say = self._shell.say
        for box in (self.risk, self.impact):
            box.clear()
            box.addItem(say("not judged"), "")
            for step in RISKS:
                box.addItem(risk_word(step, say), step)
        self.end_term.setText(self.tr("End the term today"))
        self.remove.setText(self.tr("Entered by mistake"))
        self.show_holder(self.holder)

    def show_holder(self, holder: Holder) -> None:
        """Show what is known; what is being typed stays."""
        self.holder = holder
        say, outlook = self._shell.say, holder.outlook
        self._name.setText(f"{holder.name}  ·  {holder.number}")
        parts = [say(TERMS[holder.kind])]
        if holder.since:
            parts.append(say("since {day}", day=say.day(holder.since)))
        parts += [leaving_text(one, say) for one in holder.leaving]
        self._about.setText("  ·  ".join(parts))
        self.risk.setCurrentIndex(max(0, self.risk.findData(outlook.risk)))
        self.impact.setCurrentIndex(max(0, self.impact.findData(outlook.impact)))
        days = ((self.earliest, outlook.earliest), (self.latest, outlook.latest))
        for edit, day in (*days, (self.until, holder.until)):
            if edit.day != day and not edit.edit.hasFocus():
                edit.set_day(day)
        if not self.reason.hasFocus():
            self.reason.setText(outlook.reason)
        self.fields["end"].setVisible(bool(holder.term))
        self.remove.setVisible(bool(holder.term) and holder.kind is TermKind.ACTING)
        for widget in (*self.fields.values(), self.end_term, self.remove):
            widget.setEnabled(not self._desk.read_only)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for at, key in enumerate(("risk", "impact", "earliest", "latest")):
            grid.addWidget(self.fields[key], at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.fields["reason"], 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.fields["end"], 2, 1, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        foot.addWidget(self.end_term)
        self.body.addWidget(self._name)
        self.body.addWidget(self._about)
        self.body.addLayout(grid)
        self.body.addWidget(self._refusal)
        self.body.addLayout(foot)

    def _take_step(self, key: str, index: int) -> None:
        box = self.risk if key == "risk" else self.impact
        self._set(key, str(box.itemData(index) or ""))

    def _take_day(self, key: str) -> None:
        self._set(key, (self.earliest if key == "earliest" else self.latest).day)

    @Slot()
    def _take_reason(self) -> None:
        self._set("reason", self.reason.text().strip())

    @Slot()
    def _take_end(self) -> None:
        self._do(EditTerm(term=self.holder.term, values={"end": self.until.day}))

    def _set(self, key: str, value: Value) -> None:
        if getattr(self.holder.outlook, key) != value:
            self._do(SetOutlook(person=self.holder.person, values={key: value}))

    def _do(self, command: Command) -> None:
        self._refusal.take(self._desk.try_do(command), self._shell.say, self._desk.programme)
