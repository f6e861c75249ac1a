"""What placement rules ask about the candidates of a session."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from talentdesk.domain.grid import Scheme
from talentdesk.domain.placing import Standing, older
from talentdesk.domain.programme import Programme, RuleKind
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.models.workshop import CandidateRow, SessionRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_CHUNK = 500


def standings(
    rows: Session, session: SessionRow, scheme: Scheme, programme: Programme, candidates: Sequence[Id]
) -> dict[Id, Standing]:
    """Return the standing of each candidate on the session's day."""
    rated = last_rated(rows, session, scheme, programme, candidates)
    found: dict[Id, Standing] = {}
    for start in range(0, len(candidates), _CHUNK):
        chunk = candidates[start : start + _CHUNK]
        wanted = (
            select(CandidateRow.id, CandidateRow.person_id, PersonRow.post_since)
            .join(PersonRow.__table__, PersonRow.id == CandidateRow.person_id)
            .where(CandidateRow.id.in_(chunk))
        )
        for candidate, person, since in rows.execute(wanted):
            found[candidate] = Standing(candidate=candidate, post_since=since, last_rated=rated.get(person))
    return found


def last_rated(
    rows: Session,
    session: SessionRow,
    scheme: Scheme,
    programme: Programme,
    candidates: Sequence[Id] | None = None,
) -> Mapping[Id, date]:
    """Return by person the older of the two newest ratings' days; people who lack one are left out.

    Of all candidates of the session, or of a few. Empty where no rule of the scheme asks for it, which
    spares the question on a board of thousands.
    """
    asked = any(
        rule.kind is RuleKind.RATED_WITHIN and rule.scheme == scheme.key for rule in programme.placement_rules
    )
    if not asked:
        return {}
    dimensions = (scheme.vertical.key, scheme.horizontal.key)
    newest = (
        select(RatingRow.person_id, RatingRow.dimension, func.max(RatingRow.on))
        .join(CandidateRow.__table__, CandidateRow.person_id == RatingRow.person_id)
        .where(
            CandidateRow.session_id == session.id,
            RatingRow.dimension.in_(dimensions),
            RatingRow.on <= session.on,
        )
        .group_by(RatingRow.person_id, RatingRow.dimension)
    )
    if candidates is None or len(candidates) > _CHUNK:
        found = rows.execute(newest).all()
    else:
        found = rows.execute(newest.where(CandidateRow.id.in_(candidates))).all()
    newest_of: dict[Id, dict[str, date]] = defaultdict(dict)
    for person, dimension, day in found:
        newest_of[person][dimension] = day
    days = {person: older(map(both.get, dimensions)) for person, both in newest_of.items()}
    return {person: day for person, day in days.items() if day is not None}
