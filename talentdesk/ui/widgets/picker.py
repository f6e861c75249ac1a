"""Searching and picking one of many, with the hits listed below the field in the same window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.people import Found

SHOWN = 8
"""Hits listed at most without scrolling."""
_ROW = 36


class SearchPicker(QWidget):
    """A field that lists what ``search`` finds for the text typed; ``picked`` carries the ``Found`` chosen.

    The list is a plain child below the field: in windows of their own, Chinese input methods fail.
    """

    picked = Signal(object)

    def __init__(self, search: Callable[[str], Sequence[Found]], placeholder: str = "") -> None:
        super().__init__()
        self._search = search
        self._found: Sequence[Found] = ()
        self._value: Found | None = None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.edit)
        column.addWidget(self._list)
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._look)
        self.edit.returnPressed.connect(self._take_current)
        self._list.itemClicked.connect(self._take)

    @property
    def value(self) -> Found | None:
        """What was picked; None after the text was changed or emptied."""
        return self._value

    def set_value(self, value: Found | None) -> None:
        """Show something as picked without telling anyone."""
        self._value = value
        self.edit.setText(value.title if value else "")
        self._list.hide()

    def hits(self) -> tuple[Found, ...]:
        """What is listed."""
        return () if self._list.isHidden() else tuple(self._found)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if self._list.isHidden():
            return False
        if event.key() in steps:
            row = self._list.currentRow() + steps[Qt.Key(event.key())]
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._list.hide()
            return True
        return False

    def _look(self, text: str) -> None:
        self._value = None
        self._found = self._search(text) if text.strip() else ()
        self._list.clear()
        for found in self._found:
            words = "  ·  ".join(part for part in (found.title, found.number, found.detail) if part)
            item = QListWidgetItem(words)
            item.setToolTip(words)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setFixedHeight(min(len(self._found), SHOWN) * _ROW + 4)
        self._list.setVisible(bool(self._found))

    def _take_current(self) -> None:
        item = self._list.currentItem()
        if not self._list.isHidden() and item is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        found = self._found[self._list.row(item)]
        self.set_value(found)
        self.picked.emit(found)
