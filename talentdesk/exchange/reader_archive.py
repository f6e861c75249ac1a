"""Looks into a zip of workbooks, in the reader process: names what lies in it, unpacks one at a time."""

import zipfile
from pathlib import Path
from typing import Any

from talentdesk.exchange.reader_zip import BROKEN, RefusedWorkbookError, unpacking

_MOST = 5_000
"""Entries an archive may have."""
_UTF8 = 0x800
"""Flag of an entry whose name is UTF-8; without it, names of Chinese systems come in their own encoding."""
_ENCRYPTED = 0x1


def names_in(order: dict[str, Any]) -> list[list[Any]]:
    """Return [index, name] of all files in an archive; none where it is a workbook itself."""
    try:
        with zipfile.ZipFile(order["path"]) as archive:
            entries = archive.infolist()
    except BROKEN as error:
        raise RefusedWorkbookError("workbook_unreadable", detail=str(error)[:200]) from error
    if len(entries) > _MOST:
        raise RefusedWorkbookError("workbook_too_large", limit="parts")
    if any(entry.filename.casefold().startswith("xl/") for entry in entries):
        return []
    return [[index, _name(entry)] for index, entry in enumerate(entries) if not entry.is_dir()]


def unpacked(order: dict[str, Any]) -> bytes:
    """Return the bytes of one file in an archive. Raises ``RefusedWorkbookError``."""
    pieces = []
    try:
        with zipfile.ZipFile(order["path"]) as archive:
            entry = archive.infolist()[order["member"]]
            if entry.flag_bits & _ENCRYPTED:
                raise RefusedWorkbookError("workbook_encrypted")
            for piece, size in unpacking(archive, entry, order["ratio"]):
                if size > order["file_bytes"]:
                    megabytes = order["file_bytes"] >> 20
                    raise RefusedWorkbookError("workbook_too_large", limit="file", megabytes=megabytes)
                pieces.append(piece)
    except (*BROKEN, IndexError) as error:
        raise RefusedWorkbookError("workbook_unreadable", detail=str(error)[:200]) from error
    return b"".join(pieces)


def on_disk(order: dict[str, Any]) -> bytes:
    """Return the bytes of a file. Raises ``RefusedWorkbookError`` where it is too large."""
    with Path(order["path"]).open("rb") as file:
        data = file.read(order["file_bytes"] + 1)
    if len(data) > order["file_bytes"]:
        raise RefusedWorkbookError("workbook_too_large", limit="file", megabytes=order["file_bytes"] >> 20)
    return data


def _name(entry: zipfile.ZipInfo) -> str:
    """Return the name of an entry as the one who packed it saw it."""
    name = entry.filename
    if not entry.flag_bits & _UTF8:
        try:
            raw = name.encode("cp437")
        except UnicodeEncodeError:
            return name
        for encoding in ("utf-8", "gb18030"):
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError:
                continue
    return name
