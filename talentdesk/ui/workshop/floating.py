"""What floats above the board: cards in the hand, rubber band, insertion mark, a said sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from talentdesk.domain.workshop import Card
from talentdesk.ui.workshop.badges import Badge, paint_badge, paint_count
from talentdesk.ui.workshop.card_face import Look, paint_card
from talentdesk.ui.workshop.ink import Ink, font, metrics
from talentdesk.ui.workshop.packing import FULL_HEIGHT, FULL_WIDTH, Form

_FAN = 5.0
_SHADOW = 6


class HandItem(QGraphicsItem):
    """The cards in the hand: the first one whole, up to two more behind it, and how many there are."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self.ink = ink
        self.cards: tuple[Card, ...] = ()
        self.marked = False
        self._width = float(FULL_WIDTH)
        self._look = Look(ink, selected=True)
        self.setZValue(100)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setVisible(False)

    def take(self, cards: Sequence[Card], width: float, look: Look) -> None:
        """Take cards into the hand; ``width`` is what the first one's name needs, ``look`` how it looks."""
        self.prepareGeometryChange()
        self.cards = tuple(cards)
        self._look = look
        self._width = width
        self.marked = False
        self.setVisible(True)
        self.update()

    def mark(self, marked: bool) -> None:
        """Show that someone in the hand would stand outside a rule here."""
        if marked != self.marked:
            self.marked = marked
            self.update()

    @override
    def boundingRect(self) -> QRectF:
        more = _FAN * min(2, max(0, len(self.cards) - 1))
        return QRectF(-14, -14, self._width + more + 28, FULL_HEIGHT + more + 28)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        behind = min(2, len(self.cards) - 1)
        self._paint_shadow(painter, behind)
        for back in range(behind, 0, -1):
            painter.setPen(QPen(self.ink.line, 1))
            painter.setBrush(self.ink.raised)
            painter.drawRoundedRect(QRectF(_FAN * back, _FAN * back, self._width, FULL_HEIGHT), 6, 6)
        size = QRectF(0, 0, self._width, FULL_HEIGHT)
        paint_card(painter, self.cards[0], Form.FULL, size, self._look)
        if len(self.cards) > 1:
            paint_count(painter, str(len(self.cards)), QPointF(self._width + behind * _FAN - 4, 0), self.ink)
        if self.marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.ink.surface)
            painter.drawEllipse(QPointF(1, 2), 11, 11)
            paint_badge(painter, Badge.MARK, QPointF(-7, -7), self.ink, 16)

    def _paint_shadow(self, painter: QPainter, behind: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for grow in range(_SHADOW, 0, -1):
            colour = QColor(self.ink.shadow)
            colour.setAlpha(colour.alpha() // (_SHADOW * 2))
            painter.setBrush(colour)
            room = QRectF(0, 3, self._width + behind * _FAN, FULL_HEIGHT + behind * _FAN)
            painter.drawRoundedRect(room.adjusted(-grow, -grow, grow, grow), 6 + grow, 6 + grow)


class BandItem(QGraphicsItem):
    """The rubber band."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self.ink = ink
        self._rect = QRectF()
        self.setZValue(90)
        self.setVisible(False)

    def span(self, rect: QRectF) -> None:
        """Span a rectangle."""
        self.prepareGeometryChange()
        self._rect = rect
        self.setVisible(True)

    @override
    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-1, -1, 1, 1)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        fill = QColor(self.ink.accent)
        fill.setAlpha(28)
        painter.setPen(QPen(self.ink.accent, 1))
        painter.setBrush(fill)
        painter.drawRect(self._rect)


class InsertItem(QGraphicsItem):
    """A line between two cards: here the cards in the hand will lie."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self.ink = ink
        self._line = QRectF()
        self.setZValue(80)
        self.setVisible(False)

    def stand(self, line: QRectF) -> None:
        """Stand at the left or upper edge of a card."""
        if line != self._line:
            self.prepareGeometryChange()
            self._line = line
        self.setVisible(True)

    @override
    def boundingRect(self) -> QRectF:
        return self._line.adjusted(-2, -2, 2, 2)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ink.accent)
        painter.drawRoundedRect(self._line, 1.5, 1.5)


class SaidItem(QGraphicsItem):
    """A sentence beside a card that was not let go, or about the board as a whole."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self.ink = ink
        self.text = ""
        self._room = QRectF()
        self.setZValue(95)
        self.setVisible(False)

    def say(self, text: str, beside: QRectF, inside: QRectF) -> None:
        """Say a sentence under (or above) a rectangle, kept inside the board."""
        self.prepareGeometryChange()
        self.text = text
        size = metrics(13).boundingRect(QRectF(0, 0, 320, 400), Qt.TextFlag.TextWordWrap, text)
        width, height = size.width() + 26, size.height() + 18
        x = max(inside.left() + 4, min(beside.left(), inside.right() - width - 4))
        y = beside.bottom() + 6
        if y + height > inside.bottom():
            y = max(inside.top() + 4, beside.top() - height - 6)
        self._room = QRectF(x, y, width, height)
        self.setVisible(True)
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._room.adjusted(-1, -1, 1, 1)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.ink.bad, 1.5))
        painter.setBrush(self.ink.raised)
        painter.drawRoundedRect(self._room, 6, 6)
        painter.setPen(self.ink.text)
        painter.setFont(font(13))
        room = self._room.adjusted(13, 8, -11, -8)
        painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, self.text)
