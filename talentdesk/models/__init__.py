"""Tables by subject. Only services and app import this package.

Importing it makes the tables known that the first window reads; ``load_all`` makes known the rest.
"""

from importlib import import_module

from talentdesk.models import development, journal, people, positions, programmes, workshop
from talentdesk.models.base import Base, Row

__all__ = [
    "Base",
    "Row",
    "development",
    "journal",
    "load_all",
    "people",
    "positions",
    "programmes",
    "workshop",
]

_LATER = ("meeting", "layers")


def load_all() -> None:
    """Make every table known: before a schema is made or compared, and before rows are journalled."""
    for name in _LATER:
        import_module(f"talentdesk.models.{name}")
