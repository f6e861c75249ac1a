"""Finds the header of a sheet: below titles and notes, in one row or several, merged or not."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from talentdesk.exchange.cells import Cell, SheetCells, cell_text
from talentdesk.exchange.day_text import read_day
from talentdesk.exchange.header_text import LONGEST_HEADER
from talentdesk.exchange.lexicon import Hits, Lexicon

_LOOKED_AT = 40
"""Rows from the top in which a header is looked for."""
_DEEPEST = 3
"""Most rows a header may have."""
_COLUMNS = 400
_CHOICES = 6
"""Places of a header offered at most."""
_MANY = 4
"""Fields that make a header however many columns are none."""
_TRIED_CLOSE = 12
"""Rows in which words are looked for that are only nearly right."""
_VALUE = "\0"

Meaning = Callable[[str], Hits]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a header may stand: its first row and the first row below it (0 = first), and how good it is."""

    top: int
    body: int
    score: float


class Upper:
    """The upper rows of a sheet as texts, merged cells showing theirs in every cell they cover."""

    def __init__(self, sheet: SheetCells, lexicon: Lexicon) -> None:
        self.rows = _spread(sheet)
        self._merged = sheet.merged
        self._width = len(self.rows[0]) if self.rows else 0
        self._lexicon = lexicon

    def headers(self, top: int, body: int) -> list[str]:
        """Return the header of each column; a group's name is left out where the rest says it all."""
        rows = [[("" if text == _VALUE else text) for text in row] for row in self.rows[top:body]]
        width = len(rows[0]) if rows else 0
        return [self._join([row[column] for row in rows]) for column in range(width)]

    def places(self) -> list[Place]:
        """Return where the header may stand, the likeliest first; empty where nothing looks like one."""
        found = self._scored(self._lexicon.listed, range(len(self.rows)))
        if not found:
            texts = [top for top, row in enumerate(self.rows) if _VALUE not in row and any(row)]
            found = self._scored(self._lexicon.close, texts[:_TRIED_CLOSE])
        shapes = [Place(top, top + 1, 0.0) for top in self._shaped()]
        tops = {place.top for place in found}
        places = [*found, *(place for place in shapes if place.top not in tops)][:_CHOICES]
        return [self._whole(place) for place in places]

    def _whole(self, place: Place) -> Place:
        """Return a place with the rows its merged cells reach into, and its header in a second language."""
        body = place.body
        for top, left, bottom, right in self._merged:
            if place.top <= top < body and bottom - place.top < _DEEPEST and left < self._width:
                below = bottom + 1
                if top == bottom == body - 1 and 0 < right - left < self._width - 1:
                    below += 1  # a group's name has its columns below it
                body = max(body, min(below, len(self.rows)))
        if body < len(self.rows) and self._says_the_same(self.headers(place.top, body), self.rows[body]):
            body += 1
        return Place(place.top, body, place.score)

    def _says_the_same(self, headers: Sequence[str], row: Sequence[str]) -> bool:
        """Tell whether a row heads most columns with the fields their header has already."""
        same = filled = 0
        for header, text in zip(headers, row, strict=True):
            if header and text:
                filled += 1
                one, other = self._lexicon.listed(header), self._lexicon.listed(text)
                same += any(
                    other.get(table, hits)[0].key == hits[0].key and table in other
                    for table, hits in one.items()
                )
        return same >= 2 and same * 2 > filled

    def _scored(self, meaning: Meaning, tops: Sequence[int]) -> list[Place]:
        best: dict[int, Place] = {}
        for top in tops:
            for depth in range(1, min(_DEEPEST, len(self.rows) - top) + 1):
                rows = self.rows[top : top + depth]
                score = self._score(rows, meaning)
                # one matched column more must be gained for each further row
                held = best.get(top)
                if score and (held is None or score - depth > held.score - (held.body - top) + 0.5):
                    best[top] = Place(top, top + depth, score)
        return sorted(best.values(), key=lambda one: (-(one.score - (one.body - one.top)), one.top))

    def _score(self, rows: Sequence[list[str]], meaning: Meaning) -> float:
        """Sum the confidences of different fields of one table that the rows, read as one header, name."""
        found: dict[str, dict[str, float]] = {}
        filled = 0
        for column in range(len(rows[0])):
            texts = [row[column] for row in rows]
            if _VALUE in texts:
                return 0.0
            header = self._join(texts)
            filled += bool(header)
            for table, hits in (meaning(header) if header else {}).items():
                keys = found.setdefault(table, {})
                keys[hits[0].key] = max(keys.get(hits[0].key, 0.0), hits[0].confidence)
        return max((_strength(keys, filled) for keys in found.values()), default=0.0)

    def _join(self, texts: Sequence[str]) -> str:
        parts = list(dict.fromkeys(text for text in texts if text))
        if len(parts) < 2:
            return parts[0] if parts else ""
        whole = " ".join(parts)
        if len(whole) > LONGEST_HEADER:
            return parts[-1]
        return max((whole, parts[-1]), key=self._known)

    def _known(self, header: str) -> float:
        return max((hits[0].confidence for hits in self._lexicon.listed(header).values()), default=0.0)

    def _shaped(self) -> list[int]:
        """Return rows that look like a header by their shape: different words, wide, with rows below."""
        widest = max((sum(map(bool, row)) for row in self.rows), default=0)
        found = []
        for top, row in enumerate(self.rows[:-1]):
            texts = [text for text in row if text]
            if len(texts) < max(2, widest * 0.6) or len(set(texts)) < len(texts) * 0.7 or _VALUE in texts:
                continue
            if sum(map(_is_value, texts)) * 3 <= len(texts) and any(self.rows[top + 1]):
                found.append(top)
        return found


def _strength(keys: dict[str, float], filled: int) -> float:
    if len(keys) < min(2, filled) or (len(keys) * 4 < filled and len(keys) < _MANY):
        return 0.0
    return sum(keys.values()) + (0.5 if "number" in keys or "name" in keys else 0.0)


def _is_value(text: str) -> bool:
    return text.replace(".", "", 1).replace("-", "", 1).isdigit() or read_day(text) is not None


def _spread(sheet: SheetCells) -> list[list[str]]:
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
