"""The question before a final step: it says which earlier steps can then no longer be taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.undo_actions import step_words

NAMED = 5
"""Steps named one by one; the rest is counted."""


class FinalQuestion(QMessageBox):
    """Asks before a final step."""

    def __init__(self, parent: QWidget, question: str, steps: tuple[str, ...]) -> None:
        super().__init__(parent)
        self.setIconPixmap(application_theme().pixmap("alert", 32, "warn"))
        self.setWindowTitle(self.tr("A final step"))
        self.setText(question)
        self.setInformativeText(self._loss(steps))
        self._go = self.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        self._stay = self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self._stay)
        self.setEscapeButton(self._stay)

    def ask(self) -> bool:
        """Wait for the answer; True = go on."""
        self.exec()
        return self.clickedButton() is self._go

    def _loss(self, steps: tuple[str, ...]) -> str:
        if not steps:
            return self.tr("It cannot be taken back.")
        lines = [self.tr("It cannot be taken back, and neither can the steps before it:"), *steps[:NAMED]]
        if len(steps) > NAMED:
            lines.append(self.tr("and {count} more").format(count=len(steps) - NAMED))
        return "\n".join(lines)


def confirm_final(parent: QWidget, desk: Desk, shell: Shell, question: str) -> bool:
    """Ask before a final step; True = go on."""
    steps = tuple(f"· {step_words(step, desk, shell)}" for step in desk.workspace.barrier_loss())
    return FinalQuestion(parent, question, steps).ask()
