"""Lists of tall lines that are painted, found by typing and narrowed by chips."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.table_model import Index
from talentdesk.ui.widgets.words import Worded

L = TypeVar("L")
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The line itself, for whoever paints it."""


class LineModel(QAbstractListModel, Generic[L]):
    """Holds the lines shown; says each as one sentence to screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[L, ...] = ()
        """The lines in the order shown."""

    @abstractmethod
    def key(self, line: L) -> Id:
        """Return the id of a line."""

    @abstractmethod
    def title(self, line: L) -> str:
        """Return what a line is found by when its name is typed."""

    @abstractmethod
    def sentence(self, line: L) -> str:
        """Return a line in words, for tooltips and screen readers."""

    def show_lines(self, lines: Sequence[L]) -> None:
        """Show lines; the cursor stays where the same stand in the same order."""
        new = tuple(lines)
        if [self.key(one) for one in new] != self.ids():
            self.beginResetModel()
            self.lines = new
            self.endResetModel()
        else:
            self.lines = new
            self.say_anew()

    def ids(self) -> list[Id]:
        """Return the ids of the lines in the order shown."""
        return [self.key(one) for one in self.lines]

    def row_of(self, key: Id) -> int:
        """Return where a line stands, -1 where it is not shown."""
        return next((row for row, line in enumerate(self.lines) if self.key(line) == key), -1)

    def say_anew(self) -> None:
        """Tell the view that lines read differently."""
        if self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(line)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(line)
        return None


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> QRect:
    """Paint what lies under a line: chosen, under the mouse or neither; return where the line stands."""
    theme, rect = application_theme(), QRect(option.rect)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.colour("accent-soft"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("hover"))
    return rect


def paint_edge(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint the hairline beneath a line, and the ring of the one with the focus."""
    theme, rect = application_theme(), QRect(option.rect)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -2, -2), 4, 4)


class LineList(Worded, QWidget, Generic[L]):
    """A list with its filter above; ``line_chosen`` carries the id of the line with the cursor."""

    line_chosen = Signal(str)

    def __init__(
        self, model: LineModel[L], delegate: QStyledItemDelegate, chips: Sequence[FilterChip]
    ) -> None:
        super().__init__()
        self._all: tuple[L, ...] = ()
        self._chosen: Id = ""
        self._model, self._chips = model, tuple(chips)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.view = QListView()
        delegate.setParent(self.view)
        self.view.setModel(model)
        self.view.setItemDelegate(delegate)
        self.view.setProperty("kind", "plain")
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QWidget()
        flow = FlowLayout(8)
        row.setLayout(flow)
        for chip in self._chips:
            flow.addWidget(chip)
            chip.clicked.connect(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(row)
        column.addWidget(self.view, 1)
        self.search.textChanged.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._choose)

    @property
    def chosen(self) -> Id:
        """The line with the cursor, empty when there is none."""
        return self._chosen

    @abstractmethod
    def passes(self, line: L) -> bool:
        """Return whether the chips let a line through."""

    @abstractmethod
    def searched(self, line: L) -> Sequence[str]:
        """Return the texts a line is found by."""

    def show_lines(self, lines: Sequence[L]) -> None:
        """Show lines; the chosen one stays chosen, else the first is."""
        self._all = tuple(lines)
        self._filter()

    def choose(self, key: Id) -> None:
        """Choose a line, taking filters away that hide it."""
        if key not in self._model.ids():
            self.search.clear()
            for chip in self._chips:
                chip.set_checked(False)
        self._show(key)

    @Slot()
    def _filter(self) -> None:
        self._show(self._chosen)

    def _show(self, wanted: Id) -> None:
        """Show what passes the filter, with the cursor on the wanted line or else on the first."""
        words = self.search.text().strip().casefold()
        self._model.show_lines(
            [
                line
                for line in self._all
                if self.passes(line) and words in "\n".join(self.searched(line)).casefold()
            ]
        )
        keys = self._model.ids()
        row = keys.index(wanted) if wanted in keys else 0 if keys else -1
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self._model.index(row))
            self.view.scrollTo(self._model.index(row))
        else:
            self._tell(keys[row] if row >= 0 else "")

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self._tell(self._model.key(self._model.lines[current.row()]))

    def _tell(self, key: Id) -> None:
        if key != self._chosen:
            self._chosen = key
            self.line_chosen.emit(key)
