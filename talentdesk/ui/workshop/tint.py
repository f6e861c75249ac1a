"""The colour a card wears for its class, with the letter and shape that say the same without colour."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from talentdesk.ui.workshop.ink import Ink, font
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class Tint:
    """How a class of cards looks. ``index`` sets the shape where a card is only a dot."""

    colour: QColor
    on_colour: QColor
    """Reads on the colour."""
    letter: str
    index: int = 0


def paint_tag(painter: QPainter, tint: Tint, where: QRectF) -> None:
    """Paint the letter on its colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint.colour)
    painter.drawRoundedRect(where, 3, 3)
    painter.setPen(tint.on_colour)
    painter.setFont(font(max(8, round(where.height() * 0.72)), bold=True))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, tint.letter)


def paint_tinted_dot(painter: QPainter, tint: Tint, size: QRectF, ink: Ink, pen: QPen) -> None:
    """Paint a dot in its class's colour and shape: round, square, or with three to six corners."""
    painter.setPen(pen)
    painter.setBrush(tint.colour)
    inner = size.adjusted(0.4, 0.4, -0.4, -0.4)
    if tint.index % _SHAPES == 0:
        painter.drawEllipse(inner)
    elif tint.index % _SHAPES == 1:
        painter.drawRect(inner)
    else:
        corners, turn = _CORNERS[tint.index % _SHAPES - 2]
        middle, radius = inner.center(), inner.width() / 2
        painter.drawPolygon(
            QPolygonF(
                [
                    middle
                    + QPointF(sin(turn + 2 * pi * k / corners), -cos(turn + 2 * pi * k / corners)) * radius
                    for k in range(corners)
                ]
            )
        )


_CORNERS = ((3, 0.0), (4, 0.0), (3, pi), (6, 0.0), (5, 0.0))
_SHAPES = len(_CORNERS) + 2
