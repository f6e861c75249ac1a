"""Grids hold everybody, or say who is left out and list them."""

from dataclasses import replace

from talentdesk.domain.layouts import Layout, Part
from talentdesk.reports.grid import Name, setting
from talentdesk.reports.ink import Ink
from talentdesk.reports.packet import draw_packet
from tests.unit.reports.made import ZH, content, evaluation, issue, speaker
from tests.unit.reports.made_scheme import SCHEME
from tests.unit.reports.reading import read, tight

GRIDS = Layout(parts=(Part.GRIDS,))
INK = Ink(speaker(ZH))


def drawn(count: int, *, only_first_box: bool = False) -> tuple[list[str], list[str]]:
    """Return the pages' texts and the names."""
    made = tuple(evaluation(index) for index in range(count))
    if only_first_box:
        box = SCHEME.boxes[0].placement
        made = tuple(
            replace(one, proposed=box, calibrated=box, name=f"候选人{index:03}")
            for index, one in enumerate(made)
        )
    pages = read(draw_packet(issue(content(made)), speaker(ZH), layout=GRIDS).data)
    return [tight(page.text) for page in pages], [one.name for one in made]


def test_forty_names_stand_in_their_boxes_on_two_pages() -> None:
    pages, names = drawn(40)
    assert len(pages) == 2
    assert all(tight(name) in page for name in names for page in pages)
    assert "←" not in pages[0]
    assert "←" in pages[1].replace("加粗并带“←9”", "")


def test_counts_stand_in_every_box() -> None:
    pages, _ = drawn(12, only_first_box=True)
    assert "12人" in pages[0]
    assert pages[0].count("0人") == 8


def test_two_hundred_and_fifty_in_one_box_are_listed_after_the_page() -> None:
    pages, names = drawn(250, only_first_box=True)
    assert "见下页名单" in pages[0]
    listed = "".join(pages[1:])
    assert all(name in listed for name in names)


def test_names_shrink_together_until_they_fit_and_then_are_left_out() -> None:
    def of(count: int) -> float:
        place = SCHEME.boxes[0].placement
        return setting(INK, {place: [Name("李海宁")] * count}, 230, 110).size

    sizes = [of(count) for count in (5, 25, 60, 80, 900)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == 12
    assert sizes[-1] == 6.5


def test_the_holding_area_is_named_and_long_ones_are_listed() -> None:
    made = tuple(replace(evaluation(index), proposed=None, calibrated=None) for index in range(4))
    pages = read(draw_packet(issue(content(made)), speaker(ZH), layout=GRIDS).data)
    assert len(pages) == 2
    assert pages[0].holds("暂存区（4）：")
    many = tuple(
        replace(evaluation(index), name=f"待定人员{index:03}", proposed=None, calibrated=None)
        for index in range(60)
    )
    pages = read(draw_packet(issue(content(many)), speaker(ZH), layout=GRIDS).data)
    assert all(pages[1].holds(one.name) for one in many)
