"""Whose photo a file is, by its name: an employee number or a name, alone or among other words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from talentdesk.domain.names import plain
from talentdesk.domain.texts import Id

PHOTO_SIDE = 480
"""Pixels of the longer side of a stored photo: sharp on screen and paper, and small in the file."""

_BREAKS = re.compile(r"[\s_\-–—.,，、+&@#()（）\[\]【】]+")


class PhotoMatch(StrEnum):
    """How the name of a picture fits the people of a workspace."""

    NUMBER = "number"
    NAME = "name"
    NOBODY = "nobody"
    SEVERAL = "several"
    """A name that several people bear, or words that speak of two people."""
    CHOSEN = "chosen"
    """Somebody said whose photo it is, or that it is to stay out."""


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose photo a file is; ``person`` is empty where that is not certain."""

    match: PhotoMatch
    person: Id = ""


def whose(stem: str, by_number: Mapping[str, Id], by_name: Mapping[str, Sequence[Id]]) -> Whose:
    """Return whose photo a file of this name (without its ending) is.

    A number wins, whole or as one of the words; a name beside it must be that person's. A name alone counts
    where one person bears it. ``by_name`` has names as ``names.plain`` writes them.
    """
    stem = stem.strip()
    words = [word for word in _BREAKS.split(stem) if word]
    numbered = {by_number[word] for word in (stem, *words) if word in by_number}
    spoken = [plain(stem), *(plain(word) for word in words)]
    named = [set(by_name[word]) for word in dict.fromkeys(spoken) if word in by_name]
    if len(numbered) > 1:
        return Whose(PhotoMatch.SEVERAL)
    if numbered:
        (person,) = numbered
        agree = all(person in people for people in named)
        return Whose(PhotoMatch.NUMBER, person) if agree else Whose(PhotoMatch.SEVERAL)
    people = set.intersection(*named) if named else set()
    if len(people) == 1:
        return Whose(PhotoMatch.NAME, people.pop())
    return Whose(PhotoMatch.SEVERAL if named else PhotoMatch.NOBODY)
