"""A table with borders all around, as official forms have: rows of cells of their own widths."""

from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import override

from talentdesk.reports import marks
from talentdesk.reports.ink import Ink
from talentdesk.reports.rows import companied
from talentdesk.reports.text import Block, Canvas, Text, twin

_TOO_HIGH = 120.0
"""Height in points from which a row may be split."""
_LEAST_PART = 48.0
_PAD = 4.0
_FEW, _LOW = 3, 200.0
"""Rows and height of a table that is not split, and height in which no single row begins one."""


@dataclass(frozen=True, slots=True)
class BoxedCell:
    """A cell: what stands in it, its share of the width, and how it looks."""

    block: Block
    width: float
    label: bool = False
    """Filled softly."""
    least: float = 0.0
    """Least height in points; what is lower stands in the middle."""


Row = Sequence[BoxedCell]


class BoxedTable(Block):
    """Rows of cells; the first ``heads`` rows are repeated on every page."""

    def __init__(self, ink: Ink, rows: Sequence[Row], heads: int = 0, before: float = 0.0) -> None:
        super().__init__(before, 0.0)
        self._ink = ink
        self._rows = [tuple(row) for row in rows]
        self._heads = heads
        self._heights: list[float] = []

    @property
    def cells(self) -> list[tuple[BoxedCell, ...]]:
        """The cells, row by row, heads among them."""
        return list(self._rows)

    @override
    def measure(self, width: float) -> float:
        """Return the height in points when it is ``width`` points wide."""
        self.width = width
        self._heights = [self._height(row) for row in self._rows]
        return sum(self._heights)

    def _widths(self, row: Row) -> list[float]:
        shares = sum(cell.width for cell in row)
        return [self.width * cell.width / shares for cell in row]

    def _height(self, row: Row) -> float:
        pairs = zip(row, self._widths(row), strict=True)
        return max(max(cell.block.measure(wide - 2 * _PAD) + 2 * _PAD, cell.least) for cell, wide in pairs)

    @override
    def cut(self, height: float) -> "tuple[BoxedTable, BoxedTable] | None":
        """Split between rows; a high row is split itself."""
        left = height
        fitting = 0
        while fitting < len(self._rows) and self._heights[fitting] <= left + 0.01:
            left -= self._heights[fitting]
            fitting += 1
        heads = self._rows[: self._heads]
        if fitting == len(self._rows):
            return None
        if fitting >= self._heads:
            parts = self._cut_row(fitting, left)
            if parts:
                rest = self._rows[fitting + 1 :]
                return self._part([*self._rows[:fitting], parts[0]]), self._part([*heads, parts[1], *rest])
        fits, count = fitting - self._heads, len(self._rows) - self._heads
        if fits < 1 or (count <= _FEW and sum(self._heights) < _LOW) or (fits == 1 and height < _LOW):
            return None
        fitting = self._heads + companied(fits, count)
        return self._part(self._rows[:fitting]), self._part([*heads, *self._rows[fitting:]])

    def _cut_row(self, index: int, height: float) -> tuple[Row, Row] | None:
        if self._heights[index] < _TOO_HIGH or height < _LEAST_PART:
            return None
        upper: list[BoxedCell] = []
        lower: list[BoxedCell] = []
        row = self._rows[index]
        for cell, wide in zip(row, self._widths(row), strict=True):
            room = height - 2 * _PAD
            fits = cell.block.measure(wide - 2 * _PAD) <= room
            parts = None if fits or cell.label else cell.block.cut(room)
            if not fits and not parts:
                return None
            above, below = parts or (cell.block, cell.block if cell.label else Text(self._ink, ""))
            upper.append(BoxedCell(above, cell.width, cell.label))
            lower.append(BoxedCell(below, cell.width, cell.label, max(0.0, cell.least - height)))
        return upper, lower

    def _part(self, rows: Sequence[Row]) -> "BoxedTable":
        part = twin(self)
        part._rows = [tuple(row) for row in rows]
        part.measure(self.width)
        return part

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint borders and cells."""
        line, soft = self._ink.colour("line-strong"), self._ink.colour("hover")
        y = top
        for row, height in zip(self._rows, self._heights, strict=True):
            x = left
            for cell, wide in zip(row, self._widths(row), strict=True):
                fill = soft if cell.label else None
                marks.box(canvas, x, y - height, wide, height, fill=fill, line=line, thick=0.6)
                inner = cell.block.measure(wide - 2 * _PAD)
                shift = max(0.0, (height - 2 * _PAD - inner) / 2)
                cell.block.paint(canvas, x + _PAD, y - _PAD - shift)
                x += wide
            y -= height
