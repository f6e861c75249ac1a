"""Reads a cell of a roster as the value of a field, or says why it cannot be one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from talentdesk.domain.imports import CLEAR, Value
from talentdesk.domain.ruling import Figure, Reason
from talentdesk.exchange.cells import Cell, cell_text
from talentdesk.exchange.day_text import read_day
from talentdesk.exchange.field_words import DATES

LONGEST = 32_767
"""Characters a cell of a workbook can hold."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SCORE = re.compile(r"\d{1,6}(\.\d+)?")
_CLEAR_WORDS = frozenset(("清空", "clear"))
_NOTHING = frozenset(
    ("-", "--", "—", "——", "/", "\\", "无", "n/a", "na", "none", "null", "未评", "未评定", "暂无")
)
"""What stands in cells of days and ratings to say that there is none."""
_OPEN_ENDED = frozenset(
    ("无固定期限", "无固定期", "长期", "永久", "至今", "open-ended", "open ended", "permanent", "indefinite")
)
_IN = ("正式", "试用", "试用期", "转正", "实习", "返聘", "在岗", "在册", "正常", "probation", "full-time")
_OUT = ("已离职", "辞职", "已辞职", "辞退", "已退休", "解除", "terminated", "resigned", "retired", "left")
_EMPLOYED = {**dict.fromkeys(_IN, "yes"), **dict.fromkeys(_OUT, "no")}


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a cell cannot be read as the value of its field."""

    reason: Reason
    figures: Mapping[str, Figure] = field(default_factory=dict)


def convert(key: str, cell: Cell) -> Value | Unread:
    """Return what a cell means for a field key: a day, rating or text; None where it says nothing."""
    if isinstance(cell, date) and key in DATES:
        return read_day(cell) or Unread(Reason.DATE_NOT_READ)
    text = cell_text(cell).strip()
    if not text:
        return None
    if len(text) > LONGEST:
        return Unread(Reason.VALUE_TOO_LONG, {"actual": len(text), "required": LONGEST})
    if _CONTROL.search(text):
        return Unread(Reason.CONTROL_CHARACTERS)
    word = text.casefold()
    if word in _CLEAR_WORDS:
        return CLEAR
    if key in DATES:
        return _day(key, cell, word)
    if key.startswith("rating:"):
        return _rating(cell, text, word)
    return _EMPLOYED.get(word, text) if key == "active" else text


def _day(key: str, cell: Cell, word: str) -> Value | Unread:
    if word in _NOTHING:
        return None
    if key == "contract_end" and word in _OPEN_ENDED:
        return CLEAR
    return read_day(cell) or Unread(Reason.DATE_NOT_READ)


def _rating(cell: Cell, text: str, word: str) -> Value:
    """A number is a score, any other text a grade."""
    if word in _NOTHING:
        return None
    if isinstance(cell, float):
        return cell
    return float(text) if _SCORE.fullmatch(text) else text


def shortened(text: str) -> str:
    """Return a value as a list of problems may quote it."""
    clean = "".join(sign if sign.isprintable() else " " for sign in text[:60])
    return clean if len(text) <= 60 else f"{clean[:59]}…"
