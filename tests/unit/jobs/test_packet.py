"""A packet from the file to paper and back: issued, written, checked."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from talentdesk.domain.layouts import Layout, Part
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.jobs.packet import Press, check_file, draw_issued, file_name, issue, make_packet, read_pdf
from talentdesk.reports.code import PacketCode
from talentdesk.services.ballots import RecordBallot
from talentdesk.services.locking import LockSession, ReopenSession
from talentdesk.services.printing import IssuedPackets
from talentdesk.services.workshop import PlaceCandidates
from tests.made import reopen
from tests.unit.reports.made import EN, ZH, issued, speaker
from tests.unit.reports.reading import read
from tests.unit.services.made_workshop import FIT, MAIN, Workshop, make_workshop

SAY = speaker(ZH)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    yield made
    made.workspace.close()


def place(shop: Workshop, name: str, number: int) -> None:
    candidates = (shop.candidate(name),)
    shop.workspace.do(
        PlaceCandidates(
            session=shop.session, scheme=MAIN, candidates=candidates, placement=shop.place(number)
        )
    )


def vote(shop: Workshop) -> None:
    ballot = RecordBallot(
        candidate=shop.candidate("李喆"), in_favour=4, against=1, abstain=0, present=5, entitled=5
    )
    shop.workspace.do(ballot)


def test_a_draft_is_written_with_everybody_in_it(shop: Workshop, tmp_path: Path) -> None:
    place(shop, "曾国强", 2)
    path = make_packet(shop.workspace, shop.session, tmp_path / "out", SAY)
    assert path.parent == tmp_path / "out"
    pages = read(path.read_bytes())
    assert all(page.holds("草稿") for page in pages)
    text = "".join(page.text for page in pages)
    for card in shop.board().cards:
        assert card.name in text
    assert any(page.holds("曾国强 ←5") for page in pages)


def test_the_same_values_keep_number_and_bytes_in_both_languages(shop: Workshop, tmp_path: Path) -> None:
    first = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    data = first.read_bytes()
    assert make_packet(shop.workspace, shop.session, tmp_path, SAY) == first
    assert first.read_bytes() == data
    english = make_packet(shop.workspace, shop.session, tmp_path, speaker(EN))
    assert english != first
    assert read_pdf(english) == read_pdf(first)
    assert len(shop.workspace.ask(IssuedPackets())) == 1


def test_a_printed_packet_is_checked_by_pdf_number_fingerprint_and_code(
    shop: Workshop, tmp_path: Path
) -> None:
    path = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    code = read_pdf(path)
    assert code is not None
    for asked in (str(path), code.number, code.short, code.fingerprint, code.payload):
        assert check_file(shop.workspace, asked).state == "same", asked
    vote(shop)
    result = check_file(shop.workspace, str(path))
    assert result.state == "changed"
    assert {change.person for change in result.changes} == {"李喆"}


def test_a_number_with_another_fingerprint_is_unknown(shop: Workshop, tmp_path: Path) -> None:
    path = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    code = read_pdf(path)
    assert code is not None
    forged = PacketCode(code.number, "0" * 64).payload
    assert check_file(shop.workspace, forged).state == "unknown"
    assert check_file(shop.workspace, "2031-0001-01").state == "unknown"


def test_a_newer_lock_supersedes_the_printed_one(shop: Workshop, tmp_path: Path) -> None:
    shop.workspace.do(LockSession(session=shop.session))
    path = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    assert not any(page.holds("草稿") for page in read(path.read_bytes()))
    shop.workspace.do(ReopenSession(session=shop.session, reason="补充评议"))
    vote(shop)
    shop.workspace.do(LockSession(session=shop.session))
    result = check_file(shop.workspace, str(path))
    assert result.state == "changed"
    assert result.superseded
    newer = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    assert check_file(shop.workspace, str(newer)).state == "same"


def test_a_code_without_properties_is_read_from_the_pages(shop: Workshop, tmp_path: Path) -> None:
    import pikepdf

    path = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    code = read_pdf(path)
    with pikepdf.open(path) as pdf:
        del pdf.trailer["/Info"]
        pdf.save(tmp_path / "stripped.pdf")
    assert code is not None
    assert read_pdf(tmp_path / "stripped.pdf") == code


def test_files_that_are_not_packets_are_told_apart(shop: Workshop, tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    with pytest.raises(TroubleError) as caught:
        check_file(shop.workspace, str(tmp_path / "gone.pdf"))
    assert caught.value.trouble is Trouble.FILE_MISSING
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(TroubleError) as caught:
        check_file(shop.workspace, str(broken))
    assert caught.value.trouble is Trouble.CANNOT_READ
    other = tmp_path / "other.PDF"
    canvas = Canvas(str(other))
    canvas.showPage()
    canvas.save()
    assert check_file(shop.workspace, str(other)).state == "unknown"


def test_cancelling_leaves_no_file_and_the_number_is_kept(shop: Workshop, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(TroubleError) as caught:
        make_packet(shop.workspace, shop.session, out, SAY, cancelled=lambda: True)
    assert caught.value.trouble is Trouble.CANCELLED
    assert list(out.iterdir()) == []
    assert (
        issue(shop.workspace, shop.session).number in make_packet(shop.workspace, shop.session, out, SAY).name
    )


def test_a_missing_session_is_refused_and_nothing_written(shop: Workshop, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        make_packet(shop.workspace, "nobody", tmp_path / "out", SAY)
    assert caught.value.ruling.findings[0].reason is Reason.SESSION_MISSING
    assert not (tmp_path / "out").exists()


def test_a_file_open_to_look_prints_again_what_has_its_number_and_nothing_else(
    shop: Workshop, tmp_path: Path
) -> None:
    first = make_packet(shop.workspace, shop.session, tmp_path / "out", SAY)
    data = first.read_bytes()
    shop.workspace.close()
    with reopen(tmp_path / "a.talent", look=True) as workspace:
        assert make_packet(workspace, shop.session, tmp_path / "again", SAY).read_bytes() == data
        with pytest.raises(RefusedError) as caught:
            draw_issued(workspace, shop.session, Press(SAY, Layout(parts=(Part.COVER,))))
        assert caught.value.ruling.findings[0].reason is Reason.READ_ONLY


def test_a_folder_that_cannot_be_made_is_trouble(shop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(TroubleError) as caught:
        make_packet(shop.workspace, shop.session, tmp_path / "out", SAY)
    assert caught.value.trouble is Trouble.CANNOT_WRITE


def test_file_names_suit_every_system() -> None:
    packet = issued(1)
    content = replace(packet.content, session_name='华东 / "A:B"?\n校准会. ')
    assert file_name(replace(packet, content=content), SAY) == "P-2026-0007_zh_华东 A B 校准会.pdf"
    assert len(file_name(replace(packet, content=replace(content, session_name="长" * 300)), SAY)) < 90


def test_a_copied_file_knows_the_packet_too(shop: Workshop, tmp_path: Path) -> None:
    path = make_packet(shop.workspace, shop.session, tmp_path, SAY)
    copy = tmp_path / "copy of it.pdf"
    shutil.copy(path, copy)
    assert check_file(shop.workspace, f" {copy} ").state == "same"
