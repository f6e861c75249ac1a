"""What the cells of a column look like, and whether they can be the values of a field."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from talentdesk.domain.import_tables import FieldKind
from talentdesk.exchange.cells import Cell, cell_text
from talentdesk.exchange.day_text import read_day, read_span

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}")
_PHONE_LIKE = re.compile(r"[+(]?\d[\d\s().\-/]{5,20}(?:x\d+)?")
_NUMBER = re.compile(r"[+-]?\d+(?:,\d{3})*(?:\.\d+)?[%％]?")
_CODE = re.compile(r"(?=\S*\d)[A-Za-z0-9\-_/.#]{1,24}")
_YEAR = re.compile(
    r"(?:fy)?(?:19|20)\d\d(?:年度?)?(?:h[12]|q[1-4]|上半年|下半年|第?[一二三四1-4]季度)?", re.I
)
_GENDERS = frozenset(("男", "女", "男性", "女性", "m", "f", "male", "female", "man", "woman", "先生", "女士"))
_SWITCHES = frozenset(
    (
        "是",
        "否",
        "有",
        "无",
        "y",
        "n",
        "yes",
        "no",
        "true",
        "false",
        "0",
        "1",
        "√",
        "×",
        "在职",
        "离职",
        "在岗",
    )
)
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?")
_PATH = re.compile(r"[/>\\|→]")
_LONG = 30


@dataclass(frozen=True, slots=True)
class Look:
    """Shares, 0 to 1, of the cells looked at that look like something."""

    cells: int
    days: float = 0.0
    """Days that are no mere numbers."""
    day_like: float = 0.0
    """Days, counting numbers that can be days as well."""
    spans: float = 0.0
    """Two days with a mark between them."""
    emails: float = 0.0
    mobiles: float = 0.0
    phones: float = 0.0
    genders: float = 0.0
    switches: float = 0.0
    numbers: float = 0.0
    codes: float = 0.0
    years: float = 0.0
    clocks: float = 0.0
    digits: float = 0.0
    """Cells with a digit in them."""
    long: float = 0.0
    different: float = 0.0
    """Different values by cells."""
    texts: tuple[str, ...] = ()

    def share_in(self, known: frozenset[str]) -> float:
        """Return the share of cells that hold something known, or end with it as a path does."""
        if not known or not self.texts:
            return 0.0
        ends = (_PATH.split(text)[-1].strip() for text in self.texts)
        return sum(end in known for end in ends) / len(self.texts)


def look_at(cells: Sequence[Cell]) -> Look:
    """Look at some cells of a column that are not empty."""
    if not cells:
        return Look(0)
    texts = [cell_text(cell).strip() for cell in cells]
    lower = [text.casefold() for text in texts]
    count = len(texts)

    def share(held: Iterable[object]) -> float:
        return sum(map(bool, held)) / count

    days = [read_day(cell) is not None for cell in cells]
    plain_numbers = [
        isinstance(cell, float | int) or (isinstance(cell, str) and _NUMBER.fullmatch(text))
        for cell, text in zip(cells, texts, strict=True)
    ]
    return Look(
        cells=count,
        days=share(day and not number for day, number in zip(days, plain_numbers, strict=True)),
        day_like=share(day or isinstance(cell, date) for day, cell in zip(days, cells, strict=True)),
        spans=share(read_span(text) for text in texts),
        emails=share(map(_EMAIL.fullmatch, texts)),
        mobiles=share(map(_PHONE.fullmatch, texts)),
        phones=share(map(_PHONE_LIKE.fullmatch, texts)),
        genders=share(text in _GENDERS for text in lower),
        switches=share(text in _SWITCHES for text in lower),
        numbers=share(plain_numbers),
        codes=share(map(_CODE.fullmatch, texts)),
        years=share(map(_YEAR.fullmatch, texts)),
        clocks=share(
            isinstance(cell, time) or _CLOCK.fullmatch(text) for cell, text in zip(cells, texts, strict=True)
        ),
        digits=share(any(sign.isdigit() for sign in text) for text in texts),
        long=share(len(text) > _LONG for text in texts),
        different=len(set(texts)) / count,
        texts=tuple(texts),
    )


def agreement(kind: FieldKind, look: Look) -> int:
    """Tell whether cells speak for a kind of field (1), against it (-1), or neither (0)."""
    if not look.cells:
        return 0
    judged = _JUDGES.get(kind)
    return judged(look) if judged else 0


def _day(look: Look) -> int:
    if look.days + look.spans >= 0.6:
        return 1
    return 0 if look.day_like >= 0.3 else -1


def _text(look: Look) -> int:
    return -1 if look.days >= 0.7 or look.emails >= 0.7 or look.clocks >= 0.7 else 0


def _name(look: Look) -> int:
    return -1 if look.numbers >= 0.5 or look.days >= 0.5 or look.emails >= 0.5 or look.long >= 0.5 else 0


def _number(look: Look) -> int:
    return 1 if look.numbers >= 0.8 else -1 if look.numbers < 0.3 else 0


def _code(look: Look) -> int:
    if look.days >= 0.7 or look.long >= 0.5:
        return -1
    return 1 if look.codes >= 0.8 and look.different >= 0.5 else 0


def _email(look: Look) -> int:
    return 1 if look.emails >= 0.6 else -1


def _phone(look: Look) -> int:
    return 1 if look.mobiles >= 0.6 or look.phones >= 0.6 else -1


def _gender(look: Look) -> int:
    return 1 if look.genders >= 0.6 else -1


def _switch(look: Look) -> int:
    return 1 if look.switches >= 0.6 else 0 if look.different < 0.5 or look.cells < 8 else -1


def _period(look: Look) -> int:
    return 1 if look.years >= 0.6 else -1 if look.years < 0.2 and look.days >= 0.5 else 0


def _person(look: Look) -> int:
    return 1 if look.digits >= 0.5 else 0


_JUDGES = {
    FieldKind.DAY: _day,
    FieldKind.NAME: _name,
    FieldKind.TEXT: _text,
    FieldKind.UNIT: _text,
    FieldKind.POST: _text,
    FieldKind.LONG_TEXT: _text,
    FieldKind.NUMBER: _number,
    FieldKind.PERCENT: _number,
    FieldKind.CODE: _code,
    FieldKind.EMAIL: _email,
    FieldKind.PHONE: _phone,
    FieldKind.GENDER: _gender,
    FieldKind.YES_NO: _switch,
    FieldKind.PERIOD: _period,
    FieldKind.PERSON: _person,
    FieldKind.RATING: _text,
    FieldKind.CHOICE: _text,
}
