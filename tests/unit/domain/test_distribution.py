"""Counts, shares and guidelines, by a table worked by hand."""

import pytest

from talentdesk.domain.distribution import Guideline, Operator, Standing, distribution
from tests.unit.domain.made_rules import place, scheme


def guideline(
    operator: Operator, low: float = 0, high: float = 0, *, box: int | None = 5, tolerance: float = 0
) -> Guideline:
    return Guideline(
        scheme="main",
        operator=operator,
        low=low,
        high=high,
        box=place(box) if box else None,
        level=None if box else ("result", "high"),
        tolerance=tolerance,
    )


@pytest.mark.parametrize(
    ("guide", "count", "placed", "standing"),
    [
        (guideline(Operator.RANGE, 20, 40), 2, 10, Standing.INSIDE),
        (guideline(Operator.RANGE, 20, 40), 4, 10, Standing.INSIDE),
        (guideline(Operator.RANGE, 20, 40), 19, 100, Standing.BELOW),
        (guideline(Operator.RANGE, 20, 40), 41, 100, Standing.ABOVE),
        (guideline(Operator.AT_LEAST, 25, 100), 1, 4, Standing.INSIDE),
        (guideline(Operator.AT_LEAST, 25, 100), 1, 5, Standing.BELOW),
        (guideline(Operator.AT_MOST, 0, 10), 1, 10, Standing.INSIDE),
        (guideline(Operator.AT_MOST, 0, 10), 2, 10, Standing.ABOVE),
        (guideline(Operator.EQUAL, 5, 5, tolerance=5), 0, 10, Standing.INSIDE),
        (guideline(Operator.EQUAL, 5, 5, tolerance=5), 1, 10, Standing.INSIDE),
        (guideline(Operator.EQUAL, 5, 5), 1, 10, Standing.ABOVE),
        (guideline(Operator.EQUAL, 5, 5), 1, 20, Standing.INSIDE),
        (guideline(Operator.RANGE, 20, 40), 0, 0, Standing.NONE),
    ],
)
def test_a_share_stands_below_inside_or_above(
    guide: Guideline, count: int, placed: int, standing: Standing
) -> None:
    assert guide.standing(count, placed) is standing


def test_shares_are_of_the_placed_and_the_unplaced_are_counted_beside() -> None:
    places = [place(9), place(9), place(7), place(1), None, None]
    guides = (guideline(Operator.RANGE, 50, 80, box=None), guideline(Operator.AT_MOST, 0, 40, box=9))
    found = distribution(scheme(), places, guides)
    assert (found.placed, found.unplaced) == (4, 2)
    nine = found.boxes[place(9)]
    assert (nine.count, nine.percent, nine.standing) == (2, 50.0, Standing.ABOVE)
    assert found.boxes[place(5)].count == 0
    high = found.levels[("result", "high")]
    assert (high.count, high.percent, high.standing) == (3, 75.0, Standing.INSIDE)
    assert found.levels[("growth", "low")].count == 2
    assert found.levels[("growth", "low")].standing is Standing.NONE


def test_nobody_placed_is_no_share() -> None:
    found = distribution(scheme(), [None, None], (guideline(Operator.AT_LEAST, 10, 100),))
    assert (found.placed, found.unplaced) == (0, 2)
    assert found.boxes[place(5)].percent == 0.0
    assert found.boxes[place(5)].standing is Standing.NONE


def test_guidelines_of_another_scheme_do_not_count() -> None:
    other = Guideline(scheme="other", operator=Operator.AT_MOST, low=0, high=1, box=place(5))
    found = distribution(scheme(), [place(5)], (other,))
    assert found.boxes[place(5)].guideline is None
