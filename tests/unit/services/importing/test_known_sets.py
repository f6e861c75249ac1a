"""Well-known sets of tables are taken over with at most two columns matched by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.domain.imports import RowChange
from talentdesk.exchange.fence import Fence
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.reading_desk import choose, read_books, tables
from talentdesk.services.importing.desk import CompareTables
from talentdesk.services.workspace import Workspace
from tests.unit.exchange.data_sets import data_set
from tests.unit.services.made_workshop import make_workshop

SENIOR = {"Post Unique Reference": "number", "Reports to Senior Post": "manager"}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workshop(tmp_path / "a.talent").workspace as made:
        yield made


@pytest.mark.parametrize(
    ("name", "table", "rows", "by_hand"),
    [
        ("adventureworks/Department.csv", "units", 16, {}),
        ("adventureworks/DimEmployee.csv", "people", 296, {}),
        ("employees-10k/department.csv", "units", 9, {}),
        ("employees-10k/employee.csv", "people", 10_000, {}),
        ("onet/occupations.csv", "posts", 1_016, {}),
        ("oracle-hr/departments.csv", "units", 27, {}),
        ("oracle-hr/employees.csv", "people", 107, {}),
        ("oracle-hr/jobs.csv", "posts", 19, {}),
        ("uk-organograms/decc-2013-09-30-senior.csv", "people", 132, SENIOR),
        ("uk-organograms/decc-2013-09-30-junior.csv", "posts", 324, {}),
    ],
)
def test_a_set_comes_in(
    workspace: Workspace, name: str, table: str, rows: int, by_hand: dict[str, str]
) -> None:
    folder, file = name.split("/")
    lexicon = Lexicon()
    with Fence() as fence:
        books = read_books([data_set(folder) / file], fence, lexicon)
    (guess,) = books.guesses()
    columns = {one.column: by_hand[one.header] for one in guess.columns if one.header in by_hand}
    assert len(columns) == len(by_hand) <= 2
    (given,) = tables(choose(books, guess, lexicon, columns=columns), period="2025")
    (found,) = workspace.ask(CompareTables(given=(given,)))
    assert (given.table, len(found.rows)) == (table, rows)
    # some hundredths give a number twice, as they were published
    assert found.count(RowChange.REFUSED) <= rows * 0.05
