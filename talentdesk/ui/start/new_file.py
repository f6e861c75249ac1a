"""The sheet that asks what a new workspace shall be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Language
from talentdesk.ui.language import Speech
from talentdesk.ui.places_on_disk import SUFFIX, documents, free_name
from talentdesk.ui.saving import ask_target
from talentdesk.ui.theme import set_kind
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
    """Key of a programme template, or the path of an own programme file."""


class NewSheet(Sheet):
    """Asks for organisation, programme, language and place; ``wanted`` carries a ``NewFile``."""

    wanted = Signal(object)

    def __init__(self, window: QWidget, speech: Speech) -> None:
        super().__init__(window)
        self._speech = speech
        self._path_touched = False
        self._own: dict[Path, Programme] = {}
        """Programme files chosen beside the templates."""
        self._organisation = QLineEdit()
        self._programme, self._language = QComboBox(), QComboBox()
        self._path = QLineEdit()
        self._choose, self.own = QPushButton(), QPushButton()
        set_kind(self.own, "link")
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
        files = QHBoxLayout()
        files.addWidget(self.own)
        files.addStretch(1)
        self.body.addLayout(files)
        self.body.addWidget(self._language_field)
        self.body.addWidget(self._path_field)
        self.body.addLayout(where)
        self._organisation.textChanged.connect(self._propose_path)
        self._path.textEdited.connect(self._touch_path)
        self._choose.clicked.connect(self._choose_path)
        self.own.clicked.connect(self._choose_programme)
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
        self.own.setText(self.tr("From an own programme file…"))
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
        for field in (self._organisation_field, self._programme_field, self._path_field):
            field.set_error("")
        self.open_sheet()

    def _fill(self) -> None:
        from talentdesk.exchange.programme_file import templates

        say = self._speech.say
        now = self._programme.currentData()
        self._programme.clear()
        found = [(info.key, info.name, info.summary) for info in templates()]
        found += [(str(path), one.name, one.summary) for path, one in self._own.items()]
        for key, name, summary in found:
            self._programme.addItem(say.text(name), (key, say.text(summary)))
            if now is not None and now[0] == key:
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

    def use_programme(self, path: Path) -> bool:
        """Offer an own programme file; one with faults is told with its first line and not taken."""
        from talentdesk.domain.faults import ProgrammeFileError
        from talentdesk.domain.trouble import TroubleError
        from talentdesk.exchange.programme_file import programme_text, read_programme
        from talentdesk.wording.faults import line
        from talentdesk.wording.troubles import sentence

        say = self._speech.say
        try:
            programme = read_programme(programme_text(str(path)))
        except ProgrammeFileError as error:
            self._programme_field.set_error(f"{path.name}: {line(error.faults[0], say)}")
            return False
        except TroubleError as error:
            self._programme_field.set_error(sentence(error, say))
            return False
        self._programme_field.set_error("")
        self._own[path] = programme
        self._fill()
        self._programme.setCurrentIndex(self._programme.count() - 1)
        return True

    @Slot()
    def _choose_programme(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("From an own programme file…"),
            str(documents()),
            self.tr("Programme files (*.toml)"),
        )
        if chosen:
            self.use_programme(Path(chosen))

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
        now, kinds = Path(self._path.text()), {SUFFIX: self.tr("TalentDesk workspace")}
        title = self.tr("Where shall the file lie?")
        chosen = ask_target(self, title, now.stem, kinds, folder=now.parent)
        if chosen is not None:
            self._path_touched = True
            self._path.setText(str(chosen))

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
