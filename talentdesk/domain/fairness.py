"""What is compared between groups of people: which groups, which outcomes, and what came of it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from talentdesk.domain.bias import Comparison, Table
from talentdesk.domain.calendar import months_between
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.texts import Text


class Attribute(StrEnum):
    """What people are grouped by."""

    UNIT = "unit"
    """Their unit on the first level of the organisation."""
    MANAGER = "manager"
    GENDER = "gender"
    AGE = "age"
    TENURE = "tenure"


class Outcome(StrEnum):
    """What is compared between the groups."""

    VERTICAL = "vertical"
    HORIZONTAL = "horizontal"
    BOX = "box"
    MOVED = "moved"
    """Moved up, kept, moved down: calibrated against proposed."""


UP, KEPT, DOWN = "up", "kept", "down"
"""Outcomes of ``Outcome.MOVED``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fairness:
    """One comparison with its table; names of units and managers by their key."""

    attribute: Attribute
    outcome: Outcome
    scheme: Text
    table: Table
    test: Comparison
    names: dict[str, str] = field(default_factory=dict)
    outcome_names: dict[str, Text] = field(default_factory=dict)
    """Names of boxes and levels; empty for moves."""
    dimension: Text = field(default_factory=lambda: Text("", ""))
    """Name of the dimension whose levels are compared; empty for boxes and moves."""
    bands: tuple[int, ...] = ()
    """First year of each band but the lowest; the key of a band is its number."""
    smallest: int = 0
    fewest: int = 0


def outcomes_of(scheme: Scheme, outcome: Outcome) -> tuple[str, ...]:
    """Return the keys of what is compared, lowest first; boxes by their number."""
    if outcome is Outcome.BOX:
        return tuple(str(number) for number in sorted(scheme.by_number))
    if outcome is Outcome.MOVED:
        return DOWN, KEPT, UP
    dimension = scheme.vertical if outcome is Outcome.VERTICAL else scheme.horizontal
    return tuple(level.key for level in dimension.levels)


def outcome_of(
    scheme: Scheme, outcome: Outcome, proposed: Placement | None, calibrated: Placement | None
) -> str:
    """Return the key of a candidate's outcome; empty for one without a place to compare."""
    if calibrated is None or calibrated not in scheme.by_placement:
        return ""
    if outcome is Outcome.BOX:
        return str(scheme.box(calibrated).number)
    if outcome is Outcome.VERTICAL:
        return calibrated.vertical
    if outcome is Outcome.HORIZONTAL:
        return calibrated.horizontal
    if proposed is None or proposed not in scheme.by_placement:
        return ""
    steps = sum(scheme.steps(proposed, calibrated))
    return UP if steps > 0 else DOWN if steps < 0 else KEPT


def years(since: date | None, on: date) -> int | None:
    """Return whole years from a day on; None where it is not known or lies ahead."""
    if since is None or since > on:
        return None
    return months_between(since, on) // 12
