"""All the dots of a box as one item: thousands of items would make every frame of a drag slow."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card
from talentdesk.ui.workshop.card_face import Look, paint_card
from talentdesk.ui.workshop.kept_item import KeptItem
from talentdesk.ui.workshop.packing import Form, Slot

_MANY = 40
"""So many dots are rather painted all at once than piece by piece."""


class DotsItem(KeptItem):
    """Cards so small that each is a dot; kept as one picture, of which only what differs is painted again."""

    def __init__(self, look_of: Callable[[Card], Look]) -> None:
        super().__init__()
        self._look_of = look_of
        self._dots: dict[Id, tuple[Card, QRectF]] = {}
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(1)

    def reset(self, cards: Sequence[Card], slots: Sequence[Slot], inside: QRectF) -> None:
        """Hold these cards in the slots of a box with this inside."""
        dots = {
            card.candidate: (card, QRectF(slot.x, slot.y, slot.width, slot.height))
            for card, slot in zip(cards, slots, strict=True)
        }
        self.place(inside)
        if dots != self._dots:
            self._dots = dots
            self.update()

    def restyle(self, candidates: Iterable[Id]) -> None:
        """Paint these dots again, as they look now."""
        mine = [candidate for candidate in candidates if candidate in self._dots]
        if len(mine) > _MANY:
            self.update()
            return
        for candidate in mine:
            self.update(self._dots[candidate][1].adjusted(-2, -2, 2, 2))

    def rect_of(self, candidate: Id) -> QRectF | None:
        """Return where a candidate's dot lies in the scene."""
        found = self._dots.get(candidate)
        return self.mapRectToScene(found[1]) if found is not None else None

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        exposed = QRectF(option.exposedRect)
        for card, rect in self._dots.values():
            if rect.intersects(exposed):
                painter.save()
                painter.translate(rect.topLeft())
                size = QRectF(0, 0, rect.width(), rect.height())
                paint_card(painter, card, Form.DOT, size, self._look_of(card))
                painter.restore()
