"""How a card looks in each of its forms: functions that paint, given everything they need."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPixmapCache

from talentdesk.domain.workshop import Card
from talentdesk.tokens import RADIUS_CARD
from talentdesk.ui.workshop.badges import BADGE, MOST, Badge, badges_of, own_marks, paint_badge
from talentdesk.ui.workshop.ink import Ink, font, metrics
from talentdesk.ui.workshop.names import advance, fit_name, fit_row, full_width, row_width
from talentdesk.ui.workshop.packing import Form, Need
from talentdesk.ui.workshop.tint import Tint, paint_tag, paint_tinted_dot
from talentdesk.values import dataclass

_CIRCLE = 34
_PAD = 8
_BADGE_STEP = BADGE + 1
_TAG = 16
"""Side of the letter that says the class of a card in colour."""
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
    badges: tuple[Badge, ...] | None = None
    """At its edge, the most urgent first; None = those its own values tell."""
    tint: Tint | None = None
    """Its class, where cards are in colour."""


_MOST_BADGES = 2
"""So many badges a row always has room for; more are shown where there is."""


@lru_cache(maxsize=16384)
def _need(name: str, badges: int, note: str, tags: int) -> Need:
    full = _PAD + _CIRCLE + _PAD + full_width(name) + _badge_columns(badges) * _BADGE_STEP + _PAD
    row = _PAD * 2 + row_width(name) + min(badges, _MOST_BADGES) * _BADGE_STEP + tags * (_TAG + 2)
    return Need(full, row + (min(110.0, advance(note, 12)) + _PAD if note else 0))


def need_of(
    card: Card, note: str = "", badges: tuple[Badge, ...] | None = None, *, tinted: bool = False
) -> Need:
    """Return how wide a card must be for its name, and a note if it has one, to be read."""
    shown = badges_of(card) if badges is None else badges
    return _need(card.name, len(shown) + (1 if card.discussed else 0), note, int(tinted))


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
        _paint_small(painter, card, size, look)
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
    ink, pen, radius = look.ink, _outline(look), _radius(form)
    fill = ink.accent_soft if look.selected else ink.hover if look.hovered else ink.surface
    if painter.worldTransform().isScaling():
        _round_off(painter, size, pen, fill, radius)
        return
    # Hundreds of cards have the same ground: it is drawn once and copied.
    ratio = painter.device().devicePixelRatio()
    wide, tall = size.width(), size.height()
    key = f"ground {wide} {tall} {ratio} {radius} {pen.color().rgba()} {pen.widthF()} {fill.rgba()}"
    ground = QPixmap()
    if not QPixmapCache.find(key, ground):
        ground = QPixmap((size.size() * ratio).toSize())
        ground.setDevicePixelRatio(ratio)
        ground.fill(Qt.GlobalColor.transparent)
        once = QPainter(ground)
        once.setRenderHint(QPainter.RenderHint.Antialiasing)
        _round_off(once, QRectF(0, 0, wide, tall), pen, fill, radius)
        once.end()
        QPixmapCache.insert(key, ground)
    painter.drawPixmap(size.topLeft(), ground)


def _round_off(painter: QPainter, size: QRectF, pen: QPen, fill: QColor, radius: float) -> None:
    inset = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(size.adjusted(inset, inset, -inset, -inset), radius, radius)


def _paint_ghost(painter: QPainter, form: Form, size: QRectF, ink: Ink) -> None:
    pen = QPen(ink.muted, 1, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = size.width() / 2 if form in (Form.DISC, Form.DOT) else _radius(form)
    painter.drawRoundedRect(size.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _paint_circle(painter: QPainter, card: Card, circle: QRectF, look: Look) -> None:
    ink = look.ink
    tint = look.tint
    if look.photo is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(circle, look.photo, QRectF(look.photo.rect()))
        if tint is not None:
            painter.setPen(QPen(tint.colour, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.circle if tint is None else tint.colour)
        painter.drawEllipse(circle)
        painter.setPen(ink.text if tint is None else tint.on_colour)
        painter.setFont(font(12))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, card.initials)
    if tint is not None:
        tag = QRectF(circle.left() - 6, circle.top() - 7, 14, 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.surface)
        painter.drawRoundedRect(tag.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)
        paint_tag(painter, tint, tag)
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
    badges = _badges(card, look)
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
    badges, right = _badges(card, look), size.width() - 4.0
    before = (12 if card.discussed else 0) + (_TAG + 2 if look.tint is not None else 0)
    room = size.width() - _PAD * 2 - advance(card.name, 10, bold=True) - before
    fitting = max(1, int(room // _BADGE_STEP))
    shown = badges[: min(MOST, fitting)]
    more = len(badges) - len(shown)
    if more and fitting > len(shown):
        right = _paint_more(painter, more, right, size.center().y(), ink)
    for badge in reversed(shown):
        right -= _BADGE_STEP
        paint_badge(painter, badge, QPointF(right + 1, (size.height() - BADGE) / 2), ink)
    left = float(_PAD)
    if look.tint is not None:
        paint_tag(painter, look.tint, QRectF(4, (size.height() - _TAG) / 2, _TAG, _TAG))
        left = _TAG + 8.0
    if card.discussed:
        paint_badge(painter, Badge.DISCUSSED, QPointF(left - 4, (size.height() - 10) / 2), ink, 10)
        left += 8.0
    width = right - left
    pixels = fit_row(card.name, width)
    painter.setPen(ink.text)
    painter.setFont(font(pixels, bold=True))
    middle = size.height() / 2
    wide = advance(card.name, pixels, bold=True)
    if wide > width:
        # A name is never cut: the rare one that is too long at its smallest is drawn closer.
        painter.save()
        painter.translate(left, _baseline(middle, pixels, bold=True))
        painter.scale(max(0.5, width / wide), 1)
        painter.drawText(QPointF(0, 0), card.name)
        painter.restore()
        return
    painter.drawText(QPointF(left, _baseline(middle, pixels, bold=True)), card.name)
    start = left + wide + _PAD
    under = look.note or card.post
    if under and right - start >= 44:
        painter.setPen(ink.muted)
        painter.setFont(font(12))
        shown_post = _elided(under, 12, int(right - start - 2))
        painter.drawText(QPointF(start, _baseline(middle, 12)), shown_post)


def _paint_small(painter: QPainter, card: Card, size: QRectF, look: Look) -> None:
    """Paint the name so large that it can still be read from afar, or the initials where it is too long."""
    pixels, ink = 24 if size.height() > 30 else 17, look.ink
    if look.tint is not None:
        side = min(size.height() - 4, pixels * 1.1)
        paint_tag(painter, look.tint, QRectF(2, (size.height() - side) / 2, side, side))
        size = size.adjusted(side, 0, 0, 0)
    badges = _badges(card, look)[:1]
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
    tint = look.tint
    painter.setPen(pen)
    painter.setBrush(tint.colour if tint is not None else ink.accent_soft if look.selected else ink.surface)
    painter.drawEllipse(size.adjusted(inset, inset, -inset, -inset))
    painter.setPen(ink.text if tint is None else tint.on_colour)
    painter.setFont(font(10 if size.width() > 22 else 8, bold=card.moved))
    painter.drawText(size, Qt.AlignmentFlag.AlignCenter, card.initials)
    for badge in _badges(card, look)[:1]:
        paint_badge(painter, badge, QPointF(size.right() - 9, 0), ink, 9)
    if tint is not None and size.width() > 22:
        paint_tag(painter, tint, QRectF(size.left() - 1, size.bottom() - 9, 10, 10))


def _paint_dot(painter: QPainter, card: Card, size: QRectF, look: Look) -> None:
    ink = look.ink
    if look.tint is not None:
        ring = QPen(ink.focus, 2) if look.current or look.selected else QPen(ink.strong, 0.8)
        paint_tinted_dot(painter, look.tint, size, ink, ring)
        return
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


def _badges(card: Card, look: Look) -> tuple[Badge, ...]:
    return badges_of(card) if look.badges is None else look.badges


def _badge_columns(count: int) -> int:
    # One place more where not all are shown: for their number.
    return (min(count, MOST + 1) + 1) // 2


def _paint_badge_block(painter: QPainter, badges: tuple[Badge, ...], size: QRectF, ink: Ink) -> None:
    """Badges stand at the right edge, in columns of two, the most urgent first; the rest is counted."""
    places = min(len(badges), MOST + 1)
    columns = _badge_columns(len(badges))
    for index in range(places):
        column, row = divmod(index, 2)
        tall = min(2, places - column * 2)
        x = size.width() - 4 - (columns - column) * _BADGE_STEP
        y = (size.height() - tall * _BADGE_STEP) / 2 + row * _BADGE_STEP
        if index < MOST:
            paint_badge(painter, badges[index], QPointF(x, y), ink)
        else:
            _paint_more(painter, len(badges) - MOST, x + BADGE, y + BADGE / 2, ink)


def _paint_more(painter: QPainter, count: int, right: float, middle: float, ink: Ink) -> float:
    """Paint how many badges are not shown; return where the next may end."""
    text = f"+{count}"
    painter.setPen(ink.muted)
    painter.setFont(font(11, bold=True))
    painter.drawText(QPointF(right - advance(text, 11, bold=True), _baseline(middle, 11, bold=True)), text)
    return right - _BADGE_STEP


@lru_cache(maxsize=8192)
def _elided(text: str, pixels: int, width: int) -> str:
    return metrics(pixels).elidedText(text, Qt.TextElideMode.ElideRight, width)
