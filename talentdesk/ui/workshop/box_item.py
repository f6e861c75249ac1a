"""A box on the board: soft fill, a thin strip of full colour, its head, and what is scrolled out of sight."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from talentdesk.domain.distribution import Share, Standing
from talentdesk.ui.workshop.badges import Badge, paint_badge
from talentdesk.ui.workshop.ink import Ink, font, metrics
from talentdesk.ui.workshop.kept_item import KeptItem
from talentdesk.ui.workshop.names import advance
from talentdesk.ui.workshop.packing import FOOT, Packing
from talentdesk.ui.workshop.plan import Key
from talentdesk.ui.workshop.standing_mark import MARK, bounds, paint_standing, percent
from talentdesk.values import dataclass

HEAD = 28
PAD = 8
_RADIUS = 8.0
_STRIP = 4.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxText:
    """What the head of a box says, in the language of the window."""

    number: str = ""
    name: str = ""
    count: str = ""
    share: Share | None = None
    empty: str = ""
    """Said inside while nobody is there."""
    more_below: str = ""
    more_above: str = ""
    colour: str = ""
    """Full colour of the box; empty for the holding area."""


@dataclass(frozen=True, slots=True)
class BoxLook:
    """How a drag, the keyboard and the pointer stand to a box."""

    lit: bool = False
    refused: bool = False
    marked: bool = False
    """Someone in the hand would stand outside a rule here."""
    current: bool = False
    """The keyboard stands on its head."""
    slim: bool = False
    """Squeezed beside an expanded box: only the head is drawn."""
    verdict: str = ""
    """Said over the box while a drag hovers."""


class BoxItem(KeptItem):
    """A box or the holding area (key None)."""

    def __init__(self, key: Key, ink: Ink) -> None:
        super().__init__()
        self.key = key
        self.ink = ink
        self.text = BoxText()
        self.look = BoxLook()
        self.packing: Packing | None = None

    @property
    def inside(self) -> QRectF:
        """Where the cards lie, in scene units."""
        rect = QRectF(self.pos(), self.size.size())
        return rect.adjusted(PAD, HEAD + _STRIP, -PAD, -PAD)

    @property
    def head(self) -> QRectF:
        """The head, in scene units."""
        return QRectF(self.pos().x(), self.pos().y(), self.size.width(), HEAD + _STRIP)

    @property
    def foot(self) -> QRectF:
        """The line that counts what is out of sight, in scene units; empty if all is in sight."""
        if self.packing is None or not self.packing.overflows:
            return QRectF()
        rect = QRectF(self.pos(), self.size.size())
        return QRectF(rect.left(), rect.bottom() - FOOT - 1, rect.width(), FOOT + 1)

    def reset(self, text: BoxText, ink: Ink) -> None:
        """Say something else; repaints only if something differs, the counts out of sight included."""
        if text != self.text or ink is not self.ink:
            self.text, self.ink = text, ink
            self.update()

    def wear(self, look: BoxLook) -> None:
        """Look differently; repaints only if something differs."""
        if look != self.look:
            self.look = look
            self.update()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self.look.refused:
            painter.setOpacity(0.45)
        if self.key is None and self.look.slim:
            self._paint_aside(painter)
        else:
            self._paint_head(painter)
        if not self.look.slim:
            self._paint_inside(painter)
        painter.setOpacity(1.0)
        if self.look.lit and self.look.verdict:
            self._paint_verdict(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        ink, look = self.ink, self.look
        strip: QColor | None = None
        fill = ink.surface if self.key is not None else ink.ground
        if self.text.colour:
            box = ink.box(self.text.colour)
            fill, strip = (box.lit if look.lit else box.fill), box.strip
        elif look.lit:
            fill = ink.accent_soft
        if look.refused:
            fill, strip = ink.hover, ink.line
        painter.setPen(self._border())
        painter.setBrush(fill)
        inner = self.size.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
        if strip is not None:
            painter.save()
            painter.setClipRect(QRectF(inner.left(), inner.top(), inner.width(), _STRIP))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(strip)
            painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
            painter.restore()

    def _border(self) -> QPen:
        look = self.look
        if look.lit and not look.refused:
            return QPen(self.ink.accent, 2)
        if look.current:
            return QPen(self.ink.focus, 2)
        if self.key is None:
            return QPen(self.ink.line, 1, Qt.PenStyle.DashLine)
        return QPen(Qt.PenStyle.NoPen)

    def _paint_head(self, painter: QPainter) -> None:
        """Number and name at the left, count, share and standing at the right; the name gives way."""
        ink, text = self.ink, self.text
        narrow = self.look.slim or self.size.width() < 170
        side, gap = (8, 5) if narrow else (10, 10)
        head = QRectF(side, _STRIP, self.size.width() - 2 * side, HEAD)
        right = head.right()
        share = text.share
        if share is not None and share.standing is not Standing.NONE:
            right -= MARK
            paint_standing(
                painter, share.standing, QRectF(right, head.center().y() - MARK / 2, MARK, MARK), ink
            )
            right -= gap / 2
        if share is not None and not narrow:
            wanted = f" / {bounds(share.guideline, tight=True)}" if share.guideline else ""
            if head.width() < 240 or advance(text.name, 14, bold=True) > head.width() - 170:
                wanted = ""
            right = self._write(painter, percent(share) + wanted, right, head, 12, ink.muted) - 8
        right = self._write(painter, text.count, right, head, 14, ink.text, bold=True) - gap
        left = head.left()
        if text.number:
            painter.setPen(ink.text)
            painter.setFont(font(16, bold=True))
            painter.drawText(QRectF(left, head.top(), 40, HEAD), _LEFT, text.number)
            left += advance(text.number, 16, bold=True) + min(8, gap + 1)
        if right - left > 30:
            painter.setPen(ink.text)
            # Smaller before shorter: the name says what the box means.
            wide, bold = int(right - left), not text.number
            size = 14 if advance(text.name, 14, bold=bold) <= wide else 12
            painter.setFont(font(size, bold=bold))
            name = text.name
            if advance(name, size, bold=bold) > wide:
                name = metrics(size, bold=bold).elidedText(name, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRectF(left, head.top(), right - left + 2, HEAD), _LEFT, name)

    def _paint_aside(self, painter: QPainter) -> None:
        """Write the name of the holding area upright while it is slim."""
        painter.save()
        painter.translate(self.size.center())
        painter.rotate(-90)
        room = QRectF(-self.size.height() / 2, -self.size.width() / 2, self.size.height(), self.size.width())
        painter.setPen(self.ink.muted)
        painter.setFont(font(13))
        words = f"{self.text.name}  {self.text.count}"
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        text: str,
        right: float,
        head: QRectF,
        size: int,
        colour: QColor,
        *,
        bold: bool = False,
    ) -> float:
        wide = advance(text, size, bold=bold)
        painter.setPen(colour)
        painter.setFont(font(size, bold=bold))
        painter.drawText(QRectF(right - wide - 2, head.top(), wide + 2, HEAD), _RIGHT, text)
        return right - wide

    def _paint_inside(self, painter: QPainter) -> None:
        ink = self.ink
        packing = self.packing
        if packing is None:
            return
        painter.setPen(ink.muted)
        painter.setFont(font(12))
        if not packing.slots and not packing.after and self.text.empty:
            room = self.size.adjusted(PAD, HEAD + _STRIP + 8, -PAD, -PAD)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.text.empty)
        if packing.overflows:
            foot = QRectF(PAD, self.size.bottom() - FOOT - 1, self.size.width() - 2 * PAD, FOOT)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self.out_of_sight(packing, foot.width()))
            self._paint_thumb(painter, packing)

    def out_of_sight(self, packing: Packing, room: float) -> str:
        """Say how many are scrolled away on both sides, in figures alone where words have no room."""
        words = "   ".join(part for part in (self.text.more_above, self.text.more_below) if part)
        if advance(words, 12) <= room:
            return words
        figures = (("▴", packing.first), ("▾", packing.after))
        return "   ".join(f"{sign} {count}" for sign, count in figures if count)

    def _paint_thumb(self, painter: QPainter, packing: Packing) -> None:
        """Paint where in the box one is, as a scroll bar would."""
        shown = len(packing.slots)
        total = packing.first + shown + packing.after
        top, tall = HEAD + _STRIP, self.size.height() - HEAD - _STRIP - FOOT - 8
        height = max(12.0, tall * shown / total)
        y = top + (tall - height) * (packing.first / max(1, total - shown))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ink.strong)
        painter.drawRoundedRect(QRectF(self.size.right() - 6, y, 3, height), 1.5, 1.5)

    def _paint_verdict(self, painter: QPainter) -> None:
        """Say on a floating strip at the bottom what the rule says of the cards in the hand."""
        ink = self.ink
        room = self.size.adjusted(6, 0, -6, -6)
        size = metrics(12).boundingRect(
            QRectF(0, 0, room.width() - 34, 400), Qt.TextFlag.TextWordWrap, self.look.verdict
        )
        height = min(room.height() - HEAD, max(26.0, size.height() + 10))
        strip = QRectF(room.left(), room.bottom() - height, room.width(), height)
        painter.setPen(QPen(ink.bad if self.look.refused else ink.warn, 1))
        painter.setBrush(ink.raised)
        painter.drawRoundedRect(strip, 6, 6)
        if not self.look.refused:
            paint_badge(painter, Badge.MARK, strip.topLeft() + QPointF(7, 6), ink)
        painter.setPen(ink.text)
        painter.setFont(font(12))
        where = strip.adjusted(27, 4, -6, -4)
        painter.drawText(where, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, self.look.verdict)
