"""Opens the sheet that makes a session, or changes the one shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from talentdesk.domain.workshop import SessionLine
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell

_COMMITTEE, _CANDIDATES = 1, 2


class SessionDoor(QObject):
    """Knows the session shown through ``shown``; the sheet is imported when first opened."""

    def __init__(
        self, page: QWidget, desk: Desk, shell: Shell, shown: Callable[[], SessionLine | None]
    ) -> None:
        super().__init__(page)
        self._desk, self._shell, self._shown = desk, shell, shown

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
