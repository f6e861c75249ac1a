"""The board for screen readers: a list of cards, each with name, post and box.

Cards on a graphics view are invisible to assistive technology; these interfaces stand for them. Made when
asked for, one for each candidate, they hold the board weakly: Qt may ask after the window is gone.
"""

from __future__ import annotations

import weakref

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.workshop.surface import BoardSurface

_Text = QAccessible.Text
_installed: list[object] = []
_boards: dict[int, AccessibleBoard] = {}


def install() -> None:
    """Tell Qt how to make a board accessible; once for the application."""
    if not _installed:
        QAccessible.installFactory(_make)
        _installed.append(_make)


def _make(_key: str, target: QObject) -> QAccessibleInterface | None:
    if not isinstance(target, BoardSurface):
        return None
    known = _boards.get(id(target))
    if known is None or known.board() is not target:
        known = _boards[id(target)] = AccessibleBoard(target)
    return known


class AccessibleBoard(QAccessibleWidget):
    """The board as a list."""

    def __init__(self, board: BoardSurface) -> None:
        super().__init__(board, QAccessible.Role.List)
        self.board = weakref.ref(board)
        self._cards: dict[Id, AccessibleCard] = {}

    def ids(self) -> list[Id]:
        """Return the candidates as they are read: box by box."""
        board = self.board()
        if board is None:
            return []
        return [card.candidate for cards in board.arrangement.boxes.values() for card in cards]

    def card(self, candidate: Id) -> AccessibleCard | None:
        """Return what stands for a candidate's card."""
        board = self.board()
        if board is None or not board.arrangement.is_shown(candidate):
            return None
        made = self._cards.get(candidate)
        if made is None:
            made = self._cards[candidate] = AccessibleCard(self, candidate)
            QAccessible.registerAccessibleInterface(made)
        return made

    @override
    def childCount(self) -> int:
        return len(self.ids())

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None = no such child
        ids = self.ids()
        return self.card(ids[index]) if 0 <= index < len(ids) else None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ids = self.ids()
        return (
            ids.index(child.candidate) if isinstance(child, AccessibleCard) and child.candidate in ids else -1
        )

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # None = nothing has it
        board = self.board()
        current = board.picked.current if board is not None and board.hasFocus() else None
        return self.card(current) if current is not None else None

    @override
    def text(self, kind: QAccessible.Text) -> str:
        board = self.board()
        if board is None or board.arrangement.board is None:
            return ""
        return board.arrangement.board.session.name if kind is _Text.Name else ""


class AccessibleCard(QAccessibleInterface):
    """A card as a list item: its name; its post, box and badges as description."""

    def __init__(self, owner: AccessibleBoard, candidate: Id) -> None:
        super().__init__()
        self._owner = owner
        self.candidate = candidate

    def _board(self) -> BoardSurface | None:
        board = self._owner.board()
        return board if board is not None and board.arrangement.is_shown(self.candidate) else None

    @override
    def isValid(self) -> bool:
        return self._board() is not None

    @override
    def object(self) -> QObject | None:  # type: ignore[override]  # a card is no QObject
        return None

    @override
    def window(self) -> QWindow | None:  # type: ignore[override]  # None while the board has no window
        board = self._board()
        return board.window().windowHandle() if board is not None else None

    @override
    def parent(self) -> QAccessibleInterface:
        return self._owner

    @override
    def childCount(self) -> int:
        return 0

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there are none
        return None

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there are none
        return None

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def text(self, kind: QAccessible.Text) -> str:
        board = self._board()
        if board is None:
            return ""
        card = board.arrangement.cards[self.candidate]
        if kind is _Text.Name:
            return card.name
        if kind is _Text.Value:
            return board.words.place_name(board.arrangement.where(self.candidate))
        if kind is _Text.Description:
            place = board.words.place_name(board.arrangement.where(self.candidate))
            return "\n".join([place, *board.words.card_tip(card).split("\n")[1:]])
        return ""

    @override
    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Cards are not edited on the board."""

    @override
    def rect(self) -> QRect:
        board = self._board()
        at = board.board.rect_of(self.candidate) if board is not None else None
        if board is None or at is None:
            return QRect()
        first, last = board.mapFromScene(at.topLeft()), board.mapFromScene(at.bottomRight())
        size = QSize(last.x() - first.x(), last.y() - first.y())
        return QRect(board.viewport().mapToGlobal(first), size)

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        board = self._board()
        if board is None:
            state.invalid = True
            return state
        state.focusable = state.selectable = state.multiSelectable = True
        state.selected = self.candidate in board.picked
        state.focused = board.hasFocus() and board.picked.current == self.candidate
        state.offscreen = board.board.rect_of(self.candidate) is None
        return state
