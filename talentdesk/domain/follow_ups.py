"""Actions agreed in a meeting, as queries answer them."""

from dataclasses import dataclass
from datetime import date

from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """An action agreed for a candidate, and where it stands in the development plan."""

    id: Id
    candidate: Id
    person: Id
    name: str
    text: str
    owner: str
    due: date | None
    type: str
    """Key of the programme's action types."""
    plan: Id = ""
    """The development plan it landed in; empty once it was taken off there."""
    action: Id = ""
    progress: int = 0
    """Percent in the plan today."""
