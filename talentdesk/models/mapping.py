"""The object mapper: importing this maps the tables. A start does without it until its first picture."""

from sqlalchemy.orm import Session, aliased, configure_mappers, registry

from talentdesk.models import load_all
from talentdesk.models.base import Base
from talentdesk.models.declared import Declared

__all__ = ["Session", "aliased", "map_all"]

_REGISTRY = registry(metadata=Base.metadata)


def map_all() -> None:
    """Map all tables for good: what the first command would else have to wait for."""
    load_all()
    configure_mappers()


def _map(table: type[Base]) -> None:
    _REGISTRY.map_imperatively(table, table.__table__)


for _table in Declared.tables:
    _map(_table)
Declared.map_table = _map
if Declared.read_bare:
    # Only a mapper that is ready answers for the columns of such a row.
    configure_mappers()
# A mapped class answers for itself.
del Declared.__clause_element__
