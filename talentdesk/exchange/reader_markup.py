"""Reads what many systems hand out as ``.xls`` though it is none: a web page with tables, or a sheet as XML.

Runs in the reader process. Nothing but text and figures of cells is taken; scripts and styles are left out.
"""

import io
import re
from collections.abc import Iterator
from datetime import datetime
from html.parser import HTMLParser
from typing import Any

from talentdesk.exchange.reader_text import decode
from talentdesk.exchange.reader_zip import RefusedWorkbookError

Sheet = tuple[str, list[list[Any]], list[list[list[int]]]]
"""Name, rows, and merged ranges as [[top, left], [bottom, right]]."""

_HTML = re.compile(
    r"\s*+(?:<!--(?:(?!-->).)*+-->\s*+|<\?xml(?:(?!\?>).)*+\?>\s*+|<!doctype html[^>]*+>\s*+)*+"
    r"<(?:html|head|meta|table|style|div)\b",
    re.I | re.S,
)
_XML = re.compile(
    r"\s*<\?xml[^>]*\?>.{0,400}?<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet", re.S
)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.I)
_CHARSETS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "utf-8": "utf-8-sig",
    "big5": "big5hkscs",
}
_NAME = "{urn:schemas-microsoft-com:office:spreadsheet}"
_LOOKED_AT = 4_000
_MOST_COLUMNS = 16_384
_SILENT = frozenset(("script", "style", "title", "noscript", "template"))
_MOST_SPANNED = 2_000
_MOST_TAKEN = 200_000
"""Places that spans may take in a table."""


def kind_of(data: bytes) -> str:
    """Return ``html`` or ``xml`` where a file is a table in that form, else nothing."""
    text = decode(data[:_LOOKED_AT])
    if _XML.match(text):
        return "xml"
    return "html" if _HTML.match(text) and b"<" in data else ""


def sheets_of(kind: str, data: bytes, most_cells: int) -> list[Sheet]:
    """Return the tables of a file of that form. Raises ``RefusedWorkbookError``."""
    found = list(_of_xml(data, most_cells)) if kind == "xml" else _of_html(data, most_cells)
    if not any(rows for _, rows, _ in found):
        raise RefusedWorkbookError("workbook_type")
    return found


def _of_html(data: bytes, most_cells: int) -> list[Sheet]:
    told = _CHARSET.search(data[:_LOOKED_AT])
    charset = _CHARSETS.get(told[1].decode("ascii", "replace").lower()) if told else None
    parser = _Tables(most_cells)
    parser.feed(data.decode(charset, "replace") if charset else decode(data))
    parser.close()
    grids = [grid for grid in parser.grids if grid.rows]
    return [("" if at == 0 else str(at + 1), grid.rows, grid.merged) for at, grid in enumerate(grids)]


class _Grid:
    """Cells as they come, put where spans of others leave room; held to a number of cells."""

    def __init__(self, most_cells: int) -> None:
        self.rows: list[list[Any]] = []
        self.merged: list[list[list[int]]] = []
        self._taken: set[tuple[int, int]] = set()
        self._most = most_cells
        self._width = 0

    def begin_row(self, index: int | None = None) -> None:
        """Begin the next row, or that of an index."""
        at = len(self.rows) if index is None else index
        self._check(at + 1, self._width)
        while len(self.rows) <= at:
            self.rows.append([])

    def put(self, value: Any, across: int = 1, down: int = 1, column: int | None = None) -> None:
        """Put a value into the next free place of the last row, or into a column."""
        if not self.rows:
            self.begin_row()
        top, row = len(self.rows) - 1, self.rows[-1]
        at = len(row) if column is None else column
        while column is None and (top, at) in self._taken:
            at += 1
        self._width = max(self._width, at + across)
        self._check(len(self.rows), self._width)
        row.extend([""] * (at + across - len(row)))
        row[at] = value
        if across > 1 or down > 1:
            self.merged.append([[top, at], [top + down - 1, at + across - 1]])
            if len(self._taken) + across * down > _MOST_TAKEN:
                raise RefusedWorkbookError("workbook_too_large", limit="cells", cells=self._most)
            self._taken.update((top + r, at + c) for r in range(1, down) for c in range(across))

    def _check(self, rows: int, columns: int) -> None:
        if rows * max(1, columns) > self._most or columns > _MOST_COLUMNS:
            raise RefusedWorkbookError("workbook_too_large", limit="cells", cells=self._most)


class _Tables(HTMLParser):
    """Takes the tables of a page; one within a cell is part of its text."""

    def __init__(self, most_cells: int) -> None:
        super().__init__(convert_charrefs=True)
        self.grids: list[_Grid] = []
        self._most = most_cells
        self._depth = 0
        self._silent = 0
        self._cell: list[str] | None = None
        self._span = (1, 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, row or cell."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.grids.append(_Grid(self._most))
        elif self._depth == 1 and tag == "tr":
            self._finish()
            self.grids[-1].begin_row()
        elif self._depth == 1 and tag in ("td", "th"):
            self._finish()
            values = dict(attrs)
            self._cell = []
            self._span = (_span(values.get("colspan")), _span(values.get("rowspan")))
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a table, row or cell."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "table":
            if self._depth == 1:
                self._finish()
            self._depth = max(0, self._depth - 1)
        elif tag in ("td", "th", "tr") and self._depth == 1:
            self._finish()

    def handle_data(self, data: str) -> None:
        """Take the text of a cell."""
        if self._cell is not None and not self._silent:
            self._cell.append(data)

    def close(self) -> None:
        """End what was left open."""
        super().close()
        if self.grids:
            self._finish()

    def _finish(self) -> None:
        if self._cell is not None:
            text = "".join(self._cell).replace("\xa0", " ")
            lines = (" ".join(line.split()) for line in text.split("\n"))
            self.grids[-1].put("\n".join(lines).strip(), *self._span)
            self._cell = None


def _span(value: str | None) -> int:
    return min(int(value), _MOST_SPANNED) if value and value.isdecimal() and int(value) > 0 else 1


def _of_xml(data: bytes, most_cells: int) -> Iterator[Sheet]:
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    try:
        for _, element in iterparse(io.BytesIO(data), forbid_dtd=True):
            if element.tag == f"{_NAME}Worksheet":
                yield _sheet_of_xml(element, most_cells)
                element.clear()
    except DefusedXmlException as error:
        raise RefusedWorkbookError("workbook_unsafe", detail="DTD") from error
    except ParseError as error:
        raise RefusedWorkbookError("workbook_unreadable", detail=str(error)[:200]) from error


def _sheet_of_xml(sheet: Any, most_cells: int) -> Sheet:
    grid = _Grid(most_cells)
    for row in sheet.iter(f"{_NAME}Row"):
        grid.begin_row(_index(row, len(grid.rows)))
        for cell in row.iter(f"{_NAME}Cell"):
            data = cell.find(f"{_NAME}Data")
            value = "" if data is None else _value(data.get(f"{_NAME}Type"), "".join(data.itertext()))
            across, down = (_count(cell, key) + 1 for key in ("MergeAcross", "MergeDown"))
            column = cell.get(f"{_NAME}Index")
            grid.put(value, across, down, None if column is None else _index(cell, 0))
    return sheet.get(f"{_NAME}Name", ""), grid.rows, grid.merged


def _index(element: Any, otherwise: int) -> int:
    """Return where an element says it stands (it counts from 1), at least as far as those before it."""
    told = element.get(f"{_NAME}Index", "")
    return max(otherwise, int(told[:9]) - 1) if told.isdecimal() and int(told[:9]) > 0 else otherwise


def _count(cell: Any, key: str) -> int:
    told = cell.get(f"{_NAME}{key}", "")
    return min(int(told[:9]), _MOST_SPANNED) if told.isdecimal() else 0


def _value(kind: str | None, text: str) -> Any:
    try:
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return datetime.fromisoformat(text.removesuffix("Z"))
    except ValueError:
        return text
    return text == "1" if kind == "Boolean" else text
