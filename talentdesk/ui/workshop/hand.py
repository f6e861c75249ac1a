"""The cards in the hand while dragged: what lies under them, what the rule says, where they go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Slot

from talentdesk.domain.ruling import Ruling
from talentdesk.domain.texts import Id
from talentdesk.ui.workshop.board_scene import BoardScene
from talentdesk.ui.workshop.box_item import BoxLook
from talentdesk.ui.workshop.card_face import need_of
from talentdesk.ui.workshop.floating import HandItem, InsertItem
from talentdesk.ui.workshop.packing import FULL_HEIGHT, FULL_WIDTH, Form
from talentdesk.ui.workshop.plan import NOWHERE, Key, Spot

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

_EAGER = 60
"""Up to so many cards every box is asked when the drag begins; more are asked box by box while hovering."""
_MOVEMENT = 150


class Hand(QObject):
    """Holds cards over the board. The board decides what happens when they are let go."""

    def __init__(self, scene: BoardScene, duration: Callable[[int], int], parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._duration = duration
        self.item = HandItem(scene.ink)
        self.insert = InsertItem(scene.ink)
        scene.addItem(self.item)
        scene.addItem(self.insert)
        self.ids: tuple[Id, ...] = ()
        self.target: Spot = NOWHERE
        self.anchor: tuple[Id, bool] | None = None
        """The card at which they would be put, and whether behind it."""
        self._grab = QPointF()
        self._answers: dict[Key, tuple[Ruling, ...]] = {}
        self._glider: QVariantAnimation | None = None
        self._veiled: Id | None = None

    @property
    def holds(self) -> bool:
        """Whether cards are being dragged."""
        return bool(self.ids)

    def take(self, ids: tuple[Id, ...], at: QPointF) -> None:
        """Take cards from the board; the first is the one the pointer holds."""
        self.rest()
        rect = self._scene.rect_of(ids[0])
        self.ids = ids
        self._dress(ids)
        inside = at - rect.topLeft() if rect is not None else QPointF(20, 20)
        width = self.item.boundingRect().width() - 28
        self._grab = QPointF(min(inside.x(), width - 12), min(inside.y(), FULL_HEIGHT - 8.0))
        self._scene.restyle(ids)
        if len(ids) <= _EAGER:
            for key in self._scene.boxes:
                if any(not answer.allowed for answer in self.answers(key)):
                    self._wear(key)
        self.hover(at)

    def hover(self, at: QPointF) -> None:
        """Follow the pointer: light the box below and show where the cards would lie."""
        self.item.setPos(at - self._grab)
        target = self._scene.box_at(at)
        if target != self.target:
            left, self.target = self.target, target
            for key in (left, target):
                if key is not NOWHERE:
                    self._wear(key)
            self.item.mark(target is not NOWHERE and any(one.marks for one in self.answers(target)))
        self._find_anchor(at)

    def answers(self, key: Key) -> tuple[Ruling, ...]:
        """Return what the rule says of the cards in the hand at a box; asked once in a drag."""
        if key not in self._answers:
            self._answers[key] = self._scene.arrangement.rulings(self.ids, key)
        return self._answers[key]

    def drop(self) -> None:
        """Let go of the cards; the picture stays until it glides somewhere or rests."""
        ids, self.ids = self.ids, ()
        self.target, self.anchor = NOWHERE, None
        self._answers.clear()
        self.insert.setVisible(False)
        for key in self._scene.boxes:
            self._wear(key)
        self._scene.restyle(ids)

    def glide(self, ids: tuple[Id, ...], start: QPointF | None, end: QRectF | None) -> None:
        """Move the picture of these cards to a place on the board, then let the board itself show them."""
        duration = self._duration(_MOVEMENT)
        if end is None or duration == 0 or (start is None and not self.item.isVisible()):
            self.rest()
            return
        first = start if start is not None else self.item.pos()
        self.rest()
        self._dress(ids)
        self._veil(ids[0])
        if self._glider is None:
            self._glider = self._make_glider()
        self._glider.setDuration(duration)
        self._glider.setStartValue(first)
        self._glider.setEndValue(end.topLeft())
        self._glider.start()

    @Slot()
    def rest(self) -> None:
        """Show nothing in the hand."""
        if self._glider is not None:
            self._glider.stop()
        self.item.setVisible(False)
        self._veil(None)

    def renew(self) -> None:
        """Take the scene's present colours."""
        self.item.ink = self.insert.ink = self._scene.ink

    def _dress(self, ids: tuple[Id, ...]) -> None:
        cards = [self._scene.arrangement.cards[one] for one in ids if one in self._scene.arrangement.cards]
        if cards:
            look = self._scene.look_of(cards[0])
            width = max(float(FULL_WIDTH), need_of(cards[0], badges=look.badges).full)
            self.item.take(cards, width, replace(look, selected=True, current=False, ghost=False, note=""))

    def _veil(self, candidate: Id | None) -> None:
        """Hide the card on the board while its picture is still on the way."""
        for one, opacity in ((self._veiled, 1.0), (candidate, 0.0)):
            item = self._scene.cards.get(one) if one is not None else None
            if item is not None:
                item.setOpacity(opacity)
        self._veiled = candidate

    def _make_glider(self) -> QVariantAnimation:
        from PySide6.QtCore import QEasingCurve, QVariantAnimation

        glider = QVariantAnimation(self)
        glider.setEasingCurve(QEasingCurve.Type.OutCubic)
        glider.valueChanged.connect(self._glide)
        glider.finished.connect(self.rest)
        return glider

    def _glide(self, at: QPointF) -> None:
        self.item.setPos(at)

    def _wear(self, key: Key) -> None:
        box = self._scene.boxes.get(key)
        if box is None:
            return
        if not self.ids:
            box.wear(BoxLook(slim=box.look.slim))
            return
        lit = self.target is not NOWHERE and key == self.target
        # A box that was not asked yet is asked when the hand comes over it.
        answers = self.answers(key) if lit or key in self._answers else ()
        refused = any(not answer.allowed for answer in answers)
        box.wear(
            BoxLook(
                lit=lit,
                refused=refused,
                marked=any(answer.marks for answer in answers),
                slim=box.look.slim,
                verdict=self._scene.words.verdict(answers) if lit else "",
            )
        )

    def _find_anchor(self, at: QPointF) -> None:
        """Find between which cards the pointer is, and stand the insertion mark there."""
        self.anchor = None
        box = self._scene.boxes.get(self.target) if self.target is not NOWHERE else None
        if box is not None and box.packing is not None and box.packing.form in (Form.FULL, Form.ROW):
            for candidate, rect in self._scene.slots(box.key):
                if rect.adjusted(-3, -3, 3, 3).contains(at) and candidate not in self.ids:
                    wide = rect.width() > box.inside.width() * 0.6
                    after = at.y() > rect.center().y() if wide else at.x() > rect.center().x()
                    self.anchor = (candidate, after)
                    self.insert.stand(_edge(rect, after=after, across=wide))
                    return
        self.insert.setVisible(False)


def _edge(rect: QRectF, *, after: bool, across: bool) -> QRectF:
    if across:
        y = rect.bottom() if after else rect.top() - 4
        return QRectF(rect.left(), y + 0.5, rect.width(), 3)
    x = rect.right() if after else rect.left() - 4
    return QRectF(x + 0.5, rect.top(), 3, rect.height())
