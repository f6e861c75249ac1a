"""Where somebody stood in a session, as it is told outside that session."""

from dataclasses import dataclass
from datetime import date

from talentdesk.domain.grid import Placement, Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionPlace:
    """The place on the first scheme of a session; ``proposed`` is where the talk began."""

    session_name: str
    on: date
    locked: bool
    scheme: Scheme
    proposed: Placement | None
    calibrated: Placement
