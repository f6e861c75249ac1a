"""Figures against tables worked by hand: numerator, denominator, unknown apart from no, and comparisons."""

from dataclasses import replace
from datetime import date

import pytest

from talentdesk.domain.figure_events import (
    Fill,
    Leaver,
    by_foreseen,
    cost_saved,
    internal_fill,
    time_to_develop,
    time_to_fill,
    turnover,
)
from talentdesk.domain.figures import (
    Answer,
    Duty,
    FigureKey,
    Kept,
    Lack,
    Measure,
    Measured,
    Period,
    Turn,
    Wish,
    change,
    keep,
    nominations,
    of_posts,
    reserve_ratio,
)
from talentdesk.domain.programme import Programme
from talentdesk.domain.successors import Slate, Successor, coverage, net_bench, ready_now, strength
from talentdesk.exchange.programme_file import read_programme, template_text
from tests.unit.domain.made_succession import slate

YEAR = Period(date(2025, 11, 22), date(2026, 11, 21))


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(template_text("general"))


SLATES = [
    # post, who, readiness -> covered, ready now, strong (one is asked for)
    slate("plant", ("a", "now"), ("b", "later")),  # yes yes yes
    slate("sales", ("a", "now")),  # yes yes yes: the same person
    slate("finance", ("c", "")),  # yes, not judged
    slate("law"),  # looked at: nobody
    Slate(post="works"),  # nobody looked
    Slate(post="shop", successors=(Successor(person="d", rank=1, readiness="now"),)),  # proposed only
]


def test_what_stands_behind_key_posts(programme: Programme) -> None:
    table = [
        # figure, numerator, no, unknown, percent at least and at most, of six posts
        (of_posts(FigureKey.COVERAGE, coverage(SLATES)), 3, 2, 1, 50, 66.7),
        (of_posts(FigureKey.READY_NOW, ready_now(SLATES, programme)), 2, 2, 2, 33.3, 66.7),
        (of_posts(FigureKey.STRENGTH, strength(SLATES, programme)), 3, 2, 1, 50, 66.7),
        (of_posts(FigureKey.NET_BENCH, net_bench(SLATES, programme).figure), 3, 2, 1, 50, 66.7),
    ]
    for found, yes, no, unknown, least, most in table:
        assert (found.numerator, found.denominator) == (yes, 6)
        assert [found.count(one) for one in (Answer.YES, Answer.NO, Answer.UNKNOWN)] == [yes, no, unknown]
        assert found.value == pytest.approx(least, abs=0.05)
        assert found.at_most == pytest.approx(most, abs=0.05)
        assert found.measure is Measure.SHARE


def test_everybody_counts_for_one_post_in_the_net_bench(programme: Programme) -> None:
    twice = [slate("plant", ("a", "now")), slate("sales", ("a", "now"))]
    assert of_posts(FigureKey.COVERAGE, coverage(twice)).value == 100
    assert of_posts(FigureKey.NET_BENCH, net_bench(twice, programme).figure).value == 50


def test_a_figure_nobody_can_reckon_says_what_is_missing() -> None:
    assert of_posts(FigureKey.COVERAGE, coverage([])).lack is Lack.KEY_POSTS
    unlooked = of_posts(FigureKey.COVERAGE, coverage([Slate(post="a"), Slate(post="b")]))
    assert (unlooked.lack, unlooked.value, unlooked.unknown) == (Lack.SLATES, None, 2)
    assert reserve_ratio([], 0).lack is Lack.STAFF
    assert reserve_ratio([Slate(post="a")], 40).lack is Lack.SLATES
    assert nominations(None).lack is Lack.CAMPAIGN
    assert internal_fill([], YEAR).lack is Lack.FILLS
    assert time_to_develop([], {}, YEAR).lack is Lack.APPOINTMENTS
    assert turnover([], 0, 0, YEAR).lack is Lack.KEY_PEOPLE
    assert turnover([], 8, 10, YEAR).lack is Lack.DEPARTURES


def test_reserves_are_people_confirmed_once_of_all_staff() -> None:
    outside = Successor(person="x", rank=1, confirmed=True, outside=True)
    found = reserve_ratio([*SLATES, Slate(post="port", successors=(outside,))], 60)
    assert (found.numerator, found.denominator, found.value) == (3, 60, 5)
    assert {one.person: one.answer for one in found.items} == {
        "a": Answer.YES,
        "b": Answer.YES,
        "c": Answer.YES,
        "d": Answer.NO,
    }


def test_managers_who_nominated_enough() -> None:
    duties = [
        Duty(person=name, needed=2, nominated=number) for name, number in zip("abc", range(3), strict=True)
    ]
    found = nominations([*duties, Duty(person="d", needed=2, nominated=5)])
    assert (found.numerator, found.denominator, found.value) == (2, 4, 50)
    assert [one.person for one in found.items if one.answer is Answer.NO] == ["a", "b"]


def _fill(post: str, opened: str, filled: str, inside: bool | None, who: str = "", tier: str = "m") -> Fill:
    days = [date.fromisoformat(one) if one else None for one in (opened, filled)]
    return Fill(post=post, tier=tier, opened=days[0], filled=days[1], inside=inside, person=who)


FILLS = [
    _fill("a", "2026-01-10", "2026-02-09", True, "p"),  # 30 days
    _fill("b", "2026-03-01", "2026-05-30", True, "q", "e"),  # 90 days
    _fill("c", "2026-06-01", "2026-06-16", False, "r"),  # 15 days
    _fill("d", "", "2026-07-01", None),  # nobody knows
    _fill("e", "2025-01-01", "2025-11-21", True, "s"),  # the day before the period
    _fill("f", "2026-11-01", "", None),  # open for 20 days
]


def test_posts_filled_from_inside() -> None:
    found = internal_fill(FILLS, YEAR)
    assert (found.numerator, found.denominator, found.unknown) == (2, 4, 1)
    assert (found.value, found.at_most) == (50, 75)


def test_days_to_fill_leave_out_what_is_open_or_not_on_record() -> None:
    found = time_to_fill(FILLS, YEAR)
    assert (found.numerator, found.denominator, found.value) == (135, 3, 45)
    assert [(one.post, one.amount) for one in found.items if one.answer is Answer.NO] == [("f", 20)]
    assert [one.post for one in found.items if one.answer is Answer.UNKNOWN] == ["d"]


def test_months_to_develop_count_from_the_first_plan_before_the_appointment() -> None:
    begun = {"p": [date(2025, 2, 9), date(2024, 2, 9)], "q": [date(2026, 6, 1)]}
    found = time_to_develop(FILLS, begun, YEAR)
    assert (found.value, found.denominator, found.unknown) == (24, 1, 1)
    assert time_to_develop(FILLS, {}, YEAR).lack is Lack.PLANS


def test_what_appointments_saved_is_outside_less_inside_cost() -> None:
    found = cost_saved(FILLS, {"m": (300_000, 40_000)}, YEAR)
    assert (found.value, found.denominator, found.unknown) == (260_000, 1, 1)
    both = cost_saved(FILLS, {"m": (300_000, 40_000), "e": (500_000, None)}, YEAR)
    assert (both.value, both.denominator, both.unknown) == (760_000, 2, 0)
    own = Fill(post="z", tier="e", filled=date(2026, 5, 5), inside=True, person="z", cost=90_000)
    assert cost_saved([own], {}, YEAR).value == 90_000
    assert cost_saved(FILLS, {}, YEAR).lack is Lack.COSTS


def test_turnover_counts_who_left_by_their_own_wish_of_the_average() -> None:
    day = date(2026, 4, 1)
    left = [
        Leaver(person="a", on=day, wish=Wish.OWN, key=True),
        Leaver(person="b", on=day, wish=Wish.RETIREMENT, key=True),
        Leaver(person="c", on=day, wish=Wish.UNKNOWN, key=True),
        Leaver(person="d", on=day, wish=Wish.OWN, key=False),
        Leaver(person="e", on=date(2025, 4, 1), wish=Wish.OWN, key=True),
    ]
    found = turnover(left, 22, 18, YEAR)
    assert (found.numerator, found.denominator) == (1, 20)
    assert (found.value, found.at_most) == (5, 10)
    assert [found.count(one) for one in Answer] == [1, 1, 1]


def _share(key: FigureKey, yes: int, unknown: int, of: int = 10) -> Measured:
    made = of_posts(
        FigureKey.COVERAGE,
        coverage(
            [slate(f"y{n}", ("a", "now")) for n in range(yes)]
            + [slate(f"n{n}") for n in range(of - yes - unknown)]
            + [Slate(post=f"u{n}") for n in range(unknown)]
        ),
    )
    return Measured(key=key, numerator=made.numerator, denominator=made.denominator, items=made.items)


@pytest.mark.parametrize(
    ("key", "yes", "unknown", "before", "unknown_before", "turn"),
    [
        (FigureKey.COVERAGE, 6, 0, 5, 0, Turn.BETTER),
        (FigureKey.COVERAGE, 4, 0, 5, 0, Turn.WORSE),
        (FigureKey.COVERAGE, 5, 0, 5, 0, Turn.SAME),
        (FigureKey.COVERAGE, 6, 0, 5, 2, Turn.OPEN),  # it may have been 7 then
        (FigureKey.COVERAGE, 5, 2, 5, 2, Turn.OPEN),
        (FigureKey.COVERAGE, 7, 3, 4, 2, Turn.BETTER),  # at least 7, at most 6 before
        (FigureKey.TURNOVER, 2, 0, 1, 0, Turn.WORSE),  # less is better
        (FigureKey.TURNOVER, 1, 0, 2, 0, Turn.BETTER),
    ],
)
def test_a_change_is_told_only_where_the_unknown_cannot_turn_it(
    key: FigureKey, yes: int, unknown: int, before: int, unknown_before: int, turn: Turn
) -> None:
    kept = keep(_share(key, before, unknown_before))
    found = change(_share(key, yes, unknown), kept)
    assert found is not None
    assert (found.turn, found.before, found.difference) == (turn, before * 10, (yes - before) * 10)


def test_days_are_better_when_fewer_and_nothing_is_compared_with_nothing() -> None:
    now = time_to_fill(FILLS, YEAR)
    earlier = Kept(key=FigureKey.TIME_TO_FILL, numerator=120, denominator=2, unknown=0)
    found = change(now, earlier)
    assert found is not None
    assert (found.before, found.difference, found.turn) == (60, -15, Turn.BETTER)
    assert change(now, None) is None
    assert change(internal_fill([], YEAR), earlier) is None
    assert keep(internal_fill([], YEAR)) is None


def test_expected_vacancies_are_told_apart_from_unexpected_ones() -> None:
    fills = [
        replace(_fill("a", "2026-01-10", "2026-02-09", True), foreseen=True),
        replace(_fill("b", "2026-03-01", "2026-05-30", True), foreseen=False),
        replace(_fill("c", "2026-06-01", "2026-06-11", False), foreseen=False),
        _fill("d", "2026-06-01", "2026-06-03", False),
    ]
    assert by_foreseen(time_to_fill(fills, YEAR)) == ((True, 30, 1), (False, 50, 2), (None, 2, 1))
