"""Nominees of a campaign as the window and paper ask for them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from talentdesk.domain import campaigns, quotas
from talentdesk.domain.eligibility import verdict, waived_in
from talentdesk.domain.nominations import (
    Checked,
    MeasureView,
    Nomination,
    NominationLine,
    NominationState,
    Objection,
    TierQuotas,
)
from talentdesk.domain.programme import Programme
from talentdesk.domain.quotas import Reserve
from talentdesk.domain.texts import Id
from talentdesk.models.mapping import aliased
from talentdesk.models.nominations import CampaignRow, NominationRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.services.campaigns import rules_of
from talentdesk.services.commands import Query, Reading
from talentdesk.services.nominating import acceptance_of
from talentdesk.services.nomination_files import File, Files, file_of, files_of

ON_THE_WAY = (NominationState.RUNNING, NominationState.CHOSEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationLines(Query[tuple[NominationLine, ...]]):
    """The nominees of a campaign: tiers in their order, then by name."""

    campaign: Id

    def run(self, reading: Reading) -> tuple[NominationLine, ...]:
        campaign = reading.rows.get(CampaignRow, self.campaign)
        return () if campaign is None else lines_of(reading, files_of(reading, campaign))


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationOf(Query[Nomination | None]):
    """Everything about a nominee."""

    nomination: Id

    def run(self, reading: Reading) -> Nomination | None:
        row = reading.rows.get(NominationRow, self.nomination)
        campaign = reading.rows.get(CampaignRow, row.campaign_id) if row else None
        if row is None or campaign is None:
            return None
        files, file = file_of(reading, campaign, row)
        (line,) = lines_of(reading, files)
        return _whole(reading, files, file, line)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewestNomination(Query[Nomination | None]):
    """The newest nomination of a person that is on its way or on the list; None without one."""

    person: Id

    def run(self, reading: Reading) -> Nomination | None:
        wanted = (
            select(NominationRow.id)
            .where(
                NominationRow.person_id == self.person,
                NominationRow.state.in_([state.value for state in ON_THE_WAY]),
            )
            .order_by(NominationRow.on.desc(), NominationRow.id)
        )
        found = reading.rows.scalars(wanted.limit(1)).first()
        return NominationOf(nomination=found).run(reading) if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class AllNominations(Query[tuple[Nomination, ...]]):
    """Everything about all nominees of a campaign, for paper: tiers in their order, then by name."""

    campaign: Id

    def run(self, reading: Reading) -> tuple[Nomination, ...]:
        campaign = reading.rows.get(CampaignRow, self.campaign)
        if campaign is None:
            return ()
        files = files_of(reading, campaign)
        lines = {one.id: one for one in lines_of(reading, files)}
        return tuple(_whole(reading, files, file, lines[file.row.id]) for file in files.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotasOf(Query[tuple[TierQuotas, ...]]):
    """The quotas of a campaign's tiers against its list: those chosen, or all who are still on the way."""

    campaign: Id
    chosen: bool = False

    def run(self, reading: Reading) -> tuple[TierQuotas, ...]:
        campaign = reading.rows.get(CampaignRow, self.campaign)
        if campaign is None:
            return ()
        programme = rules_of(reading, campaign)
        states = (NominationState.CHOSEN,) if self.chosen else ON_THE_WAY
        # Of those on the list no more is read than quotas ask: they are counted along with every list.
        wanted = (
            select(
                NominationRow.tier,
                NominationRow.person_id,
                NominationRow.readiness,
                PersonRow.gender,
                PersonRow.birth_date,
                PersonRow.education,
            )
            .join(PersonRow, PersonRow.id == NominationRow.person_id)
            .where(NominationRow.campaign_id == campaign.id, NominationRow.state.in_(states))
            .order_by(PersonRow.sort_key, PersonRow.number, NominationRow.id)
        )
        by_tier: dict[str, list[Reserve]] = defaultdict(list)
        for line in reading.rows.execute(wanted):
            by_tier[line.tier].append(
                Reserve(
                    person=line.person_id,
                    gender=line.gender,
                    birth_date=line.birth_date,
                    education=line.education,
                    readiness=line.readiness,
                )
            )
        return tuple(_quotas(reading, programme, tier, by_tier[tier]) for tier in campaign.tiers.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Objections(Query[tuple[Objection, ...]]):
    """All objections of a campaign, the oldest first."""

    campaign: Id

    def run(self, reading: Reading) -> tuple[Objection, ...]:
        campaign = reading.rows.get(CampaignRow, self.campaign)
        if campaign is None:
            return ()
        found = [one for file in files_of(reading, campaign).files for one in file.objections]
        return tuple(sorted(found, key=lambda one: (one.on, one.name)))


def lines_of(reading: Reading, files: Files) -> tuple[NominationLine, ...]:
    """Return the nominees as lines of a list."""
    nominators = _nominators(reading, files)
    return tuple(_line(files, one, nominators.get(one.row.nominator_id or "", "")) for one in files.files)


def _nominators(reading: Reading, files: Files) -> dict[Id, str]:
    ids = {one.row.nominator_id for one in files.files if one.row.nominator_id}
    wanted = select(PersonRow.id, PersonRow.name).where(PersonRow.id.in_(ids))
    return {key: name for key, name in reading.rows.execute(wanted)}


def _line(files: Files, file: File, nominator: str) -> NominationLine:
    row, person = file.row, file.person
    ballot = campaigns.ballot_finding([one.round for one in file.rounds]).met if file.ballot else None
    turn = next((one.stage.key for one in file.stages if one.next), "")
    keys = [one.stage.key for one in file.stages]
    return NominationLine(
        id=row.id,
        campaign=files.campaign.id,
        person=row.person_id,
        number=person.number,
        name=person.name,
        post=person.post or "",
        unit=person.unit or "",
        active=person.active,
        tier=row.tier,
        target_post=file.target_post,
        nominator=row.nominator_id or "",
        nominator_name=nominator,
        own=row.own,
        on=row.on,
        state=NominationState(row.state),
        readiness=row.readiness,
        verdict=verdict(file.eligibility),
        exceptions=len(waived_in(file.eligibility)),
        recommended=file.recommended,
        total=file.total,
        rank=files.ranks.get(row.id),
        ballot=ballot,
        stage=turn,
        passed=keys.index(turn) if turn else len(keys),
        stages=len(keys),
        objections=sum(one.outcome is None for one in file.objections),
        left_reason=row.left_reason,
    )


def _whole(reading: Reading, files: Files, file: File, line: NominationLine) -> Nomination:
    row, person = file.row, file.person
    return Nomination(
        line=line,
        programme=files.programme,
        gender=person.gender,
        birth_date=person.birth_date,
        education=person.education,
        hire_date=person.hire_date,
        work_start=person.work_start,
        post_since=person.post_since,
        superior=person.manager_id or "",
        post_id=person.post_id or "",
        target_post_id=row.post_id or "",
        grounds=row.grounds,
        result_on=row.result_on,
        result_note=row.result_note,
        agreement_on=row.agreement_on,
        left_on=row.left_on,
        refills=row.refills_id or "",
        refills_name=_refilled(reading, row),
        eligibility=file.eligibility,
        waivers=file.waivers,
        checks=tuple(
            Checked(condition=one.condition, met=one.met, who=one.who, on=one.on) for one in file.checks
        ),
        recommendations=file.recommendations,
        measures=tuple(
            MeasureView(measure=one.measure, source=one.source, on=one.on) for one in file.values.values()
        ),
        ballot=file.ballot,
        rounds=file.rounds,
        stages=file.stages,
        objections=file.objections,
        acceptance=acceptance_of(files.programme, file, reading.today),
    )


def _refilled(reading: Reading, row: NominationRow) -> str:
    """Return whose place on the list is taken."""
    if row.refills_id is None:
        return ""
    other = aliased(NominationRow)
    wanted = select(PersonRow.name).join(other, other.person_id == PersonRow.id)
    return reading.rows.scalars(wanted.where(other.id == row.refills_id)).one()


def _quotas(reading: Reading, programme: Programme, tier: str, reserves: Sequence[Reserve]) -> TierQuotas:
    posts = reading.rows.scalars(
        select(func.count()).select_from(PostRow).where(PostRow.tier == tier, PostRow.key_position)
    ).one()
    counted = quotas.count(programme.succession, reserves, tier=tier, posts=posts, on=reading.today)
    return TierQuotas(tier=tier, quotas=counted, people=len(reserves), posts=posts)
