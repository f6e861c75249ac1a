"""The fields of a person: what each may hold, checked in one way for forms and workbooks."""

import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from talentdesk.domain import unit_paths
from talentdesk.domain.imports import CLEAR, Value
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Reason, RefusedError, Ruling, refused

Held = str | date | bool | None
"""What a field holds once it is checked."""

NAME = 100
LINE = 200
NOTE = 20_000
OLDEST = date(1900, 1, 1)
"""Earlier days are slips of the pen or a workbook's zero."""

_INVISIBLE = dict.fromkeys(
    map(ord, "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad")
)
"""Signs without a shape that come along when a cell or number is copied; they are dropped."""
_SHORTENED = re.compile(r"\d(?:\.\d+)?[eE]\+\d+")
_GENDERS = {"f": "f", "m": "m", "女": "f", "男": "m", "female": "f", "male": "m", "女性": "f", "男性": "m"}
_YES = frozenset(("yes", "y", "true", "1", "是", "在职", "active", "employed", "√"))
_NO = frozenset(("no", "n", "false", "0", "否", "离职", "inactive", "left", "退休"))
_UNIT_BREAKS = str.maketrans({"／": "/", "＞": "/", ">": "/", "\\": "/"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One field: how its value is read, how long it may be, whether it may be empty."""

    read: Callable[[Value, str, "Field", date], Held]
    longest: int = LINE
    required: bool = False


def as_line(value: Value, key: str, field: Field, on: date) -> str:
    """Read a text of one line."""
    if type(value) is str and value.isprintable() and len(value) <= field.longest:
        return value.strip()
    text = _text(value)
    return _checked(" ".join(text.split()), key, field)


def as_number(value: Value, key: str, field: Field, on: date) -> str:
    """Read an employee number; one that a program wrote as a figure in powers of ten has lost its digits."""
    text = as_line(value, key, field, on)
    if _SHORTENED.fullmatch(text):
        raise refused(Reason.NUMBER_SHORTENED, field=key, value=text)
    return text


def as_note(value: Value, key: str, field: Field, on: date) -> str:
    """Read a text of any number of lines."""
    text = _text(value).replace("\r\n", "\n").replace("\r", "\n").strip()
    return _checked(text, key, field)


def as_day(value: Value, key: str, field: Field, on: date) -> date | None:
    """Read a day that may lie ahead."""
    if value is None or value == "":
        return None
    day = _day(value)
    if day is None:
        raise refused(Reason.DATE_NOT_READ, field=key, value=_shortened(_text(value)))
    if day < OLDEST:
        raise refused(
            Reason.OUT_OF_RANGE, field=key, value=day.isoformat(), low=OLDEST.isoformat(), high=on.isoformat()
        )
    return day


def as_past_day(value: Value, key: str, field: Field, on: date) -> date | None:
    """Read a day that must have come."""
    day = as_day(value, key, field, on)
    if day is not None and day > on:
        raise refused(Reason.DATE_IN_FUTURE, field=key, value=day.isoformat())
    return day


def as_gender(value: Value, key: str, field: Field, on: date) -> str:
    """Read a gender: ``f``, ``m`` or empty."""
    text = _text(value).strip().casefold()
    if not text:
        return ""
    if text not in _GENDERS:
        raise refused(Reason.VALUE_NOT_ALLOWED, field=key, value=_shortened(text), allowed="女 / 男 / f / m")
    return _GENDERS[text]


def as_switch(value: Value, key: str, field: Field, on: date) -> bool:
    """Read yes or no; empty means yes."""
    text = "yes" if value is None else _text(value).strip().casefold()
    if text in _YES or not text:
        return True
    if text in _NO:
        return False
    raise refused(Reason.VALUE_NOT_ALLOWED, field=key, value=_shortened(text), allowed="是 / 否 / yes / no")


def as_path(value: Value, key: str, field: Field, on: date) -> str:
    """Read the path of a unit: parts joined by one separator, empty parts left out."""
    path = as_line(value, key, field, on)
    parts = (part.strip() for part in path.translate(_UNIT_BREAKS).split("/"))
    return unit_paths.joined(parts)


FIELDS: Mapping[str, Field] = {
    "number": Field(as_number, 40, required=True),
    "name": Field(as_line, NAME, required=True),
    "english_name": Field(as_line, NAME),
    "gender": Field(as_gender),
    "birth_date": Field(as_past_day),
    "hire_date": Field(as_past_day),
    "work_start": Field(as_past_day),
    "education": Field(as_line),
    "degree": Field(as_line),
    "school": Field(as_line),
    "major": Field(as_line),
    "post_since": Field(as_past_day),
    "grade": Field(as_line),
    "place": Field(as_line),
    "email": Field(as_line),
    "phone": Field(as_line),
    "remarks": Field(as_note, NOTE),
    "active": Field(as_switch),
    "pinyin_fixed": Field(as_line),
    "unit": Field(as_path, 1000),
    "post": Field(as_line),
    "tier": Field(as_line),
    "manager": Field(as_line, 40),
    "contract_kind": Field(as_line),
    "contract_start": Field(as_day),
    "contract_end": Field(as_day),
    "languages": Field(as_note, 2000),
}

COLUMNS = tuple(FIELDS)[: tuple(FIELDS).index("unit")]
"""Fields that are columns of the person's own row."""
CONTRACT = ("contract_kind", "contract_start", "contract_end")


def check(key: str, value: Value, on: date, programme: Programme) -> Held:
    """Return the value a field holds; CLEAR, None and blanks empty it.

    Raises ``RefusedError`` with one finding; an unknown key is a refusal too.
    """
    field = FIELDS.get(key)
    if field is None:
        raise refused(Reason.VALUE_NOT_ALLOWED, field="field", value=_shortened(key))
    held = field.read(None if value == CLEAR else value, key, field, on)
    if field.required and not held:
        raise refused(Reason.NUMBER_MISSING if key == "number" else Reason.NAME_MISSING, field=key)
    return tier_key(str(held), programme) if key == "tier" else held


def check_all(
    values: Mapping[str, Value], on: date, programme: Programme
) -> tuple[dict[str, Held], list[Finding]]:
    """Check all values; return what the good ones hold, and a finding for each bad one."""
    held: dict[str, Held] = {}
    findings: list[Finding] = []
    for key, value in values.items():
        try:
            held[key] = check(key, value, on, programme)
        except RefusedError as error:
            findings += error.ruling.findings
    return held, findings


def tier_key(text: str, programme: Programme) -> str:
    """Return the key of a tier given by key or by name. Raises ``RefusedError`` for any other text."""
    wanted = text.casefold()
    if not wanted:
        return ""
    for tier in programme.tiers:
        if wanted in (tier.key.casefold(), tier.name.zh.casefold(), tier.name.en.casefold()):
            return tier.key
    allowed = " / ".join(tier.name.zh or tier.name.en for tier in programme.tiers)
    raise refused(Reason.VALUE_NOT_ALLOWED, field="tier", value=_shortened(text), allowed=allowed)


def order_findings(days: Mapping[str, Held]) -> list[Finding]:
    """Return what is wrong with the order of a person's days: born, began working, joined, in post."""
    found: list[Finding] = []
    for earlier, later in (
        ("birth_date", "work_start"),
        ("birth_date", "hire_date"),
        ("birth_date", "post_since"),
        ("contract_start", "contract_end"),
    ):
        start, end = days.get(earlier), days.get(later)
        if isinstance(start, date) and isinstance(end, date) and end < start:
            figures: dict[str, Figure] = {"field": later, "start": start.isoformat(), "end": end.isoformat()}
            found.append(Finding(Reason.DATE_BEFORE_START, figures=figures))
    return found


def expect_none(findings: list[Finding]) -> None:
    """Refuse with all findings, if there are any."""
    if findings:
        raise RefusedError(Ruling(allowed=False, findings=tuple(findings)))


def _text(value: Value) -> str:
    """Return a value as the text a person sees: 1001.0 as 1001, a day in ISO form."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and math.isfinite(value) and value == int(value):
        return str(int(value))
    return str(value)


def _day(value: Value) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value).strip())
    except ValueError:
        return None


def _checked(text: str, key: str, field: Field) -> str:
    text = text.translate(_INVISIBLE).strip()
    if len(text) > field.longest:
        raise refused(Reason.VALUE_TOO_LONG, field=key, actual=len(text), required=field.longest)
    for sign in text:
        if sign not in "\n\t" and unicodedata.category(sign) in ("Cc", "Cs"):
            raise refused(Reason.CONTROL_CHARACTERS, field=key)
    return text


def _shortened(text: str) -> str:
    """Return a value as a sentence may quote it."""
    clean = "".join(sign if sign.isprintable() else " " for sign in text[:60])
    return clean if len(text) <= 60 else f"{clean[:59]}…"
