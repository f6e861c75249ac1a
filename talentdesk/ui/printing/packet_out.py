"""What becomes of the packet that is previewed: a file or paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from talentdesk.domain.texts import Id
from talentdesk.services.sessions import Sessions
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing import output, work
from talentdesk.ui.printing.packet_list import Choice
from talentdesk.ui.printing.preview import PreviewView
from talentdesk.ui.saving import PDF, ask_target, tell_saved
from talentdesk.ui.shell import Shell

if TYPE_CHECKING:
    from talentdesk.jobs.packet import Drawn

T = TypeVar("T")


class PacketOut(QObject):
    """Asks where to, gives the packet its number, and writes or prints it."""

    def __init__(
        self,
        page: QWidget,
        desk: Desk,
        shell: Shell,
        preview: PreviewView,
        wanted: Callable[[], work.Wanted | None],
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._shell = page, desk, shell
        self._preview, self._wanted = preview, wanted
        self.shown: Choice | None = None
        """Whose pages are previewed, with the number they have; set with each preview."""

    @Slot()
    def ask_file(self) -> None:
        """Ask where the packet goes, and save it there."""
        wanted = self._wanted()
        if wanted is None:
            return
        choice = wanted.choice
        version = self.tr("version {version}").format(version=choice.version) if choice.version else ""
        name = " ".join(part for part in (choice.number, self._session(choice.session), version) if part)
        path = ask_target(self._page, self.tr("Save packet"), name, PDF)
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Give the packet its number and write it."""
        self._run_final(self.tr("Writing the packet"), partial(work.write, path), self._saved)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        tell_saved(self._shell, path)

    @Slot()
    def ask_printer(self) -> None:
        """Ask for a printer and which pages, and print them."""
        pages, shown = self._preview.pages, self.shown
        if pages is None or shown is None:
            return
        title = " ".join(part for part in (shown.number, self._session(shown.session)) if part)
        printer = output.ask_printer(self._page, title, len(pages))
        if printer is not None:
            self.print_on(printer, output.print_job(printer, title, len(pages)))

    def print_on(self, printer: QPrinter, job: output.PrintJob) -> None:
        """Give the packet its number and print it."""
        printing = partial(work.print_packet, printer, job)
        self._run_final(self.tr("Printing the packet"), printing, self._printed)

    @Slot(object)
    def _printed(self, number: str) -> None:
        words = self.tr("Packet {number} was handed to the printer.")
        self._shell.toast(words.format(number=number))

    def _run_final(
        self, title: str, use: Callable[[Drawn, Progress, Cancelled], T], done: Callable[[T], None]
    ) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        draw = partial(work.final, self._desk, wanted)

        def both(progress: Progress, cancelled: Cancelled) -> T:
            return use(draw(progress, cancelled), progress, cancelled)

        self._shell.run_job(Job(title, both, writes=True), done)

    def _session(self, key: Id) -> str:
        """Return the name of a session; empty if it is gone."""
        return next((line.name for line in self._desk.ask(Sessions()) if line.id == key), "")
