"""Paths of units: the names from the top of the organisation down to the unit itself."""

from collections.abc import Iterable

JOIN = " / "
"""Between the names of a path."""


def own_name(path: str) -> str:
    """Return the name of a unit without those above it."""
    return path.rpartition(JOIN)[2]


def above(path: str) -> str:
    """Return the path of the unit above, empty at the top."""
    return path.rpartition(JOIN)[0]


def units_above(path: str) -> tuple[str, ...]:
    """Return the paths of a unit and of all units above it, the unit itself first."""
    parts = path.split(JOIN)
    return tuple(JOIN.join(parts[:end]) for end in range(len(parts), 0, -1))


def is_within(path: str, unit: str) -> bool:
    """Return whether a path is that of a unit or of one below it; every path is within no unit at all."""
    return not unit or path == unit or path.startswith(unit + JOIN)


def depth(path: str) -> int:
    """Return how many units stand above."""
    return path.count(JOIN)


def joined(names: Iterable[str]) -> str:
    """Return the path of names from the top down; empty ones are left out."""
    return JOIN.join(name for name in names if name)
