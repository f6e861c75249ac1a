"""Small parts every paper is made of: headings, facts, two things side by side, portraits, signatures."""

from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from string import Formatter

from reportlab.lib.utils import ImageReader
from reportlab.platypus import CondPageBreak, Flowable
from typing_extensions import override

from talentdesk.domain.names import circle_text
from talentdesk.reports import marks
from talentdesk.reports.ink import CELL, HEADING, MM, SUBHEADING, Align, Face, Ink
from talentdesk.reports.rows import Cell, Column, Rows
from talentdesk.reports.text import ASCENT, Block, Canvas, Text, draw_line

_LABEL = CELL.but(colour="muted")
_PAD = 3.0
_WIDEST_LABEL = 110.0
"""Points of a fact's label at most; longer ones break."""


def heading(ink: Ink, words: str, *, room: float = 90.0) -> list[Flowable]:
    """Return a heading that moves to the next page unless ``room`` points for what follows are left."""
    return [CondPageBreak(HEADING.before + HEADING.leading + room), Text(ink, words, HEADING)]


def subheading(ink: Ink, words: str, *, room: float = 44.0) -> list[Flowable]:
    """Return a smaller heading, kept with ``room`` points of what follows."""
    return [CondPageBreak(SUBHEADING.before + SUBHEADING.leading + room), Text(ink, words, SUBHEADING)]


def facts(ink: Ink, pairs: Sequence[tuple[str, str]], *, columns: int = 2, label: float = 74.0) -> Rows:
    """Return label and value pairs in columns, in the order of reading; labels get the room they need."""
    widest = max((Text(ink, name, _LABEL).natural_width for name, _ in pairs), default=0.0)
    label = max(label, min(widest + 2 * _PAD + 1, _WIDEST_LABEL))
    cells: list[list[Cell]] = []
    for start in range(0, len(pairs), columns):
        row: list[Cell] = []
        for name, value in [*pairs[start : start + columns], *[("", "")] * columns][:columns]:
            row += [Text(ink, name, _LABEL), value]
        cells.append(row)
    widths = [Column("", label), Column("", 1)] * columns
    return Rows(ink, widths, cells, pad=_PAD)


class Beside(Block):
    """Two or more blocks beside each other, aligned at the top; not split between pages."""

    def __init__(self, parts: Sequence[tuple[Block, float]], gap: float = 14.0) -> None:
        super().__init__(2, 6)
        self._parts = tuple(parts)
        self._gap = gap
        self._widths: list[float] = []

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks from the left."""
        return tuple(block for block, _ in self._parts)

    @override
    def measure(self, width: float) -> float:
        """Return the height of the highest; widths above 1 are points, the others shares of the rest."""
        self.width = width
        fixed = sum(part for _, part in self._parts if part > 1)
        shares = sum(part for _, part in self._parts if part <= 1)
        room = width - fixed - self._gap * (len(self._parts) - 1)
        self._widths = [part if part > 1 else room * part / shares for _, part in self._parts]
        return max(block.measure(wide) for (block, _), wide in zip(self._parts, self._widths, strict=True))

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the blocks."""
        for (block, _), width in zip(self._parts, self._widths, strict=True):
            block.paint(canvas, left, top)
            left += width + self._gap


class Stack(Block):
    """Blocks below each other that stay together on one page."""

    def __init__(self, blocks: Sequence[Block], before: float = 0.0, after: float = 0.0) -> None:
        super().__init__(before, after)
        self._blocks = tuple(blocks)
        self._heights: list[float] = []

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks from the top."""
        return self._blocks

    @override
    def measure(self, width: float) -> float:
        """Return the height of all with the distances between them."""
        self._heights = [
            block.measure(width) + (block.spaceBefore if index else 0.0) + block.spaceAfter
            for index, block in enumerate(self._blocks)
        ]
        return sum(self._heights)

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the blocks from the top."""
        for index, (block, height) in enumerate(zip(self._blocks, self._heights, strict=True)):
            block.paint(canvas, left, top - (block.spaceBefore if index else 0.0))
            top -= height


class Ending(Block):
    """A block and what ends a paper below it: lines to sign on take the end of the block to their page."""

    def __init__(self, body: Block, tail: Stack) -> None:
        super().__init__(body.spaceBefore, tail.spaceAfter)
        self.body, self.tail = body, tail
        self._high = self._gap = 0.0

    @override
    def measure(self, width: float) -> float:
        """Return the height of both with the distance between them."""
        self.width = width
        self._high = self.body.measure(width)
        self._gap = max(self.body.spaceAfter, self.tail.spaceBefore)
        return self._high + self._gap + self.tail.measure(width)

    @override
    def cut(self, height: float) -> "tuple[Block, Block] | None":
        """Split the block, though all of it would fit; what cannot be split goes over whole."""
        parts = self.body.cut(min(height, self._high - 1))
        if parts is not None:
            return parts[0], Ending(parts[1], self.tail)
        # On an empty page there is no more room to go to.
        atop = getattr(getattr(self, "_frame", None), "_atTop", False)
        return (self.body, self.tail) if atop and self._high <= height else None

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint both."""
        self.body.paint(canvas, left, top)
        self.tail.paint(canvas, left, top - self._high - self._gap)


def ended(story: Sequence[Flowable], *tail: Block) -> list[Flowable]:
    """Return a story with its ending, which is never alone on a page."""
    *before, last = story
    below = Stack(tail, tail[0].spaceBefore, tail[-1].spaceAfter)
    return [*before, Ending(last, below)] if isinstance(last, Block) else [*story, below]


class Portrait(Block):
    """A photo of 25 × 35 mm, or the initials in a frame where there is none or it cannot be read."""

    WIDTH, HEIGHT = 25 * MM, 35 * MM

    def __init__(self, ink: Ink, name: str, photo: bytes) -> None:
        super().__init__()
        self._ink, self._name = ink, name
        self._picture = _picture(photo) if photo else None

    @override
    def measure(self, width: float) -> float:
        """Return the fixed height."""
        return self.HEIGHT

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the picture, cut to the frame, or the initials."""
        bottom = top - self.HEIGHT
        if self._picture is not None:
            image = ImageReader(BytesIO(self._picture))
            wide, high = image.getSize()
            scale = max(self.WIDTH / wide, self.HEIGHT / high)
            canvas.saveState()
            path = canvas.beginPath()
            path.rect(left, bottom, self.WIDTH, self.HEIGHT)
            canvas.clipPath(path, stroke=0, fill=0)
            x = left + (self.WIDTH - wide * scale) / 2
            y = bottom + (self.HEIGHT - high * scale) / 2
            canvas.drawImage(image, x, y, wide * scale, high * scale)
            canvas.restoreState()
        line = self._ink.colour("line-strong")
        fill = None if self._picture is not None else self._ink.colour("hover")
        marks.box(canvas, left, bottom, self.WIDTH, self.HEIGHT, fill=fill, line=line)
        if self._picture is None:
            words = circle_text(self._name) or "–"
            face = Face(size=20, leading=26, colour="muted", align=Align.CENTRE, bold=True)
            needed = Text(self._ink, words, face).natural_width  # much, where a code stands for a glyph
            shrunk = min(1.0, (self.WIDTH - 6) / needed)
            face = face.but(size=20 * shrunk, leading=26 * shrunk)
            middle = bottom + self.HEIGHT / 2 - 7 * shrunk
            draw_line(canvas, self._ink, words, left + self.WIDTH / 2, middle, face)


@lru_cache(maxsize=64)
def _picture(photo: bytes) -> bytes | None:
    """Return a photo as a JPEG of print size and nothing else; None if it cannot be read."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    size = (round(Portrait.WIDTH / 72 * 300), round(Portrait.HEIGHT / 72 * 300))
    try:
        with Image.open(BytesIO(photo)) as opened:
            image = ImageOps.fit(ImageOps.exif_transpose(opened).convert("RGB"), size)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    sink = BytesIO()
    image.save(sink, "JPEG", quality=88)
    return sink.getvalue()


class Signatures(Block):
    """Lines to sign on, 60 mm, each with a name and a date (年 月 日) to fill in."""

    LINE = 60 * MM
    _STEP = 13 * MM

    def __init__(self, ink: Ink, names: Sequence[str], before: float = 6, after: float = 6) -> None:
        super().__init__(before, after)
        self._ink, self._names = ink, tuple(names)

    @override
    def measure(self, width: float) -> float:
        """Return the height for the number of lines."""
        self.width = width
        return self._STEP * len(self._names)

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint name, line and date of everyone."""
        for index, name in enumerate(self._names):
            y = top - self._STEP * (index + 1) + 3 * MM
            paint_signature(canvas, self._ink, name, left, y, self.width)


def paint_signature(canvas: Canvas, ink: Ink, name: str, left: float, y: float, width: float) -> None:
    """Paint one name, its line of 60 mm and the date at a baseline; the date ends near the right edge."""
    strong = ink.colour("text")
    line = left + width - Signatures.LINE - SIGNATURE_DATE
    _paint_name(canvas, ink, name, left, y, line - left - 8)
    marks.rule(canvas, (line, y - 2), (line + Signatures.LINE, y - 2), strong, thick=0.7)
    x = line + Signatures.LINE + 5 * MM
    widths = {"year": 11 * MM, "month": 8 * MM, "day": 8 * MM}
    for words, field, _, _ in Formatter().parse(ink.say("Date {year} / {month} / {day}")):
        if words:
            x += draw_line(canvas, ink, words, x, y, CELL)
        if field:
            marks.rule(canvas, (x, y - 2), (x + widths[field], y - 2), strong, thick=0.5)
            x += widths[field]


def _paint_name(canvas: Canvas, ink: Ink, name: str, left: float, y: float, room: float) -> None:
    """Paint a name at a baseline; one that is too long, smaller and ending there."""
    face = Face()
    text = Text(ink, name, face)
    if text.natural_width > room:
        face = CELL
        text = Text(ink, name, face)
    high = text.measure(room)
    text.paint(canvas, left, y + high - (face.leading - face.size) / 2 - (1 - ASCENT) * face.size)


SIGNATURE_DATE = 46 * MM
