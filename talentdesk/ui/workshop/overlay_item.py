"""What is drawn over all cards of the board."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QGraphicsItem
from typing_extensions import override


class OverlayItem(QGraphicsItem):
    """Covers the board with what a kind of it paints; lets the mouse through."""

    def __init__(self, depth: float) -> None:
        super().__init__()
        self._room = QRectF()
        self.setZValue(depth)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setVisible(False)

    def cover(self, room: QRectF, *, shown: bool) -> None:
        """Paint anew over ``room``, in coordinates of the scene, or hide."""
        self.prepareGeometryChange()
        self._room = room
        self.setVisible(shown)
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._room
