"""Nomination campaigns: opened, changed, closed, listed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import campaigns, nominating
from talentdesk.domain.imports import Value
from talentdesk.domain.nominations import Campaign, CampaignState, NominationState
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Met, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import CampaignRow, NominationRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.programmes import ProgrammeRow
from talentdesk.models.workshop import CycleRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.eligibility import Kit
from talentdesk.services.judging import in_force, judged_by
from talentdesk.services.lookup import find

_EDITABLE = ("name", "tiers", "opens", "closes", "cycle", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCampaign(Command):
    """Open a campaign for some tiers, for a window or as long as the programme says.

    It is judged by the version of the programme that is in force now.
    """

    action: ClassVar[str] = "open_campaign"

    name: str
    tiers: tuple[str, ...]
    opens: date | None = None
    closes: date | None = None
    cycle: Id = ""
    note: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = CampaignRow(
            id=work.new_id(),
            programme_id=in_force(work.rows),
            state=CampaignState.RUNNING.value,
            begun_on=work.today,
        )
        given: dict[str, Value] = {key: getattr(self, key) for key in _EDITABLE if key != "tiers"}
        _fill(work, row, {**given, "tiers": " ".join(self.tiers)})
        work.rows.add(row)
        return {"id": row.id, "name": row.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCampaign(Command):
    """Change ``name``, ``tiers`` (keys joined by a blank), ``opens``, ``closes``, ``cycle`` or ``note``."""

    action: ClassVar[str] = "edit_campaign"

    campaign: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find_running(work.rows, self.campaign)
        values.expect_keys(self.values, _EDITABLE)
        _fill(work, row, self.values)
        return {"id": row.id, "name": row.name, "fields": " ".join(self.values)}


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseCampaign(Command):
    """Close a campaign, or open a closed one again. Nothing changes in a closed one."""

    action: ClassVar[str] = "close_campaign"

    campaign: Id
    again: bool = False
    """Open it again."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, CampaignRow, self.campaign)
        row.state = (CampaignState.RUNNING if self.again else CampaignState.CLOSED).value
        return {"id": row.id, "name": row.name, "again": self.again}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveCampaign(Command):
    """Remove a campaign nobody was put forward in yet."""

    action: ClassVar[str] = "remove_campaign"

    campaign: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, CampaignRow, self.campaign)
        if work.rows.scalars(select(NominationRow.id).where(NominationRow.campaign_id == row.id)).first():
            raise refused(Reason.NOMINATION_RUNS, name=row.name)
        work.rows.delete(row)
        return {"id": row.id, "name": row.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaigns(Query[tuple[Campaign, ...]]):
    """All campaigns, the newest first; one where it is named."""

    campaign: Id = ""

    def run(self, reading: Reading) -> tuple[Campaign, ...]:
        return campaigns_of(reading, self.campaign)


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesOf(Query[Programme]):
    """The version of the programme a campaign is judged by; the one in force for an unknown campaign."""

    campaign: Id

    def run(self, reading: Reading) -> Programme:
        row = reading.rows.get(CampaignRow, self.campaign)
        return reading.programme if row is None else rules_of(reading, row)


def campaigns_of(reading: Reading, campaign: Id = "") -> tuple[Campaign, ...]:
    """Return the campaigns with their progress."""
    wanted = (
        select(CampaignRow, CycleRow.name, ProgrammeRow.version)
        .outerjoin(CycleRow, CycleRow.id == CampaignRow.cycle_id)
        .outerjoin(ProgrammeRow, ProgrammeRow.id == CampaignRow.programme_id)
        .order_by(CampaignRow.begun_on.desc(), CampaignRow.name, CampaignRow.id)
    )
    if campaign:
        wanted = wanted.where(CampaignRow.id == campaign)
    found = []
    for row, cycle_name, version in reading.rows.execute(wanted).all():
        programme = rules_of(reading, row)
        made = _counts(reading.rows, row.id)
        owing = _owing(reading.rows, programme, row.id)
        found.append(
            Campaign(
                id=row.id,
                name=row.name,
                tiers=tuple(row.tiers.split()),
                opens=row.opens,
                closes=row.closes,
                cycle=row.cycle_id or "",
                cycle_name=cycle_name or "",
                programme=row.programme_id or "",
                programme_name=programme.name,
                programme_version=version or 0,
                state=CampaignState(row.state),
                begun_on=row.begun_on,
                note=row.note,
                is_open=row.state == CampaignState.RUNNING
                and campaigns.window(programme.succession.nominations, row.opens, row.closes, reading.today)
                is None,
                counts=made,
                owing=len(owing),
                done=sum(owing),
            )
        )
    return tuple(found)


def rules_of(kit: Kit, row: CampaignRow) -> Programme:
    """Return the version of the programme a campaign is judged by."""
    return judged_by(kit.rows, row.programme_id, kit.programme)


def find_running(rows: Session, campaign: Id) -> CampaignRow:
    """Return a campaign that may change. Raises ``RefusedError`` for a missing or closed one."""
    row = find(rows, CampaignRow, campaign)
    if row.state == CampaignState.CLOSED:
        raise refused(Reason.CAMPAIGN_CLOSED, name=row.name)
    return row


def managers_of(rows: Session, tiers: Sequence[str]) -> Sequence[tuple[Id, str]]:
    """Return everybody employed in a post of some tiers, with the tier."""
    wanted = (
        select(PersonRow.id, PostRow.tier)
        .join(PostRow, PostRow.id == PersonRow.post_id)
        .where(PersonRow.active, PostRow.tier.in_(tiers))
        .order_by(PersonRow.sort_key, PersonRow.number)
    )
    return [(person, tier) for person, tier in rows.execute(wanted)]


def made_by(rows: Session, campaign: Id) -> Counter[Id]:
    """Count the nominations of a campaign by who made them."""
    wanted = select(NominationRow.nominator_id).where(
        NominationRow.campaign_id == campaign, NominationRow.nominator_id.is_not(None)
    )
    return Counter(one for one in rows.scalars(wanted) if one)


def _owing(rows: Session, programme: Programme, campaign: Id) -> list[bool]:
    """Return for everybody who owes nominations whether they are made."""
    rule = programme.succession.nominations
    made = made_by(rows, campaign)
    owed = (nominating.owed(rule, tier, made[one]) for one, tier in managers_of(rows, rule.managers))
    return [one.met is Met.MET for one in owed if one is not None]


def _counts(rows: Session, campaign: Id) -> dict[NominationState, int]:
    states = rows.scalars(select(NominationRow.state).where(NominationRow.campaign_id == campaign))
    return {NominationState(state): count for state, count in Counter(states).items()}


def _fill(work: Work, row: CampaignRow, given: Mapping[str, Value]) -> None:
    if "name" in given:
        row.name = values.words(given["name"], field="name", required=True)
    if "tiers" in given:
        row.tiers = _tiers(work, row, str(given["tiers"] or "").split())
    if "opens" in given:
        row.opens = values.day(given["opens"], field="opens")
    if "closes" in given:
        row.closes = values.day(given["closes"], field="closes")
    values.expect_order(row.opens, row.closes, field="closes")
    if "cycle" in given:
        row.cycle_id = find(work.rows, CycleRow, str(given["cycle"])).id if given["cycle"] else None
    row.note = values.words(given.get("note", row.note), field="note", most=values.LONG)


def _tiers(work: Work, row: CampaignRow, wanted: Sequence[str]) -> str:
    """Return tiers in the programme's order. Raises ``RefusedError``: none, unknown, in use."""
    known = [tier.key for tier in rules_of(work, row).tiers]
    for tier in wanted:
        values.one_of(tier, known, field="tier")
    if not wanted:
        raise refused(Reason.NAME_MISSING, field="tier")
    used = set(
        work.rows.scalars(select(NominationRow.tier).where(NominationRow.campaign_id == row.id))
        if row.name
        else ()
    )
    for tier in sorted(used - set(wanted)):
        raise refused(Reason.NOMINATION_RUNS, tier=tier)
    return " ".join(tier for tier in known if tier in wanted)
