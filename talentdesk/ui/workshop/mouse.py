"""What the mouse does on the board: click, band, drag, scroll, zoom; plain moves that tests can drive."""

from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from talentdesk.domain.texts import Id
from talentdesk.ui.workshop.plan import NOWHERE, Key
from talentdesk.ui.workshop.surface import BoardSurface

_EDGE = 28
"""How near the edge of a zoomed board a drag begins to scroll it, in pixels."""
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Doing(Enum):
    """What the pressed mouse is doing."""

    NOTHING = 0
    PRESSED = 1
    DRAGGING = 2
    BANDING = 3
    PANNING = 4


class Mouse:
    """Turns mouse events into selections, drags and drops on a board."""

    def __init__(self, board: BoardSurface) -> None:
        self._board = board
        self.doing = Doing.NOTHING
        self._start = QPointF()
        self._card: Id | None = None
        self._collapse = False
        """The press was on one of several selected cards: a release without a drag selects it alone."""
        self._kept: tuple[Id, ...] = ()

    # ------------------------------------------------------------------ press, move, release

    def press(self, event: QMouseEvent) -> None:
        """Begin a click, a drag, a band or a pan."""
        board = self._board
        board.hush()
        board.stand_on_head(NOWHERE)
        self._start = event.position()
        if event.button() is Qt.MouseButton.MiddleButton:
            self.doing = Doing.PANNING
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.doing = Doing.PRESSED
        self._card = board.board.card_at(board.mapToScene(event.position().toPoint()))
        self._collapse = False
        self._kept = board.picked.ids if event.modifiers() & (_CTRL | _SHIFT) else ()
        if self._card is not None:
            self._press_card(self._card, event.modifiers())

    def move(self, event: QMouseEvent) -> None:
        """Go on with what was begun; hover where nothing was."""
        at = event.position()
        if self.doing is Doing.NOTHING:
            self._hover(at)
        elif self.doing is Doing.PANNING:
            self._pan(at)
        elif self.doing is Doing.PRESSED:
            if (at - self._start).manhattanLength() >= QApplication.startDragDistance():
                self._begin(at)
        elif self.doing is Doing.DRAGGING:
            self._scroll_at_edge(at.toPoint())
            self._board.hand.hover(self._scene(at))
        else:
            self._span(at)

    def release(self, event: QMouseEvent) -> None:
        """End it: drop the cards, keep what the band holds, or take it as a click."""
        doing, self.doing = self.doing, Doing.NOTHING
        at = event.position()
        if doing is Doing.DRAGGING:
            self._drop()
        elif doing is Doing.BANDING:
            self._board.band.setVisible(False)
        elif doing is Doing.PRESSED:
            self._click(at, event.modifiers())

    def cancel(self) -> bool:
        """Give up a drag or band; tell whether there was one."""
        doing, self.doing = self.doing, Doing.NOTHING
        board = self._board
        if doing is Doing.DRAGGING:
            ids = board.hand.ids
            board.hand.drop()
            board.hand.glide(ids, None, board.board.rect_of(ids[0]))
            return True
        if doing is Doing.BANDING:
            board.band.setVisible(False)
            board.pick(board.picked.replace(self._kept))
            return True
        return False

    def double_click(self, event: QMouseEvent) -> None:
        """Open a card's person; expand a box by its head."""
        board = self._board
        at = self._scene(event.position())
        card = board.board.card_at(at)
        self.doing = Doing.NOTHING
        if card is not None:
            board.opened.emit(card)
            return
        spot = board.board.box_at(at)
        if spot is not NOWHERE and spot is not None and board.board.boxes[spot].head.contains(at):
            board.expand(spot)

    def wheel(self, event: QWheelEvent) -> bool:
        """Zoom with Ctrl; else scroll the box under the pointer. Tell whether the event is used up."""
        board = self._board
        turns = event.angleDelta().y() / 120
        if event.modifiers() & _CTRL:
            board.zoom_by(turns, event.position())
            return True
        spot = board.board.box_at(self._scene(event.position()))
        moved = spot is not NOWHERE and board.board.scroll(
            spot, -round(turns * 2) or (-1 if turns > 0 else 1)
        )
        if moved and board.hand.holds:
            board.hand.hover(self._scene(event.position()))
        return bool(moved)

    def leave(self) -> None:
        """Forget what the pointer was over."""
        self._set_hovered(None)

    # ------------------------------------------------------------------ clicking

    def _press_card(self, card: Id, modifiers: Qt.KeyboardModifier) -> None:
        board = self._board
        picked = board.picked
        if modifiers & _CTRL:
            board.pick(picked.toggle(card))
        elif modifiers & _SHIFT:
            order = [one.candidate for one in board.arrangement.boxes[board.arrangement.where(card)]]
            board.pick(picked.extend(card, order))
        elif card in picked:
            self._collapse = len(picked) > 1
            board.pick(picked.step(card))
        else:
            board.pick(picked.only(card))

    def _click(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        board = self._board
        if self._card is not None:
            if self._collapse and not modifiers & (_CTRL | _SHIFT):
                board.pick(board.picked.only(self._card))
            return
        scene = self._scene(at)
        spot = board.board.box_at(scene)
        if spot is not NOWHERE and spot is not None and board.board.boxes[spot].foot.contains(scene):
            board.expand(spot)
        elif not modifiers & (_CTRL | _SHIFT):
            board.pick(board.picked.clear())

    # ------------------------------------------------------------------ dragging

    def _begin(self, at: QPointF) -> None:
        board = self._board
        if self._card is None:
            self.doing = Doing.BANDING
            self._span(at)
            return
        if board.view_state.proposed:
            self.doing = Doing.NOTHING
            board.say_refused(
                board.words.say(
                    "These are the proposed places. Switch to the calibrated ones to move cards."
                ),
                (self._card,),
            )
            return
        if self._card not in board.picked:
            # Ctrl took it out of the selection on the press; who drags it means it.
            board.pick(board.picked.toggle(self._card))
        self.doing = Doing.DRAGGING
        self._set_hovered(None)
        ids = board.picked.ids
        first = self._card
        board.hand.take((first, *(one for one in ids if one != first)), self._scene(self._start))
        board.hand.hover(self._scene(at))

    def _drop(self) -> None:
        board = self._board
        hand = board.hand
        ids, target, anchor = hand.ids, hand.target, hand.anchor
        answers = hand.answers(target) if target is not NOWHERE else ()
        sentence = board.words.verdict(answers) if any(not answer.allowed for answer in answers) else ""
        hand.drop()
        if target is NOWHERE or sentence:
            hand.glide(ids, None, board.board.rect_of(ids[0]))
            if sentence:
                board.say_refused(sentence, ids)
            return
        ids = board.arrangement.in_order(ids)
        position = board.arrangement.position(target, anchor, ids) if anchor else None
        if position is None and all(board.arrangement.where(one) == target for one in ids):
            # Put down where they came from.
            hand.glide(ids, None, board.board.rect_of(ids[0]))
            return
        board.drop_cards(ids, target, position)

    def _scroll_at_edge(self, at: QPoint) -> None:
        board = self._board
        if board.zoom <= 1:
            return
        port = board.viewport().rect()
        across, down = board.horizontalScrollBar(), board.verticalScrollBar()
        step = 18
        if at.x() < _EDGE or at.x() > port.width() - _EDGE:
            across.setValue(across.value() + (step if at.x() > _EDGE else -step))
        if at.y() < _EDGE or at.y() > port.height() - _EDGE:
            down.setValue(down.value() + (step if at.y() > _EDGE else -step))

    def _pan(self, at: QPointF) -> None:
        board = self._board
        moved = (at - self._start).toPoint()
        self._start = at
        across, down = board.horizontalScrollBar(), board.verticalScrollBar()
        across.setValue(across.value() - moved.x())
        down.setValue(down.value() - moved.y())

    # ------------------------------------------------------------------ band and hover

    def _span(self, at: QPointF) -> None:
        board = self._board
        rect = QRectF(self._scene(self._start), self._scene(at)).normalized()
        board.band.span(rect)
        caught: list[Id] = []
        for key in board.board.boxes:
            caught += self._caught(key, rect)
        kept = [one for one in self._kept if one not in caught]
        board.pick(board.picked.replace([*kept, *caught]))

    def _caught(self, key: Key, rect: QRectF) -> list[Id]:
        scene = self._board.board
        if scene.plan is None or not scene.plan.boxes[key].intersects(rect):
            return []
        return [one for one, where in scene.slots(key) if where.intersects(rect)]

    def _hover(self, at: QPointF) -> None:
        self._set_hovered(self._board.board.card_at(self._scene(at)))

    def _set_hovered(self, card: Id | None) -> None:
        board = self._board
        if card != board.hovered:
            left, board.hovered = board.hovered, card
            board.board.restyle([one for one in (left, card) if one is not None])

    def _scene(self, at: QPointF) -> QPointF:
        return self._board.mapToScene(at.toPoint())
