"""How the nominees of a campaign rank by the totals of their measures."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import weights
from talentdesk.domain.nominations import NominationState
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.domain.weights import Total, Value
from talentdesk.models.nominations import MeasureValueRow, NominationRow
from talentdesk.services.lookup import place

Weighed = tuple[Id, str, str, Total]
"""A nomination with its tier, its state and the total of its measures."""


def measured(row: Any) -> Value:
    """Return the value of a measure: a score, or a place where the measure is a grid."""
    return row.value if row.value is not None else place(row.vertical, row.horizontal)


def totals_beside(rows: Session, programme: Programme, row: NominationRow) -> list[Weighed]:
    """Return the totals of everybody whom the campaign of a nomination has for the same tier."""
    among = (NominationRow.campaign_id == row.campaign_id, NominationRow.tier == row.tier)
    values: dict[Id, dict[str, Value]] = defaultdict(dict)
    wanted = select(
        MeasureValueRow.nomination_id,
        MeasureValueRow.measure,
        MeasureValueRow.value,
        MeasureValueRow.vertical,
        MeasureValueRow.horizontal,
    ).join(NominationRow, NominationRow.id == MeasureValueRow.nomination_id)
    for one in rows.execute(wanted.where(*among)):
        values[one.nomination_id][one.measure] = measured(one)
    measures = programme.succession.measures
    return [
        (key, row.tier, state, weights.weigh(measures, values.get(key, {})))
        for key, state in rows.execute(select(NominationRow.id, NominationRow.state).where(*among))
    ]


def ranks_of(found: Iterable[Weighed]) -> dict[Id, int | None]:
    """Rank the nominees of each tier by their totals; who left the list has no rank."""
    by_tier: dict[str, dict[Id, Total]] = defaultdict(dict)
    for nomination, tier, state, total in found:
        if state != NominationState.LEFT:
            by_tier[tier][nomination] = total
    return {one.candidate: one.rank for totals in by_tier.values() for one in weights.rank(totals)}
