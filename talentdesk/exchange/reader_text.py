"""Reads tables saved as text: finds the encoding and the separator, as offices in China save them."""

import csv
import io
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence

from talentdesk.exchange.reader_zip import RefusedWorkbookError

_SEPARATORS = (",", "\t", ";", "|", "，", "；")
_TOLD = re.compile(r'"?sep=([^\n"])"?\n', re.I)
"""A first line by which a program tells Excel the separator."""
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')
_SAMPLE = 200
"""Lines looked at to find the separator."""


def table_of(data: bytes, most_cells: int) -> list[list[str]]:
    """Return the rows of a text table. Raises ``RefusedWorkbookError``."""
    text = decode(data).replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        raise RefusedWorkbookError("workbook_type")
    told = _TOLD.match(text)
    separator = told[1] if told else separator_of(text)
    text = text[told.end() :] if told else text
    csv.field_size_limit(len(text) + 1)
    rows: list[list[str]] = []
    cells = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    spans: list[tuple[int, int]] = []
    ends = 0
    for row in reader:
        begins, ends = ends, reader.line_num
        if ends - begins > 1:
            spans.append((begins, ends))
        cells += len(row)
        if cells > most_cells:
            raise RefusedWorkbookError("workbook_too_large", limit="cells", cells=most_cells)
        rows.append(row)
    if spans:
        _expect_closed(text.split("\n"), spans, separator, before=int(bool(told)))
    if '="' in text:
        rows = [[_as_text(cell) for cell in row] for row in rows]
    return rows


def _expect_closed(
    lines: Sequence[str], spans: Sequence[tuple[int, int]], separator: str, *, before: int
) -> None:
    """Refuse a table with a row that swallowed others behind a quotation mark nobody closed."""
    for begins, ends in spans:
        whole = io.StringIO("\n".join(lines[begins:ends]), newline="")
        try:
            list(csv.reader(whole, delimiter=separator, strict=True))
        except csv.Error as error:
            raise RefusedWorkbookError("text_unclosed", line=before + begins + 1) from error


def _as_text(cell: str) -> str:
    """Return what is meant by ``="00123"``, which keeps Excel from reading it as a number."""
    match = _KEPT_AS_TEXT.fullmatch(cell)
    return match[1] if match else cell


def decode(data: bytes) -> str:
    """Return the text: by its mark, else UTF-16 by its zero bytes, UTF-8, GB18030, Western European."""
    if data.startswith(BOM_UTF8):
        return data.decode("utf-8-sig", "replace")
    for mark, name in ((BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            return data[2:].decode(name, "replace")
    head = data[:4_000]
    if head.count(0) > len(head) // 10:
        return data.decode("utf-16-be" if head[0] == 0 else "utf-16-le", "replace")
    for name in ("utf-8",) if _paired(data) else ("utf-8", "cp1252"):
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return data.decode("gb18030", "replace")


def separator_of(text: str) -> str:
    """Return the separator that most lines have equally often, outside quotes."""
    lines = [line for line in text.split("\n", _SAMPLE)[:_SAMPLE] if line.strip()]
    best, best_score = ",", 0.0
    for separator in _SEPARATORS:
        counts = [_outside_quotes(line, separator) for line in lines]
        most = max(set(counts), key=counts.count, default=0)
        if most == 0:
            most = max(counts, default=0)
        score = sum(1 for count in counts if count == most) * min(most, 3)
        if score > best_score:
            best, best_score = separator, score
    return best


def _outside_quotes(line: str, separator: str) -> int:
    return sum(piece.count(separator) for piece in line.split('"')[::2])


def _paired(data: bytes) -> bool:
    """Tell whether bytes beyond ASCII mostly stand in pairs, as in Chinese double-byte text."""
    high = pairs = run = 0
    for byte in data[:20_000]:
        if byte >= 0x80:
            run += 1
            continue
        high += run
        pairs += run if run > 1 else 0
        run = 0
    high += run
    pairs += run if run > 1 else 0
    return pairs * 2 >= high
