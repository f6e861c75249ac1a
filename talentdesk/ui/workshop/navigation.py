"""Where an arrow key leads: the nearest thing in its direction, as the eye would choose."""

from collections.abc import Iterable
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QRectF

T = TypeVar("T")


class Way(Enum):
    """A direction."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


_ASIDE = 3.0
"""How much worse a step aside is than a step ahead."""


def nearest(start: QRectF, stops: Iterable[tuple[T, QRectF]], way: Way) -> T | None:
    """Return the stop that an arrow key leads to from ``start``, or None where there is none that way."""
    across, down = way.value
    best: T | None = None
    least = float("inf")
    sx, sy = start.center().x(), start.center().y()
    for stop, rect in stops:
        if across:
            ahead = (rect.center().x() - sx) * across
            edge = rect.left() - start.right() if across > 0 else start.left() - rect.right()
            aside = max(0.0, rect.top() - start.bottom(), start.top() - rect.bottom())
            off = abs(rect.center().y() - sy)
        else:
            ahead = (rect.center().y() - sy) * down
            edge = rect.top() - start.bottom() if down > 0 else start.top() - rect.bottom()
            aside = max(0.0, rect.left() - start.right(), start.left() - rect.right())
            off = abs(rect.center().x() - sx)
        if ahead <= 1 or edge < -2:
            continue
        cost = max(0.0, edge) + _ASIDE * aside + 0.1 * off
        if cost < least:
            best, least = stop, cost
    return best
