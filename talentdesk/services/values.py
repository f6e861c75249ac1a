"""Values that come from forms: read once, checked in one way, refused with what is wrong and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from talentdesk.domain.ruling import Reason, refused

if TYPE_CHECKING:
    # Only the name of a type: the module of imports is large, and every command comes by here.
    from talentdesk.domain.imports import Value

K = TypeVar("K")
SHORT = 200
"""Longest name or title, in characters."""
LONG = 20_000
"""Longest note, in characters; a workbook's cell holds 32,767."""


def words(value: Value, *, field: str, most: int = SHORT, required: bool = False) -> str:
    """Return a trimmed text. Raises ``RefusedError``: missing, too long, control characters.

    Line ends are kept in long texts and become blanks in short ones.
    """
    text = "" if value is None else str(value).strip()
    if most == SHORT:
        text = " ".join(text.splitlines())
    if required and not text:
        raise refused(Reason.NAME_MISSING, field=field)
    if len(text) > most:
        raise refused(Reason.VALUE_TOO_LONG, field=field, actual=len(text), required=most)
    if any((ord(sign) < 32 and sign not in "\n\t") or ord(sign) == 127 for sign in text):
        raise refused(Reason.CONTROL_CHARACTERS, field=field)
    return text


def day(value: Value, *, field: str) -> date | None:
    """Return a day or None. Raises ``RefusedError`` for anything else."""
    if value is None or value == "":
        return None
    if isinstance(value, date):
        return value
    raise refused(Reason.DATE_NOT_READ, field=field, value=str(value))


def needed_day(value: Value, *, field: str) -> date:
    """Return a day. Raises ``RefusedError`` where there is none."""
    found = day(value, field=field)
    if found is None:
        raise refused(Reason.DATE_NOT_READ, field=field, value="")
    return found


def whole(value: Value, *, field: str, low: int, high: int) -> int:
    """Return a whole number from ``low`` to ``high``. Raises ``RefusedError`` for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != int(value):
        raise refused(Reason.NUMBER_NOT_READ, field=field, value=str(value))
    if not low <= value <= high:
        raise refused(Reason.OUT_OF_RANGE, field=field, value=value, low=low, high=high)
    return int(value)


def number(value: Value, *, field: str) -> float | None:
    """Return a number or None. Raises ``RefusedError`` for anything else."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        raise refused(Reason.NUMBER_NOT_READ, field=field, value=str(value))
    return float(value)


def one_of(value: Value, allowed: Iterable[str], *, field: str) -> str:
    """Return a key of a list. Raises ``RefusedError`` for any other."""
    known = tuple(allowed)
    if not isinstance(value, str) or value not in known:
        raise refused(Reason.VALUE_NOT_ALLOWED, field=field, value=str(value))
    return value


def kind_of(name: str, kinds: Mapping[str, K]) -> K:
    """Return what a kind's name stands for. Raises ``RefusedError`` for an unknown one."""
    return kinds[one_of(name, kinds, field="kind")]


def expect_keys(values: Mapping[str, Value], allowed: Iterable[str]) -> None:
    """Refuse a mapping that names a field there is none of."""
    for key in values:
        one_of(key, allowed, field="field")


def expect_order(start: date | None, end: date | None, *, field: str = "end", row: str = "") -> None:
    """Refuse an end before its start. ``row`` names what is meant where there are several."""
    if start is not None and end is not None and end < start:
        raise refused(
            Reason.DATE_BEFORE_START, field=field, start=start.isoformat(), end=end.isoformat(), row=row
        )
