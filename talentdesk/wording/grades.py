"""Grades as they are read: a word of the programme in the window's language, any other as it was written."""

from talentdesk.domain.programme import Programme
from talentdesk.domain.scores import grade_reading
from talentdesk.wording.say import Say


def grade_text(dimension: str, word: str, say: Say, programme: Programme) -> str:
    """Return a stored grade of a dimension for reading."""
    known, map_ = programme.dimension(dimension), programme.rating_map(dimension)
    return say.text(grade_reading(word, known, map_))
