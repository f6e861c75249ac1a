"""Looks into a zipped workbook before it is parsed: is it one, is it safe, what in it stays unread.

Every XML part is unpacked once and counted as it comes, because sizes a file states of itself prove nothing.
"""

import io
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from talentdesk.exchange.reader_cells import cells_of_note, extent, hidden_rows

_UNREAD = {
    "macros": re.compile(r"vbaProject|macrosheets/", re.I),
    "links": re.compile(r"^xl/externalLinks/|^xl/connections\.xml|^xl/queryTables/", re.I),
    "objects": re.compile(r"^xl/embeddings/|^xl/activeX/|^xl/ctrlProps/", re.I),
    "pictures": re.compile(r"^xl/media/|^xl/charts/", re.I),
}
_PROLOGUE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*<([A-Za-z_][\w.-]*(:?))", re.S)
"""What may stand before the root element: nothing that could declare entities."""
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)
_XML_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*<|\xff\xfe<\x00|\xfe\xff\x00<|<\x00|\x00<")
_FROM_1904 = re.compile(rb"""<(?:\w+:)?workbookPr\s[^>]*\bdate1904=["'](?:1|true)["']""")
_PIECE = 1 << 20
_FREE_RATIO = 20 << 20
"""Below this unpacked size no ratio is asked: small repetitive tables pack very well."""
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, EOFError)
"""What ``zipfile`` raises on a broken archive; ``NotImplementedError`` is its word for unknown packing."""


class RefusedWorkbookError(Exception):
    """The workbook is not read; ``trouble`` is the code, ``figures`` what its sentence needs."""

    def __init__(self, trouble: str, **figures: Any) -> None:
        super().__init__(trouble)
        self.trouble = trouble
        self.figures = figures


def inspect(data: bytes, order: dict[str, Any]) -> dict[str, Any]:
    """Return ``parts`` that stay unread, ``odd`` cells by sheet name, and whether days count ``from_1904``.

    Raises ``RefusedWorkbookError``.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        names = archive.namelist()
        _check_names(names)
        notes: dict[str, list[list[Any]]] = {}
        left = order["unpacked"]
        kept: dict[str, bytes] = {}
        for entry in archive.infolist():
            part = _unpack(archive, entry, left, order)
            left -= len(part)
            if entry.filename.endswith((".rels", "workbook.xml")):
                kept[entry.filename] = part
            notes[entry.filename] = _check_part(part, order)
    except BROKEN as error:
        raise RefusedWorkbookError("workbook_unreadable", detail=str(error)[:200]) from error
    except RuntimeError as error:  # zipfile's way to say that a part needs a password
        raise RefusedWorkbookError("workbook_encrypted") from error
    unread = [kind for kind, rule in _UNREAD.items() if any(rule.search(name) for name in names)]
    from_1904 = any(_FROM_1904.search(part) for part in kept.values())
    return {"parts": unread, "odd": _by_sheet(notes, kept), "from_1904": from_1904}


def _check_names(names: list[str]) -> None:
    if len(names) > 10_000:
        raise RefusedWorkbookError("workbook_too_large", limit="parts")
    if len(set(map(str.casefold, names))) < len(names):
        # two parts of one name: what is looked at here need not be what the native reader takes
        raise RefusedWorkbookError("workbook_unsafe", detail="duplicate part")
    if not any(name.casefold().startswith("xl/") for name in names):
        raise RefusedWorkbookError("workbook_type")


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int, order: dict[str, Any]) -> bytes:
    """Unpack a part that is XML; of anything else only its beginning, which is dropped."""
    pieces: list[bytes] = []
    for piece, size in unpacking(archive, entry, order["ratio"]):
        if not pieces and not _XML_START.match(piece):
            return b""
        if size > left:
            raise RefusedWorkbookError(
                "workbook_too_large", limit="unpacked", megabytes=order["unpacked"] >> 20
            )
        pieces.append(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def unpacking(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, ratio: int) -> Iterator[tuple[bytes, int]]:
    """Yield the pieces of an entry, each with the bytes so far; refuse what grows over ``ratio`` times."""
    size = 0
    with archive.open(entry) as stream:
        while piece := stream.read(_PIECE):
            size += len(piece)
            yield piece, size
            if size > _FREE_RATIO and size > ratio * max(1, entry.compress_size):
                raise RefusedWorkbookError("workbook_too_large", limit="ratio", ratio=ratio)


def _check_part(part: bytes, order: dict[str, Any]) -> list[list[Any]]:
    if not part:
        return []
    prologue = _PROLOGUE.match(part)
    if prologue is None:
        if _DOCTYPE.search(part.replace(b"\0", b"")):
            raise RefusedWorkbookError("workbook_unsafe", detail="DTD")
        raise RefusedWorkbookError("workbook_unreadable", detail="XML")
    if not sys.platform.startswith("linux") and extent(part) > order["cells"]:
        # only Linux holds the process to its memory; elsewhere a stray far cell must be found before parsing
        raise RefusedWorkbookError("workbook_too_large", limit="cells", cells=order["cells"])
    return cells_of_note(part, prefixed=bool(prologue[2])) + hidden_rows(part)


def _by_sheet(notes: dict[str, list[list[Any]]], kept: dict[str, bytes]) -> dict[str, list[list[Any]]]:
    """Name the sheets of the parts with cells of note; parts whose sheet is not found are left out."""
    if not any(notes.values()):
        return {}
    from talentdesk.exchange.reader_cells import sheet_parts

    return {sheet: notes[part] for sheet, part in sheet_parts(kept).items() if notes.get(part)}
