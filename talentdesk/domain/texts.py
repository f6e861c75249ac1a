"""Texts that belong to data: a programme says everything it shows in both languages."""

from enum import StrEnum

from talentdesk.values import dataclass

Id = str
"""A row's identity: a UUID text made in Python, so that copies from two laptops never collide."""


class Language(StrEnum):
    """A language of window and paper."""

    ZH = "zh"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the programme in Chinese and English; an empty side falls back to the other."""

    zh: str
    en: str

    def in_(self, language: Language) -> str:
        """Return the side of ``language``, or the other side where it is not translated yet."""
        return (self.zh or self.en) if language is Language.ZH else (self.en or self.zh)
