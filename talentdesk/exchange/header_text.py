"""Headers as they are compared: one width, one case, without what only decorates."""

import re
import unicodedata
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
    if len(han) < 2 or len(latin) < 3 or latin.isdigit() or bool(KEY.search(latin)) != bool(KEY.search(han)):
        return "", ""
    return han, latin
