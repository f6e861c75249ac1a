"""What queries keep between two asks: values that rest on rows which have not changed since."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from talentdesk.domain.change import Changed, Subject

T = TypeVar("T")

MOST = 24
"""How many values are kept; the one asked for longest ago goes first."""


class Follower(ABC):
    """A kept value that a change does not end: it takes note, and reads what changed when asked next."""

    @abstractmethod
    def follow(self, changed: Changed) -> bool:
        """Take note of a change; False = so much has changed that it had better be made anew."""


class Kept:
    """Values by key, each forgotten as soon as one of the subjects it rests on changes.

    Only the workspace's own lock guards it; nothing outside can change the file while it is held.
    """

    def __init__(self) -> None:
        self._values: dict[Hashable, tuple[frozenset[Subject], object]] = {}

    def get(self, key: Hashable, subjects: frozenset[Subject], make: Callable[[], T]) -> T:
        """Return the value of a key, made now where it is not kept. A key always stands for one type."""
        found = self._values.pop(key, None)
        if found is None:
            made = make()
            while len(self._values) >= MOST:
                del self._values[next(iter(self._values))]
            found = (subjects, made)
        self._values[key] = found
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
        """Forget what rests on changed subjects, but for what can follow the change."""
        self._values = {
            key: (subjects, value)
            for key, (subjects, value) in self._values.items()
            if subjects.isdisjoint(changed.subjects)
            or (isinstance(value, Follower) and value.follow(changed))
        }
