"""Counts and shares per box or level against a guideline. Shares are of placed candidates."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from math import ceil, floor

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.values import dataclass

_EXACT = 1e-9
"""Shares that differ by less are the same: 100 * 3 / 20 must be 15."""


class Operator(StrEnum):
    """How a share is compared with a guideline."""

    EQUAL = "="
    RANGE = "range"
    AT_LEAST = ">="
    AT_MOST = "<="


class Standing(StrEnum):
    """Where a share stands against its guideline."""

    BELOW = "below"
    INSIDE = "inside"
    ABOVE = "above"
    NONE = "none"
    """No guideline, or nobody placed yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guideline:
    """A wanted share in percent for one box or one level of a scheme.

    Exactly one of ``box`` (a placement) and ``level`` (dimension key, level key) is set. EQUAL allows
    ``tolerance`` percentage points either way.
    """

    scheme: str
    operator: Operator
    low: float
    high: float
    box: Placement | None = None
    level: tuple[str, str] | None = None
    tolerance: float = 0.0
    blocks_lock: bool = False

    @property
    def limits(self) -> tuple[float, float]:
        """Lowest and highest share in percent that stands inside."""
        return {
            Operator.EQUAL: (self.low - self.tolerance, self.low + self.tolerance),
            Operator.RANGE: (self.low, self.high),
            Operator.AT_LEAST: (self.low, 100.0),
            Operator.AT_MOST: (0.0, self.high),
        }[self.operator]

    def standing(self, count: int, placed: int) -> Standing:
        """Compare ``count`` of ``placed`` candidates with the guideline."""
        if placed == 0:
            return Standing.NONE
        share = 100 * count / placed
        low, high = self.limits
        if share < low - _EXACT:
            return Standing.BELOW
        return Standing.ABOVE if share > high + _EXACT else Standing.INSIDE

    def counts(self, placed: int) -> tuple[int, int]:
        """Return the least and the most people that keep the guideline; the least is higher if none does."""
        low, high = self.limits
        least = max(0, ceil(placed * low / 100 - _EXACT))
        return least, min(placed, floor(placed * high / 100 + _EXACT))


@dataclass(frozen=True, slots=True)
class Share:
    """How many stand in a box or level, what share of the placed, and how that stands to its guideline."""

    count: int
    percent: float
    guideline: Guideline | None
    standing: Standing

    def lacking(self, placed: int) -> int | None:
        """Return how many people more (below 0: fewer) would keep the guideline while as many are placed.

        0 where it is kept or there is none; None where no whole number of people can keep it.
        """
        if self.guideline is None or placed == 0:
            return 0
        least, most = self.guideline.counts(placed)
        if least > most:
            return None
        return max(least - self.count, 0) or min(most - self.count, 0)


@dataclass(frozen=True, slots=True)
class Distribution:
    """The distribution of one scheme; ``unplaced`` are counted beside, never in the shares."""

    boxes: dict[Placement, Share]
    levels: dict[tuple[str, str], Share]
    placed: int
    unplaced: int

    @property
    def out_of_reach(self) -> tuple[str, ...]:
        """Keys of the dimensions whose levels' guidelines cannot all be kept by any number of people."""
        found: dict[str, list[tuple[float, float]]] = {}
        for (dimension, _), share in self.levels.items():
            limits = share.guideline.limits if share.guideline else (0.0, 100.0)
            found.setdefault(dimension, []).append(limits)
        return tuple(
            key
            for key, limits in found.items()
            if sum(max(0.0, low) for low, _ in limits) > 100 + _EXACT
            or sum(min(100.0, high) for _, high in limits) < 100 - _EXACT
        )

    def unguided(self) -> "Distribution":
        """Return the same counts and shares without any guideline: for a meeting that wants none shown."""
        return replace(
            self,
            boxes={key: _bare(share) for key, share in self.boxes.items()},
            levels={key: _bare(share) for key, share in self.levels.items()},
        )


def _bare(share: Share) -> Share:
    return replace(share, guideline=None, standing=Standing.NONE)


def distribution(
    scheme: Scheme, placements: Iterable[Placement | None], guidelines: Iterable[Guideline]
) -> Distribution:
    """Count placements of a scheme per box and per level and compare them with the guidelines."""
    places = list(placements)
    boxes = Counter(place for place in places if place is not None)
    return of_counts(scheme, boxes, len(places) - sum(boxes.values()), guidelines)


def of_counts(
    scheme: Scheme, boxes: Counter[Placement], unplaced: int, guidelines: Iterable[Guideline]
) -> Distribution:
    """Compare counts per box, counted before, with the guidelines.

    Places in boxes that the scheme does not have (any more) count as unplaced.
    """
    known = {place: count for place, count in boxes.items() if place in scheme.by_placement}
    placed = sum(known.values())
    unplaced += sum(boxes.values()) - placed
    mine = [guide for guide in guidelines if guide.scheme == scheme.key]
    by_box = {guide.box: guide for guide in mine if guide.box is not None}
    by_level = {guide.level: guide for guide in mine if guide.level is not None}

    def share(count: int, guide: Guideline | None) -> Share:
        percent = 100 * count / placed if placed else 0.0
        return Share(count, percent, guide, guide.standing(count, placed) if guide else Standing.NONE)

    levels: dict[tuple[str, str], int] = {}
    for level in scheme.vertical.levels:
        count = sum(n for place, n in known.items() if place.vertical == level.key)
        levels[(scheme.vertical.key, level.key)] = count
    for level in scheme.horizontal.levels:
        count = sum(n for place, n in known.items() if place.horizontal == level.key)
        levels[(scheme.horizontal.key, level.key)] = count
    return Distribution(
        {box.placement: share(boxes[box.placement], by_box.get(box.placement)) for box in scheme.boxes},
        {key: share(count, by_level.get(key)) for key, count in levels.items()},
        placed,
        unplaced,
    )
