"""The grid on paper: a whole page with names in their boxes, and a small one that shows a single place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from typing_extensions import override

from talentdesk.domain.grid import Box, Placement, Scheme
from talentdesk.reports import marks
from talentdesk.reports.ink import Align, Face, Ink
from talentdesk.reports.pairs import names_text
from talentdesk.reports.text import Canvas, FixedBlock, Text, draw_line

_SIZES = (12.0, 10.5, 9.5, 8.5, 7.5, 6.5)
"""Sizes of names, tried from the largest until all fit."""
_HEAD = 15.0
_GAP = 6.0
_SIDE = 16.0
"""Room for the names of levels at the left and below."""
_LEFT = _SIDE + 14.0
_LEADING = 1.32
"""Distance of lines as a multiple of the size."""
_WIDEST = 12.0
"""Widest name that widens the columns, in multiples of the size; longer ones end in an ellipsis."""
_TRIES = (*((size, _WIDEST) for size in _SIZES), (_SIZES[-1], 9.0), (_SIZES[-1], 6.5))
"""Sizes and widest names, tried in this order until all names fit."""
_WHOLE = tuple((size, 999.0) for size in _SIZES if size > 8)
"""What is tried before: a little smaller, with no name cut."""


@dataclass(frozen=True, slots=True)
class Name:
    """A candidate in a box; ``mark`` says where somebody moved from and makes the name bold."""

    words: str
    mark: str = ""

    @property
    def text(self) -> str:
        """Name and mark."""
        return f"{self.words} {self.mark}".rstrip()


class GridPage(FixedBlock):
    """All boxes of a scheme with the names of those who stand there, as large as the frame it is given."""

    def __init__(
        self, ink: Ink, scheme: Scheme, names: Mapping[Placement | None, Sequence[Name]], height: float
    ) -> None:
        super().__init__(ink, height)
        self._scheme, self._names = scheme, names
        self._foot = self._wide = self._high = 0.0

    @override
    def measure(self, width: float) -> float:
        """Return the fixed height."""
        self.width = width
        rows = self._scheme.rows()
        self._foot = _SIDE + 14 + (34 if self._names.get(None) else 0)
        self._wide = (width - _LEFT - _GAP * (len(rows[0]) - 1)) / len(rows[0])
        self._high = (self._height - self._foot - _GAP * (len(rows) - 1)) / len(rows)
        self._setting = setting(self._ink, self._names, self._wide - 14, self._high - _HEAD - 5)
        return self._height

    def is_full(self, width: float) -> bool:
        """Tell whether names are left out or cut, so that a list has to follow."""
        self.measure(width)
        widest = self._setting.width - 4
        for place, names in self._names.items():
            wide = max((_wide(self._ink, name) for name in names), default=0.0) * self._setting.size
            if place is not None and (len(names) > self._setting.room or wide > widest):
                return True
        return len(self._names.get(None, ())) > 12

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint axes, boxes, names and the holding area."""
        ink, scheme = self._ink, self._scheme
        wide, high = self._wide, self._high
        x0 = left + _LEFT
        for row, level in enumerate(scheme.row_levels()):
            y = top - row * (high + _GAP)
            _upright(canvas, ink, ink.say.text(level.name), left + _SIDE + 8, y - high / 2, _LEVEL)
            for column, box in enumerate(scheme.rows()[row]):
                self._paint_box(canvas, box, x0 + column * (wide + _GAP), y)
        bottom = top - self._height + self._foot
        for column, level in enumerate(scheme.column_levels()):
            middle = x0 + column * (wide + _GAP) + wide / 2
            draw_line(canvas, ink, ink.say.text(level.name), middle, bottom - 12, _LEVEL)
        _upright(canvas, ink, ink.say.text(scheme.vertical.name), left + 8, (top + bottom) / 2, _AXIS)
        centre = x0 + (self.width - _LEFT) / 2
        draw_line(canvas, ink, ink.say.text(scheme.horizontal.name), centre, bottom - 27, _AXIS)
        held = self._names.get(None, ())
        if held:
            self._paint_held(canvas, held, x0, bottom - 36, left + self.width - x0)

    def _paint_box(self, canvas: Canvas, box: Box, left: float, top: float) -> None:
        ink, width = self._ink, self._wide
        names = self._names.get(box.placement, ())
        _frame(canvas, ink, box, left, top, width, self._high)
        title = f"{box.number}  {ink.say.text(box.name)}"
        draw_line(canvas, ink, title, left + 9, top - 11.5, _BOX, width=width - 60)
        count = ink.say("People: {count}", count=len(names))
        draw_line(canvas, ink, count, left + width - 5, top - 11.5, _COUNT)
        self._paint_names(canvas, names, left + 9, top - _HEAD - 2)

    def _paint_names(self, canvas: Canvas, names: Sequence[Name], left: float, top: float) -> None:
        ink, how = self._ink, self._setting
        full = len(names) > how.room
        rows = how.rows - 1 if full else how.rows  # the last line says how many are left out
        shown = names[: rows * how.columns]
        for index, name in enumerate(shown):
            row, column = divmod(index, how.columns)
            face = Face(how.size, how.leading, bold=bool(name.mark))
            x, y = left + column * how.width, top - (row + 0.5) * how.leading - how.size * 0.38
            draw_line(canvas, ink, name.text, x, y, face, width=how.width - 4)
        if full:
            words = ink.say("and {count} more, listed after this page", count=len(names) - len(shown))
            y = top - (rows + 0.5) * how.leading - how.size * 0.38
            draw_line(canvas, ink, words, left, y, Face(how.size, how.leading, bold=True))

    def _paint_held(
        self, canvas: Canvas, held: Sequence[Name], left: float, top: float, width: float
    ) -> None:
        ink = self._ink
        face = Face(8.5, 11)
        lead = ink.say("Holding area ({count}): ", count=len(held))
        text: Text = names_text(ink, [name.text for name in held], face, lead)
        if text.measure(width) > 2 * face.leading:
            words = ink.say("listed after this page")
            text = Text(ink, [(lead, True), (words, False)], face)
            text.measure(width)
        text.paint(canvas, left, top)


_LEVEL = Face(9.5, 12, align=Align.CENTRE)
_AXIS = Face(10.5, 13, bold=True, align=Align.CENTRE)
_BOX = Face(10, 13, bold=True)
_COUNT = Face(9, 12, colour="muted", align=Align.RIGHT)


def _frame(canvas: Canvas, ink: Ink, box: Box, left: float, top: float, width: float, height: float) -> None:
    """Paint a box: soft fill, thin outline, a strip of full colour at the left."""
    fill, line = ink.soft(box.colour), ink.colour("line-strong")
    marks.box(canvas, left, top - height, width, height, fill=fill, line=line)
    marks.box(canvas, left, top - height, 3.5, height, fill=ink.strong(box.colour))


def _upright(canvas: Canvas, ink: Ink, words: str, x: float, y: float, face: Face) -> None:
    """Paint words along the left edge, read from below."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(90)
    draw_line(canvas, ink, words, 0, 0, face)
    canvas.restoreState()


@dataclass(frozen=True, slots=True)
class Setting:
    """How names are set in boxes of one size: columns of ``width`` points with ``rows`` lines each."""

    size: float
    width: float
    columns: int
    rows: int

    @property
    def leading(self) -> float:
        """Distance of lines in points."""
        return self.size * _LEADING

    @property
    def room(self) -> int:
        """How many names a box holds."""
        return self.columns * self.rows


def setting(
    ink: Ink, names: Mapping[Placement | None, Sequence[Name]], width: float, height: float
) -> Setting:
    """Return the largest setting in which the names of every box fit; the smallest if none does."""
    boxed = [one for place, one in names.items() if place is not None]
    most = max((len(one) for one in boxed), default=0)
    widest = max((_wide(ink, name) for one in boxed for name in one), default=0.0)
    made = Setting(_SIZES[-1], width, 1, 1)
    for size, cap in (*_WHOLE, *_TRIES):
        column = min(max(min(widest, cap) * size + 8, 40.0), width)
        columns = max(1, int(width / column))
        made = Setting(size, width / columns, columns, max(1, int(height / (size * _LEADING))))
        whole = cap > _WIDEST
        if made.room >= most and not (whole and widest * size > made.width - 4):
            break
    return made


def _wide(ink: Ink, name: Name) -> float:
    """Return the width of a name at size 1."""
    return Text(ink, name.text, Face(1.0, 1.0, bold=bool(name.mark))).natural_width


class MiniGrid(FixedBlock):
    """A small grid with one box marked, and where the candidate stood before if that was another."""

    def __init__(
        self, ink: Ink, scheme: Scheme, before: Placement | None, after: Placement | None, height: float = 132
    ) -> None:
        super().__init__(ink, height, 2, 2)
        self._scheme, self._before, self._after = scheme, before, after

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint boxes with their numbers, the place filled, the earlier one dashed, an arrow between them."""
        ink, scheme = self._ink, self._scheme
        rows = scheme.rows()
        foot, gap = 26.0, 2.5
        side = self._level_width() + _SIDE
        wide = (self.width - side - gap * (len(rows[0]) - 1)) / len(rows[0])
        high = (self._height - foot - gap * (len(rows) - 1)) / len(rows)
        centres: dict[Placement, marks.Point] = {}
        corners: dict[Placement, tuple[Box, marks.Point]] = {}
        for row_number, (row, level) in enumerate(zip(rows, scheme.row_levels(), strict=True)):
            y = top - row_number * (high + gap) - high
            name = ink.say.text(level.name)
            draw_line(canvas, ink, name, left + side - 4, y + high / 2 - 2.5, _TINY_RIGHT, width=side - _SIDE)
            for column, box in enumerate(row):
                x = left + side + column * (wide + gap)
                centres[box.placement] = (x + wide / 2, y + high / 2)
                corners[box.placement] = (box, (x + 4, y + high - 11))
                self._paint_box(canvas, box, x, y, wide, high)
        bottom = top - self._height + foot
        for column, level in enumerate(scheme.column_levels()):
            x = left + side + column * (wide + gap) + wide / 2
            draw_line(canvas, ink, ink.say.text(level.name), x, bottom - 9, _TINY, width=wide)
        centre = left + side + (self.width - side) / 2
        draw_line(canvas, ink, ink.say.text(scheme.horizontal.name), centre, bottom - 20, _TINY_BOLD)
        _upright(canvas, ink, ink.say.text(scheme.vertical.name), left + 8, (top + bottom) / 2, _TINY_BOLD)
        if self._before and self._after and self._before != self._after:
            self._paint_arrow(canvas, centres[self._before], centres[self._after])
            for place in (self._before, self._after):
                self._paint_number(canvas, *corners[place])  # over the arrow, which may cross it in a low box

    def _level_width(self) -> float:
        """Return the width of the longest name of a row, a quarter of the whole at most."""
        names = (self._ink.say.text(level.name) for level in self._scheme.row_levels())
        widest = max((Text(self._ink, name, _TINY).natural_width for name in names), default=0.0)
        return min(widest + 0.1, self.width / 4)

    def _paint_box(
        self, canvas: Canvas, box: Box, left: float, bottom: float, width: float, height: float
    ) -> None:
        ink = self._ink
        here, before = box.placement == self._after, box.placement == self._before
        if here:
            marks.box(canvas, left, bottom, width, height, fill=ink.strong(box.colour))
        else:
            dash = (2.5, 1.5) if before else ()
            line = ink.colour("text" if before else "line-strong")
            fill = ink.soft(box.colour)
            marks.box(canvas, left, bottom, width, height, fill=fill, line=line, dash=dash)
        self._paint_number(canvas, box, (left + 4, bottom + height - 11))

    def _paint_number(self, canvas: Canvas, box: Box, at: marks.Point) -> None:
        """Paint a box's number on a ground of its own."""
        ink, (left, bottom) = self._ink, at
        here, before = box.placement == self._after, box.placement == self._before
        face = _NUMBER.but(colour="on-accent" if here else "text", bold=here or before)
        if here or before:
            wide = Text(ink, str(box.number), face).natural_width
            fill = ink.strong(box.colour) if here else ink.soft(box.colour)
            marks.box(canvas, left - 1, bottom - 1.5, wide + 2, 9, fill=fill)
        draw_line(canvas, ink, str(box.number), left, bottom, face)

    def _paint_arrow(self, canvas: Canvas, start: marks.Point, end: marks.Point) -> None:
        """Paint an arrow from the dashed box to the edge of the filled one's middle."""
        ink = self._ink
        x, y = end[0] - start[0], end[1] - start[1]
        length = (x * x + y * y) ** 0.5
        x, y = x / length, y / length
        tip = (end[0] - x * 6, end[1] - y * 6)
        marks.rule(canvas, start, (tip[0] - x * 5, tip[1] - y * 5), ink.colour("surface"), thick=3.4)
        marks.rule(canvas, start, (tip[0] - x * 5, tip[1] - y * 5), ink.colour("text"), thick=1.4)
        wings = [
            tip,
            (tip[0] - x * 8 - y * 4, tip[1] - y * 8 + x * 4),
            (tip[0] - x * 8 + y * 4, tip[1] - y * 8 - x * 4),
        ]
        marks.shape(canvas, wings, fill=ink.colour("text"), line=ink.colour("surface"), thick=0.8)


_TINY = Face(7, 9, align=Align.CENTRE)
_TINY_RIGHT = _TINY.but(align=Align.RIGHT)
_SIDE = 17.0
"""Points left of the rows' names for the name of the dimension, and between them and the boxes."""
_TINY_BOLD = Face(7.5, 9.5, bold=True, align=Align.CENTRE)
_NUMBER = Face(8.5, 11)
