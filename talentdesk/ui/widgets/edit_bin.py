"""The bin beside an editable table: takes the row with the cursor away."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QToolButton

from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.edit_table import EditTable


class EditBin(QToolButton):
    """Asks as the Delete key of the table does; rests where nothing is chosen or nothing may be changed."""

    def __init__(self, table: EditTable, *, read_only: bool) -> None:
        super().__init__()
        self._table, self._read_only = table, read_only
        application_theme().set_icon(self, "trash")
        table.row_chosen.connect(self.follow)
        self.clicked.connect(self._ask)

    def set_words(self, words: str) -> None:
        """Say what it takes away."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    @Slot()
    def follow(self) -> None:
        """Follow the cursor of the table."""
        self.setEnabled(bool(self._table.chosen()) and not self._read_only)

    @Slot()
    def _ask(self) -> None:
        if self._table.chosen():
            self._table.remove_requested.emit(self._table.chosen())
