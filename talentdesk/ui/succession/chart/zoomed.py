"""How a chart is zoomed and pushed along, whatever its cards say."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.ui.succession.chart.scene import ChartScene
from talentdesk.ui.workshop.ink import ink

ZOOM = (0.02, 2.5)
_STEP = 1.2
_WHEEL = 120


class ZoomedChart(QGraphicsView):
    """Shows the scene of a chart in any size; ``zoomed`` comes when that changed."""

    zoomed = Signal()

    def __init__(self, theme: tokens.Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = ChartScene(ink(theme), self)
        self.setScene(self.board)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setBackgroundBrush(self.board.ink.ground)
        self.setMinimumSize(320, 240)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def dress(self, theme: tokens.Theme) -> None:
        """Wear another theme."""
        self.board.renew(ink(theme))
        self.setBackgroundBrush(self.board.ink.ground)

    @property
    def zoom(self) -> float:
        """The scale of the view."""
        return self.transform().m11()

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom; the point under the mouse, or the middle, stays where it is."""
        zoom = max(ZOOM[0], min(ZOOM[1], zoom))
        if zoom == self.zoom:
            return
        port = around.toPoint() if around is not None else self.viewport().rect().center()
        focus = self.mapToScene(port)
        self.board.set_scale(zoom)
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.give_room()
        off = QPointF(self.viewport().rect().center() - port) / zoom
        self.centerOn(focus + off)
        self.zoomed.emit()

    def zoom_by(self, steps: float, around: QPointF | None = None) -> None:
        """Zoom by steps of the wheel."""
        self.set_zoom(self.zoom * _STEP**steps, around)

    def fit(self) -> None:
        """Show the whole tree, no larger than life."""
        port, rect = self.viewport().size(), self.board.tree
        if rect.isEmpty():
            return
        zoom = min(1.0, port.width() / rect.width(), port.height() / rect.height())
        self.set_zoom(zoom)
        self.centerOn(rect.center())

    def pan(self, by: QPoint) -> None:
        """Push the chart along."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - by.x())
        down.setValue(down.value() - by.y())

    def give_room(self) -> None:
        """Let the tree be pushed nearly out of sight: what is folded can then stay in its place."""
        port, tree = self.viewport().size(), self.board.tree
        across, down = port.width() * 0.85 / self.zoom, port.height() * 0.85 / self.zoom
        self.board.setSceneRect(tree.adjusted(-across, -down, across, down))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        middle = self.mapToScene(self.viewport().rect().center())
        super().resizeEvent(event)
        self.give_room()
        self.centerOn(middle)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (turned.y() or turned.x()))
        else:
            self.zoom_by(turned.y() / _WHEEL, event.position())
        event.accept()
