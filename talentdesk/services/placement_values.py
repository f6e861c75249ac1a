"""The places of a session's candidates on its schemes: proposed and calibrated, and why they stand there."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain import import_tables
from talentdesk.domain.grid import Scheme
from talentdesk.domain.imports import Value
from talentdesk.domain.ruling import Reason
from talentdesk.domain.table_values import TableValues
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import CandidateRow, MoveRow, PlacementRow, SessionRow
from talentdesk.services.commands import Reading
from talentdesk.services.judging import judging_of
from talentdesk.services.lookup import find, place, scheme_keys

_COLUMNS = ("number", "name", "scheme", "proposed", "calibrated", "reason")


def placement_values(reading: Reading, session: Id) -> TableValues:
    """Return a row per candidate and scheme; boxes by their number. Raises ``RefusedError``."""
    held = find(reading.rows, SessionRow, session, Reason.SESSION_MISSING)
    programme = judging_of(reading.rows, held, reading.programme)
    schemes = {key: programme.scheme(key) for key in scheme_keys(held)}
    reasons = newest_reasons(reading.rows, held.id)
    wanted = (
        select(
            CandidateRow.id,
            PersonRow.number,
            PersonRow.name,
            PlacementRow.scheme,
            PlacementRow.proposed_vertical,
            PlacementRow.proposed_horizontal,
            PlacementRow.vertical,
            PlacementRow.horizontal,
            PlacementRow.proposed_reason,
        )
        .join_from(CandidateRow, PersonRow, PersonRow.id == CandidateRow.person_id)
        .join(PlacementRow, PlacementRow.candidate_id == CandidateRow.id)
        .where(CandidateRow.session_id == held.id)
        .order_by(CandidateRow.position, PersonRow.sort_key, PersonRow.number)
    )
    rows: list[tuple[Value, ...]] = []
    for candidate, number, name, key, *levels, proposed_reason in reading.rows.execute(wanted):
        scheme = schemes.get(key)
        if scheme is not None:
            boxes = (_box(scheme, *levels[:2]), _box(scheme, *levels[2:4]))
            rows.append((number, name, key, *boxes, reasons.get((candidate, key), proposed_reason)))
    order = {key: at for at, key in enumerate(schemes)}
    rows.sort(key=lambda row: order[str(row[2])])
    return TableValues(table=import_tables.PLACEMENTS.key, columns=_COLUMNS, rows=tuple(rows))


def _box(scheme: Scheme, vertical: str, horizontal: str) -> int | None:
    where = place(vertical, horizontal)
    known = scheme.by_placement.get(where) if where else None
    return known.number if known else None


def newest_reasons(rows: Session, session: Id) -> dict[tuple[Id, str], str]:
    """Return the reason of the newest move of each card that was moved, by candidate and scheme."""
    # SQLite takes the other columns from the row that holds the maximum.
    newest = (
        select(MoveRow.candidate_id, MoveRow.scheme, MoveRow.reason, func.max(MoveRow.number))
        .where(MoveRow.session_id == session)
        .group_by(MoveRow.candidate_id, MoveRow.scheme)
    )
    return {(candidate, scheme): reason for candidate, scheme, reason, _ in rows.execute(newest)}
