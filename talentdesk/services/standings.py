"""What placement rules ask about the candidates of a session."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain.grid import Scheme
from talentdesk.domain.placing import Standing
from talentdesk.domain.programme import Programme, RuleKind
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow, RatingRow
from talentdesk.models.workshop import CandidateRow, SessionRow

_CHUNK = 500


def standings(
    rows: Session, session: SessionRow, scheme: Scheme, programme: Programme, candidates: Sequence[Id]
) -> dict[Id, Standing]:
    """Return the standing of each candidate on the session's day."""
    rated = last_rated(rows, session, scheme, programme)
    found: dict[Id, Standing] = {}
    for start in range(0, len(candidates), _CHUNK):
        chunk = candidates[start : start + _CHUNK]
        wanted = (
            select(CandidateRow.id, CandidateRow.person_id, PersonRow.post_since)
            .join(PersonRow, PersonRow.id == CandidateRow.person_id)
            .where(CandidateRow.id.in_(chunk))
        )
        for candidate, person, since in rows.execute(wanted):
            found[candidate] = Standing(candidate=candidate, post_since=since, last_rated=rated.get(person))
    return found


def last_rated(rows: Session, session: SessionRow, scheme: Scheme, programme: Programme) -> Mapping[Id, date]:
    """Return by person the older of the two newest ratings' days; people who lack one are left out.

    Empty where no rule of the scheme asks for it, which spares the question on a board of thousands.
    """
    asked = any(
        rule.kind is RuleKind.RATED_WITHIN and rule.scheme == scheme.key for rule in programme.placement_rules
    )
    if not asked:
        return {}
    dimensions = (scheme.vertical.key, scheme.horizontal.key)
    newest = (
        select(RatingRow.person_id, func.max(RatingRow.on))
        .join(CandidateRow, CandidateRow.person_id == RatingRow.person_id)
        .where(
            CandidateRow.session_id == session.id,
            RatingRow.dimension.in_(dimensions),
            RatingRow.on <= session.on,
        )
        .group_by(RatingRow.person_id, RatingRow.dimension)
    )
    found: dict[Id, date] = {}
    counted: dict[Id, int] = {}
    for person, day in rows.execute(newest):
        counted[person] = counted.get(person, 0) + 1
        found[person] = min(found.get(person, day), day)
    return {person: day for person, day in found.items() if counted[person] == len(set(dimensions))}
