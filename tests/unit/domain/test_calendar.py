"""Whole months and years between days, by a table worked by hand."""

from datetime import date

import pytest

from talentdesk.domain.calendar import months_between, years_between


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2026, 1, 15), date(2026, 1, 15), 0),
        (date(2026, 1, 15), date(2026, 2, 14), 0),
        (date(2026, 1, 15), date(2026, 2, 15), 1),
        (date(2025, 11, 21), date(2026, 11, 20), 11),
        (date(2025, 11, 21), date(2026, 11, 21), 12),
        (date(2024, 2, 29), date(2025, 2, 28), 11),
        (date(2024, 2, 29), date(2025, 3, 1), 12),
        (date(2026, 2, 15), date(2026, 1, 15), -1),
    ],
)
def test_months_are_whole(start: date, end: date, months: int) -> None:
    assert months_between(start, end) == months


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        (date(1980, 11, 22), date(2026, 11, 21), 45),
        (date(1980, 11, 21), date(2026, 11, 21), 46),
        (date(1980, 1, 1), date(1980, 12, 31), 0),
    ],
)
def test_years_are_counted_as_an_age(born: date, on: date, age: int) -> None:
    assert years_between(born, on) == age
