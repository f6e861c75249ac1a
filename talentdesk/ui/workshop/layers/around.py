"""The workshop page as layers, the challenge and the grid beside see it."""

from __future__ import annotations

from typing import Protocol

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.workshop.acts import WorkshopActs
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.foot_bar import FootBar
from talentdesk.ui.workshop.guides import Guides
from talentdesk.ui.workshop.panels import Panels
from talentdesk.ui.workshop.photo_shelf import PhotoShelf
from talentdesk.ui.workshop.room_link import RoomLink
from talentdesk.ui.workshop.view_bar import ViewBar


class Layers(Protocol):
    """What can be done with the layers of the page."""

    def show(self, layer: Id) -> None:
        """Show a layer."""

    def compare(self) -> None:
        """List the differences of the layer shown, to take them over."""

    def throw_away(self) -> None:
        """Throw the layer shown away."""


class Around(Protocol):
    """The page."""

    desk: Desk
    shell: Shell
    board: BoardView
    acts: WorkshopActs
    view: ViewBar
    foot: FootBar
    room: RoomLink
    photos: PhotoShelf
    panels: Panels
    guides: Guides
    values: Board | None
    """The board shown, None without a session."""

    @property
    def layers(self) -> Layers:
        """Which layer is shown, and the way to others."""

    def load_board(self) -> None:
        """Ask for the board again."""
