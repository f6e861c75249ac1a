"""Whether the guidelines are shown in a session: some meetings look at the shares only at the end."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.ui import preferences
from talentdesk.ui.shell import Shell
from talentdesk.ui.workshop.foot_bar import FootBar
from talentdesk.ui.workshop.room_link import RoomLink


class Around(Protocol):
    """The page as the switch sees it."""

    foot: FootBar
    shell: Shell
    room: RoomLink
    values: Board | None

    def load_board(self) -> None:
        """Ask for the board again."""


class Guides(QObject):
    """Takes the guidelines off boards where they are switched off; the check before the lock keeps them."""

    def __init__(self, page: Around) -> None:
        super().__init__(page.foot)
        self._page = page
        kept = page.shell.host.preferences.get(preferences.GUIDES_OFF)
        self._hidden: set[Id] = set(kept)
        page.foot.guides.toggled.connect(self._switch)

    def of(self, board: Board | None) -> Board | None:
        """Return a board as it is shown: without its guidelines where the session hides them."""
        if board is None:
            return None
        page = self._page
        on = board.session.id not in self._hidden
        page.foot.show_guides(on=on, any_=has_guidelines(board))
        page.room.show_guidelines(on=on)
        return self.bare(board)

    def bare(self, board: Board) -> Board:
        """Return the same of a board beside the one that is switched."""
        if board.session.id not in self._hidden:
            return board
        return replace(
            board,
            distribution=board.distribution.unguided(),
            proposed_distribution=board.proposed_distribution.unguided(),
        )

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        board = self._page.values
        if board is not None:
            (self._hidden.discard if on else self._hidden.add)(board.session.id)
            self._remember(board.session.id, on=on)
            self._page.load_board()

    def _remember(self, session: Id, *, on: bool) -> None:
        """Keep for the next start what is switched off; sessions of long ago are forgotten."""
        kept = self._page.shell.host.preferences
        others = [one for one in kept.get(preferences.GUIDES_OFF) if one != session]
        hidden = others if on else [*others, session]
        kept.set(preferences.GUIDES_OFF, tuple(hidden[-preferences.GUIDES_OFF_KEPT :]))


def has_guidelines(board: Board) -> bool:
    """Tell whether the programme has a guideline for the grid of a board."""
    shares = (*board.distribution.boxes.values(), *board.distribution.levels.values())
    return any(share.guideline is not None for share in shares)
