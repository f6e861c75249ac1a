"""Do groups of people stand differently on the board than chance would have it? Plain arithmetic, no library.

A table counts people by group (rows) and outcome (columns). Where expected counts are large the test is
Pearson's χ² without correction; where they are small it is Fisher's exact test, for larger tables in the way
of Freeman and Halton as long as the tables to be summed are few. The size of an effect is told beside it, and
with few people nothing is said about chance at all.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import exp, inf, lgamma, log, prod, sqrt

Counts = tuple[tuple[int, ...], ...]

SMALL = 5.0
"""Expected count from which χ² may be trusted."""
SMALL_SHARE = 0.2
"""Up to this share of cells may lie below, none below 1."""
MOST_TABLES = 20_000
"""So many tables are summed for an exact test; above, a table is too large for it."""
CHANCE = 0.05
"""Below this probability a difference is more than chance alone would usually make."""
_SLACK = 1e-9


class Method(StrEnum):
    """How a probability was found."""

    NONE = "none"
    """Nothing to compare: fewer than two groups or outcomes."""
    CHI_SQUARE = "chi_square"
    FISHER = "fisher"
    """Exact test of a table of two by two."""
    FREEMAN_HALTON = "freeman_halton"
    """Exact test of a larger table."""
    ROUGH = "rough"
    """χ² although expected counts are small and the table is too large for an exact test."""


class Verdict(StrEnum):
    """What may be said in words."""

    TOO_FEW = "too_few"
    """Too few people to say anything."""
    NOTHING_TO_COMPARE = "nothing_to_compare"
    NO_SIGN = "no_sign"
    """No sign of a difference beyond chance."""
    SIGN = "sign"
    """A difference chance alone would rarely make."""
    UNSURE = "unsure"
    """A rough χ² says so, but its counts are too small to rely on."""


class Size(StrEnum):
    """How large an effect is, by Cohen's bounds for the corrected V."""

    NEGLIGIBLE = "negligible"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What a comparison found."""

    people: int
    method: Method
    statistic: float = 0.0
    """χ²; 0 for exact tests."""
    freedom: int = 0
    probability: float = 1.0
    """How often chance alone makes a difference at least as large."""
    cramers_v: float = 0.0
    """Cramér's V, from 0 (no link) to 1."""
    corrected_v: float = 0.0
    """The same without what chance alone adds with few people (Bergsma 2013); 0 where nothing is left."""
    odds_ratio: float | None = None
    """For two by two only; infinite where a cell of the other diagonal is empty."""
    verdict: Verdict = Verdict.NOTHING_TO_COMPARE
    smaller: int = 1
    """Number of rows or columns, whichever is less, minus one."""

    @property
    def size(self) -> Size:
        """Return how large the effect is."""
        scaled = self.corrected_v * sqrt(max(1, self.smaller))
        if scaled < 0.1:
            return Size.NEGLIGIBLE
        return Size.SMALL if scaled < 0.3 else Size.MEDIUM if scaled < 0.5 else Size.LARGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """People by group and outcome, with names by key; groups too small to be shown are merged or left out."""

    groups: tuple[str, ...]
    outcomes: tuple[str, ...]
    counts: Counts
    merged: int = 0
    """How many small groups stand together in the group with the key ``OTHERS``."""
    hidden: int = 0
    """How many people are left out because even together their groups are too small."""
    unknown: int = 0
    """How many people are left out because it is not known which group they belong to."""


OTHERS = "\0others"
"""Key of the group that small groups are merged into."""


def tabulate(
    people: Iterable[tuple[str, str]], groups: Sequence[str], outcomes: Sequence[str], *, smallest: int
) -> Table:
    """Count (group, outcome) pairs; an empty group is not known, a group below ``smallest`` is not shown.

    Small groups are merged as others, who must be at least ``smallest`` people of at least two groups;
    else they are left out, for of one small group merged into nothing everything could be read.
    """
    counted: dict[str, dict[str, int]] = {}
    unknown = 0
    for group, outcome in people:
        if not group:
            unknown += 1
            continue
        row = counted.setdefault(group, {})
        row[outcome] = row.get(outcome, 0) + 1
    order = [key for key in groups if key in counted] + sorted(key for key in counted if key not in groups)
    large = [key for key in order if sum(counted[key].values()) >= smallest]
    small = [key for key in order if key not in large]
    together = sum(sum(counted[key].values()) for key in small)
    rows = [tuple(counted[key].get(outcome, 0) for outcome in outcomes) for key in large]
    merged = len(small) if len(small) > 1 and together >= smallest else 0
    if merged:
        large.append(OTHERS)
        rows.append(tuple(sum(counted[key].get(outcome, 0) for key in small) for outcome in outcomes))
    return Table(
        groups=tuple(large),
        outcomes=tuple(outcomes),
        counts=tuple(rows),
        merged=merged,
        hidden=0 if merged else together,
        unknown=unknown,
    )


def compare(counts: Counts, *, fewest: int) -> Comparison:
    """Test whether outcomes are spread alike over the groups; empty rows and columns do not count."""
    table = _without_empty(counts)
    people = sum(map(sum, table))
    if len(table) < 2 or len(table[0]) < 2:
        return Comparison(people=people, method=Method.NONE)
    expected = _expected(table)
    statistic = sum(
        (seen - wanted) ** 2 / wanted
        for row, means in zip(table, expected, strict=True)
        for seen, wanted in zip(row, means, strict=True)
    )
    rows, columns = len(table), len(table[0])
    freedom = (rows - 1) * (columns - 1)
    smaller = min(rows, columns) - 1
    method, probability = _probability(table, expected, statistic, freedom)
    return Comparison(
        people=people,
        method=method,
        statistic=statistic if method in (Method.CHI_SQUARE, Method.ROUGH) else 0.0,
        freedom=freedom,
        probability=probability,
        cramers_v=min(1.0, sqrt(statistic / (people * smaller))),
        corrected_v=_corrected_v(statistic, people, rows, columns),
        odds_ratio=odds_ratio(table) if (rows, columns) == (2, 2) else None,
        verdict=_verdict(people, fewest, method, probability),
        smaller=smaller,
    )


def _corrected_v(statistic: float, people: int, rows: int, columns: int) -> float:
    if people < 2:
        return 0.0
    link = max(0.0, statistic / people - (rows - 1) * (columns - 1) / (people - 1))
    fewer = min(count - (count - 1) ** 2 / (people - 1) for count in (rows, columns)) - 1
    return min(1.0, sqrt(link / fewer)) if fewer > 0 else 0.0


def odds_ratio(table: Counts) -> float | None:
    """Return (a·d) / (b·c) of a table of two by two; None where both products are 0."""
    (a, b), (c, d) = table
    if b * c == 0:
        return inf if a * d else None
    return a * d / (b * c)


def chi_square_tail(statistic: float, freedom: int) -> float:
    """Return how often χ² with so many degrees of freedom is at least ``statistic``."""
    return upper_gamma(freedom / 2, statistic / 2)


def upper_gamma(shape: float, at: float) -> float:
    """Return the regularised upper incomplete gamma function Q(shape, at).

    By the series below ``shape + 1``, by Lentz's continued fraction above: each converges fast there.
    """
    if at <= 0:
        return 1.0
    scale = exp(shape * log(at) - at - lgamma(shape))
    if at < shape + 1:
        term = total = 1 / shape
        step = shape
        while abs(term) > abs(total) * 1e-16:
            step += 1
            term *= at / step
            total += term
        return max(0.0, 1 - total * scale)
    tiny = 1e-300
    low = at + 1 - shape
    inverse = 1 / tiny
    fraction = value = 1 / low
    for number in range(1, 10_000):
        numerator = -number * (number - shape)
        low += 2
        fraction = 1 / (_off_zero(numerator * fraction + low, tiny))
        inverse = _off_zero(low + numerator / inverse, tiny)
        change = fraction * inverse
        value *= change
        if abs(change - 1) < 1e-16:
            break
    return min(1.0, value * scale)


def fisher(table: Counts) -> float:
    """Return the two-sided probability of a table of two by two by Fisher's exact test.

    The sum over all tables with the same margins that are no more likely than the one seen.
    """
    return _sum_unlikely(table, _two_by_two(table))


def freeman_halton(table: Counts) -> float | None:
    """Return the same for a larger table; None where too many tables would have to be summed."""
    if _count_tables(table) > MOST_TABLES:
        return None
    return _sum_unlikely(table, _fillings(table))


def _probability(
    table: Counts, expected: Sequence[Sequence[float]], statistic: float, freedom: int
) -> tuple[Method, float]:
    cells = [wanted for row in expected for wanted in row]
    small = sum(1 for wanted in cells if wanted < SMALL)
    two_by_two = len(cells) == 4
    if (not small) or (not two_by_two and min(cells) >= 1 and small <= SMALL_SHARE * len(cells)):
        return Method.CHI_SQUARE, chi_square_tail(statistic, freedom)
    if two_by_two:
        return Method.FISHER, fisher(table)
    exact = freeman_halton(table)
    if exact is not None:
        return Method.FREEMAN_HALTON, exact
    return Method.ROUGH, chi_square_tail(statistic, freedom)


def _verdict(people: int, fewest: int, method: Method, probability: float) -> Verdict:
    if people < fewest:
        return Verdict.TOO_FEW
    if probability >= CHANCE:
        return Verdict.NO_SIGN
    return Verdict.UNSURE if method is Method.ROUGH else Verdict.SIGN


def _without_empty(counts: Counts) -> Counts:
    rows = [row for row in counts if sum(row)]
    if not rows:
        return ()
    kept = [index for index in range(len(rows[0])) if any(row[index] for row in rows)]
    return tuple(tuple(row[index] for index in kept) for row in rows)


def _expected(table: Counts) -> list[list[float]]:
    total = sum(map(sum, table))
    columns = [sum(column) for column in zip(*table, strict=True)]
    return [[sum(row) * column / total for column in columns] for row in table]


def _off_zero(value: float, tiny: float) -> float:
    return value if abs(value) > tiny else tiny


def _likelihood(table: Counts) -> float:
    """Return the logarithm of what differs in the probability of tables with the same margins."""
    return -sum(lgamma(cell + 1) for row in table for cell in row)


def _sum_unlikely(seen: Counts, tables: Iterable[Counts]) -> float:
    """Sum the probabilities of the tables that are no more likely than the one seen."""
    total = sum(map(sum, seen))
    margins = [sum(row) for row in seen] + [sum(column) for column in zip(*seen, strict=True)]
    fixed = sum(lgamma(margin + 1) for margin in margins) - lgamma(total + 1)
    limit = _likelihood(seen)
    limit += abs(limit) * _SLACK + _SLACK
    found = sum(exp(fixed + one) for one in map(_likelihood, tables) if one <= limit)
    return min(1.0, found)


def _two_by_two(table: Counts) -> Iterator[Counts]:
    (a, b), (c, _) = table
    row, column, total = a + b, a + c, sum(map(sum, table))
    for first in range(max(0, row + column - total), min(row, column) + 1):
        yield (first, row - first), (column - first, total - row - column + first)


def _count_tables(table: Counts) -> float:
    """Return an upper bound of how many tables share these margins: rows filled freely, the last fixed."""
    columns = len(table[0])
    sizes = sorted(sum(row) for row in table)[:-1]
    return prod(exp(lgamma(n + columns) - lgamma(n + 1) - lgamma(columns)) for n in sizes)


def _fillings(table: Counts) -> Iterator[Counts]:
    """Yield every table with the same margins, the longest row last because it follows from the others."""
    rows = sorted(sum(row) for row in table)
    columns = tuple(sum(column) for column in zip(*table, strict=True))

    def fill(at: int, left: tuple[int, ...]) -> Iterator[Counts]:
        if at == len(rows) - 1:
            yield (left,)
            return
        for row in _spread(rows[at], left):
            rest = tuple(have - used for have, used in zip(left, row, strict=True))
            for below in fill(at + 1, rest):
                yield (row, *below)

    return fill(0, columns)


def _spread(total: int, most: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Yield every way to put ``total`` into cells that hold at most so many."""
    if len(most) == 1:
        if total <= most[0]:
            yield (total,)
        return
    room = sum(most[1:])
    for first in range(max(0, total - room), min(total, most[0]) + 1):
        for rest in _spread(total - first, most[1:]):
            yield (first, *rest)


def band(value: int, firsts: Sequence[int]) -> int:
    """Return the number of the band a value falls into, 0 = below the first bound."""
    return sum(1 for bound in firsts if value >= bound)


def band_bounds(firsts: Sequence[int]) -> tuple[tuple[int | None, int | None], ...]:
    """Return (from, to) of every band, both included; None = open."""
    lows: list[int | None] = [None, *firsts]
    highs: list[int | None] = [*(bound - 1 for bound in firsts), None]
    return tuple(zip(lows, highs, strict=True))
