"""The table beneath a chart; its selection can be copied into a workbook."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem
from typing_extensions import override

from talentdesk.charts.chart import Table

_ROW = 30
_MOST_ROWS = 8
"""Rows shown without scrolling."""


class ChartTable(QTableWidget):
    """Shows the figures behind a chart, numbers aligned right."""

    def __init__(self) -> None:
        super().__init__(0, 0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_table(self, table: Table | None) -> None:
        """Show other figures; None empties it."""
        self.clear()
        if table is None:
            self.setRowCount(0)
            self.setColumnCount(0)
            return
        self.setColumnCount(len(table.header))
        self.setRowCount(len(table.rows))
        for column, words in enumerate(table.header):
            self.setHorizontalHeaderItem(column, self._item(words, right=column in table.numbers))
        for index, row in enumerate(table.rows):
            for column, words in enumerate(row):
                self.setItem(index, column, self._item(words, right=column in table.numbers))
        self.resizeColumnsToContents()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows = min(len(table.rows), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * _ROW + 6)

    @staticmethod
    def _item(words: str, *, right: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(words)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        return item

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            super().keyPressEvent(event)

    def selected_text(self) -> str:
        """Return the selected cells as a workbook takes them: tabs between columns, a line per row."""
        chosen: dict[int, dict[int, str]] = {}
        for item in self.selectedItems():
            chosen.setdefault(item.row(), {})[item.column()] = item.text()
        return "\n".join("\t".join(row[key] for key in sorted(row)) for _, row in sorted(chosen.items()))
