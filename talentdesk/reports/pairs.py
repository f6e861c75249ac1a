"""Names and values as running text that keeps each pair on a line."""

from collections.abc import Sequence

from typing_extensions import override

from talentdesk.reports.ink import Face, Ink
from talentdesk.reports.lines import broken
from talentdesk.reports.text import Run, Text

_BETWEEN = " · "


class Pairs(Text):
    """Each value after its bold name. Lines end between pairs; one that is wider than a line is broken."""

    def __init__(self, ink: Ink, pairs: Sequence[tuple[str, str]], face: Face) -> None:
        runs: list[Run] = []
        ends = []
        for name, value in pairs:
            runs += [(_BETWEEN if runs else "", False), (f"{name} ", True), (value, False)]
            ends.append(len(Text(ink, runs, face).text))
        super().__init__(ink, runs, face)
        self._ends = ends

    @override
    def measure(self, width: float) -> float:
        """Return the height in points when it is ``width`` points wide."""
        if width != self._width:
            self._width = width
            self._lines = self._broken(width)
        return len(self._lines) * self.face.leading

    @override
    def cut(self, height: float) -> None:
        """Stay whole: what tells somebody apart stands at the head of a page."""
        return

    def _broken(self, width: float) -> list[tuple[int, int]]:
        lines: list[tuple[int, int]] = []
        start = 0
        for end in self._ends:
            first = start + len(_BETWEEN) if start else 0
            if lines and self._edges[end] - self._edges[lines[-1][0]] <= width:
                lines[-1] = (lines[-1][0], end)
            else:
                edges = [edge - self._edges[first] for edge in self._edges[first : end + 1]]
                parts = broken(self.text[first:end], edges, width)
                lines += [(first + begin, first + stop) for begin, stop in parts]
            start = end
        return lines or [(0, 0)]
