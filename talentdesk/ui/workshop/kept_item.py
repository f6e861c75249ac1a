"""What boxes, axes and cards have in common: a place, a size, and a picture kept until something differs."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem
from typing_extensions import override


class KeptItem(QGraphicsItem):
    """An item with a rectangle of its own, painted anew only when asked to."""

    def __init__(self) -> None:
        super().__init__()
        self.size = QRectF(0, 0, 1, 1)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def place(self, rect: QRectF) -> None:
        """Move and size the item."""
        self.setPos(rect.topLeft())
        if self.size.size() != rect.size():
            self.prepareGeometryChange()
            self.size = QRectF(0, 0, rect.width(), rect.height())
            self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self.size
