"""Whether a session is blind, and which code each of its candidates goes by then.

Read by everything that shows candidates, the board at start-up among them: so it names the one table it
needs itself and leaves the tables of the meeting alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Boolean, DateTime, String, column, literal_column, select, table

from talentdesk.domain.blind import OPEN, RoomMode, code, code_numbers
from talentdesk.domain.change import Subject
from talentdesk.domain.texts import Id
from talentdesk.models.workshop import CandidateRow
from talentdesk.services.commands import Reading

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_MODES = table(
    "room_mode",
    column("session_id", String),
    column("blind", Boolean),
    column("at", DateTime(timezone=True)),
    column("who", String),
)


def mode_of(rows: Session, session: Id) -> RoomMode:
    """Return how a session is shown now: what was said last counts."""
    wanted = (
        select(_MODES.c.blind, _MODES.c.at, _MODES.c.who)
        .where(_MODES.c.session_id == session)
        .order_by(_MODES.c.at.desc(), literal_column("rowid").desc())
        .limit(1)
    )
    found = rows.execute(wanted).first()
    return OPEN if found is None else RoomMode(blind=found.blind, at=found.at, who=found.who)


def is_blind(rows: Session, session: Id) -> bool:
    """Tell whether names and faces of a session are shown as codes now."""
    return mode_of(rows, session).blind


def blind_now(reading: Reading, session: Id) -> bool:
    """Tell the same for a query; several parts of one answer ask."""
    key, rests = ("blind", session), frozenset({Subject.ROOM})
    return reading.kept.get(key, rests, lambda: is_blind(reading.rows, session))


def codes_of(rows: Session, session: Id) -> dict[Id, str]:
    """Return the code of every candidate of a session, whether it is blind or not."""
    wanted = select(CandidateRow.id, CandidateRow.position).where(CandidateRow.session_id == session)
    places = [(candidate, place) for candidate, place in rows.execute(wanted)]
    return {candidate: code(number) for candidate, number in code_numbers(session, places).items()}
