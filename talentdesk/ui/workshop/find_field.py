"""The field that finds cards: a sign where there is little room, and wide enough to read while it is used."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from talentdesk.ui.theme import application_theme

_USED = 96
"""Pixels in which a name can be read."""
_AROUND = 18
"""Frame and margins beside the words."""


class FindField(QLineEdit):
    """Says what it is for in words, or by a sign where those have no room.

    ``least_changed``: it needs more room or less, for somebody began to use it or left it empty.
    """

    least_changed = Signal()

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._words = least, ""
        self._sign = QAction(self)
        application_theme().set_icon(self._sign, "search", "muted")
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(most)
        self.textChanged.connect(self._settle)
        self._settle()

    def set_words(self, words: str) -> None:
        """Say what it is for."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._say()

    def set_least(self, least: int) -> None:
        """Take so little room while it is not used."""
        self._least = least
        self._settle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._settle()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        used = self.hasFocus() or bool(self.text())
        least = max(self._least, _USED) if used else self._least
        if least != self.minimumWidth():
            self.setMinimumWidth(least)
            self.least_changed.emit()
        self._say()

    def _say(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self._words) + _AROUND <= self.width()
        self.setPlaceholderText(self._words if fits else "")
        self._sign.setVisible(not fits and not self.text())
