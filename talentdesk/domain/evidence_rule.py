"""Which evidence a programme asks for before somebody is talked about."""

from enum import StrEnum

from talentdesk.domain.texts import Text
from talentdesk.values import dataclass


class EvidenceKind(StrEnum):
    """What a piece of evidence is. General kinds; which are asked for comes from the programme."""

    RATING = "rating"
    """A rating of a dimension."""
    COMPETENCIES = "competencies"
    """A score for every competency of the post's model."""
    HISTORY = "history"
    """An entry of a part of the personal file, e.g. the résumé."""
    PHOTO = "photo"
    ACTION = "action"
    """A done action of a type in the development plans, with its evidence, e.g. a talk with its record."""
    PLAN = "plan"
    """A development plan that is agreed and not over."""


HISTORIES = ("education", "experience", "languages", "awards", "training", "contracts")
"""Parts of the personal file that evidence can be an entry of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRule:
    """One piece of evidence a programme asks for.

    ``of`` is the dimension of a rating, the part of the file of a history, the type of an action. Older than
    ``months`` counts as too old; 0 = never too old.
    """

    key: str
    name: Text
    kind: EvidenceKind
    of: str = ""
    months: int = 0
