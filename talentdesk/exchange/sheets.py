"""Says what a sheet is: which table, where header and data lie, what its columns mean, or why it is none."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from talentdesk.domain.import_reading import ColumnGuess, Layout, SheetGuess, SheetState, Source
from talentdesk.domain.import_tables import TABLES, FieldKind, Table
from talentdesk.domain.import_tables import table as table_of
from talentdesk.domain.imports import SourceReading
from talentdesk.exchange.cells import Cell, SheetCells, cell_text
from talentdesk.exchange.header_text import plain
from talentdesk.exchange.heading import Place, Upper
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.looks import Look, look_at
from talentdesk.exchange.matching import match_columns
from talentdesk.exchange.own_pages import is_page_of_rules

_SAMPLES = 40
_SAMPLED_ROWS = 400
_WHO = ("number", "name", "last_name", "first_name")
_FAINT = ("note", "remarks", *_WHO)
"""Fields that many tables have and that say little about which it is."""
_RARE = 2
"""Tables that have a field at most for it to mark its table out."""
_QUARTER = 0.25
_ENOUGH = 2.4
"""A score that makes a table however many columns are none."""
_FORM_ROWS = 3
_FORM_LABELS = 2
_FORM_SHARE = 0.3
_FAINT_WORDS = ("remarks", "name", "active")
"""Fields among whose words are some that stand in cells as values: 其他, 员工, 在职."""
_PERSONAL = (FieldKind.GENDER, FieldKind.RATING, FieldKind.EMAIL, FieldKind.PHONE)
_YEAR = re.compile(r"(?:19|20)\d\d|(?<!\w)(?:1[5-9]|[23]\d)(?=年)")


Memory = Callable[[str], SourceReading | None]
"""What a person said before of the header with a fingerprint."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a sheet fits a table."""

    table: Table
    columns: tuple[ColumnGuess, ...]
    score: float
    complete: bool
    """Whether each group of fields the table asks for is there."""


def guess_sheet(
    sheet: SheetCells,
    file: str,
    lexicon: Lexicon,
    *,
    table: str = "",
    header: tuple[int, int] | None = None,
    memory: Memory | None = None,
) -> SheetGuess:
    """Guess what a sheet is. ``table`` and ``header`` (first and last row, 1 = first) are a person's choice.

    ``memory`` says what a person matched before under a header's fingerprint.
    """
    source = Source(file=file, sheet=sheet.name)
    empty = SheetGuess(source=source, state=SheetState.EMPTY, hidden=sheet.hidden)
    if not any(cell is not None and cell != "" for row in sheet.rows for cell in row):
        return empty
    if not table and header is None and is_page_of_rules(sheet):
        return replace(empty, state=SheetState.RULES)
    upper = Upper(sheet, lexicon)
    places = upper.places()
    if header is not None:
        places = [Place(header[0] - 1, header[1], 0.0), *places]
    elif not table and _is_form(upper.rows, places, lexicon):
        return replace(empty, state=SheetState.FORM)
    if not places:
        return replace(empty, state=SheetState.NO_HEADER)
    saved = None
    if memory is not None and not table:
        places, saved = _recalled(places, upper, memory)
    place = places[0]
    headers = upper.headers(place.top, place.body)
    remembered = {plain(header): field for header, field in saved.columns} if saved else None
    table = table or (saved.table if saved else "")
    if header is None and not table and _labels_below(upper.rows[place.body :], headers, lexicon):
        return replace(empty, state=SheetState.FORM)
    looks = _Looks(sheet, place.body)
    fits = sorted(_fits(headers, looks, lexicon, table, remembered), key=lambda fit: -fit.score)
    return _with_suggestions(_decided(_laid_out(empty, sheet, places, headers), fits, table), lexicon)


def _laid_out(
    empty: SheetGuess, sheet: SheetCells, places: Sequence[Place], headers: Sequence[str]
) -> SheetGuess:
    """Tell where header and data lie, the first of ``places`` being the one to begin with; no table yet."""
    layouts = tuple(Layout(header_first=one.top + 1, header_last=one.body) for one in places)
    return replace(
        empty,
        state=SheetState.UNKNOWN,
        layout=layouts[0],
        layouts=layouts[1:],
        columns=tuple(ColumnGuess(column=index, header=text) for index, text in enumerate(headers)),
        fingerprint=fingerprint(headers),
        rows=_filled_rows(sheet, places[0].body),
    )


def _recalled(places: list[Place], upper: Upper, memory: Memory) -> tuple[list[Place], SourceReading | None]:
    """Return the places with one first whose header is remembered, and what is remembered of it."""
    for place in places:
        saved = memory(fingerprint(upper.headers(place.top, place.body)))
        if saved is not None:
            return [place, *(one for one in places if one is not place)], saved
    return places, None


def _decided(guess: SheetGuess, fits: Sequence[_Fit], table: str) -> SheetGuess:
    """Take the best table, if a person has not chosen one."""
    if table:
        columns = next((fit.columns for fit in fits), guess.columns)
        return settled(replace(guess, table=table, columns=columns, confidence=1.0))
    good = [fit for fit in fits if fit.complete and _is_enough(fit)]
    if good:
        best = good[0]
        return replace(
            guess,
            state=SheetState.TABLE,
            table=best.table.key,
            confidence=_confidence(best, good[1:]),
            tables=tuple((fit.table.key, round(fit.score, 3)) for fit in good[1:]),
            columns=best.columns,
        )
    nobody = [fit for fit in fits if not fit.complete and fit.table.key == TABLES[0].key]
    if nobody and _is_personal(nobody[0]) and _is_enough(nobody[0]):
        return replace(guess, state=SheetState.NOBODY, table=nobody[0].table.key, columns=nobody[0].columns)
    return guess


def _with_suggestions(guess: SheetGuess, lexicon: Lexicon) -> SheetGuess:
    """Add to the columns that were not matched what they could be."""
    columns = tuple(
        one
        if one.field or one.others or not one.header
        else replace(one, others=lexicon.suggestions(one.header, guess.table))
        for one in guess.columns
    )
    return replace(guess, columns=columns)


def settled(guess: SheetGuess) -> SheetGuess:
    """Return a guess of a chosen table with its state: a table, unless no column says whose the rows are."""
    known = table_of(guess.table)
    if known is None:
        return replace(guess, state=SheetState.UNKNOWN)
    fields = {one.field for one in guess.columns}
    nobody = known.about_people and not fields & set(_WHO)
    return replace(guess, state=SheetState.NOBODY if nobody else SheetState.TABLE)


def fingerprint(headers: Sequence[str]) -> str:
    """Return what names a header, whatever order its columns stand in and whatever year it speaks of."""
    words = sorted({_YEAR.sub("#", plain(header)) for header in headers if header.strip()})
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:24]


class _Looks:
    """What the columns look like, looked at when asked for."""

    def __init__(self, sheet: SheetCells, body: int) -> None:
        self._rows = sheet.rows[body : body + _SAMPLED_ROWS]
        self._known: dict[int, Look] = {}

    def __call__(self, column: int) -> Look:
        if column not in self._known:
            self._known[column] = look_at(self._samples(column))
        return self._known[column]

    def _samples(self, column: int) -> list[Cell]:
        found: list[Cell] = []
        for row in self._rows:
            cell = row[column] if column < len(row) else None
            if cell is not None and cell != "":
                found.append(cell)
                if len(found) == _SAMPLES:
                    break
        return found


def _fits(
    headers: Sequence[str],
    looks: _Looks,
    lexicon: Lexicon,
    chosen: str,
    remembered: Mapping[str, str] | None,
) -> Iterator[_Fit]:
    for table in lexicon.tables:
        if chosen and table.key != chosen:
            continue
        columns = match_columns(headers, looks, table, lexicon, remembered)
        heads = {one.field.partition(":")[0] for one in columns if one.field}
        if heads or chosen:
            complete = all(heads & set(group) for group in table.any_of)
            score = _score(table, columns) - _people_left_out(table, columns, lexicon)
            yield _Fit(table, columns, score, complete)


def _score(table: Table, columns: Sequence[ColumnGuess]) -> float:
    """Weigh the fields found: those that mark this table out count double, those of all tables half."""
    score = 0.0
    for one in columns:
        head = one.field.partition(":")[0]
        if head:
            score += one.confidence * _weight(table, head)
    matched = sum(bool(one.field) for one in columns)
    return score + 0.3 * min(1.0, matched / sum(not one.tells_apart for one in table.fields))


def _people_left_out(table: Table, columns: Sequence[ColumnGuess], lexicon: Lexicon) -> float:
    """Weigh the columns that name people and mean nothing in a table that is not about them."""
    if table.about_people:
        return 0.0
    hits = (lexicon.listed(one.header).get(TABLES[0].key) for one in columns if not one.field)
    return float(sum(bool(found) and found[0].key in _WHO for found in hits if found))


def _weight(table: Table, head: str) -> float:
    if head in _FAINT:
        return 0.5
    holders = sum(head in set(other.keys()) for other in TABLES)
    core = any(head in group for group in table.any_of)
    return 2.0 if core and holders <= _RARE else 1.0


def _is_enough(fit: _Fit) -> bool:
    headed = sum(bool(one.header) for one in fit.columns)
    matched = sum(bool(one.field) for one in fit.columns)
    return fit.score >= _ENOUGH or matched == headed or (matched >= _QUARTER * headed and fit.score >= 0.9)


def _is_personal(fit: _Fit) -> bool:
    """Tell whether a field was found that only people have."""
    fields = (fit.table.field(one.field) for one in fit.columns if one.field)
    return any(one is not None and one.kind in _PERSONAL for one in fields)


def _confidence(best: _Fit, others: Sequence[_Fit]) -> float:
    """Return how sure the choice of the table is: by how far the next one lies behind."""
    second = max((fit.score for fit in others), default=0.0)
    return round(min(1.0, 0.5 + (best.score - second) / (2 * max(best.score, 1e-6)) + 0.05), 3)


def _filled_rows(sheet: SheetCells, body: int) -> int:
    """Return how many rows below the header hold something, up to the last that holds more than a note."""
    return sum(any(map(_says, row)) for row in sheet.rows[body : _last_row(sheet, body)])


def _says(cell: Cell) -> bool:
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))


def _last_row(sheet: SheetCells, body: int) -> int:
    """Return the last row (1 = first) that holds more than a lone note."""
    for index in range(len(sheet.rows) - 1, body - 1, -1):
        filled = sum(bool(cell_text(cell).strip()) for cell in sheet.rows[index])
        if filled > 1 or (filled and max(map(len, sheet.rows[body:]), default=0) == 1):
            return index + 1
    return body


def _labels_below(rows: Sequence[list[str]], headers: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether what stands below the words of a header are words of headers again: a form's labels."""
    people = TABLES[0].key
    columns = [at for at, text in enumerate(headers) if lexicon.listed(text).get(people)]
    texts = [(row[at], headers[at]) for row in rows for at in columns if row[at]]
    found = [
        hits[0].key
        for text, header in texts
        if text != header and (hits := lexicon.listed(text).get(people)) and hits[0].key not in _FAINT_WORDS
    ]
    return len(set(found)) >= _FORM_LABELS and len(found) >= _FORM_SHARE * len(texts)


def _is_form(rows: Sequence[list[str]], places: Sequence[Place], lexicon: Lexicon) -> bool:
    """Tell whether labels stand beside their values, row by row, instead of above them."""
    labelled = 0
    labels = 0
    filled = 0
    for row in rows:
        cells = [text for text in row if text]
        known = [bool(lexicon.listed(text)) for text in cells]
        filled += bool(cells)
        pairs = sum(one and not next_one for one, next_one in pairwise(known))
        if pairs and known[0]:
            labelled += 1
            labels += pairs
    if labelled < _FORM_ROWS or labelled * 2 < filled:
        return False
    best = max((place.score for place in places), default=0.0)
    return labels > best
