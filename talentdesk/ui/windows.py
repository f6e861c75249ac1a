"""Which windows there are: the start page, or one workspace; opening, making, closing and restoring files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from talentdesk.domain.ruling import Ruling
from talentdesk.domain.trouble import TroubleError
from talentdesk.ui import preferences
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.places import PLACES
from talentdesk.ui.places_on_disk import SUFFIX, documents
from talentdesk.ui.rare_glyphs import RareGlyphs
from talentdesk.ui.theme import Theme
from talentdesk.ui.trouble import Hook

if TYPE_CHECKING:
    from talentdesk.services.workspace import Workspace
    from talentdesk.ui.start.new_file import NewFile
    from talentdesk.ui.start_page import StartPage


_BACKUP_AFTER = 500
"""Milliseconds from showing the window to the backup that every opening keeps."""


class Windows(QObject):
    """Opens and closes the windows; knows the one open file."""

    def __init__(self, app: QApplication, host: Host, speech: Speech, theme: Theme, hook: Hook) -> None:
        super().__init__(app)
        self._app, self._host, self._speech, self._theme = app, host, speech, theme
        self._start: StartPage | None = None
        self._main: MainWindow | None = None
        self._desk: Desk | None = None
        speech.changed.connect(self._keep_language)
        theme.changed.connect(self._keep_theme)
        hook.trouble.connect(self.show_trouble)
        hook.refused.connect(self._show_refusal)

    @property
    def main(self) -> MainWindow | None:
        """The workspace window, if a file is open."""
        return self._main

    @property
    def desk(self) -> Desk | None:
        """The desk of the open file."""
        return self._desk

    @property
    def start(self) -> StartPage | None:
        """The start page, if it is shown."""
        return self._start

    def begin(self, path: Path | None = None) -> None:
        """Open a file given at the start, or show the start page."""
        if path is None or not self.open_file(path):
            self.show_start()

    def show_start(self) -> StartPage:
        """Show the start page."""
        if self._start is None:
            from talentdesk.ui.start_page import StartPage

            self._start = StartPage(self._host, self._speech, self._theme)
            self._start.open_requested.connect(self.open_file)
            self._start.look_requested.connect(self._look)
            self._start.new_requested.connect(self._make)
            self._start.sample_requested.connect(self._sample)
        self._theme.put_sheet_on()
        self._start.refresh()
        self._start.show()
        return self._start

    @Slot(object)
    def open_file(self, path: Path, *, look: bool = False) -> bool:
        """Open a file; False where it could not be, which is then told on the start page."""
        if not self._know_operator():
            return False
        from talentdesk.jobs.opening import open_workspace

        try:
            wanted = path if look else self._nearest(path)
            if wanted is None:
                return False
            self._show_workspace(open_workspace(wanted, self._host.means(), look=look))
        except TroubleError as error:
            self.show_start().show_trouble(error, path)
            return False
        return True

    @Slot(object)
    def show_trouble(self, error: TroubleError) -> None:
        """Tell trouble in the window that is open."""
        if self._main is not None:
            self._main.show_trouble(error)
        else:
            self.show_start().show_trouble(error, None)

    def close_workspace(self) -> None:
        """Close the file and its window."""
        if self._main is not None:
            self._main.close()

    # --- opening -------------------------------------------------------------------------------------------

    def _know_operator(self) -> bool:
        if self._host.operator:
            return True
        from talentdesk.ui.operator_dialog import OperatorDialog, likely_name

        name = OperatorDialog.ask(self._parent(), likely_name())
        self._host.preferences.set(preferences.OPERATOR, name)
        return bool(name)

    def _nearest(self, path: Path) -> Path | None:
        """Return the file to open: itself, or a copy made here of one on a stick or share."""
        from talentdesk.services.location import Location, location_of

        where = location_of(path)
        if where is Location.LOCAL or not path.exists():
            return path
        from talentdesk.ui.copying import CopyHere

        return CopyHere.offer(self._parent(), path, where, self._host)

    @Slot(object)
    def _look(self, path: Path) -> None:
        self.open_file(path, look=True)

    @Slot(object)
    def _make(self, wanted: NewFile) -> None:
        if not self._know_operator():
            return
        from talentdesk.jobs.opening import create_workspace

        try:
            workspace = create_workspace(
                wanted.path,
                self._host.means(),
                organisation=wanted.organisation,
                language=wanted.language,
                programme=wanted.programme,
            )
        except TroubleError as error:
            self.show_start().show_trouble(error, wanted.path)
            return
        self._show_workspace(workspace)

    @Slot()
    def _sample(self) -> None:
        if not self._know_operator():
            return
        path = documents() / (self.tr("TalentDesk sample") + SUFFIX)
        if path.exists():
            self.open_file(path)
            return
        host, language = self._host, self._speech.language

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            from talentdesk.jobs.sample import make_sample

            make_sample(path, on=host.clock().date(), language=language)
            return path

        self.show_start().run_job(Job(self.tr("Making the sample"), work), self.open_file)

    def _show_workspace(self, workspace: Workspace) -> None:
        self._host.preferences.note_recent(workspace.path)
        self._desk = Desk(workspace, self._host.clock, self)
        RareGlyphs(self._desk)
        self._main = MainWindow(self._desk, self._host, self._speech, self._theme, PLACES)
        self._main.closed.connect(self._closed)
        self._main.close_file_requested.connect(self._close_file)
        self._main.quit_requested.connect(self.close_workspace)
        self._main.menus.save_copy.triggered.connect(self._save_copy)
        self._theme.put_sheet_on()
        self._main.show()
        if self._start is not None:
            self._start.hide()
        # Well after the first picture: a backup reads the whole file.
        QTimer.singleShot(_BACKUP_AFTER, self._main, self._keep_backup)

    @Slot()
    def _keep_backup(self) -> None:
        if self._desk is None or self._main is None:
            return
        from talentdesk.jobs.opening import settle

        workspace = self._desk.workspace
        job = Job(self.tr("Backup"), lambda progress, cancelled: settle(workspace), writes=True)
        job.failed.connect(self._backup_failed)
        self._main.jobs.start(job)

    @Slot(object)
    def _backup_failed(self, error: Exception) -> None:
        if isinstance(error, TroubleError):
            self.show_trouble(error)
        else:
            raise error

    # --- closing -------------------------------------------------------------------------------------------

    @Slot()
    def _close_file(self) -> None:
        self.show_start()
        self.close_workspace()

    @Slot()
    def _closed(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk.deleteLater()
        if self._main is not None:
            self._main.deleteLater()
        self._desk = self._main = None
        if self._start is not None and self._start.isVisible():
            self._start.refresh()

    # --- what both windows offer ---------------------------------------------------------------------------

    @Slot()
    def _keep_language(self) -> None:
        self._host.preferences.set(preferences.LANGUAGE, self._speech.language.value)

    @Slot()
    def _keep_theme(self) -> None:
        self._host.preferences.set(preferences.THEME, self._theme.name.value)

    @Slot()
    def _save_copy(self) -> None:
        if self._main is not None and self._desk is not None:
            from talentdesk.ui.copying import CopySaver

            CopySaver(self._desk, self._main).ask()

    @Slot(object)
    def _show_refusal(self, ruling: Ruling) -> None:
        if self._main is not None:
            self._main.show_refusal(ruling)

    def _parent(self) -> QWidget | None:
        """Return what a dialog stands over; it may be the first thing that is shown."""
        self._theme.put_sheet_on()
        window: QWidget | None = self._main or self._start
        return window if window is not None and window.isVisible() else None
