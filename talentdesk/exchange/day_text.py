"""Reads days in the many ways workbooks write them; what could be two days is not guessed."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from talentdesk.exchange.cells import Cell, number_text

_FIRST, _LAST = date(1900, 1, 1), date(2199, 12, 31)
_SERIAL_ZERO = date(1899, 12, 30)
_SERIALS = range(367, 109_575)
"""Day numbers of the years 1901 to 2199, as Excel counts; below stand years and small figures."""
_BETWEEN_EPOCHS = 1_462
"""Days from the zero of 1900 to that of 1904."""

_YEAR_FIRST = re.compile(
    r"(\d{4})\s*[年./\-_,\s]\s*(\d{1,2})(?:\s*[月./\-_,\s]\s*(\d{1,2})\s*[日号]?|\s*月?)(?:[t\s]+\d{1,2}:\d{2}.*)?"
)
_MONTH_NUMBER = re.compile(r"\d{4}\.\d{2}")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})?")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{4})")
_DAY_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s\-./]*([a-z]{3,9})[\s\-.,/]*(\d{4})")
_NAMED_DAY = re.compile(r"([a-z]{3,9})[\s\-.]*(\d{1,2})(?:st|nd|rd|th)?[\s,\-./]+(\d{4})")
_BETWEEN = re.compile(r"\s*(?:-{1,3}|[—–~]{1,2}|至|到|\bto\b)\s*", re.I)
OPEN_ENDED = frozenset(
    (
        "无固定期限", "无固定期", "长期", "永久", "至今", "今", "现在", "目前", "open-ended", "open ended",
        "permanent", "indefinite", "present", "now", "current", "to date",
        "9999-01-01", "9999-12-31", "9999/12/31", "9999.12.31",
    )
)  # fmt: skip
"""What stands for a last day that is not known yet."""
_MONTHS = {
    name[:3]: number
    for number, name in enumerate(
        ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
         "november", "december"),
        start=1,
    )
}  # fmt: skip
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_NUMERALS = re.compile(
    r"([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?"
)


def from_1904(cell: Cell) -> Cell:
    """Return a day number that counts from 1904 as the one that counts from 1900; another cell as it is."""
    return cell + _BETWEEN_EPOCHS if isinstance(cell, float) and _is_serial(int(cell)) else cell


def read_day(cell: Cell, day_first: bool | None = None) -> date | None:
    """Return the day a cell means, or None where it means none or could mean two.

    A year and month mean the first of the month. ``day_first`` says how 3/4/2020 is meant, where that is
    known (see ``day_order``). Raises nothing.
    """
    if isinstance(cell, date):
        return _within(cell.date() if isinstance(cell, datetime) else cell)
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, float | int):
        return _from_number(float(cell))
    return _from_text(cell, day_first) if isinstance(cell, str) else None


def read_span(text: str) -> tuple[date, date | None] | None:
    """Return first and last day of a span such as 2010.07-2015.03 or 2015年3月至今 (open: None as its last).

    None where a text is no span, or could be parted in two ways.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if not 9 <= len(plain) <= 60:
        return None
    found: set[tuple[date, date | None]] = set()
    for mark in _BETWEEN.finditer(plain):
        first, last = read_day(plain[: mark.start()]), plain[mark.end() :]
        until = read_day(last)
        if first and (last.casefold() in OPEN_ENDED or (until and until >= first)):
            found.add((first, until))
    return found.pop() if len(found) == 1 else None


def day_order(cells: Iterable[Cell]) -> bool | None:
    """Tell whether days stand before months in a column: one 15/3/2020 says how all the others are meant.

    None where no cell says so, or cells contradict each other.
    """
    orders = set()
    for cell in cells:
        match = _YEAR_LAST.fullmatch(cell.strip()) if isinstance(cell, str) and len(cell) < 40 else None
        if match and (int(match[1]) > 12) != (int(match[2]) > 12):
            orders.add(int(match[1]) > 12)
    return orders.pop() if len(orders) == 1 else None


def _is_serial(number: int) -> bool:
    """Tell whether a number is a day's, not a year."""
    return number in _SERIALS and not 1900 <= number < 2200


def _from_number(number: float) -> date | None:
    """Read 20200301, 202003, or a day number such as 43891 (its fraction is the time of day)."""
    if not 0 <= number < 1e9:
        return None
    whole = int(number)
    if _is_serial(whole):
        return _SERIAL_ZERO + timedelta(days=whole)
    if number == whole and len(str(whole)) in (6, 8):
        return _from_text(str(whole))
    text = number_text(number)  # a month typed as 2020.03; 2020.1 could be January or October
    return _from_text(text) if _MONTH_NUMBER.fullmatch(text) else None


def _from_text(text: str, day_first: bool | None = None) -> date | None:
    plain = unicodedata.normalize("NFKC", text).strip().strip("'\"`").casefold()
    if not plain or len(plain) > 40:
        return None
    match = _YEAR_FIRST.fullmatch(plain)
    if match:
        return _day(match[1], match[2], match[3] or "1")
    match = _COMPACT.fullmatch(plain)
    if match:
        return _day(match[1], match[2], match[3] or "1")
    match = _NUMERALS.fullmatch(plain)
    if match:
        return _day(match[1].translate(_DIGITS), _numeral(match[2]), _numeral(match[3] or "一"))
    if plain.isdigit() and len(plain) == 5:
        return _from_number(float(plain))
    return _year_last(plain, day_first)


def _year_last(plain: str, day_first: bool | None) -> date | None:
    """Read 15 Mar 2020, March 15, 2020, 15/3/2020 and 3/15/2020; 3/4/2020 alone could be two days."""
    match = _DAY_NAMED.fullmatch(plain)
    if match:
        return _day(match[3], str(_MONTHS.get(match[2][:3], 0)), match[1])
    match = _NAMED_DAY.fullmatch(plain)
    if match:
        return _day(match[3], str(_MONTHS.get(match[1][:3], 0)), match[2])
    match = _YEAR_LAST.fullmatch(plain)
    if match is None:
        return None
    one, two = int(match[1]), int(match[2])
    if one == two or one > 12 >= two or (day_first is True and two <= 12):
        return _day(match[3], match[2], match[1])
    month_first = two > 12 >= one or (day_first is False and one <= 12)
    return _day(match[3], match[1], match[2]) if month_first else None


def _numeral(text: str) -> str:
    """Return 十二 as 12 and 二十 as 20."""
    if "十" not in text:
        return text.translate(_DIGITS)
    tens, ones = text.split("十", 1)
    return (tens or "一").translate(_DIGITS) + (ones or "〇").translate(_DIGITS)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return _within(date(int(year), int(month), int(day)))
    except ValueError:
        return None


def _within(day: date) -> date | None:
    return day if _FIRST <= day <= _LAST else None
