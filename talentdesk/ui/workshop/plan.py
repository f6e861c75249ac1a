"""Where the boxes of a board lie: the grid with its axes and the holding area at its side."""

from dataclasses import field
from enum import Enum
from typing import Literal

from PySide6.QtCore import QRectF

from talentdesk.domain.grid import Box, Level, Placement, Scheme
from talentdesk.values import dataclass

Key = Placement | None
"""A box of the board: a placement, or None for the holding area."""


class Nowhere(Enum):
    """What lies outside every box."""

    NOWHERE = "nowhere"


NOWHERE = Nowhere.NOWHERE
Spot = Key | Literal[Nowhere.NOWHERE]
"""What lies under a point of the board: a box, the holding area, or nothing."""

AXIS = 34
"""Thickness of the strips with the axes' levels."""
GUTTER = 8
MARGIN = 8
"""Pixels around the boxes."""
_HOLDING_OPEN, _HOLDING_SLIM = (120, 240), 44
_SQUEEZED_WIDTH, _SQUEEZED_HEIGHT = 92, 56


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis as drawn: the key of its dimension and its levels in drawing order."""

    dimension: str
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A scheme as it is drawn, flipped or not."""

    rows: tuple[tuple[Box, ...], ...]
    vertical: Axis
    horizontal: Axis


@dataclass(frozen=True, slots=True)
class Plan:
    """Rectangles in scene units: boxes (None = holding area) and the strips of the axes."""

    boxes: dict[Key, QRectF]
    row_strips: tuple[QRectF, ...]
    column_strips: tuple[QRectF, ...]
    grid: QRectF
    order: dict[Key, tuple[int, int]] = field(default_factory=dict)
    """Row and column of a box as drawn."""


def drawn(scheme: Scheme, *, flipped: bool) -> Drawn:
    """Say how a scheme is drawn. Flipped, the axes change places and the best corner stays where it is."""
    rows = scheme.rows()
    vertical = Axis(scheme.vertical.key, scheme.row_levels())
    horizontal = Axis(scheme.horizontal.key, scheme.column_levels())
    if not flipped:
        return Drawn(rows, vertical, horizontal)
    columns = tuple(tuple(row[i] for row in rows) for i in range(len(horizontal.levels)))
    if scheme.top_down is not scheme.left_right:
        return Drawn(columns, horizontal, vertical)
    # The best corner lies on the other diagonal: turn the grid over that one.
    mirrored = tuple(tuple(reversed(column)) for column in reversed(columns))
    return Drawn(
        mirrored,
        Axis(horizontal.dimension, tuple(reversed(horizontal.levels))),
        Axis(vertical.dimension, tuple(reversed(vertical.levels))),
    )


def plan(width: float, height: float, shape: Drawn, *, expanded: Key = None, holding: bool = True) -> Plan:
    """Divide a board of this size; ``expanded`` gets most of it, ``holding`` says whether people wait."""
    low, high = _HOLDING_OPEN
    side = min(high, max(low, width * 0.16)) if holding else _HOLDING_SLIM
    top, bottom = MARGIN, height - MARGIN - AXIS
    hold = QRectF(MARGIN, top, side, height - 2 * MARGIN)
    left, right = hold.right() + GUTTER + AXIS, width - MARGIN
    grid = QRectF(left, top, max(1.0, right - left), max(1.0, bottom - top))
    where: dict[Key, tuple[int, int]] = {
        box.placement: (r, c) for r, row in enumerate(shape.rows) for c, box in enumerate(row)
    }
    big = where.get(expanded) if expanded is not None else None
    ys = _divide(grid.top(), grid.height(), len(shape.rows), big[0] if big else None, _SQUEEZED_HEIGHT)
    xs = _divide(grid.left(), grid.width(), len(shape.rows[0]), big[1] if big else None, _SQUEEZED_WIDTH)
    boxes: dict[Key, QRectF] = {None: hold}
    for placement, (row, column) in where.items():
        boxes[placement] = QRectF(xs[column][0], ys[row][0], xs[column][1], ys[row][1])
    rows = tuple(QRectF(left - AXIS, y, AXIS - GUTTER / 2, tall) for y, tall in ys)
    columns = tuple(QRectF(x, bottom + GUTTER / 2, wide, AXIS - GUTTER / 2) for x, wide in xs)
    return Plan(boxes, rows, columns, grid, where)


def _divide(
    start: float, room: float, parts: int, big: int | None, small: float
) -> list[tuple[float, float]]:
    """Divide a length into parts with gutters; with ``big`` all others shrink to ``small``."""
    free = room - GUTTER * (parts - 1)
    equal = free / parts
    small = min(small, equal)
    sizes = [equal] * parts if big is None else [small] * parts
    if big is not None:
        sizes[big] = free - small * (parts - 1)
    at = start
    lengths: list[tuple[float, float]] = []
    for size in sizes:
        lengths.append((round(at), max(1.0, float(int(size)))))
        at += size + GUTTER
    return lengths
