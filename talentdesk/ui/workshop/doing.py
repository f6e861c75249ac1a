"""What the helpers of the workshop's acts may ask of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from talentdesk.services.commands import Command, Done


class Doing(Protocol):
    """Does what a sheet wants, and lays sheets over the window."""

    desk: Desk
    shell: Shell
    sheet: Sheet | None
    """The sheet that is open."""
    said: str
    """Why the newest command was refused; empty after one that was done."""

    def here(self) -> Board:
        """Return the board shown; there is one whenever something can be done."""

    def window(self) -> QWidget:
        """Return the window sheets are laid over."""

    def do(self, command: Command, about: tuple[Id, ...] = ()) -> Done | None:
        """Run a command; a refusal is told on the page, beside the candidates it is ``about``."""

    def expect_committee(self, *, votes: bool = True) -> bool:
        """Tell whether the committee has members (with a vote); else say so, with the way to it."""

    def open_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the window; the one before is taken away."""

    def close_if(self, done: Done | None) -> None:
        """Close the sheet after a command that was done."""
