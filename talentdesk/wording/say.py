"""Saying things: an English source text, translated and filled with its figures."""

import json
import re
from dataclasses import field
from datetime import date, datetime
from functools import lru_cache

from talentdesk import paths
from talentdesk.domain.texts import Language, Text
from talentdesk.values import dataclass


def phrase(text: str) -> str:
    """Mark a literal of a table for translation; returns it as it is."""
    return text


def code_of(char: str) -> str:
    """Return how a character that no font has is shown and printed: ``[U+20BB7]``."""
    return f"[U+{ord(char):04X}]"


@dataclass(frozen=True)
class Say:
    """Speaks one language: ``say("Moved {name}", name=...)``."""

    language: Language
    catalogue: dict[str, str] = field(repr=False, compare=False)

    def __call__(self, text: str, /, **figures: object) -> str:
        """Translate a source text and fill in its figures."""
        said = self.catalogue.get(text, text)
        if not figures:
            return said
        if self.language is Language.ZH:
            for name, side, blank in _blanks(said):
                value = str(figures.get(name, ""))
                if value and value[0] >= _WIDE and value[side] >= _WIDE:
                    said = said.replace(blank, blank.strip())
        return said.format(**figures)

    def text(self, text: Text) -> str:
        """Say a text of the programme."""
        return text.in_(self.language)

    def day(self, day: date | None) -> str:
        """Say a day: 2026年11月21日 / 21 Nov 2026; empty for None."""
        if day is None:
            return ""
        if self.language is Language.ZH:
            return f"{day.year}年{day.month}月{day.day}日"
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"

    def month(self, day: date | None) -> str:
        """Say a month: 2026年11月 / Nov 2026; empty for None."""
        if day is None:
            return ""
        if self.language is Language.ZH:
            return f"{day.year}年{day.month}月"
        return f"{_MONTHS[day.month - 1]} {day.year}"

    def moment(self, moment: datetime | None) -> str:
        """Say a moment to the minute."""
        return "" if moment is None else f"{self.day(moment.date())} {moment:%H:%M}"


_WIDE = "\u2e80"
"""The first of the characters that are set like Chinese."""
_BEFORE, _AFTER = (
    re.compile(r"(?<=[\u2e80-\uffef]) \{(\w+)[^{}]*\}"),
    re.compile(r"\{(\w+)[^{}]*\} (?=[\u2e80-\uffef])"),
)


@lru_cache(maxsize=4096)
def _blanks(said: str) -> tuple[tuple[str, int, str], ...]:
    """Return the blanks that part Chinese from a figure: whose, at its first or last character, as written.

    They are for digits and Latin letters; a figure that is Chinese itself stands without, but not a date.
    """
    before = [(found[1], 0, found[0]) for found in _BEFORE.finditer(said)]
    return *before, *((found[1], -1, found[0]) for found in _AFTER.finditer(said))


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@lru_cache(maxsize=2)
def speaker(language: Language) -> Say:
    """Return the speaker of a language; English is the source and needs no catalogue."""
    if language is Language.EN:
        return Say(language, {})
    path = paths.resource("i18n", "say_zh.json")
    catalogue: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return Say(language, catalogue)
