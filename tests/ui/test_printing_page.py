"""The printing page: preview without a number, saving and printing with one, checking what was printed."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from talentdesk.domain.layouts import Part
from talentdesk.domain.texts import Language
from talentdesk.jobs.packet import make_packet, read_pdf
from talentdesk.services.ballots import RecordBallot
from talentdesk.services.locking import LockSession
from talentdesk.services.printing import IssuedPackets
from talentdesk.ui.desk import Desk
from talentdesk.ui.language import Speech
from talentdesk.ui.printing import output
from talentdesk.ui.printing.packet_list import Choice
from talentdesk.ui.printing.page import PrintingPage
from tests.ui.made_print_job import print_job
from tests.ui.stub_shell import StubShell, made_desk
from tests.unit.reports.made import ZH, speaker
from tests.unit.reports.reading import read
from tests.unit.services.made_workshop import Workshop


@pytest.fixture
def desk(shop: Workshop) -> Desk:
    return made_desk(shop.workspace)


@pytest.fixture
def shell(qtbot: QtBot, speech: Speech) -> StubShell:
    made = StubShell()
    qtbot.addWidget(made.window)
    made.window.resize(1100, 760)
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, shell: StubShell) -> Iterator[PrintingPage]:
    made = PrintingPage(desk, shell)
    shell.stack.addWidget(made)
    shell.window.show()
    qtbot.waitUntil(lambda: made.preview.pages is not None)
    yield made
    made.preview.show_pages(None)


def texts(page: PrintingPage) -> list[str]:
    pages = page.preview.pages
    assert pages is not None
    return [pages.text(number) for number in range(len(pages))]


def tick(page: PrintingPage, part: Part) -> None:
    """Go to the line of a part and press Space."""
    page.tabs.setCurrentWidget(page.builder)
    page.builder.parts.setCurrentItem(page.builder.parts.item_of(part))
    QTest.keyClick(page.builder.parts, Qt.Key.Key_Space)


def choose(box: QComboBox, words: str) -> None:
    """Choose an entry of a box by the keys."""
    box.setFocus()
    while box.currentText() != words:
        before = box.currentIndex()
        up = box.findText(words) < before
        QTest.keyClick(box, Qt.Key.Key_Up if up else Qt.Key.Key_Down)
        assert box.currentIndex() != before


def vote(shop: Workshop) -> None:
    ballot = RecordBallot(
        candidate=shop.candidate("李喆"), in_favour=4, against=1, abstain=0, present=5, entitled=5
    )
    shop.workspace.do(ballot)


# ------------------------------------------------------------------------------------------- preview


def test_the_first_session_is_previewed_without_giving_it_a_number(
    page: PrintingPage, shop: Workshop
) -> None:
    assert page.list.choice == Choice(shop.session)
    assert shop.workspace.ask(IssuedPackets()) == ()
    assert all("Preview" in text for text in texts(page))
    assert page.subtitle().startswith("preview, no number yet · ")
    assert any("曾国强" in text for text in texts(page))


def test_the_preview_is_painted_in_sight_only(page: PrintingPage) -> None:
    shown = page.preview.viewport().grab().toImage()
    middle = shown.pixelColor(shown.width() // 2, 40)
    assert middle.lightness() > 240
    assert 1 <= len(page.preview._kept) < len(page.preview.pages or ())


def test_a_change_elsewhere_is_in_the_preview_at_once(page: PrintingPage, shop: Workshop) -> None:
    assert not any("In favour 4" in text for text in texts(page))
    vote(shop)
    assert any("In favour 4" in text for text in texts(page))


def test_hidden_the_page_waits_until_it_is_shown(
    page: PrintingPage, shop: Workshop, shell: StubShell
) -> None:
    shell.window.hide()
    before = page.preview.pages
    vote(shop)
    assert page.preview.pages is before
    shell.window.show()
    assert page.preview.pages is not before


def test_parts_language_and_paper_of_the_grids_are_chosen(page: PrintingPage) -> None:
    every = len(texts(page))
    tick(page, Part.REPORTS)
    assert len(texts(page)) < every
    assert not any("Basic data" in text for text in texts(page))
    choose(page.builder.language_box, "中文")
    assert any("人才盘点校准会材料" in text for text in texts(page))
    choose(page.builder.grids, "A3")
    pages = page.preview.pages
    assert pages is not None
    assert {round(pages.size(number)[0]) for number in range(len(pages))} == {595, 842, 1191}


def test_only_the_reports_of_the_selected_candidates(
    page: PrintingPage, shop: Workshop, shell: StubShell
) -> None:
    card = shop.card("曾国强")
    shell.selection.select_candidates((card.candidate,), (card.person,), session=shop.session, scheme="")
    choose(page.builder.people, "Chosen by hand")
    assert sum("Basic data" in text for text in texts(page)) == 1


def test_an_empty_file_says_what_is_missing(qtbot: QtBot, speech: Speech, tmp_path: Path) -> None:
    from tests.made import make_workspace

    shell = StubShell()
    qtbot.addWidget(shell.window)
    with make_workspace(tmp_path / "empty.talent") as workspace:
        page = PrintingPage(made_desk(workspace), shell)
        shell.stack.addWidget(page)
        shell.window.show()
        assert page.preview.pages is None
        assert not page.print.isEnabled()
        page._empty.action_requested.emit()
        assert shell.opened == [("workshop", "")]
        shell.window.close()


# --------------------------------------------------------------------------------------- moving about


def test_pages_are_turned_by_keys_buttons_numbers_and_chapters(page: PrintingPage) -> None:
    preview = page.preview
    last = len(preview.pages or ()) - 1
    QTest.keyClick(preview, Qt.Key.Key_End)
    assert preview.page == last
    QTest.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.page == last - 1
    QTest.keyClick(preview, Qt.Key.Key_Home)
    assert preview.page == 0
    number = page.bar.findChild(QSpinBox)
    assert isinstance(number, QSpinBox)
    number.setValue(3)
    assert preview.page == 2
    chapters = page.bar.findChild(QComboBox)
    assert isinstance(chapters, QComboBox)
    assert "Grid before the session" in chapters.currentText()
    chapters.setCurrentIndex(chapters.count() - 1)
    chapters.activated.emit(chapters.count() - 1)
    assert "Signatures of the committee" in texts(page)[preview.page]
    assert number.value() == preview.page + 1


def test_zoom_keeps_the_page_and_fits_the_width_again(page: PrintingPage) -> None:
    preview = page.preview
    preview.go_to(4)
    fitted = preview.zoom
    QTest.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.zoom > fitted
    assert preview.page == 4
    _wheel(page, -120)
    assert preview.zoom <= fitted + 0.3
    QTest.keyClick(preview, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.fits_width
    assert preview.zoom == pytest.approx(fitted)
    for _ in range(20):
        preview.zoom_in()
    assert preview.zoom == 3.0
    for _ in range(20):
        preview.zoom_out()
    assert preview.zoom == 0.5


def _wheel(page: PrintingPage, turn: int) -> None:
    viewport = page.preview.viewport()
    at = QPointF(viewport.rect().center())
    event = QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


# -------------------------------------------------------------------------------- saving and printing


def test_saving_gives_the_number_and_lists_the_packet(
    page: PrintingPage, shop: Workshop, shell: StubShell, tmp_path: Path
) -> None:
    page.out.save_to(tmp_path / "packet.pdf")
    data = (tmp_path / "packet.pdf").read_bytes()
    (line,) = shop.workspace.ask(IssuedPackets())
    assert all(one.holds(line.number) for one in read(data))
    assert shell.toasts == ["Saved as packet.pdf"]
    assert page.subtitle().startswith(line.number)
    assert page.list.choose(Choice(shop.session, line.number))
    page.out.save_to(tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == data


def test_an_issued_packet_keeps_its_values_when_the_record_moves_on(
    page: PrintingPage, shop: Workshop, tmp_path: Path
) -> None:
    page.out.save_to(tmp_path / "packet.pdf")
    (line,) = shop.workspace.ask(IssuedPackets())
    vote(shop)
    assert any("In favour 4" in text for text in texts(page))
    page.open_at(line.number)
    assert page.list.choice == Choice(shop.session, line.number)
    assert not any("In favour 4" in text for text in texts(page))
    assert all(line.number in text for text in texts(page))


def test_a_locked_session_is_no_draft(page: PrintingPage, shop: Workshop) -> None:
    assert page.list.topLevelItem(0).text(1) == "draft"  # type: ignore[union-attr]  # there is a session
    assert all("Draft" in text for text in texts(page))
    shop.workspace.do(LockSession(session=shop.session))
    assert page.list.topLevelItem(0).text(1) == "locked"  # type: ignore[union-attr]  # there is a session
    assert not any("Draft" in text for text in texts(page))


def test_the_print_queue_gets_our_own_pdf(
    page: PrintingPage, shell: StubShell, shop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[list[str], bytes]] = []

    def lp(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        sent.append((command, Path(command[-1]).read_bytes()))
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(output.shutil, "which", lambda _: "/usr/bin/lp")  # type: ignore[attr-defined]
    monkeypatch.setattr(subprocess, "run", lp)
    page.out.print_on(QPrinter(), print_job())
    ((command, data),) = sent
    (line,) = shop.workspace.ask(IssuedPackets())
    assert command[:5] == ["lp", "-d", "Office", "-n", "2"]
    assert "page-ranges=2-3" in command
    assert "sides=two-sided-long-edge" in command
    assert all(one.holds(line.number) for one in read(data))
    assert not Path(command[-1]).exists()
    assert shell.toasts == [f"Packet {line.number} was handed to the printer."]


def test_printing_to_a_file_writes_our_pdf_and_not_qt_s(page: PrintingPage, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    page.out.print_on(QPrinter(), print_job(printer="", file=str(path)))
    assert read_pdf(path) is not None


# -------------------------------------------------------------------------------------------- checking


def test_a_dropped_pdf_is_checked_and_changes_are_listed(
    page: PrintingPage, shop: Workshop, tmp_path: Path
) -> None:
    path = make_packet(shop.workspace, shop.session, tmp_path, speaker(ZH))
    _drop(page, path)
    assert page.sheet.isVisible()
    assert "agrees with the record" in page.sheet.answer
    vote(shop)
    page.sheet.show_path(str(path))
    assert "has changed since" in page.sheet.answer
    assert page.sheet.table.isVisible()
    names = {page.sheet.table.item(row, 0).text() for row in range(page.sheet.table.rowCount())}  # type: ignore[union-attr]  # cells are filled
    assert names == {"李喆"}
    told = page.sheet.table.item(0, 2)
    assert told is not None
    assert shop.workspace.operator in told.text()


def test_the_pages_of_a_dropped_packet_are_compared_with_the_record(
    page: PrintingPage, shop: Workshop, tmp_path: Path
) -> None:
    path = make_packet(shop.workspace, shop.session, tmp_path, speaker(ZH))
    page.open_check()
    page.sheet.show_path(str(path))
    assert page.sheet.pages.startswith("All ")
    assert page.sheet.pages.endswith("pages read as the record prints them.")
    torn = tmp_path / "torn.pdf"
    with pikepdf.open(path) as pdf:
        del pdf.pages[2]
        pdf.save(torn)
    page.sheet.show_path(str(torn))
    assert "agrees" in page.sheet.answer
    assert page.sheet.pages.splitlines() == [
        "Do not rely on this file: its pages are not those of the packet.",
        "Page 3 of the packet is missing.",
    ]
    assert page.sheet._pages.isVisible()
    page.sheet.check("2031-0001-01")
    assert page.sheet.pages == ""
    assert not page.sheet._pages.isVisible()


def test_typed_codes_and_what_is_no_packet(page: PrintingPage, shop: Workshop, tmp_path: Path) -> None:
    path = make_packet(shop.workspace, shop.session, tmp_path, speaker(ZH))
    code = read_pdf(path)
    assert code is not None
    page.open_check()
    QTest.keyClicks(page.sheet._code, code.number)
    QTest.keyClick(page.sheet._code, Qt.Key.Key_Return)
    assert "agrees" in page.sheet.answer
    page.sheet.check("2031-0001-01")
    assert page.sheet.answer == "No packet of this file has this number and fingerprint."
    page.sheet.check("  ")
    assert page.sheet._field.error
    assert page.sheet.answer == ""
    page.sheet.check(str(tmp_path / "gone.pdf"))
    assert str(tmp_path / "gone.pdf") in page.sheet._field.error


def _drop(page: PrintingPage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))


def test_everything_follows_the_language(page: PrintingPage, speech: Speech) -> None:
    speech.use(Language.ZH)
    assert page.title() == "打印"
    assert page.print.text() == "打印…"
    assert page.list.topLevelItem(0).text(1) == "草稿"  # type: ignore[union-attr]  # there is a session
    assert page.builder.parts.item_of(Part.COVER).text() == "封面"
    page.open_check()
    page.sheet.check("2031-0001-01")
    assert "没有" in page.sheet.answer
