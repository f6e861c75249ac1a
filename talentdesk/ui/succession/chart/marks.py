"""The marks of a post's state: each has a shape of its own, so that none is told by colour alone."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

from talentdesk import tokens
from talentdesk.domain.succession_chart import PostState
from talentdesk.tokens import ThemeName
from talentdesk.ui.workshop.ink import Ink, font
from talentdesk.ui.workshop.ink import ink as ink_of

ROLES = {
    PostState.READY: "good",
    PostState.LATER: "warn",
    PostState.NOT_JUDGED: "info",
    PostState.NONE: "bad",
    PostState.UNLOOKED: "muted",
}
_QUARTER = 90 * 16


@lru_cache(maxsize=64)
def state_colour(state: PostState, ink: Ink) -> QColor:
    """Return the colour of a state."""
    return QColor(ink.theme.colour(ROLES[state]))


@lru_cache(maxsize=64)
def state_soft(state: PostState | None, ink: Ink) -> QColor:
    """Return the soft ground of a state."""
    if state is None or state is PostState.UNLOOKED:
        return ink.hover
    return QColor(ink.theme.colour(f"{ROLES[state]}-soft"))


def paint_state(painter: QPainter, at: QRectF, state: PostState, ink: Ink) -> None:
    """Paint the mark of a state into a square."""
    colour = state_colour(state, ink)
    wide = max(1.4, at.width() / 10)
    painter.save()
    painter.setPen(QPen(colour, wide))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = at.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
    if state is PostState.READY:
        _filled(painter, at, colour)
        _tick(painter, at, QPen(ink.surface, wide * 1.1))
    elif state is PostState.LATER:
        painter.drawEllipse(ring)
        painter.setBrush(QBrush(colour))
        painter.drawPie(ring, _QUARTER, 2 * _QUARTER)
    elif state is PostState.NOT_JUDGED:
        painter.drawEllipse(ring)
        _sign(painter, at, "?", colour)
    elif state is PostState.NONE:
        _triangle(painter, at, colour)
        _sign(painter, at.translated(0, at.height() * 0.1), "!", ink.surface)
    else:
        pen = QPen(colour, wide)
        pen.setDashPattern([1.6, 1.4])
        painter.setPen(pen)
        painter.drawEllipse(ring)
    painter.restore()


def stamp_state(painter: QPainter, at: QRectF, state: PostState, ink: Ink) -> None:
    """Paint the mark from a picture made once, on whole pixels: a thousand of them stand in an overview."""
    there = painter.worldTransform()
    ratio = painter.device().devicePixelRatio()
    picture = _picture(state, ink.theme.name, max(1, round(at.width() * there.m11() * ratio)), ratio)
    corner = there.map(at.topLeft()) * ratio
    painter.resetTransform()
    painter.drawPixmap(QPointF(round(corner.x()) / ratio, round(corner.y()) / ratio), picture)
    painter.setWorldTransform(there)


@lru_cache(maxsize=128)
def _picture(state: PostState, theme: ThemeName, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_state(painter, QRectF(0, 0, side, side), state, ink_of(tokens.theme(theme)))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _filled(painter: QPainter, at: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))
    painter.drawEllipse(at)


def _tick(painter: QPainter, at: QRectF, pen: QPen) -> None:
    painter.setPen(pen)
    x, y, side = at.x(), at.y(), at.width()
    points = ((0.27, 0.52), (0.44, 0.69), (0.74, 0.34))
    painter.drawPolyline([QPointF(x + across * side, y + down * side) for across, down in points])


def _triangle(painter: QPainter, at: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))
    middle = at.center().x()
    painter.drawPolygon(
        QPolygonF([QPointF(middle, at.top()), QPointF(at.right(), at.bottom()), at.bottomLeft()])
    )


def _sign(painter: QPainter, at: QRectF, sign: str, colour: QColor) -> None:
    painter.setPen(colour)
    painter.setFont(font(max(8, round(at.height() * 0.68)), bold=True))
    painter.drawText(at, Qt.AlignmentFlag.AlignCenter, sign)
