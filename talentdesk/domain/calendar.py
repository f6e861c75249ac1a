"""Spans between days. The day is always an argument: no rule reads a clock."""

from datetime import date


def months_between(start: date, end: date) -> int:
    """Return the number of whole months from ``start`` to ``end``; negative when ``end`` comes first."""
    if end < start:
        return -months_between(end, start)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if end.day >= start.day else months - 1


def years_between(start: date, end: date) -> int:
    """Return the number of whole years from ``start`` to ``end``, as an age is counted."""
    return months_between(start, end) // 12
