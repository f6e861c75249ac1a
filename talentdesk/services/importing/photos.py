"""Photos of many people at once: whom they could be of, and the one command that keeps them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.names import plain
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find_many
from talentdesk.services.people import keep_photo


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictured:
    """The people photos can be of."""

    by_number: Mapping[str, Id]
    by_name: Mapping[str, tuple[Id, ...]]
    """Names as ``domain.names.plain`` writes them."""
    names: Mapping[Id, tuple[str, str]]
    """(number, name) by id."""
    with_photo: frozenset[Id]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleToPicture(Query[Pictured]):
    """Everybody by number and name, and who has a photo already."""

    def run(self, reading: Reading) -> Pictured:
        rows = reading.rows.execute(
            select(PersonRow.id, PersonRow.number, PersonRow.name, PersonRow.photo)
        ).all()
        by_name: dict[str, tuple[Id, ...]] = {}
        for key, _, name, _ in rows:
            by_name[plain(name)] = (*by_name.get(plain(name), ()), key)
        return Pictured(
            by_number={number: key for key, number, _, _ in rows},
            by_name=by_name,
            names={key: (number, name) for key, number, name, _ in rows},
            with_photo=frozenset(key for key, _, _, photo in rows if photo),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPhotos(Command):
    """Give many people their photos in one step; one that is there already is no change."""

    action: ClassVar[str] = "set_photos"

    photos: tuple[tuple[Id, bytes], ...] = field(repr=False)
    """(person, JPEG)."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        people = find_many(work.rows, PersonRow, [person for person, _ in self.photos])
        count = 0
        for person, data in work.each(self.photos):
            if person not in people:
                raise refused(Reason.PERSON_MISSING, id=person)
            kept = keep_photo(work.rows, data)
            count += kept != people[person].photo
            people[person].photo = kept
        return {"count": count}
