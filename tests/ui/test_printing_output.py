"""Sending pages to a printer: as our PDF, or painted each on a sheet of its own."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.ui.printing import output
from talentdesk.ui.printing.pages import PdfPages
from tests.ui.made_print_job import print_job
from tests.unit.reports.made import ZH, issued, speaker


def test_a_printer_that_refuses_is_trouble_with_its_own_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def lp(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, "", "lp: The printer is not responding.\n")

    monkeypatch.setattr(subprocess, "run", lp)
    with pytest.raises(TroubleError) as caught:
        output.send_pdf(b"%PDF", print_job())
    assert caught.value.trouble is Trouble.PRINTER_FAILED
    assert caught.value.figures["detail"] == "lp: The printer is not responding."
    assert caught.value.figures["printer"] == "Office"


@pytest.fixture(scope="module")
def pages() -> Iterator[PdfPages]:
    from talentdesk.domain.layouts import Layout, Part
    from talentdesk.reports.packet import draw_packet

    layout = Layout(parts=(Part.COVER, Part.COMMITTEE, Part.GRIDS))
    made = PdfPages(draw_packet(issued(4), speaker(ZH), layout=layout).data)
    yield made
    made.close()


def test_without_a_queue_pages_are_painted_each_on_its_own_sheet(
    qtbot: QtBot, pages: PdfPages, tmp_path: Path
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "painted.pdf"))
    printer.setResolution(100)
    told: list[tuple[str, int, int]] = []
    output.paint(pages, printer, print_job(first=2, last=4), lambda *now: told.append(now), lambda: False)
    painted = PdfPages((tmp_path / "painted.pdf").read_bytes())
    try:
        shapes = [painted.size(page)[0] > painted.size(page)[1] for page in range(len(painted))]
        assert shapes == [False, True, True]
        dark = painted.picture(1, 0.5)
        assert any(dark.pixelColor(x, 150).lightness() < 250 for x in range(dark.width()))
    finally:
        painted.close()
    assert told == [("2", 0, 3), ("3", 1, 3), ("4", 2, 3)]


def test_cancelled_painting_stops_and_a_missing_printer_is_told(
    qtbot: QtBot, pages: PdfPages, tmp_path: Path
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "painted.pdf"))
    printer.setResolution(72)
    left = iter([False, True])
    with pytest.raises(TroubleError) as caught:
        output.paint(pages, printer, print_job(first=1, last=4), lambda *_: None, lambda: next(left))
    assert caught.value.trouble is Trouble.CANCELLED


def test_the_dialog_s_choices_are_taken(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFromTo(2, 9)
    printer.setCopyCount(3)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    taken = output.print_job(printer, "title", 5)
    assert (taken.first, taken.last, list(taken.numbers)) == (2, 5, [1, 2, 3, 4])
    assert taken.file == str(tmp_path / "out.pdf")
    printer.setFromTo(0, 0)
    assert list(output.print_job(printer, "title", 3).numbers) == [0, 1, 2]
