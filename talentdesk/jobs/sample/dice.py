"""Seeded chance: every area of the sample rolls its own dice, so that a change in one moves no other."""

import uuid
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from talentdesk.domain.texts import Id

T = TypeVar("T")


class Dice:
    """Chance for one area, the same for the same seed on every machine."""

    def __init__(self, seed: int, area: str) -> None:
        self._seed = seed
        self._random = Random(f"{seed}/{area}")

    def beside(self, area: str) -> "Dice":
        """Return dice of the same seed for another area."""
        return Dice(self._seed, area)

    def chance(self, share: float) -> bool:
        """Come true in the given share of cases, 0 to 1."""
        return self._random.random() < share

    def between(self, low: int, high: int) -> int:
        """Return a whole number, both ends included; ``low`` where the ends are the wrong way round."""
        return self._random.randint(low, max(low, high))

    def share(self) -> float:
        """Return a number from 0 to 1."""
        return self._random.random()

    def normal(self) -> float:
        """Return a number of the standard normal distribution."""
        return self._random.gauss(0, 1)

    def one(self, things: Sequence[T]) -> T:
        """Return one of several things."""
        return self._random.choice(things)

    def weighted(self, things: Sequence[T], weights: Sequence[float]) -> T:
        """Return one of several things by their weights."""
        return self._random.choices(things, weights)[0]

    def some(self, things: Sequence[T], count: int) -> list[T]:
        """Return up to ``count`` different things, in the order they had."""
        chosen = self._random.sample(range(len(things)), min(count, len(things)))
        return [things[index] for index in sorted(chosen)]

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """Return all things in another order."""
        result = list(things)
        self._random.shuffle(result)
        return result

    def day(self, first: date, last: date) -> date:
        """Return a day, both ends included; ``first`` where the ends are the wrong way round."""
        return first + timedelta(days=self.between(0, (last - first).days))

    def new_id(self) -> Id:
        """Return an id of the usual shape."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))
