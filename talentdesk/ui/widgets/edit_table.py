"""A table that is edited in place: each finished cell is one request."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView
from typing_extensions import override

from talentdesk.ui.widgets.cell_table import CellTable, keep_in_sight
from talentdesk.ui.widgets.edit_cells import CellDelegate
from talentdesk.ui.widgets.edit_model import EditTableModel
from talentdesk.ui.widgets.table_model import Index

ROW = 36
"""Pixels of a row."""


class EditTable(CellTable):
    """The view: as high as its rows, no scrolling of its own. Enter edits, Delete asks to remove a row."""

    remove_requested = Signal(str)
    row_chosen = Signal(str)
    """The id of the row with the cursor, empty on the new line."""

    def __init__(self, model: EditTableModel) -> None:
        super().__init__()
        self.own = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self._fit)
        self._fit()

    def chosen(self) -> str:
        """Return the id of the row with the cursor."""
        return self.own.id_at(self.currentIndex().row())

    def choose(self, id: str) -> None:
        """Put the cursor on a row."""
        row = self.own.row_of(id)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.own.index(row, max(0, self.currentIndex().column())))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.row_chosen.emit(self.own.id_at(current.row()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The key that finishes a cell comes here too, while the editor is still closing.
            closing = self.state() == QAbstractItemView.State.EditingState
            if not closing and self.own.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
        elif event.key() == Qt.Key.Key_Delete and self.chosen():
            self.remove_requested.emit(self.chosen())
        else:
            super().keyPressEvent(event)
            keep_in_sight(self)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.own.is_new_line(index) and index.column() == 0:
            self.edit(index)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.own.rowCount():
            self.setCurrentIndex(self.own.index(0, 0))
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            keep_in_sight(self)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        for section, column in enumerate(self.own.columns()):
            stretch = column.width == 0
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(section, mode)
            if not stretch:
                header.resizeSection(section, column.width)
        self.setFixedHeight(self.own.rowCount() * ROW + header.sizeHint().height() + 4)
