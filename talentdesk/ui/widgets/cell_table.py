"""A table whose cells Tab goes through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from typing_extensions import override


class CellTable(QTableView):
    """Tab goes from cell to cell; behind the last one, and back before the first, it leaves the table."""

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        actions, at = self.CursorAction, self.currentIndex()
        to = self.moveCursor(
            actions.MoveNext if next else actions.MovePrevious, Qt.KeyboardModifier.NoModifier
        )
        here, there = (at.row(), at.column()), (to.row(), to.column())
        # Qt goes round in the table for ever, and nobody without a mouse would get out.
        self.setTabKeyNavigation(to.isValid() and (there > here if next else there < here))
        return super().focusNextPrevChild(next)
