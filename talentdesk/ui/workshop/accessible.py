"""The board for screen readers: a list of cards, each with name, post and box."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.widgets.accessible_items import AccessibleItem, AccessibleItems, read_as
from talentdesk.ui.workshop.surface import BoardSurface

_Text = QAccessible.Text


def install() -> None:
    """Tell Qt how to make a board accessible."""
    read_as(BoardSurface, AccessibleBoard)


class AccessibleBoard(AccessibleItems[BoardSurface]):
    """The board as a list: its candidates box by box."""

    def __init__(self, board: BoardSurface) -> None:
        super().__init__(board, QAccessible.Role.List)

    @override
    def ids(self) -> list[Id]:
        board = self.view()
        if board is None:
            return []
        return [card.candidate for cards in board.arrangement.boxes.values() for card in cards]

    @override
    def shows(self, view: BoardSurface, key: Id) -> bool:
        return view.arrangement.is_shown(key)

    @override
    def current(self, view: BoardSurface) -> Id | None:
        return view.picked.current

    @override
    def rect_of(self, view: BoardSurface, key: Id) -> QRectF | None:
        return view.board.rect_of(key)

    @override
    def make(self, key: Id) -> AccessibleCard:
        return AccessibleCard(self, key)

    @override
    def text(self, kind: QAccessible.Text) -> str:
        board = self.view()
        if board is None or board.arrangement.board is None:
            return ""
        return board.arrangement.board.session.name if kind is _Text.Name else ""


class AccessibleCard(AccessibleItem[BoardSurface]):
    """A card as a list item: its name; its post, box and badges as description."""

    @override
    def text(self, kind: QAccessible.Text) -> str:
        board = self.view()
        if board is None:
            return ""
        card = board.arrangement.cards[self.key]
        if kind is _Text.Name:
            return card.name
        if kind is _Text.Value:
            return board.words.place_name(board.arrangement.where(self.key))
        if kind is _Text.Description:
            place = board.words.place_name(board.arrangement.where(self.key))
            return "\n".join([place, *board.words.card_tip(card).split("\n")[1:]])
        return ""

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def mark(self, view: BoardSurface, state: QAccessible.State) -> None:
        state.multiSelectable = True
        state.selected = self.key in view.picked
        state.offscreen = view.board.rect_of(self.key) is None
