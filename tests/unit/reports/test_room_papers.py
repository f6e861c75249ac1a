"""Wall cards and the poster: sizes, what they say, codes that can be read, equal bytes."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
import zxingcpp

from talentdesk.domain.grid import Placement
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.reports.poster import A2, A3, draw_poster
from talentdesk.reports.wall_cards import A6, A7, WallCard, draw_wall_cards
from tests.unit.reports.made import EN, ZH, speaker
from tests.unit.reports.made_scheme import SCHEME
from tests.unit.reports.reading import opened, picture, read

AT = datetime(2026, 11, 21, tzinfo=UTC)
CARDS = [WallCard(f"欧阳明远{n}", f"100{n}", "生产经理", "生产部", f"100{n}") for n in range(9)]
MILLIMETRE = 72 / 25.4


@pytest.mark.parametrize(("size", "pages"), [(A6, 3), (A7, 2)])
def test_cards_stand_on_a4_with_name_number_and_post(size: str, pages: int) -> None:
    found = read(draw_wall_cards(CARDS, size, "校准会", speaker(ZH), AT).data)
    assert len(found) == pages
    assert {(round(one.width), round(one.height)) for one in found} == {(595, 842)}
    text = "".join(one.text for one in found)
    for card in CARDS:
        assert text.count(card.name) == 1 and text.count(card.number) == 1
    assert text.count("生产经理") == len(CARDS)


def test_the_code_of_every_card_can_be_read() -> None:
    data = draw_wall_cards(CARDS[:8], A7, "校准会", speaker(ZH), AT).data
    codes = {one.text for one in zxingcpp.read_barcodes(picture(data, 0, 150).convert("L"))}
    assert codes == {card.code for card in CARDS[:8]}


def test_a_long_name_stays_on_its_card() -> None:
    long = WallCard("阿依古丽·买买提明·阿不都热西提" * 3, "1", "岗" * 90, "部" * 90, "1")
    (page,) = read(draw_wall_cards([long], A7, "", speaker(ZH), AT).data)
    assert all(right <= page.width / 2 for _, _, right, _ in page.boxes)


@pytest.mark.parametrize("size", [A6, A7])
def test_a_name_is_whole_on_its_card_and_clear_of_the_code(size: str) -> None:
    for name in ("Alexandrina Wilhelmina Fortescue-Montgomery", "阿卜杜热合曼·买买提吐尔逊·艾力"):
        card = WallCard(name, "OY00554", "店长", "栎屿家居集团 / 零售事业部 / 东部大区 / 云栖店", "OY00554")
        data = draw_wall_cards([card], size, "", speaker(ZH), AT).data
        (page,) = read(data)
        assert page.holds(name)
        if "·" in name:
            assert "买买提吐尔逊" in page.text, "parts of a name stay whole"
        (code,) = zxingcpp.read_barcodes(picture(data, 0, 150).convert("L"))
        assert code.text == "OY00554"


@pytest.mark.parametrize(("size", "width"), [(A3, 420), (A2, 594)])
def test_the_poster_has_its_size_and_every_name(size: str, width: int) -> None:
    boxes = SCHEME.boxes
    names: dict[Placement | None, list[str]] = {
        box.placement: [f"候选{box.number}甲{n}" for n in range(4)] for box in boxes
    }
    (page,) = read(draw_poster(SCHEME, names, size, "校准会", speaker(ZH), AT).data)
    assert round(page.width / MILLIMETRE) == width
    for held in names.values():
        assert all(name in page.text for name in held)
    assert all(left >= 0 and right <= page.width for left, _, right, _ in page.boxes)


def test_a_crowded_poster_gets_smaller_before_it_leaves_anybody_out() -> None:
    names: dict[Placement | None, list[str]] = {SCHEME.boxes[0].placement: [f"人员{n:03}" for n in range(60)]}
    (page,) = read(draw_poster(SCHEME, names, A2, "", speaker(EN), AT).data)
    assert all(f"人员{n:03}" in page.text for n in range(60))


def test_an_empty_poster_names_boxes_only_and_bytes_are_equal() -> None:
    first = draw_poster(SCHEME, {}, A3, "Session", speaker(EN), AT).data
    assert first == draw_poster(SCHEME, {}, A3, "Session", speaker(EN), AT).data
    text = read(first)[0].text
    assert all(str(box.name.en) in text for box in SCHEME.boxes)
    assert opened(first).metadata is not None
    cards = draw_wall_cards(CARDS, A7, "a", speaker(EN), AT).data
    assert cards == draw_wall_cards(CARDS, A7, "a", speaker(EN), AT).data
    assert BytesIO(cards).read(5) == b"%PDF-"


def test_a_character_no_font_has_is_listed_for_cards_and_posters() -> None:
    card = WallCard("张\U00020bb7", "E1", "经理", "总部", "E1")
    assert draw_wall_cards([card], A7, "会", speaker(ZH), AT).missing == ("\U00020bb7",)
    poster = draw_poster(SCHEME, {SCHEME.boxes[0].placement: [card.name]}, A3, "会", speaker(ZH), AT)
    assert poster.missing == ("\U00020bb7",)


def test_cancelled_cards_give_nothing() -> None:
    left = iter([False, True])
    with pytest.raises(TroubleError) as caught:
        draw_wall_cards(CARDS, A7, "会", speaker(ZH), AT, cancelled=lambda: next(left))
    assert caught.value.trouble is Trouble.CANCELLED
