"""Somebody who holds a post: the term, how likely they are to leave, and when that is expected."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from typing_extensions import override

from talentdesk.domain.posts import Holder, TermKind
from talentdesk.services.terms import EditTerm
from talentdesk.ui.card.outlook_form import OutlookForm
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.slates import TERMS, leaving_text


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
        self.outlook = OutlookForm(desk, shell, holder.outlook)
        self.until = DateField()
        self._until = Field(self.until)
        self.end_term, self.remove = QPushButton(), QPushButton()
        self._refusal = RefusalLine()
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        foot.addWidget(self.end_term)
        for widget in (self._name, self._about, self.outlook, self._until, self._refusal):
            self.body.addWidget(widget)
        self.body.addLayout(foot)
        self.until.day_changed.connect(self._take_end)
        self.end_term.clicked.connect(self.end_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._until.set_texts(self.tr("Term until"))
        self.end_term.setText(self.tr("End the term today"))
        self.remove.setText(self.tr("Entered by mistake"))
        self.show_holder(self.holder)

    def show_holder(self, holder: Holder) -> None:
        """Show what is known; what is being typed stays."""
        self.holder = holder
        say = self._shell.say
        self._name.setText(f"{holder.name}  ·  {holder.number}")
        parts = [say(TERMS[holder.kind])]
        if holder.since:
            parts.append(say("since {day}", day=say.day(holder.since)))
        parts += [leaving_text(one, say) for one in holder.leaving]
        self._about.setText("  ·  ".join(parts))
        self.outlook.show_outlook(holder.outlook)
        if self.until.day != holder.until and not self.until.edit.hasFocus():
            self.until.set_day(holder.until)
        self._until.setVisible(bool(holder.term))
        self.remove.setVisible(bool(holder.term) and holder.kind is TermKind.ACTING)
        for widget in (self._until, self.end_term, self.remove):
            widget.setEnabled(not self._desk.read_only)

    @Slot()
    def _take_end(self) -> None:
        done = self._desk.try_do(EditTerm(term=self.holder.term, values={"end": self.until.day}))
        self._refusal.take(done, self._shell.say, self._desk.programme)
