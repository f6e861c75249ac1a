"""Rows of texts with a mark before some of them: the tables of nominees, nominators and vacancies."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.nominations.meter import mark_picture
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.table_model import Index, TableModel

_ROLE = Qt.ItemDataRole
Key = tuple[float | str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A text, the role of the mark before it (empty = none), and what it is sorted by."""

    text: str
    mark: str = ""
    order: float | str | None = None
    tip: str = ""


@dataclass(frozen=True, slots=True)
class RowOf:
    """A row: whose it is, and its cells."""

    id: Id
    cells: tuple[Cell, ...]


class RowItemModel(TableModel[RowOf]):
    """Holds the rows shown; ``bold`` is the column with the names."""

    def __init__(self, numbers: Collection[int] = (), bold: int = 0) -> None:
        super().__init__(numbers=numbers)
        self._bold = bold
        self._sorted: tuple[int, bool] | None = None

    @override
    def key(self, row: RowOf) -> Id:
        return row.id

    @override
    def show_table(self, heads: Sequence[str], rows: Sequence[RowOf]) -> None:
        """Show rows under heads; the order somebody asked for stays."""
        super().show_table(heads, rows if self._sorted is None else self._ordered(rows, *self._sorted))

    def sort_by(self, column: int, *, descending: bool) -> None:
        """Sort by a column."""
        self._sorted = column, descending
        self.show_table(self._heads, self.rows)

    @property
    def sorted(self) -> tuple[int, bool] | None:
        """Column and whether it is sorted the other way round; None = as they came."""
        return self._sorted

    @staticmethod
    def _ordered(rows: Sequence[RowOf], column: int, descending: bool) -> Sequence[RowOf]:
        def key(row: RowOf) -> tuple[bool, float, str]:
            cell = row.cells[column]
            order = cell.text if cell.order is None else cell.order
            number = float(order) if isinstance(order, int | float) else 0.0
            return order == "", -number if descending else number, str(order)

        rows = sorted(rows, key=key)
        if descending and any(isinstance(row.cells[column].order, str | None) for row in rows):
            rows = [
                *reversed([row for row in rows if not key(row)[0]]),
                *[row for row in rows if key(row)[0]],
            ]
        return rows

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.rows[index.row()].cells[index.column()]
        found: dict[int, Callable[[], object]] = {
            _ROLE.DisplayRole: lambda: cell.text,
            _ROLE.ToolTipRole: lambda: cell.tip or cell.text,
            _ROLE.DecorationRole: lambda: mark_picture(cell.mark) if cell.mark else None,
            _ROLE.TextAlignmentRole: lambda: self.alignment(index.column()),
        }
        if role == _ROLE.FontRole and index.column() == self._bold:
            return application_theme().font(bold=True)
        return found[role]() if role in found else None
