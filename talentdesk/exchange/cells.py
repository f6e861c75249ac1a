"""Cells of a workbook as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

Cell = str | float | bool | date | datetime | time | None
"""None = empty. Whole numbers come as floats, as the workbook keeps them; see ``cell_text``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetCells:
    """A sheet: all rows from row 1 and all columns from A, to the last that holds something."""

    name: str
    """Empty for text tables."""
    hidden: bool
    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[tuple[int, int, int, int], ...]
    """Merged ranges: first row, first column, last row, last column; 0 = first."""
    odd: Mapping[tuple[int, int], str]
    """Cells that look empty but are not: ``error`` (such as #N/A), ``formula`` (saved without a result).

    A row nobody sees, as behind a filter, is ``hidden`` in column -1.
    """
    from_1904: bool = False
    """Whether a number that stands for a day counts from 1904, as workbooks made on old Macs do."""

    @property
    def unseen(self) -> frozenset[int]:
        """The rows that are hidden, as the workbook counts them: 1 = first."""
        return frozenset(row + 1 for (row, column), _ in self.odd.items() if column < 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A workbook as it was read."""

    kind: str
    """``xlsx``, ``xls``, ``csv``; ``html`` and ``xml`` for what systems call ``.xls`` though it is none."""
    sheets: tuple[SheetCells, ...]
    parts: tuple[str, ...]
    """What the file also holds and was not read: ``macros``, ``links``, ``objects``, ``pictures``."""


def cell_text(cell: Cell) -> str:
    """Return a cell as the text a person sees in it: 1001.0 as 1001, a midnight moment as its day."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float | int):
        return number_text(cell)
    if isinstance(cell, datetime):
        midnight = cell.time() == time(0)
        return cell.date().isoformat() if midnight else cell.isoformat(sep=" ", timespec="seconds")
    return cell.isoformat()


def number_text(number: float) -> str:
    """Return a number without the dust of binary fractions: up to 15 digits, as Excel shows."""
    if abs(number) < 1e15 and number == int(number):
        return str(int(number))
    return format(number, ".15g")
