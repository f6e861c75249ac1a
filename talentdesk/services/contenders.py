"""Putting people forward for a vacant post: exceptions and tests."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import func, select

from talentdesk.domain.ruling import Figure, Finding, Met, Reason, RefusedError, Ruling, refused
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import ContenderRow, ContenderTestRow, VacancyRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.services import values
from talentdesk.services.claims import claims_of
from talentdesk.services.commands import Command, Work
from talentdesk.services.contender_files import rules_of_vacancy
from talentdesk.services.lookup import find
from talentdesk.services.nominating import find_employed, past_day
from talentdesk.services.vacancies import find_open, take_away


@dataclass(frozen=True, slots=True, kw_only=True)
class PutForward(Command):
    """Put somebody forward for a vacant post: a successor of the tier, or anybody as an exception."""

    action: ClassVar[str] = "put_forward"

    vacancy: Id
    person: Id
    reason: str = ""
    approver: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        vacancy = find_open(work, self.vacancy)
        person = find_employed(work.rows, self.person)
        post = work.rows.get_one(PostRow, vacancy.post_id)
        if person.post_id == post.id:
            raise refused(Reason.CONTENDER_IN_POST, name=person.name, post=post.title)
        beside = ContenderRow.vacancy_id == vacancy.id
        taken = select(ContenderRow.id).where(beside, ContenderRow.person_id == person.id)
        if work.rows.scalars(taken).first():
            raise refused(Reason.CONTENDER_TWICE, name=person.name, post=post.title)
        reason, approver = _excused(self.reason, self.approver)
        if not reason and not any(one.counts for one in claims_of(work, post.tier, (person.id,))):
            figures: dict[str, Figure] = {"name": person.name, "tier": post.tier}
            outside = Finding(Reason.NOT_ON_LIST, Met.NOT_MET, figures)
            raise RefusedError(Ruling(allowed=False, findings=(outside, Finding(Reason.REASON_NEEDED))))
        count = work.rows.scalars(select(func.count()).select_from(ContenderRow).where(beside)).one()
        row = ContenderRow(
            id=work.new_id(),
            vacancy_id=vacancy.id,
            person_id=person.id,
            on=work.today,
            exception_reason=reason,
            exception_approver=approver,
            position=count,
        )
        work.rows.add(row)
        return {"id": row.id, "name": person.name, "post": post.title}

    @property
    def why(self) -> str:
        return self.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcuseContender(Command):
    """Make an exception for somebody put forward, or take it back with an empty reason."""

    action: ClassVar[str] = "excuse_contender"

    contender: Id
    reason: str = ""
    approver: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        row, figures = find_contender(work, self.contender)
        row.exception_reason, row.exception_approver = _excused(self.reason, self.approver)
        return {**figures, "back": not row.exception_reason}

    @property
    def why(self) -> str:
        return self.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveContender(Command):
    """Take somebody back who was put forward."""

    action: ClassVar[str] = "remove_contender"

    contender: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row, figures = find_contender(work, self.contender)
        take_away(work, row)
        return figures


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTest(Command):
    """Keep how somebody did in a test; a test with a bound is decided by its score.

    ``passed`` None without a score takes it away.
    """

    action: ClassVar[str] = "record_test"

    contender: Id
    test: str
    passed: bool | None = None
    score: float | None = None
    note: str = ""
    on: date | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        row, figures = find_contender(work, self.contender)
        vacancy = work.rows.get_one(VacancyRow, row.vacancy_id)
        known = {one.key: one for one in rules_of_vacancy(work, vacancy).succession.promotion.tests}
        test = known[values.one_of(self.test, known, field="test")]
        score = values.number(self.score, field="score")
        passed = self.passed
        if test.minimum is not None:
            passed = None if score is None else score >= test.minimum
        held = work.rows.scalars(
            select(ContenderTestRow).where(
                ContenderTestRow.contender_id == row.id, ContenderTestRow.test == test.key
            )
        ).first()
        told: dict[str, Figure] = {**figures, "test": test.key, "passed": passed}
        if passed is None:
            if held is not None:
                work.rows.delete(held)
            return told
        if held is None:
            held = ContenderTestRow(id=work.new_id(), contender_id=row.id, test=test.key)
        held.score, held.passed = score, passed
        held.note = values.words(self.note, field="note", most=values.LONG)
        held.on = past_day(work, self.on or work.today, field="on")
        work.rows.add(held)
        return told


def find_contender(work: Work, contender: Id) -> tuple[ContenderRow, dict[str, Figure]]:
    """Return somebody put forward for a vacancy that is open, and the figures of the sentence."""
    row = find(work.rows, ContenderRow, contender)
    vacancy = find_open(work, row.vacancy_id)
    name = work.rows.scalars(select(PersonRow.name).where(PersonRow.id == row.person_id)).one()
    post = work.rows.get_one(PostRow, vacancy.post_id).title
    return row, {"id": row.id, "name": name, "post": post}


def _excused(reason: str, approver: str) -> tuple[str, str]:
    """Return reason and approver of an exception. Raises ``RefusedError`` where only one is there."""
    why = values.words(reason, field="reason", most=values.LONG)
    who = values.words(approver, field="approver")
    if bool(why) != bool(who):
        raise refused(Reason.REASON_NEEDED)
    return why, who
