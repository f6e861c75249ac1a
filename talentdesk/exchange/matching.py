"""Matches the columns of a sheet to the fields of one table: by words, content, and what stands beside."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from talentdesk.domain.import_reading import ColumnGuess, Known, MatchReason
from talentdesk.domain.import_tables import FieldKind, Table
from talentdesk.exchange.field_words import OF_OTHERS, OTHER_NOUNS, UNIT_HEIGHTS
from talentdesk.exchange.header_text import HAN, KEY, plain
from talentdesk.exchange.lexicon import SURE, Hit, Lexicon
from talentdesk.exchange.looks import Look, agreement

Looks = Callable[[int], Look]
"""What the cells of a column look like."""

_MUST_SHOW = frozenset((FieldKind.DAY, FieldKind.EMAIL, FieldKind.PHONE, FieldKind.GENDER, FieldKind.PERIOD))
"""Kinds whose values are known by their look: a header that is merely close needs it."""
_DOUBT = 0.7
"""What is left of a confidence when the content speaks against the words."""
_BY_CONTENT = 0.6
_BY_KNOWN = 0.75
_MOSTLY = 0.8
_FEW = 3
"""Cells a column must have before what they hold says what it is."""
_BY_NEIGHBOURS = 0.6
_HALF = 0.5
_NOTHING = Look(0)
_OTHERS = 4
_ENOUGH = 2
"""Other fields that must be known before a column is taken for the number by its place."""


@dataclass
class _Column:
    """A column on its way to its field."""

    index: int
    header: str
    hits: list[Hit]
    reasons: tuple[MatchReason, ...] = ()
    taken: Hit | None = None
    twin_of: str = ""
    content: int = 0
    refused: set[str] = field(default_factory=set)

    def guess(self) -> ColumnGuess:
        key = self.taken.key if self.taken else ""
        return ColumnGuess(
            column=self.index,
            header=self.header,
            field=key,
            confidence=round(self.taken.confidence, 3) if self.taken else 0.0,
            reasons=self.reasons if self.taken else (),
            others=tuple((hit.key, round(hit.confidence, 3)) for hit in self.hits if hit.key != key)[
                :_OTHERS
            ],
            twin_of="" if self.taken else self.twin_of,
        )


def match_columns(
    headers: Sequence[str],
    looks: Looks,
    table: Table,
    lexicon: Lexicon,
    remembered: Mapping[str, str] | None = None,
) -> tuple[ColumnGuess, ...]:
    """Match all columns; each field is given to one column only, the surest first.

    ``remembered`` holds what a person chose before: field (empty = none) by plain header.
    """
    columns = [
        _column(index, header, looks, table, lexicon, remembered or {})
        for index, header in enumerate(headers)
    ]
    taken = _assign(columns)
    if any(one.key == "unit" and one.family for one in table.fields):
        _spread_units(columns, taken)
    _by_content(columns, taken, looks, table)
    _by_known(columns, taken, looks, table, lexicon.known)
    if table.about_people and "number" not in taken:
        _by_place(columns, taken, looks)
    return tuple(one.guess() for one in columns)


def _column(
    index: int, header: str, looks: Looks, table: Table, lexicon: Lexicon, remembered: Mapping[str, str]
) -> _Column:
    known = remembered.get(plain(header)) if header else None
    if known is not None:
        hits = [Hit(known, 1.0, MatchReason.REMEMBERED)] if known else []
        return _Column(index, header, hits)
    listed = lexicon.listed(header).get(table.key, ())
    near = lexicon.close(header).get(table.key, ())
    known_keys = {hit.key for hit in listed}
    hits = []
    best = 0
    look = looks(index) if listed or near else _NOTHING
    for hit in (*listed, *(hit for hit in near if hit.key not in known_keys)):
        said = _agrees(hit, table, look)
        if said <= 0 and _impossible(hit, table, look, said):
            continue
        hits.append(Hit(hit.key, hit.confidence * (1.0 if said >= 0 else _DOUBT), hit.reason))
        best = best or said
    return _Column(index, header, hits, content=best)


def _agrees(hit: Hit, table: Table, look: Look) -> int:
    """Tell whether content speaks for (1) or against (-1) a hit, or neither."""
    one = table.field(hit.key)
    if one is None or not look.cells:
        return 0
    if one.by_number:
        return 1 if look.digits >= _HALF else -1
    return agreement(one.kind, look)


def _impossible(hit: Hit, table: Table, look: Look, said: int) -> bool:
    """Tell whether a hit the content does not speak for is to be dropped, not only doubted."""
    one = table.field(hit.key)
    if one is None:
        return True
    if hit.confidence < SURE:
        return said < 0 or (bool(look.cells) and one.kind in _MUST_SHOW)
    if one.kind is FieldKind.DAY:
        return said < 0 and look.cells >= 3 and look.day_like == 0 and (look.clocks + look.numbers) >= 0.8
    return said < 0 and one.by_number and agreement(FieldKind.NAME, look) < 0


def _assign(columns: Sequence[_Column]) -> dict[str, _Column]:
    """Give each field to the surest column; a column that loses its field takes its next one."""
    taken: dict[str, _Column] = {}
    waiting = sorted(
        (one for one in columns if one.hits), key=lambda one: (-one.hits[0].confidence, -one.content)
    )
    for column in waiting:
        for hit in column.hits:
            if hit.reason is MatchReason.CLOSE and column.twin_of:
                break
            if hit.key not in taken:
                taken[hit.key] = column
                column.taken = hit
                column.reasons = (hit.reason, MatchReason.CONTENT) if column.content > 0 else (hit.reason,)
                break
            column.twin_of = column.twin_of or hit.key
    return taken


def _spread_units(columns: Sequence[_Column], taken: dict[str, _Column]) -> None:
    """Make one path of several columns of units: what stands left of the unit lies above it."""
    several = [one for one in columns if one.twin_of in ("unit", "unit:0") and one.taken is None]
    unit = taken.get("unit")
    if not several or unit is None:
        return
    top = taken.get("unit:0")
    path = sorted({id(one): one for one in (*several, unit, *filter(None, [top]))}.values(), key=_height)
    if top in path:
        path.insert(0, path.pop(path.index(top)))
    for level, column in enumerate(path):
        key = "unit" if column is path[-1] else f"unit:{level}"
        if key != "unit" and key in taken and taken[key] not in path:
            return
        confidence = column.taken.confidence if column.taken else column.hits[0].confidence
        column.taken = Hit(key, confidence * 0.95, MatchReason.NEIGHBOURS)
        column.reasons = (MatchReason.LISTED, MatchReason.NEIGHBOURS)
        taken[key] = column


def _height(column: _Column) -> tuple[int, int]:
    """Return where a column of units stands in a path: by its word, such as division, else from the left."""
    text = plain(column.header)
    ranks = [rank for rank, words in enumerate(UNIT_HEIGHTS) if any(word in text for word in words)]
    return (ranks[0] if ranks else len(UNIT_HEIGHTS), column.index)


def _by_content(columns: Iterable[_Column], taken: dict[str, _Column], looks: Looks, table: Table) -> None:
    """Take columns whose cells can be nothing else: e-mail addresses, mobile numbers, genders."""
    for one in table.fields:
        if one.kind not in _SHOWN or one.key in taken:
            continue
        for column in columns:
            if column.taken is None and not column.twin_of and _SHOWN[one.kind](looks(column.index)):
                if any(word in plain(column.header) for word in OF_OTHERS):
                    continue
                column.taken = Hit(one.key, _BY_CONTENT, MatchReason.CONTENT)
                column.reasons = (MatchReason.CONTENT,)
                taken[one.key] = column
                break


_SHOWN: Mapping[FieldKind, Callable[[Look], bool]] = {
    FieldKind.EMAIL: lambda look: look.cells >= 3 and look.emails >= 0.9,
    FieldKind.PHONE: lambda look: look.cells >= 3 and look.mobiles >= 0.9 and look.different >= 0.9,
    FieldKind.GENDER: lambda look: look.cells >= 5 and look.genders >= 0.95,
}


def _by_known(
    columns: Iterable[_Column], taken: dict[str, _Column], looks: Looks, table: Table, known: Known
) -> None:
    """Take columns that hold what the workspace knows: units, posts, numbers, names."""
    wanted = (("number", known.numbers), ("name", known.names), ("unit", known.units), ("post", known.posts))
    for key, words in wanted:
        if not words or key in taken or table.field(key) is None:
            continue
        shares = [
            (looks(column.index).share_in(words), -column.index, column)
            for column in columns
            if column.taken is None
            and not column.twin_of
            and not any(word in plain(column.header) for word in OF_OTHERS)
        ]
        share, _, best = max(shares, default=(0.0, 0, None))
        if best is not None and share >= _MOSTLY and looks(best.index).cells >= _FEW:
            best.taken = Hit(key, _BY_KNOWN, MatchReason.CONTENT)
            best.reasons = (MatchReason.CONTENT,)
            taken[key] = best


def _by_place(columns: Sequence[_Column], taken: dict[str, _Column], looks: Looks) -> None:
    """Take the first column for the number where its header speaks of a key, and of no other thing's."""
    others = [key for key in taken if key not in ("name", "last_name", "first_name")]
    first = next((one for one in columns if one.header), None)
    if first is None or first.taken is not None or len(others) < _ENOUGH:
        return
    text = plain(first.header)
    if not KEY.search(text) or any(noun in text for noun in OTHER_NOUNS) or HAN.search(text):
        return
    look = looks(first.index)
    if look.codes >= 0.9 and look.days == 0:
        first.taken = Hit("number", _BY_NEIGHBOURS, MatchReason.NEIGHBOURS)
        first.reasons = (MatchReason.NEIGHBOURS,)
        taken["number"] = first


def rechosen(columns: Iterable[ColumnGuess], chosen: Mapping[int, str]) -> tuple[ColumnGuess, ...]:
    """Return the columns as a person chose them: field (empty = none) by column; a field stands once."""
    given = {key for key in chosen.values() if key}
    found = []
    for one in columns:
        if one.column in chosen:
            key = chosen[one.column]
            one = replace(
                one, field=key, confidence=1.0 if key else 0.0, reasons=(MatchReason.CHOSEN,), twin_of=""
            )
        elif one.field in given:
            one = replace(one, field="", confidence=0.0, reasons=(), twin_of=one.field)
        found.append(one)
    return tuple(found)
