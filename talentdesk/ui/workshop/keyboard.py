"""What the keyboard does on the board: everything the mouse can do."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from talentdesk.domain.texts import Id
from talentdesk.ui.workshop.box_item import BoxItem
from talentdesk.ui.workshop.digits import HOLDING, Digits
from talentdesk.ui.workshop.navigation import Way, nearest
from talentdesk.ui.workshop.plan import NOWHERE, Key, Spot
from talentdesk.ui.workshop.surface import BoardSurface

_K = Qt.Key
_WAYS = {_K.Key_Left: Way.LEFT, _K.Key_Right: Way.RIGHT, _K.Key_Up: Way.UP, _K.Key_Down: Way.DOWN}
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class Keyboard:
    """Turns keys into selections and drops. Ctrl+Z belongs to the window and is left to it."""

    def __init__(self, board: BoardSurface) -> None:
        self._board = board
        self.digits = Digits(self._typed, board)
        self._plain = {
            _K.Key_Space: self._toggle,
            _K.Key_Return: self._enter,
            _K.Key_Enter: self._enter,
            _K.Key_M: self._menu,
            _K.Key_Menu: self._menu,
            _K.Key_F: self._discuss,
            _K.Key_R: self._explain,
            _K.Key_P: self._vote,
            _K.Key_A: self._agree,
            _K.Key_G: self._flag,
            _K.Key_E: self._note,
            _K.Key_Y: self._ready,
            _K.Key_H: self._board.earlier_requested.emit,
            _K.Key_Home: self._first,
            _K.Key_End: self._last,
        }
        self._with_ctrl = {
            _K.Key_Space: self._toggle,
            _K.Key_A: self._board.select_shown,
            _K.Key_Plus: self._closer,
            _K.Key_Equal: self._closer,
            _K.Key_Minus: self._farther,
            _K.Key_0: self._whole,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; tell whether it meant anything."""
        key, modifiers = _K(event.key()), event.modifiers()
        way = _WAYS.get(key)
        if way is not None:
            if modifiers & _ALT:
                self._shift_in_box(-1 if way in (Way.UP, Way.LEFT) else 1)
            else:
                self._go(way, modifiers)
            return True
        if key == _K.Key_Escape:
            return self._escape()
        if modifiers & _CTRL and modifiers & _SHIFT:
            action = self._all_here if key == _K.Key_A else None
        elif modifiers & _CTRL:
            action = self._with_ctrl.get(key)
        elif modifiers & _ALT:
            return False
        elif _K.Key_0 <= key <= _K.Key_9:
            if self._board.picked.ids:
                self.digits.press(key - _K.Key_0)
            return True
        else:
            action = self._plain.get(key)
        if action is None:
            return False
        action()
        return True

    # ------------------------------------------------------------------ going

    def _go(self, way: Way, modifiers: Qt.KeyboardModifier) -> None:
        board = self._board
        start = self._here()
        if start is None:
            self._begin()
            return
        if board.head is NOWHERE and self._scroll_on(way):
            start = self._here() or start
        stop = nearest(start, board.board.stops(), way)
        if stop is None:
            return
        if isinstance(stop, BoxItem):
            board.stand_on_head(stop.key)
            self._refresh_current()
            return
        board.stand_on_head(NOWHERE)
        self._pick(stop, modifiers)

    def _pick(self, card: Id, modifiers: Qt.KeyboardModifier) -> None:
        board = self._board
        if modifiers & _SHIFT:
            order = [one.candidate for one in board.arrangement.boxes[board.arrangement.where(card)]]
            board.pick(board.picked.extend(card, order))
        elif modifiers & _CTRL:
            board.pick(board.picked.step(card))
        else:
            board.pick(board.picked.only(card))
        self._refresh_current()

    def _scroll_on(self, way: Way) -> bool:
        """Scroll the box where the next line of it is out of sight; tell whether it was."""
        board = self._board
        card = board.picked.current
        if card is None or not board.arrangement.is_shown(card) or way not in (Way.UP, Way.DOWN):
            return False
        key = board.arrangement.where(card)
        slots = list(board.board.slots(key))
        rect = board.board.rect_of(card)
        if rect is None or not slots:
            return False
        edge = slots[-1][1].top() if way is Way.DOWN else slots[0][1].top()
        return rect.top() == edge and board.board.scroll(key, 1 if way is Way.DOWN else -1)

    def _here(self) -> QRectF | None:
        board = self._board
        if board.head is not NOWHERE:
            return board.board.boxes[board.head].head
        card = board.picked.current
        if card is None:
            return None
        board.board.reveal(card)
        return board.board.rect_of(card)

    def _begin(self) -> None:
        """Stand on the first card of the first box that has one."""
        for cards in self._board.arrangement.boxes.values():
            if cards:
                self._board.pick(self._board.picked.only(cards[0].candidate))
                self._board.board.reveal(cards[0].candidate)
                return

    def _first(self) -> None:
        self._end(0)

    def _last(self) -> None:
        self._end(-1)

    def _end(self, index: int) -> None:
        key = self._box_here()
        cards = self._board.arrangement.boxes.get(key, ()) if key is not NOWHERE else ()
        if cards:
            self._board.stand_on_head(NOWHERE)
            self._board.board.reveal(cards[index].candidate)
            self._pick(cards[index].candidate, Qt.KeyboardModifier.NoModifier)

    # ------------------------------------------------------------------ doing

    def _typed(self, number: int) -> None:
        board = self._board
        scheme = board.arrangement.scheme
        if scheme is None or not board.picked.ids:
            return
        key: Key = None if number == HOLDING else scheme.by_number[number].placement
        self._place(board.arrangement.in_order(board.picked.ids), key, None)

    def _place(self, ids: tuple[Id, ...], key: Key, position: int | None) -> None:
        board = self._board
        if board.view_state.proposed:
            board.say_refused(
                board.words.say(
                    "These are the proposed places. Switch to the calibrated ones to move cards."
                ),
                ids,
            )
            return
        if position is None and all(board.arrangement.where(one) == key for one in ids):
            return
        answers = board.arrangement.rulings(ids, key)
        if any(not answer.allowed for answer in answers):
            board.say_refused(board.words.verdict(answers), ids)
            return
        board.drop_cards(ids, key, position)

    def _shift_in_box(self, by: int) -> None:
        """Move the current card among the cards of its box."""
        board = self._board
        card = board.picked.current
        if card is None or not board.arrangement.is_shown(card):
            return
        key = board.arrangement.where(card)
        order = [one.candidate for one in board.arrangement.boxes[key]]
        index = order.index(card) + by
        if 0 <= index < len(order):
            # Beside the next card that is shown: those a filter hides are passed over.
            self._place((card,), key, board.arrangement.position(key, (order[index], by > 0), (card,)))

    def _toggle(self) -> None:
        board = self._board
        if board.head is not NOWHERE:
            board.select_box(board.head)
        elif board.picked.current is not None:
            board.pick(board.picked.toggle(board.picked.current))

    def _all_here(self) -> None:
        key = self._box_here()
        if key is not NOWHERE:
            self._board.select_box(key)

    def _discuss(self) -> None:
        board = self._board
        ids = board.picked.ids
        if ids:
            board.discussed_requested.emit(
                ids, not all(board.arrangement.cards[one].discussed for one in ids)
            )

    def _explain(self) -> None:
        card = self._board.picked.current
        if card is not None and self._board.arrangement.is_shown(card):
            self._board.reason_requested.emit(card)

    def _vote(self) -> None:
        if self._board.picked.current is not None:
            self._board.ballot_requested.emit(self._board.picked.current)

    def _agree(self) -> None:
        if self._board.picked.current is not None:
            self._board.action_requested.emit(self._board.picked.current)

    def _flag(self) -> None:
        if self._board.picked.ids:
            self._board.flag_requested.emit(self._board.picked.ids)

    def _note(self) -> None:
        if self._board.picked.ids:
            self._board.own_note_requested.emit(self._board.picked.ids)

    def _ready(self) -> None:
        ids = self._board.picked.ids
        rect = self._board.board.rect_of(ids[0]) if ids else None
        if rect is not None:
            self._board.readiness_requested.emit(ids, self._point(rect))

    def _enter(self) -> None:
        if self._board.head is not NOWHERE:
            self._board.expand(self._board.head)
        else:
            self._menu()

    def _menu(self) -> None:
        board = self._board
        if board.head is not NOWHERE:
            board.box_menu_requested.emit(board.head, self._point(board.board.boxes[board.head].head))
            return
        card = board.picked.current
        rect = board.board.rect_of(card) if card is not None else None
        if card is None or rect is None:
            return
        if card not in board.picked:
            board.pick(board.picked.only(card))
        board.menu_requested.emit(board.picked.ids, self._point(rect))

    def _escape(self) -> bool:
        """Give up what was begun last; tell whether there was anything, else the key is the window's."""
        board = self._board
        said = board.said.isVisible()
        self.digits.forget()
        board.hush()
        if board.picked.ids:
            board.pick(board.picked.clear())
        elif board.view_state.expanded is not None:
            board.expand(None)
        else:
            return said
        return True

    def _closer(self) -> None:
        self._board.zoom_by(1)

    def _farther(self) -> None:
        self._board.zoom_by(-1)

    def _whole(self) -> None:
        self._board.set_zoom(1)

    # ------------------------------------------------------------------ inside

    def _box_here(self) -> Spot:
        board = self._board
        if board.head is not NOWHERE:
            return board.head
        card = board.picked.current
        if card is None or not board.arrangement.is_shown(card):
            return NOWHERE
        return board.arrangement.where(card)

    def _refresh_current(self) -> None:
        card = self._board.picked.current
        if card is not None:
            self._board.board.restyle((card,))

    def _point(self, rect: QRectF) -> QPoint:
        board = self._board
        return board.viewport().mapToGlobal(board.mapFromScene(rect.bottomLeft()))
