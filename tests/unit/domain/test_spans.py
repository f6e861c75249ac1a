"""Time served: a few spans by hand, and what holds for any résumé."""

import random
from datetime import date, timedelta

import pytest

from talentdesk.domain.spans import Career, Spell
from tests.unit.domain.made_succession import ON, day, spell

LEAD = frozenset({"lead"})


def months(*spells: Spell, since: str = "2010-01-01", inside: bool = False) -> tuple[int, int | None]:
    found = Career(spells, ON).served(LEAD, inside=inside, since=day(since) if since else None)
    return found.low, found.high


@pytest.mark.parametrize(
    ("spells", "expected"),
    [
        ([spell("lead", "2010-01-01")], (202, 202)),
        ([spell("", "2010-01-01", "2024-11-20"), spell("lead", "2024-11-21")], (24, 24)),
        # The whole year is twelve months: its last day counts.
        ([spell("lead", "2020-01-01", "2020-12-31"), spell("", "2010-01-01", "2019-12-31"),
          spell("", "2021-01-01")], (12, 12)),
        # Two spans of half a month each with days left over make no month more than they surely are.
        ([spell("lead", "2020-01-01", "2020-01-16"), spell("lead", "2020-03-01", "2020-03-16"),
          spell("", "2010-01-01")], (1, 1)),
        # 2010 to 2019 is not told: 120 months more at the most, and one that has begun.
        ([spell("lead", "2020-01-01")], (82, 203)),
        # A post that ends before it begins, or begins after the day, says nothing.
        ([spell("lead", "2021-01-01", "2020-01-01"), spell("", "2010-01-01"),
          spell("lead", "2027-01-01")], (0, 0)),
    ],
)  # fmt: skip
def test_spans_by_hand(spells: list[Spell], expected: tuple[int, int]) -> None:
    assert months(*spells) == expected


def test_time_elsewhere_does_not_count_inside() -> None:
    outside = spell("lead", "2010-01-01", inside=False)
    assert months(outside) == (202, 202)
    assert months(outside, inside=True) == (0, 0)


def test_without_a_first_day_there_is_no_bound() -> None:
    assert months(spell("lead", "2024-11-21"), since="") == (24, None)


def made_spell(dice: random.Random) -> Spell:
    start = date(2008, 1, 1) + timedelta(days=dice.randrange(7000))
    end = start + timedelta(days=dice.randrange(2500))
    return Spell(
        tier=dice.choice(["lead", "lead", "", "other", None]),
        inside=dice.random() < 0.7,
        start=None if dice.random() < 0.1 else start,
        end=None if dice.random() < 0.2 else end,
    )


@pytest.mark.parametrize("seed", range(200))
def test_what_holds_for_any_resume(seed: int) -> None:
    dice = random.Random(seed)
    spells = [made_spell(dice) for _ in range(dice.randrange(6))]
    inside = dice.random() < 0.5
    low, high = months(*spells, inside=inside)
    assert high is not None
    assert 0 <= low <= high
    shuffled = dice.sample(spells, len(spells))
    assert months(*shuffled, inside=inside) == (low, high)
    # To know less never makes more certain: neither of the two figures comes closer to the other.
    for gone in range(len(spells)):
        less = [Spell(tier=None, inside=True, start=one.start, end=one.end) if n == gone else one
                for n, one in enumerate(spells)]  # fmt: skip
        looser_low, looser_high = months(*less, inside=inside)
        assert looser_high is not None
        assert looser_low <= low
        assert looser_high >= high
