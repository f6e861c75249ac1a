"""What verifying found, said above the journal."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from talentdesk.domain.journal import Verdict
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded

_NAMED = 8
"""Faults named one by one; the rest is counted."""


class VerdictBar(Worded, QFrame):
    """Says that the journal is sound, or what is wrong; until it is closed."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._verdict: Verdict | None = None
        self.setProperty("kind", "panel")
        self._icon = QLabel()
        self._label = Label(wrap=True)
        self._close = QToolButton()
        application_theme().set_icon(self._close, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self._close)
        self._close.clicked.connect(self.dismiss)
        self.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        """What is said; empty when nothing is."""
        return "" if self.isHidden() else self._label.text()

    @Slot(object)
    def show_verdict(self, verdict: Verdict) -> None:
        """Say what verifying found."""
        self._verdict = verdict
        role, icon = ("good", "check-circle") if verdict.sound else ("bad", "cross-circle")
        application_theme().set_icon(self._icon, icon, role)
        self.retranslate()
        self.show()

    @Slot()
    def dismiss(self) -> None:
        """Take it away."""
        self.hide()

    def retranslate(self) -> None:
        """Set the words."""
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        verdict = self._verdict
        if verdict is None:
            return
        if verdict.sound:
            words = self.tr(
                "Sound: the file is intact, all {entries} entries are chained, and all {rows} rows are as "
                "the journal says."
            )
            self._label.setText(words.format(entries=verdict.entries, rows=verdict.rows))
            return
        lines = [self.tr("Not sound. Keep this file as it is and open a backup. What was found:")]
        lines += verdict.faults[:_NAMED]
        if len(verdict.faults) > _NAMED:
            lines.append(self.tr("and {count} more").format(count=len(verdict.faults) - _NAMED))
        self._label.setText("\n".join(lines))
