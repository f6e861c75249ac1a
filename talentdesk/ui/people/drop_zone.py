"""Where a workbook is dropped or chosen, before there is a preview."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from talentdesk.ui.people.dropping import BOOKS, dropped_book
from talentdesk.ui.places_on_disk import documents
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded


class DropZone(Worded, QFrame):
    """Where a workbook is dropped or chosen. ``chosen`` carries its path."""

    chosen = Signal(str)
    template_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setAcceptDrops(True)
        self._icon = QLabel()
        application_theme().set_icon(self._icon, "upload", "muted")
        self._title = Label(kind="large", wrap=True)
        self._text = Label(kind="muted", wrap=True)
        self.choose = QPushButton()
        set_kind(self.choose, "main")
        self.template = QPushButton()
        set_kind(self.template, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addStretch(1)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        for button in (self.choose, self.template):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.choose.clicked.connect(self._choose)
        self.template.clicked.connect(self.template_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("Drop a workbook here"))
        self._text.setText(
            self.tr(
                "Excel or CSV with one row a person; the columns may stand in any order.\n"
                "An empty cell changes nothing, the word CLEAR empties a field.\n"
                "People who are not in the workbook stay as they are."
            )
        )
        self.choose.setText(self.tr("Choose a workbook…"))
        self.template.setText(self.tr("Save a template…"))

    @Slot()
    def _choose(self) -> None:
        endings = " ".join(f"*{ending}" for ending in BOOKS)
        filters = self.tr("Workbooks ({endings})").format(endings=endings)
        name, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Choose a workbook"), str(documents()), filters
        )
        if name:
            self.chosen.emit(name)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_book(event.mimeData()):
            event.acceptProposedAction()
            self._light(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        path = dropped_book(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.chosen.emit(path)

    def _light(self, on: bool) -> None:
        set_kind(self, "drop" if on else "panel")
