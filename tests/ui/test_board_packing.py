"""Cards of a box: in the roomiest form that holds them, nobody twice, nobody lost, no overlap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talentdesk.ui.workshop.packing import (
    DISC,
    FULL_HEIGHT,
    FULL_WIDTH,
    ROW_HEIGHT,
    Density,
    Form,
    Need,
    Packing,
    pack,
)

SHORT = Need(120, 70)


def test_few_cards_are_whole() -> None:
    packed = pack(320, 240, [SHORT] * 3)
    assert packed.form is Form.FULL
    assert [slot.height for slot in packed.slots] == [FULL_HEIGHT] * 3
    assert all(slot.width >= FULL_WIDTH for slot in packed.slots)
    assert not packed.overflows


def test_a_fuller_box_turns_to_rows_before_anybody_is_hidden() -> None:
    packed = pack(320, 160, [SHORT] * 12)
    assert packed.form is Form.ROW
    assert len(packed.slots) == 12


def test_rows_are_as_wide_as_the_number_of_people_allows() -> None:
    one_column = pack(320, 160, [SHORT] * 5).slots[0].width
    three_columns = pack(320, 160, [SHORT] * 15).slots[0].width
    assert one_column > three_columns


def test_what_does_not_fit_is_counted_and_scrolled_to() -> None:
    people = [SHORT] * 100
    first = pack(320, 160, people)
    assert first.form is Form.ROW
    assert first.overflows
    assert len(first.slots) + first.after == 100
    seen = set(range(len(first.slots)))
    line, packed = 0, first
    while packed.after:
        line += 1
        packed = pack(320, 160, people, line=line)
        assert packed.first + len(packed.slots) + packed.after == 100
        seen |= set(range(packed.first, packed.first + len(packed.slots)))
    assert seen == set(range(100))
    assert pack(320, 160, people, line=10_000) == packed


def test_everyone_is_drawn_as_initials_and_then_as_dots() -> None:
    some = pack(320, 160, [SHORT] * 50, Density.EVERYONE)
    assert some.form is Form.DISC
    assert len(some.slots) == 50
    many = pack(320, 160, [SHORT] * 600, Density.EVERYONE)
    assert many.form is Form.DOT
    assert len(many.slots) == 600
    assert many.slots[0].width < DISC


def test_a_long_name_takes_the_room_of_two() -> None:
    people = [SHORT] * 8 + [Need(240, 170)] + [SHORT] * 8
    packed = pack(320, 160, people)
    assert packed.form is Form.ROW
    widths = [slot.width for slot in packed.slots]
    assert widths[8] >= 170
    assert widths[8] > widths[0]


def test_a_box_too_small_for_a_card_counts_everybody() -> None:
    packed = pack(320, 10, [SHORT] * 7)
    assert packed.slots == ()
    assert packed.after == 7


@pytest.mark.parametrize("density", list(Density))
@given(
    width=st.floats(60, 900),
    height=st.floats(30, 700),
    count=st.integers(0, 300),
    names=st.lists(st.floats(40, 260), min_size=1, max_size=6),
    line=st.integers(0, 40),
)
def test_slots_lie_inside_the_box_and_beside_each_other(
    density: Density, width: float, height: float, count: int, names: list[float], line: int
) -> None:
    needs = [Need(names[i % len(names)] + 50, names[i % len(names)]) for i in range(count)]
    packed = pack(width, height, needs, density, line)
    assert packed.first + len(packed.slots) + packed.after == count
    for slot in packed.slots:
        assert slot.x >= 0 and slot.x + slot.width <= width + 1
        assert slot.y >= 0 and slot.y + slot.height <= max(height, ROW_HEIGHT) + 1
    _expect_apart(packed)


def _expect_apart(packed: Packing) -> None:
    lines: dict[float, float] = {}
    for slot in packed.slots:
        assert slot.x >= lines.get(slot.y, 0)
        lines[slot.y] = slot.x + slot.width
