"""Spans between days. The day is always an argument: no rule reads a clock."""

import re
from datetime import date, timedelta
from functools import lru_cache

_PERIOD = re.compile(r"(\d{4})[-./年 ]?(?:(H[12]|Q[1-4]|上半年|下半年)|(\d{1,2})月?|度)?$", re.IGNORECASE)
_PARTS = {"H1": 6, "H2": 12, "上半年": 6, "下半年": 12, "Q1": 3, "Q2": 6, "Q3": 9, "Q4": 12}


def months_between(start: date, end: date) -> int:
    """Return the number of whole months from ``start`` to ``end``; negative when ``end`` comes first."""
    if end < start:
        return -months_between(end, start)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if end.day >= start.day else months - 1


def years_between(start: date, end: date) -> int:
    """Return the number of whole years from ``start`` to ``end``, as an age is counted."""
    return months_between(start, end) // 12


@lru_cache(maxsize=256)
def period_end(period: str) -> date | None:
    """Return the last day of a period: ``2025``, ``2025H1``, ``2025Q3``, ``2025-06``; None for others."""
    match = _PERIOD.match(period.strip())
    if match is None:
        return None
    year, part, number = match.groups()
    month = int(number) if number else _PARTS[part.upper()] if part else 12
    if not 1 <= month <= 12 or not 1900 <= int(year) < 9999:
        return None
    return date(int(year) + month // 12, month % 12 + 1, 1) - timedelta(days=1)
