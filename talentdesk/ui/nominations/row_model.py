"""Rows of texts with a mark before some of them: the tables of nominees, nominators and vacancies."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.nominations.meter import mark_picture
from talentdesk.ui.theme import application_theme

AnyIndex = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
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


class RowItemModel(QAbstractTableModel):
    """Holds the rows shown; ``bold`` is the column with the names, ``numbers`` stand at the right."""

    def __init__(self, numbers: Collection[int] = (), bold: int = 0) -> None:
        super().__init__()
        self._numbers, self._bold = frozenset(numbers), bold
        self._heads: tuple[str, ...] = ()
        self.rows: tuple[RowOf, ...] = ()
        self._sorted: tuple[int, bool] | None = None

    def show_rows(self, heads: Sequence[str], rows: Sequence[RowOf]) -> None:
        """Show rows under heads; the order somebody asked for stays."""
        self.beginResetModel()
        self._heads, self.rows = tuple(heads), tuple(rows)
        if self._sorted is not None:
            self._order(*self._sorted)
        self.endResetModel()

    def sort_by(self, column: int, *, descending: bool) -> None:
        """Sort by a column."""
        self._sorted = column, descending
        self.beginResetModel()
        self._order(column, descending)
        self.endResetModel()

    @property
    def sorted(self) -> tuple[int, bool] | None:
        """Column and whether it is sorted the other way round; None = as they came."""
        return self._sorted

    def row_of(self, id: Id) -> int:
        """Return where somebody stands, -1 where not."""
        return next((at for at, row in enumerate(self.rows) if row.id == id), -1)

    def _order(self, column: int, descending: bool) -> None:
        def key(row: RowOf) -> tuple[bool, float, str]:
            cell = row.cells[column]
            order = cell.text if cell.order is None else cell.order
            number = float(order) if isinstance(order, int | float) else 0.0
            return order == "", -number if descending else number, str(order)

        rows = sorted(self.rows, key=key)
        if descending and any(isinstance(row.cells[column].order, str | None) for row in rows):
            rows = [
                *reversed([row for row in rows if not key(row)[0]]),
                *[row for row in rows if key(row)[0]],
            ]
        self.rows = tuple(rows)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self._heads)

    @override
    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.rows[index.row()].cells[index.column()]
        found: dict[int, Callable[[], object]] = {
            _ROLE.DisplayRole: lambda: cell.text,
            _ROLE.ToolTipRole: lambda: cell.tip or cell.text,
            _ROLE.DecorationRole: lambda: mark_picture(cell.mark) if cell.mark else None,
            _ROLE.TextAlignmentRole: lambda: _RIGHT if index.column() in self._numbers else _LEFT,
        }
        if role == _ROLE.FontRole and index.column() == self._bold:
            return application_theme().font(bold=True)
        return found[role]() if role in found else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == _ROLE.DisplayRole:
            return self._heads[section]
        if role == _ROLE.TextAlignmentRole:
            return _RIGHT if section in self._numbers else _LEFT
        return None
