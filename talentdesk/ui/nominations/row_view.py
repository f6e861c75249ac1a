"""A table of rows with a search above it: type to find, click the head to sort, Enter to open."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.texts import Id
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.nominations.row_model import RowItemModel, RowOf
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.words import Worded


class RowView(Worded, QWidget):
    """Shows rows; ``opened`` carries the id of the one that was double-clicked or entered."""

    opened = Signal(str)
    chosen = Signal(list)
    """Ids of the rows that are selected."""

    def __init__(
        self, desk: Desk, shell: Shell, numbers: Collection[int] = (), optional: Collection[int] = ()
    ) -> None:
        super().__init__()
        self._optional = frozenset(optional)
        """Columns that are shown only where something stands in them."""
        self._all: tuple[RowOf, ...] = ()
        self._open: frozenset[Id] = frozenset()
        self._heads: tuple[str, ...] = ()
        self.model = RowItemModel(numbers)
        self.table = RowTable(self.model)
        self.table.show_sort(-1, descending=False)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(220)
        self.chip = FilterChip("", removable=False, checkable=True)
        self.count = Label(kind="muted")
        ExportAction(self.table, desk, shell)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search)
        bar.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self.count)
        bar.addStretch(1)
        self.bar = bar
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, tokens.PAGE_EDGE, 16)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        self.search.textChanged.connect(self._filter)
        self.chip.clicked.connect(self._filter)
        self.table.opened.connect(self._tell_opened)
        self.table.rows_selected.connect(self._tell_chosen)
        self.table.sort_requested.connect(self._sort)
        self.table.typed.connect(self._type)
        self.retranslate()

    def show_rows(self, heads: Sequence[str], rows: Sequence[RowOf], marked: Collection[Id]) -> None:
        """Show rows; ``marked`` are those the chip leaves."""
        self._heads, self._all, self._open = tuple(heads), tuple(rows), frozenset(marked)
        self._filter()

    def set_texts(self, chip: str, name: str) -> None:
        """Say what the chip leaves, and what the table lists."""
        self.chip.set_text(chip)
        self.table.setAccessibleName(name)

    def selected(self) -> tuple[Id, ...]:
        """Return the ids of the selected rows."""
        return tuple(self.model.rows[at].id for at in self.table.selected_rows())

    def select(self, id: Id) -> None:
        """Select a row, taking away what hides it."""
        if self.model.row_of(id) < 0:
            self.search.clear()
            self.chip.set_checked(False)
            self._filter()
        at = self.model.row_of(id)
        if at >= 0:
            self.table.select_rows([at])

    @override
    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Name, post or unit"))
        self.search.setAccessibleName(self.tr("Find in the list"))

    @Slot()
    def _filter(self) -> None:
        words = self.search.text().strip().casefold()
        only = self.chip.is_checked()
        shown = [
            row
            for row in self._all
            if (not only or row.id in self._open)
            and (not words or any(words in cell.text.casefold() for cell in row.cells))
        ]
        before = self.selected()
        self.model.show_table(self._heads, shown)
        for column in self._optional:
            self.table.setColumnHidden(column, not any(row.cells[column].text for row in self._all))
        self.table.fit_columns()
        self.table.select_rows([at for at in map(self.model.row_of, before) if at >= 0])
        told = self.tr("{count} of {all}").format(count=len(shown), all=len(self._all))
        self.count.setText(told if len(shown) != len(self._all) else "")

    @Slot(int)
    def _tell_opened(self, row: int) -> None:
        self.opened.emit(self.model.rows[row].id)

    @Slot(list)
    def _tell_chosen(self, rows: list[int]) -> None:
        self.chosen.emit([self.model.rows[at].id for at in rows])

    @Slot(int)
    def _sort(self, column: int) -> None:
        before, chosen = self.model.sorted, self.selected()
        descending = before is not None and before[0] == column and not before[1]
        self.model.sort_by(column, descending=descending)
        self.table.show_sort(column, descending=descending)
        self.table.select_rows([at for at in map(self.model.row_of, chosen) if at >= 0])

    @Slot(str)
    def _type(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(text)
