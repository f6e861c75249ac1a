"""What a row of a workbook says and where it stands, in words."""

from __future__ import annotations

from collections.abc import Sequence

from talentdesk.domain.import_sources import value_key
from talentdesk.domain.imports import CLEAR, RowKey, Value
from talentdesk.domain.programme import Programme
from talentdesk.wording import Say, fields


def value_words(field: str, value: Value, say: Say, programme: Programme) -> str:
    """Return a value of a field as the workspace would show it."""
    if value == CLEAR:
        return say("empty the field")
    text = value if isinstance(value, str) else value_key(value)
    return fields.value_text(field, text, say, programme)


def source_words(key: RowKey) -> str:
    """Return the workbook and sheet of a row."""
    return " › ".join(part for part in key[:2] if part)


def place_words(rows: Sequence[RowKey], say: Say) -> str:
    """Return the place of the first row, and how many more there are."""
    first = say("{place}, row {row}", place=source_words(rows[0]), row=rows[0][2])
    more = len(rows) - 1
    return say("{first} and {count} more", first=first, count=more) if more else first
