"""Numbered copies: every page says which and whose, everything else stays, all fonts are inside."""

import pytest

from talentdesk.domain.texts import Language
from talentdesk.reports.copies import CopyMark, numbered_copy
from talentdesk.reports.packet import draw_packet
from tests.unit.reports.made import EN, ZH, issued, speaker
from tests.unit.reports.reading import bookmarks, fonts, opened, read

PACKET = issued(3)
MARK = CopyMark(3, 7, "欧阳主任")


@pytest.fixture(scope="module", params=[ZH, EN])
def language(request: pytest.FixtureRequest) -> Language:
    chosen: Language = request.param
    return chosen


@pytest.fixture(scope="module")
def plain(language: Language) -> bytes:
    return draw_packet(PACKET, speaker(language)).data


def test_every_page_says_which_copy_it_is_and_whose(plain: bytes, language: Language) -> None:
    pages = read(numbered_copy(plain, MARK, speaker(language)))
    words = {ZH: "第 3 份，共 7 份 · 欧阳主任", EN: "Copy 3 of 7 · 欧阳主任"}[language]
    assert len(pages) == len(read(plain))
    assert all(page.holds(words) for page in pages)
    assert not any(page.holds(words) for page in read(plain))


def test_everything_of_the_packet_is_still_there(plain: bytes, language: Language) -> None:
    copy = numbered_copy(plain, MARK, speaker(language))
    assert bookmarks(copy) == bookmarks(plain)
    assert opened(copy).metadata == opened(plain).metadata
    for old, new in zip(read(plain), read(copy), strict=True):
        assert new.holds(PACKET.number)
        assert (new.width, new.height) == (old.width, old.height)


def test_copies_differ_by_their_mark_only_and_are_the_same_twice(plain: bytes, language: Language) -> None:
    say = speaker(language)
    first = numbered_copy(plain, MARK, say)
    assert first == numbered_copy(plain, MARK, say)
    assert first != numbered_copy(plain, CopyMark(4, 7, "欧阳主任"), say)


def test_all_fonts_are_inside(plain: bytes, language: Language) -> None:
    assert all(fonts(numbered_copy(plain, MARK, speaker(language))).values())


def test_a_long_name_stays_on_the_page(plain: bytes) -> None:
    for page in read(numbered_copy(plain, CopyMark(1, 99, "欧阳" * 30), speaker(ZH))):
        assert all(left >= 0 and right <= page.width for left, _, right, _ in page.boxes)
