"""The journal's lines as a table; older ones are asked for when they are scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QBrush, QFont
from typing_extensions import override

from talentdesk.domain.journal import EntryLine
from talentdesk.domain.texts import Id
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.table_model import Index
from talentdesk.wording.entries import remark, what

PAGE = 200
"""Lines asked for at once."""
WHEN, WHO, WHAT, WHY = range(4)


class EntriesItemModel(QAbstractTableModel):
    """Holds the lines loaded so far; ``load`` answers with those below a number."""

    def __init__(self, desk: Desk, shell: Shell, load: Callable[[int], Sequence[EntryLine]]) -> None:
        super().__init__()
        self._desk, self._shell, self._load = desk, shell, load
        self._lines: list[EntryLine] = []
        self._headers: tuple[str, ...] = ("",) * 4
        self._more = False
        self.blind: frozenset[Id] = frozenset()
        """Sessions whose candidates go by codes now: their steps do not say names."""

    @property
    def lines(self) -> Sequence[EntryLine]:
        """The lines loaded so far."""
        return tuple(self._lines)

    def set_headers(self, headers: tuple[str, ...]) -> None:
        """Set the headings."""
        self._headers = headers
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headers) - 1)

    def reload(self) -> None:
        """Load the newest lines anew."""
        self.beginResetModel()
        self._lines = list(self._load(0))
        self._more = len(self._lines) >= PAGE
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headers)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        older = self._load(self._lines[-1].number) if self._lines else ()
        self._more = len(older) >= PAGE
        if older:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(older) - 1)
            self._lines += older
            self.endInsertRows()

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and (line.undone or index.column() == WHEN):
            return QBrush(self._shell.theme.colour("muted"))
        if role == Qt.ItemDataRole.FontRole and index.column() == WHAT and line.undone:
            struck = QFont(self._shell.theme.font())
            struck.setStrikeOut(True)
            return struck
        if role == Qt.ItemDataRole.DecorationRole and index.column() == WHAT and line.barrier:
            return self._shell.theme.icon("lock", "muted")
        return None

    def _text(self, line: EntryLine, column: int) -> str:
        say = self._shell.say
        if column == WHEN:
            return say.moment(line.at)
        if column == WHO:
            return line.who
        if column == WHY:
            return " ".join(line.reason.split())
        words, note = what(line, say, self._desk.programme, self.blind), remark(line, say)
        return f"{words}  ·  {note}" if note else words
