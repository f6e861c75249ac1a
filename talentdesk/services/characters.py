"""Which characters names are written with, so that the window can tell what no font shows."""

from dataclasses import dataclass

from sqlalchemy import select, union_all

from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.workshop import MemberRow, SessionRow
from talentdesk.services.commands import Query, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class CharactersInUse(Query[frozenset[str]]):
    """Every character that stands in a name of a person, unit, post, session or committee member."""

    def run(self, reading: Reading) -> frozenset[str]:
        """Read the names."""
        columns = (PersonRow.name, UnitRow.name, PostRow.title, SessionRow.name, MemberRow.name)
        names = reading.rows.execute(union_all(*(select(column) for column in columns))).scalars()
        return frozenset().union(*names)
