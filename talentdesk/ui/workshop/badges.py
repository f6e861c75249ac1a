"""The badges of a card: a shape and a colour each, explained in the legend."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from talentdesk.domain.ruling import Finding, Reason
from talentdesk.domain.workshop import Card
from talentdesk.ui.workshop.ink import Ink, font
from talentdesk.wording import Say, phrase

BADGE = 16
"""Side of a badge in pixels."""
_DRAWN = 14
"""Side of the square the shapes below are drawn in."""


class Badge(StrEnum):
    """What a badge says, the most urgent first."""

    MARK = "mark"
    REASON = "reason"
    FLAG = "flag"
    BIG_MOVE = "big_move"
    MOVED = "moved"
    FAR = "far"
    """Far from where the card stood in the last cycle."""
    DIFFERS = "differs"
    RISK = "risk"
    IMPACT = "impact"
    STALE = "stale"
    NEW_IN_POST = "new_in_post"
    READY = "ready"
    NOTE = "note"
    DISCUSSED = "discussed"


FROM_CARD = frozenset(
    {
        Badge.MARK,
        Badge.REASON,
        Badge.BIG_MOVE,
        Badge.MOVED,
        Badge.DIFFERS,
        Badge.NEW_IN_POST,
        Badge.DISCUSSED,
    }
)
"""Badges that the board's own values tell; for the others more is asked."""

MOST = 4
"""So many badges at most stand on a card; the rest is counted."""


def own_marks(card: Card) -> tuple[Finding, ...]:
    """Return the rules this card itself does not meet.

    A level that is too low belongs to the box and would mark everyone in it alike: the box says it once.
    """
    return tuple(finding for finding in card.marks if finding.reason is not Reason.BELOW_LEVEL)


def box_marks(cards: Iterable[Card]) -> tuple[Finding, ...]:
    """Return what a box itself lacks by the rules, whoever stands in it."""
    for card in cards:
        return tuple(finding for finding in card.marks if finding.reason is Reason.BELOW_LEVEL)
    return ()


def badges_of(card: Card) -> tuple[Badge, ...]:
    """Return the badges at the edge of a card; "discussed" is drawn on the circle instead."""
    wanted = (
        (Badge.MARK, bool(own_marks(card))),
        (Badge.REASON, card.reason_open),
        (Badge.BIG_MOVE, card.big_move),
        (Badge.MOVED, card.moved and not card.big_move),
        (Badge.DIFFERS, card.differs),
        (Badge.NEW_IN_POST, card.new_in_post),
    )
    return tuple(badge for badge, has in wanted if has)


_TEXTS = {
    Badge.MARK: phrase("Outside a rule of this box"),
    Badge.REASON: phrase("The reason of the move is still open"),
    Badge.FLAG: phrase("Flagged"),
    Badge.BIG_MOVE: phrase("Moved far: several levels, or from one end to the other"),
    Badge.MOVED: phrase("Moved from the proposed box"),
    Badge.FAR: phrase("Far from the place of the last cycle"),
    Badge.RISK: phrase("High risk of loss"),
    Badge.IMPACT: phrase("A loss would weigh heavily"),
    Badge.STALE: phrase("A rating is older than the programme allows"),
    Badge.READY: phrase("Ready, by the first word of the programme's list"),
    Badge.NOTE: phrase("Own note of the facilitator"),
    Badge.DIFFERS: phrase("On another level on another grid of this session"),
    Badge.NEW_IN_POST: phrase("New in the post"),
    Badge.DISCUSSED: phrase("Discussed"),
}


def badge_text(badge: Badge, say: Say) -> str:
    """Say what a badge means."""
    return say(_TEXTS[badge])


def badge_colour(badge: Badge, ink: Ink) -> QColor:
    """Return the colour of a badge in a theme."""
    return {
        Badge.MARK: ink.warn,
        Badge.REASON: ink.bad,
        Badge.FLAG: ink.bad,
        Badge.BIG_MOVE: ink.accent,
        Badge.MOVED: ink.accent,
        Badge.FAR: ink.accent,
        Badge.RISK: ink.bad,
        Badge.IMPACT: ink.warn,
        Badge.STALE: ink.warn,
        Badge.READY: ink.good,
        Badge.NOTE: ink.info,
        Badge.DIFFERS: ink.info,
        Badge.NEW_IN_POST: ink.good,
        Badge.DISCUSSED: ink.good,
    }[badge]


def paint_badge(painter: QPainter, badge: Badge, at: QPointF, ink: Ink, side: float = BADGE) -> None:
    """Paint a badge with its top left corner at a point."""
    painter.save()
    painter.translate(at)
    painter.scale(side / _DRAWN, side / _DRAWN)
    colour = badge_colour(badge, ink)
    _PAINTERS[badge](painter, colour, ink)
    painter.restore()


def _line(painter: QPainter, colour: QColor, width: float = 1.8) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _filled(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)


def _points(*pairs: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in pairs])


def _mark(painter: QPainter, colour: QColor, ink: Ink) -> None:
    _filled(painter, colour)
    painter.drawPolygon(_points((7, 0.8), (13.4, 12.6), (0.6, 12.6)))
    _line(painter, ink.surface, 1.7)
    painter.drawLine(QPointF(7, 5), QPointF(7, 8.4))
    painter.drawPoint(QPointF(7, 10.7))


def _reason(painter: QPainter, colour: QColor, _ink: Ink) -> None:
    """A speech bubble with nothing in it: words are missing."""
    _line(painter, colour, 1.6)
    painter.drawPolygon(_points((1.4, 2), (12.6, 2), (12.6, 9.6), (7, 9.6), (4, 12.8), (4, 9.6), (1.4, 9.6)))
    painter.drawPoint(QPointF(4.8, 5.8))
    painter.drawPoint(QPointF(9.2, 5.8))


def _moved(painter: QPainter, colour: QColor, _ink: Ink) -> None:
    _line(painter, colour)
    painter.drawLine(QPointF(1.6, 7), QPointF(12, 7))
    painter.drawPolyline(_points((7.8, 2.8), (12.2, 7), (7.8, 11.2)))


def _big_move(painter: QPainter, colour: QColor, ink: Ink) -> None:
    _filled(painter, colour)
    painter.drawRoundedRect(QRectF(0.4, 0.4, 13.2, 13.2), 3, 3)
    _line(painter, ink.on_accent, 1.7)
    painter.drawPolyline(_points((3, 3.4), (6.6, 7), (3, 10.6)))
    painter.drawPolyline(_points((7.2, 3.4), (10.8, 7), (7.2, 10.6)))


def _differs(painter: QPainter, colour: QColor, _ink: Ink) -> None:
    """Two squares that do not lie on each other."""
    _line(painter, colour, 1.5)
    painter.drawRect(QRectF(1.2, 1.2, 7.6, 7.6))
    painter.drawPolyline(_points((5.2, 12.8), (12.8, 12.8), (12.8, 5.2)))


def _new_in_post(painter: QPainter, colour: QColor, ink: Ink) -> None:
    _filled(painter, colour)
    painter.drawEllipse(QPointF(7, 7), 6.4, 6.4)
    _line(painter, ink.surface, 1.7)
    painter.drawLine(QPointF(7, 3.9), QPointF(7, 10.1))
    painter.drawLine(QPointF(3.9, 7), QPointF(10.1, 7))


def _discussed(painter: QPainter, colour: QColor, _ink: Ink) -> None:
    _line(painter, colour, 2.2)
    painter.drawPolyline(_points((2.2, 7.4), (5.6, 10.8), (12, 3.4)))


def _flag(painter: QPainter, colour: QColor, _ink: Ink) -> None:
    _line(painter, colour, 1.8)
    painter.drawLine(QPointF(2.6, 1), QPointF(2.6, 13.2))
    _filled(painter, colour)
    painter.drawPolygon(_points((3.4, 1.4), (13, 4.6), (3.4, 8)))


def _far(painter: QPainter, colour: QColor, _ink: Ink) -> None:
    """The big move's arrows, hollow: seen from longer ago."""
    _line(painter, colour, 1.4)
    painter.drawRoundedRect(QRectF(0.9, 0.9, 12.2, 12.2), 3, 3)
    painter.drawPolyline(_points((3.4, 4), (6.4, 7), (3.4, 10)))
    painter.drawPolyline(_points((7.6, 4), (10.6, 7), (7.6, 10)))


def _risk(painter: QPainter, colour: QColor, _ink: Ink) -> None:
    """An arrow that leaves through a gap in a frame."""
    _line(painter, colour, 1.7)
    painter.drawPolyline(_points((7, 1.4), (1.4, 1.4), (1.4, 12.6), (7, 12.6)))
    painter.drawLine(QPointF(5, 7), QPointF(12.6, 7))
    painter.drawPolyline(_points((9.4, 3.8), (12.8, 7), (9.4, 10.2)))


def _impact(painter: QPainter, colour: QColor, ink: Ink) -> None:
    _filled(painter, colour)
    painter.drawPolygon(_points((7, 0.2), (13.8, 7), (7, 13.8), (0.2, 7)))
    _filled(painter, ink.surface)
    painter.drawEllipse(QPointF(7, 7), 2.2, 2.2)


def _stale(painter: QPainter, colour: QColor, _ink: Ink) -> None:
    _line(painter, colour, 1.6)
    painter.drawEllipse(QPointF(7, 7), 5.8, 5.8)
    painter.drawPolyline(_points((7, 3.4), (7, 7.2), (9.8, 8.8)))


def _ready(painter: QPainter, colour: QColor, ink: Ink) -> None:
    _filled(painter, colour)
    painter.drawEllipse(QPointF(7, 7), 6.4, 6.4)
    _line(painter, ink.surface, 1.7)
    painter.drawLine(QPointF(7, 10.6), QPointF(7, 3.8))
    painter.drawPolyline(_points((4, 6.6), (7, 3.6), (10, 6.6)))


def _note(painter: QPainter, colour: QColor, _ink: Ink) -> None:
    _line(painter, colour, 1.5)
    painter.drawPolygon(_points((2, 1.2), (9, 1.2), (12, 4.2), (12, 12.8), (2, 12.8)))
    for y in (6.2, 9.4):
        painter.drawLine(QPointF(4.6, y), QPointF(9.4, y))


_PAINTERS = {
    Badge.MARK: _mark,
    Badge.REASON: _reason,
    Badge.FLAG: _flag,
    Badge.BIG_MOVE: _big_move,
    Badge.MOVED: _moved,
    Badge.FAR: _far,
    Badge.RISK: _risk,
    Badge.IMPACT: _impact,
    Badge.STALE: _stale,
    Badge.READY: _ready,
    Badge.NOTE: _note,
    Badge.DIFFERS: _differs,
    Badge.NEW_IN_POST: _new_in_post,
    Badge.DISCUSSED: _discussed,
}


def paint_count(painter: QPainter, text: str, middle: QPointF, ink: Ink) -> None:
    """Paint a count in a filled pill around a point."""
    painter.save()
    painter.setFont(font(13, bold=True))
    wide = max(24.0, painter.fontMetrics().horizontalAdvance(text) + 14.0)
    pill = QRectF(middle.x() - wide / 2, middle.y() - 12, wide, 24)
    painter.setPen(QPen(ink.surface, 2))
    painter.setBrush(ink.accent)
    painter.drawRoundedRect(pill, 12, 12)
    painter.setPen(ink.on_accent)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
