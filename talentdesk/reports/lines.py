"""Breaking text into lines as Chinese and Latin readers expect."""

from bisect import bisect_right
from collections.abc import Sequence
from unicodedata import east_asian_width

CLOSING = frozenset("，。、；：？！）】》〉」』〕｝”’…—～·％‰,.;:?!)]}%/←")
"""Marks that begin no line."""
OPENING = frozenset("（【《〈「『〔｛“‘￥([{$¥#")
"""Marks that end no line."""
_COUNTED = frozenset("年月日时分秒票人个项次轮名张格页版份位条天周岁")
"""What stays with the number before it."""
_MONTHS = frozenset(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])
_LONE = 1
"""Chinese characters that are too few for the last line of a paragraph."""
_CLAUSE = 8
"""Characters that go over to the last line with a lone one when they belong together."""


def may_break(text: str, at: int, *, narrow: bool = False) -> bool:
    """Tell whether a line may end before position ``at``, 0 < at < length.

    Lines break after blanks and on either side of a Chinese character, but no closing mark begins a line and
    no opening mark ends one. Words, numbers, dates and what is counted stay whole, and two words joined by a
    hyphen part after it. In a ``narrow`` place a date parts between year, month and day, and a blank before
    what is counted lets it go.
    """
    after = text[at]
    if after.isspace() or after in CLOSING or (after in _COUNTED and text[at - 1].isdecimal()):
        return False
    blank = text[at - 1].isspace()
    last = at - 1
    while last and text[last].isspace():
        last -= 1
    before = text[last]
    if not narrow and (_belongs(before, after, blank=blank) or (blank and _parts_day(text, last, at))):
        return False
    free = blank or after in "“‘" or _is_wide(before) or _is_wide(after)
    return before not in OPENING and (free or _joins_words(text, at))


def _belongs(before: str, after: str, *, blank: bool) -> bool:
    """Tell whether two characters are of one date, or number and what it counts."""
    if after.isdecimal():
        return before == "第" or (before in "年月" and not blank)
    return after in _COUNTED and before.isdecimal()


def _parts_day(text: str, last: int, at: int) -> bool:
    """Tell whether a blank stands between day and month or month and year of an English date."""
    if text[at].isdecimal():
        return text[max(0, last - 2) : last + 1] in _MONTHS
    return text[last].isdecimal() and text[at : at + 3] in _MONTHS and not text[at + 3 : at + 4].isalpha()


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
            return _accompanied(text, edges, width, [*lines, (start, stop)])
        end = max(end, start + 1)
        while end < stop and text[end] == " ":  # blanks may hang over the edge
            end += 1
        cut = _last_break(text, start, end, stop)
        if cut >= stop:
            return _accompanied(text, edges, width, [*lines, (start, stop)])
        lines.append((start, _without_blanks(text, start, cut)))
        start = cut
        while start < stop and text[start] == " ":
            start += 1


def _last_break(text: str, start: int, end: int, stop: int) -> int:
    """Return where a line from ``start`` ends that holds what is before ``end`` at most."""
    for narrow in (False, True):
        cut = end
        while start < cut < stop and not may_break(text, cut, narrow=narrow):
            cut -= 1
        if cut > start:
            return cut
    return end  # a single word wider than the line


def _without_blanks(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end


def _accompanied(
    text: str, edges: Sequence[float], width: float, lines: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return the lines with company for a Chinese character that stands alone on the last one.

    What it belongs to comes with it: back to the mark or blank before, where that is near and the line above
    stays the longer one; else the character before it.
    """
    if len(lines) < 2 or not _is_lone(text, *lines[-1]):
        return lines
    above, (last, stop) = lines[-2][0], lines[-1]
    most = max((above + last) // 2, last - _CLAUSE)
    fitting = [
        at
        for at in range(last - 1, above, -1)
        if edges[stop] - edges[at] <= width and text[at] != " " and may_break(text, at)
    ]
    clauses = (at for at in fitting if at >= most and (text[at - 1] in CLOSING or text[at - 1] == " "))
    at = next(clauses, fitting[0] if fitting else last)
    if at == last or at < most:
        return lines
    return [*lines[:-2], (above, _without_blanks(text, above, at)), (at, stop)]


def _is_lone(text: str, start: int, stop: int) -> bool:
    """Tell whether a line holds one Chinese character and marks, if any."""
    if stop - start > _LONE + 2 or start == stop:
        return False
    words = [char for char in text[start:stop] if char not in CLOSING and not char.isspace()]
    return len(words) == _LONE and _is_wide(words[0])
