"""Headers as they are compared: one width, one case, without what only decorates."""

import re
import unicodedata
from collections.abc import Container
from functools import lru_cache

from talentdesk.exchange.field_words import TRIM_EN, TRIM_ZH

LONGEST_HEADER = 60
"""Characters; longer cells are notes."""

HAN = re.compile(r"[\u3400-\u9fff]")
KEY = re.compile(r"(?:\b(?:id|no|number|code|key)|编号|编码|代码|号码?)$")
"""How a header ends that heads a column of numbers or codes."""
_NOTE = re.compile(r"[(\[{<【〔「](.*?)[)\]}>】〕」]", re.S)
_MARKS = re.compile(r"[\s*＊※:：、,，。.;；/\\\-_—–·#&?？!！\"'“”‘’|()\[\]【】{}<>%％]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][A-Za-z])|(?<=[a-z])(?=[A-Z]{2}\b)")
_BESIDE_HAN = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
_HAN_RUN = re.compile(r"[\u3400-\u9fff][^\x00-\x7f]*")


ABBREVIATIONS: dict[str, str] = {
    "emp": "employee", "empl": "employee", "ee": "employee", "dt": "date", "dte": "date", "descr": "name",
    "desc": "name", "dept": "department", "mgr": "manager", "mngr": "manager", "supv": "supervisor",
    "num": "number", "nbr": "number", "nr": "number", "nm": "name", "org": "organisation", "loc": "location",
    "tel": "telephone", "pos": "position", "perf": "performance", "pot": "potential", "lvl": "level",
    "qual": "qualification",
    "eff": "effective", "addr": "address", "fname": "first name", "lname": "last name", "ph": "phone",
    "mob": "mobile", "edu": "education", "univ": "university", "trng": "training", "lang": "language",
}  # fmt: skip
"""Short forms of words in the headers of systems."""


def spelled_out(text: str, known: Container[str]) -> str:
    """Return a plain header with short forms spelled out and joined words apart: EMPLID is employee id.

    ``known`` holds the words two joined ones may be parted into.
    """
    found = []
    for word in text.split():
        parts = [word]
        if word not in known and word.isascii() and len(word) > 4:
            cuts = ((word[:at], word[at:]) for at in range(len(word) - 2, 2, -1))
            parts = next((list(cut) for cut in cuts if all(map(known.__contains__, cut))), [word])
        found += [ABBREVIATIONS.get(part, part) for part in parts]
    return " ".join(found)


@lru_cache(maxsize=8192)
def plain(header: str) -> str:
    """Return a header for comparing: one width, lower case, single blanks between words only."""
    text = _CAMEL.sub(" ", unicodedata.normalize("NFKC", header)).casefold()
    text = _MARKS.sub(" ", text).strip()
    return _BESIDE_HAN.sub("", text)


def trimmed(text: str) -> str:
    """Return a plain header without words that may stand in any, such as 所在 or current."""
    if HAN.search(text):
        for word in TRIM_ZH:
            text = text.replace(word, "")
        return text
    return " ".join(word for word in text.split() if word not in TRIM_EN)


def without_notes(header: str) -> tuple[str, tuple[str, ...]]:
    """Return a header without what stands in brackets, and what stood in them."""
    whole = unicodedata.normalize("NFKC", header)
    return _NOTE.sub("", whole), tuple(plain(note) for note in _NOTE.findall(whole) if plain(note))


def halves(header: str) -> tuple[str, str]:
    """Return the Chinese and the Latin half of a header in two languages; empty where it is in one."""
    whole = unicodedata.normalize("NFKC", header)
    han = plain("".join(_HAN_RUN.findall(whole)))
    latin = plain(_HAN_RUN.sub(" ", whole))
    if len(han) >= 2 and latin in ("no", "id") and KEY.search(han):
        return han, ""
    if len(han) < 2 or len(latin) < 3 or latin.isdigit() or bool(KEY.search(latin)) != bool(KEY.search(han)):
        return "", ""
    return han, latin
