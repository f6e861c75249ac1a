"""Many workbooks, one table: what each of them brings, and which row every value comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit
from typing_extensions import override

from talentdesk.domain.imports import RowChange
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.importing.said import source_words
from talentdesk.ui.importing.source_lines import (
    Part,
    SheetLine,
    SourceItemModel,
    all_lines,
    folder_above,
)
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.row_table import ROW, RowTable
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.widgets.text_table import TextItemModel
from talentdesk.wording.tables import table_name

if TYPE_CHECKING:
    from talentdesk.ui.importing.work import Looked

_MOST = 6
"""Workbooks listed without scrolling."""
_NUMBERS = range(1, 9)
_ROOM = 28
"""Pixels a cell wants beside its text."""


class SourcesSheet(Sheet):
    """Lists the workbooks with counts; choosing some of them narrows the values beneath to theirs."""

    widest = 1200

    def __init__(self, desk: Desk, shell: Shell, looked: Looked) -> None:
        super().__init__(shell.dialog_parent())
        self._shell = shell
        self.sheets, self._values = all_lines(looked)
        self._above = folder_above([one.line.source.file for one in self.sheets])
        self.books = TextItemModel(self, numbers=_NUMBERS)
        self.values = SourceItemModel(shell.say, desk.programme, self, above=self._above)
        self.book_table, self.value_table = RowTable(self.books), RowTable(self.values)
        self.wanted = QLineEdit()
        self._count = Label(kind="muted")
        self._note = Label(kind="muted", wrap=True)
        self._sorted: tuple[Part, bool] | None = None
        self.book_table.show_sort(-1, descending=False)
        self.value_table.show_sort(-1, descending=False)
        for table in (self.book_table, self.value_table):
            ExportAction(table, desk, shell)
        self._lay_out()
        self.book_table.rows_selected.connect(self._filter)
        self.value_table.sort_requested.connect(self._sort)
        self.wanted.textChanged.connect(self._filter)
        self.retranslate()

    def _lay_out(self) -> None:
        self.wanted.setClearButtonEnabled(True)
        self.wanted.setFixedWidth(240)
        find = QHBoxLayout()
        find.addWidget(self.wanted)
        find.addWidget(self._count)
        find.addStretch(1)
        self.book_table.setFixedHeight((min(len(self.sheets), _MOST) + 1) * ROW + 8)
        self.body.addWidget(self._note)
        self.body.addWidget(self.book_table)
        self.body.addLayout(find)
        self.body.addWidget(self.value_table, 1)
        self.fill_height()

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Which workbook says what"), "")
        self._note.setText(
            self.tr(
                "“Only here” counts people, or other entries, no other workbook speaks of. Rows of several "
                "workbooks about the same person are joined; a value counts for the one that says it first."
            )
        )
        self.book_table.setAccessibleName(self.tr("Workbooks"))
        self.value_table.setAccessibleName(self.tr("Values"))
        self.wanted.setPlaceholderText(self.tr("Find a person or value"))
        self.wanted.setAccessibleName(self.tr("Find a person or value"))
        self.values.speak(
            self._shell.say,
            {
                Part.NUMBER: self.tr("Number"),
                Part.NAME: self.tr("Name"),
                Part.FIELD: self.tr("Column"),
                Part.VALUE: self.tr("Value"),
                Part.SOURCE: self.tr("Workbook"),
                Part.ROW: self.tr("Row"),
                Part.ALSO: self.tr("Also said in"),
            },
        )
        self._fill_books()
        self._filter()
        self._fit_values()

    def _fill_books(self) -> None:
        chosen = self.book_table.selected_rows()
        self.books.show_heads(
            (
                self.tr("Workbook"),
                self.tr("Rows"),
                self.tr("Entries"),
                self.tr("Only here"),
                self.tr("Values"),
                self.tr("Added"),
                self.tr("Changed"),
                self.tr("Unchanged"),
                self.tr("Refused"),
                self.tr("Table"),
            )
        )
        for one in self.sheets:
            self.books.add(self._cells(one))
        self.book_table.fit_columns(widest=330)
        self.book_table.select_rows(chosen)

    def _fit_values(self) -> None:
        """Fit the columns; names of fields have room for every word, also of rows not looked at."""
        self.value_table.fit_columns(widest=300)
        metrics, at = self.value_table.fontMetrics(), tuple(Part).index(Part.FIELD)
        widest = max((metrics.horizontalAdvance(text) for text in self.values.field_names()), default=0)
        self.value_table.setColumnWidth(at, max(self.value_table.columnWidth(at), widest + _ROOM))

    def _cells(self, one: SheetLine) -> tuple[str, ...]:
        line, order = one.line, (RowChange.ADDED, RowChange.CHANGED, RowChange.UNCHANGED, RowChange.REFUSED)
        counts = (line.rows, line.known, line.alone, one.values, *(one.changes[change] for change in order))
        where = source_words((line.source.file.removeprefix(self._above), line.source.sheet, 0))
        return (where, *(f"{count:,}" for count in counts), table_name(one.table, self._shell.say))

    @Slot()
    def _filter(self) -> None:
        chosen = {(self.sheets[row].table, self.sheets[row].line.source) for row in self._chosen()}
        text = self.wanted.text().casefold().strip()
        shown = [
            line
            for line in self._values
            if (not chosen or (line.table, line.said.row.source) in chosen) and (not text or line.holds(text))
        ]
        self.values.show_lines(shown)
        if self._sorted is not None:
            self.values.sort_lines(self._sorted[0], descending=self._sorted[1])
        self._count.setText(self.tr("%n value(s)", "", len(shown)))

    def _chosen(self) -> list[int]:
        return [row for row in self.book_table.selected_rows() if row < len(self.sheets)]

    @Slot(int)
    def _sort(self, section: int) -> None:
        part = tuple(Part)[section]
        descending = self._sorted == (part, False)
        self._sorted = (part, descending)
        self.values.sort_lines(part, descending=descending)
        self.value_table.show_sort(section, descending=descending)
