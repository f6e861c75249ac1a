"""What the workspace knows already, by which the reader knows columns whose header says nothing."""

from dataclasses import dataclass

from sqlalchemy import select

from talentdesk.domain.import_reading import Known
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.commands import Query, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownWords(Query[Known]):
    """Employee numbers, names, units and posts of the workspace."""

    def run(self, reading: Reading) -> Known:
        people = reading.rows.execute(select(PersonRow.number, PersonRow.name)).all()
        return Known(
            numbers=frozenset(number for number, _ in people),
            names=frozenset(name for _, name in people),
            units=frozenset(reading.rows.scalars(select(UnitRow.name))),
            posts=frozenset(reading.rows.scalars(select(PostRow.title))),
        )
