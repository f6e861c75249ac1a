"""What the global search searches, and where a hit leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from talentdesk.ui.desk import Desk
from talentdesk.ui.search_bar import SearchBar
from talentdesk.ui.shell import Shell

if TYPE_CHECKING:
    from talentdesk.domain.people import Found


_PLACES = {
    "person": ("people", ""),
    "holders": ("people", "post:"),
    "post": ("succession", "slates:"),
    "session": ("workshop", ""),
    "campaign": ("nominations", ""),
    "vacancy": ("nominations", "vacancies:"),
}
"""Where what was found is shown, and what its page wants before the id."""


class Finder(QObject):
    """Joins the search field with the file and the places; ``commands`` are what else can be found."""

    def __init__(
        self, desk: Desk, shell: Shell, over: QWidget, commands: Callable[[], list[QAction]]
    ) -> None:
        super().__init__(over)
        self._desk, self._shell = desk, shell
        self.bar = SearchBar(over, self._find, commands)
        self.bar.found.connect(self._open)

    def _find(self, text: str) -> Sequence[Found]:
        from talentdesk.services.search import Search

        return self._desk.ask(Search(text=text))

    @Slot(object)
    def _open(self, found: Found) -> None:
        if found.kind == "person":
            self._shell.selection.select_people((found.id,))
        place, what = _PLACES[found.kind]
        self._shell.open_place(place, what + found.id)
