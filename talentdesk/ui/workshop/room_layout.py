"""The room's board laid out for five metres: names first, fewer fields before smaller type."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, QSizeF, Qt

from talentdesk.domain.room import RoomCard, RoomGrid
from talentdesk.domain.texts import Id
from talentdesk.ui.workshop.ink import metrics
from talentdesk.ui.workshop.names import advance
from talentdesk.ui.workshop.packing import GAP, Slot, columns_of, flow, usual
from talentdesk.ui.workshop.plan import Drawn, Key, drawn
from talentdesk.ui.workshop.room_view import RoomView

POINTS = 18
"""Smallest text of a card, in points on a screen 1080 pixels high."""
_HEIGHT = 1080
_PIXELS_A_POINT = 96 / 72
_LARGER = (1.5, 1.25)
"""How much larger the text may be where everybody still fits with all fields."""
_FEW = 300
"""More people than these never fit with larger text."""
_NARROWEST = 3
"""No card is narrower than so many times its text is high."""


@dataclass(frozen=True, slots=True)
class RoomCell:
    """One card: where it lies, and the fields it has room for."""

    card: RoomCard
    rect: QRectF
    post: str
    """Empty where there is room for the name only."""
    current: bool


@dataclass(frozen=True, slots=True)
class RoomBox:
    """One box: where it lies, its cards, how many there are and how many have no room."""

    key: Key
    rect: QRectF
    cells: tuple[RoomCell, ...]
    count: int
    more: int


@dataclass(frozen=True, slots=True)
class RoomLayout:
    """Everything the projector paints. ``pixels`` is the size of a card's text."""

    shape: Drawn
    pixels: int
    head: QRectF
    boxes: tuple[RoomBox, ...]
    row_strips: tuple[QRectF, ...]
    column_strips: tuple[QRectF, ...]
    current: RoomCard | None


def text_pixels(height: float) -> int:
    """Return the size of a card's text on a screen of this height; 18 pt at 1080 pixels, growing with it."""
    return max(18, ceil(POINTS * _PIXELS_A_POINT * height / _HEIGHT))


def room_layout(grid: RoomGrid, view: RoomView, size: QSizeF) -> RoomLayout:
    """Lay the room's board out on a screen of this size."""
    smallest = text_pixels(size.height())
    count = len(grid.cards) if view.shown is None else len(view.shown)
    for larger in _LARGER if count <= _FEW else ():
        layout = _lay_out(grid, view, size, round(smallest * larger))
        if all(
            not box.more and all(cell.post or not cell.card.post for cell in box.cells)
            for box in layout.boxes
        ):
            return layout
    return _lay_out(grid, view, size, smallest)


def _lay_out(grid: RoomGrid, view: RoomView, size: QSizeF, pixels: int) -> RoomLayout:
    shape = drawn(grid.scheme, flipped=view.flipped)
    by_key: dict[Key, list[RoomCard]] = {}
    for card in sorted(grid.cards, key=lambda card: card.order):
        if view.shown is None or card.candidate in view.shown:
            by_key.setdefault(card.placement, []).append(card)
    rects, rows, columns = _divide(shape, view, size, pixels, holding=bool(by_key.get(None)))
    current = next((card for card in grid.cards if card.candidate in view.current), None)
    boxes = tuple(_box(key, rect, by_key.get(key, []), pixels, view.current) for key, rect in rects.items())
    head = QRectF(pixels, 0, size.width() - 2 * pixels, pixels * 2.6)
    return RoomLayout(shape, pixels, head, boxes, rows, columns, current)


def _divide(
    shape: Drawn, view: RoomView, size: QSizeF, pixels: int, *, holding: bool
) -> tuple[dict[Key, QRectF], tuple[QRectF, ...], tuple[QRectF, ...]]:
    """Divide the screen into boxes, the holding area only while somebody waits, and the axes' strips."""
    gap, margin, strip = pixels * 0.4, pixels * 0.5, pixels * 2.0
    top, bottom = pixels * 2.8, size.height() - margin - strip
    side = size.width() * 0.15 if holding else 0.0
    left = margin + strip + (side + gap if holding else 0.0)
    across = _parts(left, size.width() - margin - left, len(shape.rows[0]), gap)
    down = _parts(top, bottom - top, len(shape.rows), gap)
    where = {box.placement: (r, c) for r, row in enumerate(shape.rows) for c, box in enumerate(row)}
    if view.expanded in where:
        # One box is talked about: the room sees only that one, as large as it gets.
        rects: dict[Key, QRectF] = {
            view.expanded: QRectF(left, top, size.width() - margin - left, bottom - top)
        }
        return rects, (), ()
    rects = {key: QRectF(across[c][0], down[r][0], across[c][1], down[r][1]) for key, (r, c) in where.items()}
    if holding:
        rects[None] = QRectF(margin, top, side, bottom - top)
    rows = tuple(QRectF(left - strip, y, strip - gap, tall) for y, tall in down)
    columns = tuple(QRectF(x, bottom + gap, wide, strip - gap) for x, wide in across)
    return rects, rows, columns


def _parts(start: float, room: float, count: int, gap: float) -> list[tuple[float, float]]:
    one = (room - gap * (count - 1)) / count
    return [(start + i * (one + gap), one) for i in range(count)]


def _box(key: Key, rect: QRectF, cards: Sequence[RoomCard], pixels: int, current: Sequence[Id]) -> RoomBox:
    inside = rect.adjusted(pixels * 0.5, pixels * 2.0, -pixels * 0.5, -pixels * 0.4)
    if not cards:
        return RoomBox(key, rect, (), 0, 0)
    row = pixels * 1.5
    lines = max(1, int((inside.height() + GAP) // (row + GAP)))
    most = lines * max(1, int(inside.width() // (pixels * _NARROWEST)))
    columns = columns_of(inside.width(), usual([_name(card, pixels) for card in cards[:most]]))
    for with_posts in (True, False) if len(cards) <= most else ():
        needs = [_name(card, pixels) + (_post(card, pixels) if with_posts else 0.0) for card in cards]
        columns = columns_of(inside.width(), usual(needs))
        if len(cards) <= lines * columns:
            slots = flow(inside.width(), needs, columns, row, inside.width())
            if round(slots[-1].y / (row + GAP)) < lines:
                cells = _cells(cards, slots, inside, current, pixels if with_posts else 0)
                return RoomBox(key, rect, cells, len(cards), 0)
    # One line stays free for the count of those who have no room.
    cells = _crowded(cards, pixels, inside, columns, max(1, lines - 1), current)
    return RoomBox(key, rect, cells, len(cards), len(cards) - len(cells))


def _crowded(
    cards: Sequence[RoomCard],
    pixels: int,
    inside: QRectF,
    columns: int,
    lines: int,
    current: Sequence[Id],
) -> tuple[RoomCell, ...]:
    """Show as many names as there are lines for, whoever is talked about among them."""
    row = pixels * 1.5
    talked = next((index for index, card in enumerate(cards) if card.candidate in current), 0)
    # Long names take two columns, so half of what may fit is sure to be in sight.
    start = 0 if talked < columns * lines // 2 else talked - columns * (lines - 1) // 2
    some = cards[start : start + columns * lines]
    slots = flow(inside.width(), [_name(card, pixels) for card in some], columns, row, inside.width())
    fitting = [index for index, slot in enumerate(slots) if round(slot.y / (row + GAP)) < lines]
    return _cells(some[: len(fitting)], slots[: len(fitting)], inside, current, 0)


def _cells(
    cards: Sequence[RoomCard],
    slots: Sequence[Slot],
    inside: QRectF,
    current: Sequence[Id],
    posts: int,
) -> tuple[RoomCell, ...]:
    """Fill the slots; ``posts`` is the size in pixels of the posts, 0 = without."""
    return tuple(
        RoomCell(
            card,
            QRectF(inside.left() + slot.x, inside.top() + slot.y, slot.width, slot.height),
            _fitting_post(card, slot.width, posts) if posts else "",
            card.candidate in current,
        )
        for card, slot in zip(cards, slots, strict=True)
    )


def _name(card: RoomCard, pixels: int) -> float:
    return advance(card.name or card.initials, pixels, bold=True) + pixels * (1.9 if card.moved else 1.1)


def _fitting_post(card: RoomCard, width: float, pixels: int) -> str:
    """Return as much of a post as has room beside the name, with dots where it ends early."""
    room = width - _name(card, pixels)
    if advance(card.post, pixels) <= room:
        return card.post
    return metrics(pixels).elidedText(card.post, Qt.TextElideMode.ElideRight, int(room))


def _post(card: RoomCard, pixels: int) -> float:
    return advance(card.post, pixels) + pixels * 0.5 if card.post else 0.0
