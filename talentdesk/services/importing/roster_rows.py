"""Rows of a roster, each checked by itself: what its cells hold, and what is wrong with them."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache, partial
from typing import Any

from talentdesk.domain.import_reading import InputRow
from talentdesk.domain.imports import CLEAR, Value
from talentdesk.domain.made import Made
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Reason, RefusedError, refused
from talentdesk.services.person_fields import FIELDS, Held, as_line, check

RATING = "rating:"

_LINES = {
    key: one.longest
    for key, one in FIELDS.items()
    if one.read is as_line and not one.required and key not in ("tier", "manager")
}
"""Fields in which a printable text that is not too long needs no further look."""
_GRADE = 60
_LANGUAGES = re.compile(r"[;；、,，\n]+")
_IN_BRACKETS = re.compile(r"(.+?)\s*[(（:：]\s*(.*?)\s*[)）]?$")
_HAN_THEN_LATIN = re.compile(r"([\u4e00-\u9fff]+)\s*([A-Za-z0-9].*)$")
_LEVEL_WORD = re.compile(
    r"(.+?)\s+([A-Ca-c][12]|[Nn][1-5]|\d.*|native|fluent|good|basic|advanced|.*级|.*语|精通|熟练|良好|一般)$"
)


@dataclass(frozen=True, slots=True)
class GivenRating:
    """A rating as a cell gives it; neither grade nor score means that it shall go."""

    key: str
    """The field the workbook gives it in."""
    dimension: str
    period: str
    grade: str = ""
    score: float | None = None

    @property
    def empty(self) -> bool:
        """Whether the cell says that there is no rating."""
        return not self.grade and self.score is None


@dataclass(slots=True)
class Checked:
    """A row whose cells have been read one by one."""

    given: InputRow
    held: dict[str, Held]
    number: str = ""
    """Employee number, empty where the cell was empty or refused."""
    ratings: list[GivenRating] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    """What refuses the row."""
    warnings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell that is more than a value to hold: a rating, or one that refuses its row."""

    rating: GivenRating | None = None
    findings: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()


class RowReader:
    """Reads the rows of one roster; equal cells of a column are read once."""

    def __init__(self, on: date, programme: Programme) -> None:
        self._on = on
        self._programme = programme
        self._columns: Made[str, Made[Value, Any]] = Made(lambda key: Made(partial(self._cell, key)))
        self._grades = {
            one.dimension: frozenset(grade.casefold() for grade, _ in one.grades)
            for one in programme.rating_maps
        }

    def read(self, given: InputRow) -> Checked:
        """Read every cell of a row; empty cells are left out, they change nothing."""
        held: dict[str, Held] = {}
        result = Checked(given, held)
        for key, value in given.values.items():
            longest = _LINES.get(key)
            if longest is not None and type(value) is str and len(value) <= longest and value.isprintable():
                if value:
                    held[key] = value.strip()
            elif value is not None and value != "":
                cell = self._columns[key][value]
                if type(cell) is not _Cell:
                    held[key] = cell
                elif cell.rating is not None:
                    result.ratings.append(cell.rating)
                    result.warnings += cell.warnings
                else:
                    result.findings += cell.findings
        result.number = str(held.get("number", ""))
        return result

    def _cell(self, key: str, value: Value) -> Held | _Cell:
        try:
            if key.startswith(RATING):
                return self._rating(key, value)
            return check(key, value, self._on, self._programme)
        except RefusedError as error:
            return _Cell(findings=error.ruling.findings)

    def _rating(self, key: str, value: Value) -> _Cell:
        """Read a rating: a known word is a grade, a number a score, another word a marked grade."""
        dimension, _, period = key.removeprefix(RATING).partition(":")
        if self._programme.dimension(dimension) is None or not period:
            allowed = ", ".join(one.key for one in self._programme.dimensions)
            raise refused(Reason.VALUE_NOT_ALLOWED, field=key, value=dimension, allowed=allowed)
        if value == CLEAR:
            return _Cell(rating=GivenRating(key, dimension, period))
        text = as_line(value, key, FIELDS["grade"], self._on)
        words = self._grades.get(dimension, frozenset())
        if text.casefold() in words:
            return _Cell(rating=GivenRating(key, dimension, period, grade=text))
        score = _score(text)
        if score is not None:
            return _Cell(
                rating=GivenRating(key, dimension, period, score=score),
                warnings=self._off_scale(dimension, key, score),
            )
        if len(text) > _GRADE:
            raise refused(Reason.VALUE_TOO_LONG, field=key, actual=len(text), required=_GRADE)
        unknown = Finding(Reason.GRADE_UNKNOWN, figures={"field": key, "value": text})
        rating = GivenRating(key, dimension, period, grade=text)
        return _Cell(rating=rating, warnings=(unknown,) if words else ())

    def _off_scale(self, dimension: str, key: str, score: float) -> tuple[Finding, ...]:
        map_ = self._programme.rating_map(dimension)
        if map_ is None or map_.scale is None or map_.holds(score):
            return ()
        low, high = map_.scale
        figures: dict[str, Figure] = {"field": key, "value": score, "low": low, "high": high}
        return (Finding(Reason.SCORE_OFF_SCALE, figures=figures),)


def _score(text: str) -> float | None:
    try:
        score = float(text)
    except ValueError:
        return None
    return score if math.isfinite(score) else None


@lru_cache(maxsize=4096)
def languages(text: str) -> Mapping[str, str]:
    """Read languages and levels from one cell: 英语 CET-6；日语（N1）; English (fluent), German B2."""
    found: dict[str, str] = {}
    for part in _LANGUAGES.split(text):
        part = part.strip()
        match = next(
            (one for form in (_IN_BRACKETS, _HAN_THEN_LATIN, _LEVEL_WORD) if (one := form.match(part))), None
        )
        if match is not None:
            found[match[1].strip()] = match[2].strip()
        elif part:
            found[part] = ""
    return found
