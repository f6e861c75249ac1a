"""A table of texts that are given whole, for lists that are short or asked for at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPixmap, QStandardItem, QStandardItemModel
from typing_extensions import override

from talentdesk.ui.widgets.table_model import LEFT, RIGHT, Index


class TextItemModel(QStandardItemModel):
    """Shows texts; heads stand above their columns as the cells do. ``numbers`` are columns at the right."""

    def __init__(self, parent: QObject, numbers: Collection[int] = ()) -> None:
        super().__init__(parent)
        self._numbers = frozenset(numbers)

    def show_heads(self, heads: Sequence[str], numbers: Collection[int] | None = None) -> None:
        """Begin anew with these heads; ``numbers`` where other columns than before stand at the right."""
        self.clear()
        if numbers is not None:
            self._numbers = frozenset(numbers)
        self.setHorizontalHeaderLabels(list(heads))

    def add(self, texts: Sequence[str], *, tip: str = "", mark: QPixmap | None = None) -> None:
        """Add a row; ``tip`` instead of each cell's own text, ``mark`` before the last one."""
        items = [QStandardItem(text) for text in texts]
        for item in items:
            item.setToolTip(tip or item.text())
        if mark is not None:
            items[-1].setIcon(mark)
        self.appendRow(items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() in self._numbers else LEFT
        return super().data(index, role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in self._numbers else LEFT
        return super().headerData(section, orientation, role)
