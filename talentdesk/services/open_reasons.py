"""Moves whose reason is still open: only the newest move of a card on a scheme is asked for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from talentdesk.domain import movement
from talentdesk.domain.grid import Scheme
from talentdesk.domain.placing import Standing, may_place
from talentdesk.domain.programme import Programme, ReasonPolicy
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.blindness import codes_of, is_blind
from talentdesk.services.ground import Ground, Progress
from talentdesk.services.lookup import place
from talentdesk.services.standings import standings

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_CHUNK = 500


def open_reasons(
    rows: Session,
    session: SessionRow,
    scheme: Scheme,
    programme: Programme,
    ground: Ground,
    progress: Progress,
) -> dict[Id, str]:
    """Return the candidates whose newest move lacks the reason the programme wants, with their names.

    In a blind session their codes stand for the names.
    """
    unexplained = progress.unexplained(scheme.key)
    if programme.reason_policy is ReasonPolicy.NEVER or not unexplained:
        return {}
    asked = _standings(rows, session, scheme, programme, list(unexplained))
    proposed = {line[0]: place(line[1], line[2]) for line in ground.places.some(scheme.key, unexplained)}
    names = codes_of(rows, session.id) if is_blind(rows, session.id) else _names(rows, list(proposed))
    found: dict[Id, str] = {}
    for candidate in proposed:
        before, after = unexplained[candidate]
        standing = asked.get(candidate)
        marks = (
            may_place(standing, after, scheme, programme, on=session.on).marks if standing and after else ()
        )
        if movement.wants_reason(
            programme.reason_policy,
            scheme,
            proposed=proposed[candidate],
            before=before,
            after=after,
            marks=marks,
        ):
            found[candidate] = names[candidate]
    return found


def _standings(
    rows: Session, session: SessionRow, scheme: Scheme, programme: Programme, candidates: list[Id]
) -> dict[Id, Standing]:
    """Return standings where the policy asks for eligibility, nothing elsewhere."""
    if programme.reason_policy is not ReasonPolicy.OUTSIDE_ELIGIBILITY:
        return {}
    return standings(rows, session, scheme, programme, candidates)


def _names(rows: Session, candidates: list[Id]) -> dict[Id, str]:
    found: dict[Id, str] = {}
    for start in range(0, len(candidates), _CHUNK):
        wanted = (
            select(CandidateRow.id, PersonRow.name)
            .join(PersonRow.__table__, PersonRow.id == CandidateRow.person_id)
            .where(CandidateRow.id.in_(candidates[start : start + _CHUNK]))
        )
        found |= {candidate: name for candidate, name in rows.execute(wanted)}
    return found
