"""Layers over a board: what-if places that are never decisions, and how they differ from the calibrated."""

from collections.abc import Mapping
from enum import StrEnum

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.texts import Id
from talentdesk.values import dataclass


class LayerKind(StrEnum):
    """What a layer was made for."""

    REHEARSAL = "rehearsal"
    """What-if moves of the facilitator."""
    CHALLENGE = "challenge"
    """Where the people of the middle boxes would stand if the middle were not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerLine:
    """A layer of a session on one scheme."""

    id: Id
    session: Id
    scheme: str
    kind: LayerKind
    name: str
    """Empty for the challenge, of which a scheme has one."""
    places: int = 0
    """How many candidates were put somewhere on it."""


def between(before: float | None, after: float | None, count: int) -> tuple[float, ...]:
    """Return ascending positions for cards put between two neighbours; None = there is none on that side."""
    if before is None:
        before = (after - count - 1) if after is not None else 0.0
    if after is None:
        after = before + count + 1
    step = (after - before) / (count + 1)
    return tuple(before + step * number for number in range(1, count + 1))


def middle(scheme: Scheme) -> tuple[Placement, ...]:
    """Return the boxes that are challenged, as drawn: those the scheme names, else the one in the middle.

    A side with an even number of levels has no middle, and a scheme that names none is then not challenged.
    """
    if scheme.challenge:
        drawn = [box.placement for row in scheme.rows() for box in row]
        return tuple(place for place in drawn if place in scheme.challenge)
    rows, columns = scheme.row_levels(), scheme.column_levels()
    if len(rows) % 2 == 0 or len(columns) % 2 == 0:
        return ()
    place = Placement(rows[len(rows) // 2].key, columns[len(columns) // 2].key)
    return (place,) if place in scheme.by_placement else ()


def differences(
    calibrated: Mapping[Id, Placement | None], layered: Mapping[Id, Placement | None]
) -> tuple[Id, ...]:
    """Return the candidates of a layer that stand elsewhere than calibrated, in the layer's order."""
    return tuple(key for key, place in layered.items() if key in calibrated and calibrated[key] != place)
