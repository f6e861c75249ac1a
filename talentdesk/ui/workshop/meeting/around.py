"""What the meeting asks of the page around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.board import BoardView

if TYPE_CHECKING:
    from talentdesk.services.commands import Command, Done
    from talentdesk.ui.workshop.projector import ProjectorWindow


class Acts(Protocol):
    """Does what sheets ask for."""

    desk: Desk
    shell: Shell
    sheet: Sheet | None
    said: str

    def here(self) -> Board:
        """Return the board shown."""

    def do(self, command: Command, about: tuple[Id, ...] = ()) -> Done | None:
        """Run a command; a refusal is told on the page."""

    def mark_discussed(self, ids: tuple[Id, ...], discussed: bool) -> None:
        """Mark candidates as discussed or not yet."""

    def window(self) -> QWidget:
        """Return the window sheets are laid over."""

    def expect_committee(self, *, votes: bool = True) -> bool:
        """Tell whether the committee has members (with a vote); else say so, with the way to it."""

    def open_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the window."""

    def close_sheet(self) -> None:
        """Take the open sheet away."""

    def close_if(self, done: Done | None) -> None:
        """Close the sheet after a command that was done."""

    def open_attendance(self) -> None:
        """Show who is in the room."""


class Room(Protocol):
    """The way to the projector."""

    @property
    def window(self) -> ProjectorWindow | None:
        """The window for the room, None before it was opened."""


class Around(Protocol):
    """The workshop page as the meeting sees it."""

    desk: Desk
    shell: Shell
    board: BoardView
    lock: QAction

    @property
    def acts(self) -> Acts:
        """What does and asks."""

    @property
    def room(self) -> Room:
        """The way to the projector."""
