"""Sending a packet to a printer: as it is where the system takes PDF, else its pages as pictures."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.printing.pages import PdfPages

DPI = 300
"""Resolution of pages that are sent as pictures."""
_POINTS = 72
ALL_PAGES = 9_999
"""The last page where the number of pages is not known yet."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What the print dialog was told; pages count from 1 and ``last`` is among them."""

    printer: str
    file: str
    """Where a printer that writes files shall write; empty for paper."""
    copies: int
    first: int
    last: int
    both_sides: bool
    title: str

    @property
    def numbers(self) -> range:
        """The pages to print, from 0."""
        return range(self.first - 1, self.last)


def ask_printer(parent: QWidget, title: str, pages: int) -> QPrinter | None:
    """Ask for printer, copies and pages; None when the user thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_job(printer: QPrinter, title: str, pages: int) -> PrintJob:
    """Return what a printer was told."""
    return PrintJob(
        printer=printer.printerName(),
        file=printer.outputFileName(),
        copies=max(1, printer.copyCount()),
        first=printer.fromPage() or 1,
        last=min(printer.toPage() or pages, pages),
        both_sides=printer.duplex() not in (QPrinter.DuplexMode.DuplexNone, QPrinter.DuplexMode.DuplexAuto),
        title=title,
    )


def send(pages: PdfPages, printer: QPrinter, job: PrintJob, progress: Progress, cancelled: Cancelled) -> None:
    """Print; called on the thread of a job. Raises ``TroubleError`` when cancelled or refused by the printer.

    A file is our own PDF, letter for letter: what Qt writes cannot be searched for rare characters.
    """
    if job.file:
        from talentdesk.exchange.files import write

        write(Path(job.file), pages.data)
    elif takes_pdf(job):
        send_pdf(pages.data, job)
    else:
        paint(pages, printer, job, progress, cancelled)


def takes_pdf(job: PrintJob) -> bool:
    """Tell whether the system prints PDF itself, as CUPS does."""
    return sys.platform != "win32" and bool(job.printer) and shutil.which("lp") is not None


def lp_command(job: PrintJob, file: str) -> list[str]:
    """Return the command that prints a PDF through CUPS."""
    sides = "two-sided-long-edge" if job.both_sides else "one-sided"
    return [
        "lp",
        "-d",
        job.printer,
        "-n",
        str(job.copies),
        "-t",
        job.title,
        "-o",
        f"page-ranges={job.first}-{job.last}",
        "-o",
        f"sides={sides}",
        "--",
        file,
    ]


def send_pdf(data: bytes, job: PrintJob) -> None:
    """Hand a PDF to the system's print queue. Raises ``TroubleError``."""
    with NamedTemporaryFile(prefix="talentdesk-", suffix=".pdf", delete=False) as file:
        path = Path(file.name)
    try:
        path.write_bytes(data)
        done = subprocess.run(
            lp_command(job, str(path)),
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise TroubleError(Trouble.PRINTER_FAILED, printer=job.printer, detail=str(error)) from error
    finally:
        with suppress(OSError):
            path.unlink()  # the queue has taken a copy of its own
    if done.returncode:
        raise TroubleError(Trouble.PRINTER_FAILED, printer=job.printer, detail=done.stderr.strip())


def paint(
    pages: PdfPages, printer: QPrinter, job: PrintJob, progress: Progress, cancelled: Cancelled
) -> None:
    """Paint pages as pictures, each on a sheet of its own size and orientation. Raises ``TroubleError``."""
    printer.setFullPage(True)
    painter = QPainter()
    try:
        for done, number in enumerate(job.numbers):
            if cancelled():
                printer.abort()
                raise TroubleError(Trouble.CANCELLED)
            progress(str(number + 1), done, len(job.numbers))
            _turn_to(printer, pages.size(number))
            ready = printer.newPage() if done else painter.begin(printer)
            if not ready:
                raise TroubleError(Trouble.PRINTER_FAILED, printer=job.printer, detail="")
            sheet = printer.pageRect(QPrinter.Unit.DevicePixel)
            image = pages.picture(number, min(DPI, printer.resolution()) / _POINTS)
            painter.drawImage(QRectF(0, 0, sheet.width(), sheet.height()), image)
    finally:
        if painter.isActive():
            painter.end()


def _turn_to(printer: QPrinter, size: tuple[float, float]) -> None:
    """Choose paper and orientation for a page."""
    width, height = size
    upright = QSizeF(min(size), max(size))
    across = width > height
    page = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    printer.setPageSize(page)
    printer.setPageOrientation(orientation)
