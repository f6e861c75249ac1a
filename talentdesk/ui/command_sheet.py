"""A side sheet that does one command with what is written on it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from talentdesk.domain.ruling import Ruling
from talentdesk.services.commands import Command
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.sheet import Sheet


class CommandSheet(Sheet):
    """A kind lays out its fields in ``build``, says its words in ``speak`` and makes the command.

    What was typed stays while a refusal is shown; once done the sheet closes and a toast offers to undo.
    """

    done = Signal(object)
    """Figures of what was done."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(shell.dialog_parent())
        self.desk, self.shell = desk, shell
        self.refusal = RefusalLine()
        self.build()
        self.body.addWidget(self.refusal)
        self.accepted.connect(self._go)
        self.closed.connect(self.deleteLater)
        self.main_button.setEnabled(not desk.read_only)
        self.retranslate()

    @abstractmethod
    def build(self) -> None:
        """Put the fields into the body."""

    @abstractmethod
    def speak(self) -> None:
        """Set the words."""

    @abstractmethod
    def command(self) -> Command | None:
        """Return what is to be done; None after a field was marked as wrong."""

    def is_readable(self) -> bool:
        """Take earlier errors away; False after a field was marked whose text cannot be read."""
        return True

    def told(self, figures: Mapping[str, object]) -> str:
        """Return what the toast says once it is done; empty = nothing."""
        return ""

    def refuse(self, ruling: Ruling) -> None:
        """Say why it was refused; a kind may say it beneath the field it speaks of."""
        self.refusal.take(ruling, self.shell.say, self.desk.programme)

    @override
    def retranslate(self) -> None:
        self.speak()

    def _enter_wrong(self) -> None:
        """Bring the keys to the first field that was marked, and the field into sight."""
        for field in self.findChildren(Field):
            if field.error:
                field.enter()
                return

    @Slot()
    def _go(self) -> None:
        self.refusal.hide()
        command = self.command() if self.is_readable() else None
        if command is None:
            self._enter_wrong()
            return
        answer = self.desk.try_do(command)
        if isinstance(answer, Ruling):
            self.refuse(answer)
        elif answer is not None:
            words, figures = self.told(answer.figures), dict(answer.figures)
            self.close_sheet()
            if words:
                self.shell.toast(words, undo=True)
            self.done.emit(figures)
