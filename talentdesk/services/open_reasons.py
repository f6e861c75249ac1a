"""Moves whose reason is still open: only the newest move of a card on a scheme is asked for one."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import movement
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.placing import Standing, may_place
from talentdesk.domain.programme import Programme, ReasonPolicy
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import CandidateRow, MoveRow, PlacementRow, SessionRow
from talentdesk.services.lookup import place
from talentdesk.services.standings import standings


def open_reasons(rows: Session, session: SessionRow, scheme: Scheme, programme: Programme) -> dict[Id, str]:
    """Return the candidates whose newest move lacks the reason the programme wants, with their names."""
    newest: dict[Id, tuple[Placement | None, Placement | None]] = {}
    wanted = (
        select(MoveRow)
        .where(MoveRow.session_id == session.id, MoveRow.scheme == scheme.key)
        .order_by(MoveRow.number)
        .with_only_columns(
            MoveRow.candidate_id,
            MoveRow.before_vertical,
            MoveRow.before_horizontal,
            MoveRow.after_vertical,
            MoveRow.after_horizontal,
            MoveRow.reason,
            MoveRow.code,
        )
    )
    for candidate, *levels, reason, code in rows.execute(wanted):
        newest.pop(candidate, None)
        if not reason and not code:
            newest[candidate] = (place(levels[0], levels[1]), place(levels[2], levels[3]))
    if not newest:
        return {}
    asked = _standings(rows, session, scheme, programme, list(newest))
    proposed = _proposed(rows, session, scheme)
    names = _names(rows, session)
    found: dict[Id, str] = {}
    for candidate, (before, after) in newest.items():
        standing = asked.get(candidate)
        marks = (
            may_place(standing, after, scheme, programme, on=session.on).marks if standing and after else ()
        )
        if movement.wants_reason(
            programme.reason_policy,
            scheme,
            proposed=proposed.get(candidate),
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


def _proposed(rows: Session, session: SessionRow, scheme: Scheme) -> dict[Id, Placement | None]:
    wanted = select(
        PlacementRow.candidate_id, PlacementRow.proposed_vertical, PlacementRow.proposed_horizontal
    ).where(PlacementRow.session_id == session.id, PlacementRow.scheme == scheme.key)
    return {
        candidate: place(vertical, horizontal) for candidate, vertical, horizontal in rows.execute(wanted)
    }


def _names(rows: Session, session: SessionRow) -> dict[Id, str]:
    wanted = (
        select(CandidateRow.id, PersonRow.name)
        .join(PersonRow, PersonRow.id == CandidateRow.person_id)
        .where(CandidateRow.session_id == session.id)
    )
    return {candidate: name for candidate, name in rows.execute(wanted)}
