"""Puts a workbook together from the frames of the reader process."""

import json
from array import array
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.cells import Book, Cell, SheetCells

Progress = Callable[[int, int], None]
"""Told (rows so far, rows of the sheet)."""


class RefusedReadingError(TroubleError):
    """The reader refused the workbook. ``renew``: the process is not to be used again."""

    renew = False


def refusal(payload: bytes, name: str) -> RefusedReadingError:
    """Return the error that a frame of refusal means."""
    told = json.loads(payload)
    error = RefusedReadingError(Trouble(told["trouble"]), path=name, **told["figures"])
    error.renew = told["renew"]
    return error


class BookBuilder:
    """Takes frames, gives the book."""

    def __init__(self, name: str, progress: Progress | None) -> None:
        self._name = name
        self._progress = progress
        self._head: dict[str, Any] = {"kind": "", "parts": [], "sheets": []}
        self._shapes: dict[int, dict[str, Any]] = {}
        self._rows: dict[int, list[tuple[Cell, ...]]] = {}
        self._values: list[Cell] = []
        self._at = -1

    def take(self, kind: bytes, payload: bytes) -> None:
        """Take one frame. Raises ``RefusedReadingError``.

        A frame that makes no sense raises ``ValueError``, ``LookupError`` or ``TypeError``.
        """
        if kind == b"R":
            self._take_rows(payload)
        elif kind == b"V":
            self._values.extend(map(_value, json.loads(payload)))
        elif kind == b"S":
            shape = json.loads(payload)
            self._at = shape["sheet"]
            self._shapes[self._at] = shape
            self._rows[self._at] = []
            self._values = [None]
        elif kind == b"B":
            self._head = json.loads(payload)
        elif kind == b"X":
            raise refusal(payload, self._name)
        else:
            raise ValueError(kind)

    def book(self) -> Book:
        """Return the book of all frames taken."""
        sheets = tuple(self._sheet(index, meta) for index, meta in enumerate(self._head["sheets"]))
        return Book(kind=self._head["kind"], sheets=sheets, parts=tuple(self._head["parts"]))

    def _take_rows(self, payload: bytes) -> None:
        shape = self._shapes[self._at]
        indexes = array("I")
        indexes.frombytes(payload)
        if max(indexes, default=0) >= len(self._values):
            raise ValueError("index beyond the values")
        cells = list(map(self._values.__getitem__, indexes))
        width, indent = shape["width"], (None,) * shape["indent"]
        rows = self._rows[self._at]
        rows.extend(indent + tuple(cells[at : at + width]) for at in range(0, len(cells), width))
        if self._progress is not None:
            self._progress(len(rows), shape["rows"])

    def _sheet(self, index: int, meta: dict[str, Any]) -> SheetCells:
        merged = self._shapes.get(index, {}).get("merged", ())
        return SheetCells(
            name=meta["name"],
            hidden=meta["hidden"],
            rows=tuple(self._rows.get(index, ())),
            merged=tuple((top, left, bottom, right) for (top, left), (bottom, right) in merged),
            odd={(row, column): kind for row, column, kind in meta["odd"]},
            from_1904=bool(self._head.get("from_1904")),
        )


def _value(value: Any) -> Cell:
    if not isinstance(value, list):
        plain: str | float | bool = float(value) if type(value) is int else value
        return plain
    kind, text = value
    if kind == "date":
        return date.fromisoformat(text)
    if kind == "datetime":
        return datetime.fromisoformat(text)
    if kind == "time":
        return time.fromisoformat(text)
    return str(timedelta(seconds=text)) if isinstance(text, float) else str(text)
