"""Points of figures that screen and paper share."""

from collections.abc import Sequence
from math import cos, pi, sin


def spokes(shares: Sequence[float]) -> list[tuple[float, float]]:
    """Return the points of a radar on the unit circle: first spoke upright, then clockwise."""
    step = 2 * pi / max(1, len(shares))
    return [(share * sin(step * index), share * cos(step * index)) for index, share in enumerate(shares)]
