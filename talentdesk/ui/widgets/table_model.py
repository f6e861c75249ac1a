"""What tables of values have in common: rows told apart by a key, and heads above their columns."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
"""What Qt asks a model with."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel, Generic[R]):
    """Rows under heads; a kind says in ``data`` what its cells hold. ``numbers`` are columns at the right."""

    def __init__(
        self, columns: int = 0, numbers: Collection[int] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.rows: tuple[R, ...] = ()
        """The rows in the order shown."""
        self._heads: tuple[str, ...] = ("",) * columns
        self._numbers = frozenset(numbers)

    def key(self, row: R) -> object:
        """Return what tells a row from all others."""
        return row

    def row_of(self, key: object) -> int:
        """Return where the row of a key stands, -1 where it is not shown."""
        return next((at for at, row in enumerate(self.rows) if self.key(row) == key), -1)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other rows; where the same stand in the same order the selection stays."""
        if [self.key(one) for one in rows] == [self.key(one) for one in self.rows]:
            self.rows = tuple(rows)
            self.say_anew()
        else:
            self.show_table(self._heads, rows)

    def show_table(self, heads: Sequence[str], rows: Sequence[R]) -> None:
        """Show all anew: heads and rows; nothing stays selected."""
        self.beginResetModel()
        self._heads, self.rows = tuple(heads), tuple(rows)
        self.endResetModel()

    def show_heads(self, heads: Sequence[str]) -> None:
        """Show other words above the same columns, and in the cells what they say now."""
        self._heads = tuple(heads)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._heads) - 1)
        self.say_anew()

    def say_anew(self) -> None:
        """Tell the view that rows read differently."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self._heads) - 1))

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return how a column and its head stand."""
        return RIGHT if column in self._numbers else LEFT

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return self.alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None
