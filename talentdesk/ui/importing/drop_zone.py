"""Where a workbook is dropped or chosen, before there is a preview."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QMenu, QPushButton, QVBoxLayout
from typing_extensions import override

from talentdesk.domain.import_tables import TABLES
from talentdesk.ui.importing.dropping import ARCHIVE, BOOKS, PHOTOS, dropped_paths
from talentdesk.ui.places_on_disk import documents
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say
from talentdesk.wording.tables import table_name


class DropZone(Worded, QFrame):
    """Where workbooks are dropped or chosen. ``chosen`` carries their paths, ``template_wanted`` a table."""

    chosen = Signal(tuple)
    template_wanted = Signal(str)

    def __init__(self, say: Callable[[], Say]) -> None:
        super().__init__()
        self._say = say
        self.place: Path | None = None
        """Folder of what was read last: the next workbook mostly lies beside it."""
        self.setProperty("kind", "panel")
        self.setAcceptDrops(True)
        self._icon = QLabel()
        application_theme().set_icon(self._icon, "upload", "muted")
        self._title = Label(kind="large", wrap=True)
        self._text = Label(kind="muted", wrap=True)
        self.choose = QPushButton()
        set_kind(self.choose, "main")
        self.folder, self.photos, self.template = QPushButton(), QPushButton(), QPushButton()
        for button in (self.folder, self.photos, self.template):
            set_kind(button, "link")
        self._tables = QMenu(self.template)
        self._tables.aboutToShow.connect(self._list_tables)
        self.template.setMenu(self._tables)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addStretch(1)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        for button in (self.choose, self.folder, self.photos, self.template):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.choose.clicked.connect(self._choose)
        self.folder.clicked.connect(self._choose_folder)
        self.photos.clicked.connect(self._choose_photos)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._title.setText(self.tr("Drop workbooks, photos, a folder or a zip here"))
        self._text.setText(
            self.tr(
                "Excel or CSV: people, ratings, scores, places on the grid, histories, posts, plans; the "
                "columns may stand in any order.\n"
                "An empty cell changes nothing, the word CLEAR empties a field.\n"
                "What is not in the workbooks stays as it is. Nothing is written before you take it over."
            )
        )
        self.choose.setText(self.tr("Choose a workbook…"))
        self.folder.setText(self.tr("Choose a folder…"))
        self.photos.setText(self.tr("Choose photos…"))
        self.template.setText(self.tr("Save a template…"))

    @Slot()
    def _choose(self) -> None:
        endings = " ".join(f"*{ending}" for ending in (*BOOKS, ARCHIVE))
        filters = self.tr("Workbooks ({endings})").format(endings=endings)
        names, _ = QFileDialog.getOpenFileNames(
            self.window(), self.tr("Choose workbooks"), self._where(), filters
        )
        if names:
            self.chosen.emit(tuple(Path(name) for name in names))

    @Slot()
    def _choose_photos(self) -> None:
        endings = " ".join(f"*{ending}" for ending in (*PHOTOS, ARCHIVE))
        filters = self.tr("Photos ({endings})").format(endings=endings)
        names, _ = QFileDialog.getOpenFileNames(
            self.window(), self.tr("Choose photos"), self._where(), filters
        )
        if names:
            self.chosen.emit(tuple(Path(name) for name in names))

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self.window(), self.tr("Choose a folder of workbooks"), self._where()
        )
        if name:
            self.chosen.emit((Path(name),))

    def _where(self) -> str:
        """Return the folder one chooses in; a stick may have been pulled since."""
        return str(self.place if self.place is not None and self.place.is_dir() else documents())

    @Slot()
    def _list_tables(self) -> None:
        say = self._say()
        self._tables.clear()
        for one in TABLES:
            action = self._tables.addAction(table_name(one.key, say))
            action.setData(one.key)
            action.triggered.connect(self._want_template)

    @Slot()
    def _want_template(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.template_wanted.emit(str(action.data()))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._light(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(paths)

    def _light(self, on: bool) -> None:
        set_kind(self, "drop" if on else "panel")
