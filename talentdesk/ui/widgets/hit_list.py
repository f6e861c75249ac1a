"""What a field suggests, listed below it in the same window.

In windows of their own, Chinese input methods fail.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

_ROW = 36
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class HitList(QListWidget):
    """A list that never takes the focus; the field above hands its keys to ``steer``."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def stand_below(self, edit: QLineEdit, whole: QWidget) -> None:
        """Lay out a widget of a field and this list."""
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(edit)
        column.addWidget(self)
        whole.setFocusProxy(edit)

    def show_hits(self, hits: Sequence[str], *, current: int) -> None:
        """List hits, ``current`` of them chosen; hide without any."""
        self.clear()
        self.addItems(hits)
        for row, words in enumerate(hits):
            self.item(row).setToolTip(words)
        self.setCurrentRow(current)
        self.setFixedHeight(min(len(hits), self._most) * _ROW + 4)
        self.setVisible(bool(hits))

    def steer(self, event: QKeyEvent) -> bool:
        """Move through the hits or put them away; tell whether the key was used."""
        if self.isHidden():
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.setCurrentRow(max(0, min(self.currentRow() + step, self.count() - 1)))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False
