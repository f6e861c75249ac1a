"""Editors of one value. Each shows a stored value, and says that it was left with another one.

``left`` comes on Enter or when the field is left, and only if the value differs from the one shown last; Esc
brings that one back. A refused value stays in the field as it was typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from talentdesk.domain.imports import Value
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.fields import DateField


class Editor(Protocol):
    """What forms ask of an editor; every editor is a widget with the signal ``left``."""

    def value(self) -> Value:
        """Return what stands in it."""

    def show_value(self, value: Value) -> None:
        """Show a stored value, unless another one is being typed."""

    def bring_back(self) -> None:
        """Show the stored value again, whatever was typed."""

    def is_touched(self) -> bool:
        """Tell whether something else than the stored value stands in it."""

    def set_read_only(self, on: bool) -> None:
        """Let nothing be changed."""


_DAY_WIDTH = 104


def mark_error(widget: QWidget, on: bool) -> None:
    """Draw a field as wrong or as right."""
    for one in (widget, *widget.findChildren(QLineEdit)):
        one.setProperty("error", "true" if on else "false")
        one.style().unpolish(one)
        one.style().polish(one)


class LineEditor(QLineEdit):
    """A text of one line."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stored = ""
        self._told = ""
        self.editingFinished.connect(self.offer)

    def value(self) -> Value:
        """Return the text."""
        return self.text().strip()

    def show_value(self, value: Value) -> None:
        """Show a text; what is being typed stays."""
        touched = self.is_touched() and self.hasFocus()
        self._stored = self._told = str(value or "")
        if not touched:
            self.setText(self._stored)
            self.setCursorPosition(0)

    def bring_back(self) -> None:
        """Show the stored text again."""
        self._told = self._stored
        self.setText(self._stored)

    def is_touched(self) -> bool:
        """Tell whether another text was typed."""
        return self.text().strip() != self._stored

    def set_read_only(self, on: bool) -> None:
        """Let it be read only."""
        self.setReadOnly(on)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_touched():
            self.bring_back()
            self.left.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def offer(self) -> None:
        """Say that it was left, if another text stands there now."""
        # The same text is not offered twice: leaving after Enter would say the same refusal again.
        if self.is_touched() and self.text().strip() != self._told:
            self._told = self.text().strip()
            self.left.emit()


class NumberEditor(LineEditor):
    """A number; words stay as they were typed, so that the refusal can quote them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @override
    def value(self) -> Value:
        text = self.text().strip().replace(",", ".")
        try:
            return float(text) if text else None
        except ValueError:
            return text

    @override
    def show_value(self, value: Value) -> None:
        super().show_value(f"{value:g}" if isinstance(value, float | int) else value)


class NoteEditor(QPlainTextEdit):
    """A text of several lines; Ctrl+Enter says it is done, Tab goes on."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stored = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(84)

    def value(self) -> Value:
        """Return the text."""
        return self.toPlainText().strip()

    def show_value(self, value: Value) -> None:
        """Show a text; what is being typed stays."""
        touched = self.is_touched() and self.hasFocus()
        self._stored = str(value or "")
        if not touched and self.toPlainText() != self._stored:
            self.setPlainText(self._stored)

    def bring_back(self) -> None:
        """Show the stored text again."""
        self.setPlainText(self._stored)

    def is_touched(self) -> bool:
        """Tell whether another text was typed."""
        return self.toPlainText().strip() != self._stored

    def set_read_only(self, on: bool) -> None:
        """Let it be read only."""
        self.setReadOnly(on)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_touched():
            self.bring_back()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._tell()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if self.is_touched():
            self.left.emit()


class DayEditor(DateField):
    """A day, typed or picked; a text that is no day is offered too, so that the refusal stands beneath."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stored: date | None = None
        self._told = ""
        self._compact = False
        self.edit.installEventFilter(self)
        self.edit.editingFinished.connect(self._tell)
        self.day_changed.connect(self._tell)

    def value(self) -> Value:
        """Return the day, or the text that is none."""
        return self.day if self.is_readable else self.edit.text().strip()

    def show_value(self, value: Value) -> None:
        """Show a day; what is being typed stays."""
        touched = self.is_touched() and self.edit.hasFocus()
        self._stored = value if isinstance(value, date) else None
        self._told = self._stored.isoformat() if self._stored else ""
        if not touched:
            self.set_day(self._stored)

    def bring_back(self) -> None:
        """Show the stored day again."""
        self._told = self._stored.isoformat() if self._stored else ""
        self.set_day(self._stored)

    def make_compact(self) -> None:
        """Take just the room a day needs, and look like a cell of a table."""
        self.edit.setFixedWidth(_DAY_WIDTH)
        set_kind(self.edit, "cell")
        self._button_when_near(False)
        policy = self._button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._button.setSizePolicy(policy)
        self._compact = True
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if getattr(self, "_compact", False):
            # In a table the name of the column says enough.
            self.edit.setPlaceholderText("")

    @override
    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        if self._compact:
            self._button_when_near(False)

    def _button_when_near(self, near: bool) -> None:
        self._button.setVisible(near and not self.edit.isReadOnly())

    def is_touched(self) -> bool:
        """Tell whether something else stands there."""
        return self.edit.text().strip() != (self._stored.isoformat() if self._stored else "")

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._compact:
            self._button_when_near(True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._compact:
            self._button_when_near(self.edit.hasFocus() or self._button.hasFocus())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._compact and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._button_when_near(event.type() is QEvent.Type.FocusIn or self.underMouse())
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            wants_back = event.key() == Qt.Key.Key_Escape and self.is_touched()
            if wants_back:
                self.bring_back()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _tell(self) -> None:
        text = self.edit.text().strip()
        if self.is_touched() and text != self._told:
            self._told = text
            self.left.emit()


class ChoiceEditor(QComboBox):
    """One of a list, or nothing; a stored value that is not in the list is kept and shown."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stored = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._tell)

    def offer(self, choices: Sequence[tuple[str, str]], *, empty: bool = True) -> None:
        """Offer other choices: (value, words)."""
        now = str(self.value() or "")
        with QSignalBlocker(self):
            self.clear()
            if empty:
                self.addItem("", "")
            for key, words in choices:
                self.addItem(words, key)
            self._show(now)

    def value(self) -> Value:
        """Return the value chosen."""
        return cast(str, self.currentData() or "")

    def show_value(self, value: Value) -> None:
        """Show a value."""
        self._stored = str(value or "")
        with QSignalBlocker(self):
            self._show(self._stored)

    def bring_back(self) -> None:
        """Show the stored value again."""
        self.show_value(self._stored)

    def is_touched(self) -> bool:
        """Tell whether another one was chosen."""
        return self.value() != self._stored

    def set_read_only(self, on: bool) -> None:
        """Let nothing be chosen."""
        self.setEnabled(not on)

    def _show(self, value: str) -> None:
        index = self.findData(value)
        if index < 0 and value:
            self.addItem(value, value)
            index = self.count() - 1
        self.setCurrentIndex(max(0, index))

    @Slot()
    def _tell(self) -> None:
        if self.is_touched():
            self.left.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling over a form must not change what it says.
        event.ignore()


class SwitchEditor(QCheckBox):
    """Yes or no."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stored = False
        self.clicked.connect(self.left)

    def value(self) -> Value:
        """Return ``yes`` or ``no``."""
        return "yes" if self.isChecked() else "no"

    def show_value(self, value: Value) -> None:
        """Show a value."""
        self._stored = bool(value) and value != "no"
        self.setChecked(self._stored)

    def bring_back(self) -> None:
        """Show the stored value again."""
        self.setChecked(self._stored)

    def is_touched(self) -> bool:
        """Tell whether it was switched."""
        return self.isChecked() != self._stored

    def set_read_only(self, on: bool) -> None:
        """Let it be looked at only."""
        self.setEnabled(not on)
