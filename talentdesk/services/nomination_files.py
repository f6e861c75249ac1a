"""What is on file about the nominees of a campaign, read at once and judged by its programme."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from talentdesk.domain import ballots, campaigns, recommending, weights
from talentdesk.domain.ballots import CELLS, Tally, differing
from talentdesk.domain.eligibility import Judge, PersonFacts, Waiver
from talentdesk.domain.nominations import (
    NominationState,
    Objection,
    ObjectionOutcome,
    PeerRound,
    Recommendation,
    StageOutcome,
    StageView,
)
from talentdesk.domain.programme import BallotQuestion, Programme
from talentdesk.domain.recommending import Recommender
from talentdesk.domain.ruling import Finding, Ruling
from talentdesk.domain.succession_rule import RECOMMENDERS, RecommenderRule
from talentdesk.domain.texts import Id
from talentdesk.domain.votes import Round
from talentdesk.domain.weights import Total
from talentdesk.models.mapping import aliased
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
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.campaigns import rules_of
from talentdesk.services.eligibility import Kit, conditions_of, facts_of
from talentdesk.services.nomination_ranks import measured, ranks_of, totals_beside
from talentdesk.services.tellers import papers_of

T = TypeVar("T", bound=OfNomination)

_OF_PERSON = (
    "number", "name", "active", "gender", "birth_date", "education", "hire_date", "work_start", "post_since",
    "post_id", "manager_id",
)  # fmt: skip
"""What is told of the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One nominee's rows and what the rules say of them."""

    row: NominationRow
    person: Any
    """The person's columns with post, tier and unit."""
    target_post: str
    facts: PersonFacts
    eligibility: Ruling
    waivers: tuple[Waiver, ...]
    checks: tuple[ConditionCheckRow, ...]
    recommendations: tuple[Recommendation, ...]
    recommended: Finding | None
    values: Mapping[str, MeasureValueRow]
    total: Total
    ballot: BallotQuestion | None
    rounds: tuple[PeerRound, ...]
    stages: tuple[StageView, ...]
    objections: tuple[Objection, ...]
    chosen_beside: int
    """How many others the same nominator has on the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """The nominees of a campaign, in the order of tiers and names; or one of them with the rank among all."""

    campaign: CampaignRow
    programme: Programme
    files: tuple[File, ...]
    ranks: Mapping[Id, int | None] = field(default_factory=dict)


def files_of(kit: Kit, campaign: CampaignRow) -> Files:
    """Read and judge all nominees of a campaign."""
    programme = rules_of(kit, campaign)
    files = _files(kit, campaign, programme, NominationRow.campaign_id == campaign.id)
    totals = [(one.row.id, one.row.tier, one.row.state, one.total) for one in files]
    return Files(campaign=campaign, programme=programme, files=files, ranks=ranks_of(totals))


def file_of(kit: Kit, campaign: CampaignRow, row: NominationRow) -> tuple[Files, File]:
    """Read and judge one nominee of a campaign; of the others only what the rank rests on is read."""
    programme = rules_of(kit, campaign)
    (file,) = files = _files(kit, campaign, programme, NominationRow.id == row.id)
    ranks = ranks_of(totals_beside(kit.rows, programme, row))
    return Files(campaign=campaign, programme=programme, files=files, ranks=ranks), file


def _files(
    kit: Kit, campaign: CampaignRow, programme: Programme, which: ColumnElement[bool]
) -> tuple[File, ...]:
    people = _people(kit.rows, campaign, which)
    ids = tuple(dict.fromkeys(row.person_id for row, *_ in people))
    tiers = tuple(dict.fromkeys(row.tier for row, *_ in people))
    conditions = conditions_of(programme, tiers)
    parts = _Parts(kit.rows, which)
    days = sorted({_judged_on(row, kit.today) for row, *_ in people})
    facts = {day: facts_of(kit, ids, day, conditions) for day in days}
    judges = {day: Judge(programme, day) for day in days}
    chosen = _chosen(kit.rows, campaign)
    files = []
    for row, person, post in people:
        day = _judged_on(row, kit.today)
        known = facts[day][row.person_id]
        beside = chosen[row.nominator_id] - (row.state == NominationState.CHOSEN)
        files.append(_file(kit, programme, judges[day], row, person, post, known, parts, beside))
    return tuple(files)


def _chosen(rows: Session, campaign: CampaignRow) -> Counter[Id | None]:
    """Count by nominator who is on the list."""
    wanted = select(NominationRow.nominator_id).where(
        NominationRow.campaign_id == campaign.id, NominationRow.state == NominationState.CHOSEN
    )
    return Counter(rows.scalars(wanted))


def _judged_on(row: NominationRow, today: date) -> date:
    """Return the day whose facts count: that of the decision, or today while there is none."""
    return row.result_on or row.left_on or today


def _people(
    rows: Session, campaign: CampaignRow, which: ColumnElement[bool]
) -> list[tuple[NominationRow, Any, str]]:
    target = aliased(PostRow)
    wanted = (
        select(
            NominationRow,
            *(getattr(PersonRow, name) for name in _OF_PERSON),
            PostRow.title.label("post"),
            PostRow.tier.label("tier"),
            UnitRow.path.label("unit"),
            target.title.label("target"),
        )
        .join(PersonRow, PersonRow.id == NominationRow.person_id)
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .outerjoin(UnitRow, UnitRow.id == PersonRow.unit_id)
        .outerjoin(target, target.id == NominationRow.post_id)
        .where(which)
        .order_by(PersonRow.sort_key, PersonRow.number, NominationRow.id)
    )
    order = {tier: at for at, tier in enumerate(campaign.tiers.split())}
    found = [(line[0], line, line.target or "") for line in rows.execute(wanted)]
    return sorted(found, key=lambda one: order.get(one[0].tier, len(order)))


class _Parts:
    """Everything that belongs to nominations, by nomination."""

    def __init__(self, rows: Session, which: ColumnElement[bool]) -> None:
        self._rows = rows
        self._among = select(NominationRow.id).where(which)
        self.checks = self._read(ConditionCheckRow)
        self.waivers = self._read(WaiverRow)
        self.values = self._read(MeasureValueRow)
        self.stages = self._read(StageRecordRow)
        self.objections = self._read(ObjectionRow)
        self.ballots = self._read(PeerBallotRow)
        self.recommendations = self._read(RecommendationRow)
        self.counts: dict[Id, list[Any]] = defaultdict(list)
        ballots_held = select(PeerBallotRow.id).where(PeerBallotRow.nomination_id.in_(self._among))
        counts = select(*PeerCountRow.__table__.columns).where(PeerCountRow.ballot_id.in_(ballots_held))
        for count in rows.execute(counts.order_by(PeerCountRow.number)):
            self.counts[count.ballot_id].append(count)
        people = {one.person_id for those in self.recommendations.values() for one in those if one.person_id}
        self.people = {line.id: line for line in _recommenders(rows, people)}

    def _read(self, table: type[T]) -> dict[Id, list[T]]:
        """Read rows as columns, which answer to the same names: made whole, thousands take far longer."""
        found: dict[Id, list[Any]] = defaultdict(list)
        wanted = select(*table.__table__.columns).where(table.nomination_id.in_(self._among))
        for row in self._rows.execute(wanted.order_by(table.id)):
            found[row.nomination_id].append(row)
        return found


def _recommenders(rows: Session, people: Iterable[Id]) -> Iterable[Any]:
    wanted = (
        select(PersonRow.id, PersonRow.name, PersonRow.active, PostRow.title, PostRow.tier)
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .where(PersonRow.id.in_(people))
    )
    return rows.execute(wanted)


def _file(
    kit: Kit,
    programme: Programme,
    judge: Judge,
    row: NominationRow,
    person: Any,
    target: str,
    facts: PersonFacts,
    parts: _Parts,
    chosen_beside: int,
) -> File:
    waivers = tuple(
        Waiver(condition=one.condition, why=one.reason, approver=one.approver, on=one.on)
        for one in parts.waivers[row.id]
    )
    checks = tuple(parts.checks[row.id])
    facts = facts._replace(waivers=waivers, confirmed={one.condition: one.met for one in checks})
    recommendations, recommended = _recommended(programme, row, parts)
    values = {one.measure: one for one in parts.values[row.id]}
    question = question_of(programme, row.tier)
    return File(
        row=row,
        person=person,
        target_post=target,
        facts=facts,
        eligibility=judge.rulings(facts, (row.tier,))[0],
        waivers=waivers,
        checks=checks,
        recommendations=recommendations,
        recommended=recommended,
        values=values,
        total=weights.weigh(
            programme.succession.measures, {key: measured(one) for key, one in values.items()}
        ),
        ballot=question,
        rounds=tuple(
            _round(one, parts.counts[one.id], question)
            for one in sorted(parts.ballots[row.id], key=lambda one: one.round)
        ),
        stages=stages_of(kit, programme, row.tier, parts.stages[row.id]),
        objections=tuple(
            objection_of(one, person.name)
            for one in sorted(parts.objections[row.id], key=lambda one: (one.on, one.id))
        ),
        chosen_beside=chosen_beside,
    )


def question_of(programme: Programme, tier: str) -> BallotQuestion | None:
    """Return what colleagues are asked about somebody proposed for a tier, None where nothing is."""
    rule = programme.succession.tier(tier)
    key = rule.peer_ballot if rule else ""
    return next((one for one in programme.peer_ballots if key and one.key == key), None)


def stages_of(
    kit: Kit, programme: Programme, tier: str, records: Iterable[StageRecordRow]
) -> tuple[StageView, ...]:
    """Return the stages of a tier with what is recorded of them."""
    by_key = {one.stage: one for one in records}
    views = []
    for stage in programme.succession.stages_of(tier):
        row = by_key.get(stage.key)
        if row is None:
            views.append(StageView(stage=stage))
            continue
        votes = votes_of(row)
        outcome = campaigns.vote_outcome(votes, programme.ballot) if votes else None
        views.append(
            StageView(
                stage=stage,
                on=row.on,
                until=row.until,
                outcome=StageOutcome(row.outcome),
                minutes=row.minutes,
                votes=votes,
                needed=outcome.needed if outcome else 0,
                signed_by=row.signed_by,
                signed_on=row.signed_on,
            )
        )
    return campaigns.with_turn(views, kit.today)


def votes_of(row: Any) -> campaigns.Votes | None:
    """Return the five numbers of a vote, None where it was not counted."""
    cells = (row.in_favour, row.against, row.abstain, row.present, row.entitled)
    return None if any(one is None for one in cells) else cells


def objection_of(row: ObjectionRow, name: str) -> Objection:
    """Return an objection as a value."""
    return Objection(
        id=row.id,
        nomination=row.nomination_id,
        name=name,
        on=row.on,
        by=row.by,
        text=row.text,
        handled_on=row.handled_on,
        handled_by=row.handled_by,
        answer=row.answer,
        outcome=ObjectionOutcome(row.outcome) if row.outcome else None,
    )


def _recommended(
    programme: Programme, row: NominationRow, parts: _Parts
) -> tuple[tuple[Recommendation, ...], Finding | None]:
    """Return the recommendations, each with its standing, and whether they are enough."""
    rows = sorted(parts.recommendations[row.id], key=lambda one: (one.position, one.id))
    tier = programme.succession.tier(row.tier)
    rule = tier.recommenders if tier else None
    told = [_recommender(one, parts.people) for one in rows]
    wanted = rule or RecommenderRule(minimum=0, signed=False)
    ruling = recommending.check(told, row.person_id, wanted)
    found = tuple(
        Recommendation(
            id=one.id,
            person=one.person_id or "",
            name=who.name,
            post=parts.people[one.person_id].title or "" if one.person_id else "",
            board=one.board,
            opinion=one.opinion,
            signed_on=one.signed_on,
            mentor=one.mentor,
            finding=finding,
        )
        for one, who, finding in zip(rows, told, ruling.findings, strict=False)
    )
    last = replace(ruling.findings[-1], source=RECOMMENDERS)
    return found, last if rule else None


def _recommender(row: RecommendationRow, people: Mapping[Id, Any]) -> Recommender:
    who = people.get(row.person_id) if row.person_id else None
    return Recommender(
        person=row.person_id or "",
        name=who.name if who else row.name,
        tier=((who.tier or "") if who.active else "") if who else "" if row.board else None,
        board=row.board,
        signed=row.signed_on is not None,
    )


def _round(row: PeerBallotRow, counts: Sequence[PeerCountRow], question: BallotQuestion | None) -> PeerRound:
    papers = papers_of(counts)
    agree = len(papers) == 2 and not differing(papers[0].cells, papers[1].cells)
    tally = None
    if papers and (agree or not row.twice):
        cells = dict(zip(CELLS, papers[-1].cells, strict=True))
        tally = Tally(present=row.present, entitled=row.entitled, **cells)
    judged = ballots.outcome(tally, question.rule) if tally and question else None
    return PeerRound(
        on=row.on,
        twice=row.twice,
        present=row.present,
        entitled=row.entitled,
        round=Round(number=row.round, tally=tally, outcome=judged, on_paper=True, counts=papers),
    )
