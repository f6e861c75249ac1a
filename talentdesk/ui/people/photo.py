"""A person's photo: shown in a circle, chosen from a file and scaled down before it is stored."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QImage, QImageReader, QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QToolButton, QWidget
from typing_extensions import override

from talentdesk.domain.names import circle_text
from talentdesk.domain.people import PersonFile
from talentdesk.domain.photo_names import PHOTO_SIDE
from talentdesk.ui.card.portrait import Portrait
from talentdesk.ui.encoded import encoded
from talentdesk.ui.places_on_disk import documents
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.words import Worded

_QUALITY = 88


def photo_data(path: Path) -> bytes:
    """Return a picture file as a small JPEG; empty where it is no picture. Turned as the camera was held."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return b""
    if max(image.width(), image.height()) > PHOTO_SIDE:
        image = image.scaled(
            PHOTO_SIDE,
            PHOTO_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return encoded(flat, "JPEG", _QUALITY)


class PhotoField(Worded, QWidget):
    """Shows a photo with its menu. ``chosen`` carries the bytes of another one, empty to take it away."""

    chosen = Signal(bytes)
    unreadable = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.portrait = Portrait(64)
        self.button = QToolButton()
        application_theme().set_icon(self.button, "camera", "muted")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        self.choose, self.remove = QAction(self), QAction(self)
        menu.addActions([self.choose, self.remove])
        self.button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.portrait)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.choose.triggered.connect(self._choose)
        self.remove.triggered.connect(self._remove)
        self.retranslate()

    def show_file(self, file: PersonFile) -> None:
        """Show a person's photo."""
        self.portrait.show_person(circle_text(file.line.name), file.photo)
        self.remove.setEnabled(bool(file.photo))

    def set_read_only(self, on: bool) -> None:
        """Let it be looked at only."""
        self.button.setVisible(not on)

    def take(self, path: Path) -> None:
        """Take a picture file."""
        data = photo_data(path)
        if data:
            self.chosen.emit(data)
        else:
            self.unreadable.emit()

    @override
    def retranslate(self) -> None:
        self.choose.setText(self.tr("Choose a photo…"))
        self.remove.setText(self.tr("Remove the photo"))
        self.button.setToolTip(self.tr("Photo"))
        self.button.setAccessibleName(self.tr("Photo"))

    @Slot()
    def _choose(self) -> None:
        filters = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp)")
        name, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Choose a photo"), str(documents()), filters
        )
        if name:
            self.take(Path(name))

    @Slot()
    def _remove(self) -> None:
        self.chosen.emit(b"")
