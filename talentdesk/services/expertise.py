"""Experts with scarce knowledge, holders of special relations, and how both are handed over."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain.expertise import Expertise, ExpertiseKind, Transfer, TransferState
from talentdesk.domain.imports import Value
from talentdesk.domain.posts import RISKS
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.succession import ExpertiseRow, TransferRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find

_OF_EXPERTISE = ("kind", "topic", "detail", "weight")
_OF_TRANSFER = ("person", "name", "measure", "due", "state", "evidence", "done_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddExpertise(Command):
    """Record scarce knowledge or a special relation of somebody; ``topic`` is needed."""

    action: ClassVar[str] = "add_expertise"

    person: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        person = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        row = ExpertiseRow(
            id=work.new_id(), person_id=person.id, kind=ExpertiseKind.KNOWLEDGE.value, detail="", weight=""
        )
        _fill(row, {"topic": "", **self.values})
        work.rows.add(row)
        return {"id": row.id, "name": person.name, "topic": row.topic, "kind": row.kind}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditExpertise(Command):
    """Change ``kind``, ``topic``, ``detail`` or ``weight``."""

    action: ClassVar[str] = "edit_expertise"

    expertise: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, ExpertiseRow, self.expertise)
        _fill(row, self.values)
        return {"id": row.id, **_named(work.rows, row), "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveExpertise(Command):
    """Take knowledge or a relation away with its hand-over."""

    action: ClassVar[str] = "remove_expertise"

    expertise: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, ExpertiseRow, self.expertise)
        named = _named(work.rows, row)
        wanted = select(TransferRow).where(TransferRow.expertise_id == row.id)
        for transfer in work.rows.scalars(wanted).all():
            work.rows.delete(transfer)
        work.rows.delete(row)
        return {"id": row.person_id, **named}


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTransfer(Command):
    """Plan a step by which something is handed over; ``measure`` is needed, and ``person`` or ``name``."""

    action: ClassVar[str] = "add_transfer"

    expertise: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        owner = find(work.rows, ExpertiseRow, self.expertise)
        row = TransferRow(
            id=work.new_id(),
            expertise_id=owner.id,
            name="",
            evidence="",
            measure="",
            state=TransferState.PLANNED.value,
        )
        _fill_transfer(work, owner, row, {"name": "", "measure": "", **self.values})
        work.rows.add(row)
        return {"id": row.id, **_named(work.rows, owner), "measure": row.measure}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditTransfer(Command):
    """Change whom to, ``measure``, ``due``, ``state``, ``evidence`` or ``done_on`` of a hand-over."""

    action: ClassVar[str] = "edit_transfer"

    transfer: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, TransferRow, self.transfer)
        owner = find(work.rows, ExpertiseRow, row.expertise_id)
        with work.rows.no_autoflush:
            _fill_transfer(work, owner, row, self.values)
        return {"id": row.id, **_named(work.rows, owner), "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveTransfer(Command):
    """Take a step of a hand-over away."""

    action: ClassVar[str] = "remove_transfer"

    transfer: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, TransferRow, self.transfer)
        named = _named(work.rows, find(work.rows, ExpertiseRow, row.expertise_id))
        work.rows.delete(row)
        return {"id": row.expertise_id, **named}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertiseOf(Query[tuple[Expertise, ...]]):
    """Knowledge and relations with their hand-over: of a person, of those in a post, or all.

    What would cost most to lose comes first, then by name and topic.
    """

    person: Id = ""
    post: Id = ""

    def run(self, reading: Reading) -> tuple[Expertise, ...]:
        wanted = (
            select(
                ExpertiseRow,
                PersonRow.name,
                PersonRow.sort_key,
                PostRow.id.label("post"),
                PostRow.title,
                UnitRow.path,
            )
            .join(PersonRow, PersonRow.id == ExpertiseRow.person_id)
            .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
            .outerjoin(UnitRow, UnitRow.id == PersonRow.unit_id)
        )
        if self.person:
            wanted = wanted.where(PersonRow.id == self.person)
        if self.post:
            wanted = wanted.where(PersonRow.post_id == self.post)
        transfers = _transfers(reading.rows)
        lines = sorted(
            reading.rows.execute(wanted).all(), key=lambda line: (_weight(line[0]), line[2], line[0].topic)
        )
        return tuple(
            Expertise(
                id=row.id,
                person=row.person_id,
                name=name,
                post=post or "",
                post_title=title or "",
                unit=path or "",
                kind=ExpertiseKind(row.kind),
                topic=row.topic,
                detail=row.detail,
                weight=row.weight,
                transfers=tuple(transfers.get(row.id, ())),
            )
            for row, name, _, post, title, path in lines
        )


def _weight(row: ExpertiseRow) -> int:
    return -RISKS.index(row.weight) if row.weight in RISKS else 1


def _transfers(rows: Session) -> dict[Id, list[Transfer]]:
    found: dict[Id, list[Transfer]] = defaultdict(list)
    wanted = (
        select(TransferRow, PersonRow.name)
        .outerjoin(PersonRow, PersonRow.id == TransferRow.person_id)
        .order_by(func.coalesce(TransferRow.due, "9999"), TransferRow.id)
    )
    for row, name in rows.execute(wanted):
        found[row.expertise_id].append(
            Transfer(
                id=row.id,
                person=row.person_id or "",
                name=name or row.name,
                measure=row.measure,
                due=row.due,
                state=TransferState(row.state),
                evidence=row.evidence,
                done_on=row.done_on,
            )
        )
    return found


def _named(rows: Session, row: ExpertiseRow) -> dict[str, Figure]:
    name = rows.scalars(select(PersonRow.name).where(PersonRow.id == row.person_id)).one()
    return {"name": name, "topic": row.topic}


def _fill(row: ExpertiseRow, given: Mapping[str, Value]) -> None:
    values.expect_keys(given, _OF_EXPERTISE)
    if "kind" in given:
        row.kind = values.one_of(given["kind"], list(ExpertiseKind), field="kind")
    if "topic" in given:
        row.topic = values.words(given["topic"], field="topic", required=True)
    if "detail" in given:
        row.detail = values.words(given["detail"], field="detail", most=values.LONG)
    if "weight" in given:
        row.weight = values.one_of(given["weight"] or "", ("", *RISKS), field="weight")


def _fill_transfer(work: Work, owner: ExpertiseRow, row: Any, given: Mapping[str, Value]) -> None:
    values.expect_keys(given, _OF_TRANSFER)
    if "person" in given:
        key = str(given["person"] or "")
        person = find(work.rows, PersonRow, key, Reason.PERSON_MISSING) if key else None
        if person is not None and person.id == owner.person_id:
            raise refused(Reason.TRANSFER_TO_SELF, name=person.name)
        row.person_id = person.id if person else None
    if "name" in given:
        row.name = values.words(given["name"], field="transfer_to", required=row.person_id is None)
    if "measure" in given:
        row.measure = values.words(given["measure"], field="measure", most=values.LONG, required=True)
    if "due" in given:
        row.due = values.day(given["due"], field="due")
    row.evidence = values.words(given.get("evidence", row.evidence), field="evidence", most=values.LONG)
    _set_state(work, row, given)


def _set_state(work: Work, row: TransferRow, given: Mapping[str, Value]) -> None:
    """Keep state and the day it was done in step: what has a day is done, and what is done has one."""
    if "state" in given:
        row.state = values.one_of(given["state"], list(TransferState), field="state")
        if row.state != TransferState.DONE:
            row.done_on = None
        elif row.done_on is None:
            row.done_on = work.today
    if given.get("done_on"):
        row.done_on = values.needed_day(given["done_on"], field="done_on")
        if row.done_on > work.today:
            raise refused(Reason.DATE_IN_FUTURE, field="done_on", value=row.done_on.isoformat())
        row.state = TransferState.DONE.value
