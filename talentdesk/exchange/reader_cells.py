"""Finds what the native reader passes over in silence: error cells, unsaved results, rows a filter hides."""

import posixpath
import re
from itertools import islice
from typing import Any

_MOST = 1_000
"""Cells of note told per sheet."""
_BEGINNING = 1 << 16
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*)>(.*?)</(?:\w+:)?c>", re.S)
_PLACE = re.compile(rb"""\br=["']([A-Z]{1,3})([0-9]{1,7})["']""")
_ERROR = re.compile(rb"""\bt=["']e["']""")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>[^<]|<(?:\w+:)?is>")
_ROW = re.compile(rb"""<(?:\w+:)?row\s(?=[^>]*\bhidden=["'](?:1|true)["'])[^>]*?\br=["']([0-9]{1,7})["']""")
_MOST_ROWS = 100_000
"""Hidden rows told per sheet."""
_TEXT = re.compile(rb"""\bt=["']str["']""")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s([^>]*)>")
_LINK = re.compile(rb"<(?:\w+:)?Relationship\s([^>]*)>")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


def cells_of_note(part: bytes, *, prefixed: bool) -> list[list[Any]]:
    """Return [row, column, kind] (0 = first) of error values (``error``) and unsaved results (``formula``).

    ``prefixed``: the part's elements carry a namespace prefix.
    """
    # Who writes a sheet with single quotes begins so: looking through all of it once more takes long.
    single = b"='" in part[:_BEGINNING] and b"t='e'" in part
    if not (prefixed or single or b't="e"' in part or b"<f" in part):
        return []
    found: list[list[Any]] = []
    for match in _CELL.finditer(part):
        head, body = match.groups()
        kind = "error" if _ERROR.search(head) else ""
        if not kind and _FORMULA.search(body) and not (_VALUE.search(body) or _TEXT.search(head)):
            kind = "formula"
        place = _PLACE.search(head) if kind else None
        if place:
            found.append([int(place[2]) - 1, column_index(place[1].decode()), kind])
            if len(found) >= _MOST:
                break
    return found


def hidden_rows(part: bytes) -> list[list[Any]]:
    """Return [row, -1, ``hidden``] of the rows that a filter or a person hides."""
    if b" hidden=" not in part:
        return []
    found = islice(_ROW.finditer(part), _MOST_ROWS)
    return [[int(match[1]) - 1, -1, "hidden"] for match in found]


def extent(part: bytes) -> int:
    """Return how many cells the smallest rectangle around all cells of a sheet part has."""
    rows = columns = 0
    for letters, digits in _PLACE.findall(part):
        rows = max(rows, int(digits))
        columns = max(columns, column_index(letters.decode()) + 1)
    return rows * columns


def column_index(letters: str) -> int:
    """Return the index of a column (A = 0)."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


def sheet_parts(parts: dict[str, bytes]) -> dict[str, str]:
    """Return the part of each sheet by its name, from the workbook part and its links."""
    found: dict[str, str] = {}
    for path, book in parts.items():
        if path.endswith(".rels"):
            continue
        folder, name = posixpath.split(path)
        links = _links(parts.get(f"{folder}/_rels/{name}.rels", b""), folder)
        for match in _SHEET.finditer(book):
            values = _attributes(match[1])
            target = next((links.get(value) for key, value in values.items() if key.endswith(":id")), None)
            if target:
                found[values.get("name", "")] = target
    return found


def _links(part: bytes, folder: str) -> dict[str, str]:
    found = {}
    for match in _LINK.finditer(part):
        values = _attributes(match[1])
        path = posixpath.normpath(posixpath.join("/" + folder, values.get("Target", "")))
        found[values.get("Id", "")] = path.lstrip("/")
    return found


def _attributes(text: bytes) -> dict[str, str]:
    from html import unescape

    found = _ATTRIBUTE.findall(text.decode("utf-8", "replace"))
    return {key: unescape(double or single) for key, double, single in found}
