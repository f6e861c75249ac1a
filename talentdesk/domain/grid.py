"""The grid: dimensions with ordered levels, schemes that lay two of them out, and boxes.

A placement is a pair of level keys, nothing else. Number, code, name, colour and orientation belong to
the scheme, because programmes number the same nine boxes in at least six different ways.
"""

import dataclasses
from functools import cached_property

from talentdesk.domain.texts import Text
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True)
class Level:
    """One step of a dimension."""

    key: str
    name: Text


@dataclass(frozen=True, slots=True)
class Dimension:
    """Something people are rated by, with its levels from lowest to highest."""

    key: str
    name: Text
    levels: tuple[Level, ...]

    def rank(self, level: str) -> int:
        """Return the position of a level, 0 = lowest. Raises ``ValueError`` for an unknown key."""
        for index, known in enumerate(self.levels):
            if known.key == level:
                return index
        raise ValueError(level)

    def has(self, level: str) -> bool:
        """Tell whether the dimension knows this level."""
        return any(known.key == level for known in self.levels)

    def level(self, key: str) -> Level:
        """Return the level of a key. Raises ``ValueError`` for an unknown key."""
        return self.levels[self.rank(key)]


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Placement:
    """A place on a scheme: the level keys on its vertical and on its horizontal dimension."""

    vertical: str
    horizontal: str


@dataclass(frozen=True, slots=True)
class Box:
    """A box of a scheme with everything the scheme says of it."""

    placement: Placement
    number: int
    code: str
    name: Text
    meaning: Text
    action: Text
    colour: str
    """Full colour as #RRGGBB; the soft fill is derived from it by the theme."""
    successor: bool
    """Whether people here may be named as successors."""


@dataclass(frozen=True)
class Scheme:
    """How two dimensions are laid out as a grid.

    ``top_down``: the vertical dimension's highest level is the top row. ``left_right``: the horizontal
    dimension's lowest level is the left column. Both only steer how it is drawn.
    """

    key: str
    name: Text
    vertical: Dimension
    horizontal: Dimension
    top_down: bool
    left_right: bool
    boxes: tuple[Box, ...]
    big_move_steps: int = 2
    """From so many levels on, both dimensions counted together, a move is a big one."""
    challenge: tuple[Placement, ...] = ()
    """Boxes whose people are asked where they would stand otherwise; none named = the middle one."""

    @cached_property
    def by_placement(self) -> dict[Placement, Box]:
        """Boxes by their placement."""
        return {box.placement: box for box in self.boxes}

    @cached_property
    def by_number(self) -> dict[int, Box]:
        """Boxes by the number people type and say."""
        return {box.number: box for box in self.boxes}

    def box(self, placement: Placement) -> Box:
        """Return the box of a placement. Raises ``KeyError`` if the scheme has none."""
        return self.by_placement[placement]

    def row_levels(self) -> tuple[Level, ...]:
        """Vertical levels in drawing order, top first."""
        levels = self.vertical.levels
        return tuple(reversed(levels)) if self.top_down else levels

    def column_levels(self) -> tuple[Level, ...]:
        """Horizontal levels in drawing order, left first."""
        levels = self.horizontal.levels
        return levels if self.left_right else tuple(reversed(levels))

    def rows(self) -> tuple[tuple[Box, ...], ...]:
        """Boxes as drawn: rows from the top, each from the left."""
        return tuple(
            tuple(self.box(Placement(row.key, column.key)) for column in self.column_levels())
            for row in self.row_levels()
        )

    def steps(self, before: Placement, after: Placement) -> tuple[int, int]:
        """Return how many levels a move climbs on the vertical and on the horizontal dimension."""
        return (
            self.vertical.rank(after.vertical) - self.vertical.rank(before.vertical),
            self.horizontal.rank(after.horizontal) - self.horizontal.rank(before.horizontal),
        )

    def is_big_move(self, before: Placement, after: Placement) -> bool:
        """Tell whether a move takes as many levels as the scheme calls big, or goes from end to end.

        Two levels have no middle to jump over: there the figure alone counts.
        """
        steps = self.steps(before, after)
        if sum(abs(step) for step in steps) >= self.big_move_steps:
            return True
        ends = (len(one.levels) - 1 for one in (self.vertical, self.horizontal))
        return any(abs(step) == end > 1 for step, end in zip(steps, ends, strict=True))
