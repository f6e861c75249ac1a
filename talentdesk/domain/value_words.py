"""What the words of a workbook mean on the programme's lists: levels, boxes, choices.

Each function answers with everything a word can mean. One meaning is taken; none or several are asked about,
never guessed.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from talentdesk.domain.grid import Box, Dimension, Placement, Scheme
from talentdesk.domain.programme import RatingMap

SCALES: tuple[tuple[str, ...], ...] = (
    ("低", "高"),
    ("low", "high"),
    ("l", "h"),
    ("低", "中", "高"),
    ("low", "medium", "high"),
    ("low", "mid", "high"),
    ("low", "moderate", "high"),
    ("l", "m", "h"),
    ("c", "b", "a"),
    ("差", "中", "优"),
    ("待改进", "合格", "优秀"),
    ("待改进", "达标", "优秀"),
    ("不合格", "合格", "优秀"),
    ("below", "meets", "exceeds"),
    ("below expectations", "meets expectations", "exceeds expectations"),
    ("d", "c", "b", "a"),
    ("差", "中", "良", "优"),
    ("不合格", "合格", "良好", "优秀"),
    ("不称职", "基本称职", "称职", "优秀"),
    ("e", "d", "c", "b", "a"),
    ("不合格", "基本合格", "合格", "良好", "优秀"),
    ("poor", "fair", "good", "very good", "excellent"),
    ("很低", "低", "中", "高", "很高"),
    ("very low", "low", "medium", "high", "very high"),
)
"""Words for levels from the lowest up; a row serves dimensions with as many levels as it has words."""

_APART = re.compile(r"\s*(?:[/／|｜、,，;；×*+&\\]|\s[xX]\s|[-－—–]+)\s*")
_NUMBERED = re.compile(
    r"^(?:第|box|no\.?|#|编号)?(\d{1,2})(?:\.0+)?(?:号位|号格|号|格|宫格|宫|\.|、|:)?(.*)$"
)
_NOISE = str.maketrans("", "", " \t\r\n\u3000\"'“”‘’()（）[]【】<>《》")


def fold(text: str) -> str:
    """Return words as they are compared: one width, one case, no blanks, quotes and brackets."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_NOISE)


def meant(text: str, words: Iterable[tuple[str, Sequence[str]]]) -> tuple[str, ...]:
    """Return the keys a text stands for, of (key, words for it)."""
    wanted = fold(text)
    found = [key for key, names in words if wanted and wanted in map(fold, (key, *names))]
    return tuple(dict.fromkeys(found))


def levels_meant(text: str, dimension: Dimension, map_: RatingMap | None = None) -> tuple[str, ...]:
    """Return the levels a text can mean: by key, name, the programme's grades, or the words of a scale."""
    levels = dimension.levels
    found = list(meant(text, ((one.key, (one.name.zh, one.name.en)) for one in levels)))
    wanted = fold(text)
    bare = _without(wanted, (dimension.name.zh, dimension.name.en, dimension.key))
    if map_ is not None:
        grades = [level for grade, level in map_.grades if fold(grade) in (wanted, bare)]
        found += [level for level in grades if dimension.has(level)]
    if not found and bare != wanted:
        found += meant(bare, ((one.key, (one.name.zh, one.name.en)) for one in levels))
    if not found:
        found += [
            level.key
            for scale in SCALES
            if len(scale) == len(levels)
            for word, level in zip(scale, levels, strict=True)
            if fold(word) == bare
        ]
    return tuple(dict.fromkeys(found))


def places_meant(text: str, scheme: Scheme, maps: Iterable[RatingMap] = ()) -> tuple[Placement, ...]:
    """Return the places of a scheme a text can mean: a box by number, code or name, or both levels."""
    wanted = fold(text)
    if not wanted:
        return ()
    found = [box.placement for box in scheme.boxes if wanted in _words(box)]
    numbered = _NUMBERED.match(wanted)
    if not found and numbered is not None:
        box = scheme.by_number.get(int(numbered[1]))
        # A name behind the number must be that box's own: 2 and the name of box 3 is a contradiction.
        if box is not None and (not numbered[2] or numbered[2] in _words(box)):
            found.append(box.placement)
    by_dimension = {one.dimension: one for one in maps}
    for first, second in _pairs(text) or _cut(text, scheme):
        for one, other in ((first, second), (second, first)):
            found += _crossed(one, other, scheme, by_dimension)
    return tuple(dict.fromkeys(found))


def _crossed(vertical: str, horizontal: str, scheme: Scheme, maps: dict[str, RatingMap]) -> list[Placement]:
    """Return the places where a word for the vertical level meets one for the horizontal level."""
    if _speaks_of(vertical, scheme.horizontal) or _speaks_of(horizontal, scheme.vertical):
        return []
    rows = levels_meant(vertical, scheme.vertical, maps.get(scheme.vertical.key))
    columns = levels_meant(horizontal, scheme.horizontal, maps.get(scheme.horizontal.key))
    places = [Placement(row, column) for row in rows for column in columns]
    return [place for place in places if place in scheme.by_placement]


def _pairs(text: str) -> list[tuple[str, str]]:
    parts = [part for part in _APART.split(text.strip()) if part]
    return [(parts[0], parts[1])] if len(parts) == 2 else []


def _cut(text: str, scheme: Scheme) -> list[tuple[str, str]]:
    """Cut words for two levels apart that no mark parts, by the names of the dimensions: 高潜力中绩效."""
    wanted = fold(text)
    spots = []
    for dimension in (scheme.vertical, scheme.horizontal):
        names = (fold(name) for name in (dimension.name.zh, dimension.name.en) if name)
        name = next((name for name in names if wanted.count(name) == 1), "")
        if not name:
            return []
        spots.append((wanted.index(name), name))
    (first, name), (second, _) = sorted(spots)
    at = second if first == 0 else first + len(name)
    return [(wanted[:at], wanted[at:])]


def _speaks_of(text: str, dimension: Dimension) -> bool:
    names = {fold(name) for name in (dimension.name.zh, dimension.name.en, dimension.key)}
    return any(name and name in fold(text) for name in names)


def _words(box: Box) -> set[str]:
    return {fold(word) for word in (box.code, box.name.zh, box.name.en) if word}


def _without(text: str, names: Iterable[str]) -> str:
    """Return a folded text without the name of its dimension: 高潜力 is 高."""
    for name in map(fold, names):
        if name and text != name:
            text = text.replace(name, "")
    return text.strip("-_:：")
