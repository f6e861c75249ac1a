"""Tests of chance against tables worked by hand, published values and sums over all tables."""

from fractions import Fraction
from itertools import product
from math import comb, exp, factorial, inf, sqrt

import pytest

from talentdesk.domain import bias
from talentdesk.domain.bias import OTHERS, Method, Size, Verdict

TEA = ((3, 1), (1, 3))
"""The lady tasting tea (Fisher 1935): 34/70 two-sided."""


@pytest.mark.parametrize(
    ("freedom", "critical", "tail"),
    [
        # The usual printed table of the χ² distribution.
        (1, 3.841459, 0.05),
        (1, 6.634897, 0.01),
        (1, 10.827566, 0.001),
        (2, 5.991465, 0.05),
        (4, 9.487729, 0.05),
        (4, 13.276704, 0.01),
        (8, 15.507313, 0.05),
        (10, 18.307038, 0.05),
        (30, 43.772972, 0.05),
        (100, 124.342113, 0.05),
        (10, 3.940299, 0.95),
        (30, 18.492661, 0.95),
    ],
)
def test_the_tail_agrees_with_the_printed_table(freedom: int, critical: float, tail: float) -> None:
    assert bias.chi_square_tail(critical, freedom) == pytest.approx(tail, rel=2e-6)


@pytest.mark.parametrize("at", [0.01, 0.5, 1.0, 2.0, 3.0, 7.5, 20.0, 60.0])
def test_the_tail_of_whole_shapes_is_a_sum_of_the_poisson_kind(at: float) -> None:
    for shape in (1, 2, 3, 5, 12):
        wanted = exp(-at) * sum(at**n / factorial(n) for n in range(shape))
        assert bias.upper_gamma(shape, at) == pytest.approx(wanted, rel=1e-12)


def test_nothing_lies_above_everything() -> None:
    assert bias.chi_square_tail(0, 3) == 1.0
    assert bias.chi_square_tail(2000, 1) < 1e-300


def test_the_lady_tasting_tea() -> None:
    assert bias.fisher(TEA) == pytest.approx(34 / 70, rel=1e-12)


@pytest.mark.parametrize(
    ("table", "wanted"),
    [
        # Published examples: convictions of twins (Fisher 1934) and a study of 24 people.
        (((10, 2), (3, 15)), 0.0005367),
        (((1, 9), (11, 3)), 0.0027594),
        (((0, 5), (5, 0)), 2 / comb(10, 5)),
        (((8, 2), (1, 5)), 0.0349650),
    ],
)
def test_published_tables_of_two_by_two(table: bias.Counts, wanted: float) -> None:
    assert bias.fisher(table) == pytest.approx(wanted, rel=1e-4)


def exact_in_fractions(table: bias.Counts) -> Fraction:
    """The same test by whole numbers: every table with these margins, tried cell by cell."""
    rows = [sum(row) for row in table]
    columns = [sum(column) for column in zip(*table, strict=True)]

    def weight(cells: bias.Counts) -> Fraction:
        found = Fraction(1)
        for row in cells:
            for cell in row:
                found /= factorial(cell)
        return found

    def tables() -> list[bias.Counts]:
        found = []
        free = [range(min(r, c) + 1) for r in rows[:-1] for c in columns[:-1]]
        width = len(columns) - 1
        for chosen in product(*free):
            upper = [chosen[i * width : (i + 1) * width] for i in range(len(rows) - 1)]
            filled = [(*part, rows[i] - sum(part)) for i, part in enumerate(upper)]
            last = tuple(c - sum(row[j] for row in filled) for j, c in enumerate(columns))
            cells = (*filled, last)
            if all(cell >= 0 for row in cells for cell in row):
                found.append(cells)
        return found

    seen = weight(table)
    every = [weight(one) for one in tables()]
    return sum((one for one in every if one <= seen), Fraction(0)) / sum(every, Fraction(0))


@pytest.mark.parametrize(
    "table",
    [
        ((3, 1, 2), (1, 4, 0)),
        ((2, 0, 3), (0, 4, 1), (3, 1, 0)),
        ((5, 1), (2, 2), (0, 6)),
        ((1, 2, 1, 0), (0, 1, 3, 2)),
    ],
)
def test_larger_tables_agree_with_whole_numbers(table: bias.Counts) -> None:
    assert bias.freeman_halton(table) == pytest.approx(float(exact_in_fractions(table)), rel=1e-10)
    if len(table) == len(table[0]) == 2:
        assert bias.fisher(table) == pytest.approx(float(exact_in_fractions(table)), rel=1e-10)


def test_the_exact_tests_agree_where_both_apply() -> None:
    assert bias.freeman_halton(TEA) == pytest.approx(bias.fisher(TEA), rel=1e-12)


def test_a_table_worked_by_hand() -> None:
    # Expected 20, 30 / 20, 30; each cell off by 10: 100/20 + 100/30 + 100/20 + 100/30.
    found = bias.compare(((30, 20), (10, 40)), fewest=30)
    assert found.method is Method.CHI_SQUARE
    assert found.statistic == pytest.approx(100 / 20 * 2 + 100 / 30 * 2)
    assert found.freedom == 1
    assert found.cramers_v == pytest.approx(sqrt(found.statistic / 100))
    assert found.odds_ratio == pytest.approx(30 * 40 / (20 * 10))
    assert found.probability == pytest.approx(4.4558e-5, rel=1e-3)
    assert (found.verdict, found.size) == (Verdict.SIGN, Size.MEDIUM)


def test_a_table_of_three_by_three_worked_by_hand() -> None:
    # Every expected count is 10; squares 25, 0, 25 / 0, 0, 0 / 25, 0, 25 over 10.
    found = bias.compare(((15, 10, 5), (10, 10, 10), (5, 10, 15)), fewest=30)
    assert found.statistic == pytest.approx(10.0)
    assert found.freedom == 4
    # Q(2, 5) = e^-5 * (1 + 5)
    assert found.probability == pytest.approx(6 * exp(-5), rel=1e-12)
    assert found.cramers_v == pytest.approx(sqrt(10 / 180))
    # 10/90 less 4/89, over 3 - 4/89 - 1.
    assert found.corrected_v == pytest.approx(sqrt((10 / 90 - 4 / 89) / (2 - 4 / 89)))
    assert found.size is Size.SMALL


def test_what_chance_alone_adds_is_no_effect() -> None:
    found = bias.compare(((6, 4, 5), (4, 6, 5), (5, 5, 5)), fewest=30)
    assert found.cramers_v > 0.09
    assert (found.corrected_v, found.size) == (0.0, Size.NEGLIGIBLE)


def test_equal_shares_show_no_sign() -> None:
    found = bias.compare(((10, 20), (20, 40)), fewest=30)
    assert (found.statistic, found.probability, found.verdict) == (0.0, 1.0, Verdict.NO_SIGN)
    assert found.size is Size.NEGLIGIBLE


def test_small_expected_counts_are_tested_exactly() -> None:
    found = bias.compare(((9, 1), (21, 9)), fewest=30)
    assert found.method is Method.FISHER
    wide = bias.compare(((8, 1, 1), (7, 2, 2), (6, 1, 3)), fewest=30)
    assert wide.method is Method.FREEMAN_HALTON


@pytest.mark.parametrize(
    ("columns", "borne"),
    [
        # Two equal rows: a column of so many people expects half of them in each of its two cells.
        ((40, 40, 40, 40, 10), True),
        ((40, 40, 40, 40, 8), True),  # 2 of 10 cells below 5: a fifth, and no more
        ((40, 40, 40, 8, 8), False),  # 4 of 10
        ((40, 40, 40, 40, 2), True),  # none below 1
        ((40, 40, 40, 40, 1), False),  # 0.5
    ],
)
def test_a_larger_table_bears_a_fifth_of_small_cells_but_none_below_one(
    columns: tuple[int, ...], borne: bool
) -> None:
    rows = tuple(column // 2 for column in columns), tuple(column - column // 2 for column in columns)
    assert (bias.compare(rows, fewest=30).method is Method.CHI_SQUARE) is borne


def test_a_table_too_large_for_the_exact_test_is_called_rough() -> None:
    counts = tuple(tuple((i * 7 + j * 3) % 4 for j in range(9)) for i in range(8))
    found = bias.compare(counts, fewest=30)
    assert found.method is Method.ROUGH
    assert found.verdict in (Verdict.NO_SIGN, Verdict.UNSURE)


def test_with_few_people_nothing_is_said() -> None:
    assert bias.compare(((9, 0), (0, 9)), fewest=30).verdict is Verdict.TOO_FEW


@pytest.mark.parametrize("counts", [(), ((5, 5),), ((5,), (5,)), ((5, 0), (6, 0)), ((0, 0), (3, 4))])
def test_one_group_or_one_outcome_is_nothing_to_compare(counts: bias.Counts) -> None:
    found = bias.compare(counts, fewest=1)
    assert (found.method, found.verdict) == (Method.NONE, Verdict.NOTHING_TO_COMPARE)


def test_an_empty_corner_makes_the_odds_endless_and_two_make_none() -> None:
    assert bias.odds_ratio(((3, 0), (1, 4))) == inf
    assert bias.odds_ratio(((0, 0), (1, 4))) is None


def test_small_groups_stand_together_as_others() -> None:
    people = [("a", "x")] * 6 + [("b", "x")] * 3 + [("c", "y")] * 2 + [("", "y")] * 4
    table = bias.tabulate(people, ("a", "b", "c"), ("x", "y"), smallest=5)
    assert table.groups == ("a", OTHERS)
    assert table.counts == ((6, 0), (3, 2))
    assert (table.merged, table.hidden, table.unknown) == (2, 0, 4)


def test_one_small_group_is_left_out_not_merged_alone() -> None:
    people = [("a", "x")] * 6 + [("b", "y")] * 6 + [("c", "y")] * 4
    table = bias.tabulate(people, ("a", "b", "c"), ("x", "y"), smallest=5)
    assert table.groups == ("a", "b")
    assert (table.merged, table.hidden) == (0, 4)


def test_small_groups_that_are_few_together_are_left_out() -> None:
    people = [("a", "x")] * 6 + [("b", "y")] * 2 + [("c", "y")]
    table = bias.tabulate(people, ("a", "b", "c"), ("x", "y"), smallest=5)
    assert (table.groups, table.hidden) == (("a",), 3)


def test_bands_meet_without_gap() -> None:
    assert [bias.band(age, (30, 40)) for age in (18, 29, 30, 39, 40, 70)] == [0, 0, 1, 1, 2, 2]
    assert bias.band_bounds((30, 40)) == ((None, 29), (30, 39), (40, None))
