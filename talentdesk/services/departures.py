"""Who left the company: when, and by whose wish."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from talentdesk.domain.figure_events import Leaver
from talentdesk.domain.figures import Wish
from talentdesk.domain.imports import Value
from talentdesk.domain.posts import TermKind, falls_vacant
from talentdesk.domain.promoting import VacancyState
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.growth import DepartureRow
from talentdesk.models.nominations import VacancyRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.succession import SlateRow, SuccessorRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.holders import terms_of
from talentdesk.services.lookup import find
from talentdesk.services.terms import EndTerm
from talentdesk.services.vacancies import OpenVacancy

_WISHES = tuple(one.value for one in Wish)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDeparture(Command):
    """Record that somebody left: they no longer count as staff. Whether they were key is told by the file.

    Key people hold a key post or are confirmed successors; ``key`` says it where the file cannot know. Their
    terms may end with it and posts they held fall vacant, foreseen where they retire: all one step.
    """

    action: ClassVar[str] = "record_departure"

    person: Id
    on: date
    wish: str = ""
    key: bool | None = None
    note: str = ""
    ends_terms: bool = False
    """Whether the terms in all posts held or acted in end on that day."""
    vacates: tuple[Id, ...] = ()
    """Posts held for which a vacancy is opened on that day."""
    reason: str = ""
    """Why these posts are vacant."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        person = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        known = select(DepartureRow.on).where(DepartureRow.person_id == person.id)
        before = work.rows.scalar(known)
        if before is not None:
            raise refused(Reason.DEPARTED_ALREADY, name=person.name, value=before.isoformat())
        row = DepartureRow(id=work.new_id(), person_id=person.id, on=self.on)
        _fill(work, row, {"on": self.on, "wish": self.wish, "note": self.note})
        row.key = is_key(work.rows, person.id) if self.key is None else self.key
        work.rows.add(row)
        held = [one.post for one in held_by(work.rows, work.today, person.id)]
        if not set(self.vacates) <= set(held):
            raise refused(Reason.ROW_MISSING, id=next(one for one in self.vacates if one not in held))
        person.active = False
        for post in held if self.ends_terms else ():
            EndTerm(post=post, person=person.id, on=self.on).run(work)
        foreseen = True if self.wish == Wish.RETIREMENT else None
        for post in self.vacates:
            OpenVacancy(post=post, opened_on=self.on, expected=foreseen, reason=self.reason).run(work)
        told: dict[str, Figure] = {"id": row.id, "person": person.id, "name": person.name}
        return {**told, "value": self.on.isoformat(), "count": len(self.vacates)}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditDeparture(Command):
    """Change what is on record about a departure: ``on``, ``wish``, ``key``, ``note``."""

    action: ClassVar[str] = "edit_departure"

    row: Id
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, DepartureRow, self.row)
        _fill(work, row, self.values)
        person = find(work.rows, PersonRow, row.person_id, Reason.PERSON_MISSING)
        return {"id": row.id, "name": person.name, "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveDeparture(Command):
    """Take a departure off the record that was entered by mistake: the person counts as staff again."""

    action: ClassVar[str] = "remove_departure"

    row: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, DepartureRow, self.row)
        person = find(work.rows, PersonRow, row.person_id, Reason.PERSON_MISSING)
        person.active = True
        work.rows.delete(row)
        return {"id": row.id, "name": person.name}


def _fill(work: Work, row: DepartureRow, given: Mapping[str, Value]) -> None:
    values.expect_keys(given, ("on", "wish", "key", "note"))
    if "on" in given:
        row.on = values.needed_day(given["on"], field="on")
        if row.on > work.today:
            raise refused(Reason.DATE_IN_FUTURE, field="on", value=row.on.isoformat())
    if "wish" in given:
        row.wish = values.one_of(given["wish"] or "", _WISHES, field="wish")
    if "key" in given:
        row.key = bool(given["key"])
    row.note = values.words(given.get("note", row.note or ""), field="note", most=values.LONG)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPost:
    """A post somebody holds or acts in, as far as their leaving concerns it."""

    post: Id
    title: str
    unit: str
    kind: TermKind
    since: date | None
    others: tuple[str, ...]
    """Who else is appointed to it."""
    vacancy: bool
    """Whether a vacancy of it is open already."""
    falls_vacant: bool
    """Whether it is one to be filled once they are gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostsHeld(Query[tuple[HeldPost, ...]]):
    """The posts somebody holds or acts in today, their own first."""

    person: Id

    def run(self, reading: Reading) -> tuple[HeldPost, ...]:
        return held_by(reading.rows, reading.today, self.person)


def held_by(rows: Session, on: date, person: Id) -> tuple[HeldPost, ...]:
    """Return the posts somebody holds or acts in on a day, their own first."""
    row = rows.get(PersonRow, person)
    if row is None:
        return ()
    held = [(row.post_id, TermKind.APPOINTED, row.post_since)] if row.post_id else []
    held += [
        (term.post, term.kind, term.start)
        for term in terms_of(rows, person=person)
        if term.kind is TermKind.ACTING and term.runs(on)
    ]
    found = []
    for key, kind, since in held:
        post = rows.get_one(PostRow, key)
        unit = rows.get(UnitRow, post.unit_id) if post.unit_id else None
        beside = select(PersonRow.name).where(
            PersonRow.post_id == key, PersonRow.active, PersonRow.id != person
        )
        others = tuple(rows.scalars(beside.order_by(PersonRow.sort_key)))
        state = VacancyState.OPEN.value
        vacant = select(VacancyRow.id).where(VacancyRow.post_id == key, VacancyRow.state == state)
        is_open = rows.scalars(vacant).first() is not None
        found.append(
            HeldPost(
                post=post.id,
                title=post.title,
                unit=unit.path if unit else "",
                kind=kind,
                since=since,
                others=others,
                vacancy=is_open,
                falls_vacant=not is_open
                and falls_vacant(kind, len(others), key_position=post.key_position, tier=post.tier),
            )
        )
    return tuple(found)


def is_key(rows: Session, person: Id) -> bool:
    """Tell whether somebody holds a key post or is a confirmed successor."""
    return bool(rows.scalar(_holders().where(PersonRow.id == person))) or bool(
        rows.scalar(_named().where(SuccessorRow.person_id == person))
    )


def key_people(rows: Session) -> frozenset[Id]:
    """Return everybody on the staff who holds a key post or is a confirmed successor."""
    staff = select(PersonRow.id).where(PersonRow.active)
    held = rows.scalars(_holders().where(PersonRow.active)).all()
    named = rows.scalars(_named().where(SuccessorRow.person_id.in_(staff))).all()
    return frozenset(held) | frozenset(one for one in named if one)


def _holders() -> Select[str]:
    return select(PersonRow.id).join(PostRow, PostRow.id == PersonRow.post_id).where(PostRow.key_position)


def _named() -> Select[str | None]:
    return (
        select(SuccessorRow.person_id)
        .join(SlateRow, SlateRow.id == SuccessorRow.slate_id)
        .join(PostRow, PostRow.id == SlateRow.post_id)
        .where(SuccessorRow.confirmed_on.is_not(None), PostRow.key_position)
    )


def leavers(rows: Session) -> tuple[Leaver, ...]:
    """Return everybody who is known to have left, newest first."""
    found = rows.scalars(select(DepartureRow).order_by(DepartureRow.on.desc(), DepartureRow.id))
    return tuple(Leaver(person=row.person_id, on=row.on, wish=Wish(row.wish), key=row.key) for row in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartureLine:
    """A departure with the name of who left."""

    id: Id
    person: Id
    name: str
    on: date
    wish: str
    key: bool
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartureLines(Query[tuple[DepartureLine, ...]]):
    """All departures, newest first."""

    def run(self, reading: Reading) -> tuple[DepartureLine, ...]:
        found = reading.rows.execute(
            select(DepartureRow, PersonRow.name)
            .join(PersonRow, PersonRow.id == DepartureRow.person_id)
            .order_by(DepartureRow.on.desc(), PersonRow.sort_key)
        )
        return tuple(
            DepartureLine(
                id=row.id,
                person=row.person_id,
                name=name,
                on=row.on,
                wish=row.wish,
                key=row.key,
                note=row.note,
            )
            for row, name in found
        )
