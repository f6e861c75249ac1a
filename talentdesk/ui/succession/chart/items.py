"""The items of the chart: a card for each post, the lines below one, and the knob that folds a branch.

They are rectangles to Qt, which asks where each lies a thousand times a frame and need not ask Python.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from talentdesk.charts.post_card import WIDTH
from talentdesk.domain.texts import Id
from talentdesk.domain.tidy_tree import Segment
from talentdesk.ui.succession.chart.card_paint import FAR, CardLook, paint_post
from talentdesk.ui.workshop.ink import Ink, font, metrics
from talentdesk.wording.post_card import PostCard

KNOB = 20.0
"""Height of the knob below a card."""
_MARGIN = 4.0


class PostItem(QGraphicsRectItem):
    """The card of a post."""

    def __init__(self, card: PostCard, height: float, look: CardLook) -> None:
        super().__init__(-_MARGIN, -_MARGIN, WIDTH + 2 * _MARGIN, height + 2 * _MARGIN)
        self.card = card
        self.height = height
        self.look = look
        self.scale_now = 1.0
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def wear(self, look: CardLook) -> None:
        """Look otherwise."""
        if look != self.look:
            self.look = look
            self.update()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        paint_post(painter, self.card, self.height, self.look, self.scale_now)


class KnobItem(QGraphicsRectItem):
    """Folds a branch and tells how many posts are folded away."""

    def __init__(self, post: Id, hidden: int, ink: Ink) -> None:
        self.post = post
        self.hidden = hidden
        self.ink = ink
        wide = max(KNOB, metrics(12, bold=True).horizontalAdvance(self.text) + 14)
        super().__init__(-wide / 2, -KNOB / 2, wide, KNOB)
        self.setZValue(2)

    @property
    def text(self) -> str:
        """A minus, or how many would come."""
        return f"+{self.hidden}" if self.hidden else "−"

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if painter.worldTransform().m11() < FAR and not self.hidden:
            return
        at = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self.ink.strong, 1))
        painter.setBrush(self.ink.accent if self.hidden else self.ink.surface)
        painter.drawRoundedRect(at, KNOB / 2, KNOB / 2)
        painter.setPen(self.ink.on_accent if self.hidden else self.ink.text)
        painter.setFont(font(12, bold=True))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, self.text)


class LinesItem(QGraphicsRectItem):
    """The lines from a post to what hangs on it."""

    def __init__(self, segments: Sequence[Segment], ink: Ink) -> None:
        xs = [x for x1, _, x2, _ in segments for x in (x1, x2)]
        ys = [y for _, y1, _, y2 in segments for y in (y1, y2)]
        super().__init__(QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys))).adjusted(-2, -2, 2, 2))
        self.ink = ink
        self._lines = [QLineF(*segment) for segment in segments]
        self.setZValue(-1)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        pen = QPen(self.ink.strong, 1.2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines(self._lines)
