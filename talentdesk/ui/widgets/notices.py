"""What the window says near the work: a toast for what was done, a strip for what was refused."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded

STAYS = 6000
"""Milliseconds a toast stays; it waits while the pointer or the focus is on it."""


class Toast(Worded, QFrame):
    """Says what was done, floating at the lower edge of its parent; with Undo where it can be taken back."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        theme = application_theme()
        self.setProperty("kind", "raised")
        self._label = Label()
        self._undo = QPushButton()
        set_kind(self._undo, "link")
        self._close = QToolButton()
        theme.set_icon(self._close, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._undo.clicked.connect(self._take_back)
        self._close.clicked.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        """What is said; empty when it is gone."""
        return "" if self.isHidden() else self._label.text()

    def say(self, text: str, *, undo: bool) -> None:
        """Show a text for a while."""
        self._label.setText(text)
        self._undo.setVisible(undo)
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._place()
        self._timer.start(STAYS)
        # Screen readers speak it though the focus stays where it is.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @override
    def retranslate(self) -> None:
        self._undo.setText(self.tr("Undo"))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))

    @override
    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(STAYS)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _take_back(self) -> None:
        self.hide()
        self.undo_requested.emit()

    def _place(self) -> None:
        self.setMaximumWidth(max(320, self._host.width() - 48))
        self.adjustSize()
        self.move((self._host.width() - self.width()) // 2, self._host.height() - self.height() - 24)


class Strip(Worded, QFrame):
    """Says on the page what was refused and why, until it is closed or something else is done."""

    closed = Signal()

    def __init__(self, kind: str = "warn-strip") -> None:
        super().__init__()
        theme = application_theme()
        self.setProperty("kind", kind)
        self._icon = QLabel()
        theme.set_icon(self._icon, "alert", "warn")
        self._label = Label(wrap=True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        theme.set_icon(self._close, "close")
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
        return self._label.text() if not self.isHidden() else ""

    def say(self, text: str) -> None:
        """Show a sentence."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Take the sentence away."""
        self.hide()
        self.closed.emit()

    @override
    def retranslate(self) -> None:
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
