"""Filters one can read as a sentence, and what an empty list says."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded


class FilterChip(Worded, QFrame):
    """A filter or choice as words, e.g. "Unit: East". A click asks to change it; cross or Delete remove."""

    clicked = Signal()
    removed = Signal()

    def __init__(self, text: str, *, removable: bool = True, checkable: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        theme = application_theme()
        self._button = QToolButton()
        self._button.setText(text)
        self._button.setCheckable(checkable)
        set_kind(self._button, "chip")
        self._cross = QToolButton()
        set_kind(self._cross, "chip")
        theme.set_icon(self._cross, "close", "muted")
        self._cross.setIconSize(QSize(14, 14))
        self._cross.setVisible(removable)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        row.addWidget(self._button)
        row.addWidget(self._cross)
        self.setFocusProxy(self._button)
        self._button.clicked.connect(self.clicked)
        self._button.toggled.connect(self._mark)
        self._cross.clicked.connect(self.removed)
        self.retranslate()

    @property
    def text(self) -> str:
        """The words of the filter."""
        return self._button.text()

    def set_text(self, text: str) -> None:
        """Say the filter in other words."""
        self._button.setText(text)
        self.retranslate()

    def set_removable(self, on: bool) -> None:
        """Show or hide the cross: a filter that filters nothing has nothing to remove."""
        self._cross.setVisible(on)

    def is_checked(self) -> bool:
        """Whether a checkable chip is on."""
        return self._button.isChecked()

    def set_checked(self, on: bool) -> None:
        """Put a checkable chip on or off."""
        self._button.setChecked(on)

    def _mark(self, on: bool) -> None:
        self.setProperty("on", "true" if on else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    @override
    def retranslate(self) -> None:
        words = self.tr("Take off: {what}").format(what=self._button.text())
        self._cross.setToolTip(words)
        self._cross.setAccessibleName(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._cross.isHidden():
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class EmptyState(QWidget):
    """What an empty list says: what would be here, and the one action that fills it."""

    action_requested = Signal()

    def __init__(self, icon: str, title: str = "", text: str = "", action: str = "") -> None:
        super().__init__()
        self._icon = QLabel()
        application_theme().set_icon(self._icon, icon, "muted")
        self._title = Label(kind="large", wrap=True)
        self._text = Label(kind="muted", wrap=True)
        self._button = QPushButton()
        set_kind(self._button, "main")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (self._icon, self._title, self._text):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(widget)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._button.clicked.connect(self.action_requested)
        self.set_texts(title, text, action)

    def set_texts(self, title: str, text: str = "", action: str = "") -> None:
        """Say it; without ``action`` there is no button."""
        self._title.setText(title)
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
