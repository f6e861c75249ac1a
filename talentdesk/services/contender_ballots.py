"""The ballot about somebody put forward for a vacant post: entered at once, or counted twice from papers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain import ballots, campaigns
from talentdesk.domain.ballots import CELLS, Tally
from talentdesk.domain.programme import BallotRule
from talentdesk.domain.ruling import Figure, Reason, expect_allowed, refused
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import ContenderCountRow, ContenderRow, VacancyRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.contender_files import ballot_of_vacancy, rules_of_vacancy
from talentdesk.services.contenders import find_contender
from talentdesk.services.nominating import past_day
from talentdesk.services.tellers import agreed, keep_count


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordContenderBallot(Command):
    """Keep the ballot about somebody put forward, in place of counts; ``votes`` None takes it away."""

    action: ClassVar[str] = "record_contender_ballot"

    contender: Id
    votes: campaigns.Votes | None
    """In favour, against, abstaining, present, entitled."""
    defer: int = 0
    invalid: int = 0
    on: date | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        row, figures = find_contender(work, self.contender)
        rule = _rule(work, row)
        for count in _counts(work, row):
            work.rows.delete(count)
        row.on_paper = False
        if self.votes is None:
            row.in_favour = row.against = row.abstain = row.present = row.entitled = row.ballot_on = None
            row.defer = row.invalid = 0
            return {**figures, "passed": None}
        expect_allowed(ballots.may_enter_at_once(rule))
        in_favour, against, abstain, present, entitled = self.votes
        cells = (in_favour, against, abstain, self.defer, self.invalid)
        tally = _checked(cells, present, entitled)
        row.ballot_on = past_day(work, self.on or work.today, field="on")
        row.present, row.entitled = present, entitled
        _keep(row, cells)
        return {**figures, "passed": ballots.outcome(tally, rule).passed}


@dataclass(frozen=True, slots=True, kw_only=True)
class CountContenderPapers(Command):
    """Keep one teller's count of the papers about somebody put forward; ``number`` is 1 or 2.

    Two counts that agree make the tally. While they differ, or one is missing, there is none. Figures:
    ``agree`` is None with one count.
    """

    action: ClassVar[str] = "count_contender_papers"

    contender: Id
    number: int
    in_favour: int
    against: int
    abstain: int
    present: int
    entitled: int
    defer: int = 0
    invalid: int = 0
    teller: str = ""
    on: date | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        row, figures = find_contender(work, self.contender)
        rule = _rule(work, row)
        values.whole(self.number, field="number", low=1, high=2)
        cells = tuple(getattr(self, cell) for cell in CELLS)
        tally = _checked(cells, self.present, self.entitled)

        def make() -> ContenderCountRow:
            return ContenderCountRow(id=work.new_id(), contender_id=row.id, number=self.number)

        counts = keep_count(work, _counts(work, row), self.number, cells, self.teller, make)
        row.ballot_on = past_day(work, self.on or work.today, field="on")
        row.present, row.entitled, row.on_paper = self.present, self.entitled, True
        agree = agreed(counts.values())
        _keep(row, cells if agree else None)
        passed = ballots.outcome(tally, rule).passed if agree else None
        return {**figures, "number": self.number, "agree": agree, "passed": passed}


def _rule(work: Work, row: ContenderRow) -> BallotRule:
    """Return the rule that judges. Raises ``RefusedError`` where colleagues are not asked."""
    vacancy = work.rows.get_one(VacancyRow, row.vacancy_id)
    question = ballot_of_vacancy(rules_of_vacancy(work, vacancy))
    if question is None:
        raise refused(Reason.PEER_BALLOT_NONE)
    return question.rule


def _checked(cells: Sequence[int], present: int, entitled: int) -> Tally:
    """Return a tally. Raises ``RefusedError`` for more papers than people, and the like."""
    tally = Tally(present=present, entitled=entitled, **dict(zip(CELLS, cells, strict=True)))
    expect_allowed(ballots.check(tally))
    return tally


def _keep(row: ContenderRow, cells: Sequence[int] | None) -> None:
    """Set the tally; None = the counts do not make one yet."""
    row.in_favour, row.against, row.abstain = cells[:3] if cells else (None, None, None)
    row.defer, row.invalid = cells[3:] if cells else (0, 0)


def _counts(work: Work, row: ContenderRow) -> Sequence[ContenderCountRow]:
    wanted = select(ContenderCountRow).where(ContenderCountRow.contender_id == row.id)
    return work.rows.scalars(wanted.order_by(ContenderCountRow.number)).all()
