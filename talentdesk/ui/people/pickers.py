"""Editors that suggest: a text with known ones beneath, and a person found by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.imports import Value
from talentdesk.domain.people import Found
from talentdesk.ui.people.editors import LineEditor
from talentdesk.ui.widgets.hit_list import HitList
from talentdesk.ui.widgets.picker import SearchPicker

_SHOWN = 6

Suggest = Callable[[str], Sequence[str]]
Search = Callable[[str], Sequence[Found]]


class SuggestEditor(QWidget):
    """A text for which known ones are suggested while it is typed; another one may be typed too."""

    left = Signal()

    def __init__(self, suggest: Suggest) -> None:
        super().__init__()
        self._suggest = suggest
        self.edit = LineEditor()
        self._list = HitList(_SHOWN)
        self._list.stand_below(self.edit, self)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._look)
        self.edit.left.connect(self._tell)
        self._list.itemClicked.connect(self._take)

    def value(self) -> Value:
        """Return the text."""
        return self.edit.value()

    def show_value(self, value: Value) -> None:
        """Show a text; what is being typed stays."""
        self.edit.show_value(value)

    def bring_back(self) -> None:
        """Show the stored text again."""
        self._list.hide()
        self.edit.bring_back()

    def is_touched(self) -> bool:
        """Tell whether another text stands there."""
        return self.edit.is_touched()

    def set_read_only(self, on: bool) -> None:
        """Let it be read only."""
        self.edit.set_read_only(on)

    def hits(self) -> tuple[str, ...]:
        """Return what is suggested."""
        if self._list.isHidden():
            return ()
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._list.hide()
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        row = self._list.currentRow()
        if not self._list.isHidden() and row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.item(row))
            return True
        return self._list.steer(event)

    @Slot(str)
    def _look(self, text: str) -> None:
        found = [one for one in self._suggest(text) if one != text] if text.strip() else []
        self._list.show_hits(found, current=-1)

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        self.edit.setText(item.text())
        self.edit.offer()

    @Slot()
    def _tell(self) -> None:
        self._list.hide()
        self.left.emit()


class PersonEditor(QWidget):
    """A person found by name, pinyin or number; its value is the employee number.

    A text nobody was picked for is not taken: leaving it brings the stored person back.
    """

    left = Signal()

    def __init__(self, search: Search) -> None:
        super().__init__()
        self._name = self._number = ""
        self.picker = SearchPicker(search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picker)
        self.setFocusProxy(self.picker)
        self.picker.picked.connect(self._tell)
        self.picker.edit.installEventFilter(self)

    def value(self) -> Value:
        """Return the number of whoever stands there, empty for nobody."""
        if not self.picker.edit.text().strip():
            return ""
        return self.picker.value.number if self.picker.value else self._number

    def show_value(self, value: Value) -> None:
        """Show a number as it is; ``show_person`` shows the name."""
        self.show_person(str(value or ""), str(value or ""))

    def show_person(self, name: str, number: str) -> None:
        """Show a person; what is being typed stays."""
        touched = self.is_touched() and self.picker.edit.hasFocus()
        self._name, self._number = name, number
        if not touched:
            self.bring_back()

    def bring_back(self) -> None:
        """Show the stored person again."""
        self.picker.set_value(None)
        self.picker.edit.setText(self._name)
        self.picker.edit.setCursorPosition(0)

    def is_touched(self) -> bool:
        """Tell whether something else stands there."""
        return self.picker.edit.text().strip() != self._name

    def set_read_only(self, on: bool) -> None:
        """Let it be read only."""
        self.picker.set_read_only(on)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.picker.edit.setAccessibleName(name)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._leave()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and not self.picker.hits() and self.is_touched():
            self.bring_back()
            self.left.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.picker.hits():
            self._leave()
        return False

    def _leave(self) -> None:
        if self.picker.edit.text().strip() or not self._number:
            if self.is_touched() and self.picker.value is None:
                self.bring_back()
        else:
            self.left.emit()

    @Slot()
    def _tell(self) -> None:
        if self.value() != self._number:
            self.left.emit()
