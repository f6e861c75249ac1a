"""What is done to slates: naming successors, ranking, confirming, taking off; the emergency cover."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.succession import StandInRow, SuccessorRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find
from talentdesk.services.slate_judging import not_met
from talentdesk.services.slate_rows import (
    expect_follower,
    found_successor,
    leave,
    name_of,
    opened_slate,
    renumber,
    slate_row,
    successor_rows,
    version_in_force,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSlate(Command):
    """Say that the successors of a post were looked at; a slate without anybody means there is nobody."""

    action: ClassVar[str] = "open_slate"

    post: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        post = find(work.rows, PostRow, self.post, Reason.POST_MISSING)
        return {"id": opened_slate(work, post).id, "post": post.title}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditSlate(Command):
    """Change ``note`` or ``reviewed_on`` of a slate, which is opened where there is none."""

    action: ClassVar[str] = "edit_slate"

    post: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, ("note", "reviewed_on"))
        post = find(work.rows, PostRow, self.post, Reason.POST_MISSING)
        slate = opened_slate(work, post)
        if "note" in self.values:
            slate.note = values.words(self.values["note"], field="note", most=values.LONG)
        if "reviewed_on" in self.values:
            slate.reviewed_on = values.day(self.values["reviewed_on"], field="reviewed_on")
        return {"id": slate.id, "post": post.title, "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseSlate(Command):
    """Take a slate away on which nobody stands: the post counts as not looked at again."""

    action: ClassVar[str] = "close_slate"

    post: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        post = find(work.rows, PostRow, self.post, Reason.POST_MISSING)
        slate = slate_row(work.rows, post.id)
        if slate is None:
            raise refused(Reason.ROW_MISSING, id=self.post)
        count = len(successor_rows(work.rows, slate.id))
        if count:
            raise refused(Reason.SLATE_NOT_EMPTY, count=count, post=post.title)
        work.rows.delete(slate)
        return {"id": slate.id, "post": post.title}


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSuccessor(Command):
    """Name a person of the file, or somebody from outside by name, at a rank or at the end."""

    action: ClassVar[str] = "add_successor"

    post: Id
    person: Id = ""
    outside_name: str = ""
    readiness: str = ""
    note: str = ""
    rank: int = 0
    """0 = behind all others."""
    beside: Id = ""
    """Somebody named just before: both are one step."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        post = find(work.rows, PostRow, self.post, Reason.POST_MISSING)
        person = expect_follower(work.rows, self.person, post) if self.person else None
        name = "" if person else values.words(self.outside_name, field="name", required=True)
        slate = opened_slate(work, post)
        there = successor_rows(work.rows, slate.id)
        for one in there:
            same = one.person_id == person.id if person else one.outside_name == name
            if same:
                raise refused(
                    Reason.ON_SLATE_ALREADY, name=name_of(work.rows, one), post=post.title, rank=one.rank
                )
        row = SuccessorRow(
            id=work.new_id(),
            slate_id=slate.id,
            person_id=person.id if person else None,
            outside_name=name,
            rank=len(there) + 1,
            readiness=_readiness(self.readiness, work),
            note=values.words(self.note, field="note", most=values.LONG),
            exception="",
            approver="",
        )
        if self.rank:
            there.insert(max(0, min(self.rank - 1, len(there))), row)
            renumber(there)
        work.rows.add(row)
        return {"id": row.id, "name": person.name if person else name, "post": post.title}

    @property
    def joins(self) -> Id | None:
        return self.beside or None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditSuccessor(Command):
    """Change ``readiness`` or ``note`` of somebody on a slate, or the name of somebody from outside."""

    action: ClassVar[str] = "edit_successor"

    successor: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        row, _, post = found_successor(work.rows, self.successor)
        allowed = ("readiness", "note") if row.person_id else ("readiness", "note", "name")
        values.expect_keys(self.values, allowed)
        if "readiness" in self.values:
            row.readiness = _readiness(self.values["readiness"], work)
        if "note" in self.values:
            row.note = values.words(self.values["note"], field="note", most=values.LONG)
        if "name" in self.values:
            row.outside_name = values.words(self.values["name"], field="name", required=True)
        return {
            "id": row.id,
            "name": name_of(work.rows, row),
            "post": post.title,
            "fields": " ".join(self.values),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RankSuccessors(Command):
    """Put somebody at a rank of their slate; the others close up."""

    action: ClassVar[str] = "rank_successors"

    successor: Id
    rank: int

    def run(self, work: Work) -> Mapping[str, Figure]:
        row, slate, post = found_successor(work.rows, self.successor)
        ranked = [one for one in successor_rows(work.rows, slate.id) if one.id != row.id]
        at = max(0, min(self.rank - 1, len(ranked)))
        ranked.insert(at, row)
        renumber(ranked)
        return {"id": row.id, "name": name_of(work.rows, row), "post": post.title, "rank": at + 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmSuccessor(Command):
    """Confirm somebody proposed, or take that back; the version of the programme in force is kept.

    Who does not meet a condition is confirmed only as an exception, with its reason and who approves it.
    """

    action: ClassVar[str] = "confirm_successor"

    successor: Id
    confirmed: bool = True
    exception: str = ""
    approver: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        row, _, post = found_successor(work.rows, self.successor)
        name = name_of(work.rows, row)
        why = values.words(self.exception, field="reason", most=values.LONG)
        by = values.words(self.approver, field="approver")
        if self.confirmed and row.confirmed_on is None:
            against = not_met(work, row.person_id, post) if row.person_id else ()
            if against and not (why and by):
                raise refused(
                    Reason.EXCEPTION_WANTED,
                    name=name,
                    conditions=",".join(against),
                    count=len(against),
                )
            version = version_in_force(work.rows)
            row.confirmed_on = work.today
            row.programme_id = version.id if version else None
            row.exception, row.approver = (why, by) if against else ("", "")
        elif not self.confirmed:
            row.confirmed_on = row.programme_id = None
            row.exception = row.approver = ""
        return {"id": row.id, "name": name, "post": post.title, "confirmed": self.confirmed}

    @property
    def why(self) -> str:
        return self.exception


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSuccessor(Command):
    """Take somebody off a slate, with the reason; it stays known that they stood on it."""

    action: ClassVar[str] = "remove_successor"

    successor: Id
    reason: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        row, _, post = found_successor(work.rows, self.successor)
        if not self.reason.strip():
            raise refused(Reason.REASON_MISSING)
        reason = values.words(self.reason, field="reason", most=values.LONG)
        name = name_of(work.rows, row)
        leave(work, row, post, reason)
        return {"id": row.id, "name": name, "post": post.title}

    @property
    def why(self) -> str:
        return self.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class SetStandIns(Command):
    """Say who covers a post at once, in this order; apart from who may follow."""

    action: ClassVar[str] = "set_stand_ins"

    post: Id
    people: tuple[Id, ...]

    def run(self, work: Work) -> Mapping[str, Figure]:
        post = find(work.rows, PostRow, self.post, Reason.POST_MISSING)
        there = {
            row.person_id: row
            for row in work.rows.scalars(select(StandInRow).where(StandInRow.post_id == post.id)).all()
        }
        wanted = list(dict.fromkeys(self.people))
        people: list[PersonRow] = []
        for key in wanted:
            person = find(work.rows, PersonRow, key, Reason.PERSON_MISSING)
            people.append(person if key in there else expect_follower(work.rows, key, post))
        for rank, person in enumerate(people, start=1):
            row = there.pop(person.id, None)
            if row is None:
                row = StandInRow(id=work.new_id(), post_id=post.id, person_id=person.id, note="", rank=rank)
                work.rows.add(row)
            row.rank = rank
        for row in there.values():
            work.rows.delete(row)
        return {"id": post.id, "post": post.title, "names": "\n".join(one.name for one in people)}


def _readiness(value: Value, work: Work) -> str:
    allowed = ["", *(one.key for one in work.programme.readiness)]
    return values.one_of(value or "", allowed, field="readiness")
