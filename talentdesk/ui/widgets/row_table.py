"""A table of quiet rows: hairlines, whole rows, sorting by the head, keys that find by typing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from talentdesk.ui.theme import application_theme, set_kind

ROW = 36
"""Height of a row in pixels."""
_NARROWEST, _WIDEST, _LONGEST = 64, 220, 480
_ENOUGH, _FIRST = 100, 180
"""Pixels down to which a column gives way, and the first one."""
_EASY = (150, 125)
"""Pixels all columns come down to before any comes down to what it needs: no few give all the room."""
_SAMPLE = 120
"""Rows looked at for the width of a column."""
_ROOM = 28
"""Pixels a cell wants beside its text."""
_ICON = 22
"""Pixels of an icon before the text."""
_MARK = 6
"""More pixels for the sort mark of the head."""
INDENT = 6
"""Pixels between the edges of a cell and what stands in it, beside the style's own."""


class Want(NamedTuple):
    """How wide a column must be at least to be of use, and how wide it is with nothing cut."""

    needed: int
    whole: int


def shared(wants: Mapping[int, Want], room: int, widest: int, keep: Collection[int] = ()) -> dict[int, int]:
    """Return the widths of columns: all they want, or less, the last ones first: the first ones matter most.

    They give way down to ``widest``, which reads well; then step by step to what they need, if that is
    enough. Those of ``keep`` give way only after all others.
    """
    widths = {column: want.whole for column, want in wants.items()}
    if sum(want.needed for want in wants.values()) > room:
        # What a row is named by stays readable where the rest scrolls.
        first = min(wants)
        most = {column: max(widest, room * 2 // 5 if column == first else 0) for column in wants}
        return {at: max(want.needed, min(want.whole, most[at])) for at, want in wants.items()}
    others = sorted((column for column in wants if column not in keep), reverse=True)
    steps = [(at, least) for least in (widest, *_EASY, 0) for at in others] + [(at, 0) for at in keep]
    for column, least in steps:
        lack = sum(widths.values()) - room
        give = widths[column] - max(wants[column].needed, least)
        widths[column] -= max(0, min(lack, give))
    return widths


class HairlineDelegate(QStyledItemDelegate):
    """Paints cells without a focus frame of their own, and a hairline beneath each row."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The whole row is what has the focus; it is marked as selected.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        theme, rect = application_theme(), QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent-soft"))
        option.rect = rect.adjusted(INDENT, 0, -INDENT, 0)
        super().paint(painter, option, index)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class RowTable(QTableView):
    """Shows an item model's rows. ``opened`` carries the row that was double-clicked or entered."""

    opened = Signal(int)
    sort_requested = Signal(int)
    """Section of the head that was clicked."""
    rows_selected = Signal(list)
    """Rows of the selection, in order."""
    typed = Signal(str)
    """Keys typed to find a row by."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self._wants: dict[int, Want] = {}
        self._widest = _WIDEST
        self._keep: tuple[int, ...] = ()
        self._by_hand = 0
        """How many columns there were when a width was set by hand."""
        self._pressed = False
        self.setModel(model)
        set_kind(self, "plain")
        self.setItemDelegate(HairlineDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setStretchLastSection(True)
        head.setMinimumSectionSize(_NARROWEST)
        head.sectionClicked.connect(self.sort_requested)
        head.sectionResized.connect(self._note_hand)
        head.viewport().installEventFilter(self)
        self.doubleClicked.connect(self._open_index)
        application_theme().changed.connect(self._repaint)

    def fit_columns(
        self, *, widest: int = _WIDEST, least: Mapping[int, int] | None = None, keep: Collection[int] = ()
    ) -> None:
        """Give every column the width of its content; where room is short, the last ones give way first.

        Only where even that is not enough does the table scroll sideways; then no column is wider than
        ``widest``. ``least`` says of some columns how wide they are at least; those of ``keep`` give way
        after all others. A width set by hand stays.
        """
        if self._by_hand == self.model().columnCount():
            return
        self._by_hand, self._widest, self._keep = 0, widest, tuple(keep)
        self._wants = {
            column: self._wanted(column, (least or {}).get(column, 0))
            for column in range(self.model().columnCount())
            if not self.isColumnHidden(column)
        }
        self._share_room()

    def _wanted(self, column: int, least: int) -> Want:
        """Return what a column wants, by its head and some of its rows."""
        model, metrics = self.model(), self.fontMetrics()
        strong = QFontMetrics(application_theme().font(bold=True))
        head = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        mark = _MARK if self.horizontalHeader().isSortIndicatorShown() else 0
        needed = whole = max(_NARROWEST, least, metrics.horizontalAdvance(head) + _ROOM + mark)
        for row in range(0, model.rowCount(), max(1, model.rowCount() // _SAMPLE)):
            index = model.index(row, column)
            used = strong if index.data(Qt.ItemDataRole.FontRole) is not None else metrics
            beside = _ROOM + (_ICON if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0)
            whole = max(whole, used.horizontalAdvance(str(index.data() or "")) + beside)
        # Whoever is named first is told apart by the name, so that gives way last.
        return Want(max(needed, min(whole, _FIRST if column == 0 else _ENOUGH)), min(whole, _LONGEST))

    def _share_room(self) -> None:
        """Set the widths there is room for."""
        widths = shared(self._wants, self.viewport().width(), self._widest, self._keep)
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    @Slot()
    def _note_hand(self) -> None:
        """Note that a width was set by hand."""
        if self._pressed:
            self._by_hand = self.model().columnCount()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note whether the head is pressed: sections change their widths for many reasons."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self._pressed = event.type() is QEvent.Type.MouseButtonPress
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wants and not self._by_hand:
            self._share_room()

    def show_sort(self, column: int, *, descending: bool) -> None:
        """Mark the column the rows are sorted by; -1 marks none."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    def selected_rows(self) -> list[int]:
        """Return the selected rows, in order."""
        # By spans: selectedRows() asks for every cell of every row, for seconds where all are selected.
        chosen = self.selectionModel().selection()
        spans = (chosen.at(at) for at in range(chosen.count()))
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def select_rows(self, rows: list[int]) -> None:
        """Select rows and nothing else; the first one becomes the current one and is brought into view."""
        model, chosen = self.model(), QItemSelection()
        last = model.columnCount() - 1
        for row in rows:
            chosen.select(model.index(row, 0), model.index(row, last))
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            first = model.index(rows[0], 0)
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.scrollTo(first)
        self.selectionModel().select(chosen, flags.ClearAndSelect)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.rows_selected.emit(self.selected_rows())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    @Slot(QModelIndex)
    def _open_index(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()
