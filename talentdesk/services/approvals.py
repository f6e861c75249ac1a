"""Stages of approval in their order, and objections with what came of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain import ballots, campaigns
from talentdesk.domain.nominations import ObjectionOutcome, StageOutcome, StageView
from talentdesk.domain.ruling import Figure, Reason, RefusedError, refused
from talentdesk.domain.succession_rule import Stage
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import CampaignRow, NominationRow, ObjectionRow, StageRecordRow
from talentdesk.services import values
from talentdesk.services.campaigns import rules_of
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find
from talentdesk.services.nominating import find_in_hand, name_of, past_day
from talentdesk.services.nomination_files import stages_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordStage(Command):
    """Put down how a stage of approval came out, for one or several nominees dealt with together.

    The stages before it are through, with all they have to leave behind. ``votes`` are in favour, against,
    abstaining, present and entitled; a vote that does not reach the committee's threshold cannot pass.
    """

    action: ClassVar[str] = "record_stage"

    nominations: tuple[Id, ...]
    stage: str
    outcome: StageOutcome = StageOutcome.PASSED
    on: date | None = None
    minutes: str = ""
    votes: campaigns.Votes | None = None
    signed_by: str = ""
    signed_on: date | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        on = past_day(work, self.on or work.today, field="on")
        signed_on = past_day(work, self.signed_on, field="signed_on") if self.signed_on else None
        minutes = values.words(self.minutes, field="minutes", most=values.LONG)
        signed_by = values.words(self.signed_by, field="signed_by")
        names = []
        for key in self.nominations:
            nomination, campaign = find_in_hand(work.rows, key)
            views = _views(work, nomination, campaign)
            stage = _stage(views, self.stage)
            ruling = campaigns.may_record(views, stage.key, on)
            if ruling.allowed and self.outcome is not StageOutcome.PASSED:
                ruling = campaigns.may_change(views, stage.key)
            if not ruling.allowed:
                raise RefusedError(ruling)
            self._expect_vote(work, campaign, stage)
            row = _row(work, nomination.id, stage.key) or StageRecordRow(
                id=work.new_id(), nomination_id=nomination.id, stage=stage.key
            )
            row.on, row.until = on, campaigns.period_end(stage, on)
            row.outcome, row.minutes = self.outcome.value, minutes
            cells = self.votes or (None, None, None, None, None)
            row.in_favour, row.against, row.abstain, row.present, row.entitled = cells
            row.signed_by, row.signed_on = signed_by, signed_on
            work.rows.add(row)
            names.append(name_of(work.rows, nomination))
        if not names:
            raise refused(Reason.ROW_MISSING, id="")
        return {
            "id": self.nominations[0],
            "name": names[0],
            "count": len(names),
            "stage": self.stage,
            "outcome": self.outcome.value,
        }

    def _expect_vote(self, work: Work, campaign: CampaignRow, stage: Stage) -> None:
        if self.votes is None:
            return
        ruling = ballots.check(campaigns.tally_of(self.votes))
        if not ruling.allowed:
            raise RefusedError(ruling)
        outcome = campaigns.vote_outcome(self.votes, rules_of(work, campaign).ballot)
        if self.outcome is StageOutcome.PASSED and not outcome.passed:
            raise refused(
                Reason.STAGE_VOTE_LOST,
                stage=stage.key,
                count=self.votes[0],
                required=outcome.needed,
                of=outcome.base,
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveStage(Command):
    """Take back what was put down of a stage, as long as no later one is recorded."""

    action: ClassVar[str] = "remove_stage"

    nomination: Id
    stage: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        nomination, campaign = find_in_hand(work.rows, self.nomination)
        views = _views(work, nomination, campaign)
        _stage(views, self.stage)
        ruling = campaigns.may_change(views, self.stage)
        if not ruling.allowed:
            raise RefusedError(ruling)
        row = _row(work, nomination.id, self.stage)
        if row is not None:
            work.rows.delete(row)
        return {"id": nomination.id, "name": name_of(work.rows, nomination), "stage": self.stage}


@dataclass(frozen=True, slots=True, kw_only=True)
class Object(Command):
    """Take in an objection to a nominee; without a name it was made anonymously."""

    action: ClassVar[str] = "object"

    nomination: Id
    text: str
    by: str = ""
    on: date | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        nomination, _ = find_in_hand(work.rows, self.nomination)
        row = ObjectionRow(
            id=work.new_id(),
            nomination_id=nomination.id,
            on=past_day(work, self.on or work.today, field="on"),
            by=values.words(self.by, field="by"),
            text=values.words(self.text, field="text", most=values.LONG, required=True),
        )
        work.rows.add(row)
        return {"id": row.id, "name": name_of(work.rows, nomination)}


@dataclass(frozen=True, slots=True, kw_only=True)
class HandleObjection(Command):
    """Say how an objection was handled and what came of it; ``outcome`` None leaves it open."""

    action: ClassVar[str] = "handle_objection"

    objection: Id
    outcome: ObjectionOutcome | None
    answer: str = ""
    handled_by: str = ""
    on: date | None = None

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, ObjectionRow, self.objection)
        nomination, _ = find_in_hand(work.rows, row.nomination_id)
        row.outcome = self.outcome.value if self.outcome else ""
        row.answer = values.words(self.answer, field="answer", most=values.LONG)
        row.handled_by = values.words(self.handled_by, field="handled_by") or work.operator
        row.handled_on = past_day(work, self.on or work.today, field="on") if self.outcome else None
        values.expect_order(row.on, row.handled_on, field="on")
        return {
            "id": row.id,
            "name": name_of(work.rows, nomination),
            "outcome": row.outcome,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveObjection(Command):
    """Take away an objection entered by mistake."""

    action: ClassVar[str] = "remove_objection"

    objection: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, ObjectionRow, self.objection)
        nomination, _ = find_in_hand(work.rows, row.nomination_id)
        work.rows.delete(row)
        return {"id": row.id, "name": name_of(work.rows, nomination)}


def _views(work: Work, nomination: NominationRow, campaign: CampaignRow) -> tuple[StageView, ...]:
    records = work.rows.scalars(
        select(StageRecordRow).where(StageRecordRow.nomination_id == nomination.id)
    ).all()
    return stages_of(work, rules_of(work, campaign), nomination.tier, records)


def _stage(views: tuple[StageView, ...], key: str) -> Stage:
    """Return a stage of the tier. Raises ``RefusedError`` where the tier does not go through it."""
    known = {one.stage.key: one.stage for one in views}
    return known[values.one_of(key, known, field="stage")]


def _row(work: Work, nomination: Id, stage: str) -> StageRecordRow | None:
    return work.rows.scalars(
        select(StageRecordRow).where(
            StageRecordRow.nomination_id == nomination, StageRecordRow.stage == stage
        )
    ).first()
