"""The people table's item model: values in, texts out; nothing is asked here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from typing_extensions import override

from talentdesk.domain import unit_paths
from talentdesk.domain.grid import Dimension
from talentdesk.domain.people import PersonLine
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.ui.people.listing import DEFAULT_COLUMNS, Column, changes
from talentdesk.ui.theme import Theme
from talentdesk.ui.widgets.table_model import Index
from talentdesk.wording import Say, fields
from talentdesk.wording.grades import grade_text

_ROLE = Qt.ItemDataRole


class PeopleItemModel(QAbstractTableModel):
    """Shows lines of people; ``show_rows`` resets only what differs."""

    def __init__(self, theme: Theme, say: Say, programme: Programme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._say, self._programme = theme, say, programme
        self._rows: tuple[PersonLine, ...] = ()
        self._columns: tuple[Column, ...] = DEFAULT_COLUMNS

    @property
    def rows(self) -> tuple[PersonLine, ...]:
        """The lines shown, in order."""
        return self._rows

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown, in order."""
        return self._columns

    def row_of(self, person: Id) -> int:
        """Return the row of a person, -1 where they are not shown."""
        return next((row for row, line in enumerate(self._rows) if line.id == person), -1)

    def show_rows(self, rows: Sequence[PersonLine]) -> None:
        """Show other lines; rows that stay keep their place, their selection and their scroll."""
        new = tuple(rows)
        old = self._rows
        begin, old_end, new_end = changes([line.id for line in old], [line.id for line in new])
        nowhere = QModelIndex()
        if old_end > begin:
            self.beginRemoveRows(nowhere, begin, old_end - 1)
            self._rows = (*old[:begin], *old[old_end:])
            self.endRemoveRows()
        if new_end > begin:
            self.beginInsertRows(nowhere, begin, new_end - 1)
            self._rows = (*self._rows[:begin], *new[begin:new_end], *self._rows[begin:])
            self.endInsertRows()
        kept, self._rows = self._rows, new
        for row, line in enumerate(new):
            if line is not kept[row] and line != kept[row]:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns."""
        if tuple(columns) != self._columns:
            self.beginResetModel()
            self._columns = tuple(columns)
            self.endResetModel()

    def speak(self, say: Say, programme: Programme) -> None:
        """Show everything in another language or by another programme."""
        self._say, self._programme = say, programme
        last = len(self._columns) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, last))

    def text(self, line: PersonLine, column: Column) -> str:
        """Return what a cell shows."""
        value = getattr(line, column)
        if isinstance(value, date):
            return self._say.day(value)
        if column is Column.UNIT:
            return unit_paths.own_name(str(value))
        if column is Column.ACTIVE:
            value = "yes" if value else "no"
        if column in (Column.PERFORMANCE, Column.POTENTIAL):
            return grade_text(self._dimension(column).key, str(value or ""), self._say, self._programme)
        return fields.value_text(column, str(value or ""), self._say, self._programme)

    def _dimension(self, column: Column) -> Dimension:
        first = self._programme.schemes[0]
        return first.vertical if column is Column.PERFORMANCE else first.horizontal

    def heading(self, column: Column) -> str:
        """Return the name of a column."""
        if column in (Column.PERFORMANCE, Column.POTENTIAL):
            return self._say.text(self._dimension(column).name)
        if column is Column.NUMBER:
            return self._say("Staff no.")
        return fields.name(column, self._say)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        line, column = self._rows[index.row()], self._columns[index.column()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self.text(line, column)
        if role == _ROLE.ToolTipRole:
            return line.unit if column is Column.UNIT else self.text(line, column)
        if role == _ROLE.FontRole and column is Column.NAME:
            return self._theme.font(bold=True)
        if role == _ROLE.ForegroundRole:
            return self._theme.colour("text" if line.active else "muted")
        if role == _ROLE.UserRole:
            return line.id
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == _ROLE.DisplayRole:
                return self.heading(self._columns[section])
            if role == _ROLE.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
