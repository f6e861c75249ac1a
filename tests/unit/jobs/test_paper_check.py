"""A PDF that carries the code of a packet is compared with it page by page: nobody slips other words in."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from talentdesk.domain.layouts import Layout, Part
from talentdesk.domain.paper_check import Doubt
from talentdesk.jobs.copies import registered, write_copies
from talentdesk.jobs.packet import make_packet, page_texts, read_pdf
from talentdesk.jobs.paper_check import check_pages
from talentdesk.reports.copies import CopyMark, numbered_copy
from talentdesk.reports.fonts import REGULAR
from talentdesk.services.ballots import RecordBallot
from talentdesk.services.locking import LockSession, ReopenSession
from talentdesk.services.register import AddCopies
from talentdesk.wording.paper_check import doubt_words, summary
from tests.unit.reports.made import EN, ZH, speaker
from tests.unit.services.made_workshop import FIT, MAIN, Workshop, make_workshop

SAY = speaker(ZH)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    made.workspace.do(LockSession(session=made.session))
    yield made
    made.workspace.close()


def over(path: Path, page: int, words: str, at: tuple[float, float]) -> Path:
    """Write other words over a page, as somebody would who forges one."""
    from reportlab.pdfgen.canvas import Canvas

    drawn = path.with_name("over.pdf")
    canvas = Canvas(str(drawn), pagesize=(595, 842))
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(at[0], at[1], 200, 14, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.setFont(REGULAR, 9)
    canvas.drawString(at[0], at[1] + 3, words)
    canvas.showPage()
    canvas.save()
    forged = path.with_name("forged.pdf")
    with pikepdf.open(path) as pdf, pikepdf.open(drawn) as paint:
        pdf.pages[page].add_overlay(paint.pages[0], pikepdf.Rectangle(0, 0, 595, 842))
        pdf.save(forged)
    return forged


def test_a_packet_reads_as_the_record_in_both_languages(shop: Workshop, tmp_path: Path) -> None:
    for language in (ZH, EN):
        path = make_packet(shop.workspace, shop.session, tmp_path, speaker(language))
        result = check_pages(shop.workspace, path, SAY)
        assert result is not None
        assert (result.doubts, result.pages) == ((), result.of)
        assert result.of == len(page_texts(path)) > 5


def test_words_written_over_a_page_are_found(shop: Workshop, tmp_path: Path) -> None:
    path = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    result = check_pages(shop.workspace, over(path, 1, "胡八一 可继任", (100, 700)), SAY)
    assert result is not None
    (doubt,) = result.doubts
    assert (doubt.page, doubt.doubt) == (2, Doubt.WORDS)
    assert "胡八一可继任" in doubt.found
    assert "胡八一" not in doubt.printed


def test_a_page_of_another_packet_is_found_and_so_is_one_that_is_gone(shop: Workshop, tmp_path: Path) -> None:
    old = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    shop.workspace.do(ReopenSession(session=shop.session, reason="补充评议"))
    ballot = RecordBallot(
        candidate=shop.candidate("李喆"), in_favour=4, against=1, abstain=0, present=5, entitled=5
    )
    shop.workspace.do(ballot)
    shop.workspace.do(LockSession(session=shop.session))
    new = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    swapped, torn = tmp_path / "swapped.pdf", tmp_path / "torn.pdf"
    with pikepdf.open(old) as before, pikepdf.open(new) as after:
        after.pages[3] = before.pages[3]
        after.save(swapped)
    with pikepdf.open(new) as after:
        del after.pages[4]
        after.save(torn)
    result = check_pages(shop.workspace, swapped, SAY)
    assert result is not None
    code = read_pdf(old)
    assert code is not None
    assert [(one.page, one.doubt, one.found) for one in result.doubts] == [
        (4, Doubt.OTHER, code.fingerprint[:16].upper())
    ]
    result = check_pages(shop.workspace, torn, SAY)
    assert result is not None
    assert [(one.page, one.doubt) for one in result.doubts] == [(5, Doubt.MISSING)]


def aged(path: Path) -> Path:
    """Return a packet as another version of the program would have drawn it."""
    old = path.with_name("old.pdf")
    with pikepdf.open(path) as pdf:
        with pdf.open_metadata(set_pikepdf_as_editor=False) as kept:
            kept["xmp:CreatorTool"] = "TalentDesk 0.0.1"
        pdf.docinfo["/Creator"] = "TalentDesk 0.0.1"
        pdf.save(old)
    return old


def test_what_another_version_drew_is_not_called_forged_for_its_lines(shop: Workshop, tmp_path: Path) -> None:
    path = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    old = aged(path)
    result = check_pages(shop.workspace, old, SAY)
    assert result is not None
    assert (result.alike, result.doubts, result.forged) == (False, (), False)
    assert "其他版本" in summary(result, SAY)
    result = check_pages(shop.workspace, over(old, 1, "胡八一 可继任", (100, 700)), SAY)
    assert result is not None
    (doubt,) = result.doubts
    assert (doubt.page, doubt.doubt, doubt.found) == (2, Doubt.WORDS, "胡八一可继任")
    assert not result.forged
    assert "胡八一" in doubt_words(doubt, SAY)
    torn = tmp_path / "torn.pdf"
    with pikepdf.open(old) as pdf:
        del pdf.pages[3]
        pdf.save(torn)
    result = check_pages(shop.workspace, torn, SAY)
    assert result is not None
    assert [(one.page, one.doubt) for one in result.doubts] == [(4, Doubt.MISSING)]
    assert result.forged


def test_numbered_copies_read_as_the_record(shop: Workshop, tmp_path: Path) -> None:
    path = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    code = read_pdf(path)
    assert code is not None
    shop.workspace.do(AddCopies(packet=code.number, recipients=("徐国栋", "Ann Lee")))
    copies = registered(shop.workspace, code.number).copies
    written = write_copies(shop.workspace, code.number, [one.id for one in copies], tmp_path, SAY)
    shop.workspace.do(AddCopies(packet=code.number, recipients=("王芳",)))  # they said "of 2", now it is 3
    for copy in written:
        for one in (copy, aged(copy)):
            result = check_pages(shop.workspace, one, SAY)
            assert result is not None
            assert (result.doubts, result.alike) == ((), one == copy), one


def test_a_copy_that_is_in_no_register_is_told(shop: Workshop, tmp_path: Path) -> None:
    path = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    forged = tmp_path / "copy.pdf"
    forged.write_bytes(numbered_copy(path.read_bytes(), CopyMark(1, 2, "某某"), SAY))
    result = check_pages(shop.workspace, forged, SAY)
    assert result is not None
    assert {one.doubt for one in result.doubts} == {Doubt.WORDS}
    assert len(result.doubts) == result.of
    assert "某某" in result.doubts[0].found


def test_a_layout_is_compared_with_its_own_pages(shop: Workshop, tmp_path: Path) -> None:
    layout = Layout(parts=(Part.DECISIONS, Part.SIGNATURES), classification="机密")
    path = make_packet(shop.workspace, shop.session, tmp_path, SAY, layout=layout)
    result = check_pages(shop.workspace, path, speaker(EN))
    assert result is not None
    assert result.doubts == ()


def test_a_scan_has_no_words_and_other_files_are_not_compared(shop: Workshop, tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    path = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    scan, other = tmp_path / "scan.pdf", tmp_path / "other.pdf"
    code = read_pdf(path)
    assert code is not None
    for target, subject in ((scan, code.payload), (other, "")):
        canvas = Canvas(str(target))
        canvas.setSubject(subject)
        canvas.rect(10, 10, 100, 100)
        canvas.showPage()
        canvas.save()
    result = check_pages(shop.workspace, scan, SAY)
    assert result is not None
    assert (result.pages, result.of, result.doubts) == (0, 1, ())
    assert check_pages(shop.workspace, other, SAY) is None
    assert check_pages(shop.workspace, tmp_path / "picture.png", SAY) is None
