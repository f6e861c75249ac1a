"""A thin bar that fills while the time box runs and changes colour past it; never a sound, never a blink."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from talentdesk.ui.theme import application_theme

_THICK = 6


class TimeBar(QWidget):
    """Shows which part of the time box is spent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spent, self.box, self.running = 0, 0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_time(self, spent: int, box: int, *, running: bool) -> None:
        """Show seconds spent of a box in seconds; no box shows an empty track."""
        if (spent, box, running) != (self.spent, self.box, self.running):
            self.spent, self.box, self.running = spent, box, running
            self.update()

    @property
    def role(self) -> str:
        """Role of the colour it fills with."""
        if self.box and self.spent > self.box:
            return "warn"
        return "accent" if self.running else "line-strong"

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, _THICK)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = application_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        round_ = track.height() / 2
        painter.setBrush(theme.track())
        painter.drawRoundedRect(track, round_, round_)
        if self.box and self.spent:
            part = min(1.0, self.spent / self.box)
            painter.setBrush(theme.colour(self.role))
            painter.drawRoundedRect(
                track.adjusted(0, 0, -(1 - part) * track.width(), 0),
                round_,
                round_,
            )
        painter.end()


class RoomTimeBar(TimeBar):
    """The bar at the foot of the projector window: a colour, no figures."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self._place(window)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self._place(watched)
        return False

    def _place(self, window: QWidget) -> None:
        self.setGeometry(0, window.height() - _THICK, window.width(), _THICK)
