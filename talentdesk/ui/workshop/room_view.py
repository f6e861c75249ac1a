"""What the facilitator's window tells the projector's: ids and how to look, never a value of a person."""

from dataclasses import dataclass

from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomView:
    """Which board the room sees, and how."""

    session: Id
    scheme: str
    flipped: bool = False
    expanded: Placement | None = None
    shown: frozenset[Id] | None = None
    """Candidates the filter lets through; None = all."""
    current: tuple[Id, ...] = ()
    """Who is talked about: shown large."""
