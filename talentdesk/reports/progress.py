"""How long work tells how far it is, and learns that it is no longer wanted."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Told what is being done, how many are done, of how many."""
Cancelled = Callable[[], bool]
"""Asked between two pages whether to stop."""


def tell_nobody(what: str, done: int, of: int) -> None:
    """Tell nobody."""


def never() -> bool:
    """Go on."""
    return False
