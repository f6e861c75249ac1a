"""The parts of a packet as a list: ticked to be printed, dragged or moved by Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QListWidgetItem
from typing_extensions import override

from talentdesk.domain.layouts import Part
from talentdesk.ui.widgets.words import Worded

_KEY = Qt.ItemDataRole.UserRole
_ROW = 28


class PartList(Worded, QListWidget):
    """Every part there is; ``changed`` tells that ticks or order are others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grabbed: QPoint | None = None
        self._dragged = self._moved = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in Part:
            item = QListWidgetItem(self)
            item.setData(_KEY, part.value)
            item.setSizeHint(QSize(0, _ROW))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self.setFixedHeight(_ROW * self.count() + 8)
        self.itemChanged.connect(self._tell)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        names = {
            Part.COVER: self.tr("Cover"),
            Part.COMMITTEE: self.tr("Committee and attendance"),
            Part.AGENDA: self.tr("Agenda"),
            Part.RULES: self.tr("Rules in force"),
            Part.GRIDS: self.tr("Grids before and after"),
            Part.DISTRIBUTION: self.tr("Distribution"),
            Part.MOVEMENT: self.tr("Movement"),
            Part.DECISIONS: self.tr("Decisions and ballots"),
            Part.MINUTES: self.tr("Minutes"),
            Part.REPORTS: self.tr("Reports of the candidates"),
            Part.COMPARISON: self.tr("Comparison"),
            Part.PLANS: self.tr("Development"),
            Part.SIGNATURES: self.tr("Signatures"),
        }
        self.setAccessibleName(self.tr("Parts of the packet, in their order"))
        with QSignalBlocker(self):
            for row in range(self.count()):
                item = self.item(row)
                item.setText(names[Part(item.data(_KEY))])
                item.setToolTip(self.tr("Space ticks; drag or Alt+Up and Alt+Down move it"))

    @property
    def parts(self) -> tuple[Part, ...]:
        """The ticked parts in their order."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(Part(one.data(_KEY)) for one in items if one.checkState() is Qt.CheckState.Checked)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Tick parts and put them in this order; the others keep the place they usually have among them."""
        order = _woven(parts)
        with QSignalBlocker(self):
            items = {Part(self.item(row).data(_KEY)): self.item(row) for row in range(self.count())}
            current = self.currentItem()
            for row, part in enumerate(order):
                item = self.takeItem(self.row(items[part]))
                self.insertItem(row, item)
                item.setCheckState(Qt.CheckState.Checked if part in parts else Qt.CheckState.Unchecked)
            self.setCurrentItem(current)

    def item_of(self, part: Part) -> QListWidgetItem:
        """Return the line of a part."""
        return next(self.item(row) for row in range(self.count()) if self.item(row).data(_KEY) == part.value)

    def move_current(self, by: int) -> None:
        """Move the current part up or down."""
        if self._put_current(self.currentRow() + by):
            self._tell()

    def _put_current(self, to: int) -> bool:
        """Put the current part to a row; tell whether it stood elsewhere."""
        row = self.currentRow()
        if row < 0 or to == row or not 0 <= to < self.count():
            return False
        with QSignalBlocker(self):
            self.insertItem(to, self.takeItem(row))
            self.setCurrentRow(to)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and Qt.Key(event.key()) in steps:
            self.move_current(steps[Qt.Key(event.key())])
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        on_line = event.button() is Qt.MouseButton.LeftButton and self.itemAt(event.position().toPoint())
        self._grabbed = event.position().toPoint() if on_line else None
        self._dragged = self._moved = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the grabbed part along: the others make room at once."""
        at = event.position().toPoint()
        if self._grabbed is None:
            return
        if not self._dragged:
            self._dragged = (at - self._grabbed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._moved |= self._put_current(max(0, min(at.y() // _ROW, self.count() - 1)))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        if not self._dragged:
            super().mouseReleaseEvent(event)
            return
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().unsetCursor()
        if self._moved:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def _woven(parts: Sequence[Part]) -> list[Part]:
    """Return all parts: the given ones in their order, each other one behind its usual neighbour."""
    order = list(dict.fromkeys(parts))
    usual = list(Part)
    for index, part in enumerate(usual):
        if part not in order:
            before = usual[index - 1] if index else None
            order.insert(order.index(before) + 1 if before in order else 0, part)
    return order
