"""How many columns are matched unaided, by keys written down before the matcher was.

What means none of our fields must be left alone to count as right.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.domain.import_reading import SheetGuess, SheetState
from talentdesk.exchange.fence import Fence
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.sheets import guess_sheet
from talentdesk.exchange.workbook import read_book
from tests.unit.exchange.book_keys import KeySheet, keys
from tests.unit.exchange.data_sets import data_set
from tests.unit.exchange.made_books import make_book

WANTED = 0.95
SETS = sorted({one.name.split("/")[0] for one in keys("shared.txt")})


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as one:
        yield one


def guessed(path: Path, fence: Fence) -> SheetGuess:
    return guess_sheet(read_book(path, fence=fence).sheets[0], path.name, Lexicon())


def score(key: KeySheet, guess: SheetGuess) -> Counter[str]:
    """Count the columns of a sheet, and those that are right."""
    found = [one for one in guess.columns if one.header]
    right = 0
    if len(found) == len(key.columns):
        right = sum(one.field == wanted.field for one, wanted in zip(found, key.columns, strict=True))
    table = guess.table if guess.state is SheetState.TABLE else ""
    return Counter(columns=len(key.columns), right=right, sheets=1, tables=table == key.table)


def share(counted: Counter[str]) -> float:
    return counted["right"] / counted["columns"]


@pytest.mark.parametrize("name", ["own.txt", "systems.txt", "others.txt", "held_back.txt", "fresh.txt"])
def test_columns_of_made_workbooks_are_matched(name: str, fence: Fence, tmp_path: Path) -> None:
    counted: Counter[str] = Counter()
    for key in keys(name):
        counted += score(key, guessed(make_book(tmp_path, key), fence))
    assert share(counted) >= WANTED, counted
    assert counted["tables"] >= WANTED * counted["sheets"], counted


@pytest.mark.parametrize("name", SETS)
def test_columns_of_well_known_sets_are_matched(name: str, fence: Fence) -> None:
    folder = data_set(name)
    counted: Counter[str] = Counter()
    for key in keys("shared.txt"):
        if key.name.startswith(f"{name}/"):
            counted += score(key, guessed(folder.parent / key.name, fence))
    assert share(counted) >= WANTED, counted
    assert counted["tables"] == counted["sheets"], counted


def test_there_are_more_than_thirty_made_workbooks_and_a_third_is_held_back() -> None:
    tuned = [*keys("own.txt"), *keys("systems.txt")]
    held = [*keys("held_back.txt"), *keys("fresh.txt")]
    assert len(tuned) + len(held) > 30
    assert len(held) * 3 >= len(tuned) + len(held)
