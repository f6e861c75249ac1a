"""Running text of pieces that stay whole: names with their values, or names of people."""

from collections.abc import Sequence

from typing_extensions import override

from talentdesk.reports.ink import Face, Ink
from talentdesk.reports.lines import broken
from talentdesk.reports.text import Run, Text

Piece = Sequence[Run]


class Pieces(Text):
    """Pieces one after another. Lines end between them; one that is wider than a line is broken.

    What stands ``between`` two of them is left out at the end of a line; a mark that belongs there is given
    with the piece before it.
    """

    def __init__(self, ink: Ink, pieces: Sequence[Piece], face: Face, between: str = "") -> None:
        runs: list[Run] = []
        self._ends: list[int] = []
        self._between = len(between)
        length = 0
        for piece in pieces:
            added = [*([(between, False)] if runs and between else []), *piece]
            runs += added
            length += len(Text(ink, added, face).text)
            self._ends.append(length)
        super().__init__(ink, runs, face)

    @override
    def measure(self, width: float) -> float:
        """Return the height in points when it is ``width`` points wide."""
        if width != self._width:
            self._width = width
            self._lines = self._broken(width)
        return len(self._lines) * self.face.leading

    @override
    def _moved(self, start: int) -> None:
        """Follow a text that was cut."""
        self._ends = sorted({min(end - start, len(self.text)) for end in self._ends if end > start})

    def _broken(self, width: float) -> list[tuple[int, int]]:
        lines: list[tuple[int, int]] = []
        start = 0
        for end in self._ends:
            first = start + self._between if start else 0
            if lines and self._edges[end] - self._edges[lines[-1][0]] <= width + 0.01:
                lines[-1] = (lines[-1][0], end)
            else:
                while first < end and self.text[first] == " ":
                    first += 1
                edges = [edge - self._edges[first] for edge in self._edges[first : end + 1]]
                parts = broken(self.text[first:end], edges, width)
                lines += [(first + begin, first + stop) for begin, stop in parts]
            start = end
        return lines or [(0, 0)]


def pairs_text(ink: Ink, pairs: Sequence[tuple[str, str]], face: Face) -> Pieces:
    """Return each value after its bold name."""
    return Pieces(ink, [[(f"{name} ", True), (value, False)] for name, value in pairs], face, " · ")


def names_text(ink: Ink, names: Sequence[str], face: Face, lead: str = "") -> Pieces:
    """Return names with the mark of a list between them, after bold words if there are any."""
    mark = ink.say(", ")
    pieces: list[list[Run]] = [[(f"{name}{mark}", False)] for name in names[:-1]]
    pieces += [[(names[-1], False)]] if names else []
    if lead and pieces:
        pieces[0].insert(0, (lead, True))
    return Pieces(ink, pieces, face)
