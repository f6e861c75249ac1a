"""How a scheme is laid out and what counts as a big move."""

from dataclasses import replace

import pytest

from tests.made_sizes import sized_scheme
from tests.unit.domain.made_rules import RESULT, place, scheme


@pytest.mark.parametrize(
    ("top_down", "left_right", "rows"),
    [
        (True, True, ((7, 8, 9), (4, 5, 6), (1, 2, 3))),
        (True, False, ((9, 8, 7), (6, 5, 4), (3, 2, 1))),
        (False, True, ((1, 2, 3), (4, 5, 6), (7, 8, 9))),
        (False, False, ((3, 2, 1), (6, 5, 4), (9, 8, 7))),
    ],
)
def test_orientation_only_turns_the_drawing(
    top_down: bool, left_right: bool, rows: tuple[tuple[int, ...], ...]
) -> None:
    drawn = scheme(top_down=top_down, left_right=left_right).rows()
    assert tuple(tuple(box.number for box in row) for row in drawn) == rows


@pytest.mark.parametrize(
    ("before", "after", "steps", "big"),
    [
        (5, 5, (0, 0), False),
        (5, 6, (0, 1), False),
        (5, 8, (1, 0), False),
        (5, 9, (1, 1), True),
        (5, 1, (-1, -1), True),
        (1, 3, (0, 2), True),
        (1, 7, (2, 0), True),
        (9, 1, (-2, -2), True),
    ],
)
def test_a_move_is_big_from_two_levels_on(before: int, after: int, steps: tuple[int, int], big: bool) -> None:
    assert scheme().steps(place(before), place(after)) == steps
    assert scheme().is_big_move(place(before), place(after)) is big


@pytest.mark.parametrize(
    ("rows", "columns", "figure", "before", "after", "big"),
    [
        # One level of two is no end-to-end jump: there is no middle to jump over.
        (2, 2, 2, 1, 2, False),
        (2, 2, 2, 1, 4, True),
        # From one end of three levels to the other, whatever the figure says.
        (3, 4, 5, 1, 9, True),
        (3, 4, 5, 1, 7, False),
        (5, 5, 3, 13, 15, False),
        (5, 5, 3, 13, 20, True),
        (5, 5, 9, 1, 5, True),
    ],
)
def test_the_figure_of_the_scheme_and_its_ends_make_a_move_big(
    rows: int, columns: int, figure: int, before: int, after: int, big: bool
) -> None:
    sized = replace(sized_scheme(rows, columns), big_move_steps=figure)
    places = sized.by_number
    assert sized.is_big_move(places[before].placement, places[after].placement) is big


def test_an_unknown_level_has_no_rank() -> None:
    assert RESULT.rank("mid") == 1
    assert not RESULT.has("huge")
    with pytest.raises(ValueError, match="huge"):
        RESULT.rank("huge")
