"""The mark on the room's screen that not everybody is shown."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from talentdesk.ui.workshop.ink import Ink, font
from talentdesk.ui.workshop.names import advance


def paint_filter_mark(painter: QPainter, colours: Ink, head: QRectF, pixels: int, words: str) -> float:
    """Paint a funnel and how many of how many at the right end of the head; return the width it takes."""
    size = round(pixels * 0.85)
    high, side = pixels * 1.5, pixels * 0.7
    wide = advance(words, size, bold=True) + side + pixels * 1.3
    pill = QRectF(head.right() - wide, head.center().y() - high / 2, wide, high)
    painter.setPen(QPen(colours.warn, max(1.5, pixels * 0.08)))
    painter.setBrush(colours.surface)
    painter.drawRoundedRect(pill, high / 2, high / 2)
    left, middle = pill.left() + pixels * 0.5, pill.center().y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.warn)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(left, middle - side / 2),
                QPointF(left + side, middle - side / 2),
                QPointF(left + side * 0.6, middle),
                QPointF(left + side * 0.6, middle + side / 2),
                QPointF(left + side * 0.4, middle + side / 2),
                QPointF(left + side * 0.4, middle),
            ]
        )
    )
    painter.setPen(colours.warn)
    painter.setFont(font(size, bold=True))
    text = QRectF(left + side + pixels * 0.3, pill.top(), wide, high)
    painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
    return wide + pixels * 0.6
