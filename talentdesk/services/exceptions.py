"""What nominations keep about conditions: exceptions with their approver, and what was checked by hand."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.eligibility import PersonFacts, Waiver
from talentdesk.domain.nominations import NominationState
from talentdesk.domain.texts import Id
from talentdesk.models.nominations import ConditionCheckRow, NominationRow, WaiverRow

_ON_THE_WAY = (NominationState.RUNNING.value, NominationState.CHOSEN.value)


@dataclass(slots=True)
class Kept:
    """What is kept about somebody who was put forward for a tier."""

    waivers: list[Waiver] = field(default_factory=list)
    confirmed: dict[str, bool] = field(default_factory=dict)


def kept_of(rows: Session, tiers: Sequence[str]) -> dict[Id, dict[str, Kept]]:
    """Return by person and tier what nominations on their way or on the list keep."""
    found: dict[Id, dict[str, Kept]] = defaultdict(lambda: defaultdict(Kept))
    here = (NominationRow.state.in_(_ON_THE_WAY), NominationRow.tier.in_(tiers))
    waived = (
        select(NominationRow.person_id, NominationRow.tier, WaiverRow)
        .join(WaiverRow, WaiverRow.nomination_id == NominationRow.id)
        .where(*here)
        .order_by(WaiverRow.on, WaiverRow.id)
    )
    for person, tier, row in rows.execute(waived):
        waiver = Waiver(condition=row.condition, why=row.reason, approver=row.approver, on=row.on)
        found[person][tier].waivers.append(waiver)
    checked = (
        select(NominationRow.person_id, NominationRow.tier, ConditionCheckRow)
        .join(ConditionCheckRow, ConditionCheckRow.nomination_id == NominationRow.id)
        .where(*here)
        .order_by(ConditionCheckRow.on, ConditionCheckRow.id)
    )
    for person, tier, check in rows.execute(checked):
        found[person][tier].confirmed[check.condition] = check.met
    return {person: dict(of_tiers) for person, of_tiers in found.items()}


def with_kept(facts: PersonFacts, kept: Kept | None) -> PersonFacts:
    """Return the facts with what is kept about a tier."""
    if kept is None:
        return facts
    return facts._replace(waivers=tuple(kept.waivers), confirmed=kept.confirmed)
