"""What commands print: JSON for programs, aligned columns for people."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence

from talentdesk.domain.snapshot import plain


def print_json(value: object) -> None:
    """Print a value as JSON; characters the console cannot hold are escaped."""
    unicode = (getattr(sys.stdout, "encoding", "") or "").lower().startswith("utf")
    print(json.dumps(plain(value), ensure_ascii=not unicode))


def print_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows under their heads; a Chinese character is two columns wide."""
    lines = [list(heads), *([_one_line(cell) for cell in row] for row in rows)]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (cell + " " * (wide - _width(cell)) for cell, wide in zip(line, widths, strict=True))
        print("  ".join(cells).rstrip())


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _width(text: str) -> int:
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        for sign in text
    )
