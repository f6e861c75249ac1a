"""Whatever stands in a sheet, it is taken for something or for nothing, and its rows can be read."""

from datetime import date, datetime, time

from hypothesis import given, settings
from hypothesis import strategies as st

from talentdesk.domain.import_reading import SheetState
from talentdesk.domain.import_tables import TABLES, table
from talentdesk.exchange.cells import Cell, SheetCells
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.sheets import fingerprint, guess_sheet
from talentdesk.exchange.table_rows import read_rows
from talentdesk.exchange.table_words import TABLE_WORDS

LEXICON = Lexicon()
HEADERS = sorted({word for words in TABLE_WORDS.values() for some in words.values() for word in some})

cells: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.sampled_from(HEADERS),
    st.sampled_from(
        ["工号", "姓名", "合计", "2024年绩效", "E1", "王伟", "优秀", "3/4/2020", "至今", "清空", "50%"]
    ),
    st.text(max_size=12),
    st.floats(allow_nan=True, allow_infinity=True),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
)
places = st.tuples(*[st.integers(0, 8)] * 4)


@st.composite
def sheets(draw: st.DrawFn) -> SheetCells:
    rows = draw(st.lists(st.lists(cells, max_size=7).map(tuple), max_size=9).map(tuple))
    merged = tuple(
        (min(top, bottom), min(left, right), max(top, bottom), max(left, right))
        for top, left, bottom, right in draw(st.lists(places, max_size=3))
    )
    odd = draw(st.dictionaries(st.tuples(st.integers(0, 8), st.integers(0, 6)), st.just("error"), max_size=2))
    return SheetCells(name=draw(st.text(max_size=5)), hidden=False, rows=rows, merged=merged, odd=odd)


@settings(max_examples=150, deadline=None)
@given(sheets(), st.sampled_from(["", *(one.key for one in TABLES)]), st.integers(1, 9))
def test_any_sheet_is_guessed_and_read(sheet: SheetCells, chosen: str, header: int) -> None:
    place = (header, header) if chosen and header <= len(sheet.rows) else None
    guess = guess_sheet(sheet, "a.xlsx", LEXICON, table=chosen, header=place)
    fields = [one.field for one in guess.columns if one.field]
    assert len(fields) == len(set(fields))
    assert all(0 < one.confidence <= 1 for one in guess.columns if one.field)
    read = read_rows(sheet, guess, "2025")
    assert guess.state in (SheetState.TABLE, SheetState.NOBODY) or not read.rows
    for row in read.rows:
        known = table(guess.table)
        assert known is not None and all(known.field(key) for key in row.values)
        for value in row.values.values():
            assert isinstance(value, str | float | bool | date)
            assert not isinstance(value, datetime | time)


@given(st.lists(st.text(max_size=10), max_size=6))
def test_a_header_is_named_alike_in_any_order_and_year(headers: list[str]) -> None:
    assert fingerprint(sorted(headers, reverse=True)) == fingerprint(headers)
    assert fingerprint([*headers, "2024年绩效"]) == fingerprint(["2025年绩效", *headers])
    assert fingerprint([*headers, "24年绩效"]) == fingerprint(["25年绩效", *headers])
