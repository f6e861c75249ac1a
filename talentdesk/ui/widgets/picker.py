"""Searching and picking one of many, with the hits listed below the field in the same window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.ui.widgets.hit_list import HitList

SHOWN = 8
"""Hits listed at most without scrolling."""


class SearchPicker(QWidget):
    """A field that lists what ``search`` finds for the text; ``picked`` carries the ``Found`` chosen."""

    picked = Signal(object)

    def __init__(self, search: Callable[[str], Sequence[Found]], placeholder: str = "") -> None:
        super().__init__()
        self._search = search
        self._found: Sequence[Found] = ()
        self._value: Found | None = None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setClearButtonEnabled(True)
        self._list = HitList(SHOWN)
        self._list.stand_below(self.edit, self)
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

    def set_read_only(self, on: bool) -> None:
        """Let it be looked at only: the cross that empties it goes too."""
        self.edit.setReadOnly(on)
        self.edit.setClearButtonEnabled(not on)

    def hits(self) -> tuple[Found, ...]:
        """What is listed."""
        return () if self._list.isHidden() else tuple(self._found)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._list.steer(event)

    def _look(self, text: str) -> None:
        self._value = None
        self._found = self._search(text) if text.strip() else ()
        words = [
            "  ·  ".join(part for part in (found.title, found.number, found.detail) if part)
            for found in self._found
        ]
        self._list.show_hits(words, current=0)

    def _take_current(self) -> None:
        item = self._list.currentItem()
        if not self._list.isHidden() and item is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        found = self._found[self._list.row(item)]
        self.set_value(found)
        self.picked.emit(found)
