"""Finding the rows a command names, and refusing in one way where they are missing or frozen."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Protocol, TypeVar

from sqlalchemy import select

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import CycleState, SessionState
from talentdesk.models import Row
from talentdesk.models.workshop import CandidateRow, CycleRow, SessionRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

R = TypeVar("R", bound=Row)


class SessionFacts(Protocol):
    """What a line tells of a session: its row, or what a statement read of it."""

    @property
    def id(self) -> str: ...
    @property
    def cycle_id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def on(self) -> date: ...
    @property
    def place(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def schemes(self) -> str: ...
    @property
    def version(self) -> int: ...


_CHUNK = 500


def find(rows: Session, kind: type[R], key: Id, reason: Reason = Reason.ROW_MISSING) -> R:
    """Return the row of an id. Raises ``RefusedError`` where there is none."""
    row = rows.get(kind, key) if key else None
    if row is None:
        raise refused(reason, id=key)
    return row


def find_many(rows: Session, kind: type[R], keys: Iterable[Id]) -> dict[Id, R]:
    """Return the rows of many ids by id; unknown ids are left out."""
    wanted = list(dict.fromkeys(keys))
    found: dict[Id, R] = {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        found |= {row.id: row for row in rows.scalars(select(kind).where(kind.id.in_(chunk)))}
    return found


def find_open_session(rows: Session, session: Id) -> SessionRow:
    """Return a session that may still change. Raises ``RefusedError`` for a missing or locked one."""
    row = find(rows, SessionRow, session, Reason.SESSION_MISSING)
    if row.state == SessionState.LOCKED:
        raise refused(Reason.SESSION_LOCKED, name=row.name)
    return row


def find_open_cycle(rows: Session, cycle: Id) -> CycleRow:
    """Return a cycle that still runs. Raises ``RefusedError`` for a missing or closed one."""
    row = find(rows, CycleRow, cycle)
    if row.state == CycleState.CLOSED:
        raise refused(Reason.CYCLE_CLOSED, name=row.name)
    return row


def find_open_candidate(rows: Session, candidate: Id) -> tuple[CandidateRow, SessionRow]:
    """Return a candidate and the session it may still change in."""
    row = find(rows, CandidateRow, candidate, Reason.NOT_A_CANDIDATE)
    return row, find_open_session(rows, row.session_id)


def scheme_keys(session: SessionFacts) -> tuple[str, ...]:
    """Return the keys of a session's schemes, the first one shown first."""
    return tuple(session.schemes.split())


def find_scheme(programme: Programme, key: str) -> Scheme:
    """Return a scheme of the programme. Raises ``RefusedError`` where it knows none."""
    scheme = programme.scheme(key)
    if scheme is None:
        raise refused(Reason.NO_SUCH_SCHEME, scheme=key)
    return scheme


def find_scheme_of(session: SessionRow, programme: Programme, key: str) -> Scheme:
    """Return a scheme that a session is held on; an empty key means its first one."""
    keys = scheme_keys(session)
    key = key or keys[0]
    if key not in keys:
        raise refused(Reason.NO_SUCH_SCHEME, scheme=key)
    return find_scheme(programme, key)


def place(vertical: str, horizontal: str) -> Placement | None:
    """Return the placement two stored level keys mean; empty ones are the holding area."""
    return Placement(vertical, horizontal) if vertical and horizontal else None
