"""Breaking text into lines as Chinese and Latin readers expect."""

from bisect import bisect_right
from collections.abc import Sequence
from unicodedata import east_asian_width

CLOSING = frozenset("，。、；：？！）】》〉」』〕｝”’…—～·％‰,.;:?!)]}%")
"""Marks that begin no line."""
OPENING = frozenset("（【《〈「『〔｛“‘￥([{$¥#")
"""Marks that end no line."""
_OF_DATES = frozenset("年月日时分秒")
"""What stays with the number before it."""


def may_break(text: str, at: int) -> bool:
    """Tell whether a line may end before position ``at``, 0 < at < length.

    Lines break after blanks and on either side of a Chinese character, but no closing mark begins a line and
    no opening mark ends one. Words and numbers stay whole, and so do the days, months and years of a date;
    two words joined by a hyphen part after it.
    """
    after = text[at]
    if after.isspace() or after in CLOSING or (after in _OF_DATES and text[at - 1].isdecimal()):
        return False
    blank = text[at - 1].isspace()
    last = at - 1
    while last and text[last].isspace():
        last -= 1
    before = text[last]
    free = blank or after in "“‘" or _is_wide(before) or _is_wide(after)
    return before not in OPENING and (free or _joins_words(text, at))


def _joins_words(text: str, at: int) -> bool:
    """Tell whether a hyphen before ``at`` joins two words of two letters or more: a line may end with it."""
    beside = text[max(0, at - 3) : at - 1] + text[at : at + 2]
    return text[at - 1] == "-" and len(beside) == 4 and beside.isalpha()


def _is_wide(char: str) -> bool:
    """Tell whether a character is set like Chinese: lines may break beside it."""
    return char >= "\u2e80" or (char > "\u2000" and east_asian_width(char) in "WF")


def broken(text: str, edges: Sequence[float], width: float) -> list[tuple[int, int]]:
    """Return (start, end) of every line of a text.

    ``edges`` holds the left edge of every character and the right edge of the last, so one more than there
    are characters. Blanks at the end of a line take no room; a word wider than the line is cut.
    """
    lines: list[tuple[int, int]] = []
    start = 0
    for stop in (*_newlines(text), len(text)):
        lines += _paragraph(text, edges, width, start, stop)
        start = stop + 1
    return lines


def _newlines(text: str) -> list[int]:
    return [at for at, char in enumerate(text) if char == "\n"] if "\n" in text else []


def _paragraph(
    text: str, edges: Sequence[float], width: float, start: int, stop: int
) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    while True:
        end = bisect_right(edges, edges[start] + width + 0.01, start + 1, stop + 1) - 1
        if end >= stop:
            lines.append((start, stop))
            return lines
        end = max(end, start + 1)
        while end < stop and text[end] == " ":  # blanks may hang over the edge
            end += 1
        cut = end
        while cut > start and cut < stop and not may_break(text, cut):
            cut -= 1
        if cut == start:  # a single word wider than the line
            cut = end
        if cut >= stop:
            lines.append((start, stop))
            return lines
        end = cut
        while end > start and text[end - 1] == " ":
            end -= 1
        lines.append((start, end))
        start = cut
        while start < stop and text[start] == " ":
            start += 1
