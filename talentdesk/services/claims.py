"""Who is a successor of a tier, whatever the unit: those on its lists and those confirmed for its posts."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.nominations import NominationState
from talentdesk.domain.promoting import Claim
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import CampaignRow, NominationRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.succession import SlateRow, SuccessorRow
from talentdesk.services.eligibility import Kit


def claims_of(kit: Kit, tier: str, people: Sequence[Id] = ()) -> tuple[Claim, ...]:
    """Return the claims of some people on posts of a tier, or of all its successors who are employed.

    Among all, the list speaks no longer for who came into a post of the tier or above; a slate still does.
    """
    listed, readiness = _listed(kit.rows, tier)
    if not people:
        for person in _arrived(kit, tier):
            listed.pop(person, None)
    slates = _slates(kit.rows, tier, readiness)
    wanted = (
        select(PersonRow.id, PersonRow.number, PersonRow.name, PostRow.title, UnitRow.path)
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .outerjoin(UnitRow, UnitRow.id == PersonRow.unit_id)
        .order_by(PersonRow.sort_key, PersonRow.number)
    )
    if people:
        wanted = wanted.where(PersonRow.id.in_(list(people)))
    else:
        wanted = wanted.where(PersonRow.id.in_([*listed, *slates]), PersonRow.active)
    return tuple(
        Claim(
            person=key,
            number=number,
            name=name,
            post=post or "",
            unit=unit or "",
            campaign=listed.get(key, ""),
            slates=tuple(slates.get(key, ())),
            readiness=readiness.get(key, ""),
        )
        for key, number, name, post, unit in kit.rows.execute(wanted)
    )


def _arrived(kit: Kit, tier: str) -> Sequence[Id]:
    """Return everybody in a post of a tier or of a higher one."""
    tiers = [one.key for one in kit.programme.tiers]
    reached = tiers[: tiers.index(tier) + 1] if tier in tiers else [tier]
    wanted = select(PersonRow.id).join(PostRow, PostRow.id == PersonRow.post_id)
    return kit.rows.scalars(wanted.where(PostRow.tier.in_(reached))).all()


def _listed(rows: Session, tier: str) -> tuple[dict[Id, str], dict[Id, str]]:
    """Return everybody on a list of the tier with the campaign that put them there, and their readiness."""
    wanted = (
        select(NominationRow.person_id, CampaignRow.name, NominationRow.readiness)
        .join(CampaignRow, CampaignRow.id == NominationRow.campaign_id)
        .where(NominationRow.tier == tier, NominationRow.state == NominationState.CHOSEN.value)
        .order_by(CampaignRow.begun_on, CampaignRow.id)
    )
    found = rows.execute(wanted).all()
    names = {person: name for person, name, _ in found}
    return names, {person: readiness for person, _, readiness in found if readiness}


def _slates(rows: Session, tier: str, readiness: dict[Id, str]) -> dict[Id, list[str]]:
    """Return for which posts of the tier people are confirmed; fill in the readiness nobody said before."""
    wanted = (
        select(SuccessorRow.person_id, PostRow.title, SuccessorRow.readiness)
        .join(SlateRow, SlateRow.id == SuccessorRow.slate_id)
        .join(PostRow, PostRow.id == SlateRow.post_id)
        .where(
            PostRow.tier == tier,
            SuccessorRow.confirmed_on.is_not(None),
            SuccessorRow.person_id.is_not(None),
        )
        .order_by(PostRow.title, PostRow.id)
    )
    found: dict[Id, list[str]] = defaultdict(list)
    for person, title, ready in rows.execute(wanted):
        found[person or ""].append(title)
        if ready:
            readiness.setdefault(person or "", ready)
    return found
