"""A card on the board: one item that paints itself and is kept as a picture until something of it changes."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from talentdesk.domain.workshop import Card
from talentdesk.ui.workshop.card_face import Look, paint_card
from talentdesk.ui.workshop.kept_item import KeptItem
from talentdesk.ui.workshop.packing import Form, Slot


class CardItem(KeptItem):
    """A card in the form its box has room for."""

    def __init__(self, card: Card, look: Look) -> None:
        super().__init__()
        self.card = card
        self.form = Form.FULL
        self.look = look
        self.setZValue(1)

    def reset(self, card: Card, form: Form, slot: Slot, corner: QPointF) -> None:
        """Lie in a slot of a box whose inside starts at ``corner``; repaints only what differs."""
        self.place(QRectF(corner.x() + slot.x, corner.y() + slot.y, slot.width, slot.height))
        if form is not self.form or (card is not self.card and card != self.card):
            self.update()
        self.card, self.form = card, form

    def wear(self, look: Look) -> None:
        """Look differently; repaints only if something differs."""
        if look != self.look:
            self.look = look
            self.update()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        paint_card(painter, self.card, self.form, self.size, self.look, scale=scale)
