"""The program of the fenced reader process: reads workbooks others have made and hands their cells back.

Started by ``exchange.fence``, never imported by the window. It takes one JSON line per workbook on its input
and answers in frames (kind, length, payload) on its output:

* ``B`` the book: its kind, what it holds that is not read, its sheets;
* ``V`` cell values not sent before, ``R`` rows as indexes into all values sent so far, both per sheet;
* ``L`` the names in an archive, where the order says ``list``; ``member`` says which of them is to be read;
* ``W`` a piece of the same workbook with cells marked, where the order holds ``marks``;
* ``E`` all was sent; ``X`` the workbook is refused, with the code of the trouble.

Values travel once however often they stand in the workbook, and nothing that arrives can run code.
"""

import errno
import gc
import json
import struct
from array import array
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from itertools import chain, islice
from typing import Any, BinaryIO

from talentdesk.exchange.reader_zip import RefusedWorkbookError, inspect

CHUNK = 2_000
"""Rows in one frame."""
_HEAD = struct.Struct(">cI")
_PIECE = 1 << 20
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_VBA_PROJECT = "_VBA_PROJECT".encode("utf-16-le")
_NO_TABLE = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"{\\rtf",
    b"Rar!",
    b"7z\xbc\xaf",
    b"SQLite format 3",
)
_TEXT_NAMES = (".csv", ".txt", ".tsv")


def main() -> None:
    """Serve workbooks until the input ends."""
    # Cells are no cycles, and looking for some among a million of them costs a tenth of the reading.
    gc.disable()
    with open(0, "rb", closefd=False) as orders, open(1, "wb", closefd=False) as answers:
        limited = False
        while line := orders.readline():
            order = json.loads(line)
            if not limited:
                limit_memory(order["memory"])
                limited = True
            if not serve(order, answers):
                return
            gc.collect()


def serve(order: dict[str, Any], answers: BinaryIO) -> bool:
    """Read one workbook; tell whether this process may go on with another one."""
    sound = True
    try:
        for kind, payload in frames(order):
            _send(answers, kind, payload)
    except RefusedWorkbookError as error:
        _refuse(answers, error.trouble, **error.figures)
    except OSError as error:
        sound = error.errno != errno.ENOMEM
        if sound:
            _refuse(answers, "cannot_read", detail=error.strerror or type(error).__name__)
        else:
            _refuse(answers, "workbook_too_large", renew=True, limit="memory")
    except MemoryError:
        sound = False
        _refuse(answers, "workbook_too_large", renew=True, limit="memory")
    except Exception as error:
        _refuse(answers, "workbook_unreadable", detail=_short(error))
    except BaseException as error:  # a panic of the native reader comes as one, and leaves its state unknown
        sound = False
        _refuse(answers, "workbook_unreadable", renew=True, detail=_short(error))
    answers.flush()
    return sound


def frames(order: dict[str, Any]) -> Iterator[tuple[bytes, bytes]]:
    """Yield the frames of one workbook. Raises ``RefusedWorkbookError``."""
    from talentdesk.exchange import reader_archive

    if order.get("list"):
        return iter([(b"L", _json(reader_archive.names_in(order))), (b"E", b"")])
    data = reader_archive.unpacked(order) if "member" in order else reader_archive.on_disk(order)
    if not data.strip(b"\0\r\n\t "):
        raise RefusedWorkbookError("workbook_empty")
    if "photo" in order:
        from talentdesk.exchange.photo_child import shrunk

        return iter([(b"W", shrunk(data, order["photo"])), (b"E", b"")])
    if data[:4] == b"PK\x03\x04":
        found = inspect(data, order)
        return _marked(data, order) if "marks" in order else _native("xlsx", data, found, order)
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        if _ENCRYPTED in data:
            raise RefusedWorkbookError("workbook_encrypted")
        return _native("xls", data, {"parts": ["macros"] if _VBA_PROJECT in data else []}, order)
    from talentdesk.exchange import reader_markup

    markup = reader_markup.kind_of(data)
    if markup:
        return _plain_sheets(markup, reader_markup.sheets_of(markup, data, order["cells"]), order)
    if not order["name"].lower().endswith(_TEXT_NAMES) or data.startswith(_NO_TABLE):
        raise RefusedWorkbookError("workbook_type")
    return _text(data, order)


def _native(
    kind: str, data: bytes, found: dict[str, Any], order: dict[str, Any]
) -> Iterator[tuple[bytes, bytes]]:
    import io

    from python_calamine import CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError as error:
        raise RefusedWorkbookError("workbook_encrypted") from error
    odd = found.get("odd", {})
    sheets = [
        {
            "name": sheet.name,
            "hidden": not str(sheet.visible).endswith(".Visible"),
            "odd": odd.get(sheet.name, []),
        }
        for sheet in book.sheets_metadata
    ]
    head = {
        "kind": kind,
        "parts": found["parts"],
        "sheets": sheets,
        "from_1904": found.get("from_1904", False),
    }
    yield b"B", _json(head)
    left = order["cells"]
    for index, meta in enumerate(book.sheets_metadata):
        if not str(meta.typ).endswith(".WorkSheet"):
            continue
        sheet = book.get_sheet_by_index(index)
        if sheet.start is None or sheet.end is None or not sheet.width:
            continue
        indent, width, height = sheet.start[1], sheet.width, sheet.end[0] + 1
        left -= width * height
        if left < 0 or indent + width > 16_384:
            raise RefusedWorkbookError("workbook_too_large", limit="cells", cells=order["cells"])
        merged = (sheet.merged_cell_ranges or [])[:10_000]
        shape = {"sheet": index, "rows": height, "width": width, "indent": indent, "merged": merged}
        yield b"S", _json(shape)
        yield from _rows(sheet.iter_rows())
    yield b"E", b""


def _marked(data: bytes, order: dict[str, Any]) -> Iterator[tuple[bytes, bytes]]:
    from talentdesk.exchange.marking_child import marked

    allow_files(order["unpacked"])
    whole = marked(data, order)
    for start in range(0, len(whole), _PIECE):
        yield b"W", whole[start : start + _PIECE]
    yield b"E", b""


def _text(data: bytes, order: dict[str, Any]) -> Iterator[tuple[bytes, bytes]]:
    from talentdesk.exchange.reader_text import table_of

    yield from _plain_sheets("csv", [("", table_of(data, order["cells"]), [])], order)


def _plain_sheets(
    kind: str, found: Sequence[tuple[str, list[list[Any]], list[Any]]], order: dict[str, Any]
) -> Iterator[tuple[bytes, bytes]]:
    """Yield sheets that are rows already: (name, rows, merged ranges)."""
    sheets = [{"name": name, "hidden": False, "odd": []} for name, _, _ in found]
    yield b"B", _json({"kind": kind, "parts": [], "sheets": sheets})
    left = order["cells"]
    for index, (_, rows, merged) in enumerate(found):
        width = max(map(len, rows), default=0)
        left -= width * len(rows)
        if not width:
            continue
        if left < 0:
            raise RefusedWorkbookError("workbook_too_large", limit="cells", cells=order["cells"])
        shape = {"sheet": index, "rows": len(rows), "width": width, "indent": 0, "merged": merged[:10_000]}
        yield b"S", _json(shape)
        yield from _rows(row + [""] * (width - len(row)) for row in rows)
    yield b"E", b""


class _Known(dict[Any, int]):
    """Indexes of values; a value not seen before gets the next one and is to be sent."""

    def __init__(self) -> None:
        super().__init__({"": 0})
        self.fresh: list[Any] = []
        self.has_switches = False
        """Whether true, false, 1 or 0 was seen: as keys, true is 1 and false is 0."""

    def __missing__(self, value: Any) -> int:
        if value.__class__ is not str and (value == 1 or value == 0):
            self.has_switches = True
            self[value] = index = 1 if value else 2
        else:
            self[value] = index = len(self.fresh) + _FIRST
            self.fresh.append(value)
        return index


_SWITCHES = (True, False, 1.0, 0.0)
"""Sent before any other value, as 1 to 4."""
_FIRST = 1 + len(_SWITCHES)


def _rows(rows: Iterator[list[Any]]) -> Iterator[tuple[bytes, bytes]]:
    """Yield values and rows in chunks. Index 0 is the empty cell."""
    known = _Known()
    yield b"V", _json(_SWITCHES)
    sent = 0
    while chunk := list(islice(rows, CHUNK)):
        # As one run over all cells: a call for each row takes as long as looking its cells up.
        indexes = array("I", list(map(known.__getitem__, chain.from_iterable(chunk))))
        if known.has_switches:
            for place, value in enumerate(chain.from_iterable(chunk)):
                if indexes[place] in (1, 2) and value.__class__ is not bool:
                    indexes[place] += 2
        if len(known.fresh) > sent:
            fresh = known.fresh[sent:]
            yield b"V", _json([one if one.__class__ in (str, float) else _plain(one) for one in fresh])
            sent = len(known.fresh)
        yield b"R", indexes.tobytes()


def _plain(value: Any) -> Any:
    """Return a cell value as JSON: what JSON has no word for becomes a pair of kind and text."""
    if value.__class__ is date:
        return ["date", value.isoformat()]
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime):
        return ["datetime", value.isoformat()]
    if isinstance(value, time):
        return ["time", value.isoformat()]
    return ["span", value.total_seconds() if isinstance(value, timedelta) else str(value)]


def limit_memory(size: int) -> None:
    """Let this process have no more than ``size`` bytes and write no file, where the system can do that."""
    try:
        import resource
    except ImportError:
        return
    for limit, value in (
        (resource.RLIMIT_AS, size),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        hard = resource.getrlimit(limit)[1]
        allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
        # A system that knows a limit need not let one set it: macOS does not for memory.
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (allowed, hard))


def allow_files(size: int) -> None:
    """Let this process write temporary files up to a size: the library that marks cells needs them."""
    try:
        import resource
    except ImportError:
        return
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    allowed = size if hard == resource.RLIM_INFINITY else min(size, hard)
    resource.setrlimit(resource.RLIMIT_FSIZE, (allowed, hard))


def _refuse(answers: BinaryIO, trouble: str, *, renew: bool = False, **figures: Any) -> None:
    _send(answers, b"X", _json({"trouble": trouble, "renew": renew, "figures": figures}))


def _send(answers: BinaryIO, kind: bytes, payload: bytes) -> None:
    answers.write(_HEAD.pack(kind, len(payload)))
    answers.write(payload)
    if kind == b"R":
        answers.flush()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _short(error: BaseException) -> str:
    return str(error).replace("\n", " ")[:200] or type(error).__name__


if __name__ == "__main__":
    main()
