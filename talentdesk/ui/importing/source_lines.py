"""What each workbook brings to the desk, and where every value comes from, ready to be shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from typing_extensions import override

from talentdesk.domain import import_tables
from talentdesk.domain.import_reading import InputRow, Source
from talentdesk.domain.import_sources import SourceLine, SourceValue, row_key, source_map, source_values
from talentdesk.domain.imports import RowChange, RowKey
from talentdesk.domain.programme import Programme
from talentdesk.ui.importing.said import place_words, source_words, value_words
from talentdesk.ui.widgets.table_model import Index
from talentdesk.wording import Say, fields

if TYPE_CHECKING:
    from talentdesk.ui.importing.work import Looked

_ROLE = Qt.ItemDataRole


class Part(StrEnum):
    """A column of the list of values."""

    NUMBER = "number"
    NAME = "name"
    FIELD = "field"
    VALUE = "value"
    SOURCE = "source"
    ROW = "row"
    ALSO = "also"


@dataclass(frozen=True, slots=True)
class SheetLine:
    """What a sheet brings to a table, and what its rows would change."""

    table: str
    line: SourceLine
    values: int
    """Values taken from it."""
    changes: Mapping[RowChange, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ValueLine:
    """A value, whose it is, and where it comes from."""

    table: str
    number: str
    name: str
    said: SourceValue

    def holds(self, text: str) -> bool:
        """Tell whether a text stands in it; case makes no difference."""
        return any(text in part.casefold() for part in (self.number, self.name, str(self.said.value)))


def all_lines(looked: Looked) -> tuple[tuple[SheetLine, ...], tuple[ValueLine, ...]]:
    """Return what every sheet brings and what every value comes from, in the order of the workbooks."""
    named = {row.key: (row.number, row.name or row.what) for one in looked.comparisons for row in one.rows}
    changes = {row.key: row.change for one in looked.comparisons for row in one.rows}
    values = [
        ValueLine(given.table, *named.get(row_key(row), ("", "")), said)
        for given in looked.desk.tables
        for row in given.rows
        for said in source_values(row)
    ]
    taken = Counter((one.table, one.said.row.source) for one in values)
    told: Counter[tuple[str, Source, RowChange]] = Counter()
    for given in looked.desk.tables:
        for row in given.rows:
            change = changes.get(row_key(row))
            for part in row.parts or (row,):
                if change is not None:
                    told[given.table, part.source, change] += 1
    sheets = []
    for given in looked.desk.read:
        known = import_tables.table(given.table)
        for line in source_map(given.rows, known) if known is not None else ():
            counts = {change: told[given.table, line.source, change] for change in RowChange}
            sheets.append(SheetLine(given.table, line, taken[given.table, line.source], counts))
    return tuple(sheets), tuple(values)


def folder_above(files: Sequence[str]) -> str:
    """Return the folder or archive all workbooks lie in, with its slash; empty where there is none."""
    folders = zip(*(file.split("/")[:-1] for file in files), strict=False)
    return "".join(f"{parts[0]}/" for parts in takewhile(lambda parts: len(set(parts)) == 1, folders))


class SourceItemModel(QAbstractTableModel):
    """Shows values with the row each comes from; very many of them."""

    def __init__(self, say: Say, programme: Programme, parent: QObject, *, above: str = "") -> None:
        super().__init__(parent)
        self._say, self._programme, self._above = say, programme, above
        self._lines: Sequence[ValueLine] = ()
        self._heads: Mapping[Part, str] = {}

    @property
    def lines(self) -> Sequence[ValueLine]:
        """The values shown."""
        return self._lines

    def show_lines(self, lines: Sequence[ValueLine]) -> None:
        """Show other values."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def speak(self, say: Say, heads: Mapping[Part, str]) -> None:
        """Show everything in another language."""
        self.beginResetModel()
        self._say, self._heads = say, heads
        self.endResetModel()

    def sort_lines(self, part: Part, *, descending: bool) -> None:
        """Put the values in order of a column."""
        self.beginResetModel()
        by = _by_row if part is Part.ROW else lambda line: self.text(line, part).casefold()
        self._lines = sorted(self._lines, key=by, reverse=descending)
        self.endResetModel()

    def field_names(self) -> frozenset[str]:
        """Return the words the column of fields shows."""
        known = {(line.table, line.said.field) for line in self._lines}
        return frozenset(fields.name(key, self._say, self._programme, kind=table) for table, key in known)

    def _key(self, row: InputRow) -> RowKey:
        """Return where a row stands, without the folder all workbooks lie in."""
        file, sheet, at = row_key(row)
        return (file.removeprefix(self._above), sheet, at)

    def text(self, line: ValueLine, part: Part) -> str:
        """Return what a cell shows."""
        said, say = line.said, self._say
        if part is Part.FIELD:
            return fields.name(said.field, say, self._programme, kind=line.table)
        if part is Part.VALUE:
            return value_words(said.field, said.value, say, self._programme)
        if part is Part.SOURCE:
            return source_words(self._key(said.row))
        if part is Part.ROW:
            return str(said.row.row)
        if part is Part.ALSO:
            return place_words([self._key(one) for one in said.also], say) if said.also else ""
        return line.number if part is Part.NUMBER else line.name

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Part)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        part = tuple(Part)[index.column()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self.text(self._lines[index.row()], part)
        return _aligned(part) if role == _ROLE.TextAlignmentRole else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        part = tuple(Part)[section]
        if role == _ROLE.DisplayRole:
            return self._heads.get(part, part.value)
        return _aligned(part) if role == _ROLE.TextAlignmentRole else None


def _by_row(line: ValueLine) -> tuple[str, str, int]:
    return row_key(line.said.row)


def _aligned(part: Part) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if part is Part.ROW else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
