"""What verifying found, said above the journal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from typing_extensions import override

from talentdesk.domain.journal import Verdict
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.notices import Strip
from talentdesk.wording.say import Say
from talentdesk.wording.soundness import fault_text

_NAMED = 8
"""Faults named one by one; the rest is counted."""


class VerdictBar(Strip):
    """Says that the journal is sound, or what is wrong; until it is closed."""

    def __init__(self, say: Callable[[], Say]) -> None:
        """``say`` tells faults in the language of the moment."""
        self._verdict: Verdict | None = None
        self._say = say
        super().__init__("panel")

    @Slot(object)
    def show_verdict(self, verdict: Verdict) -> None:
        """Say what verifying found."""
        self._verdict = verdict
        role, icon = ("good", "check-circle") if verdict.sound else ("bad", "cross-circle")
        application_theme().set_icon(self._icon, icon, role)
        self.say(self._words(verdict))

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._verdict is not None:
            self._label.setText(self._words(self._verdict))

    def _words(self, verdict: Verdict) -> str:
        if verdict.sound:
            words = self.tr(
                "Sound: the file is intact, all {entries} entries are chained, and all {rows} rows are as "
                "the journal says."
            )
            return words.format(entries=verdict.entries, rows=verdict.rows)
        lines = [self.tr("Not sound. Keep this file as it is and open a backup. What was found:")]
        lines += [fault_text(fault, self._say()) for fault in verdict.faults[:_NAMED]]
        if len(verdict.faults) > _NAMED:
            lines.append(self.tr("and {count} more").format(count=len(verdict.faults) - _NAMED))
        return "\n".join(lines)
