"""Who holds a post from when to when: appointing, acting for a while, the end of a term."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.imports import Value
from talentdesk.domain.posts import TermKind, seats_of
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.succession import TermRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find
from talentdesk.services.settling import settle


@dataclass(frozen=True, slots=True, kw_only=True)
class Appoint(Command):
    """Give a post to somebody from a day on, or let somebody act in it beside their own post.

    Who is appointed leaves the post held before, and slate and cover of the new one. Refused while all seats
    of the post are taken.
    """

    action: ClassVar[str] = "appoint"

    post: Id
    person: Id
    kind: TermKind = TermKind.APPOINTED
    start: date | None = None
    end: date | None = None
    note: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        post = find(work.rows, PostRow, self.post, Reason.POST_MISSING)
        person = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        start = self.start or work.today
        values.expect_order(start, self.end)
        if not person.active:
            raise refused(Reason.PERSON_LEFT, name=person.name)
        if person.post_id == post.id:
            raise refused(Reason.SEAT_TAKEN, post=post.title, names=person.name)
        if self.kind is TermKind.APPOINTED:
            _expect_seat(work.rows, post)
            _leave_post(work, person, start)
            person.post_id, person.post_since = post.id, start
            person.unit_id = post.unit_id or person.unit_id
            settle(work, {person.id}, start)
        row = TermRow(
            id=work.new_id(),
            post_id=post.id,
            person_id=person.id,
            kind=self.kind.value,
            start=start,
            end=self.end,
            note=values.words(self.note, field="note", most=values.LONG),
        )
        work.rows.add(row)
        return {"id": row.id, "name": person.name, "post": post.title, "kind": self.kind.value}


@dataclass(frozen=True, slots=True, kw_only=True)
class EndTerm(Command):
    """End the term of somebody in a post on a day; a post nobody else holds falls vacant by it."""

    action: ClassVar[str] = "end_term"

    post: Id
    person: Id
    on: date | None = None
    note: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        post = find(work.rows, PostRow, self.post, Reason.POST_MISSING)
        person = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        on = self.on or work.today
        holds = person.post_id == post.id
        row = _open_term(work.rows, post.id, person.id)
        if row is None and not holds:
            raise refused(Reason.ROW_MISSING, id=self.person)
        if row is None:
            row = _known_term(work, person)
        values.expect_order(row.start, on)
        row.end = on
        if self.note:
            row.note = values.words(self.note, field="note", most=values.LONG)
        if holds and row.kind == TermKind.APPOINTED and on <= work.today:
            person.post_id = person.post_since = None
        return {"id": row.id, "name": person.name, "post": post.title}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditTerm(Command):
    """Change ``start``, ``end`` or ``note`` of a term; who holds the post now does not change by it."""

    action: ClassVar[str] = "edit_term"

    term: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, ("start", "end", "note"))
        row = find(work.rows, TermRow, self.term)
        if "start" in self.values:
            row.start = values.day(self.values["start"], field="start")
        if "end" in self.values:
            row.end = values.day(self.values["end"], field="end")
        if "note" in self.values:
            row.note = values.words(self.values["note"], field="note", most=values.LONG)
        values.expect_order(row.start, row.end)
        return {**_named(work.rows, row), "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveTerm(Command):
    """Take a term away that was entered by mistake; who holds the post now does not change by it."""

    action: ClassVar[str] = "remove_term"

    term: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, TermRow, self.term)
        named = _named(work.rows, row)
        work.rows.delete(row)
        return named


def _named(rows: Session, row: TermRow) -> dict[str, Figure]:
    name = rows.scalars(select(PersonRow.name).where(PersonRow.id == row.person_id)).one()
    title = rows.scalars(select(PostRow.title).where(PostRow.id == row.post_id)).one()
    return {"id": row.id, "name": name, "post": title}


def _expect_seat(rows: Session, post: PostRow) -> None:
    """Refuse where all seats are taken."""
    room = seats_of(post.key_position, post.seats)
    wanted = select(PersonRow.name).where(PersonRow.active, PersonRow.post_id == post.id)
    names = rows.scalars(wanted.order_by(PersonRow.sort_key)).all()
    if room and len(names) >= room:
        raise refused(
            Reason.SEAT_TAKEN, post=post.title, names="\n".join(names), count=len(names), required=room
        )


def _leave_post(work: Work, person: PersonRow, on: date) -> None:
    """End the term in the post held so far the day before."""
    if person.post_id is None:
        return
    row = _open_term(work.rows, person.post_id, person.id) or _known_term(work, person)
    row.end = max(on - timedelta(days=1), row.start or on - timedelta(days=1))


def _open_term(rows: Session, post: Id, person: Id) -> TermRow | None:
    wanted = select(TermRow).where(
        TermRow.post_id == post, TermRow.person_id == person, TermRow.end.is_(None)
    )
    # One that ends in the future is open too: it may be ended earlier.
    ahead = select(TermRow).where(TermRow.post_id == post, TermRow.person_id == person)
    return (
        rows.scalars(wanted.order_by(TermRow.start.desc())).first()
        or rows.scalars(ahead.order_by(TermRow.start.desc())).first()
    )


def _known_term(work: Work, person: PersonRow) -> TermRow:
    """Return a term for the post a person holds, made of what is known of it."""
    row = TermRow(
        id=work.new_id(),
        post_id=person.post_id,
        person_id=person.id,
        kind=TermKind.APPOINTED.value,
        start=person.post_since,
        end=None,
        note="",
    )
    work.rows.add(row)
    return row
