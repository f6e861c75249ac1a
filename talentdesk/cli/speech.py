"""Which language a command speaks: asked for, kept in the settings, or the system's."""

import os
import sys
from collections.abc import Sequence

from talentdesk.domain.texts import Language

OPTION = "--language"


class LanguageError(Exception):
    """A language that is not there was asked for."""

    def __init__(self, value: str) -> None:
        super().__init__(value)
        self.value = value


def split_language(argv: Sequence[str]) -> tuple[Language | None, list[str]]:
    """Take ``--language zh|en`` out, wherever it stands. Raises ``LanguageError``."""
    rest: list[str] = []
    found: Language | None = None
    words = iter(argv)
    for word in words:
        if word == "--":
            return found, [*rest, word, *words]
        if word == OPTION:
            found = _language(next(words, ""))
        elif word.startswith(f"{OPTION}="):
            found = _language(word.partition("=")[2])
        else:
            rest.append(word)
    return found, rest


def choose(preferred: Language | None) -> Language:
    """Return the language to speak where none was asked for."""
    return preferred or _system_language()


def _language(text: str) -> Language:
    try:
        return Language(text.lower())
    except ValueError:
        raise LanguageError(text) from None


def _system_language() -> Language:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return Language.ZH if os.environ[name].lower().startswith("zh") else Language.EN
    return Language.ZH if _speaks_chinese_windows() else Language.EN


def _speaks_chinese_windows() -> bool:
    if sys.platform == "win32":
        import ctypes

        primary = ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF
        return bool(primary == 0x04)
    return False
