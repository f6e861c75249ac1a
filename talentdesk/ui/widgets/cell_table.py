"""A table whose cells Tab goes through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QTableView
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


def keep_in_sight(table: QTableView) -> None:
    """Let the page around a table as high as its rows follow the cursor, for whoever walks it by keys."""
    page = table.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    inner = page.widget() if page is not None else None
    cell = table.visualRect(table.currentIndex())
    if page is not None and inner is not None and cell.isValid():
        at = table.viewport().mapTo(inner, cell.center())
        page.ensureVisible(at.x(), at.y(), 0, cell.height())
