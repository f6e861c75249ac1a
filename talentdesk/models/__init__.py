"""Tables by subject. Only services and app import this package; importing it makes all tables known."""

from talentdesk.models import development, journal, people, positions, programmes, workshop
from talentdesk.models.base import Base, Row

__all__ = ["Base", "Row", "development", "journal", "people", "positions", "programmes", "workshop"]
