"""What the room sees: the grid and its cards, only with what the programme allows there."""

from dataclasses import dataclass

from talentdesk.domain.distribution import Distribution
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.layers import LayerLine
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCard:
    """A candidate as the projector may show it: only fields the programme allows in the room.

    In a blind session ``name`` is the candidate's code, and post and unit are empty.
    """

    candidate: Id
    placement: Placement | None
    order: float
    name: str
    initials: str
    post: str
    unit: str
    moved: bool
    tier: str = ""
    """Tier key, where the programme allows it in the room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomGrid:
    """What the presentation window shows."""

    session: str
    scheme: Scheme
    cards: tuple[RoomCard, ...]
    distribution: Distribution
    layer: LayerLine | None = None
    """The layer the room sees; None = the calibrated places."""
    blind: bool = False
