"""Marks a candidate is given in the workshop. No decisions: they help the facilitator through the talk."""

from enum import StrEnum

from talentdesk.domain.texts import Id
from talentdesk.values import dataclass


class MarkKind(StrEnum):
    """What a mark says; a candidate has at most one of each kind."""

    FLAG = "flag"
    """A key of the programme's flags."""
    READINESS = "readiness"
    """A key of the programme's readiness."""
    NOTE = "note"
    """The facilitator's own words, never for the room."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark of one candidate."""

    candidate: Id
    kind: MarkKind
    value: str
