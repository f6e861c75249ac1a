"""The successors of a post in rank order: dragged, or moved by Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView
from typing_extensions import override

from talentdesk.domain.programme import Programme
from talentdesk.domain.slates import SlateLine
from talentdesk.domain.texts import Id
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.slate.successor_paint import HEIGHT, SuccessorDelegate
from talentdesk.ui.widgets.line_list import LINE_ROLE, LineModel
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.slates import line_text

_MOST = 8
"""Rows shown without scrolling."""


class SuccessorModel(LineModel[SlateLine]):
    """Holds the lines of a slate; a drag puts them in another order until it ends."""

    def __init__(self, shell: Shell, programme: Programme) -> None:
        super().__init__()
        self.shell, self.programme = shell, programme

    def move(self, row: int, to: int) -> None:
        """Show a line at another place."""
        moved = list(self.lines)
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + (to > row))
        moved.insert(to, moved.pop(row))
        self.lines = tuple(moved)
        self.endMoveRows()

    @override
    def key(self, line: SlateLine) -> Id:
        return line.id

    @override
    def title(self, line: SlateLine) -> str:
        return line.name

    @override
    def sentence(self, line: SlateLine) -> str:
        return line_text(line, self.programme, self.shell.say)


class SuccessorList(Worded, QListView):
    """``line_chosen`` carries the line with the cursor; the others ask for what the editor then does."""

    line_chosen = Signal(str)
    rank_wanted = Signal(str, int)
    confirm_wanted = Signal(str)
    remove_wanted = Signal(str)
    readiness_wanted = Signal(str, int)
    """Line and place on the programme's scale, from 0."""

    def __init__(self, shell: Shell, programme: Programme) -> None:
        super().__init__()
        self.lines_model = SuccessorModel(shell, programme)
        self._grabbed: QPoint | None = None
        self._from = -1
        self._dragged = False
        self.read_only = False
        self.setModel(self.lines_model)
        self._painter = SuccessorDelegate(self, shell, programme)
        self.setItemDelegate(self._painter)
        self.setProperty("kind", "plain")
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._choose)
        self.retranslate()

    def set_programme(self, programme: Programme) -> None:
        """Say readiness by another programme."""
        self.lines_model.programme = self._painter.programme = programme

    @property
    def chosen(self) -> SlateLine | None:
        """The line with the cursor."""
        line = self.currentIndex().data(LINE_ROLE)
        return line if isinstance(line, SlateLine) else None

    def show_lines(self, lines: Sequence[SlateLine]) -> None:
        """Show a slate; who had the cursor keeps it, else the first has it."""
        before = self.chosen
        self.lines_model.show_lines(lines)
        keys = [one.id for one in lines]
        if keys:
            row = keys.index(before.id) if before and before.id in keys else 0
            if self.currentIndex().row() != row:
                self.setCurrentIndex(self.lines_model.index(row))
        self.setFixedHeight(max(1, min(len(keys), _MOST)) * HEIGHT + 4)

    def choose(self, line: Id) -> None:
        """Put the cursor on a line."""
        keys = self.lines_model.ids()
        if line in keys:
            self.setCurrentIndex(self.lines_model.index(keys.index(line)))

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Successors in rank order"))
        self.setAccessibleDescription(
            self.tr("Alt+Up and Alt+Down rank, Space confirms, a digit sets the readiness, Delete takes off")
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 3 * HEIGHT)

    # ------------------------------------------------------------------ keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, key = self.chosen, Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if line is None or self.read_only:
            super().keyPressEvent(event)
        elif alt and key in steps:
            self._step(steps[key])
        elif key == Qt.Key.Key_Space:
            self.confirm_wanted.emit(line.id)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit(line.id)
        elif not event.modifiers() and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.readiness_wanted.emit(line.id, int(key) - int(Qt.Key.Key_1))
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        row = self.currentIndex().row()
        line = self.chosen
        if line is not None and 0 <= row + by < len(self.lines_model.lines):
            self.rank_wanted.emit(line.id, row + by + 1)

    # ------------------------------------------------------------------ mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        on_line = event.button() is Qt.MouseButton.LeftButton and index.isValid() and not self.read_only
        self._grabbed = at if on_line else None
        self._from = index.row()
        self._dragged = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the grabbed line along: the others make room at once."""
        at = event.position().toPoint()
        if self._grabbed is None:
            super().mouseMoveEvent(event)
            return
        if not self._dragged:
            self._dragged = (at - self._grabbed).manhattanLength() >= QApplication.startDragDistance()
        if not self._dragged:
            return
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        row, last = self.currentIndex().row(), len(self.lines_model.lines) - 1
        to = max(0, min((at.y() + self.verticalOffset()) // HEIGHT, last))
        if to != row:
            self.lines_model.move(row, to)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        if not self._dragged:
            super().mouseReleaseEvent(event)
            return
        self._dragged = False
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().unsetCursor()
        line, row = self.chosen, self.currentIndex().row()
        if line is not None and row != self._from:
            self.rank_wanted.emit(line.id, row + 1)

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, before: QModelIndex) -> None:
        line = self.chosen
        self.line_chosen.emit(line.id if line else "")
