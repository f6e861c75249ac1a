"""Tables by subject. Only services and app import this package.

A table is known once its module is imported; a start pays for those that the first page reads.
"""

from importlib import import_module

from talentdesk.models.base import Base, Row

__all__ = ["Base", "Row", "load_all"]

_SUBJECTS = (
    "development",
    "growth",
    "histories",
    "imports",
    "journal",
    "layers",
    "marks",
    "meeting",
    "nominations",
    "people",
    "positions",
    "printing",
    "programmes",
    "register",
    "scenarios",
    "succession",
    "workshop",
)


def load_all() -> None:
    """Make every table known: before a schema is made or compared, and before rows are journalled."""
    for name in _SUBJECTS:
        import_module(f"talentdesk.models.{name}")
