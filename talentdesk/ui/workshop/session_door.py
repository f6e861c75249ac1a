"""Opens the sheet that makes a session, or changes the one shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from talentdesk.domain.workshop import SessionLine
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell

if TYPE_CHECKING:
    from talentdesk.ui.exporting import Exporter
    from talentdesk.ui.workshop.session_menu import SessionMenu

_COMMITTEE, _CANDIDATES = 1, 2


class SessionDoor(QObject):
    """Knows the session shown through ``shown``; the sheet is imported when first opened."""

    def __init__(
        self, page: QWidget, desk: Desk, shell: Shell, shown: Callable[[], SessionLine | None]
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._shell, self._shown = page, desk, shell, shown

    def serve(self, menu: SessionMenu) -> None:
        """Do what the menu of sessions asks for."""
        menu.new_requested.connect(self.make)
        menu.edit_requested.connect(self.edit)
        menu.result_requested.connect(self.export_result)
        menu.places_requested.connect(self.export_places)
        menu.picture_requested.connect(self.export_picture)

    @Slot()
    def export_result(self) -> None:
        """Write what the session decided into a workbook."""
        line = self._shown()
        if line is not None:
            self._exporter().ask_result(line.id, line.name)

    @Slot()
    def export_places(self) -> None:
        """Write the places into a table that can be brought back."""
        line = self._shown()
        if line is not None:
            self._exporter().ask_table("placements", line.id)

    @Slot()
    def export_picture(self) -> None:
        """Write the grid with everybody's name as a picture."""
        line = self._shown()
        if line is not None:
            self._exporter().ask_picture(line.id, line.name)

    def _exporter(self) -> Exporter:
        from talentdesk.ui.exporting import Exporter

        return Exporter(self._page, self._desk, self._shell)

    @Slot()
    def make(self) -> None:
        """Make a new session."""
        self._open(None)

    @Slot()
    def edit(self) -> None:
        """Change the session shown."""
        self._open(self._shown())

    @Slot()
    def edit_committee(self) -> None:
        """Change its committee."""
        self._open(self._shown(), tab=_COMMITTEE)

    @Slot()
    def edit_candidates(self) -> None:
        """Change its candidates."""
        self._open(self._shown(), tab=_CANDIDATES)

    def _open(self, line: SessionLine | None, *, tab: int = 0) -> None:
        from talentdesk.ui.sessions.session_sheet import SessionSheet

        sheet = SessionSheet(self._desk, self._shell, line)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_tab(tab)
        sheet.open_sheet()
