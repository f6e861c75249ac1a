"""Which people a table shows, in which order: functions of values, without Qt."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from talentdesk.domain import unit_paths
from talentdesk.domain.names import found_in, typed_word
from talentdesk.domain.people import PersonLine
from talentdesk.domain.programme import Programme
from talentdesk.domain.scores import Rating, level_of


class Column(StrEnum):
    """A column of the people table, named like the attribute it shows."""

    NAME = "name"
    NUMBER = "number"
    UNIT = "unit"
    POST = "post"
    TIER = "tier"
    PERFORMANCE = "performance"
    POTENTIAL = "potential"
    POST_SINCE = "post_since"
    HIRE_DATE = "hire_date"
    BIRTH_DATE = "birth_date"
    GENDER = "gender"
    EDUCATION = "education"
    MANAGER = "manager"
    PLACE = "place"
    ACTIVE = "active"


DEFAULT_COLUMNS = (
    Column.NAME,
    Column.NUMBER,
    Column.UNIT,
    Column.POST,
    Column.TIER,
    Column.PERFORMANCE,
    Column.POTENTIAL,
    Column.POST_SINCE,
)
DAYS = frozenset((Column.POST_SINCE, Column.HIRE_DATE, Column.BIRTH_DATE))


class Employed(StrEnum):
    """Whom the table shows by employment."""

    YES = "yes"
    NO = "no"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFilter:
    """What people must meet to be shown; empty parts let everybody through."""

    text: str = ""
    unit: str = ""
    """Path of a unit; people of units below it are shown too."""
    tiers: frozenset[str] = frozenset()
    education: frozenset[str] = frozenset()
    post: str = ""
    """Title of a post."""
    employed: Employed = Employed.YES

    @property
    def is_usual(self) -> bool:
        """Whether it is the one a table begins with."""
        return self == PeopleFilter()

    def lets_through(self, line: PersonLine) -> bool:
        """Tell whether a person is shown."""
        if self.employed is not Employed.ALL and line.active is not (self.employed is Employed.YES):
            return False
        if not unit_paths.is_within(line.unit, self.unit):
            return False
        if (self.tiers and line.tier not in self.tiers) or (self.post and line.post != self.post):
            return False
        if self.education and line.education not in self.education:
            return False
        return not self.text.strip() or _reads(line, self.text)


def _reads(line: PersonLine, text: str) -> bool:
    """Tell whether a text finds a person: the whole of it by name, or each of its words somewhere."""
    whole = typed_word(text)
    if whole and found_in(line.search_key, whole):
        return True
    words = text.casefold().split()
    rest = f"{line.post}\n{line.unit}\n{line.place}\n{line.manager}\n{line.number}".casefold()
    return bool(words) and all(
        word in rest or bool((typed := typed_word(word)) and found_in(line.search_key, typed))
        for word in words
    )


@dataclass(frozen=True, slots=True)
class Order:
    """By which column the table is sorted."""

    column: Column = Column.NAME
    descending: bool = False


SortKey = Callable[[PersonLine], Any]
Collate = Callable[[str], Any]
"""Makes a text sortable as the language sorts it."""

_DIGITS = re.compile(r"(\d+)")


def shown(
    lines: Iterable[PersonLine], wanted: PeopleFilter, order: Order, programme: Programme, collate: Collate
) -> tuple[PersonLine, ...]:
    """Return the people to show, sorted; whoever lacks the value comes last either way."""
    found = sorted((line for line in lines if wanted.lets_through(line)), key=_by_name)
    if order.column is Column.NAME:
        return tuple(reversed(found)) if order.descending else tuple(found)
    key = _sort_key(order.column, programme, collate)
    have = [line for line in found if getattr(line, order.column) not in ("", None)]
    lack = [line for line in found if getattr(line, order.column) in ("", None)]
    have.sort(key=key, reverse=order.descending)
    return (*have, *lack)


def _by_name(line: PersonLine) -> tuple[str, str]:
    return line.sort_key, line.number


def _sort_key(column: Column, programme: Programme, collate: Collate) -> SortKey:
    if column in DAYS or column is Column.ACTIVE:
        return lambda line: getattr(line, column)
    if column is Column.NUMBER:
        return lambda line: _natural(line.number)
    if column is Column.TIER:
        ranks = {tier.key: rank for rank, tier in enumerate(programme.tiers)}
        return lambda line: ranks.get(line.tier, len(ranks))
    if column in (Column.PERFORMANCE, Column.POTENTIAL):
        rank = _rating_rank(column, programme)
        return lambda line: rank[getattr(line, column)]
    known: dict[str, Any] = {}

    def collated(line: PersonLine) -> Any:
        text = getattr(line, column)
        if text not in known:
            known[text] = collate(text)
        return known[text]

    return collated


def _natural(number: str) -> list[tuple[bool, int, str]]:
    """Return an employee number so that A-9 comes before A-10."""
    parts = (part for part in _DIGITS.split(number) if part)
    return [(not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts]


class _Ranks(dict[str, tuple[int, float, str]]):
    """Rank of a rating as shown: by the level it means, then by its figure."""

    def __init__(self, column: Column, programme: Programme) -> None:
        super().__init__()
        first = programme.schemes[0]
        self._dimension = first.vertical if column is Column.PERFORMANCE else first.horizontal
        self._map = programme.rating_map(self._dimension.key)

    def __missing__(self, text: str) -> tuple[int, float, str]:
        try:
            score: float | None = float(text)
        except ValueError:
            score = None
        level = None
        if self._map is not None:
            grade = "" if score is not None else text
            rating = Rating(id="", dimension="", period="", grade=grade, score=score, on=date.min, source="")
            level = level_of(rating, self._map)
        rank = self._dimension.rank(level) if level else -1
        self[text] = (rank, score or 0.0, text)
        return self[text]


def _rating_rank(column: Column, programme: Programme) -> Mapping[str, tuple[int, float, str]]:
    return _Ranks(column, programme)


def units_of(lines: Sequence[PersonLine]) -> tuple[str, ...]:
    """Return the paths of all units people stand in, with the units above them."""
    paths = {line.unit for line in lines if line.unit}
    return tuple(sorted({one for path in paths for one in unit_paths.units_above(path)}))


def values_of(lines: Sequence[PersonLine], column: Column) -> tuple[tuple[str, int], ...]:
    """Return the values of a column with how many people have each, the most frequent first."""
    counts: dict[str, int] = {}
    for line in lines:
        value = getattr(line, column)
        if value:
            counts[value] = counts.get(value, 0) + 1
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def changes(old: Sequence[str], new: Sequence[str]) -> tuple[int, int, int]:
    """Return where two lists of ids differ: begin, end in the old one, end in the new one."""
    begin = 0
    while begin < len(old) and begin < len(new) and old[begin] == new[begin]:
        begin += 1
    tail = 0
    while tail < len(old) - begin and tail < len(new) - begin and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return begin, len(old) - tail, len(new) - tail
