"""The packet as its readers see it: words, numbers, codes, bookmarks; and what happens when it goes wrong."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp

from talentdesk.domain.grid import Placement
from talentdesk.domain.layouts import STANDARD, Layout, Part
from talentdesk.domain.packet import PrintedPlace, PrintedScheme
from talentdesk.domain.texts import Language, Text
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.files import write
from talentdesk.reports.code import PacketCode, grouped
from talentdesk.reports.packet import draw_packet
from talentdesk.reports.page import LARGE
from tests.unit.reports.made import EN, ZH, content, evaluation, issue, issued, speaker
from tests.unit.reports.made_scheme import SCHEME
from tests.unit.reports.reading import bookmarks, fonts, opened, picture, read, tight

PACKET = issued(6, bare=(1,))
FRONT = Layout(parts=tuple(one for one in STANDARD if one is not Part.REPORTS))
CODE = PacketCode(PACKET.number, PACKET.fingerprint)


@pytest.fixture(scope="module", params=[ZH, EN])
def language(request: pytest.FixtureRequest) -> Language:
    chosen: Language = request.param
    return chosen


@pytest.fixture(scope="module")
def data(language: Language) -> bytes:
    return draw_packet(PACKET, speaker(language)).data


def test_every_page_says_number_total_fingerprint_and_what_it_belongs_to(
    data: bytes, language: Language
) -> None:
    pages = read(data)
    for number, page in enumerate(pages, start=1):
        of = {
            ZH: f"第 {number} 页，共 {len(pages)} 页",
            EN: f"Page {number} of {len(pages)}",
        }[language]
        assert page.holds(of), number
        assert page.holds(PACKET.number)
        assert page.holds(CODE.short)
        assert page.holds(PACKET.content.session_name)
        assert page.holds({ZH: "机密", EN: "Confidential"}[language])


def test_text_stays_inside_the_page_and_clear_of_the_binding_edge(data: bytes) -> None:
    for number, page in enumerate(read(data), start=1):
        upright = page.height > page.width
        for left, bottom, right, top in page.boxes:
            assert left >= (70 if upright else 40), number
            assert right <= page.width - 40, number
            assert bottom >= 18, number
            assert top <= page.height - (28 if upright else 70), number


def test_the_code_on_the_page_reads_as_number_and_fingerprint(data: bytes) -> None:
    assert opened(data).pages
    for page in (0, 2, len(read(data)) - 1):
        found = {one.text for one in zxingcpp.read_barcodes(picture(data, page, dpi=200))}
        assert found == {CODE.payload}


def test_properties_name_title_language_and_code(data: bytes, language: Language) -> None:
    reader = opened(data)
    assert reader.metadata is not None
    assert reader.metadata.title == PACKET.content.session_name
    assert reader.metadata.subject == CODE.payload
    assert reader.metadata.author == PACKET.content.organisation
    assert reader.metadata.creation_date == PACKET.content.moment
    assert reader.trailer["/Root"]["/Lang"] == {ZH: "zh-CN", EN: "en"}[language]  # type: ignore[index]  # a dict


def test_all_fonts_are_embedded_and_ours(data: bytes) -> None:
    found = fonts(data)
    assert found
    assert all(found.values())
    assert all("NotoSansSC" in name for name in found)


def test_bookmarks_and_contents_lead_to_their_pages(data: bytes, language: Language) -> None:
    pages = read(data)
    marks = bookmarks(data)
    people = [(title, page) for level, title, page in marks if level == 1]
    assert [title for title, _ in people] == [
        f"{one.name} {one.number}" for one in PACKET.content.evaluations
    ]
    for title, page in people:
        assert pages[page - 1].holds(title)
        assert pages[page - 1].holds({ZH: "发展潜力评估报告", EN: "Development-potential report"}[language])
    chapters = [(title, page) for level, title, page in marks if level == 0]
    last = chapters[-1]
    assert last[0] == {ZH: "评审委员会签字页", EN: "Signatures of the committee"}[language]
    assert last[1] == len(pages)
    assert pages[0].holds(f"{last[0]}{last[1]}")
    assert len(opened(data).pages[0]["/Annots"]) == 6  # type: ignore[arg-type]  # links of the contents


def test_the_same_values_give_the_same_bytes_and_others_do_not(language: Language) -> None:
    first = draw_packet(PACKET, speaker(language), layout=FRONT).data
    assert first == draw_packet(PACKET, speaker(language), layout=FRONT).data
    other = issue(replace(PACKET.content, place="总部五楼会议室"))
    assert first != draw_packet(other, speaker(language), layout=FRONT).data


def test_decisions_list_everybody_with_places_reasons_and_ballots() -> None:
    pages = read(draw_packet(PACKET, speaker(ZH), layout=Layout(parts=(Part.DECISIONS,))).data)
    whole = tight("".join(page.text for page in pages))
    for one in PACKET.content.evaluations:
        assert tight(one.name) in whole
        if one.ballot:
            assert f"{one.ballot.in_favour}/{one.ballot.against}/{one.ballot.abstain}" in whole
    moved = next(one for one in PACKET.content.evaluations if one.trail)
    assert tight(moved.trail[0].reason[:12]) in whole
    assert "批准人：主任委员" in whole
    assert all(page.width > page.height for page in pages)


def test_committee_and_signatures_name_those_who_were_there() -> None:
    layout = Layout(parts=(Part.COMMITTEE, Part.SIGNATURES))
    committee, signatures = read(draw_packet(PACKET, speaker(ZH), layout=layout).data)
    assert committee.holds("委员共 7 人，出席 6 人，其中有表决权 5 人")
    absent = next(one for one in PACKET.content.members if not one.present)
    assert committee.holds(absent.name)
    assert signatures.holds(f"缺席：{absent.name}")
    assert tight(signatures.text).count("年月日") == 6
    assert signatures.holds(grouped(PACKET.fingerprint))


@pytest.mark.parametrize("members", [1, 2, 17, 18, 19, 25, 60])
def test_signature_lines_are_never_alone_on_a_page(members: int) -> None:
    packet = issue(content((evaluation(0),), committee=members))
    layout = Layout(parts=(Part.SIGNATURES,))
    pages = read(draw_packet(packet, speaker(ZH), layout=layout).data)
    lines = [tight(page.text).count("年月日") for page in pages]
    assert sum(lines) == sum(member.present for member in packet.content.members)
    assert all(lines)
    assert pages[0].holds("并确认编号")


def test_a_draft_says_so_on_every_page_and_a_locked_one_does_not() -> None:
    layout = Layout(parts=(Part.COVER, Part.COMMITTEE))
    draft = read(draw_packet(issued(2, version=0), speaker(ZH), layout=layout).data)
    assert all(page.holds("草稿") for page in draft)
    locked = read(draw_packet(issued(2, version=3), speaker(ZH), layout=layout).data)
    assert not any(page.holds("草稿") for page in locked)
    assert locked[0].holds("第 3 次锁定")


def test_the_head_of_a_page_gives_a_long_name_what_room_there_is() -> None:
    name = "Calibration of manufacturing, research and development, and middle management in 2026"
    packet = issue(replace(issued(2, version=0).content, session_name=name))
    layout = Layout(parts=(Part.COMMITTEE, Part.REPORTS))
    pages = read(draw_packet(packet, speaker(EN), layout=layout).data)
    assert pages[0].text.count(name) == 1
    assert "Draft, not locked" in pages[0].text
    for page in pages:
        assert all(right <= page.width - 40 for _, _, right, _ in page.boxes)


def test_further_schemes_have_their_own_grids_and_distribution() -> None:
    other = replace(SCHEME, key="second", name=Text("绩效 × 匹配度", "Performance × fit"))
    places = tuple(
        PrintedPlace(candidate=one.candidate, proposed=None, calibrated=Placement("high", "turn"))
        for one in PACKET.content.evaluations
    )
    packet = issue(replace(PACKET.content, others=(PrintedScheme(scheme=other, places=places),)))
    layout = Layout(parts=(Part.GRIDS, Part.DISTRIBUTION))
    titles = [title for _, title, _ in bookmarks(draw_packet(packet, speaker(ZH), layout=layout).data)]
    assert sum("绩效 × 匹配度" in title for title in titles) == 3
    assert len(titles) == 6


def test_a3_grids_are_larger_and_the_rest_stays_a4() -> None:
    layout = Layout(parts=(Part.COMMITTEE, Part.GRIDS), grid_pages=LARGE)
    pages = read(draw_packet(PACKET, speaker(ZH), layout=layout).data)
    assert [(round(page.width), round(page.height)) for page in pages] == [
        (595, 842),
        (1191, 842),
        (1191, 842),
    ]


def test_one_report_alone_can_be_drawn() -> None:
    chosen = PACKET.content.evaluations[2]
    layout = Layout(parts=(Part.REPORTS,), candidates=frozenset({chosen.candidate}))
    data = draw_packet(PACKET, speaker(ZH), layout=layout).data
    assert [title for level, title, _ in bookmarks(data) if level == 1] == [f"{chosen.name} {chosen.number}"]


def test_characters_no_font_has_are_told() -> None:
    packet = issue(content((replace(evaluation(0), name="单𠮷"),)))
    printed = draw_packet(packet, speaker(ZH))
    assert printed.missing == ("𠮷",)
    assert all(page.holds("单[U+20BB7]") for page in read(printed.data) if page.holds("一、基本情况"))


# -------------------------------------------------------------------------------- progress and trouble


def test_progress_goes_through_the_candidates() -> None:
    told: list[tuple[str, int, int]] = []
    draw_packet(PACKET, speaker(ZH), lambda *now: told.append(now))
    assert [done for _, done, _ in told] == list(range(len(told)))
    assert {of for _, _, of in told} == {len(told)}
    names = [what for what, _, _ in told]
    assert [one.name for one in PACKET.content.evaluations[1:]] == [
        name for name in names if name in {one.name for one in PACKET.content.evaluations[1:]}
    ]


@pytest.fixture(scope="module")
def cover() -> bytes:
    """Return a packet of one page."""
    return draw_packet(PACKET, speaker(ZH), layout=Layout(parts=(Part.COVER,))).data


@pytest.mark.parametrize("asked", [1, 4, 9, 14, *range(15, 60, 5)])
def test_cancelling_leaves_nothing(tmp_path: Path, asked: int) -> None:
    left = iter([False] * asked + [True] * 999)
    path = tmp_path / "packet.pdf"
    with pytest.raises(TroubleError) as caught:
        write(path, draw_packet(PACKET, speaker(ZH), cancelled=lambda: next(left)).data)
    assert caught.value.trouble is Trouble.CANCELLED
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_and_the_earlier_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cover: bytes
) -> None:
    path = tmp_path / "packet.pdf"
    path.write_bytes(b"earlier")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TroubleError) as caught:
        write(path, cover)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert caught.value.figures["path"] == str(path)
    assert [one.name for one in tmp_path.iterdir()] == ["packet.pdf"]
    assert path.read_bytes() == b"earlier"


def test_a_missing_folder_and_a_folder_in_the_way_are_told(tmp_path: Path, cover: bytes) -> None:
    with pytest.raises(TroubleError) as caught:
        write(tmp_path / "no" / "packet.pdf", cover)
    assert caught.value.trouble is Trouble.FOLDER_MISSING
    (tmp_path / "packet.pdf").mkdir()
    with pytest.raises(TroubleError) as caught:
        write(tmp_path / "packet.pdf", cover)
    assert caught.value.trouble is Trouble.CANNOT_WRITE
    assert [one.name for one in tmp_path.iterdir()] == ["packet.pdf"]


def test_a_written_packet_replaces_the_earlier_one(tmp_path: Path, cover: bytes) -> None:
    path = tmp_path / "packet.pdf"
    path.write_bytes(b"earlier")
    write(path, cover)
    assert path.read_bytes() == cover
    assert [one.name for one in tmp_path.iterdir()] == ["packet.pdf"]
