"""Grades as they are read: a word of the programme in the window's language, any other as it was written."""

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Language
from talentdesk.wording.say import Say

_LATIN = 0x2E80
"""Signs from here on are not read by who reads English only."""


def grade_text(dimension: str, word: str, say: Say, programme: Programme) -> str:
    """Return a stored grade of a dimension for reading.

    The name of a level is said in the language of the window. Another word the programme reads as a level is
    said by the level's name only where it cannot be read in that language.
    """
    known, map_ = programme.dimension(dimension), programme.rating_map(dimension)
    written = word.strip().casefold()
    if known is None or not written:
        return word
    for level in known.levels:
        if written in (level.name.zh.casefold(), level.name.en.casefold()):
            return say.text(level.name)
    foreign = say.language is Language.EN and any(ord(sign) >= _LATIN for sign in written)
    for grade, key in map_.grades if map_ is not None and foreign else ():
        if grade.casefold() == written and known.has(key):
            return say.text(known.level(key).name)
    return word
