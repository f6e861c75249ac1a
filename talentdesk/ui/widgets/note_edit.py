"""A text of several lines that speaks when it is left, not at every key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override


class NoteEdit(QPlainTextEdit):
    """``text_left`` carries the text when the field is left and holds another one than was shown."""

    text_left = Signal(str)

    def __init__(self, lines: int = 3) -> None:
        super().__init__()
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)

    def show_text(self, text: str) -> None:
        """Show a text without telling anyone; what is being typed stays."""
        if text == self._shown:
            return
        self._shown = text
        if not (self.hasFocus() and self.toPlainText() != text):
            self.setPlainText(text)

    def leave(self) -> None:
        """Tell the text if it is another one than was shown."""
        text = self.toPlainText().strip()
        if text != self._shown.strip():
            self._shown = text
            self.text_left.emit(text)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.leave()
