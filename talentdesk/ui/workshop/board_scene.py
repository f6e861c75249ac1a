"""The scene of the board: boxes, axes and cards laid out, and what lies under a point."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF
from PySide6.QtWidgets import QGraphicsScene

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card
from talentdesk.ui.workshop.arrangement import Arrangement
from talentdesk.ui.workshop.axis_item import AxisItem
from talentdesk.ui.workshop.badges import Badge, badges_of
from talentdesk.ui.workshop.board_words import BoardWords
from talentdesk.ui.workshop.box_item import BoxItem, BoxLook
from talentdesk.ui.workshop.card_face import Look, need_of
from talentdesk.ui.workshop.card_item import CardItem
from talentdesk.ui.workshop.dots_item import DotsItem
from talentdesk.ui.workshop.ink import Ink
from talentdesk.ui.workshop.packing import FULL_HEIGHT, FULL_WIDTH, Form, Need, Slot, pack
from talentdesk.ui.workshop.plan import NOWHERE, Key, Plan, Spot, plan
from talentdesk.ui.workshop.tint import Tint


class BoardScene(QGraphicsScene):
    """An item per box, per axis level and per card that has a slot; ``lay_out`` and ``reset`` place them."""

    def __init__(self, arrangement: Arrangement, words: BoardWords, ink: Ink, parent: QObject) -> None:
        super().__init__(parent)
        self.arrangement = arrangement
        self.words = words
        self.ink = ink
        self.plan: Plan | None = None
        self.boxes: dict[Key, BoxItem] = {}
        self.cards: dict[Id, CardItem] = {}
        self.look_of: Callable[[Card], Look] = lambda card: Look(self.ink)
        self.badges_of: Callable[[Card], tuple[Badge, ...]] = badges_of
        self.tint_of: Callable[[Card], Tint | None] = _no_tint
        self._rows: list[AxisItem] = []
        self._columns: list[AxisItem] = []
        self._lines: dict[Key, int] = {}
        self._needs: dict[Id, tuple[Card, Need]] = {}
        self._dots: dict[Key, DotsItem] = {}
        self._shape: object = None
        self._size = QSizeF(1, 1)

    # ------------------------------------------------------------------ laying out

    def lay_out(self, size: QSizeF) -> None:
        """Divide the board anew and pack every box."""
        self._size = size
        shape = self.arrangement.drawn()
        if shape is None:
            return
        if shape != self._shape:
            self._make_items()
            self._shape = shape
        view = self.arrangement.view
        waiting = bool(self.arrangement.boxes.get(None))
        self.plan = plan(size.width(), size.height(), shape, expanded=view.expanded, holding=waiting)
        self.setSceneRect(QRectF(0, 0, size.width(), size.height()))
        for key, rect in self.plan.boxes.items():
            self.boxes[key].place(rect)
        for items, strips in ((self._rows, self.plan.row_strips), (self._columns, self.plan.column_strips)):
            for item, strip in zip(items, strips, strict=True):
                item.place(strip)
        self.reset(self.boxes)

    def reset(self, keys: Iterable[Key], wanted: Id | None = None) -> None:
        """Pack these boxes again and write every head anew; what stays the same is not painted again.

        ``wanted`` is a candidate whose card must be in sight afterwards.
        """
        if self.plan is None:
            return
        waiting = bool(self.arrangement.boxes.get(None))
        if waiting != (self.plan.boxes[None].width() > 100):
            # The holding area opens with the first who waits and closes behind the last.
            self.plan = None
            self.lay_out(self._size)
            return
        for key in keys:
            self._pack(key, self._index_in(key, wanted))
        for key in self.boxes:
            self._write(key)
        self._write_axes()
        self._forget_gone()

    def may_be_roomy(self, size: QSizeF) -> bool:
        """Tell without laying anything out whether a board of this size might show all cards whole."""
        shape = self.arrangement.drawn()
        if shape is None:
            return True
        boxes, view = self.arrangement.boxes, self.arrangement.view
        rects = plan(
            size.width(), size.height(), shape, expanded=view.expanded, holding=bool(boxes.get(None))
        ).boxes
        return all(
            len(boxes.get(key, ())) * FULL_WIDTH * FULL_HEIGHT <= rect.width() * rect.height()
            for key, rect in rects.items()
        )

    @property
    def is_roomy(self) -> bool:
        """Whether every box shows its cards whole with room for as many again."""
        for key, box in self.boxes.items():
            packing = box.packing
            if packing is None or packing.form is not Form.FULL or packing.after:
                return False
            if key is not None and packing.slots and packing.slots[-1].y > box.inside.height() / 2:
                return False
        return True

    def renew(self, ink: Ink) -> None:
        """Paint everything in other colours or words."""
        self.ink = ink
        self._needs.clear()
        for item in self.cards.values():
            item.wear(self.look_of(item.card))
            item.update()
        for box in (*self.boxes.values(), *self._dots.values()):
            box.update()
        self.reset(list(self.boxes))

    def _index_in(self, key: Key, candidate: Id | None) -> int | None:
        if candidate is None or not self.arrangement.is_shown(candidate):
            return None
        if self.arrangement.where(candidate) != key:
            return None
        return [card.candidate for card in self.arrangement.boxes[key]].index(candidate)

    def restyle(self, candidates: Collection[Id]) -> None:
        """Ask again how these cards look."""
        for candidate in candidates:
            item = self.cards.get(candidate)
            if item is not None and item.isVisible():
                item.wear(self.look_of(item.card))
        for dots in self._dots.values():
            dots.restyle(candidates)

    def refit(self, candidates: Collection[Id]) -> None:
        """Measure these cards anew, as after a mark, and show how they look now."""
        for candidate in candidates:
            self._needs.pop(candidate, None)
        shown = [one for one in candidates if self.arrangement.is_shown(one)]
        self.restyle(shown)
        self.reset({self.arrangement.where(one) for one in shown})

    def _make_items(self) -> None:
        for item in (*self.boxes.values(), *self._rows, *self._columns, *self._dots.values()):
            self.removeItem(item)
        self._dots.clear()
        shape = self.arrangement.drawn()
        assert shape is not None
        self.boxes = {None: BoxItem(None, self.ink)}
        self.boxes.update(
            {box.placement: BoxItem(box.placement, self.ink) for row in shape.rows for box in row}
        )
        self._rows = [AxisItem(self.ink, upright=True) for _ in shape.vertical.levels]
        self._columns = [AxisItem(self.ink, upright=False) for _ in shape.horizontal.levels]
        self._lines.clear()
        for item in (*self.boxes.values(), *self._rows, *self._columns):
            self.addItem(item)

    def _pack(self, key: Key, wanted: int | None = None) -> None:
        box = self.boxes.get(key)
        cards = self.arrangement.boxes.get(key, ())
        if box is None:
            return
        inside = box.inside
        slim = self._is_slim(key)
        packing = pack(
            inside.width(),
            0 if slim else inside.height(),
            [self._need(card) for card in cards],
            self.arrangement.view.density,
            self._lines.get(key, 0),
            wanted,
        )
        self._lines[key] = packing.line
        box.packing = packing
        shown = cards[packing.first : packing.first + len(packing.slots)]
        as_dots = packing.form is Form.DOT
        self._show_dots(key, shown if as_dots else (), box)
        seen = set() if as_dots else {card.candidate for card in shown}
        for card in cards:
            if card.candidate not in seen and card.candidate in self.cards:
                self.cards[card.candidate].setVisible(False)
        if not as_dots:
            for card, slot in zip(shown, packing.slots, strict=True):
                self._show(card, slot, box, packing.form)

    def _need(self, card: Card) -> Need:
        """Return how wide a card must be; measured once as long as it is the same card."""
        known = self._needs.get(card.candidate)
        if known is None or known[0] is not card:
            tinted = self.tint_of(card) is not None
            need = need_of(card, self.words.waiting(card), self.badges_of(card), tinted=tinted)
            known = self._needs[card.candidate] = (card, need)
        return known[1]

    def _show(self, card: Card, slot: Slot, box: BoxItem, form: Form) -> None:
        item = self.cards.get(card.candidate)
        if item is None:
            item = CardItem(card, self.look_of(card))
            self.cards[card.candidate] = item
            self.addItem(item)
        item.reset(card, form, slot, box.inside.topLeft())
        item.wear(self.look_of(card))
        item.setVisible(True)

    def _show_dots(self, key: Key, cards: Sequence[Card], box: BoxItem) -> None:
        dots = self._dots.get(key)
        if dots is None and cards:
            dots = self._dots[key] = DotsItem(self._look_of_dot)
            self.addItem(dots)
        if dots is not None and box.packing is not None:
            dots.reset(cards, box.packing.slots if cards else (), box.inside)
            dots.setVisible(bool(cards))

    def _look_of_dot(self, card: Card) -> Look:
        return self.look_of(card)

    def _write(self, key: Key) -> None:
        box = self.boxes[key]
        packing = box.packing
        if packing is None:
            return
        box.reset(self.words.box(key, packing), self.ink)
        slim = self._is_slim(key)
        if slim != box.look.slim:
            box.wear(BoxLook(slim=slim))

    def _write_axes(self) -> None:
        rows, columns = self.words.axes()
        for items, texts in ((self._rows, rows), (self._columns, columns)):
            for item, text in zip(items, texts, strict=True):
                item.reset(text, self.ink)

    def _is_slim(self, key: Key) -> bool:
        """Tell whether a box is squeezed beside an expanded one."""
        view = self.arrangement.view
        if key is None:
            return self.plan is not None and self.plan.boxes[None].width() < 100
        if view.expanded is None or key == view.expanded:
            return False
        return self.boxes[key].size.height() < 90

    def _forget_gone(self) -> None:
        gone = [candidate for candidate in self.cards if not self.arrangement.is_shown(candidate)]
        for candidate in gone:
            if candidate in self.arrangement.cards:
                self.cards[candidate].setVisible(False)
            else:
                self.removeItem(self.cards.pop(candidate))

    # ------------------------------------------------------------------ scrolling

    def scroll(self, key: Key, lines: int) -> bool:
        """Scroll a box by lines; tell whether anything moved."""
        box = self.boxes.get(key)
        if box is None or box.packing is None or not box.packing.overflows:
            return False
        before = box.packing.line
        self._lines[key] = max(0, before + lines)
        self._pack(key)
        self._write(key)
        return box.packing.line != before

    def reveal(self, candidate: Id) -> None:
        """Scroll the candidate's box until the card has a slot."""
        if not self.arrangement.is_shown(candidate):
            return
        key = self.arrangement.where(candidate)
        box = self.boxes.get(key)
        if box is None or box.packing is None or not box.packing.overflows or not box.packing.slots:
            return
        index = [card.candidate for card in self.arrangement.boxes[key]].index(candidate)
        if not 0 <= index - box.packing.first < len(box.packing.slots):
            self._pack(key, index)
            self._write(key)

    # ------------------------------------------------------------------ finding

    def box_at(self, point: QPointF) -> Spot:
        """Return the box under a point of the scene."""
        if self.plan is not None:
            for key, rect in self.plan.boxes.items():
                if rect.contains(point):
                    return key
        return NOWHERE

    def card_at(self, point: QPointF) -> Id | None:
        """Return the candidate whose card lies under a point of the scene."""
        key = self.box_at(point)
        if key is NOWHERE:
            return None
        for candidate, rect in self.slots(key):
            if rect.contains(point):
                return candidate
        return None

    def slots(self, key: Key) -> Iterator[tuple[Id, QRectF]]:
        """Yield candidates of a box with where their cards lie, those scrolled out of sight left out."""
        box = self.boxes.get(key)
        if box is None or box.packing is None:
            return
        corner, packing = box.inside.topLeft(), box.packing
        cards = self.arrangement.boxes.get(key, ())
        for card, slot in zip(cards[packing.first :], packing.slots, strict=False):
            yield card.candidate, QRectF(corner.x() + slot.x, corner.y() + slot.y, slot.width, slot.height)

    def rect_of(self, candidate: Id) -> QRectF | None:
        """Return where a candidate's card lies in the scene, None if it has no slot."""
        if not self.arrangement.is_shown(candidate):
            return None
        item = self.cards.get(candidate)
        if item is not None and item.isVisible():
            return item.mapRectToScene(item.size)
        dots = self._dots.get(self.arrangement.where(candidate))
        return dots.rect_of(candidate) if dots is not None else None

    def stops(self) -> Iterator[tuple[Id | BoxItem, QRectF]]:
        """Yield what the arrow keys may stop at: cards, and heads of boxes as their items."""
        for key, box in self.boxes.items():
            yield box, box.head
            yield from self.slots(key)


def _no_tint(_card: Card) -> Tint | None:
    return None
