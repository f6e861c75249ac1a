"""How a card looks in each of its forms: functions that paint, given everything they need."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from talentdesk.domain.workshop import Card
from talentdesk.tokens import RADIUS_CARD
from talentdesk.ui.workshop.badges import BADGE, Badge, badges_of, own_marks, paint_badge
from talentdesk.ui.workshop.ink import Ink, font, metrics
from talentdesk.ui.workshop.names import advance, fit_name, fit_row, full_width, row_width
from talentdesk.ui.workshop.packing import Form, Need

_CIRCLE = 34
_PAD = 8
_BADGE_STEP = BADGE + 2
_SMALL_SCALE = 0.5
"""Below this zoom only the name is drawn, larger: all else would be a smear."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a card shows beyond its values."""

    ink: Ink
    selected: bool = False
    current: bool = False
    """The keyboard stands on it and the board has the focus."""
    hovered: bool = False
    ghost: bool = False
    """It is being dragged: this is where it was."""
    note: str = ""
    """Shown instead of the post, for instance why there is no proposed place."""
    photo: QPixmap | None = None
    """A round picture; the initials stand where there is none."""


_MOST_BADGES = 2
"""So many badges a row always has room for; more are shown where there is."""


@lru_cache(maxsize=16384)
def _need(name: str, badges: int, note: str) -> Need:
    full = _PAD + _CIRCLE + _PAD + full_width(name) + _badge_columns(badges) * _BADGE_STEP + _PAD
    row = _PAD * 2 + row_width(name) + min(badges, _MOST_BADGES) * _BADGE_STEP
    return Need(full, row + (min(110.0, advance(note, 12)) + _PAD if note else 0))


def need_of(card: Card, note: str = "") -> Need:
    """Return how wide a card must be for its name, and a note if it has one, to be read."""
    return _need(card.name, len(badges_of(card)) + (1 if card.discussed else 0), note)


def paint_card(
    painter: QPainter, card: Card, form: Form, size: QRectF, look: Look, *, scale: float = 1.0
) -> None:
    """Paint a card; ``scale`` is the zoom at which it is seen."""
    if look.ghost:
        _paint_ghost(painter, form, size, look.ink)
    elif form is Form.DOT:
        _paint_dot(painter, card, size, look)
    elif form is Form.DISC:
        _paint_disc(painter, card, size, look)
    elif scale < _SMALL_SCALE:
        _paint_ground(painter, size, look, form)
        _paint_small(painter, card, size, look.ink)
    elif form is Form.ROW:
        _paint_ground(painter, size, look, form)
        _paint_row(painter, card, size, look)
    else:
        _paint_ground(painter, size, look, form)
        _paint_full(painter, card, size, look)


def _radius(form: Form) -> float:
    return RADIUS_CARD if form is Form.FULL else 4.0


def _outline(look: Look) -> QPen:
    if look.current:
        return look.ink.standing
    return look.ink.picked if look.selected else look.ink.plain


def _paint_ground(painter: QPainter, size: QRectF, look: Look, form: Form) -> None:
    ink, pen = look.ink, _outline(look)
    inset = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(ink.accent_soft if look.selected else ink.hover if look.hovered else ink.surface)
    radius = _radius(form)
    painter.drawRoundedRect(size.adjusted(inset, inset, -inset, -inset), radius, radius)


def _paint_ghost(painter: QPainter, form: Form, size: QRectF, ink: Ink) -> None:
    pen = QPen(ink.muted, 1, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = size.width() / 2 if form in (Form.DISC, Form.DOT) else _radius(form)
    painter.drawRoundedRect(size.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _paint_circle(painter: QPainter, card: Card, circle: QRectF, look: Look) -> None:
    ink = look.ink
    if look.photo is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(circle, look.photo, QRectF(look.photo.rect()))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.circle)
        painter.drawEllipse(circle)
        painter.setPen(ink.text)
        painter.setFont(font(12))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, card.initials)
    if card.discussed:
        spot = QRectF(circle.right() - 13, circle.bottom() - 13, 15, 15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.surface)
        painter.drawEllipse(spot)
        paint_badge(painter, Badge.DISCUSSED, spot.topLeft() + QPointF(2, 2), ink, 11)


def _paint_full(painter: QPainter, card: Card, size: QRectF, look: Look) -> None:
    ink = look.ink
    circle = QRectF(_PAD, (size.height() - _CIRCLE) / 2, _CIRCLE, _CIRCLE)
    _paint_circle(painter, card, circle, look)
    badges = badges_of(card)
    columns = _badge_columns(len(badges))
    _paint_badge_block(painter, badges, size, ink)
    left = circle.right() + _PAD
    width = size.width() - left - columns * _BADGE_STEP - _PAD
    fitted = fit_name(card.name, width)
    under = look.note or card.post
    line = metrics(fitted.pixels, bold=True).height() * 0.86
    small = 12 if len(fitted.lines) == 1 else 11
    below = metrics(small).height() * 0.9 if under and len(fitted.lines) < 3 else 0
    top = (size.height() - line * len(fitted.lines) - below) / 2
    painter.setPen(ink.text)
    painter.setFont(font(fitted.pixels, bold=True))
    for text in fitted.lines:
        painter.drawText(QPointF(left, _baseline(top + line / 2, fitted.pixels, bold=True)), text)
        top += line
    if below:
        painter.setPen(ink.muted)
        painter.setFont(font(small))
        shown = _elided(under, small, int(width))
        painter.drawText(QPointF(left, _baseline(top + below / 2, small)), shown)


def _paint_row(painter: QPainter, card: Card, size: QRectF, look: Look) -> None:
    ink = look.ink
    badges, right = badges_of(card), size.width() - 5.0
    room = size.width() - _PAD * 2 - advance(card.name, 10, bold=True) - (12 if card.discussed else 0)
    shown = badges[: max(1, int(room // _BADGE_STEP))]
    for badge in reversed(shown):
        right -= _BADGE_STEP
        paint_badge(painter, badge, QPointF(right + 1, (size.height() - 12) / 2), ink, 12)
    left = float(_PAD)
    if card.discussed:
        paint_badge(painter, Badge.DISCUSSED, QPointF(4, (size.height() - 10) / 2), ink, 10)
        left = 16.0
    width = right - left
    pixels = fit_row(card.name, width)
    painter.setPen(ink.text)
    painter.setFont(font(pixels, bold=True))
    middle = size.height() / 2
    painter.drawText(QPointF(left, _baseline(middle, pixels, bold=True)), card.name)
    start = left + advance(card.name, pixels, bold=True) + _PAD
    under = look.note or card.post
    if under and right - start >= 44:
        painter.setPen(ink.muted)
        painter.setFont(font(12))
        shown_post = _elided(under, 12, int(right - start - 2))
        painter.drawText(QPointF(start, _baseline(middle, 12)), shown_post)


def _paint_small(painter: QPainter, card: Card, size: QRectF, ink: Ink) -> None:
    """Paint the name so large that it can still be read from afar, or the initials where it is too long."""
    pixels = 24 if size.height() > 30 else 17
    badges = badges_of(card)[:1]
    room = size.adjusted(4, 0, -4 - pixels * len(badges), 0)
    fits = advance(card.name, pixels, bold=True) <= room.width()
    painter.setPen(ink.text)
    painter.setFont(font(pixels, bold=True))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, card.name if fits else card.initials)
    for badge in badges:
        side = pixels * 0.8
        paint_badge(painter, badge, QPointF(room.right(), size.center().y() - side / 2), ink, side)


def _paint_disc(painter: QPainter, card: Card, size: QRectF, look: Look) -> None:
    ink, pen = look.ink, _outline(look)
    inset = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(ink.accent_soft if look.selected else ink.surface)
    painter.drawEllipse(size.adjusted(inset, inset, -inset, -inset))
    painter.setPen(ink.text)
    painter.setFont(font(10 if size.width() > 22 else 8, bold=card.moved))
    painter.drawText(size, Qt.AlignmentFlag.AlignCenter, card.initials)
    for badge in badges_of(card)[:1]:
        paint_badge(painter, badge, QPointF(size.right() - 9, 0), ink, 9)


def _paint_dot(painter: QPainter, card: Card, size: QRectF, look: Look) -> None:
    ink = look.ink
    marked = bool(own_marks(card)) or card.reason_open
    fill = ink.accent if look.selected else ink.warn if marked else ink.info if card.moved else ink.surface
    painter.setPen(QPen(ink.focus, 2) if look.current else QPen(ink.strong, 0.8))
    painter.setBrush(fill)
    inner = size.adjusted(0.4, 0.4, -0.4, -0.4)
    if card.moved:
        painter.drawRect(inner)
    else:
        painter.drawEllipse(inner)


@lru_cache(maxsize=64)
def _drop(pixels: int, bold: bool) -> float:
    measures = metrics(pixels, bold=bold)
    return (measures.ascent() - measures.descent()) / 2


def _baseline(middle: float, pixels: int, *, bold: bool = False) -> float:
    """Return where text with its middle there stands; cheaper than laying it out in a rectangle."""
    return middle + _drop(pixels, bold)


def _badge_columns(count: int) -> int:
    return (count + 2) // 3


def _paint_badge_block(painter: QPainter, badges: tuple[Badge, ...], size: QRectF, ink: Ink) -> None:
    """Badges stand at the right edge, in columns of three, the most urgent first."""
    columns = _badge_columns(len(badges))
    for index, badge in enumerate(badges):
        column, row = divmod(index, 3)
        tall = min(3, len(badges) - column * 3)
        x = size.width() - 5 - (columns - column) * _BADGE_STEP + 2
        y = (size.height() - tall * _BADGE_STEP) / 2 + row * _BADGE_STEP + 1
        paint_badge(painter, badge, QPointF(x, y), ink)


@lru_cache(maxsize=8192)
def _elided(text: str, pixels: int, width: int) -> str:
    return metrics(pixels).elidedText(text, Qt.TextElideMode.ElideRight, width)


def is_elided(card: Card, form: Form, width: float) -> bool:
    """Tell whether the card's post is not whole at this width."""
    if form is not Form.FULL:
        return True
    room = width - _PAD * 3 - _CIRCLE - _badge_columns(len(badges_of(card))) * _BADGE_STEP
    return advance(card.post, 12) > room
