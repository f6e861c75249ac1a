"""Gathers what stands against locking a session, over all its schemes."""

from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain import readiness
from talentdesk.domain.programme import Programme
from talentdesk.domain.readiness import SchemeState
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Member
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.lookup import scheme_keys
from talentdesk.services.open_reasons import open_reasons
from talentdesk.services.places import Places


def waiting_of(
    rows: Session, session: SessionRow, programme: Programme, places: Places
) -> dict[str, dict[Id, str]]:
    """Return by scheme the candidates whose last move lacks its reason, with their names."""
    return {
        key: open_reasons(rows, session, scheme, programme, places)
        for key in scheme_keys(session)
        if (scheme := programme.scheme(key)) is not None
    }


def readiness_of(
    rows: Session,
    session: SessionRow,
    programme: Programme,
    members: tuple[Member, ...],
    places: Places,
    waiting: Mapping[str, Mapping[Id, str]],
) -> tuple[Finding, ...]:
    """Return what stands against locking, over all schemes of the session."""
    states = [
        SchemeState(
            scheme=key,
            distribution=places.distribution(scheme, programme.guidelines),
            open_reasons=tuple(names.values()),
        )
        for key, names in waiting.items()
        if (scheme := programme.scheme(key)) is not None
    ]
    discussed = {
        done: number
        for done, number in rows.execute(
            select(CandidateRow.discussed, func.count())
            .where(CandidateRow.session_id == session.id)
            .group_by(CandidateRow.discussed)
        )
    }
    return readiness.findings(
        programme,
        members,
        states,
        candidates=sum(discussed.values()),
        undiscussed=discussed.get(False, 0),
    )
