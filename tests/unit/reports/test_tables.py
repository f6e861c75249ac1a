"""Tables between pages: no row alone, labels and names whole."""

import pytest

from talentdesk.domain.grid import Placement
from talentdesk.reports.forms.boxed import BoxedCell, BoxedTable
from talentdesk.reports.grid import GridPage, Name, setting
from talentdesk.reports.ink import CELL, Ink
from talentdesk.reports.rows import Column, Rows, companied
from talentdesk.reports.text import Text
from tests.unit.reports.made import EN, ZH, speaker
from tests.unit.reports.made_scheme import SCHEME

INK = Ink(speaker(ZH))
WIDE = 400.0


def rows_of(table: Rows | BoxedTable) -> int:
    return len(table.cells)


@pytest.mark.parametrize(
    ("fitting", "count", "stay"), [(9, 10, 8), (8, 10, 8), (3, 4, 2), (2, 3, 2), (1, 2, 1), (5, 40, 5)]
)
def test_the_last_row_goes_over_in_company(fitting: int, count: int, stay: int) -> None:
    assert companied(fitting, count) == stay


def test_a_table_of_ten_rows_leaves_none_alone_on_the_next_page() -> None:
    table = Rows(INK, [Column("序号", 1), Column("姓名", 1)], [[str(one), "张伟"] for one in range(10)])
    whole = table.measure(WIDE)
    row = (whole - table._head_height) / 10
    for room in range(4, 10):
        parts = table.cut(table._head_height + room * row + 1)
        assert parts is not None
        first, rest = map(rows_of, parts)
        assert (first, first + rest) == (min(room, 8), 10)


def boxed(count: int) -> BoxedTable:
    heads = [[BoxedCell(Text(INK, "培训经历", CELL), 1, label=True, least=25)]]
    rows = [[BoxedCell(Text(INK, f"第{one}期", CELL), 1, least=25)] for one in range(count)]
    table = BoxedTable(INK, [*heads, *rows], heads=1)
    table.measure(WIDE)
    return table


def test_a_boxed_table_of_few_rows_goes_over_whole() -> None:
    assert boxed(3).cut(80) is None
    assert boxed(5).cut(60) is None, "one row alone does not begin a table at the foot of a page"
    parts = boxed(5).cut(130)
    assert parts is not None
    assert list(map(rows_of, parts)) == [1 + 3, 1 + 2]


def test_a_long_name_in_the_grid_is_set_smaller_rather_than_cut() -> None:
    place = Placement("high", "high")
    long = "Alexandrina Wilhelmina Fortescue-Montgomery"
    few = {place: [Name(long), Name("高云霞")]}
    found = setting(Ink(speaker(EN)), few, 229.0, 90.0)
    wide = Text(Ink(speaker(EN)), long, CELL.but(size=found.size)).natural_width
    assert 8 < found.size < 12
    assert wide <= found.width - 4
    page = GridPage(Ink(speaker(EN)), SCHEME, few, 330.0)
    assert not page.is_full(760.0)
    many = {place: [Name(long), *(Name(f"李{one}明") for one in range(30))]}
    assert setting(Ink(speaker(EN)), many, 229.0, 90.0).room >= 31, "room for all counts for more"
