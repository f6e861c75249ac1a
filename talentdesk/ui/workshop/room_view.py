"""What the facilitator's window tells the projector's: ids and how to look, never a value of a person."""

from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Id
from talentdesk.values import dataclass


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
    layer: Id = ""
    """The layer the room sees, only where the facilitator says so; empty = the calibrated places."""
    guidelines: bool = True
    """Whether shares are compared with the guidelines."""

    @property
    def asks(self) -> tuple[Id, str, Id, bool]:
        """What of it has to be asked for; the rest is only how to look."""
        return self.session, self.scheme, self.layer, self.guidelines
