"""What stands behind ``talentdesk`` when the window is wanted: a file, a language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from talentdesk.domain.texts import Language
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the window shall start with."""

    file: Path | None
    language: Language | None


def read_arguments(argv: Sequence[str]) -> Wanted:
    """Read ``[--language zh|en] [FILE]``; what cannot be understood is left to Qt."""
    language: Language | None = None
    file: Path | None = None
    words = iter(argv)
    for word in words:
        if word == "--language":
            language = _language(next(words, ""))
        elif word.startswith("--language="):
            language = _language(word.partition("=")[2])
        elif not word.startswith("-"):
            file = Path(word)
    return Wanted(file, language)


def _language(text: str) -> Language | None:
    return Language(text) if text in tuple(Language) else None
