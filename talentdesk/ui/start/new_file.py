"""The sheet that asks what a new workspace shall be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Language
from talentdesk.ui.language import Speech
from talentdesk.ui.places_on_disk import SUFFIX, documents, free_name
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFile:
    """What a new workspace shall be."""

    path: Path
    organisation: str
    language: Language
    programme: str
    """Key of a programme template."""


class NewSheet(Sheet):
    """Asks for organisation, programme, language and place; ``wanted`` carries a ``NewFile``."""

    wanted = Signal(object)

    def __init__(self, window: QWidget, speech: Speech) -> None:
        super().__init__(window)
        self._speech = speech
        self._path_touched = False
        self._organisation = QLineEdit()
        self._programme, self._language = QComboBox(), QComboBox()
        self._path = QLineEdit()
        self._choose = QPushButton()
        self._organisation_field = Field(self._organisation, required=True)
        self._programme_field = Field(self._programme)
        self._summary = Label(kind="small", wrap=True)
        self._language_field = Field(self._language)
        self._path_field = Field(self._path, required=True)
        where = QHBoxLayout()
        where.addWidget(self._choose)
        where.addStretch(1)
        for field in (self._organisation_field, self._programme_field, self._summary):
            self.body.addWidget(field)
        self.body.addWidget(self._language_field)
        self.body.addWidget(self._path_field)
        self.body.addLayout(where)
        self._organisation.textChanged.connect(self._propose_path)
        self._path.textEdited.connect(self._touch_path)
        self._choose.clicked.connect(self._choose_path)
        self._programme.currentIndexChanged.connect(self._show_summary)
        self.accepted.connect(self._check)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("New workspace"), self.tr("Create"))
        self._organisation_field.set_texts(
            self.tr("Organisation"), self.tr("It is printed on the cover of every packet.")
        )
        self._programme_field.set_texts(self.tr("Programme"))
        self._language_field.set_texts(self.tr("Language of papers"))
        self._path_field.set_texts(self.tr("File"), self.tr("On this machine's own disk."))
        self._choose.setText(self.tr("Choose another place…"))
        if self.isVisible():
            self._fill()

    def begin(self) -> None:
        """Open the sheet empty."""
        self._path_touched = False
        self._organisation.clear()
        self._fill()
        self._propose_path()
        for field in (self._organisation_field, self._path_field):
            field.set_error("")
        self.open_sheet()

    def _fill(self) -> None:
        from talentdesk.exchange.programme_file import templates

        say = self._speech.say
        now = self._programme.currentData()
        self._programme.clear()
        for info in templates():
            self._programme.addItem(say.text(info.name), (info.key, say.text(info.summary)))
            if now is not None and now[0] == info.key:
                self._programme.setCurrentIndex(self._programme.count() - 1)
        self._language.clear()
        self._language.addItem("简体中文", Language.ZH.value)
        self._language.addItem("English", Language.EN.value)
        self._language.setCurrentIndex(self._language.findData(self._speech.language.value))
        self._show_summary()

    @Slot()
    def _show_summary(self) -> None:
        data = self._programme.currentData()
        self._summary.setText(data[1] if data else "")

    @Slot()
    def _propose_path(self) -> None:
        if not self._path_touched:
            name = self._organisation.text().strip() or self.tr("Talent review")
            self._path.setText(str(free_name(documents(), name)))

    @Slot()
    def _touch_path(self) -> None:
        self._path_touched = True

    @Slot()
    def _choose_path(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Where shall the file lie?"),
            self._path.text(),
            self.tr("TalentDesk workspace (*.talent)"),
        )
        if chosen:
            self._path_touched = True
            self._path.setText(chosen)

    @Slot()
    def _check(self) -> None:
        organisation = self._organisation.text().strip()
        path = Path(self._path.text().strip())
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        self._organisation_field.set_error("" if organisation else self.tr("Please give a name."))
        fault = ""
        if not path.parent.is_dir():
            fault = self.tr("There is no such folder.")
        elif path.exists():
            fault = self.tr("There is a file of this name already.")
        self._path_field.set_error(fault)
        if organisation and not fault:
            self.wanted.emit(
                NewFile(
                    path=path,
                    organisation=organisation,
                    language=Language(self._language.currentData()),
                    programme=self._programme.currentData()[0],
                )
            )
