"""The register of those who nominate: who owes how many, who has not, and whose post has nobody to follow."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from talentdesk.domain import nominating, successors
from talentdesk.domain.nominations import NominationState, Nominator
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import CampaignRow, NominationRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.services.campaigns import rules_of
from talentdesk.services.commands import Query, Reading
from talentdesk.services.eligibility import Kit
from talentdesk.services.seated import seated
from talentdesk.services.slates import slates_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Nominators(Query[tuple[Nominator, ...]]):
    """Everybody who owes nominations in a campaign or made some: tiers in their order, then by name."""

    campaign: Id

    def run(self, reading: Reading) -> tuple[Nominator, ...]:
        campaign = reading.rows.get(CampaignRow, self.campaign)
        return () if campaign is None else nominators_of(reading, campaign)


def nominators_of(reading: Kit, campaign: CampaignRow) -> tuple[Nominator, ...]:
    """Return the register of a campaign."""
    programme = rules_of(reading, campaign)
    rule = programme.succession.nominations
    made: dict[Id, list[str]] = defaultdict(list)
    chosen: dict[Id, int] = defaultdict(int)
    for nominator, name, state in _nominations(reading.rows, campaign.id):
        made[nominator].append(name)
        chosen[nominator] += state == NominationState.CHOSEN
    people = _people(reading.rows, rule.managers, made)
    posts = [one.post_id for one in people if one.post_id and rule.successor_before_promotion]
    behind = _behind(reading.rows, posts)
    order = {tier.key: at for at, tier in enumerate(programme.tiers)}
    found = [
        Nominator(
            person=one.id,
            number=one.number,
            name=one.name,
            post=one.title or "",
            unit=one.path or "",
            tier=one.tier or "",
            nominated=tuple(made.get(one.id, ())),
            chosen=chosen[one.id],
            owed=nominating.owed(rule, one.tier or "", len(made.get(one.id, ()))) if one.active else None,
            promotable=nominating.promotable(rule, one.tier or "", behind.get(one.post_id)),
        )
        for one in people
    ]
    wanted = [one for one in found if one.owed is not None or one.nominated]
    return tuple(sorted(wanted, key=lambda one: order.get(one.tier, len(order))))


def promotable_of(rows: Session, programme: Programme, tier: str, post: Id) -> Finding | None:
    """Return whether a post has the successor a promotion of its holder asks for."""
    rule = programme.succession.nominations
    return nominating.promotable(rule, tier, _behind(rows, [post]).get(post))


def _behind(rows: Session, posts: Iterable[Id]) -> dict[Id, int]:
    """Count the confirmed successors of posts; a post without a slate is not among them."""
    return {
        slate.post: len(successors.confirmed(slate))
        for slate in slates_of(rows, dict.fromkeys(posts))
        if slate.successors is not None
    }


def _nominations(rows: Session, campaign: Id) -> Iterable[tuple[Id, str, str]]:
    wanted = (
        select(NominationRow.nominator_id, PersonRow.name, NominationRow.state)
        .join(PersonRow, PersonRow.id == NominationRow.person_id)
        .where(NominationRow.campaign_id == campaign, NominationRow.nominator_id.is_not(None))
        .order_by(NominationRow.on, PersonRow.sort_key)
    )
    return ((one or "", name, state) for one, name, state in rows.execute(wanted))


def _people(rows: Session, tiers: Iterable[str], also: Iterable[Id]) -> list[Any]:
    """Return everybody employed in the tiers that owe nominations, and those who made some."""
    wanted = seated()
    named = PersonRow.id.in_(list(also))
    owing = PersonRow.active & PostRow.tier.in_(list(tiers))
    return list(rows.execute(wanted.where(or_(named, owing))))
