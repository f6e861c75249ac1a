"""Nominations: put forward, changed, taken on the list or not, left and refilled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain import campaigns
from talentdesk.domain.imports import Value
from talentdesk.domain.nominations import NominationState
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Met, Reason, RefusedError, Ruling, refused
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import (
    CampaignRow,
    ConditionCheckRow,
    MeasureValueRow,
    NominationRow,
    ObjectionRow,
    OfNomination,
    PeerBallotRow,
    PeerCountRow,
    RecommendationRow,
    StageRecordRow,
    WaiverRow,
)
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.services import values
from talentdesk.services.campaigns import find_running, rules_of
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find
from talentdesk.services.nomination_files import File, file_of

_EDITABLE = ("post", "readiness", "grounds", "nominator", "own", "on")
_ALWAYS = ("agreement_on", "result_note")
"""What may be put down after the decision, also in a closed campaign."""
PARTS: tuple[type[OfNomination], ...] = (
    RecommendationRow,
    ConditionCheckRow,
    WaiverRow,
    MeasureValueRow,
    PeerBallotRow,
    StageRecordRow,
    ObjectionRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Nominate(Command):
    """Put somebody forward for a tier. Without a nominator and not their ``own``: HR put them forward.

    ``refills`` names a nomination that left the list, whose place this one takes; the window does not matter
    then.
    """

    action: ClassVar[str] = "nominate"

    campaign: Id
    person: Id
    tier: str
    post: Id = ""
    nominator: Id = ""
    own: bool = False
    on: date | None = None
    readiness: str = ""
    grounds: str = ""
    refills: Id = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        campaign = find_running(work.rows, self.campaign)
        person = find_employed(work.rows, self.person)
        if self.tier not in campaign.tiers.split():
            raise refused(Reason.TIER_OUTSIDE, tier=self.tier, name=campaign.name)
        on = past_day(work, self.on or work.today, field="on")
        taken = select(NominationRow.id).where(
            NominationRow.campaign_id == campaign.id,
            NominationRow.person_id == person.id,
            NominationRow.tier == self.tier,
        )
        if work.rows.scalars(taken).first():
            raise refused(Reason.NOMINATED_ALREADY, name=person.name, tier=self.tier)
        self._expect_open(work, campaign, person, on)
        row = NominationRow(
            id=work.new_id(),
            campaign_id=campaign.id,
            person_id=person.id,
            tier=self.tier,
            own=self.own,
            on=on,
            state=NominationState.RUNNING.value,
        )
        given: dict[str, Value] = {key: getattr(self, key) for key in ("post", "readiness", "grounds")}
        _fill(work, row, {**given, "nominator": "" if self.own else self.nominator})
        if self.refills:
            row.refills_id = _left(work.rows, self.refills).id
        work.rows.add(row)
        return {"id": row.id, "name": person.name, "tier": self.tier}

    def _expect_open(self, work: Work, campaign: CampaignRow, person: PersonRow, on: date) -> None:
        """Refuse a nomination outside the window, beyond the bound, or of oneself where the rule forbids."""
        rule = rules_of(work, campaign).succession.nominations
        shut = None if self.refills else campaigns.window(rule, campaign.opens, campaign.closes, on)
        nominator = "" if self.own else self.nominator
        made = _made(work.rows, campaign.id, nominator) if nominator else 0
        own = self.own or nominator == person.id
        ruling = campaigns.may_nominate(rule, shut, on, nominated=made, own=own)
        if not ruling.allowed:
            raise RefusedError(ruling)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditNomination(Command):
    """Change what was put down with a nomination; after the decision only the agreement and its note."""

    action: ClassVar[str] = "edit_nomination"

    nomination: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, (*_EDITABLE, *_ALWAYS))
        row = find(work.rows, NominationRow, self.nomination)
        if not self.values.keys() <= set(_ALWAYS):
            row, _ = find_in_hand(work.rows, self.nomination)
        with work.rows.no_autoflush:
            _fill(work, row, self.values)
        return {"id": row.id, "name": name_of(work.rows, row), "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveNomination(Command):
    """Take away a nomination made by mistake, with all that belongs to it."""

    action: ClassVar[str] = "remove_nomination"

    nomination: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row, _ = find_in_hand(work.rows, self.nomination)
        name = name_of(work.rows, row)
        for ballot in work.rows.scalars(select(PeerBallotRow).where(PeerBallotRow.nomination_id == row.id)):
            for count in work.rows.scalars(select(PeerCountRow).where(PeerCountRow.ballot_id == ballot.id)):
                work.rows.delete(count)
        work.rows.flush()
        for table in PARTS:
            for part in work.rows.scalars(select(table).where(table.nomination_id == row.id)):
                work.rows.delete(part)
        for other in work.rows.scalars(select(NominationRow).where(NominationRow.refills_id == row.id)):
            other.refills_id = None
        work.rows.flush()
        work.rows.delete(row)
        return {"id": row.id, "name": name}


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideNomination(Command):
    """Take a nominee on the list or not; ``chosen`` None opens the decision again.

    Nobody is taken on the list before every condition is met or waived.
    """

    action: ClassVar[str] = "decide_nomination"

    nomination: Id
    chosen: bool | None
    on: date | None = None
    note: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, NominationRow, self.nomination)
        campaign = find_running(work.rows, row.campaign_id)
        if row.state == NominationState.LEFT:
            raise refused(Reason.NOMINATION_ENDED, name=name_of(work.rows, row))
        if self.chosen:
            files, file = file_of(work, campaign, row)
            ruling = acceptance_of(files.programme, file, work.today)
            if not ruling.allowed:
                raise RefusedError(Ruling(allowed=False, findings=campaigns.barring(ruling)))
        state = NominationState.RUNNING
        if self.chosen is not None:
            state = NominationState.CHOSEN if self.chosen else NominationState.NOT_CHOSEN
        row.state = state.value
        row.result_on = None if self.chosen is None else self.on or work.today
        row.result_note = values.words(self.note, field="note", most=values.LONG)
        return {"id": row.id, "name": name_of(work.rows, row), "chosen": self.chosen, "tier": row.tier}


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveList(Command):
    """Note that somebody leaves, from the list or on the way to it; an empty reason is refused.

    ``back`` takes that back. Both are possible in a closed campaign.
    """

    action: ClassVar[str] = "leave_list"

    nomination: Id
    reason: str = ""
    on: date | None = None
    back: bool = False

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, NominationRow, self.nomination)
        name = name_of(work.rows, row)
        if self.back:
            if row.state == NominationState.LEFT:
                chosen = row.result_on is not None
                row.state = (NominationState.CHOSEN if chosen else NominationState.RUNNING).value
                row.left_on, row.left_reason = None, ""
            return {"id": row.id, "name": name, "back": True}
        if row.state not in (NominationState.RUNNING, NominationState.CHOSEN):
            raise refused(Reason.NOMINATION_ENDED, name=name)
        reason = values.words(self.reason, field="reason", most=values.LONG, required=True)
        row.state, row.left_on, row.left_reason = NominationState.LEFT.value, self.on or work.today, reason
        return {"id": row.id, "name": name, "back": False}

    @property
    def why(self) -> str:
        return self.reason


def acceptance_of(programme: Programme, file: File, on: date) -> Ruling:
    """Rule on taking a nominee on the list."""
    others: list[Finding] = []
    if not file.person.active:
        others.append(Finding(Reason.PERSON_LEFT, Met.NOT_MET, {"name": file.person.name}))
    if file.recommended is not None:
        others.append(file.recommended)
    if file.ballot is not None:
        others.append(campaigns.ballot_finding([one.round for one in file.rounds]))
    if file.stages:
        others.append(campaigns.stages_finding(file.stages))
    others += campaigns.objections_findings(file.objections)
    most = programme.succession.nominations.confirmed_maximum
    if most and file.row.nominator_id:
        met = Met.NOT_MET if file.chosen_beside >= most else Met.MET
        others.append(Finding(Reason.CONFIRMED_MANY, met, {"required": most, "count": file.chosen_beside}))
    return campaigns.acceptance(eligibility=file.eligibility, others=others, waivers=file.waivers, on=on)


def find_employed(rows: Session, person: Id) -> PersonRow:
    """Return somebody who is employed. Raises ``RefusedError`` for others."""
    row = find(rows, PersonRow, person, Reason.PERSON_MISSING)
    if not row.active:
        raise refused(Reason.PERSON_LEFT, name=row.name)
    return row


def find_in_hand(rows: Session, nomination: Id) -> tuple[NominationRow, CampaignRow]:
    """Return a nomination that is not decided yet. Raises ``RefusedError`` for others."""
    row = find(rows, NominationRow, nomination)
    campaign = find_running(rows, row.campaign_id)
    if row.state != NominationState.RUNNING:
        raise refused(Reason.NOMINATION_ENDED, name=name_of(rows, row))
    return row, campaign


def past_day(work: Work, given: Value, *, field: str) -> date:
    """Return a day up to today. Raises ``RefusedError`` for none or a later one."""
    found = values.needed_day(given, field=field)
    if found > work.today:
        raise refused(Reason.DATE_IN_FUTURE, field=field, value=found.isoformat())
    return found


def name_of(rows: Session, row: NominationRow) -> str:
    """Return the name of a nominee."""
    return rows.scalars(select(PersonRow.name).where(PersonRow.id == row.person_id)).one()


def _made(rows: Session, campaign: Id, nominator: Id) -> int:
    wanted = (
        select(func.count())
        .select_from(NominationRow)
        .where(NominationRow.campaign_id == campaign, NominationRow.nominator_id == nominator)
    )
    return rows.scalars(wanted).one()


def _left(rows: Session, nomination: Id) -> NominationRow:
    row = find(rows, NominationRow, nomination)
    if row.state != NominationState.LEFT:
        raise refused(Reason.NOMINATION_RUNS, name=name_of(rows, row))
    return row


def _fill(work: Work, row: NominationRow, given: Mapping[str, Value]) -> None:
    if "post" in given:
        row.post_id = _post(work.rows, row, str(given["post"] or ""))
    if "readiness" in given:
        known = ("", *(one.key for one in work.programme.readiness))
        row.readiness = values.one_of(given["readiness"], known, field="readiness")
    if "grounds" in given:
        row.grounds = values.words(given["grounds"], field="grounds", most=values.LONG)
    if "own" in given:
        row.own = bool(given["own"])
    if "nominator" in given:
        key = str(given["nominator"] or "")
        row.nominator_id = find_employed(work.rows, key).id if key else None
    if "on" in given:
        row.on = past_day(work, given["on"], field="on")
    if "agreement_on" in given:
        row.agreement_on = values.day(given["agreement_on"], field="agreement_on")
    if "result_note" in given:
        row.result_note = values.words(given["result_note"], field="note", most=values.LONG)


def _post(rows: Session, row: NominationRow, key: str) -> Id | None:
    """Return a post of the tier. Raises ``RefusedError`` for a post of another one."""
    if not key:
        return None
    post = find(rows, PostRow, key, Reason.POST_MISSING)
    if post.tier != row.tier:
        raise refused(Reason.POST_OF_OTHER_TIER, name=post.title, tier=row.tier)
    return post.id
