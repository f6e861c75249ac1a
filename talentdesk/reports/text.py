"""A piece of text on paper: measured once, broken into lines, split between pages."""

import re
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any, TypeVar

from reportlab.platypus import Flowable, FrameBreak
from typing_extensions import override

from talentdesk.domain.texts import Language
from talentdesk.reports.ink import BODY, Align, Face, Ink
from talentdesk.reports.lines import broken, may_break

Canvas = Any
"""ReportLab's canvas; its stubs leave most of it untyped."""
ASCENT = 0.88
"""Part of the size above the baseline."""
_FEWEST = 2
"""Lines of a paragraph that may stand alone at the foot or head of a page."""


class Block(Flowable, ABC):
    """Something with a height that paints itself; the base of all our parts."""

    def __init__(self, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__()
        self.spaceBefore = before
        self.spaceAfter = after

    @abstractmethod
    def measure(self, width: float) -> float:
        """Return the height in points when it is ``width`` points wide."""

    @abstractmethod
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint below ``top``; ``measure`` was called before."""

    def cut(self, height: float) -> "tuple[Block, Block] | None":
        """Return the part that fits into ``height`` and the rest, or None if nothing useful fits."""
        return None

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Answer ReportLab's question for the size."""
        self.width, self.height = aW, self.measure(aW)
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Answer ReportLab's wish for parts; the rest begins the next page, even where a little would fit."""
        self.measure(aW)
        parts = self.cut(aH)
        return [parts[0], FrameBreak(), parts[1]] if parts else []

    def draw(self) -> None:
        """Paint where ReportLab has put the block."""
        self.paint(self.canv, 0.0, self.height)


class FixedBlock(Block):
    """A block of one height, whatever its width; the base of drawings."""

    def __init__(self, ink: Ink, height: float, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__(before, after)
        self._ink, self._height = ink, height

    @override
    def measure(self, width: float) -> float:
        """Return the fixed height."""
        self.width = width
        return self._height


B = TypeVar("B", bound=Block)


def twin(block: B) -> B:
    """Return a copy of a block that ReportLab has not met yet: its marks of earlier tries are left out."""
    copy = object.__new__(type(block))
    copy.__dict__.update(block.__dict__)
    copy.__dict__.pop("_postponed", None)
    return copy


Run = tuple[str, bool]
"""A part of a text and whether it is bold."""


class Text(Block):
    """A paragraph. ``text`` is a string in the face's weight or runs of their own weight."""

    def __init__(self, ink: Ink, text: str | Sequence[Run], face: Face = BODY) -> None:
        super().__init__(face.before, face.after)
        self.face = face
        self._ink = ink
        runs = [(text, face.bold)] if isinstance(text, str) else text
        self._parts: list[tuple[int, str]] = []  # (end, font)
        widths: list[float] = []
        shown = ""
        for words, bold in runs:
            for font, part in ink.glyphs.runs(_shown(ink, words), bold=bold):
                shown += part
                widths += ink.glyphs.widths(font, part)
                self._parts.append((len(shown), font))
        scale = face.size / 1000
        self.text = shown
        self._edges = list(accumulate((width * scale for width in widths), initial=0.0))
        self._lines: list[tuple[int, int]] = []
        self._width = -1.0

    @property
    def natural_width(self) -> float:
        """Width in points of the text on one line."""
        return self._edges[-1]

    @property
    def lines(self) -> list[str]:
        """The lines as measured last."""
        return [self.text[start:end] for start, end in self._lines]

    def reaches(self, lines: int, width: float) -> int:
        """Return how many characters so many lines hold, the last filled to ``width`` in mid-word too."""
        start = self._lines[lines - 1][0]
        return bisect_right(self._edges, self._edges[start] + width, start) - 1

    @property
    def cuts_words(self) -> bool:
        """Whether a word was cut where it was measured last."""
        return any(end < len(self.text) and _is_cut(self.text, end) for _, end in self._lines)

    @override
    def measure(self, width: float) -> float:
        """Return the height in points when it is ``width`` points wide."""
        if width != self._width:
            self._width = width
            self._lines = broken(self.text, self._edges, width)
        return len(self._lines) * self.face.leading

    @override
    def cut(self, height: float) -> "tuple[Text, Text] | None":
        """Split between lines, leaving at least two on either side."""
        fitting = int((height + 0.01) // self.face.leading)
        fitting = min(fitting, len(self._lines) - _FEWEST)
        if fitting < _FEWEST:
            return None
        middle = self._lines[fitting][0]
        return self._part(0, middle, first=True), self._part(middle, len(self.text), first=False)

    def _part(self, start: int, end: int, *, first: bool) -> "Text":
        part = twin(self)
        part.text = self.text[start:end].rstrip()
        part._edges = [edge - self._edges[start] for edge in self._edges[start : start + len(part.text) + 1]]
        part._parts = [(stop - start, font) for stop, font in self._parts if stop > start]
        part._moved(start)
        part._width = -1.0
        part.measure(self._width)
        part.spaceBefore = self.spaceBefore if first else 0.0
        part.spaceAfter = 0.0 if first else self.spaceAfter
        return part

    def _moved(self, start: int) -> None:
        """Follow a text that was cut: it begins ``start`` characters later now, and may end earlier."""

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the lines below ``top``."""
        face = self.face
        pen = canvas.beginText()
        pen.setFillColor(self._ink.colour(face.colour))
        y = top - (face.leading - face.size) / 2 - ASCENT * face.size
        for start, end in self._lines:
            pen.setTextOrigin(left + self._shift(start, end), y)
            for font, part in self._runs_between(start, end):
                pen.setFont(font, face.size, face.leading)
                pen.textOut(part)
            y -= face.leading
        canvas.drawText(pen)

    def _shift(self, start: int, end: int) -> float:
        if self.face.align is Align.LEFT:
            return 0.0
        free = self._width - (self._edges[end] - self._edges[start])
        return free if self.face.align is Align.RIGHT else free / 2

    def _runs_between(self, start: int, end: int) -> list[tuple[str, str]]:
        if len(self._parts) == 1:
            return [(self._parts[0][1], self.text[start:end])]
        runs = []
        at = start
        for stop, font in self._parts:
            if stop > at and at < end:
                runs.append((font, self.text[at : min(stop, end)]))
                at = min(stop, end)
        return runs


class WholeWords(Text):
    """A text in a narrow place: where a word or number is wider than the place, all of it is set smaller."""

    _LEAST = 6.0
    """Size in points below which a word is cut after all."""

    @override
    def measure(self, width: float) -> float:
        """Return the height in points when it is ``width`` points wide."""
        height = super().measure(width)
        if self.cuts_words:
            longest = max(self._edges[end] - self._edges[start] for start, end in _words(self.text))
            scale = max(width / longest, self._LEAST / self.face.size)
            self.face = self.face.but(size=self.face.size * scale, leading=self.face.leading * scale)
            self._edges = [edge * scale for edge in self._edges]
            self._width = -1.0
            height = super().measure(width)
        return height


class CellWords(WholeWords):
    """The words of a cell: set a little smaller for a long word, but not for one that is cut even so."""

    _LEAST = 7.5

    @override
    def measure(self, width: float) -> float:
        """Return the height in points when it is ``width`` points wide."""
        before = self.face, self._edges
        height = super().measure(width)
        if self.face is not before[0] and self.cuts_words:
            self.face, self._edges = before
            self._lines = broken(self.text, self._edges, width)
            height = len(self._lines) * self.face.leading
        return height


class Balanced(WholeWords):
    """A Chinese label in a narrow place: where it takes several lines, they are about equally long."""

    @override
    def measure(self, width: float) -> float:
        """Return the height in points when it is ``width`` points wide."""
        if width == self._width:
            return len(self._lines) * self.face.leading
        height = super().measure(width)
        count, narrow = len(self._lines), width
        while count > 1 and not self.text.isascii() and narrow > width / 2:
            narrow -= self.face.size / 2
            lines = broken(self.text, self._edges, narrow)
            if len(lines) > count:
                break
            self._lines = lines
        return height


_WORD = re.compile(r"[!-~\u00a1-\u024f’]+")
"""Words of Latin letters or a number; all others may be broken anywhere."""


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Return where the words that lines must not break begin and end."""
    for found in _WORD.finditer(text):
        start = found.start()
        for at in range(start + 1, found.end() + 1):
            if at == found.end() or may_break(text, at):
                yield start, at
                start = at


def _is_cut(text: str, at: int) -> bool:
    """Tell whether a line that ends before ``at`` cuts a word."""
    return bool(_WORD.fullmatch(text, at - 1, at + 1)) and not may_break(text, at)


_WIDE = re.compile("[“‘](?=[!-~])|(?<=[!-~])[”’…]")
_NARROW = {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "..."}
"""Our font sets these marks as wide as a Chinese character; beside Latin letters they are narrow."""


def _shown(ink: Ink, words: str) -> str:
    if ink.say.language is Language.EN and not words.isascii():
        words = _WIDE.sub(lambda found: _NARROW[found.group()], words)
    if "\n" not in words and "\r" not in words:
        return ink.glyphs.shown(words)
    return "\n".join(ink.glyphs.shown(line) for line in words.splitlines())


def draw_line(
    canvas: Canvas, ink: Ink, words: str, left: float, baseline: float, face: Face, *, width: float = 0.0
) -> float:
    """Draw one line at a baseline; shorten it with an ellipsis to ``width`` if given. Return its width."""
    text = Text(ink, words, face)
    if width and text.natural_width > width:
        text = shortened(ink, words, face, width)
    text.measure(max(text.natural_width, 0.1))
    x = left
    if face.align is Align.RIGHT:
        x = left - text.natural_width
    elif face.align is Align.CENTRE:
        x = left - text.natural_width / 2
    text.face = face.but(align=Align.LEFT)
    text.paint(canvas, x, baseline + (face.leading - face.size) / 2 + ASCENT * face.size)
    return text.natural_width


def shortened(ink: Ink, words: str, face: Face, width: float) -> Text:
    """Return one line of text that fits into ``width`` points, cut with an ellipsis where it must be."""
    words = words.replace("\n", " ")
    text = Text(ink, words, face)
    fitting = min(len(words), bisect_right(text._edges, width))
    while text.natural_width > width and fitting > 1:
        fitting -= 1
        text = Text(ink, words[:fitting].rstrip() + "…", face)
    return text
