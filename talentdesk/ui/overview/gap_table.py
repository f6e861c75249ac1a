"""The gap of every tier at the end of every year; a cell opens the lists behind it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from talentdesk.charts.forecast import ForecastValues, gap_figure, gap_words, range_words
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.cell_table import keep_in_sight
from talentdesk.ui.widgets.row_table import HairlineDelegate
from talentdesk.wording import Say

_ROW = 52
_FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
"""How figures stand in their column, and its year above them."""


class GapTable(QTableView):
    """Tiers down, years across. ``opened`` carries tier and year of a cell that was entered."""

    opened = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.own = QStandardItemModel(self)
        self.setModel(self.own)
        set_kind(self, "plain")
        self.setItemDelegate(HairlineDelegate(self))
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(_FIGURES)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setHighlightSections(False)
        self.doubleClicked.connect(self._open)

    def show_values(self, values: ForecastValues, say: Say) -> None:
        """Show a forecast; the cursor stays where it is."""
        at = self.currentIndex()
        row, column = max(0, at.row()), max(0, at.column())
        self.own.clear()
        self.own.setHorizontalHeaderLabels([say("End of {year}", year=str(year)) for year in values.years])
        self.own.setVerticalHeaderLabels([])
        for line, (tier, cells) in enumerate(zip(values.tiers, values.cells, strict=True)):
            items = []
            for cell in cells:
                between = range_words(cell)
                item = QStandardItem(gap_figure(cell) + (f"\n{between}" if between else ""))
                item.setTextAlignment(_FIGURES)
                tip = say(
                    "{need} needed − {have} left of the staff − {ready} ready",
                    need=cell.need,
                    have=f"{cell.have:g}",
                    ready=len(cell.ready),
                )
                item.setToolTip(tip)
                item.setData(
                    f"{say.text(tier)}, {cell.year}: {gap_words(cell, say)}; {tip}",
                    Qt.ItemDataRole.AccessibleTextRole,
                )
                if cell.gap > 0:
                    item.setForeground(application_theme().colour("bad"))
                items.append(item)
            self.own.appendRow(items)
            self.own.setVerticalHeaderItem(line, QStandardItem(say.text(tier)))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + self.own.rowCount() * _ROW + 4)
        if self.own.rowCount():
            place = self.own.index(min(row, self.own.rowCount() - 1), min(column, len(values.years) - 1))
            self.setCurrentIndex(place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
            keep_in_sight(self)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row(), index.column())
