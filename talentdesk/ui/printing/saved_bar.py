"""Layouts kept by name, above the knobs of the builder."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.words import Worded


class SavedBar(Worded, QWidget):
    """Layouts kept by name: chosen, saved, renamed and deleted."""

    picked = Signal(str)
    """The content of the layout chosen; empty for the whole packet."""
    save_requested = Signal(str)
    kept = Signal(str, str)
    """Name and content to be kept."""
    renamed = Signal(str, str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.box, self.name = QComboBox(), QLineEdit()
        self.save, self.rename, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.name.setMaxLength(60)
        self._field, self._named = Field(self.box), Field(self.name)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.save, self.rename, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._named)
        column.addLayout(row)
        self.box.addItem("", ("", ""))
        self.box.activated.connect(self._pick)
        self.name.textChanged.connect(self._enable)
        self.name.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)
        self.rename.clicked.connect(self._rename)
        self.remove.clicked.connect(self._remove)
        self.writable = True
        self.retranslate()
        self._enable()

    def show_saved(self, saved: Sequence[tuple[Id, str, str]]) -> None:
        """Offer layouts as (id, name, content); the one chosen stays chosen."""
        current = self._current
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(self.tr("Whole packet"), ("", ""))
            for one, name, content in saved:
                self.box.addItem(name, (one, content))
                if one == current:
                    self.box.setCurrentIndex(self.box.count() - 1)
        self._enable()

    def choose(self, name: str) -> None:
        """Show a layout as chosen without telling anyone."""
        self.box.setCurrentIndex(max(0, self.box.findText(name)))
        self._enable()

    def show_error(self, text: str) -> None:
        """Say why a name was refused."""
        self._named.set_error(text)

    @property
    def _current(self) -> Id:
        found = self.box.currentData()
        return str(found[0]) if found else ""

    @Slot()
    def _pick(self) -> None:
        self.name.setText(self.box.currentText() if self._current else "")
        self._enable()
        self.picked.emit(str(self.box.currentData()[1]))

    @Slot()
    def _save(self) -> None:
        if self.save.isEnabled():
            self.save_requested.emit(self.name.text().strip())

    @Slot()
    def _rename(self) -> None:
        self.renamed.emit(self._current, self.name.text().strip())

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._current)

    @Slot()
    def _enable(self) -> None:
        self.show_error("")
        name = self.name.text().strip()
        self.save.setEnabled(self.writable and bool(name))
        kept = self.writable and bool(self._current)
        self.rename.setEnabled(kept and bool(name) and name != self.box.currentText())
        self.remove.setEnabled(kept)

    @override
    def retranslate(self) -> None:
        self.box.setItemText(0, self.tr("Whole packet"))
        self._field.set_texts(self.tr("Layout"))
        self._named.set_texts(self.tr("Keep it under a name"))
        self.save.setText(self.tr("Keep"))
        self.rename.setText(self.tr("Rename"))
        self.remove.setText(self.tr("Delete"))
