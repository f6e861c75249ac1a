"""A bar that shows a share, what may still count, and the bounds that are wanted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from talentdesk.domain.ruling import Met
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import paint_mark

ROLES = {Met.MET: "good", Met.NOT_MET: "bad", Met.UNKNOWN: "info"}
"""How met, not met and unknown look: disc, square, ring."""
_HEIGHT, _BAR = 18, 8


class Meter(QWidget):
    """Shows a part of a whole, 0 to 1; bounds stand as upright lines across the bar."""

    def __init__(self) -> None:
        super().__init__()
        self._value = self._maybe = 0.0
        self._bounds: tuple[float, ...] = ()
        self._role = "accent"
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        application_theme().changed.connect(self.update)

    def show_part(
        self,
        value: float,
        *,
        maybe: float = 0,
        bounds: tuple[float, ...] = (),
        role: str = "accent",
        words: str = "",
    ) -> None:
        """Show a part, what may come to it, the bounds, and say it to screen readers."""
        self._value, self._maybe = min(1.0, max(0.0, value)), max(0.0, maybe)
        self._bounds, self._role = bounds, role
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = application_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(1, (_HEIGHT - _BAR) / 2, self.width() - 2, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.track())
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        known = QRectF(track)
        known.setWidth(track.width() * self._value)
        if self._maybe:
            # What nobody can judge yet: hatched, so that it is told apart without colour.
            rest = QRectF(known.right(), track.top(), 0, _BAR)
            rest.setWidth(min(track.right() - known.right(), track.width() * self._maybe))
            brush = painter.brush()
            brush.setColor(theme.colour("muted"))
            brush.setStyle(Qt.BrushStyle.BDiagPattern)
            painter.setBrush(brush)
            painter.drawRect(rest)
        painter.setBrush(theme.colour(self._role))
        painter.drawRoundedRect(known, _BAR / 2, _BAR / 2)
        painter.setPen(QPen(theme.colour("text"), 2))
        for bound in self._bounds:
            at = track.left() + track.width() * min(1.0, max(0.0, bound))
            painter.drawLine(round(at), 1, round(at), _HEIGHT - 2)
        painter.end()


def mark_picture(role: str, ratio: float = 2.0) -> QPixmap:
    """Return the mark of a role as a picture for cells."""
    picture = QPixmap(round(14 * ratio), round(14 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QRectF(2, 2.5, 9, 9), role)
    painter.end()
    return picture
