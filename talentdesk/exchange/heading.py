"""Finds the table of a sheet: its header below titles and notes, in one row or several, merged or not."""

from collections.abc import Sequence
from dataclasses import dataclass

from talentdesk.exchange.cells import Cell, SheetCells, cell_text
from talentdesk.exchange.columns import LONGEST_HEADER, ColumnMatch, Matcher, match_columns

_LOOKED_AT = 40
"""Rows from the top in which a header is looked for."""
_DEEPEST = 3
"""Most rows a header may have."""
_COLUMNS = 400
_SAMPLES = 30
_VALUE = "\0"


@dataclass(frozen=True, slots=True)
class Heading:
    """The header of a table: first row below it (0 = first row of the sheet), its columns, how good it is."""

    body: int
    columns: tuple[ColumnMatch, ...]
    score: float

    def column(self, key: str) -> ColumnMatch | None:
        """Return the column of a field, or None."""
        return next((one for one in self.columns if one.key == key), None)


def find_heading(sheet: SheetCells, matcher: Matcher) -> Heading | None:
    """Return the best header among the upper rows, or None where nothing looks like one."""
    upper = _spread(sheet)
    best: tuple[float, int, int] | None = None
    for top in range(len(upper)):
        for depth in range(1, min(_DEEPEST, len(upper) - top) + 1):
            score = _score(upper[top : top + depth], matcher)
            # one matched column more must be gained for each further row
            if score and (best is None or score - depth > best[0] - best[2] + 0.5):
                best = (score, top, depth)
    if best is None:
        return None
    score, top, depth = best
    body = top + depth
    headers = _joined(upper[top:body], matcher)
    rows = sheet.rows[body : body + 200]
    columns = match_columns(headers, lambda column: _samples(rows, column), matcher)
    return Heading(body, columns, sum(one.confidence for one in columns))


def _spread(sheet: SheetCells) -> list[list[str]]:
    """Return the texts of the upper rows, merged cells showing theirs in every cell they cover."""
    width = min(max(map(len, sheet.rows[:_LOOKED_AT]), default=0), _COLUMNS)
    upper = [[_header_text(cell) for cell in row[:width]] for row in sheet.rows[:_LOOKED_AT]]
    for row in upper:
        row.extend([""] * (width - len(row)))
    for top, left, bottom, right in sheet.merged:
        if top < len(upper) and left < width and right - left < width - 1:
            for row in upper[top : bottom + 1]:
                row[left : min(right, width - 1) + 1] = [upper[top][left]] * (
                    min(right, width - 1) + 1 - left
                )
    return upper


def _header_text(cell: Cell) -> str:
    """Return a cell's text, or a mark for values no header holds; a bare year may stand in one."""
    if cell is None or (isinstance(cell, float) and 1990 <= cell <= 2100):
        return cell_text(cell)
    return cell.strip() if isinstance(cell, str) else _VALUE


def _score(rows: Sequence[list[str]], matcher: Matcher) -> float:
    """Sum the confidences of different fields that the rows, read as one header, name."""
    found: dict[str, float] = {}
    filled = 0
    for header in _joined(rows, matcher):
        if not header:
            continue
        if _VALUE in header:
            return 0.0
        filled += 1
        key, confidence = matcher.match(header)
        if key:
            found[key] = max(found.get(key, 0.0), confidence)
    if len(found) < min(2, filled) or len(found) * 4 < filled:
        return 0.0
    return sum(found.values()) + (0.5 if "number" in found or "name" in found else 0.0)


def _joined(rows: Sequence[list[str]], matcher: Matcher) -> list[str]:
    """Join the rows of a header column by column; a group's name is left out where the rest says it all."""
    return [_join([row[column] for row in rows], matcher) for column in range(len(rows[0]))]


def _join(texts: Sequence[str], matcher: Matcher) -> str:
    parts = list(dict.fromkeys(text for text in texts if text))
    if len(parts) < 2:
        return parts[0] if parts else ""
    whole = " ".join(parts)
    if len(whole) > LONGEST_HEADER:
        return parts[-1]
    return max((whole, parts[-1]), key=lambda text: matcher.match(text)[1])


def _samples(rows: Sequence[tuple[Cell, ...]], column: int) -> list[Cell]:
    found: list[Cell] = []
    for row in rows:
        cell = row[column] if column < len(row) else None
        if cell is not None and cell != "":
            found.append(cell)
            if len(found) == _SAMPLES:
                break
    return found
