"""What a header can mean in each table: by the words listed for its fields, or by nearly one of them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from talentdesk.domain.grid import Dimension
from talentdesk.domain.import_reading import Known, MatchReason
from talentdesk.domain.import_tables import TABLES, Table
from talentdesk.domain.programme import CompetencyItem
from talentdesk.domain.texts import Language
from talentdesk.exchange.field_words import FIELD_WORDS, OF_OTHERS, OF_PEOPLE, RATING_TRIM, RATING_WORDS
from talentdesk.exchange.growth_words import GROWTH_WORDS, YEAR_HEADS
from talentdesk.exchange.header_text import (
    ABBREVIATIONS,
    HAN,
    KEY,
    LONGEST_HEADER,
    halves,
    plain,
    spelled_out,
    trimmed,
    without_notes,
)
from talentdesk.exchange.table_words import PATTERNS, TABLE_WORDS
from talentdesk.wording import fields, speaker

SURE = 0.9
"""A hit at or above this is by words; below, the content of the column must agree."""

_UNIT_LEVEL = re.compile(r"(?:第)?([一二三四五1-5])级(?:部门|组织|单位|机构)")
_UNIT_LEVEL_EN = re.compile(
    r"(?:(?:department|unit|org|organi[sz]ation) )?level ?([1-5])(?: (?:department|unit|organi[sz]ation))?"
)
_YEAR = re.compile(r"(?:fy)?((?:19|20)\d\d)")
_SHORT_YEAR = re.compile(r"(?<![\w])(?:fy ?)?(1[5-9]|[23]\d)(?=年)|(?<![\w])fy ?(1[5-9]|[23]\d)(?!\d)")
"""A year of two figures as workbooks write it, such as 24年绩效 or FY24; 近20年 is none."""
_FISCAL = re.compile(r"fy ?(\d\d)")
_PERIOD_PARTS = (
    (re.compile(r"上半年|h1"), "H1"),
    (re.compile(r"下半年|h2"), "H2"),
    (re.compile(r"第?[一1]季度|q1"), "Q1"),
    (re.compile(r"第?[二2]季度|q2"), "Q2"),
    (re.compile(r"第?[三3]季度|q3"), "Q3"),
    (re.compile(r"第?[四4]季度|q4"), "Q4"),
)
_LEAST_HAN = 84
"""Likeness, of 100, that makes a Chinese word nearly another: one sign of five makes 离职日期 of 入职日期."""
_LEAST_LATIN = 85
_NOT_OF_PEOPLE = frozenset(table.key for table in TABLES if not table.about_people)
_KEPT = 20_000
"""Texts whose meaning is kept."""
_CLOSEST = 12
"""Near words looked at for one header."""
_FAR = 45
"""Likeness, of 100, a word must have to be suggested."""
_OFFERED = 4


@dataclass(frozen=True, slots=True)
class Hit:
    """A field a header may mean, how sure that is (0 to 1), and why."""

    key: str
    confidence: float
    reason: MatchReason


Hits = Mapping[str, tuple[Hit, ...]]
"""By the key of a table: the fields a header may mean there, the likeliest first."""

_Words = Mapping[str, tuple[str, ...]]
"""By the key of a table: the fields a word is listed for."""


class Lexicon:
    """Knows the headers of some tables; the programme's dimensions and competencies head columns too.

    ``known`` is what the workspace holds, for columns whose header says nothing.
    """

    def __init__(
        self,
        tables: Sequence[Table] = TABLES,
        dimensions: Iterable[Dimension] = (),
        competencies: Iterable[CompetencyItem] = (),
        known: Known | None = None,
    ) -> None:
        self.tables = tuple(tables)
        self.known = known or Known()
        self._keys = frozenset(table.key for table in self.tables)
        self._ratings = _rating_words(tuple(dimensions))
        self._competencies = {
            plain(name): one.key for one in competencies for name in (one.name.zh, one.name.en) if name
        }
        self._families = {
            family: tuple(table.key for table in self.tables if _has_family(table, family))
            for family in ("unit", "rating", "level", "score", "units_in")
        }
        self._listed: dict[str, Hits] = {}
        self._close: dict[str, Hits] = {}

    def listed(self, header: str) -> Hits:
        """Return what a header means by its words."""
        if header not in self._listed:
            _make_room(self._listed)
            short = bool(header.strip()) and len(header) <= LONGEST_HEADER
            self._listed[header] = self._look_up(header) if short else {}
        return self._listed[header]

    def close(self, header: str) -> Hits:
        """Return what a header means that is nearly one of the words."""
        if header not in self._close:
            _make_room(self._close)
            short = bool(header.strip()) and len(header) <= LONGEST_HEADER
            self._close[header] = self._nearly(header) if short else {}
        return self._close[header]

    def best(self, header: str, table: str) -> Hit | None:
        """Return the likeliest field of a header in one table, or None."""
        found = self.listed(header).get(table) or self.close(header).get(table)
        return found[0] if found else None

    def suggestions(self, header: str, table: str) -> tuple[tuple[str, float], ...]:
        """Return the fields of a table whose words are nearest to a header, for a person to choose from."""
        from rapidfuzz import fuzz, process

        text = trimmed(plain(without_notes(header)[0]))
        if not text or len(header) > LONGEST_HEADER:
            return ()
        found: dict[str, float] = {}
        near = process.extract(
            text, _words().keys(), scorer=fuzz.ratio, score_cutoff=_FAR, limit=_CLOSEST * 4
        )
        for word, score, _ in near:
            for key in _words()[word].get(table, ()):
                found.setdefault(key, round(score / 200, 3))
        return tuple(found.items())[:_OFFERED]

    def _look_up(self, header: str) -> Hits:
        found: dict[str, tuple[Hit, ...]] = {}
        personal = any(word in plain(header) for word in OF_PEOPLE)
        for text, confidence, reason in _variants(header):
            for table, keys in _words().get(text, {}).items():
                if personal and reason is not MatchReason.LISTED and table in _NOT_OF_PEOPLE:
                    continue  # an employee's id is no unit's code
                if table in self._keys and table not in found:
                    found[table] = tuple(Hit(key, confidence, reason) for key in keys)
        for family, member, confidence in self._members(header):
            for table in self._families[family]:
                key = f"{family}:{member}" if member else family
                if table not in found:
                    found[table] = (Hit(key, confidence, MatchReason.LISTED),)
        texts = (plain(header), plain(without_notes(header)[0]))
        for table, key, pattern in PATTERNS:
            if table in self._keys and table not in found and any(re.search(pattern, one) for one in texts):
                found[table] = (Hit(key, 0.93, MatchReason.TRIMMED),)
        return found

    def _members(self, header: str) -> Iterator[tuple[str, str, float]]:
        """Yield the members of families a header names, such as a level of the organisation or a rating."""
        text = plain(header)
        level = _UNIT_LEVEL.fullmatch(text) or _UNIT_LEVEL_EN.fullmatch(text)
        if level:
            yield "unit", level[1].translate(str.maketrans("一二三四五", "12345")), 1.0
        rating = self._rating(text) or self._rating(spelled_out(text, _vocabulary()))
        if rating:
            yield "rating", ":".join(filter(None, rating)), 0.95
            if not rating[1]:
                yield "level", rating[0], 0.95
        year = _planned_year(text)
        if year:
            yield "units_in", year, 0.9
        if text in self._competencies:
            yield "score", self._competencies[text], 0.95

    def _rating(self, text: str) -> tuple[str, str] | None:
        """Return dimension and period for headers such as 2024年绩效 or 2024 H1 Performance."""
        period = ""
        text = _SHORT_YEAR.sub(lambda found: f"20{found[1] or found[2]}", text)
        years = _YEAR.findall(text)
        if years and len(set(years)) == 1:
            text = _YEAR.sub(" ", text)
            for rule, part in _PERIOD_PARTS:
                text, found = rule.subn(" ", text)
                period = period or (part if found else "")
            period = years[0] + period
        for dimension, words in self._ratings.items():
            for word in words:
                if word in text and not _untrimmed(text, words):
                    return dimension, period
        return None

    def _nearly(self, header: str) -> Hits:
        from rapidfuzz import fuzz, process

        text = trimmed(plain(without_notes(header)[0]))
        if len(text) < 3 or any(word in text for word in OF_OTHERS):
            return {}
        least = _LEAST_HAN if HAN.search(text) else _LEAST_LATIN
        found: dict[str, tuple[Hit, ...]] = {}
        near = process.extract(text, _words().keys(), scorer=fuzz.ratio, score_cutoff=least, limit=_CLOSEST)
        for word, score, _ in near:
            # a department's number is not the department, and no English word is nearly a Chinese one
            if bool(HAN.search(word)) != bool(HAN.search(text)) or bool(KEY.search(text)) != bool(
                KEY.search(word)
            ):
                continue
            for table, keys in _words()[word].items():
                if any(one in text for one in OF_PEOPLE) and table in _NOT_OF_PEOPLE:
                    continue
                if table in self._keys and table not in found:
                    found[table] = (Hit(keys[0], score / 100 * 0.88, MatchReason.CLOSE),)
        return found


@lru_cache(maxsize=1)
def _year_heads() -> tuple[str, ...]:
    """Return what may stand beside a year that heads a column, the longest first."""
    return tuple(sorted((*YEAR_HEADS, *GROWTH_WORDS["growth"]["units"]), key=len, reverse=True))


def _planned_year(text: str) -> str:
    """Return the year of a header such as 2027年末, FY27 or Stores 2027; else nothing."""
    short = _FISCAL.fullmatch(text)
    if short:
        return f"20{short[1]}"
    years = _YEAR.findall(text)
    if len(years) != 1:
        return ""
    rest = _YEAR.sub(" ", text)
    for words in _year_heads():
        if not rest.strip():
            break
        rest = rest.replace(words, " ")
    return "" if rest.strip() else years[0]


def _make_room(kept: dict[str, Hits]) -> None:
    """Forget what was looked up once it is much: thousands of workbooks may be read with one lexicon."""
    if len(kept) >= _KEPT:
        kept.clear()


def _has_family(table: Table, family: str) -> bool:
    return any(field.key == family and field.family for field in table.fields)


def _variants(header: str) -> Iterator[tuple[str, float, MatchReason]]:
    """Yield the forms under which a header is looked up, the surest first."""
    text = plain(header)
    yield text, 1.0, MatchReason.LISTED
    if text and trimmed(text) != text:
        yield trimmed(text), 0.98, MatchReason.TRIMMED
    full = spelled_out(text, _vocabulary())
    if full != text:
        yield full, 0.95, MatchReason.TRIMMED
        yield trimmed(full), 0.94, MatchReason.TRIMMED
    bare, notes = without_notes(header)
    if notes and not any(KEY.search(note) for note in notes):
        text = plain(bare)
        means = _words().get(text) or _words().get(trimmed(text)) or {}
        if not any(_differs(means, _words().get(note, {})) for note in notes):
            yield text, 0.97, MatchReason.TRIMMED
            yield trimmed(text), 0.96, MatchReason.TRIMMED
    for half in halves(header):
        if half:
            yield half, 0.95, MatchReason.TRIMMED
            yield trimmed(half), 0.94, MatchReason.TRIMMED


def _differs(one: _Words, other: _Words) -> bool:
    """Tell whether a note in brackets says another field than the header it explains: 姓名（拼音）."""
    return any(not set(keys) & set(one[table]) for table, keys in other.items() if table in one)


@lru_cache(maxsize=1)
def _words() -> Mapping[str, _Words]:
    """Return the fields of each table by header, plain and trimmed; as listed wins over trimmed."""
    listed: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    short: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for table in TABLES:
        for key, words in _fields_of(table).items():
            for word in map(plain, words):
                bare = trimmed(word)
                bare = "" if HAN.search(word) and len(bare) * 2 < len(word) else bare  # 是否 of 是否本公司
                for index, text in ((listed, word), (short, bare)):
                    if text and key not in index[text][table.key]:
                        index[text][table.key].append(key)
    found: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for text in sorted(listed.keys() | short.keys()):  # the same order in every run, also among equals
        for table_key, keys in (*short[text].items(), *listed[text].items()):
            if keys:
                found[text][table_key] = tuple(keys)
    return dict(found)


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    """Return the Latin words headers are made of, with their short forms."""
    words = {part for word in _words() if word.isascii() for part in word.split() if len(part) > 1}
    return frozenset(words | {"id", "no", *ABBREVIATIONS})


def _fields_of(table: Table) -> Mapping[str, tuple[str, ...]]:
    """Return the words for each field: those listed, and the names the product itself shows."""
    found = dict(FIELD_WORDS if table.key == "people" else TABLE_WORDS[table.key])
    if table.about_people:
        own = (field.key for field in table.fields if field.key in FIELD_WORDS)
        found = found | {key: FIELD_WORDS[key] for key in own if key not in found}
    for field in table.fields:
        if not field.family and field.key in found:
            shown = (fields.name(field.key, speaker(one), kind=table.key) for one in Language)
            found[field.key] = (*found[field.key], *shown)
    return found


def _rating_words(known: tuple[Dimension, ...]) -> dict[str, tuple[str, ...]]:
    """Return the words of each dimension, longest first: the usual ones and the programme's own names."""
    words = {key: tuple(map(plain, listed)) for key, listed in RATING_WORDS.items()}
    for dimension in known:
        own = (plain(dimension.name.zh), plain(dimension.name.en))
        words[dimension.key] = tuple(word for word in (*own, *words.get(dimension.key, ())) if word)
    if known:
        words = {one.key: words[one.key] for one in known}
    return {key: tuple(sorted(found, key=len, reverse=True)) for key, found in words.items()}


def _untrimmed(text: str, words: Iterable[str]) -> str:
    """Return what stands beside a dimension's words and is not mere decoration."""
    for word in (*words, *_DECORATION):
        rule = rf"(?<![a-z]){re.escape(word)}(?![a-z])" if word.isascii() else re.escape(word)
        text = re.sub(rule, " ", text)
    return text.strip()


_DECORATION = sorted(RATING_TRIM, key=len, reverse=True)
