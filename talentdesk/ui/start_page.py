"""The start page: sample, new, open, recent; a file dropped on it opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.tokens import ThemeName
from talentdesk.ui import preferences
from talentdesk.ui.background import Job, JobRunner
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.places_on_disk import SUFFIX, documents
from talentdesk.ui.start.backups import BackupSheet
from talentdesk.ui.start.choices import BigButton, Switch
from talentdesk.ui.start.new_file import NewFile, NewSheet
from talentdesk.ui.start.recent import RecentList
from talentdesk.ui.tab_stops import let_enter_press, walk_on
from talentdesk.ui.theme import Theme
from talentdesk.ui.trouble import trouble_words
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.notices import Strip
from talentdesk.ui.widgets.progress import ProgressPanel
from talentdesk.ui.widgets.words import Worded

T = TypeVar("T")


class StartPage(Worded, QWidget):
    """Says what was asked for; opening and making is done by whoever listens."""

    open_requested = Signal(object)
    look_requested = Signal(object)
    new_requested = Signal(object)
    sample_requested = Signal()

    def __init__(self, host: Host, speech: Speech, theme: Theme) -> None:
        super().__init__()
        let_enter_press()
        self._host, self._speech, self._theme = host, speech, theme
        self._jobs = JobRunner(self)
        self._strip = Strip()
        self._brand = Label("TalentDesk", "display")
        self._purpose = Label(kind="muted", wrap=True)
        self._name = QLineEdit(host.operator)
        self._name_field = Field(self._name)
        self._sample, self._new, self._open = BigButton("sample"), BigButton("add"), BigButton("folder-open")
        self._recent = RecentList()
        self._language, self._look = Switch(), Switch()
        self._new_sheet = NewSheet(self, speech)
        self._backup_sheet = BackupSheet(self, host, speech)
        self._progress = ProgressPanel(self)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.resize(1040, 680)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.setWindowTitle("TalentDesk")
        self._purpose.setText(
            self.tr("Prepare, hold and follow up talent reviews on this machine, without a network.")
        )
        self._name_field.set_texts(
            self.tr("Your name"), self.tr("It stands in the journal beside everything you do.")
        )
        self._sample.set_texts(self.tr("Look at the sample"), self.tr("An invented company, ready to try"))
        self._new.set_texts(self.tr("New workspace…"), self.tr("From a programme template"))
        self._open.set_texts(self.tr("Open…"), self.tr("Or drop a file on this window"))
        self._language.show_choices(
            [(Language.ZH.value, "简体中文"), (Language.EN.value, "English")], self._speech.language.value
        )
        self._look.show_choices(
            [
                (ThemeName.LIGHT.value, self.tr("Light")),
                (ThemeName.DARK.value, self.tr("Dark")),
                (ThemeName.CONTRAST.value, self.tr("High contrast")),
            ],
            self._theme.name.value,
        )

    def refresh(self) -> None:
        """Show what may have changed while a workspace was open."""
        self._name.setText(self._host.operator)
        self._recent.show_paths([Path(one) for one in self._host.preferences.get(preferences.RECENT)])
        self.retranslate()

    def show_trouble(self, error: TroubleError, path: Path | None) -> None:
        """Say what went wrong; where a file cannot be read its backups are offered."""
        from talentdesk.ui.importing.dropping import is_imported

        if error.trouble is Trouble.CANCELLED:
            return
        told = trouble_words(error, self._speech.say)
        if path is not None and error.trouble is Trouble.FILE_FOREIGN and is_imported(path):
            told = self.tr(
                "{name} is not a workspace. Workbooks and photos are imported into one:\n"
                "open or make a workspace first, then drop them on People."
            ).format(name=path.name)
        self._strip.say(told)
        damaged = {Trouble.FILE_DAMAGED, Trouble.FILE_TRUNCATED, Trouble.FILE_EMPTY, Trouble.FILE_FOREIGN}
        if path is not None and error.trouble in damaged:
            self._backup_sheet.offer_for(path)

    def run_job(self, job: Job[T], on_done: Callable[[T], object]) -> None:
        """Run slow work behind a panel with Cancel."""
        job.done.connect(on_done)
        job.failed.connect(self._job_failed)
        self._progress.follow(job)
        self._jobs.start(job)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return walk_on(self, forward=next) is not None

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.drop_file(next((one for one in files if one.suffix.casefold() == SUFFIX), files[0]))

    def drop_file(self, path: Path) -> None:
        """Open a file that was dropped here."""
        self._ask_open(path)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._brand)
        left.addWidget(self._purpose)
        left.addSpacing(12)
        left.addWidget(self._name_field)
        left.addSpacing(12)
        for button in (self._open, self._new, self._sample):
            left.addWidget(button)
        left.addStretch(1)
        left.addWidget(self._language, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeft)
        sides = QHBoxLayout()
        sides.setContentsMargins(48, 40, 48, 32)
        sides.setSpacing(48)
        sides.addLayout(left, 2)
        sides.addWidget(self._recent, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addLayout(sides, 1)

    def _connect(self) -> None:
        self._name.editingFinished.connect(self._keep_name)
        self._sample.clicked.connect(self._ask_sample)
        self._new.clicked.connect(self._ask_new)
        self._open.clicked.connect(self._choose_file)
        self._recent.open_requested.connect(self._ask_open)
        self._recent.look_requested.connect(self._ask_look)
        self._recent.backups_requested.connect(self._backup_sheet.open_for)
        self._recent.forget_requested.connect(self._forget)
        self._language.chosen.connect(self._use_language)
        self._look.chosen.connect(self._use_theme)
        self._theme.changed.connect(self.retranslate)
        self._new_sheet.wanted.connect(self._make)
        self._backup_sheet.restored.connect(self._ask_open)
        self._backup_sheet.failed.connect(self._backup_failed)

    @Slot()
    def _keep_name(self) -> None:
        self._host.preferences.set(preferences.OPERATOR, self._name.text().strip())

    def _ready(self) -> bool:
        """Tell whether it is known who works here; else the field asks for it."""
        self._keep_name()
        known = bool(self._host.operator)
        self._name_field.set_error("" if known else self.tr("Please say who you are first."))
        if not known:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        return known

    @Slot(object)
    def _ask_open(self, path: Path) -> None:
        self._strip.dismiss()
        if self._ready():
            self.open_requested.emit(path)

    @Slot(object)
    def _ask_look(self, path: Path) -> None:
        self._strip.dismiss()
        if self._ready():
            self.look_requested.emit(path)

    @Slot()
    def _ask_sample(self) -> None:
        if self._ready():
            self.sample_requested.emit()

    @Slot()
    def _ask_new(self) -> None:
        if self._ready():
            self._new_sheet.begin()

    @Slot(object)
    def _make(self, wanted: NewFile) -> None:
        self._new_sheet.close_sheet()
        self.new_requested.emit(wanted)

    @Slot()
    def _choose_file(self) -> None:
        kinds = self.tr("TalentDesk workspace (*.talent);;All files (*)")
        # Files mostly lie together; where the program was started from tells nothing.
        places = [Path(one).parent for one in self._host.preferences.get(preferences.RECENT)]
        place = next((one for one in places if one.is_dir()), None) or documents()
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a workspace"), str(place), kinds)
        if chosen:
            self._ask_open(Path(chosen))

    @Slot(str)
    def _use_language(self, name: str) -> None:
        self._speech.use(Language(name))

    @Slot(str)
    def _use_theme(self, name: str) -> None:
        self._theme.wear(ThemeName(name))

    @Slot(object)
    def _forget(self, path: Path) -> None:
        self._host.preferences.forget_recent(path)
        self.refresh()

    @Slot(object)
    def _backup_failed(self, error: TroubleError) -> None:
        self.show_trouble(error, None)

    @Slot(object)
    def _job_failed(self, error: Exception) -> None:
        if not isinstance(error, TroubleError):
            raise error
        self.show_trouble(error, None)


__all__ = ["NewFile", "StartPage"]
