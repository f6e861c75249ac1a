"""How the cards of one box are laid out: whole cards while they fit, then rows, then initials and dots."""

from collections.abc import Sequence
from enum import StrEnum
from math import ceil, sqrt

from talentdesk.values import dataclass


class Form(StrEnum):
    """How much of a card is drawn."""

    FULL = "full"
    """Circle, name, post and badges."""
    ROW = "row"
    """One line: name and badges, the post where there is room."""
    DISC = "disc"
    """Initials in a circle."""
    DOT = "dot"
    """A dot."""


class Density(StrEnum):
    """What gives way when a box fills up."""

    NAMES = "names"
    """Every name that is drawn can be read; the rest is scrolled to."""
    EVERYONE = "everyone"
    """Everyone is drawn, at last as a dot."""


FULL_WIDTH, FULL_HEIGHT = 148, 52
ROW_HEIGHT = 24
ROW_WIDTH = 76
GAP = 4
DISC, SMALL_DISC = 28, 22
FOOT = 18
"""Height of the line that counts what is scrolled out of sight."""
_FOOT_INSIDE = 10
"""How much of the foot takes room from the cards; the rest lies in the margin below them."""
_WIDEST_FULL, _WIDEST_ROW = 208, 260
_SMALLEST_DOT, _LARGEST_DOT = 4.0, 16.0


@dataclass(frozen=True, slots=True)
class Need:
    """How wide a card must be in pixels for its name to be whole."""

    full: float
    row: float


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a card lies, relative to the inside of its box."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Packing:
    """The layout of one box; ``slots`` are for the cards from ``first`` on."""

    form: Form
    slots: tuple[Slot, ...]
    first: int = 0
    after: int = 0
    """How many cards lie below the last that is drawn."""
    line: int = 0
    """The first line that is drawn; lines are what the wheel scrolls by."""
    lines: int = 0
    """How many lines there are in all."""

    @property
    def overflows(self) -> bool:
        """Whether some cards are scrolled out of sight."""
        return self.first > 0 or self.after > 0


def pack(
    width: float,
    height: float,
    needs: Sequence[Need],
    density: Density = Density.NAMES,
    line: int = 0,
    wanted: int | None = None,
) -> Packing:
    """Lay cards out in a box of this size, in the roomiest form that holds them all.

    ``line`` is the first line shown where rows must be scrolled, held inside what there is; ``wanted`` is the
    index of a card that must be in sight.
    """
    if not needs or width < DISC or height < ROW_HEIGHT:
        return Packing(Form.FULL, (), 0, len(needs))
    columns = columns_of(width, FULL_WIDTH)
    if width >= FULL_WIDTH and len(needs) <= columns * _room(height, FULL_HEIGHT):
        full = flow(width, [need.full for need in needs], columns, FULL_HEIGHT, _WIDEST_FULL)
        if _bottom(full) <= height:
            return Packing(Form.FULL, tuple(full), lines=_lines(full))
    widths = [need.row for need in needs]
    most = columns_of(width, usual(widths))
    for columns in range(1, most + 1):
        if len(needs) <= columns * _room(height, ROW_HEIGHT):
            rows = flow(width, widths, columns, ROW_HEIGHT, _WIDEST_ROW)
            if _bottom(rows) <= height:
                return Packing(Form.ROW, tuple(rows), lines=_lines(rows))
    if density is Density.EVERYONE:
        return _everyone(width, height, len(needs))
    return _scrolled(flow(width, widths, most, ROW_HEIGHT, _WIDEST_ROW), height, line, wanted)


def _room(height: float, one: float) -> int:
    """Return how many lines of a height there is room for."""
    return int((height + GAP) // (one + GAP))


def columns_of(width: float, one: float) -> int:
    """Return how many columns of a width there is room for, at least one."""
    return max(1, int((width + GAP) // (one + GAP)))


def usual(widths: Sequence[float]) -> float:
    """Return a width that holds most rows; the few longer names take two columns."""
    ordered = sorted(widths)
    return max(ROW_WIDTH, ordered[(len(ordered) * 3) // 4])


def flow(width: float, needs: Sequence[float], columns: int, height: float, widest: float) -> list[Slot]:
    """Lay out line by line in equal columns; a card that needs more room takes several columns."""
    column = min(widest, (width - GAP * (columns - 1)) / columns)
    slots: list[Slot] = []
    at, line = 0, 0
    for need in needs:
        span = 1 if need <= column else min(columns, ceil((need + GAP) / (column + GAP)))
        if at + span > columns:
            at, line = 0, line + 1
        # A single column may be narrower than a very long name: it then takes the whole width.
        wide = column * span + GAP * (span - 1)
        if columns == 1:
            wide = min(width, max(wide, need))
        slots.append(Slot(round(at * (column + GAP)), line * (height + GAP), int(wide), height))
        at += span
    return slots


def _bottom(slots: Sequence[Slot]) -> float:
    return slots[-1].y + slots[-1].height


def _lines(slots: Sequence[Slot]) -> int:
    last = slots[-1]
    return round(last.y / (last.height + GAP)) + 1


def _scrolled(slots: Sequence[Slot], height: float, line: int, wanted: int | None) -> Packing:
    step = ROW_HEIGHT + GAP
    lines = _lines(slots)
    fitting = max(1, int((height - _FOOT_INSIDE + GAP) // step))
    if wanted is not None:
        its = round(slots[wanted].y / step)
        line = max(its - fitting + 1, min(line, its))
    line = max(0, min(line, lines - fitting))
    top, bottom = line * step, (line + fitting) * step
    shown = [index for index, slot in enumerate(slots) if top <= slot.y < bottom]
    moved = tuple(Slot(slots[i].x, slots[i].y - top, slots[i].width, slots[i].height) for i in shown)
    return Packing(Form.ROW, moved, shown[0], len(slots) - shown[-1] - 1, line, lines)


def _everyone(width: float, height: float, count: int) -> Packing:
    for disc in (DISC, SMALL_DISC):
        across, down = int(width // disc), int(height // disc)
        if across * down >= count:
            return Packing(Form.DISC, _squares(count, across, disc), lines=ceil(count / across))
    pitch = min(_LARGEST_DOT, max(_SMALLEST_DOT, sqrt(width * height / count)))
    while pitch > _SMALLEST_DOT and int(width // pitch) * int(height // pitch) < count:
        pitch -= 0.25
    across = max(1, int(width // pitch))
    shown = min(count, across * max(1, int(height // pitch)))
    return Packing(Form.DOT, _squares(shown, across, pitch), 0, count - shown, lines=ceil(count / across))


def _squares(count: int, across: int, pitch: float) -> tuple[Slot, ...]:
    side = pitch - (2 if pitch > 8 else 1)
    return tuple(Slot(i % across * pitch, i // across * pitch, side, side) for i in range(count))
