"""Matches the headers of a table to the fields of a person: by their words, closeness and content."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from talentdesk.domain.grid import Dimension
from talentdesk.exchange.cells import Cell, cell_text
from talentdesk.exchange.day_text import read_day
from talentdesk.exchange.field_words import (
    DATES,
    FIELD_WORDS,
    OF_OTHERS,
    RATING_TRIM,
    RATING_WORDS,
    TRIM_EN,
    TRIM_ZH,
)

LONGEST_HEADER = 60
"""Characters; longer cells are notes."""
SURE = 0.9
"""A match at or above this is by words; below, the content of the column must agree."""

_NOTE = re.compile(r"[(\[{<【〔「].*?[)\]}>】〕」]")
_MARKS = re.compile(r"[\s*＊※:：、,，。.;；/\\\-_—–·#&?？!！\"'“”‘’|()\[\]【】{}<>]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][A-Za-z])")
_HAN = re.compile(r"[\u3400-\u9fff]")
_UNIT_LEVEL = re.compile(r"(?:第)?([一二三四五1-5])级(?:部门|组织|单位|机构)")
_UNIT_LEVEL_EN = re.compile(
    r"(?:(?:department|unit|org|organi[sz]ation) )?level ?([1-5])(?: (?:department|unit|organi[sz]ation))?"
)
_YEAR = re.compile(r"(?:fy)?((?:19|20)\d\d)")
_PERIOD_PARTS = (
    (re.compile(r"上半年|h1"), "H1"),
    (re.compile(r"下半年|h2"), "H2"),
    (re.compile(r"第?[一1]季度|q1"), "Q1"),
    (re.compile(r"第?[二2]季度|q2"), "Q2"),
    (re.compile(r"第?[三3]季度|q3"), "Q3"),
    (re.compile(r"第?[四4]季度|q4"), "Q4"),
)
_KEY = re.compile(r"(?:\b(?:id|no|number|code|key)|编号|编码|代码|号码?)$")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """A column and the field it is taken for; ``key`` is empty where none fits.

    ``header`` is as written, ``confidence`` between 0 and 1. ``twin_of`` is the field key where another
    column fits that field at least as well.
    """

    column: int
    header: str
    key: str
    confidence: float
    twin_of: str = ""


class Matcher:
    """Matches headers; knows the dimensions of a programme, by which rating columns are headed."""

    def __init__(self, dimensions: Iterable[Dimension] = ()) -> None:
        words = {key: tuple(map(plain, words)) for key, words in RATING_WORDS.items()}
        known = tuple(dimensions)
        for dimension in known:
            own = (plain(dimension.name.zh), plain(dimension.name.en))
            words[dimension.key] = tuple(word for word in (*own, *words.get(dimension.key, ())) if word)
        if known:
            words = {one.key: words[one.key] for one in known}
        self._ratings = words
        self._found: dict[str, tuple[str, float]] = {}

    def match(self, header: str) -> tuple[str, float]:
        """Return the field key of a header and how sure that is; an empty key and 0 where none fits."""
        if header not in self._found:
            self._found[header] = self._match(header)
        return self._found[header]

    def _match(self, header: str) -> tuple[str, float]:
        if not header.strip() or len(header) > LONGEST_HEADER:
            return "", 0.0
        key = _exact(header)
        if key:
            return key, 1.0
        rating = self._rating(header)
        if rating:
            return rating, 0.95
        return _close(header)

    def _rating(self, header: str) -> str:
        """Return ``rating:<dimension>:<period>`` for headers such as 2024年绩效 or 2024 H1 Performance."""
        text = plain(header)
        period = ""
        year = _YEAR.search(text)
        if year:
            text = text[: year.start()] + " " + text[year.end() :]
            for rule, part in _PERIOD_PARTS:
                text, found = rule.subn(" ", text)
                period = period or (part if found else "")
            period = year[1] + period
        for dimension, words in self._ratings.items():
            for word in sorted(words, key=len, reverse=True):
                if word in text and not _untrimmed(text.replace(word, " ", 1)):
                    return f"rating:{dimension}:{period}"
        return ""


def match_columns(
    headers: Sequence[str], samples: Callable[[int], list[Cell]], matcher: Matcher
) -> tuple[ColumnMatch, ...]:
    """Match all columns of a table; each field is given to one column only, the surest first.

    ``samples(column)`` gives some cells of the column that are not empty.
    """
    found: list[ColumnMatch] = []
    for column, header in enumerate(headers):
        key, confidence = matcher.match(header)
        if key and not _agrees(key, confidence, samples(column)):
            key, confidence = "", 0.0
        found.append(ColumnMatch(column, header, key, confidence))
    taken: dict[str, ColumnMatch] = {}
    for match in sorted(found, key=lambda one: -one.confidence):
        if match.key:
            taken.setdefault(match.key, match)
    return tuple(
        one if not one.key or taken[one.key] is one else ColumnMatch(one.column, one.header, "", 0.0, one.key)
        for one in found
    )


@lru_cache(maxsize=4096)
def plain(header: str) -> str:
    """Return a header for comparing: one width, lower case, single blanks between words only."""
    text = _CAMEL.sub(" ", unicodedata.normalize("NFKC", header)).casefold()
    text = _MARKS.sub(" ", text).strip()
    return re.sub(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])", "", text)


def _exact(header: str) -> str:
    """Find a header by its words: as written, without notes in brackets, without what only decorates."""
    words = _words()
    whole = unicodedata.normalize("NFKC", header)
    for text in (header, _NOTE.sub("", whole)):
        key = words.get(plain(text)) or words.get(_trimmed(plain(text)))
        if key:
            return key
    level = _UNIT_LEVEL.fullmatch(plain(whole)) or _UNIT_LEVEL_EN.fullmatch(plain(whole))
    return "unit:" + level[1].translate(str.maketrans("一二三四五", "12345")) if level else ""


def _close(header: str) -> tuple[str, float]:
    """Find a header that is nearly one of the words."""
    from rapidfuzz import fuzz, process

    text = _trimmed(plain(_NOTE.sub("", unicodedata.normalize("NFKC", header))))
    if len(text) < 3 or any(word in text for word in OF_OTHERS):
        return "", 0.0
    least = 75 if _HAN.search(text) else 85
    hit = process.extractOne(text, _words().keys(), scorer=fuzz.ratio, score_cutoff=least)
    if hit is None or bool(_HAN.search(hit[0])) != bool(_HAN.search(text)):
        return "", 0.0
    if bool(_KEY.search(text)) != bool(_KEY.search(hit[0])):  # a department's number is not the department
        return "", 0.0
    return _words()[hit[0]], hit[1] / 100 * 0.88


@lru_cache(maxsize=1)
def _words() -> dict[str, str]:
    """Return field keys by header, plain and trimmed; a header as listed wins over a trimmed one."""
    listed = {plain(word): key for key, words in FIELD_WORDS.items() for word in words}
    trimmed = {_trimmed(word): key for word, key in listed.items()}
    return {word: key for word, key in (trimmed | listed).items() if word}


def _trimmed(text: str) -> str:
    if _HAN.search(text):
        for word in TRIM_ZH:
            text = text.replace(word, "")
        return text
    return " ".join(word for word in text.split() if word not in TRIM_EN)


def _untrimmed(rest: str) -> str:
    """Return what stands beside a dimension's word and is not mere decoration."""
    for word in RATING_TRIM:
        rest = re.sub(rf"\b{word}\b" if word.isascii() else word, " ", rest)
    return rest.strip()


def _agrees(key: str, confidence: float, cells: list[Cell]) -> bool:
    """Tell whether the content of a column can be what its header was taken for."""
    if not cells:
        return True
    if key == "manager":
        return _share(cells, lambda cell: any(sign.isdigit() for sign in cell_text(cell))) >= 0.5
    if confidence >= SURE:
        return True
    if key in DATES:
        return _share(cells, lambda cell: read_day(cell) is not None) >= 0.5
    if key == "email":
        return _share(cells, lambda cell: _EMAIL.fullmatch(cell_text(cell).strip()) is not None) >= 0.5
    return _share(cells, lambda cell: read_day(cell) is not None and not isinstance(cell, float)) < 0.5


def _share(cells: list[Cell], holds: Callable[[Cell], bool]) -> float:
    return sum(map(holds, cells)) / len(cells)
