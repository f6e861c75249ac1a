"""Counts, shares and guidelines, by a table worked by hand."""

import pytest

from talentdesk.domain.distribution import Guideline, Operator, Standing, distribution
from talentdesk.domain.grid import Placement
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


@pytest.mark.parametrize(
    ("guide", "count", "placed", "lacking"),
    [
        # 10 % of 40 are 4; a range of 20–40 % of 40 is 8 to 16.
        (guideline(Operator.AT_MOST, 0, 10), 6, 40, -2),
        (guideline(Operator.AT_MOST, 0, 10), 4, 40, 0),
        (guideline(Operator.RANGE, 20, 40), 5, 40, 3),
        (guideline(Operator.RANGE, 20, 40), 17, 40, -1),
        (guideline(Operator.AT_LEAST, 25, 100), 9, 38, 1),
        (guideline(Operator.EQUAL, 15, 15), 2, 20, 1),
        (guideline(Operator.EQUAL, 5, 5, tolerance=5), 7, 38, -4),
        # 5 % of 38 people are 1.9: no whole number.
        (guideline(Operator.EQUAL, 5, 5), 2, 38, None),
        (guideline(Operator.RANGE, 20, 40), 0, 0, 0),
    ],
)
def test_it_is_told_how_many_people_would_keep_a_guideline(
    guide: Guideline, count: int, placed: int, lacking: int | None
) -> None:
    places = [place(5)] * count + [place(1)] * (placed - count)
    share = distribution(scheme(), places, [guide]).boxes[place(5)]
    assert share.lacking(placed) == lacking
    if lacking:
        assert guide.standing(count + lacking, placed) is Standing.INSIDE
        step = 1 if lacking > 0 else -1
        assert guide.standing(count + lacking - step, placed) is not Standing.INSIDE


def test_places_in_boxes_that_are_gone_count_as_unplaced() -> None:
    gone = Placement("was", "here")
    found = distribution(scheme(), [place(1), place(1), gone, None], [])
    assert (found.placed, found.unplaced) == (2, 2)
    assert found.boxes[place(1)].percent == 100.0


def level_guides(*lows: float) -> list[Guideline]:
    levels = scheme().vertical.levels
    return [
        Guideline(
            scheme="main",
            operator=Operator.AT_LEAST,
            low=low,
            high=100,
            level=(scheme().vertical.key, level.key),
        )
        for level, low in zip(levels, lows, strict=False)
    ]


def test_guidelines_that_cannot_all_be_kept_are_told() -> None:
    key = scheme().vertical.key
    assert distribution(scheme(), [], level_guides(40, 40, 30)).out_of_reach == (key,)
    assert distribution(scheme(), [], level_guides(40, 40, 20)).out_of_reach == ()
    assert distribution(scheme(), [], level_guides(40)).out_of_reach == ()


@pytest.mark.parametrize(("highs", "kept"), [((30, 30, 30), False), ((30, 30, 40), True), ((30, 30), True)])
def test_guidelines_that_leave_no_place_for_everybody_are_told(highs: tuple[int, ...], kept: bool) -> None:
    key = scheme().vertical.key
    guides = [
        Guideline(scheme="main", operator=Operator.AT_MOST, low=0, high=high, level=(key, level.key))
        for level, high in zip(scheme().vertical.levels, highs, strict=False)
    ]
    assert distribution(scheme(), [], guides).out_of_reach == (() if kept else (key,))


def test_without_guidelines_counts_and_shares_stay() -> None:
    found = distribution(scheme(), [place(5), place(1)], [guideline(Operator.AT_MOST, 0, 10)])
    bare = found.unguided()
    assert bare.boxes[place(5)].count == 1
    assert bare.boxes[place(5)].percent == 50.0
    assert {share.standing for share in bare.boxes.values()} == {Standing.NONE}
    assert found.boxes[place(5)].standing is Standing.ABOVE
