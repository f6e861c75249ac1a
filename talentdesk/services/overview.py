"""What the first page and the lists show of the programme, review cycles, sessions and committees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Cycle, CycleState, Member, SessionLine, SessionState
from talentdesk.models.workshop import CandidateRow, CycleRow, MemberRow, PlacementRow, SessionRow
from talentdesk.services.commands import Query, Reading
from talentdesk.services.lookup import SessionFacts, scheme_keys
from talentdesk.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeOf(Query[Programme]):
    """The programme in force."""

    def run(self, reading: Reading) -> Programme:
        return reading.programme


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycles(Query[tuple[Cycle, ...]]):
    """All review cycles, newest first."""

    def run(self, reading: Reading) -> tuple[Cycle, ...]:
        sessions = (
            select(SessionRow.cycle_id, func.count().label("number")).group_by(SessionRow.cycle_id).subquery()
        )
        found = reading.rows.execute(
            select(CycleRow, func.coalesce(sessions.c.number, 0))
            .outerjoin(sessions, sessions.c.cycle_id == CycleRow.id)
            .order_by(CycleRow.start.desc(), CycleRow.name)
        )
        return tuple(
            Cycle(
                id=row.id,
                name=row.name,
                start=row.start,
                end=row.end,
                state=CycleState(row.state),
                previous=row.previous_id or "",
                sessions=number,
            )
            for row, number in found
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningCycle(Query[str]):
    """Name of the open review cycle that began last; empty without one."""

    def run(self, reading: Reading) -> str:
        wanted = select(CycleRow.name).where(CycleRow.state == CycleState.OPEN.value)
        return reading.rows.scalars(wanted.order_by(CycleRow.start.desc()).limit(1)).first() or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStateOf(Query[tuple[str, SessionState] | None]):
    """Name and state of a session; None for an unknown one."""

    session: Id

    def run(self, reading: Reading) -> tuple[str, SessionState] | None:
        wanted = select(SessionRow.name, SessionRow.state).where(SessionRow.id == self.session)
        found = reading.rows.execute(wanted).first()
        return (found.name, SessionState(found.state)) if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sessions(Query[tuple[SessionLine, ...]]):
    """The sessions of a cycle, or all of them; newest day first."""

    cycle: Id = ""
    session: Id = ""
    """Only this one."""

    def run(self, reading: Reading) -> tuple[SessionLine, ...]:
        session, cycle = SessionRow.__table__, CycleRow.__table__
        wanted = (
            select(session, CycleRow.name.label("cycle_name"))
            .select_from(session.join(cycle, CycleRow.id == SessionRow.cycle_id))
            .order_by(SessionRow.on.desc(), SessionRow.name)
        )
        if self.cycle:
            wanted = wanted.where(SessionRow.cycle_id == self.cycle)
        if self.session:
            wanted = wanted.where(SessionRow.id == self.session)
        found = reading.rows.execute(wanted).all()
        candidates = _counts(reading, self.session)
        placed = _placed(reading, self.session)
        return tuple(
            session_line(
                row,
                row.cycle_name,
                candidates=candidates.get(row.id, 0),
                placed=placed.get((row.id, scheme_keys(row)[0]), 0),
            )
            for row in found
        )


def session_line(row: SessionFacts, cycle: str, *, candidates: int, placed: int) -> SessionLine:
    """Return the line of a session whose candidates were counted before."""
    keys = scheme_keys(row)
    return SessionLine(
        id=row.id,
        name=row.name,
        cycle=row.cycle_id,
        cycle_name=cycle,
        on=row.on,
        place=row.place,
        state=SessionState(row.state),
        scheme=keys[0],
        schemes=keys,
        candidates=candidates,
        placed=placed,
        version=row.version,
    )


def _counts(reading: Reading, session: Id) -> dict[Id, int]:
    wanted = select(CandidateRow.session_id, func.count()).group_by(CandidateRow.session_id)
    if session:
        wanted = wanted.where(CandidateRow.session_id == session)
    return {key: number for key, number in reading.rows.execute(wanted)}


def _placed(reading: Reading, session: Id) -> dict[tuple[Id, str], int]:
    wanted = (
        select(PlacementRow.session_id, PlacementRow.scheme, func.count())
        .where(PlacementRow.vertical != "")
        .group_by(PlacementRow.session_id, PlacementRow.scheme)
    )
    if session:
        wanted = wanted.where(PlacementRow.session_id == session)
    return {(key, scheme): number for key, scheme, number in reading.rows.execute(wanted)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Members(Query[tuple[Member, ...]]):
    """The committee of a session in its order."""

    session: Id

    def run(self, reading: Reading) -> tuple[Member, ...]:
        return members_of(reading.rows, self.session)


def members_of(rows: Session, session: Id) -> tuple[Member, ...]:
    """Return the committee of a session in its order."""
    wanted = (
        select(MemberRow.__table__)
        .where(MemberRow.session_id == session)
        .order_by(MemberRow.position, MemberRow.name)
    )
    return tuple(
        Member(
            id=row.id,
            name=row.name,
            person=row.person_id or "",
            role=row.role,
            title=row.title,
            present=row.present,
            votes=row.votes,
        )
        for row in rows.execute(wanted)
    )
