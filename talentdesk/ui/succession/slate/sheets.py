"""The small sheets of the slate editor: why somebody leaves, and by whose exception one is confirmed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from typing_extensions import override

from talentdesk.domain.ruling import Ruling
from talentdesk.domain.slates import SlateLine
from talentdesk.services.slate_acts import ConfirmSuccessor, RemoveSuccessor
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.reasons import sentences


class OffSlateSheet(Sheet):
    """Asks why somebody leaves the slate; usual reasons are a click away."""

    def __init__(self, desk: Desk, shell: Shell, line: SlateLine) -> None:
        self._built = False
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._line = desk, shell, line
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(72)
        self._field = Field(self.reason, required=True)
        self.usual = [QPushButton() for _ in range(4)]
        quick = QWidget()
        flow = FlowLayout(8)
        quick.setLayout(flow)
        for button in self.usual:
            set_kind(button, "link")
            flow.addWidget(button)
            button.clicked.connect(partial(self._take, button))
        self.refusal = RefusalLine()
        for widget in (self._field, quick, self.refusal):
            self.body.addWidget(widget)
        self._built = True
        self.accepted.connect(self._leave)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self._built:
            return
        title = self.tr("Take {name} off the slate").format(name=self._line.name)
        self.set_texts(title, self.tr("Take off"))
        self._field.set_texts(self.tr("Why"), self.tr("It stays known who stood here, and why they left."))
        usual = (
            self.tr("Moved to another post"),
            self.tr("Development behind the plan"),
            self.tr("Does not want the post"),
            self.tr("Leaves the company"),
        )
        for button, words in zip(self.usual, usual, strict=True):
            button.setText(words)

    def _take(self, button: QPushButton) -> None:
        self.reason.setPlainText(button.text())
        self.reason.setFocus()

    @Slot()
    def _leave(self) -> None:
        done = self._desk.try_do(RemoveSuccessor(successor=self._line.id, reason=self.reason.toPlainText()))
        if self.refusal.take(done, self._shell.say, self._desk.programme):
            self.close_sheet()
            words = self.tr("{name} is off the slate.").format(name=self._line.name)
            self._shell.toast(words, undo=True)


class ByExceptionSheet(Sheet):
    """Asks why somebody is confirmed although a condition is not met, and who approves it."""

    def __init__(self, desk: Desk, shell: Shell, line: SlateLine, refused: Ruling) -> None:
        self._built = False
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._line, self._refused = desk, shell, line, refused
        self._why = Label(kind="warn", wrap=True)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(72)
        self.approver = QLineEdit()
        self._reason = Field(self.reason, required=True)
        self._approver = Field(self.approver, required=True)
        self.refusal = RefusalLine()
        for widget in (self._why, self._reason, self._approver, self.refusal):
            self.body.addWidget(widget)
        self._built = True
        self.accepted.connect(self._confirm)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self._built:
            return
        title = self.tr("Confirm {name} by exception").format(name=self._line.name)
        self.set_texts(title, self.tr("Confirm"))
        self._why.setText(sentences(self._refused, self._shell.say, self._desk.programme))
        self._reason.set_texts(self.tr("Why all the same"), self.tr("Reason and approver stay visible."))
        self._approver.set_texts(self.tr("Approved by"))

    @Slot()
    def _confirm(self) -> None:
        command = ConfirmSuccessor(
            successor=self._line.id, exception=self.reason.toPlainText(), approver=self.approver.text()
        )
        done = self._desk.try_do(command)
        if self.refusal.take(done, self._shell.say, self._desk.programme):
            self.close_sheet()
            words = self.tr("{name} is confirmed by exception.").format(name=self._line.name)
            self._shell.toast(words, undo=True)
