"""Photos for the circles of the cards: loaded together a moment after they are first wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from talentdesk.domain.workshop import Card
from talentdesk.ui.desk import Desk, Pause

SIDE = 68
"""Side of a kept picture in pixels: the circle of a card on a sharp screen."""


class PhotoShelf(QObject):
    """Keeps round pictures by the photo's fingerprint; ``loaded`` comes when more of them are there."""

    loaded = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[str, QPixmap | None] = {}
        self._wanted: dict[str, None] = {}
        self._timer = Pause(self, desk, 0, self.fetch)

    def of_card(self, card: Card) -> QPixmap | None:
        """Return the round picture of a card, or None while it is not loaded or cannot be read."""
        photo = card.photo
        if not photo:
            return None
        if photo not in self._kept:
            self._wanted[photo] = None
            self._timer.start()
        return self._kept.get(photo)

    @Slot()
    def fetch(self) -> None:
        """Load what was asked for; an unreadable photo stays without a picture."""
        self._timer.stop()
        wanted, self._wanted = tuple(self._wanted), {}
        if not wanted:
            return
        from talentdesk.services.photos import PhotosOf

        found = self._desk.ask(PhotosOf(photos=wanted))
        for photo in wanted:
            self._kept[photo] = _round(found.get(photo, b""))
        if any(self._kept[photo] is not None for photo in wanted):
            self.loaded.emit()


def _round(data: bytes) -> QPixmap | None:
    """Cut the middle of a picture to a circle."""
    image = QImage.fromData(data)
    if image.isNull():
        return None
    size = QSize(SIDE, SIDE)
    grown = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    image = image.scaled(size, grown, Qt.TransformationMode.SmoothTransformation)
    # A face stands in the upper part of a portrait.
    corner = (image.width() - SIDE) // 2, (image.height() - SIDE) // 3
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addEllipse(QRectF(0, 0, SIDE, SIDE))
    painter.setClipPath(path)
    painter.drawImage(QRect(0, 0, SIDE, SIDE), image, QRect(*corner, SIDE, SIDE))
    painter.end()
    return pixmap
