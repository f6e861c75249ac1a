"""A paper beside the packets: its preview in a wide sheet, saved as PDF or printed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.printing import output
from talentdesk.ui.printing.pages import PdfPages
from talentdesk.ui.printing.preview import PreviewView
from talentdesk.ui.printing.preview_bar import PreviewBar
from talentdesk.ui.saving import PDF, ask_target, tell_saved
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed


class PaperSheet(Sheet):
    """Shows a paper before it is printed. A kind of paper puts its choices into ``choices``."""

    widest: ClassVar[int] = 860

    def __init__(self, window: QWidget, shell: Shell) -> None:
        super().__init__(window)
        self.shell = shell
        self._round = 0
        self.choices = QHBoxLayout()
        self.choices.setSpacing(12)
        self.preview = PreviewView(shell.theme)
        self.bar = PreviewBar(self.preview, shell.theme)
        self.save = QPushButton()
        self._notice = Label(kind="warn", wrap=True)
        self.body.addLayout(self.choices)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._notice)
        self.preview.setMinimumHeight(320)
        self.body.addWidget(self.preview, 1)
        self.fill_height()
        self.add_foot(self.save)
        self._notice.hide()
        self.accepted.connect(self._ask_printer)
        self.save.clicked.connect(self._ask_file)
        self.closed.connect(self._put_away)

    @abstractmethod
    def name(self) -> str:
        """Return what the paper is called, in the print queue and as a file."""

    @abstractmethod
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        """Return what draws the paper, away from the window."""

    def draw(self) -> None:
        """Draw the paper as it is chosen now."""
        self._round += 1
        work = partial(_drawn, self.drawing(), self._round)
        self.shell.run_job(Job(self.tr("Drawing the preview"), work), self._show)

    @override
    def retranslate(self) -> None:
        self.save.setText(self.tr("Save as PDF…"))
        self.preview.setAccessibleName(self.tr("Preview"))
        self.set_texts(self.name(), self.tr("Print…"))

    @Slot(object)
    def _show(self, found: tuple[Printed, int]) -> None:
        printed, number = found
        if number != self._round:
            return  # something else was chosen meanwhile
        self.preview.show_pages(PdfPages(printed.data), stay=False)
        self.bar.show_document()
        named = ", ".join(f"{char} (U+{ord(char):04X})" for char in printed.missing)
        self._notice.setVisible(bool(named))
        words = self.tr("No font has these characters; their codes are printed instead: {characters}")
        self._notice.setText(words.format(characters=named))

    @Slot()
    def _put_away(self) -> None:
        self._round += 1
        self.preview.show_pages(None)

    @Slot()
    def _ask_printer(self) -> None:
        pages = self.preview.pages
        printer = output.ask_printer(self, self.name(), len(pages)) if pages is not None else None
        if pages is not None and printer is not None:
            self.print_on(printer, output.print_job(printer, self.name(), len(pages)))

    def print_on(self, printer: QPrinter, job: output.PrintJob) -> None:
        """Print the paper shown."""
        pages = self.preview.pages
        if pages is None:
            return
        work = partial(_printed, pages.data, printer, job)
        self.shell.run_job(Job(self.tr("Printing"), work), self._told)

    @Slot(object)
    def _told(self, title: str) -> None:
        self.shell.toast(self.tr("“{name}” was handed to the printer.").format(name=title))

    @Slot()
    def _ask_file(self) -> None:
        path = ask_target(self, self.tr("Save as PDF"), self.name(), PDF)
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the paper shown."""
        pages = self.preview.pages
        if pages is None:
            return
        self.shell.run_job(Job(self.tr("Writing"), partial(_written, pages.data, path)), self._saved)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        tell_saved(self.shell, path)


def _drawn(
    draw: Callable[[Progress, Cancelled], Printed], number: int, progress: Progress, cancelled: Cancelled
) -> tuple[Printed, int]:
    return draw(progress, cancelled), number


def _written(data: bytes, path: Path, progress: Progress, cancelled: Cancelled) -> Path:
    from talentdesk.exchange.files import write

    write(path, data)
    return path


def _printed(
    data: bytes, printer: QPrinter, job: output.PrintJob, progress: Progress, cancelled: Cancelled
) -> str:
    pages = PdfPages(data)
    try:
        output.send(pages, printer, job, progress, cancelled)
    finally:
        pages.close()
    return job.title
