"""Vacant posts: opened, filled or given up, and taken back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.imports import Value
from talentdesk.domain.promoting import VacancyState
from talentdesk.domain.ruling import Figure, Reason, RefusedError, Ruling, refused
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import ContenderCountRow, ContenderRow, ContenderTestRow, VacancyRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.services import values
from talentdesk.services.claims import claims_of
from talentdesk.services.commands import Command, Work
from talentdesk.services.contender_files import contenders_of
from talentdesk.services.judging import in_force
from talentdesk.services.lookup import find
from talentdesk.services.nominating import find_employed, past_day
from talentdesk.services.terms import Appoint

_EDITABLE = ("opened_on", "expected", "reason", "hiring_cost", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVacancy(Command):
    """Say that a post is vacant or falls vacant; a post has one open vacancy."""

    action: ClassVar[str] = "open_vacancy"

    post: Id
    opened_on: date | None = None
    expected: bool | None = None
    reason: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        post = find(work.rows, PostRow, self.post, Reason.POST_MISSING)
        there = select(VacancyRow.id).where(
            VacancyRow.post_id == post.id, VacancyRow.state == VacancyState.OPEN.value
        )
        if work.rows.scalars(there).first():
            raise refused(Reason.VACANCY_OPEN, post=post.title)
        row = VacancyRow(
            id=work.new_id(),
            post_id=post.id,
            opened_on=self.opened_on or work.today,
            programme_id=in_force(work.rows),
            state=VacancyState.OPEN.value,
        )
        _fill(row, {"expected": self.expected, "reason": self.reason})
        work.rows.add(row)
        return {"id": row.id, "post": post.title}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditVacancy(Command):
    """Change ``opened_on``, ``expected``, ``reason``, ``hiring_cost`` or ``note`` of a vacancy."""

    action: ClassVar[str] = "edit_vacancy"

    vacancy: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, _EDITABLE)
        row = find(work.rows, VacancyRow, self.vacancy)
        _fill(row, self.values)
        values.expect_order(row.opened_on, row.closed_on, field="opened_on")
        return {"id": row.id, "post": title_of(work, row), "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class FillVacancy(Command):
    """Say who came into the post: one of those put forward, or somebody from outside by name.

    Nobody who was put forward takes the post before everything asked for is met or excused. The person is
    appointed with it.
    """

    action: ClassVar[str] = "fill_vacancy"

    vacancy: Id
    person: Id = ""
    name: str = ""
    on: date | None = None
    inside: bool = True
    """Whether the person was in the company before; a name alone is from outside."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find_open(work, self.vacancy)
        post = work.rows.get_one(PostRow, row.post_id)
        on = past_day(work, self.on or work.today, field="on")
        values.expect_order(row.opened_on, on, field="on")
        person = find_employed(work.rows, self.person) if self.person else None
        name = "" if person else values.words(self.name, field="name", required=True)
        inside = bool(person) and self.inside
        if person is not None and inside:
            self._expect_ready(work, row, person)
        claims = claims_of(work, post.tier, (person.id,)) if person else ()
        row.was_successor = any(one.counts for one in claims) if inside else False
        row.state, row.closed_on, row.inside = VacancyState.FILLED.value, on, inside
        row.person_id, row.name = person.id if person else None, name
        if person is not None:
            Appoint(post=post.id, person=person.id, start=on).run(work)
        return {"id": row.id, "name": person.name if person else name, "post": post.title}

    def _expect_ready(self, work: Work, row: VacancyRow, person: PersonRow) -> None:
        contender = next((one for one in contenders_of(work, row) if one.claim.person == person.id), None)
        if contender is None:
            raise refused(Reason.ROW_MISSING, id=person.id)
        if not contender.ruling.allowed:
            raise RefusedError(Ruling(allowed=False, findings=contender.ruling.marks))


@dataclass(frozen=True, slots=True, kw_only=True)
class DropVacancy(Command):
    """Give a vacancy up, with the reason; ``back`` opens it again."""

    action: ClassVar[str] = "drop_vacancy"

    vacancy: Id
    reason: str = ""
    on: date | None = None
    back: bool = False

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, VacancyRow, self.vacancy)
        figures: dict[str, Figure] = {"id": row.id, "post": title_of(work, row), "back": self.back}
        if self.back:
            if row.state == VacancyState.FILLED:
                raise refused(Reason.VACANCY_CLOSED, post=title_of(work, row))
            row.state, row.closed_on = VacancyState.OPEN.value, None
            return figures
        find_open(work, self.vacancy)
        row.note = values.words(self.reason, field="reason", most=values.LONG, required=True)
        row.closed_on = past_day(work, self.on or work.today, field="on")
        values.expect_order(row.opened_on, row.closed_on, field="on")
        row.state = VacancyState.DROPPED.value
        return figures

    @property
    def why(self) -> str:
        return self.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveVacancy(Command):
    """Take away a vacancy opened by mistake, with all who were put forward."""

    action: ClassVar[str] = "remove_vacancy"

    vacancy: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find_open(work, self.vacancy)
        for one in work.rows.scalars(select(ContenderRow).where(ContenderRow.vacancy_id == row.id)).all():
            take_away(work, one)
        work.rows.flush()
        title = title_of(work, row)
        work.rows.delete(row)
        return {"id": row.id, "post": title}


def find_open(work: Work, vacancy: Id) -> VacancyRow:
    """Return a vacancy that is open. Raises ``RefusedError`` for others."""
    row = find(work.rows, VacancyRow, vacancy)
    if row.state != VacancyState.OPEN:
        raise refused(Reason.VACANCY_CLOSED, post=title_of(work, row))
    return row


def take_away(work: Work, contender: ContenderRow) -> None:
    """Delete somebody put forward, with the counts of the papers and the tests."""
    for table in (ContenderTestRow, ContenderCountRow):
        for one in work.rows.scalars(select(table).where(table.contender_id == contender.id)).all():
            work.rows.delete(one)
    work.rows.flush()
    work.rows.delete(contender)


def title_of(work: Work, row: VacancyRow) -> str:
    """Return what the vacant post is called."""
    return work.rows.get_one(PostRow, row.post_id).title


def _fill(row: VacancyRow, given: Mapping[str, Value]) -> None:
    if "opened_on" in given:
        row.opened_on = values.needed_day(given["opened_on"], field="opened_on")
    if "expected" in given:
        row.expected = None if given["expected"] in (None, "") else bool(given["expected"])
    if "reason" in given:
        row.reason = values.words(given["reason"], field="reason", most=values.LONG)
    if "hiring_cost" in given:
        row.hiring_cost = values.number(given["hiring_cost"], field="hiring_cost")
    if "note" in given:
        row.note = values.words(given["note"], field="note", most=values.LONG)
