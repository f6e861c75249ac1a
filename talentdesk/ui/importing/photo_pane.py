"""One picture beside the list: what is on it, and the field that says whose photo it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.domain.texts import Id
from talentdesk.ui.lookups import Lookup
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import ElidedLabel, Label
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.words import Worded

_WIDE, _HIGH = 200, 240


class PhotoPane(Worded, QWidget):
    """Shows a picture. ``given`` carries the id of whom a hand gave it to, empty = it stays out."""

    given = Signal(str)

    def __init__(self, search: Lookup) -> None:
        super().__init__()
        self.setFixedWidth(_WIDE + 24)
        self.picture = QLabel()
        self.picture.setFixedSize(_WIDE, _HIGH)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setProperty("kind", "panel")
        self.file = ElidedLabel(kind="strong")
        self.person = Label(kind="muted", wrap=True)
        self.picker = SearchPicker(search)
        self.out = QPushButton()
        set_kind(self.out, "link")
        application_theme().set_icon(self.out, "minus-circle", "accent")
        self._field = Field(self.picker)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.picture, self.file, self.person, self._field, self.out):
            column.addWidget(widget)
        column.addStretch(1)
        self.picker.picked.connect(self._give)
        self.out.clicked.connect(self._leave_out)
        self.show_file("", "", out=False)
        self.retranslate()

    def show_file(self, file: str, person: str, *, out: bool) -> None:
        """Show what is known of a picture; ``out`` = it can be left out."""
        self.file.set_whole(file)
        self.person.setText(person)
        self.picture.clear()
        self.picker.set_value(None)
        self.picker.setEnabled(bool(file))
        self.out.setVisible(out)

    def show_picture(self, data: bytes) -> None:
        """Show the picture itself (JPEG); without data a word that it cannot be shown."""
        pixmap = QPixmap()
        if data and pixmap.loadFromData(data):
            ratio = self.devicePixelRatioF()
            wide, high = round(_WIDE * ratio), round(_HIGH * ratio)
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            pixmap = pixmap.scaled(wide, high, keep, smooth)
            pixmap.setDevicePixelRatio(ratio)
            self.picture.setPixmap(pixmap)
        else:
            self.picture.setText(self.tr("Cannot be read as a picture"))

    @override
    def retranslate(self) -> None:
        self._field.set_texts(self.tr("Whose photo is it?"))
        self.picker.edit.setPlaceholderText(self.tr("Name, pinyin or number"))
        self.picker.edit.setAccessibleName(self.tr("Whose photo is it?"))
        self.picture.setAccessibleName(self.tr("Picture"))
        self.out.setText(self.tr("Leave this picture out"))

    @Slot(object)
    def _give(self, found: Found) -> None:
        self._tell(found.id)

    @Slot()
    def _leave_out(self) -> None:
        self._tell("")

    def _tell(self, person: Id) -> None:
        self.given.emit(person)
