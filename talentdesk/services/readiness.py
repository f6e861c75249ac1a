"""Gathers what stands against locking a session, over all its schemes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from talentdesk.domain import readiness
from talentdesk.domain.programme import Programme
from talentdesk.domain.readiness import SchemeState
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Member
from talentdesk.models.workshop import SessionRow
from talentdesk.services.ground import Ground, Progress
from talentdesk.services.lookup import scheme_keys
from talentdesk.services.open_reasons import open_reasons

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def waiting_of(
    rows: Session, session: SessionRow, programme: Programme, ground: Ground, progress: Progress
) -> dict[str, dict[Id, str]]:
    """Return by scheme the candidates whose last move lacks its reason, with their names."""
    return {
        key: open_reasons(rows, session, scheme, programme, ground, progress)
        for key in scheme_keys(session)
        if (scheme := programme.scheme(key)) is not None
    }


def readiness_of(
    programme: Programme,
    members: tuple[Member, ...],
    ground: Ground,
    progress: Progress,
    waiting: Mapping[str, Mapping[Id, str]],
) -> tuple[Finding, ...]:
    """Return what stands against locking, over all schemes of the session."""
    places = ground.places
    states = [
        SchemeState(
            scheme=key,
            distribution=places.distribution(scheme, programme.guidelines),
            open_reasons=tuple(names.values()),
        )
        for key, names in waiting.items()
        if (scheme := programme.scheme(key)) is not None
    ]
    return readiness.findings(
        programme,
        members,
        states,
        candidates=progress.candidates,
        undiscussed=progress.undiscussed,
    )
