"""What queries keep between two asks: values that rest on rows which have not changed since."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from talentdesk.domain.change import Changed, Subject

T = TypeVar("T")

MOST = 16
"""How many values are kept; the one made first goes first."""


class Kept:
    """Values by key, each forgotten as soon as one of the subjects it rests on changes.

    Only the workspace's own lock guards it; nothing outside can change the file while it is held.
    """

    def __init__(self) -> None:
        self._values: dict[Hashable, tuple[frozenset[Subject], object]] = {}

    def get(self, key: Hashable, subjects: frozenset[Subject], make: Callable[[], T]) -> T:
        """Return the value of a key, made now where it is not kept. A key always stands for one type."""
        found = self._values.get(key)
        if found is None:
            while len(self._values) >= MOST:
                del self._values[next(iter(self._values))]
            found = self._values[key] = (subjects, make())
        return cast(T, found[1])

    def hold(self, key: Hashable, subjects: frozenset[Subject], value: object) -> None:
        """Keep a value in place of the one a key had: what a query found out, for the next command."""
        self._values.pop(key, None)
        self.get(key, subjects, lambda: value)

    def held(self, key: Hashable, kind: type[T]) -> T | None:
        """Return the value kept under a key; None where nothing is, or something it rests on has changed."""
        found = self._values.get(key)
        return found[1] if found is not None and isinstance(found[1], kind) else None

    def drop(self, key: Hashable) -> None:
        """Forget the value of a key."""
        self._values.pop(key, None)

    def forget(self, changed: Changed) -> None:
        """Forget what rests on changed subjects."""
        self._values = {
            key: value for key, value in self._values.items() if value[0].isdisjoint(changed.subjects)
        }
