"""Tables by subject. Only services and app import this package.

A table is known once its module is imported; a start pays for those that the first page reads.
"""

from importlib import import_module

from talentdesk.models.base import Base, Row
from talentdesk.models.declared import Declared

__all__ = ["Base", "Row", "is_mapped", "journalled", "load_all"]

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


def journalled() -> list[type[Row]]:
    """Return the classes of all tables that the journal keeps images of."""
    load_all()
    return [table for table in Declared.tables if issubclass(table, Row)]


def is_mapped() -> bool:
    """Tell whether the mapper is there: without it rows are read column by column."""
    return Declared.map_table is not None
