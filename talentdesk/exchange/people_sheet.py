"""Reads a roster: finds the table, matches its columns, gives rows and everything that is wrong with them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from talentdesk.domain.grid import Dimension
from talentdesk.domain.imports import PersonInput, Roster, Value
from talentdesk.domain.problem import Problem
from talentdesk.domain.ruling import Reason
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.cells import Book, Cell, SheetCells, cell_text
from talentdesk.exchange.columns import ColumnMatch, Matcher
from talentdesk.exchange.fence import Cancelled, Fence
from talentdesk.exchange.frames import Progress
from talentdesk.exchange.heading import Heading, find_heading
from talentdesk.exchange.people_values import Unread, convert, shortened
from talentdesk.exchange.workbook import read_book

_PARTS = {
    "macros": Reason.MACROS_NOT_READ,
    "links": Reason.LINKS_NOT_READ,
    "objects": Reason.OBJECTS_NOT_READ,
    "pictures": Reason.PICTURES_NOT_READ,
}
_WHO = ("number", "name", "name:first", "name:last")
_TOTALS = frozenset(("合计", "总计", "小计", "共计", "汇总", "total", "subtotal", "grand total", "sum"))
_LONGEST_WHO = 40
_NOTE = re.compile(r"[:：。！；;]|^注|^备注|^说明")
_YEAR = re.compile(r"(?:19|20)\d\d")


def read_roster(
    path: Path,
    *,
    dimensions: Iterable[Dimension] = (),
    period: str = "",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    fence: Fence | None = None,
) -> Roster:
    """Read a roster workbook or text table.

    ``dimensions`` name the programme's ratings; ``period`` is that of ratings for which the workbook names no
    year. What a value may hold, and whether two rows speak of the same number, is for the services to say.
    Many rosters are read faster through one ``fence``.
    Raises ``TroubleError`` when it cannot be read at all: type, password, limits, empty, no header row.
    """
    book = read_book(path, progress=progress, cancelled=cancelled, fence=fence)
    sheet, heading, others = _choose(book, Matcher(dimensions), path)
    heading = _with_periods(sheet, heading, period)
    notes = list(_notes(book, sheet, heading, others))
    if heading.column("number") is None:
        missing = Problem(reason=Reason.NUMBER_MISSING, sheet=sheet.name, row=heading.body)
        return _roster(path, sheet, heading, (), (*notes, missing))
    reading = _Reading(sheet, heading)
    rows = tuple(reading.rows())
    problems = sorted((*notes, *reading.problems), key=lambda one: one.row)
    return _roster(path, sheet, heading, rows, problems)


def _choose(book: Book, matcher: Matcher, path: Path) -> tuple[SheetCells, Heading, list[str]]:
    """Return the sheet that looks most like a list of people, its heading, and what others do."""
    seen = [sheet for sheet in book.sheets if not sheet.hidden and sheet.rows]
    if not seen:
        raise TroubleError(Trouble.WORKBOOK_EMPTY, path=path.name)
    found = [
        (sheet, heading)
        for sheet in seen
        if (heading := find_heading(sheet, matcher)) and any(map(heading.column, _WHO))
    ]
    if not found:
        raise TroubleError(Trouble.WORKBOOK_NO_HEADER, path=path.name)
    best = max(found, key=lambda pair: (pair[1].column("number") is not None, pair[1].score))
    return *best, [sheet.name for sheet, _ in found if sheet is not best[0]]


def _notes(book: Book, sheet: SheetCells, heading: Heading, others: list[str]) -> Iterator[Problem]:
    """Yield warnings about what was left out of the workbook as a whole."""
    for part in book.parts:
        yield Problem(reason=_PARTS[part], warning=True)
    if others:
        names = {"names": ", ".join(others)}
        yield Problem(reason=Reason.SHEETS_NOT_READ, sheet=sheet.name, figures=names, warning=True)
    for match in heading.columns:
        if match.twin_of:
            reason = Reason.PERIOD_MISSING if match.twin_of.endswith(":") else Reason.COLUMN_TWICE
            yield Problem(
                reason=reason,
                sheet=sheet.name,
                row=heading.body,
                column=match.header,
                figures={"field": field_of(match.twin_of)},
                warning=True,
            )


def field_of(key: str) -> str:
    """Return the field key of a column's key: levels make up the path of a unit, parts make up a name."""
    return key if key.startswith("rating:") else key.split(":")[0]


class _Reading:
    """Reads the rows below the heading and collects their problems."""

    def __init__(self, sheet: SheetCells, heading: Heading) -> None:
        self.problems: list[Problem] = []
        self._sheet = sheet
        self._heading = heading
        self._columns = [(match, match.key, _Memo(match.key)) for match in heading.columns if match.key]
        self._width = max((match.column for match, _, _ in self._columns), default=0) + 1
        self._units = sorted(match.key for match in heading.columns if match.key.startswith("unit"))
        self._who = [match.column for match in heading.columns if match.key in _WHO]
        self._merged = _filled_down(sheet, heading, self._who)
        self._odd = sheet.odd
        self._number = heading.column("number")

    def rows(self) -> Iterator[PersonInput]:
        """Yield the rows that speak of a person."""
        body = self._heading.body
        for index, row in enumerate(self._sheet.rows[body:], start=body):
            if len(row) == row.count(None):
                continue
            if self._names_nobody(row):
                self._pass_over(index, row)
            elif not self._repeats_header(row):
                yield PersonInput(row=index + 1, values=self._values(index, row))

    def _values(self, index: int, row: Sequence[Cell]) -> dict[str, Value]:
        values: dict[str, Value] = {}
        if len(row) < self._width:
            row = (*row, *[None] * (self._width - len(row)))
        for match, key, memo in self._columns:
            cell = row[match.column]
            if cell is None and (cell := self._looks_empty(index, match)) is None:
                continue
            # true and 1.0 are the same key of a dictionary, and mean two things
            meant = convert(key, cell) if cell.__class__ is bool else memo[cell]
            if isinstance(meant, Unread):
                self._note(index, match, meant, cell)
            elif meant is not None:
                values[key] = meant
        if len(self._units) > 1 or (self._units and self._units[0] != "unit"):
            self._join_units(values)
        if not values.get("name"):
            _join_name(values)
        return values

    def _looks_empty(self, index: int, match: ColumnMatch) -> Cell:
        """Return what a merged cell above shows in an empty one; note errors and formulas without result."""
        if not self._odd and not self._merged:
            return None
        place = (index, match.column)
        if place in self._odd:
            error = self._odd[place] == "error"
            reason = Reason.CELL_ERROR if error else Reason.FORMULA_WITHOUT_VALUE
            self._note(index, match, Unread(reason), None)
        return self._merged.get(place)

    def _join_units(self, values: dict[str, Value]) -> None:
        """Make one path of an organisation given in columns; a column with the whole path wins."""
        parts = [values.pop(key, None) for key in self._units if key != "unit"]
        texts = list(dict.fromkeys(part for part in parts if isinstance(part, str)))
        if "unit" not in values and texts:
            values["unit"] = " / ".join(texts)
        elif isinstance(values.get("unit"), str) and texts and "/" not in str(values["unit"]):
            values["unit"] = " / ".join(dict.fromkeys((*texts, str(values["unit"]))))

    def _names_nobody(self, row: Sequence[Cell]) -> bool:
        """Tell whether a row has neither number nor name, or holds a total or note in their place."""
        who = [row[column] for column in self._who if column < len(row)]
        named = [text for cell in who if cell is not None and (text := cell_text(cell).strip())]
        if all(_plain(text) in _TOTALS for text in named):
            return True
        alone = len(row) - row.count(None) == 1
        return alone and (len(named[0]) > _LONGEST_WHO or _NOTE.search(named[0]) is not None)

    def _pass_over(self, index: int, row: Sequence[Cell]) -> None:
        """Leave a row out that names nobody: blanks and totals in silence, else with a warning."""
        first = next((text for cell in row if (text := cell_text(cell).strip())), "")
        if first and _plain(first) not in _TOTALS:
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
        here = [match for match, _, _ in self._columns if match.column < len(row)]
        same = sum(cell_text(row[match.column]).strip() == match.header for match in here)
        return same >= 2 and same * 2 > len(self._columns)

    def _note(self, index: int, match: ColumnMatch, unread: Unread, cell: Cell) -> None:
        self.problems.append(
            Problem(
                reason=unread.reason,
                sheet=self._sheet.name,
                row=index + 1,
                column=match.header,
                value=shortened(cell_text(cell)),
                figures=unread.figures,
            )
        )


class _Memo(dict[Cell, Value | Unread]):
    """What cells mean for one field; most values stand in many rows."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key

    def __missing__(self, cell: Cell) -> Value | Unread:
        self[cell] = meant = convert(self._key, cell)
        return meant


def _join_name(values: dict[str, Value]) -> None:
    """Make the name of its parts; Chinese names begin with the surname and have no blank."""
    last, first = (str(values.pop(key, None) or "") for key in ("name:last", "name:first"))
    if last or first:
        western = f"{last}{first}".isascii()
        values["name"] = f"{first} {last}".strip() if western else last + first


def _plain(text: str) -> str:
    return "".join(text.casefold().split()).rstrip(":：")


def _filled_down(sheet: SheetCells, heading: Heading, who: list[int]) -> dict[tuple[int, int], Cell]:
    """Return what merged cells show in the rows they cover; number and name stay in their first row."""
    shown: dict[tuple[int, int], Cell] = {}
    for top, left, bottom, right in sheet.merged:
        if heading.body <= top < bottom and left == right and left not in who and top < len(sheet.rows):
            row = sheet.rows[top]
            cell = row[left] if left < len(row) else None
            for index in range(top + 1, min(bottom + 1, len(sheet.rows))):
                shown[index, left] = cell
    return shown


def _with_periods(sheet: SheetCells, heading: Heading, period: str) -> Heading:
    """Complete the keys of ratings without a year: by the newest year of title and headers, else ``period``.

    A column for which there is none, or whose place another one has already, is left out.
    """
    above = [cell for row in sheet.rows[: heading.body] for cell in row if isinstance(cell, str)]
    period = max(_YEAR.findall(" ".join((*above, sheet.name))), default=period)
    taken = {match.key for match in heading.columns}
    columns = []
    for match in heading.columns:
        if match.key.startswith("rating:") and match.key.endswith(":"):
            key = match.key + period
            fits = bool(period) and key not in taken
            match = replace(match, key=key) if fits else replace(match, key="", twin_of=key)
        columns.append(match)
    return replace(heading, columns=tuple(columns))


def _roster(
    path: Path,
    sheet: SheetCells,
    heading: Heading,
    rows: tuple[PersonInput, ...],
    problems: Sequence[Problem],
) -> Roster:
    return Roster(
        source=path.name,
        sheet=sheet.name,
        header_row=heading.body,
        columns=tuple((match.header, field_of(match.key)) for match in heading.columns),
        rows=rows,
        problems=tuple(replace(one, sheet=one.sheet or sheet.name) for one in problems),
    )
