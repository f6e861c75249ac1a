"""Layouts of packets: their keys stay, their text can be read back, and what is unknown does no harm."""

import json

import pytest

from talentdesk.domain.layouts import (
    GRID_A3,
    STANDARD,
    WHOLE,
    Layout,
    Part,
    from_json,
    from_key,
    kept_layout,
    to_json,
)
from tests.unit.reports.made import issued

CONTENT = issued(6).content


def test_keys_of_earlier_layouts_are_what_they_were() -> None:
    whole = "cover+committee+grids+distribution+decisions+minutes+reports+signatures/landscape"
    assert WHOLE.key == whole
    assert Layout(parts=(Part.COVER, Part.GRIDS), grid_pages="large").key == "cover+grids/large"
    one = Layout(candidates=frozenset({"c1"}))
    assert one.key.startswith(f"{whole}/") and len(one.key) == len(whole) + 9


@pytest.mark.parametrize(
    "other",
    [
        Layout(parts=(Part.GRIDS, Part.COVER)),
        Layout(parts=(*STANDARD, Part.AGENDA)),
        Layout(grid_pages=GRID_A3),
        Layout(boxes=frozenset({9})),
        Layout(boxes=frozenset({1, 2})),
        Layout(report_pages=1),
        Layout(classification="内部"),
        Layout(classification="Secret"),
        Layout(candidates=frozenset({"a"})),
    ],
)
def test_every_choice_tells_a_layout_from_others(other: Layout) -> None:
    assert other.key != WHOLE.key
    assert from_json(to_json(other, "en")) == (other, "en")


def test_what_a_later_version_added_is_left_out() -> None:
    kept = json.loads(to_json(Layout(parts=(Part.RULES, Part.COVER))))
    kept["parts"] += ["holograms", 7]
    kept["report_pages"], kept["grid_pages"], kept["boxes"] = 12, "A0", ["x", 3, True]
    layout, language = from_json(json.dumps(kept))
    assert layout == Layout(parts=(Part.RULES, Part.COVER), boxes=frozenset({3}))
    assert language == ""


@pytest.mark.parametrize("broken", ["", "[]", "{", "null", '{"parts": "cover"}', '{"parts": []}'])
def test_a_broken_text_reads_as_the_whole_packet(broken: str) -> None:
    assert from_json(broken) == (WHOLE, "")


def test_keys_are_read_back_as_far_as_they_tell() -> None:
    for layout in (Layout(parts=(Part.GRIDS, Part.COVER)), Layout(grid_pages=GRID_A3), WHOLE):
        assert from_key(layout.key) == layout
    assert from_key("packet") == WHOLE
    for lost in (Layout(candidates=frozenset({"c"})), Layout(classification="x"), Layout(report_pages=2)):
        assert from_key(lost.key) is None
        assert kept_layout(to_json(lost), lost.key) == lost
    assert from_key("") is from_key("cover+holograms/landscape") is None


def test_a_layout_has_the_parts_it_prints() -> None:
    layout = Layout(parts=(Part.COVER, Part.GRIDS))
    assert [part for part in Part if layout.has(part)] == [Part.COVER, Part.GRIDS]


def test_people_named_go_before_boxes() -> None:
    first = CONTENT.evaluations[0]
    here = next(one for one in CONTENT.scheme.boxes if one.placement == first.calibrated).number
    in_box = Layout(boxes=frozenset({here})).chosen(CONTENT)
    assert first in in_box
    assert all(one.calibrated == first.calibrated for one in in_box)
    other = CONTENT.evaluations[-1]
    both = Layout(boxes=frozenset({here}), candidates=frozenset({other.candidate}))
    assert both.chosen(CONTENT) == [other]
    assert Layout().chosen(CONTENT) == list(CONTENT.evaluations)
    assert both.known(["somebody"]).candidates == frozenset()
