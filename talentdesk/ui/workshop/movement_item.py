"""Arrows from proposed to calibrated place: one a card while they are few, else one a pair of boxes."""

from collections import Counter
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from talentdesk.ui.workshop.arrangement import Arrangement
from talentdesk.ui.workshop.badges import paint_count
from talentdesk.ui.workshop.board_scene import BoardScene
from talentdesk.ui.workshop.ink import Ink
from talentdesk.ui.workshop.overlay_item import OverlayItem
from talentdesk.ui.workshop.plan import Key
from talentdesk.values import dataclass

_SINGLE = 24
"""Up to so many moves each has its own arrow."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """One arrow on the board; ``count`` moves go this way."""

    start: QPointF
    end: QPointF
    count: int
    big: bool


class MovementItem(OverlayItem):
    """All arrows of the board."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(60)
        self.ink = ink
        self.arrows: tuple[Arrow, ...] = ()

    def show_moves(self, arrangement: Arrangement, board: BoardScene) -> None:
        """Draw the moves on screen, or none where arrows are not wanted."""
        arrows = (
            _arrows(arrangement, board) if arrangement.view.arrows and not arrangement.view.proposed else ()
        )
        if arrows == self.arrows:
            return
        self.arrows = arrows
        self.cover(board.sceneRect(), shown=bool(arrows))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((arrow.count for arrow in self.arrows), default=1)
        for arrow in self.arrows:
            self._paint_arrow(painter, arrow, most)
        for arrow in self.arrows:
            if arrow.count > 1:
                paint_count(painter, str(arrow.count), bend(arrow.start, arrow.end), self.ink)

    def _paint_arrow(self, painter: QPainter, arrow: Arrow, most: int) -> None:
        colour = QColor(self.ink.accent)
        colour.setAlpha(190 if arrow.big else 140)
        # Arrows that stand for many grow with their share of the busiest one.
        pen = QPen(colour, 1.5 + 3.5 * arrow.count / most if most > 1 else 2.0 if arrow.big else 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(arrow.start)
        towards = control(arrow.start, arrow.end)
        path.quadTo(towards, arrow.end)
        painter.drawPath(path)
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(arrow.start, 3.5, 3.5)
        painter.drawPolygon(tip(towards, arrow.end, 8 + pen.widthF()))


def _arrows(arrangement: Arrangement, board: BoardScene) -> tuple[Arrow, ...]:
    moved = [
        card
        for cards in arrangement.boxes.values()
        for card in cards
        if card.moved and card.proposed != card.calibrated
    ]
    scheme = arrangement.scheme
    assert scheme is not None
    if len(moved) > _SINGLE:
        pairs = Counter((card.proposed, card.calibrated) for card in moved)
        return tuple(
            Arrow(
                _spot(board, before, after),
                _spot(board, after, before),
                count,
                before is not None and after is not None and scheme.is_big_move(before, after),
            )
            for (before, after), count in pairs.items()
        )
    found = []
    for card in moved:
        rect = board.rect_of(card.candidate)
        box = board.boxes.get(card.calibrated)
        end = rect if rect is not None else box.foot if box is not None else None
        start = board.boxes.get(card.proposed)
        if end is not None and start is not None:
            target = QPointF(end.left() + 1, end.center().y())
            found.append(Arrow(_inner(start.inside, target), target, 1, card.big_move))
    return tuple(found)


def _inner(room: QRectF, towards: QPointF) -> QPointF:
    """Return a point inside a box on the side that looks towards a point."""
    x = max(room.left() + 14, min(towards.x(), room.right() - 14))
    y = max(room.top() + 10, min(towards.y(), room.bottom() - 10))
    middle = room.center()
    return QPointF((x + middle.x()) / 2, (y + middle.y()) / 2)


def _spot(board: BoardScene, of: Key, towards: Key) -> QPointF:
    return _inner(board.boxes[of].inside, board.boxes[towards].inside.center())


def control(start: QPointF, end: QPointF) -> QPointF:
    """Return the point a curve bends to: to the left of its way, so that there and back part."""
    way = end - start
    return (start + end) / 2 + QPointF(way.y(), -way.x()) * 0.14


def bend(start: QPointF, end: QPointF) -> QPointF:
    """Return the middle of the curve, where a count stands."""
    return (start + end) / 4 + control(start, end) / 2


def tip(towards: QPointF, end: QPointF, size: float) -> QPolygonF:
    """Return the head of an arrow that comes from a direction."""
    way = end - towards
    length = hypot(way.x(), way.y()) or 1.0
    ahead = way / length
    aside = QPointF(-ahead.y(), ahead.x())
    back = end - ahead * size
    return QPolygonF([end, back + aside * size * 0.42, back - aside * size * 0.42])
