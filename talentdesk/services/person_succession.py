"""What succession says of one person, and outlooks as they are on record."""

from dataclasses import dataclass

from sqlalchemy import or_, select

from talentdesk.domain import nominating
from talentdesk.domain.posts import Outlook
from talentdesk.domain.slates import Follower, SuccessionOfPerson
from talentdesk.domain.successors import Slate, Successor, bench, confirmed
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.succession import OutlookRow, SlateRow, SuccessorRow
from talentdesk.services.commands import Query, Reading
from talentdesk.services.holders import outlook_of
from talentdesk.services.namings import namings_of


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookOf(Query[Outlook]):
    """The outlook of a person; empty values where none is on record."""

    person: Id

    def run(self, reading: Reading) -> Outlook:
        row = reading.rows.scalars(select(OutlookRow).where(OutlookRow.person_id == self.person)).first()
        return outlook_of(row) if row else Outlook(person=self.person)


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
        slate, followers = _slate(reading, person, post)
        count = None if slate.successors is None else len(confirmed(slate))
        rule = programme.succession.nominations
        named = namings_of(rows, [person.id]).get(person.id, ())
        most = programme.succession.successors.named_most
        return SuccessionOfPerson(
            person=person.id,
            post=post.id if post else "",
            post_title=post.title if post else "",
            key_position=bool(post and post.key_position),
            named=named,
            too_often=bool(most) and len(named) > most,
            bench=bench(slate, programme),
            followers=followers,
            promotable=nominating.promotable(rule, post.tier, count) if post else None,
            outlook=OutlookOf(person=person.id).run(reading),
        )


def _slate(
    reading: Reading, person: PersonRow, post: PostRow | None
) -> tuple[Slate, tuple[Follower, ...] | None]:
    """Return the slate of a person's post as the rules read it, and in names; nothing where nobody looked.

    Whoever has left the company counts on none.
    """
    nothing = Slate(post=post.id if post else "", incumbents=(person.id,))
    if post is None:
        return nothing, None
    key = reading.rows.scalars(select(SlateRow.id).where(SlateRow.post_id == post.id)).first()
    if key is None:
        return nothing, None
    wanted = (
        select(SuccessorRow, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.id == SuccessorRow.person_id)
        .where(SuccessorRow.slate_id == key, or_(SuccessorRow.person_id.is_(None), PersonRow.active))
        .order_by(SuccessorRow.rank, SuccessorRow.id)
    )
    there = [(row, name or row.outside_name) for row, name in reading.rows.execute(wanted)]
    slate = Slate(
        post=post.id,
        incumbents=(person.id,),
        successors=tuple(
            Successor(
                person=row.person_id or row.id,
                rank=rank,
                readiness=row.readiness,
                confirmed=row.confirmed_on is not None,
                outside=row.person_id is None,
            )
            for rank, (row, _) in enumerate(there, start=1)
        ),
    )
    followers = tuple(
        Follower(name=name, rank=rank, readiness=row.readiness, confirmed=row.confirmed_on is not None)
        for rank, (row, name) in enumerate(there, start=1)
    )
    return slate, followers
