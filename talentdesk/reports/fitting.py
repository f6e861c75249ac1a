"""Pages that hold what they are given, whatever its length: texts cut at a line, tables at a row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable
from typing_extensions import override

from talentdesk.reports.blocks import Stack
from talentdesk.reports.ink import BODY, Face, Ink
from talentdesk.reports.page import PORTRAIT, frame_size
from talentdesk.reports.text import Block, Canvas, Run, Text


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of something a page shows: ``rows`` of a list, ``lines`` of a text, ``items`` of a chart."""

    rows: int
    lines: int
    items: int


TRIES = (
    Limits(12, 12, 12),
    Limits(8, 8, 10),
    Limits(6, 6, 8),
    Limits(4, 4, 8),
    Limits(4, 3, 8),
    Limits(3, 3, 8),
    Limits(3, 2, 6),
    Limits(2, 2, 6),
    Limits(2, 2, 5),
    Limits(2, 1, 6),
    Limits(2, 1, 4),
    Limits(1, 1, 2),
)
"""From what a page with little on record shows to what always fits."""


class Clipped(Block):
    """A text of at most ``lines`` lines; an ellipsis says that it goes on elsewhere."""

    def __init__(self, ink: Ink, text: str | Sequence[Run], lines: int, face: Face = BODY) -> None:
        super().__init__(face.before, face.after)
        self._ink, self._face, self._most = ink, face, max(1, lines)
        self._runs: list[Run] = [(text, face.bold)] if isinstance(text, str) else list(text)
        self._text = Text(ink, self._runs, face)
        self._ending = Text(ink, "a…", face).natural_width - Text(ink, "a", face).natural_width

    @property
    def text(self) -> str:
        """The words that are shown, once measured."""
        return self._text.text

    @property
    def lines(self) -> list[str]:
        """The lines as measured last."""
        return self._text.lines

    @override
    def measure(self, width: float) -> float:
        """Return the height; what is more than the lines is taken off first."""
        text = Text(self._ink, self._runs, self._face)
        height = text.measure(width)
        room = sum(len(words) for words, _ in self._runs)
        while len(text.lines) > self._most and room > 1:
            room = min(room - 1, max(1, text.reaches(self._most, width - self._ending)))
            text = Text(self._ink, _first(self._runs, room), self._face)
            height = text.measure(width)
        self.width = width
        self._text = text
        return height

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the lines."""
        self._text.paint(canvas, left, top)


def _first(runs: Sequence[Run], count: int) -> list[Run]:
    """Return the first ``count`` characters of runs and an ellipsis."""
    kept: list[Run] = []
    for words, bold in runs:
        if len(words) >= count:
            return [*kept, (words[:count].rstrip() + "…", bold)]
        kept.append((words, bold))
        count -= len(words)
    return kept


class _Page(Block):
    """Blocks from the top of a page and one at its foot."""

    def __init__(self, blocks: Sequence[Block], foot: Block | None, height: float) -> None:
        super().__init__()
        self._height = height
        self._stack = Stack(blocks)
        self._foot = foot
        self._foot_height = 0.0

    @override
    def measure(self, width: float) -> float:
        """Return the height of the page."""
        self.width = width
        self._stack.measure(width)
        self._foot_height = self._foot.measure(width) if self._foot else 0.0
        return self._height

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint both."""
        self._stack.paint(canvas, left, top)
        if self._foot is not None:
            self._foot.paint(canvas, left, top - self._height + self._foot_height)


def one_page(make: Callable[[Limits], Sequence[Block]], foot: Block | None = None) -> list[Flowable]:
    """Return a page of what ``make`` gives within limits, the widest that fit; ``foot`` ends the page.

    What does not fit even within the narrowest limits goes on to another page.
    """
    width, height = frame_size(PORTRAIT)
    blocks: Sequence[Block] = ()
    below = foot.measure(width) + foot.spaceBefore if foot else 0.0
    for limits in TRIES:
        blocks = make(limits)
        if Stack(blocks).measure(width) + below <= height:
            return [_Page(blocks, foot, height)]
    return [*blocks, *([foot] if foot else [])]
