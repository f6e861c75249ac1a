"""What an editable table holds: columns, rows of values, and a last line that adds a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QBrush
from typing_extensions import override

from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.table_model import Index

Value = str | float | int | bool | date | None

KIND_ROLE = Qt.ItemDataRole.UserRole + 1
CHOICES_ROLE = Qt.ItemDataRole.UserRole + 2


class CellKind(Enum):
    """What a cell holds and how it is edited."""

    TEXT = auto()
    NUMBER = auto()
    PERCENT = auto()
    DAY = auto()
    CHOICE = auto()
    SWITCH = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class EditColumn:
    """A column: the key of its values, its heading, what it holds, its width in pixels (0 = the rest)."""

    key: str
    title: str
    kind: CellKind = CellKind.TEXT
    width: int = 0
    editable: bool = True
    choices: tuple[tuple[str, str], ...] = ()
    """(key, shown) of a CHOICE."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRow:
    """A row: its id, its values by column key, and what is remarkable about some of them."""

    id: str
    values: Mapping[str, Value]
    shown: Mapping[str, str] = field(default_factory=dict)
    """Texts of values that are not shown as they are."""
    roles: Mapping[str, str] = field(default_factory=dict)
    """Colours by role for some cells, e.g. ``bad`` for a missed day."""
    tips: Mapping[str, str] = field(default_factory=dict)


class EditTableModel(QAbstractTableModel):
    """Holds values only. ``edited`` carries row id, key and value; ``added`` key and value of a new row."""

    edited = Signal(str, str, object)
    added = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[EditColumn, ...] = ()
        self._rows: tuple[EditRow, ...] = ()
        self._new_line = ""
        self._read_only = False

    @property
    def rows(self) -> tuple[EditRow, ...]:
        """The rows shown, the new line left out."""
        return self._rows

    def show_columns(self, columns: Sequence[EditColumn], *, new_line: str = "") -> None:
        """Set columns and what the empty last line says; an empty text means there is none."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._new_line = new_line
        self.endResetModel()

    def show_rows(self, rows: Sequence[EditRow]) -> None:
        """Show rows; only what differs is told to the view, so an open editor elsewhere stays."""
        rows = tuple(rows)
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        changed = [index for index, row in enumerate(rows) if row != self._rows[index]]
        self._rows = rows
        for index in changed:
            self.dataChanged.emit(self.index(index, 0), self.index(index, len(self._columns) - 1))

    def set_read_only(self, read_only: bool) -> None:
        """Allow looking only."""
        if read_only != self._read_only:
            self.beginResetModel()
            self._read_only = read_only
            self.endResetModel()

    def column(self, index: Index) -> EditColumn:
        """Return the column of a cell."""
        return self._columns[index.column()]

    def columns(self) -> tuple[EditColumn, ...]:
        """Return all columns."""
        return self._columns

    def id_at(self, row: int) -> str:
        """Return the id of a row, empty for the new line."""
        return self._rows[row].id if 0 <= row < len(self._rows) else ""

    def row_of(self, id: str) -> int:
        """Return where a row stands, -1 where it does not."""
        return next((index for index, row in enumerate(self._rows) if row.id == id), -1)

    def is_new_line(self, index: Index) -> bool:
        """Tell whether a cell belongs to the line that adds a row."""
        return index.row() >= len(self._rows)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if parent.isValid():
            return 0
        return len(self._rows) + (1 if self._new_line and not self._read_only else 0)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid() or self._read_only or not self.column(index).editable:
            return flags
        if self.is_new_line(index) and index.column() != 0:
            return flags
        if self.column(index).kind is CellKind.SWITCH:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self.column(index)
        if role == KIND_ROLE:
            return column.kind
        if role == CHOICES_ROLE:
            return column.choices
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if self.is_new_line(index):
            return self._new_line_data(index, role)
        return _row_data(self._rows[index.row()], column, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole:
            value, role = Qt.CheckState(value) is Qt.CheckState.Checked, Qt.ItemDataRole.EditRole
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        key = self.column(index).key
        if self.is_new_line(index):
            if value not in ("", None):
                self.added.emit(key, value)
            return True
        row = self._rows[index.row()]
        if value != row.values.get(key):
            # The value stays as it is until the workspace says it changed.
            self.edited.emit(row.id, key, value)
        return True

    def _new_line_data(self, index: Index, role: int) -> object:
        if index.column() != 0:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._new_line
        if role == Qt.ItemDataRole.EditRole:
            return ""
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(application_theme().colour("muted"))
        return None


def _row_data(row: EditRow, column: EditColumn, role: int) -> object:
    value = row.values.get(column.key)
    if role == Qt.ItemDataRole.EditRole:
        return value
    if column.kind is CellKind.SWITCH:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
    elif role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return row.shown.get(column.key) or _text(value, column)
    if role == Qt.ItemDataRole.ToolTipRole:
        return row.tips.get(column.key) or row.shown.get(column.key) or _text(value, column) or None
    if role == Qt.ItemDataRole.ForegroundRole and column.key in row.roles:
        return QBrush(application_theme().colour(row.roles[column.key]))
    return None


def _text(value: Value, column: EditColumn) -> str:
    if value is None or value == "":
        return ""
    if column.kind is CellKind.CHOICE:
        return dict(column.choices).get(str(value), str(value))
    if column.kind is CellKind.PERCENT:
        return f"{value}%"
    if column.kind is CellKind.SWITCH:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)


def _alignment(column: EditColumn) -> Qt.AlignmentFlag:
    right = column.kind in (CellKind.NUMBER, CellKind.PERCENT)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
