"""What parts beside the board may ask of the workshop page, without knowing the page."""

from typing import Protocol

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.workshop.acts import WorkshopActs
from talentdesk.ui.workshop.board import BoardView
from talentdesk.ui.workshop.board_menus import BoardMenus
from talentdesk.ui.workshop.filter_bar import FilterBar
from talentdesk.ui.workshop.view_bar import ViewBar


class Stage(Protocol):
    """The page as its parts see it."""

    desk: Desk
    shell: Shell
    board: BoardView
    acts: WorkshopActs
    menus: BoardMenus
    filter: FilterBar
    view: ViewBar
    values: Board | None
    """The board shown, None without a session."""

    def choose_scheme(self, scheme: str) -> None:
        """Show another grid of the session."""

    def people_found(self, text: str) -> frozenset[Id]:
        """Return the people a text finds by pinyin."""
