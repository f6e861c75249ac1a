"""Blind mode: people of a session become numbers that stay theirs and tell nothing."""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from hashlib import sha256

from talentdesk.domain.texts import Id
from talentdesk.values import dataclass

_BLOCK = 99
"""Numbers are shuffled among so many places on the list: 1 to 99 first, and nobody is given 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomMode:
    """Whether names and faces of a session are shown as codes; since when, and who said so."""

    blind: bool
    at: datetime | None
    who: str


OPEN = RoomMode(blind=False, at=None, who="")
"""How every session begins."""


def code(number: int) -> str:
    """Return the code of a number: the same in every language, on screen and on paper."""
    return f"C-{number:02}"


def digits(code: str) -> str:
    """Return the digits of a code, for circles and dots."""
    return code.partition("-")[2]


def code_numbers(session: Id, places: Iterable[tuple[Id, int]]) -> dict[Id, int]:
    """Return the number of every candidate, given (candidate, place on the session's list) in any order.

    A number depends on the session and the place alone, so that it stays when others come or go, and the
    order of numbers is not the order of the list. Two candidates on one place, as a merge may leave them,
    are told apart by numbers behind all others.
    """
    found: dict[Id, int] = {}
    taken: set[int] = set()
    doubled: list[Id] = []
    for candidate, place in sorted(places, key=lambda one: (one[1], one[0])):
        block, at = divmod(max(0, place), _BLOCK)
        number = block * _BLOCK + _shuffled(session, block)[at] + 1
        if number in taken:
            doubled.append(candidate)
        else:
            taken.add(number)
            found[candidate] = number
    last = -(-max(taken, default=0) // _BLOCK) * _BLOCK
    found.update((candidate, last + index) for index, candidate in enumerate(doubled, start=1))
    return found


@lru_cache(maxsize=256)
def _shuffled(session: Id, block: int) -> tuple[int, ...]:
    """Return the places of a block in an order of the session's own."""
    marks = [sha256(f"{session}/{block}/{at}".encode()).digest() for at in range(_BLOCK)]
    order = sorted(range(_BLOCK), key=marks.__getitem__)
    shuffled = [0] * _BLOCK
    for number, at in enumerate(order):
        shuffled[at] = number
    return tuple(shuffled)
