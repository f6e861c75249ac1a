"""Days in the many ways workbooks write them."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talentdesk.exchange.cells import Cell
from talentdesk.exchange.day_text import read_day

DAY = date(2020, 3, 1)
FORMS = (
    "{y}年{m}月{d}日",
    "{y}.{m:02}.{d:02}",
    "{y}/{m}/{d}",
    "{y}-{m}-{d}",
    "{y}{m:02}{d:02}",
    "{y}年{m:02}月{d:02}号",
    " {y} 年 {m} 月 {d} 日 ",
    "{y}-{m:02}-{d:02} 00:00:00",
    "{y}-{m:02}-{d:02}T08:30",
    "'{y}/{m}/{d}",
    "{d} {name} {y}",
    "{name} {d}, {y}",
    "{d}-{name}-{y}",
    "{d}. {name} {y}",
)
MONTHS = (
    "Jan",
    "February",
    "MAR",
    "april",
    "May",
    "Jun",
    "July",
    "Aug",
    "September",
    "Oct",
    "Nov",
    "December",
)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(FORMS))
def test_every_form_of_a_day_is_read(day: date, form: str) -> None:
    text = form.format(y=day.year, m=day.month, d=day.day, name=MONTHS[day.month - 1])
    assert read_day(text) == day


@given(st.dates(date(1901, 1, 1), date(2199, 12, 31)))
def test_numbers_of_days_are_read_as_excel_counts(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    assert read_day(float(serial)) == (None if 1900 <= serial < 2200 else day)
    assert read_day(float(day.strftime("%Y%m%d"))) == day


@given(st.text(max_size=50) | st.floats() | st.booleans() | st.none() | st.times())
def test_nothing_that_stands_in_a_cell_makes_it_fail(cell: Cell) -> None:
    assert read_day(cell) is None or isinstance(read_day(cell), date)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(["{m}/{d}/{y}", "{d}.{m}.{y}"]))
def test_a_day_that_could_be_two_is_not_guessed(day: date, form: str) -> None:
    read = read_day(form.format(y=day.year, m=day.month, d=day.day))
    assert read == (day if day.day > 12 or day.day == day.month else None)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2020, 3, 1), DAY),
        (datetime(2020, 3, 1, 8, 30), DAY),
        (43891.5, DAY),
        ("43891", DAY),
        ("2020年3月", DAY),
        ("2020.03", DAY),
        (2020.03, DAY),
        (202003.0, DAY),
        ("２０２０／０３／０１", DAY),
        ("二〇二〇年三月一日", DAY),
        ("二〇一九年十二月三十一日", date(2019, 12, 31)),
        ("2020", None),
        (2020.0, None),
        (2020.1, None),
        ("20/3/1", None),
        ("2020-02-30", None),
        ("2020.13.01", None),
        ("不详", None),
        ("1899-12-31", None),
        (time(8, 30), None),
        (True, None),
    ],
)
def test_a_day_is_read_or_not(cell: Cell, day: date | None) -> None:
    assert read_day(cell) == day
