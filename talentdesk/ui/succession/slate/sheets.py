"""The small sheets of the slate editor: why somebody leaves, and by whose exception one is confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from typing_extensions import override

from talentdesk.domain.ruling import Ruling
from talentdesk.domain.slates import SlateLine
from talentdesk.services.slate_acts import ConfirmSuccessor, RemoveSuccessor
from talentdesk.ui.command_sheet import CommandSheet
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Label
from talentdesk.wording.reasons import sentences


class OffSlateSheet(CommandSheet):
    """Asks why somebody leaves the slate; usual reasons are a click away."""

    def __init__(self, desk: Desk, shell: Shell, line: SlateLine) -> None:
        self._line = line
        super().__init__(desk, shell)

    @override
    def build(self) -> None:
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
        for widget in (self._field, quick):
            self.body.addWidget(widget)

    @override
    def speak(self) -> None:
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

    @override
    def command(self) -> RemoveSuccessor:
        return RemoveSuccessor(successor=self._line.id, reason=self.reason.toPlainText())

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        return self.tr("{name} is off the slate.").format(name=self._line.name)


class ByExceptionSheet(CommandSheet):
    """Asks why somebody is confirmed although a condition is not met, and who approves it."""

    def __init__(self, desk: Desk, shell: Shell, line: SlateLine, refused: Ruling) -> None:
        self._line, self._refused = line, refused
        super().__init__(desk, shell)

    @override
    def build(self) -> None:
        self._why = Label(kind="warn", wrap=True)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(72)
        self.approver = QLineEdit()
        self._reason = Field(self.reason, required=True)
        self._approver = Field(self.approver, required=True)
        for widget in (self._why, self._reason, self._approver):
            self.body.addWidget(widget)

    @override
    def speak(self) -> None:
        title = self.tr("Confirm {name} by exception").format(name=self._line.name)
        self.set_texts(title, self.tr("Confirm"))
        self._why.setText(sentences(self._refused, self.shell.say, self.desk.programme))
        self._reason.set_texts(self.tr("Why all the same"), self.tr("Reason and approver stay visible."))
        self._approver.set_texts(self.tr("Approved by"))

    @override
    def command(self) -> ConfirmSuccessor:
        return ConfirmSuccessor(
            successor=self._line.id, exception=self.reason.toPlainText(), approver=self.approver.text()
        )

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        return self.tr("{name} is confirmed by exception.").format(name=self._line.name)
