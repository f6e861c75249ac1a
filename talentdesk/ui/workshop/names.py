"""How a name fits on a card: never cut; it takes two lines or a smaller size first."""

from functools import lru_cache

from talentdesk.ui.workshop.ink import metrics
from talentdesk.values import dataclass

ROW_NAME_SIZE = 13
_ONE_LINE = (14, 13, 12)
_TWO_LINES = (13, 12, 11, 10)
_BREAKS = "·• -‐"


@dataclass(frozen=True, slots=True)
class Fitted:
    """A name as drawn: one or two lines, at a size in pixels."""

    lines: tuple[str, ...]
    pixels: int


@lru_cache(maxsize=16384)
def advance(text: str, pixels: int, *, bold: bool = False) -> float:
    """Return how wide a text is."""
    return metrics(pixels, bold=bold).horizontalAdvance(text)


@lru_cache(maxsize=16384)
def fitting(text: str, pixels: int, width: float, *, bold: bool = False) -> int:
    """Return the largest size up to ``pixels`` at which a text is whole in a width, at least half of it."""
    needed = advance(text, pixels, bold=bold)
    return pixels if needed <= width else max(pixels // 2, int(pixels * width / needed))


def fit_name(name: str, width: float) -> Fitted:
    """Fit a name into a width: one line, then two, then smaller, at last broken between any characters."""
    for pixels in _ONE_LINE:
        if advance(name, pixels, bold=True) <= width:
            return Fitted((name,), pixels)
    halves = _halves(name)
    for pixels in _TWO_LINES:
        for lines in halves:
            if all(advance(line, pixels, bold=True) <= width for line in lines):
                return Fitted(lines, pixels)
    return Fitted(_anywhere(name, width), _TWO_LINES[-1])


@lru_cache(maxsize=16384)
def fit_row(name: str, width: float) -> int:
    """Return the size in pixels at which a name fits on one line; the smallest one where none does."""
    for pixels in (ROW_NAME_SIZE, 12, 11, 10):
        if advance(name, pixels, bold=True) <= width:
            return pixels
    return 9


@lru_cache(maxsize=16384)
def full_width(name: str) -> float:
    """Return how wide the name's part of a whole card must be at least."""
    one = advance(name, _ONE_LINE[-1], bold=True)
    two = min((max(advance(line, 11, bold=True) for line in lines) for lines in _halves(name)), default=one)
    return min(one, two)


@lru_cache(maxsize=16384)
def row_width(name: str) -> float:
    """Return how wide the name's part of a row must be: at full size, long names one step smaller."""
    wide = advance(name, ROW_NAME_SIZE, bold=True)
    return wide if wide <= 84 else advance(name, 11, bold=True)


def _halves(name: str) -> list[tuple[str, str]]:
    """Return the ways to break a name where it may be broken, the most even first."""
    cuts = [i + 1 for i, sign in enumerate(name[:-1]) if sign in _BREAKS and i > 0]
    pairs = [(name[:cut].rstrip(" "), name[cut:]) for cut in cuts]
    return sorted(pairs, key=lambda pair: abs(len(pair[0]) - len(pair[1])))


def _anywhere(name: str, width: float) -> tuple[str, ...]:
    lines, line = [], ""
    for sign in name:
        if line and advance(line + sign, _TWO_LINES[-1], bold=True) > width:
            lines.append(line)
            line = ""
        line += sign
    return (*lines, line)
