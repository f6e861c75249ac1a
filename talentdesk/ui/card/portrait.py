"""The circle with a photo, or with initials where there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk.ui.theme import application_theme


class Portrait(QWidget):
    """Shows who someone is at a glance; neutral in colour, as nothing is meant by it."""

    def __init__(self, side: int = 56) -> None:
        super().__init__()
        self._side = side
        self._initials = ""
        self._photo: QPixmap | None = None
        self.setFixedSize(side, side)
        application_theme().changed.connect(self.update)

    def show_person(self, initials: str, photo: bytes) -> None:
        """Show a photo (JPEG or PNG), or initials where it is empty or cannot be read."""
        self._initials = initials
        pixmap = QPixmap()
        known = bool(photo) and pixmap.loadFromData(photo)
        self._photo = pixmap if known else None
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = application_theme()
        circle = QRectF(0.5, 0.5, self._side - 1, self._side - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._photo is not None:
            path = QPainterPath()
            path.addEllipse(circle)
            painter.setClipPath(path)
            painter.drawPixmap(circle, self._photo, _middle_square(self._photo))
        else:
            painter.setPen(theme.colour("line-strong"))
            painter.setBrush(theme.colour("hover"))
            painter.drawEllipse(circle)
            painter.setFont(theme.font(round(self._side * 0.36), bold=True))
            painter.setPen(theme.colour("muted"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()


def _middle_square(photo: QPixmap) -> QRectF:
    side = min(photo.width(), photo.height())
    return QRectF((photo.width() - side) / 2, (photo.height() - side) / 3, side, side)
