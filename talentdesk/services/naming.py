"""How names are read, sorted and found: pinyin with its surname readings, initials, sort and search keys."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from talentdesk.domain.names import BREAKS, END, HEAD, PART, is_chinese, is_han, plain, surname_length
from talentdesk.services.surnames import COMPOUND_READINGS, GIVEN, READINGS

_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
_NO_TONE = 5
_SYLLABLE = re.compile(
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:iang|iong|uang|ueng|ang|eng|ong|ing|iao|ian|uai|uan|üan|uei|uen|üe|ün|ai|ei|ao|ou|an|en|er|ia|ie|iu|in"
    "|ua|uo|ue|ui|un|a|o|e|i|u|ü)$"
)
_LONGEST_SYLLABLE = 6


class NameKeys(NamedTuple):
    """What is stored beside a name so that lists sort and search without a library."""

    pinyin: str
    """Full reading, lower case, without tones, syllables joined by blanks."""
    initials: str
    sort_key: str
    """Reading with tones and characters: the same surnames stand together, then the same given names."""
    search_key: str


@dataclass(frozen=True, slots=True)
class Syllable:
    """A character and how it is read, or a word in Latin letters."""

    spoken: str
    tone: int
    """1 to 5; 0 for a Latin word."""
    sign: str


def name_keys(name: str, *, number: str = "", english_name: str = "", fixed: str = "") -> NameKeys:
    """Read a name. ``fixed`` is a reading given by hand; it wins, the computed one stays searchable."""
    pinyin, initials, sort_key, words = _keys_of_name(name, fixed)
    if number or english_name:
        words = tuple(dict.fromkeys((*words, HEAD + plain(number), *_latin_words(english_name))))
    return NameKeys(
        pinyin=pinyin,
        initials=initials,
        sort_key=sort_key,
        search_key="".join([word + END for word in words if len(word) > 1]),
    )


@lru_cache(maxsize=4096)
def _keys_of_name(name: str, fixed: str) -> tuple[str, str, str, tuple[str, ...]]:
    """Return reading, initials, sort key and words of a name; in a large house many share one."""
    computed = read_name(name)
    # A reading given by hand that holds no letter at all says nothing.
    main = (tuple(one for one in _fixed_reading(fixed, computed) if one.spoken) if fixed else ()) or computed
    ordinary = [_usual(one.sign) if one.tone else one for one in computed]
    spoken = [one.spoken for one in main]
    surname = surname_length(_joined(name))
    words = [HEAD + plain(name), *_name_words(spoken, surname)]
    for reading in (computed, ordinary):
        other = [one.spoken for one in reading]
        if other != spoken:
            words += _name_words(other, surname)
    return (
        " ".join(spoken),
        "".join([one[0] for one in spoken]),
        " ".join([f"{one.spoken}{one.tone}{one.sign}" if one.tone else one.spoken for one in main]),
        tuple(dict.fromkeys(words)),
    )


def read_name(name: str) -> tuple[Syllable, ...]:
    """Read a name with its surname reading."""
    name = _joined(name)
    length = surname_length(name)
    if not length:
        return _read(name)
    return (*_read_surname(name[:length]), *_read_word(name[length:]))


def _joined(name: str) -> str:
    """Return a Chinese name without the blanks some lists put between its characters."""
    return "".join(name.split()) if " " in name.strip() and is_chinese(name) else name.strip()


@lru_cache(maxsize=4096)
def _read_surname(surname: str) -> tuple[Syllable, ...]:
    if len(surname) == 1:
        return (_syllable(surname, READINGS[surname]) if surname in READINGS else _usual(surname),)
    known = COMPOUND_READINGS.get(surname)
    if known is None:
        return tuple(_usual(sign) for sign in surname)
    return tuple(_syllable(sign, reading) for sign, reading in zip(surname, known.split(","), strict=True))


def _read(text: str) -> tuple[Syllable, ...]:
    """Read any text: Chinese runs as words, Latin runs word by word."""
    found: list[Syllable] = []
    for part in re.split(BREAKS, text):
        for run, chinese in _runs(part):
            found += _read_word(run) if chinese else [Syllable(_latin(run), 0, run)]
    return tuple(one for one in found if one.spoken)


def _runs(part: str) -> Iterator[tuple[str, bool]]:
    start = 0
    for end in range(1, len(part) + 1):
        if end == len(part) or is_han(part[end]) != is_han(part[start]):
            yield part[start:end], is_han(part[start])
            start = end


@lru_cache(maxsize=4096)
def _read_word(word: str) -> tuple[Syllable, ...]:
    """Read a Chinese word: as the dictionary knows it, else by the usual reading of each character."""
    known = _phrases().get(word) if len(word) > 1 else None
    if known is not None and len(known) == len(word):
        return tuple(_syllable(sign, options[0]) for sign, options in zip(word, known, strict=True))
    return tuple(_syllable(sign, GIVEN[sign]) if sign in GIVEN else _usual(sign) for sign in word)


@lru_cache(maxsize=16_384)
def _usual(sign: str) -> Syllable:
    """Read a character as dictionaries do first."""
    return _syllable(sign, _readings(sign)[0])


def _syllable(sign: str, reading: str) -> Syllable:
    spoken, tone = _split_tone(reading)
    return Syllable(spoken, tone or _NO_TONE, sign)


def _split_tone(reading: str) -> tuple[str, int]:
    """Return a reading without its tone, and the tone (0 where none is written)."""
    tone = 0
    letters = []
    for letter in unicodedata.normalize("NFD", reading.casefold()):
        if letter in _TONES:
            tone = _TONES[letter]
        elif letter in "12345":
            tone = int(letter)
        else:
            letters.append(letter)
    return unicodedata.normalize("NFC", "".join(letters)).replace("v", "ü").replace("u:", "ü"), tone


@lru_cache(maxsize=1)
def _phrases() -> dict[str, list[list[str]]]:
    # Imported when a name is first read: it takes longer than everything else a window needs at its start.
    from pypinyin import constants

    phrases: dict[str, list[list[str]]] = constants.PHRASES_DICT
    return phrases


def _readings(sign: str) -> tuple[str, ...]:
    """Return the readings of a character, the usual one first; the character itself where none is known."""
    from pypinyin import constants

    known = constants.PINYIN_DICT.get(ord(sign))
    return tuple(known.split(",")) if known else (sign,)


def _latin(text: str) -> str:
    """Return a Latin word in lower case without its accents."""
    if text.isascii() and text.isalnum():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


# --- readings given by hand ---


def _fixed_reading(fixed: str, computed: Sequence[Syllable]) -> tuple[Syllable, ...]:
    """Spread a reading given by hand over the characters of a name."""
    written = [part for part in re.split(BREAKS, fixed.strip()) if part]
    if len(written) != len(computed):
        written = _cut(written, len(computed)) or written
    if len(written) != len(computed):
        return tuple(Syllable(_split_tone(part)[0], 0, part) for part in written)
    return tuple(_given(part, one) for part, one in zip(written, computed, strict=True))


def _given(written: str, computed: Syllable) -> Syllable:
    spoken, tone = _split_tone(written)
    if not tone and computed.tone:
        options = (_split_tone(one) for one in _readings(computed.sign))
        tone = next((mark for sound, mark in options if sound == spoken), _NO_TONE) or _NO_TONE
    return Syllable(spoken, tone, computed.sign)


def _cut(words: Sequence[str], count: int) -> list[str] | None:
    """Cut words written together (``zeng guofan``) into so many syllables; None where that cannot be."""
    if not words:
        return [] if count == 0 else None
    for taken in range(1, count - len(words) + 2):
        head = _cut_word(words[0], taken)
        tail = _cut(words[1:], count - taken) if head else None
        if head and tail is not None:
            return head + tail
    return None


def _cut_word(word: str, count: int) -> list[str] | None:
    if count == 1:
        return [word] if _SYLLABLE.match(_split_tone(word)[0]) else None
    for length in range(min(len(word) - 1, _LONGEST_SYLLABLE), 0, -1):
        if _SYLLABLE.match(_split_tone(word[:length])[0]):
            rest = _cut_word(word[length:], count - 1)
            if rest:
                return [word[:length], *rest]
    return None


# --- keys ---


def _name_words(spoken: Sequence[str], surname: int) -> list[str]:
    """Return every way a name is typed: zengguofan, zgf, zenggf; and its later parts: guofan, fan, gf."""
    initials = "".join([one[0] for one in spoken])
    words = [HEAD + "".join(spoken), HEAD + initials]
    if surname:
        words += [HEAD + "".join(spoken[:surname]) + initials[surname:], PART + initials[surname:]]
    words += [PART + "".join(spoken[start:]) for start in range(1, len(spoken))]
    if any("ü" in one for one in spoken):
        # Typed on a keyboard without ü: lv, lu and, as passports have it, lyu.
        words = [word.replace("ü", letter) for word in words for letter in ("v", "u", "yu")]
    return words


def _latin_words(text: str) -> list[str]:
    """Return a text in Latin letters from each of its words on."""
    if not text:
        return []
    words = [_latin(part) for part in re.split(BREAKS, text)]
    return [(PART if start else HEAD) + "".join(words[start:]) for start in range(len(words))]
