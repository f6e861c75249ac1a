"""How the card of a post looks, near and from afar: functions that paint, given everything they need."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from talentdesk.charts.post_card import PAD, STRIP, WIDTH, Part, Placed, parts, risk_beside
from talentdesk.domain.succession_chart import PostState
from talentdesk.domain.texts import Id
from talentdesk.tokens import RADIUS_CARD
from talentdesk.ui.succession.chart.marks import paint_state, stamp_state, state_colour, state_soft
from talentdesk.ui.workshop.ink import Ink, font, metrics
from talentdesk.wording.post_card import CardLine, PostCard

NEAR, FAR = 0.58, 0.2
"""From this scale on all is told; below the other only the state."""
_SMALL, _BODY, _TITLE = 12, 13, 14
_MARK = 14.0
_FAR_MARK = 100.0
_USUAL_NAME = 72.0
"""Pixels of a name that a chip never takes."""
_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_QUIET = (Part.TITLE, Part.UNIT, Part.EXPECTED, Part.MORE)
"""Lines that are a text of the card and nothing else; each is named as its field is."""


@dataclass(frozen=True, slots=True)
class CardLook:
    """What a card shows beyond its words."""

    ink: Ink
    selected: bool = False
    current: bool = False
    """The keyboard stands on it and the chart has the focus."""
    hovered: bool = False
    marked: bool = False
    """Marked vacant in the scenario."""
    note: str = ""
    """What becomes of it in the scenario."""
    note_role: str = "accent"
    person: Id = ""
    """Whose lines stand out, wherever they are named."""


def paint_post(painter: QPainter, card: PostCard, height: float, look: CardLook, scale: float) -> None:
    """Paint a card at a scale."""
    whole = QRectF(0, 0, WIDTH, height)
    if scale < FAR:
        _paint_far(painter, card, whole, look)
        return
    _paint_ground(painter, card, whole, look)
    if scale < NEAR:
        _paint_middle(painter, card, whole, look)
    else:
        for placed in parts(card):
            _paint_part(painter, card, placed, look)
    if look.note:
        _paint_note(painter, card, whole, look, scale)


def _paint_far(painter: QPainter, card: PostCard, whole: QRectF, look: CardLook) -> None:
    ink = look.ink
    fill = ink.accent_soft if look.selected else state_soft(card.state, ink)
    painter.setBrush(fill)
    painter.setPen(_far_pen(ink, look.selected or look.current))
    painter.drawRect(whole)
    side = min(whole.height() * 0.7, _FAR_MARK)
    if card.state is not None:
        at = QRectF(0, 0, side, side)
        at.moveCenter(whole.center())
        stamp_state(painter, at, card.state, ink)
    if look.marked:
        painter.setPen(QPen(ink.bad, 18))
        painter.drawLine(whole.topLeft(), whole.bottomRight())


@lru_cache(maxsize=8)
def _far_pen(ink: Ink, picked: bool) -> QPen:
    return QPen(ink.accent if picked else ink.strong, 6)


def _paint_ground(painter: QPainter, card: PostCard, whole: QRectF, look: CardLook) -> None:
    ink = look.ink
    painter.setBrush(ink.accent_soft if look.selected else ink.hover if look.hovered else ink.surface)
    pen = ink.standing if look.current else ink.picked if look.selected else QPen(ink.strong, 1)
    if look.marked or card.vacant:
        pen = QPen(pen if look.current or look.selected else QPen(ink.bad, 1.6))
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawRoundedRect(whole, RADIUS_CARD, RADIUS_CARD)
    if card.state is not None:
        strip = QRectF(1, RADIUS_CARD, STRIP, whole.height() - 2 * RADIUS_CARD)
        painter.fillRect(strip, state_colour(card.state, ink))


def _paint_middle(painter: QPainter, card: PostCard, whole: QRectF, look: CardLook) -> None:
    """Paint title and incumbent larger: all else would be a smear."""
    ink, left = look.ink, PAD + 2
    mark = 40.0 if card.state is not None else 0.0
    room = WIDTH - left - PAD - mark - (8 if mark else 0)
    _text(painter, card.title, QRectF(left, 8, room, 32), 21, ink.text, bold=True)
    colour = ink.bad if card.vacant else ink.text
    _text(painter, card.holder, QRectF(left, 40, room, 30), 22, colour, bold=card.vacant)
    if card.state is not None:
        paint_state(painter, QRectF(WIDTH - PAD - mark, 12, mark, mark), card.state, ink)
    lines = card.lines[: int((whole.height() - 78) // 30)]
    for index, line in enumerate(lines):
        at = QRectF(left, 74 + 30 * index, WIDTH - left - PAD, 28)
        _text(painter, f"{line.label}  {line.name}", at, 20, ink.text if line.firm else ink.muted)


def _paint_part(painter: QPainter, card: PostCard, placed: Placed, look: CardLook) -> None:
    ink = look.ink
    at = QRectF(PAD, placed.y, WIDTH - 2 * PAD, placed.height)
    part = placed.part
    if card.risk and part is risk_beside(card):
        role = QColor(ink.theme.colour(card.risk_role))
        _text(painter, card.risk, at, _SMALL, role, align=_LEFT if part is Part.RISK else _RIGHT)
        at = at.adjusted(0, 0, -metrics(_SMALL).horizontalAdvance(card.risk) - 8, 0)
    if part in _QUIET:
        title = part is Part.TITLE
        size, colour = (_TITLE, ink.text) if title else (_SMALL, ink.muted)
        _text(painter, str(getattr(card, part)), at, size, colour, bold=title)
    elif part is Part.HOLDER:
        _paint_holder(painter, card, at, look)
    elif part is Part.RULE:
        painter.setPen(ink.plain)
        painter.drawLine(QPointF(PAD, at.center().y()), QPointF(WIDTH - PAD, at.center().y()))
    elif part is Part.STATE and card.state is not None:
        _paint_state_line(painter, card.state, card.state_text, at, ink)
    elif part is Part.LINE:
        label = max(metrics(_SMALL).horizontalAdvance(line.label) for line in card.lines)
        _paint_line(painter, card.lines[placed.index], at, max(16.0, label + 8), look)
    elif part is Part.COVER:
        _paint_cover(painter, card.cover, at, ink)


def _paint_holder(painter: QPainter, card: PostCard, at: QRectF, look: CardLook) -> None:
    ink = look.ink
    if card.vacant:
        wide = min(at.width(), metrics(_BODY, bold=True).horizontalAdvance(card.holder) + 16)
        frame = QRectF(at.x(), at.y() + 2, wide, at.height() - 4)
        pen = QPen(ink.bad, 1.2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 4, 4)
        _text(painter, card.holder, frame, _BODY, ink.bad, bold=True, align=_MIDDLE)
    else:
        _text(painter, card.holder, at, _TITLE, ink.text)


def _paint_state_line(painter: QPainter, state: PostState, text: str, at: QRectF, ink: Ink) -> None:
    mark = QRectF(at.x(), at.center().y() - _MARK / 2, _MARK, _MARK)
    paint_state(painter, mark, state, ink)
    _text(painter, text, at.adjusted(_MARK + 6, 0, 0, 0), _SMALL, state_colour(state, ink), bold=True)


def _paint_line(painter: QPainter, line: CardLine, at: QRectF, label: float, look: CardLook) -> None:
    ink = look.ink
    if look.person and look.person in line.people:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.accent_soft)
        painter.drawRoundedRect(at.adjusted(-4, 0, 4, 0), 4, 4)
    _text(painter, line.label, at, _SMALL, ink.muted)
    chip = _chip_width(line, at.width() - label)
    name = at.adjusted(label, 0, -(chip + 6 if chip else 0), 0)
    colour = ink.text if line.firm else ink.bad if line.missing else ink.muted
    _text(painter, line.name, name, _BODY, colour)
    if line.chip:
        frame = QRectF(at.right() - chip, at.y() + 2.5, chip, at.height() - 5)
        role = QColor(ink.theme.colour(line.role))
        pen = QPen(role, 1)
        if line.firm:
            soft = ink.hover if line.role == "muted" else QColor(ink.theme.colour(f"{line.role}-soft"))
            painter.setBrush(soft)
        else:
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawRoundedRect(frame, 7, 7)
        _text(painter, line.chip, frame.adjusted(6, 0, -6, 0), 11, role, align=_MIDDLE)


def _chip_width(line: CardLine, room: float) -> float:
    """Return how wide the chip is: as its words are, as long as a usual name has room beside it."""
    if not line.chip:
        return 0.0
    name = min(_USUAL_NAME, metrics(_BODY).horizontalAdvance(line.name))
    return min(metrics(11).horizontalAdvance(line.chip) + 14, room - name - 8)


def _paint_cover(painter: QPainter, text: str, at: QRectF, ink: Ink) -> None:
    """Paint who covers at once, behind a small shield."""
    x, y, side = at.x() + 1, at.center().y() - 6, 11.0
    painter.setPen(QPen(ink.accent, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shield = ((0, 0.1), (0.5, 0), (1, 0.1), (1, 0.55), (0.5, 1.1), (0, 0.55))
    painter.drawPolygon([QPointF(x + across * side, y + down * side) for across, down in shield])
    _text(painter, text, at.adjusted(_MARK + 6, 0, 0, 0), _SMALL, ink.text)


def _paint_note(painter: QPainter, card: PostCard, whole: QRectF, look: CardLook, scale: float) -> None:
    """Paint what becomes of the post in the scenario in place of its state, near; at the foot, from afar."""
    ink = look.ink
    if scale >= NEAR:
        wanted = Part.STATE if card.state is not None else Part.UNIT
        at = next((one for one in parts(card) if one.part is wanted), parts(card)[0])
        band, size = QRectF(STRIP + 1, at.y - 1, WIDTH - STRIP - 2, at.height + 1), _SMALL
    else:
        band, size = QRectF(0, whole.bottom() - 34, WIDTH, 34), 20
    fill = QColor(ink.theme.colour(look.note_role))
    painter.fillRect(band, fill)
    on = QColor(ink.theme.on(fill.name()))
    _text(painter, look.note, band.adjusted(PAD - STRIP, 0, -PAD, 0), size, on, bold=True)


def _text(
    painter: QPainter,
    text: str,
    at: QRectF,
    size: int,
    colour: QColor,
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    if not text:
        return
    shown = metrics(size, bold=bold).elidedText(text, _ELIDE, at.width())
    painter.setFont(font(size, bold=bold))
    painter.setPen(colour)
    painter.drawText(at, align, shown)
