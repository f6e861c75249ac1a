"""The preview of an import as a table: values in, texts out; rows can be left out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from typing_extensions import override

from talentdesk.domain.imports import RowKey
from talentdesk.domain.programme import Programme
from talentdesk.ui.importing.lines import Kind, PreviewLine
from talentdesk.ui.theme import Theme
from talentdesk.ui.widgets.table_model import Index
from talentdesk.wording import Say, fields, problems

_ROLE = Qt.ItemDataRole


class Part(StrEnum):
    """A column of the preview."""

    SOURCE = "source"
    ROW = "row"
    NUMBER = "number"
    NAME = "name"
    RESULT = "result"
    FIELD = "field"
    WHAT = "what"


class PreviewItemModel(QAbstractTableModel):
    """Shows lines of the preview. ``left_out_changed`` comes when rows were ticked off or on again."""

    left_out_changed = Signal()

    def __init__(self, theme: Theme, say: Say, programme: Programme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._say, self._programme = theme, say, programme
        self._lines: tuple[PreviewLine, ...] = ()
        self._words: dict[str, str] = {}
        self.left_out: set[RowKey] = set()
        """Rows that are not taken over though they could be."""
        self.parts = tuple(Part)[1:]

    @property
    def lines(self) -> tuple[PreviewLine, ...]:
        """The lines shown."""
        return self._lines

    def show_lines(self, lines: Sequence[PreviewLine], *, several: bool = False) -> None:
        """Show other lines; ``several`` workbooks or sheets have a column that names them."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.parts = tuple(Part) if several else tuple(Part)[1:]
        self.endResetModel()

    def sort_lines(self, part: Part, *, descending: bool) -> None:
        """Put the lines in order of a column's texts; rows by their number."""
        key = (
            (lambda line: line.key)
            if part in (Part.ROW, Part.SOURCE)
            else lambda line: self.text(line, part).casefold()
        )
        self.layoutAboutToBeChanged.emit()
        self._lines = tuple(sorted(self._lines, key=key, reverse=descending))
        self.layoutChanged.emit()

    def toggle(self, rows: Collection[int]) -> None:
        """Leave the rows of some lines out, or take them again if all of them are out."""
        keys = {self._lines[row].key for row in rows if self._can_be_left_out(self._lines[row])}
        if not keys:
            return
        if keys <= self.left_out:
            self.left_out -= keys
        else:
            self.left_out |= keys
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(self.parts) - 1))
        self.left_out_changed.emit()

    def _can_be_left_out(self, line: PreviewLine) -> bool:
        return line.row > 0 and line.kind in (Kind.ADDED, Kind.CHANGED, Kind.NOTE)

    def speak(self, say: Say, words: dict[str, str]) -> None:
        """Show everything in another language; ``words`` name kinds and parts by their value."""
        self._say, self._words = say, words
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.parts) - 1)
        if self._lines:
            last = self.index(len(self._lines) - 1, len(self.parts) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def words(self) -> tuple[str, ...]:
        """Return every result a line can have, as it is shown."""
        return tuple(self._words.get(kind, "") for kind in (*Kind, "left_out"))

    def text(self, line: PreviewLine, part: Part) -> str:
        """Return what a cell shows."""
        if part is Part.ROW:
            return str(line.row or "")
        if part is Part.SOURCE:
            return " › ".join(one for one in line.key[:2] if one)
        if part is Part.NAME:
            return line.name or line.what
        if part is Part.RESULT:
            left = line.key in self.left_out
            return self._words.get("left_out" if left else line.kind, line.kind)
        if part is Part.FIELD:
            return line.column or self._field(line)
        if part is Part.WHAT:
            if line.problem is not None:
                return problems.sentence(line.problem, self._say, self._programme)
            return self._change(line)
        return line.number

    def _change(self, line: PreviewLine) -> str:
        """Return what stands there now and what the workbook says, or just the latter."""
        before, after = (
            fields.value_text(line.field, value, self._say, self._programme)
            for value in (line.before, line.after)
        )
        if not line.field:
            return after
        nothing = self._words.get("nothing", "")
        change = f"{before or nothing} → {after or nothing}"
        return f"{line.what}: {change}" if line.what and line.name else change

    def _field(self, line: PreviewLine) -> str:
        key = line.named
        return fields.name(key, self._say, self._programme, kind=line.table) if key else ""

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.parts)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        line, part = self._lines[index.row()], self.parts[index.column()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self.text(line, part)
        if role == _ROLE.ForegroundRole:
            out = line.key in self.left_out
            return self._theme.colour("muted" if out else _colour(line.kind, part))
        if role == _ROLE.TextAlignmentRole and part is Part.ROW:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.DecorationRole and part is Part.RESULT:
            name, colour = ("minus-circle", "muted") if line.key in self.left_out else _MARKS[line.kind]
            return self._theme.pixmap(name, 16, colour)
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        part = self.parts[section]
        if role == _ROLE.DisplayRole:
            return self._words.get(f"part:{part}", part)
        if role == _ROLE.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if part is Part.ROW else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


_MARKS = {
    Kind.ADDED: ("add", "good"),
    Kind.CHANGED: ("edit", "info"),
    Kind.UNCHANGED: ("check", "muted"),
    Kind.REFUSED: ("cross-circle", "bad"),
    Kind.NOTE: ("alert", "warn"),
}


def _colour(kind: Kind, part: Part) -> str:
    if part is Part.RESULT:
        return _MARKS[kind][1]
    if kind is Kind.UNCHANGED or part in (Part.ROW, Part.SOURCE):
        return "muted"
    return "text"
