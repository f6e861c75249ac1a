"""The sheet of saved views: name the present one, rename, put in order, delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget
from typing_extensions import override

from talentdesk.domain.views import SavedView
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet

_KEY = Qt.ItemDataRole.UserRole


class ViewsSheet(Sheet):
    """Says what is wanted of a view; who opened it does it and shows the new list."""

    named = Signal(str)
    replaced = Signal(str)
    renamed = Signal(str, str)
    deleted = Signal(str)
    ordered = Signal(str, int)

    def __init__(self, window: QWidget, *, may_write: bool) -> None:
        super().__init__(window)
        self._may_write = may_write
        self.name, self.list = QLineEdit(), QListWidget()
        self._field = Field(self.name)
        self._help, self._error = Label(kind="small", wrap=True), Label(kind="bad", wrap=True)
        self._error.hide()
        self.rename, self.delete, self.replace = QPushButton(), QPushButton(), QPushButton()
        self.up, self.down = QPushButton(), QPushButton()
        self._lay_out()
        self.accepted.connect(self._save)
        self.name.textChanged.connect(self._settle)
        self.name.returnPressed.connect(self._save)
        self.list.currentItemChanged.connect(self._settle)
        self.list.itemChanged.connect(self._take_name)
        self.list.installEventFilter(self)
        self.rename.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        self.replace.clicked.connect(self._replace)
        self.up.clicked.connect(self._go_up)
        self.down.clicked.connect(self._go_down)
        self.retranslate()

    def _lay_out(self) -> None:
        self.list.setMinimumHeight(220)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for index, button in enumerate((self.rename, self.replace, self.up, self.down, self.delete)):
            buttons.addWidget(button, index // 2, index % 2)
        self.body.addWidget(self._field)
        self.body.addWidget(self._error)
        self.body.addWidget(self.list)
        self.body.addWidget(self._help)
        self.body.addLayout(buttons)

    def begin_naming(self) -> None:
        """Put the focus where the present view is named."""
        self.name.setFocus()

    @property
    def error(self) -> str:
        """Why the last thing asked for was refused."""
        return self._error.text()

    def show_error(self, text: str) -> None:
        """Say why something was refused; empty takes it away."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def show_views(self, views: Sequence[SavedView]) -> None:
        """Show the list; the view that was current stays so."""
        current = self._current()
        self.list.blockSignals(True)
        self.list.clear()
        for view in views:
            made = QListWidgetItem(view.name, self.list)
            made.setData(_KEY, view.id)
            if self._may_write:
                made.setFlags(made.flags() | Qt.ItemFlag.ItemIsEditable)
            if view.id == current:
                self.list.setCurrentItem(made)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._settle()

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Saved views"), self.tr("Save this view") if self._may_write else "")
        self._field.set_texts(
            self.tr("Name of the present view"),
            self.tr("Kept are the filter, colours and badges, arrows, density, axes and the grid."),
        )
        self.list.setAccessibleName(self.tr("Saved views"))
        self._help.setText(self.tr("F2 renames, Alt+Up and Alt+Down put in order, Delete deletes."))
        self.rename.setText(self.tr("Rename"))
        self.replace.setText(self.tr("Save over it"))
        self.delete.setText(self.tr("Delete"))
        self.up.setText(self.tr("Up"))
        self.down.setText(self.tr("Down"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            acts = {
                (Qt.Key.Key_Delete, False): self._delete,
                (Qt.Key.Key_Up, True): self._go_up,
                (Qt.Key.Key_Down, True): self._go_down,
            }
            act = acts.get((Qt.Key(event.key()), alt))
            if act is not None and self._may_write:
                act()
                return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------ inside

    @Slot()
    def _settle(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        some = row >= 0 and self._may_write
        for button in (self.rename, self.replace, self.delete):
            button.setEnabled(some)
        self.up.setEnabled(some and row > 0)
        self.down.setEnabled(some and row < count - 1)
        self.main_button.setEnabled(bool(self.name.text().strip()))

    def _current(self) -> str:
        row = self.list.currentRow()
        return str(self.list.item(row).data(_KEY)) if row >= 0 else ""

    @Slot()
    def _save(self) -> None:
        if self.name.text().strip() and self._may_write:
            self.named.emit(self.name.text())

    @Slot()
    def _edit(self) -> None:
        if self._current():
            self.list.editItem(self.list.currentItem())

    @Slot(QListWidgetItem)
    def _take_name(self, item: QListWidgetItem) -> None:
        self.renamed.emit(str(item.data(_KEY)), item.text())

    @Slot()
    def _delete(self) -> None:
        if current := self._current():
            self.deleted.emit(current)

    @Slot()
    def _replace(self) -> None:
        if current := self._current():
            self.replaced.emit(current)

    @Slot()
    def _go_up(self) -> None:
        self._go(-1)

    @Slot()
    def _go_down(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        index = self.list.currentRow() + by
        if self._current() and 0 <= index < self.list.count():
            self.ordered.emit(self._current(), index)
