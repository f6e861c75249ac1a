"""How likely people are to leave and when it is expected; what succession says of a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain import nominating
from talentdesk.domain.imports import Value
from talentdesk.domain.posts import RISKS, Outlook
from talentdesk.domain.ruling import Figure, Reason
from talentdesk.domain.slates import Follower, SuccessionOfPerson
from talentdesk.domain.successors import Bench, bench, confirmed
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.succession import OutlookRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.holders import outlook_of
from talentdesk.services.lookup import find
from talentdesk.services.slate_detail import namings_of, too_often
from talentdesk.services.slate_rows import name_of, slate_row, successor_rows
from talentdesk.services.slates import slates_of

_EDITABLE = ("risk", "impact", "reason", "earliest", "latest")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOutlook(Command):
    """Change ``risk``, ``impact``, ``reason``, ``earliest`` or ``latest`` of a person's outlook."""

    action: ClassVar[str] = "set_outlook"

    person: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, _EDITABLE)
        person = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        row = work.rows.scalars(select(OutlookRow).where(OutlookRow.person_id == person.id)).first()
        if row is None:
            row = OutlookRow(id=work.new_id(), person_id=person.id, risk="", impact="", reason="")
            work.rows.add(row)
        with work.rows.no_autoflush:
            for key, value in self.values.items():
                if key in ("risk", "impact"):
                    setattr(row, key, values.one_of(value or "", ("", *RISKS), field=key))
                elif key == "reason":
                    row.reason = values.words(value, field=key, most=values.LONG)
                else:
                    setattr(row, key, values.day(value, field=key))
            values.expect_order(row.earliest, row.latest, field="latest")
        return {"id": person.id, "name": person.name, "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookOf(Query[Outlook]):
    """The outlook of a person; empty values where none is on record."""

    person: Id

    def run(self, reading: Reading) -> Outlook:
        row = reading.rows.scalars(select(OutlookRow).where(OutlookRow.person_id == self.person)).first()
        return outlook_of(row) if row else Outlook(person=self.person)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlooks(Query[tuple[Outlook, ...]]):
    """All outlooks on record, by person."""

    def run(self, reading: Reading) -> tuple[Outlook, ...]:
        found = reading.rows.scalars(select(OutlookRow).order_by(OutlookRow.person_id))
        return tuple(outlook_of(row) for row in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionOf(Query[SuccessionOfPerson | None]):
    """Where a person is named, who follows them, and whether they may be promoted."""

    person: Id

    def run(self, reading: Reading) -> SuccessionOfPerson | None:
        rows, programme = reading.rows, reading.programme
        person = rows.get(PersonRow, self.person)
        if person is None:
            return None
        post = rows.get(PostRow, person.post_id) if person.post_id else None
        slates = slates_of(rows, [post.id]) if post else ()
        count = len(confirmed(slates[0])) if slates and slates[0].successors is not None else None
        tier = post.tier if post else ""
        return SuccessionOfPerson(
            person=person.id,
            post=post.id if post else "",
            post_title=post.title if post else "",
            key_position=bool(post and post.key_position),
            named=namings_of(rows, [person.id]).get(person.id, ()),
            too_often=bool(too_often(rows, programme, [person.id])),
            bench=bench(slates[0], programme) if slates else Bench.UNKNOWN,
            followers=_followers(reading, post),
            promotable=nominating.promotable(programme.succession.nominations, tier, count) if post else None,
            outlook=OutlookOf(person=person.id).run(reading),
        )


def _followers(reading: Reading, post: PostRow | None) -> tuple[Follower, ...] | None:
    slate = slate_row(reading.rows, post.id) if post else None
    if slate is None:
        return None
    return tuple(
        Follower(
            name=name_of(reading.rows, row),
            rank=row.rank,
            readiness=row.readiness,
            confirmed=row.confirmed_on is not None,
        )
        for row in successor_rows(reading.rows, slate.id)
    )
