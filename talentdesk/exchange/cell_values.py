"""Reads a cell as the value of a field, or says why it cannot be one."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from talentdesk.domain.import_tables import Field, FieldKind
from talentdesk.domain.imports import CLEAR, Value
from talentdesk.domain.ruling import Figure, Reason
from talentdesk.exchange.cells import Cell, cell_text, number_text
from talentdesk.exchange.day_text import OPEN_ENDED, read_day

LONGEST = 32_767
"""Characters a cell of a workbook can hold."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SCORE = re.compile(r"\d{1,6}(\.\d+)?")
_AMOUNT = re.compile(
    r"([+-]?\d{1,12}(?:\.\d+)?)"
    r"(?:分|家|个|人|名|位|元|小时|课时|学时|个小时|h|hrs?|hours?|points?|%)?",
    re.I,
)
_PERIOD = re.compile(
    r"(?:fy)?((?:19|20)\d\d)(?:\.0)?年?度?"
    r"(?:(上半年|h1)|(下半年|h2)|第?([一二三四1-4])季度?|q([1-4]))?(?:度|财年)?",
    re.I,
)
_QUARTERS = str.maketrans("一二三四", "1234")
_NARROW = {0x3000: " "} | {sign: sign - 0xFEE0 for sign in range(0xFF01, 0xFF5F)}
_CLEAR_WORDS = frozenset(("清空", "clear"))
_LONGEST_CLEAR = max(map(len, _CLEAR_WORDS))
_NOTHING = frozenset(
    ("-", "--", "—", "——", "/", "\\", "无", "n/a", "na", "none", "null", "未评", "未评定", "暂无", "n/d")
)
"""What stands in cells of days, figures and ratings to say that there is none."""
_IN = ("正式", "试用", "试用期", "转正", "实习", "返聘", "在岗", "在册", "正常", "probation", "full-time")
_OUT = ("已离职", "辞职", "已辞职", "辞退", "已退休", "解除", "terminated", "resigned", "retired", "left")
_EMPLOYED = {**dict.fromkeys(_IN, "yes"), **dict.fromkeys(_OUT, "no")}


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a cell cannot be read as the value of its field."""

    reason: Reason
    figures: Mapping[str, Figure] = field(default_factory=dict)


Meant = Value | Unread
"""None = the cell says nothing."""


def convert(one: Field, cell: Cell, day_first: bool | None = None) -> Meant:
    """Return what a cell means for a field; ``day_first`` as ``read_day`` takes it."""
    if isinstance(cell, date) and one.kind is FieldKind.DAY:
        return _day(one, cell, "", day_first)
    text = (cell if cell.__class__ is str else cell_text(cell)).strip()
    if not text:
        return None
    if len(text) > LONGEST:
        return Unread(Reason.VALUE_TOO_LONG, {"actual": len(text), "required": LONGEST})
    if not text.isprintable() and _CONTROL.search(text):
        return Unread(Reason.CONTROL_CHARACTERS)
    if len(text) <= _LONGEST_CLEAR and text.casefold() in _CLEAR_WORDS:
        return CLEAR
    if one.kind is FieldKind.DAY:
        return _day(one, cell, text, day_first)
    reader = _READERS.get(one.kind)
    return reader(one, cell, text) if reader else text


def _day(one: Field, cell: Cell, text: str, day_first: bool | None) -> Meant:
    word = text.casefold()
    if word in _NOTHING:
        return None
    if one.open_ended and (word in OPEN_ENDED or (isinstance(cell, date) and cell.year == 9999)):
        return CLEAR
    return read_day(cell, day_first) or Unread(Reason.DATE_NOT_READ)


def _rating(one: Field, cell: Cell, text: str) -> Meant:
    """A number is a score, any other text a grade."""
    if text.casefold() in _NOTHING:
        return None
    if isinstance(cell, float):
        return cell
    return float(text) if _SCORE.fullmatch(text) else text


def _amount(one: Field, cell: Cell, text: str) -> Meant:
    """Read a figure, also with the thousands' comma and a word for its unit; other units are not guessed."""
    if text.casefold() in _NOTHING:
        return None
    if isinstance(cell, float):
        return cell
    plain = unicodedata.normalize("NFKC", text).replace(",", "").replace(" ", "")
    found = _AMOUNT.fullmatch(plain)
    return float(found[1]) if found else Unread(Reason.NUMBER_NOT_READ)


def _period(one: Field, cell: Cell, text: str) -> Meant:
    """Read 2025, 2025年度, FY2025 as 2025, and parts of a year as 2025H1 or 2025Q3; else as it stands."""
    found = _PERIOD.fullmatch(unicodedata.normalize("NFKC", text).replace(" ", ""))
    if found is None:
        return text
    year, first, second, quarter, q = found.groups()
    part = "H1" if first else "H2" if second else ""
    number = quarter or q
    return year + (part or (f"Q{number.translate(_QUARTERS)}" if number else ""))


def _switch(one: Field, cell: Cell, text: str) -> Meant:
    return _EMPLOYED.get(text.casefold(), text)


def _code(one: Field, cell: Cell, text: str) -> Meant:
    """Codes, numbers of people and telephones are written in narrow letters and figures."""
    return text if text.isascii() else text.translate(_NARROW)


_READERS: Mapping[FieldKind, Callable[[Field, Cell, str], Meant]] = {
    FieldKind.CODE: _code,
    FieldKind.PHONE: _code,
    FieldKind.EMAIL: _code,
    FieldKind.RATING: _rating,
    FieldKind.NUMBER: _amount,
    FieldKind.PERCENT: _amount,
    FieldKind.PERIOD: _period,
    FieldKind.YES_NO: _switch,
}


def shortened(text: str) -> str:
    """Return a value as a list of problems may quote it."""
    clean = "".join(sign if sign.isprintable() else " " for sign in text[:60])
    return clean if len(text) <= 60 else f"{clean[:59]}…"


def as_percent(value: Value) -> Value:
    """Return a share as percent; a column of shares holds no value above 1."""
    return float(number_text(value * 100)) if isinstance(value, float) else value
