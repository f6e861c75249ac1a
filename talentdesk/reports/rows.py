"""Tables on paper: bold heads, thin rules, heads repeated on every page, long cells split between pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import override

from talentdesk.reports.ink import CELL, CELL_HEAD, Align, Face, Ink
from talentdesk.reports.text import Balanced, Block, Canvas, CellWords, Text, twin

_TOO_HIGH = 150.0
"""Height in points from which a row may be split; lower ones move to the next page whole."""
_LEAST_PART = 40.0
"""Height in points that a part of a split row has at least."""
_APART = 7.0
"""Points that words at the left of a column keep from figures at the right of the one before, beside pads."""


def companied(fitting: int, count: int) -> int:
    """Return how many of ``count`` rows stay before the end of a page: the last goes over in company."""
    return fitting - 1 if count - fitting == 1 and fitting > 2 else fitting


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``width`` in points, or a share of what the fixed ones leave when it is at most 1."""

    head: str
    width: float
    align: Align = Align.LEFT

    @property
    def is_share(self) -> bool:
        """Whether the width is a share."""
        return self.width <= 1


Cell = str | Block


class Rows(Block):
    """A table. Cells are strings or blocks. Without heads no head is drawn."""

    def __init__(
        self,
        ink: Ink,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Cell]],
        *,
        face: Face = CELL,
        pad: float = 3.5,
        before: float = 2.0,
        after: float = 8.0,
        ruled: bool = True,
    ) -> None:
        super().__init__(before, after)
        self._ink = ink
        self._columns = tuple(columns)
        self._pad = pad
        self._ruled = ruled
        self._heads = [
            Balanced(ink, column.head, CELL_HEAD.but(align=column.align))
            for column in columns
            if any(one.head for one in columns)
        ]
        self._rows = [
            [
                CellWords(ink, cell, face.but(align=column.align)) if isinstance(cell, str) else cell
                for column, cell in zip(columns, row, strict=True)
            ]
            for row in rows
        ]
        self._widths: list[float] = []
        self._insets: list[float] = []
        """Where words begin in each column."""
        self._rooms: list[float] = []
        """How wide they may be."""
        self._heights: list[float] = []
        self._head_height = 0.0

    @property
    def cells(self) -> list[list[Block]]:
        """The cells, row by row."""
        return [list(row) for row in self._rows]

    @property
    def heads(self) -> list[Text]:
        """The heads of the columns; empty for a table without."""
        return list(self._heads)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns."""
        return self._columns

    @override
    def measure(self, width: float) -> float:
        """Return the height in points when it is ``width`` points wide."""
        fixed = sum(column.width for column in self._columns if not column.is_share)
        shares = sum(column.width for column in self._columns if column.is_share)
        self._widths = [
            (width - fixed) * column.width / shares if column.is_share else column.width
            for column in self._columns
        ]
        self._insets = [self._pad + self._apart(index) for index in range(len(self._columns))]
        self._rooms = [
            wide - self._pad - inset for wide, inset in zip(self._widths, self._insets, strict=True)
        ]
        self.width = width
        self._head_height = self._height(self._heads) if self._heads else 0.0
        self._heights = [self._height(row) for row in self._rows]
        return self._head_height + sum(self._heights)

    def _height(self, cells: Sequence[Block]) -> float:
        return max(map(_high, cells, self._rooms)) + 2 * self._pad

    def _apart(self, index: int) -> float:
        """Return how much further in a column begins than its pad."""
        if not index or not self._columns[index].head:
            return 0.0
        before, here = self._columns[index - 1], self._columns[index]
        return _APART if before.align is Align.RIGHT and here.align is Align.LEFT else 0.0

    @override
    def cut(self, height: float) -> "tuple[Rows, Rows] | None":
        """Split between rows; a row higher than a fifth of a page is split itself."""
        left = height - self._head_height
        fitting = 0
        while fitting < len(self._rows) and self._heights[fitting] <= left + 0.01:
            left -= self._heights[fitting]
            fitting += 1
        if fitting == len(self._rows):
            return None
        parts = self._cut_row(fitting, left)
        if parts:
            return self._part([*self._rows[:fitting], parts[0]]), self._part(
                [parts[1], *self._rows[fitting + 1 :]]
            )
        if not fitting:
            return None
        fitting = companied(fitting, len(self._rows))
        return self._part(self._rows[:fitting]), self._part(self._rows[fitting:])

    def _cut_row(self, index: int, height: float) -> tuple[list[Block], list[Block]] | None:
        if self._heights[index] < _TOO_HIGH or height < _LEAST_PART:
            return None
        upper: list[Block] = []
        lower: list[Block] = []
        for cell, room in zip(self._rows[index], self._rooms, strict=True):
            fits = cell.measure(room) <= height - 2 * self._pad
            parts = None if fits else cell.cut(height - 2 * self._pad)
            if not fits and not parts:
                return None
            upper.append(parts[0] if parts else cell)
            lower.append(parts[1] if parts else Text(self._ink, "", CELL))
        return upper, lower

    def _part(self, rows: list[list[Block]]) -> "Rows":
        part = twin(self)
        part._rows = rows
        part.measure(self.width)
        return part

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint heads, rows and rules."""
        y = top
        if self._heads:
            self._paint_row(canvas, self._heads, left, y)
            y -= self._head_height
            self._rule(canvas, left, y, "text", 0.8)
        for cells, height in zip(self._rows, self._heights, strict=True):
            self._paint_row(canvas, cells, left, y)
            y -= height
            if self._ruled:
                self._rule(canvas, left, y, "line", 0.5)

    def _paint_row(self, canvas: Canvas, cells: Sequence[Block], left: float, top: float) -> None:
        x = left
        for cell, width, inset in zip(cells, self._widths, self._insets, strict=True):
            cell.paint(canvas, x + inset, top - self._pad)
            x += width

    def _rule(self, canvas: Canvas, left: float, y: float, role: str, thick: float) -> None:
        canvas.setStrokeColor(self._ink.colour(role))
        canvas.setLineWidth(thick)
        canvas.line(left, y, left + self.width, y)


def _high(cell: Block, room: float) -> float:
    return cell.measure(room)
