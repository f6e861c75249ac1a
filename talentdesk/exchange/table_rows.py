"""Reads the rows of a table whose columns are known, and everything that is wrong with them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import repeat
from typing import NamedTuple

from talentdesk.domain import unit_paths
from talentdesk.domain.import_reading import ColumnGuess, InputRow, SheetGuess, SheetState, TableInput
from talentdesk.domain.import_tables import Field, FieldKind, Table, table
from talentdesk.domain.imports import Value
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Reason
from talentdesk.exchange.cell_values import Unread, as_percent, convert, shortened
from talentdesk.exchange.cells import Cell, SheetCells, cell_text
from talentdesk.exchange.day_text import day_order, from_1904, read_span
from talentdesk.exchange.header_text import HAN

_WHO = ("number", "name", "last_name", "first_name")
_TOTALS = frozenset(("合计", "总计", "小计", "共计", "汇总", "total", "subtotal", "grandtotal", "sum"))
"""Words for a total, as ``_plain`` leaves them."""
_FIRST_SIGNS = frozenset(word[0] for word in _TOTALS)
_COUNT = re.compile(r"[共计]*\s*\d+(?:\.\d+)?\s*(?:[人名位个条行]|people|rows?)?")
"""What may stand beside the word for a total."""
_LONGEST_WHO = 40
_REMARK = 6
"""Chinese characters that are no employee number."""
_SPANS = {"start": "end", "contract_start": "contract_end"}
"""First days, and the last days that may stand in the same cell."""
_NOTE = re.compile(r"[:：。！；;]|^注|^备注|^说明")
_YEAR = re.compile(r"(?:19|20)\d\d")


def read_rows(sheet: SheetCells, guess: SheetGuess, period: str = "") -> TableInput:
    """Read the rows of a sheet as the table it was taken for; none where it is no table.

    ``period`` is that of ratings for which the sheet names no year. What a value may hold is for the
    services to say.
    """
    known = table(guess.table)
    if known is None or guess.layout is None or guess.state not in (SheetState.TABLE, SheetState.NOBODY):
        return TableInput(table=guess.table, rows=())
    guess = with_periods(sheet, guess, period)
    reading = _Reading(sheet, guess)
    rows = tuple(reading.rows())
    problems = sorted((*twin_problems(guess), *reading.problems), key=lambda one: one.row)
    return TableInput(table=known.key, rows=rows, problems=tuple(problems))


def twin_problems(guess: SheetGuess) -> Iterator[Problem]:
    """Yield a warning for each column left out because another one has its field, or no year is named."""
    layout = guess.layout
    for one in guess.columns:
        if one.twin_of and layout is not None:
            missing = _is_without_period(one.twin_of)
            yield Problem(
                reason=Reason.PERIOD_MISSING if missing else Reason.COLUMN_TWICE,
                sheet=guess.source.sheet,
                row=layout.header_last,
                column=one.header,
                figures={"field": field_of(one.twin_of)},
                warning=True,
            )


def field_of(key: str) -> str:
    """Return the field key of a column's key: levels make up the path of a unit, parts make up a name."""
    if key.startswith("rating:"):
        return f"{key}:" if _is_without_period(key) else key
    if key.startswith("units_in:"):
        return key
    return "name" if key in ("last_name", "first_name") else key.split(":")[0]


def with_periods(sheet: SheetCells, guess: SheetGuess, period: str = "") -> SheetGuess:
    """Complete the keys of ratings without a year: by the newest year of title and headers, else ``period``.

    A column for which there is none, or whose place another one has already, is left out.
    """
    if guess.layout is None or not any(_is_without_period(one.field) for one in guess.columns):
        return guess
    above = [cell for row in sheet.rows[: guess.layout.header_last] for cell in row if isinstance(cell, str)]
    period = max(_YEAR.findall(" ".join((*above, sheet.name))), default=period)
    taken = {one.field for one in guess.columns}
    columns = []
    for one in guess.columns:
        if _is_without_period(one.field):
            key = f"{one.field}:{period}"
            fits = bool(period) and key not in taken
            one = replace(one, field=key) if fits else replace(one, field="", twin_of=one.field)
        columns.append(one)
    return replace(guess, columns=tuple(columns))


def _is_without_period(key: str) -> bool:
    return key.startswith("rating:") and key.count(":") == 1


class _Column(NamedTuple):
    """A column that is read, and what its cells were found to mean."""

    guess: ColumnGuess
    field: Field
    memo: "_Memo"

    @property
    def key(self) -> str:
        """The field it is taken for."""
        return self.guess.field


class _Reading:
    """Reads the rows below the heading and collects their problems."""

    def __init__(self, sheet: SheetCells, guess: SheetGuess) -> None:
        self.problems: list[Problem] = []
        known = table(guess.table)
        assert known is not None and guess.layout is not None
        self._sheet = sheet
        self._guess = guess
        self._source = guess.source
        self._body = guess.layout.header_last
        self._columns = list(self._known_columns(known))
        self._keys = [one.key for one in self._columns]
        self._units = sorted(one.field for one in guess.columns if _is_unit(one.field))
        self._says = [one.column for one in guess.columns if one.field in _naming(known.about_people)]
        if not self._says:
            self._says = [one.column for one in guess.columns if one.field]
        self._merged = _filled_down(sheet, self._body, self._says)
        self._odd: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for (index, column), kind in sheet.odd.items():
            self._odd[column].append((index, kind))
        read = [one.guess for one in self._columns]
        self._number = next((one for one in read if one.field == "number"), read[0] if read else None)
        self._shares = self._find_shares()
        self._unread: dict[int, list[tuple[ColumnGuess, Cell, Unread]]] = defaultdict(list)
        """By row what could not be read, in the order of the columns."""
        taken = set(self._keys)
        self._ends = {key: end for key, end in _SPANS.items() if end not in taken and known.field(end)}

    def rows(self) -> Iterator[InputRow]:
        """Yield the rows that speak of somebody or something."""
        body = self._body
        below = self._sheet.rows[body:]
        for index, (row, meant) in enumerate(zip(below, self._meanings(below), strict=True), start=body):
            if len(row) == row.count(None):
                continue
            if self._says_nothing(row):
                self._pass_over(index, row)
            elif not self._repeats_header(row):
                yield InputRow(row=index + 1, values=self._values(index, meant), source=self._source)

    def _known_columns(self, known: Table) -> Iterator[_Column]:
        """Yield the columns taken for a field; those whose cells mean the same remember it together."""
        memos: dict[tuple[FieldKind, bool, bool | None], _Memo] = {}
        for one in self._guess.columns:
            field = known.field(one.field) if one.field else None
            if field is not None:
                day_first = self._day_order(one, field)
                memo = memos.setdefault((field.kind, field.open_ended, day_first), _Memo(field, day_first))
                yield _Column(one, field, memo)

    def _meanings(self, rows: Sequence[Sequence[Cell]]) -> Iterable[tuple[Value, ...]]:
        """Return what the cells of each row mean, column by column: there are few, and long ones."""
        if not self._columns:
            return repeat((), len(rows))
        return zip(*(self._meant(one, rows) for one in self._columns), strict=True)

    def _meant(self, one: _Column, rows: Sequence[Sequence[Cell]]) -> Iterable[Value]:
        cells = self._cells(one.guess, rows)
        if self._sheet.from_1904 and one.field.kind is FieldKind.DAY:
            cells = [from_1904(cell) for cell in cells]
        meant = map(one.memo.__getitem__, cells)
        values = list(map(as_percent, meant) if one.key in self._shares else meant)
        for index, cell in enumerate(cells, start=self._body) if one.memo.unread else ():
            if cell in one.memo.unread:
                self._unread[index].append((one.guess, cell, one.memo.unread[cell]))
        return values

    def _cells(self, one: ColumnGuess, rows: Sequence[Sequence[Cell]]) -> list[Cell]:
        """Return a column with what merged cells above show; note errors and formulas without result."""
        at = one.column
        cells = [row[at] if at < len(row) else None for row in rows]
        if bool in set(map(type, cells)):
            # As a key of a dictionary true is the number 1; read as a text it means itself.
            cells = [cell_text(cell) if cell.__class__ is bool else cell for cell in cells]
        for index, kind in self._odd.get(at, ()):
            if self._body <= index < len(rows) + self._body and cells[index - self._body] is None:
                reason = Reason.CELL_ERROR if kind == "error" else Reason.FORMULA_WITHOUT_VALUE
                self._unread[index].append((one, None, Unread(reason)))
        for index, shown in self._merged.get(at, ()):
            if cells[index - self._body] is None:
                cells[index - self._body] = shown
        return cells

    def _values(self, index: int, meant: Sequence[Value]) -> dict[str, Value]:
        values: dict[str, Value] = {
            key: value for key, value in zip(self._keys, meant, strict=True) if value is not None
        }
        for one, cell, unread in self._unread.get(index, ()):
            if one.field not in self._ends or not _take_span(values, one.field, self._ends[one.field], cell):
                self._note(index, one, unread, cell)
        if len(self._units) > 1 or (self._units and self._units[0] != "unit"):
            self._join_units(values)
        if "last_name" in values or "first_name" in values:
            _join_name(values)
        return values

    def _join_units(self, values: dict[str, Value]) -> None:
        """Make one path of an organisation given in columns; a column with the whole path wins."""
        parts = [values.pop(key, None) for key in self._units if key != "unit"]
        texts = list(dict.fromkeys(part for part in parts if isinstance(part, str)))
        if "unit" not in values and texts:
            values["unit"] = unit_paths.joined(texts)
        elif isinstance(values.get("unit"), str) and texts and "/" not in str(values["unit"]):
            values["unit"] = unit_paths.joined(dict.fromkeys((*texts, str(values["unit"]))))

    def _says_nothing(self, row: Sequence[Cell]) -> bool:
        """Tell whether a row names nobody and nothing, or holds a total or note in that place."""
        said = [row[column] for column in self._says if column < len(row)]
        named = [text for cell in said if cell is not None and (text := cell_text(cell).strip())]
        totals = sum(map(_is_total, named))
        if totals + sum(_COUNT.fullmatch(text) is not None for text in named if totals) == len(named):
            return True
        if len(named) == len(self._says) > 1:
            return False
        first = next((cell for cell in row if cell is not None and cell != ""), None)
        if isinstance(first, str) and _is_total(first) and len(named) < len(self._says):
            return True
        if len(row) - row.count(None) > 1:
            return False
        who = named[0]
        return len(who) > _LONGEST_WHO or _NOTE.search(who) is not None or self._is_remark(row, who)

    def _is_remark(self, row: Sequence[Cell], text: str) -> bool:
        """Tell whether what a row holds alone stands where numbers do and is words, as below a table."""
        number = self._number
        if number is None or number.field != "number" or len(self._says) < 2 or row[number.column] is None:
            return False
        words = len(HAN.findall(text)) >= _REMARK or len(text.split()) > 1
        return words and not any(sign.isdigit() for sign in text)

    def _pass_over(self, index: int, row: Sequence[Cell]) -> None:
        """Leave a row out that names nobody: blanks and totals in silence, else with a warning."""
        first = next((text for cell in row if (text := cell_text(cell).strip())), "")
        if first and not _is_total(first):
            self.problems.append(
                Problem(
                    reason=Reason.ROW_PASSED_OVER,
                    sheet=self._sheet.name,
                    row=index + 1,
                    value=shortened(first),
                    warning=True,
                )
            )

    def _repeats_header(self, row: Sequence[Cell]) -> bool:
        """Tell whether the header stands here again, as on every page of a printed list."""
        number = self._number
        if number is None or number.column >= len(row) or row[number.column] != number.header:
            return False
        here = [one.guess for one in self._columns if one.guess.column < len(row)]
        same = sum(cell_text(row[one.column]).strip() == one.header for one in here)
        return same >= min(2, len(here)) and same * 2 > len(self._columns)

    def _day_order(self, one: ColumnGuess, field: Field) -> bool | None:
        if field.kind is not FieldKind.DAY:
            return None
        return day_order(row[one.column] for row in self._sheet.rows[self._body :] if one.column < len(row))

    def _find_shares(self) -> frozenset[str]:
        """Return the percent fields whose column holds shares of one, as cells formatted as percent do."""
        found = set()
        for one in self._columns:
            if one.field.kind is FieldKind.PERCENT:
                at = one.guess.column
                column = (row[at] for row in self._sheet.rows[self._body :] if at < len(row))
                figures = [cell for cell in column if isinstance(cell, float)]
                if figures and max(figures) <= 1 and any(0 < cell < 1 for cell in figures):
                    found.add(one.key)
        return frozenset(found)

    def _note(self, index: int, one: ColumnGuess, unread: Unread, cell: Cell) -> None:
        self.problems.append(
            Problem(
                reason=unread.reason,
                sheet=self._sheet.name,
                row=index + 1,
                column=one.header,
                value=shortened(cell_text(cell)),
                figures={**unread.figures, "field": field_of(one.field)},
            )
        )


class _Memo(dict[Cell, Value]):
    """What cells mean for fields of one kind; most values stand in many rows, days in many columns."""

    def __init__(self, field: Field, day_first: bool | None) -> None:
        super().__init__()
        self._field = field
        self._day_first = day_first
        self.unread: dict[Cell, Unread] = {}
        """What could not be read, and means nothing."""

    def __missing__(self, cell: Cell) -> Value:
        meant = convert(self._field, cell, self._day_first)
        if isinstance(meant, Unread):
            self.unread[cell] = meant
            meant = None
        self[cell] = meant
        return meant


def _take_span(values: dict[str, Value], start: str, end: str, cell: Cell) -> bool:
    """Take both days of a span that stands in one cell; tell whether it is one."""
    span = read_span(cell) if isinstance(cell, str) else None
    if span is None:
        return False
    values[start] = span[0]
    if span[1] is not None:
        values[end] = span[1]
    return True


def _naming(about_people: bool) -> tuple[str, ...]:
    return _WHO if about_people else ("title", "path", "code")


def _is_unit(key: str) -> bool:
    return key == "unit" or key.startswith("unit:")


def _join_name(values: dict[str, Value]) -> None:
    """Make the name of its parts; Chinese names begin with the surname and have no blank."""
    last, first = (str(values.pop(key, None) or "") for key in ("last_name", "first_name"))
    if not values.get("name"):
        western = f"{last}{first}".isascii()
        values["name"] = f"{first} {last}".strip() if western else last + first


def _is_total(text: str) -> bool:
    """Tell whether a text is a word for a total."""
    return text[:1].casefold() in _FIRST_SIGNS and _plain(text) in _TOTALS


def _plain(text: str) -> str:
    return "".join(text.casefold().split()).rstrip(":：")


def _filled_down(sheet: SheetCells, body: int, who: list[int]) -> dict[int, list[tuple[int, Cell]]]:
    """Return by column what merged cells show in the rows they cover; number and name stay in their first."""
    shown: dict[int, list[tuple[int, Cell]]] = defaultdict(list)
    for top, left, bottom, right in sheet.merged:
        if body <= top < bottom and left == right and left not in who and top < len(sheet.rows):
            row = sheet.rows[top]
            cell = row[left] if left < len(row) else None
            for index in range(top + 1, min(bottom + 1, len(sheet.rows))):
                shown[left].append((index, cell))
    return shown
