"""Review cycles: opened, possibly from the last one, and closed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import CycleState, SessionState
from talentdesk.models.workshop import CandidateRow, CycleRow, MemberRow, SessionRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find, find_open_cycle, scheme_keys
from talentdesk.services.overview import Cycles
from talentdesk.services.proposals import add_candidates

__all__ = ["CloseCycle", "Cycles", "OpenCycle"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCycle(Command):
    """Open a review cycle; with ``copy_sessions`` the last one's sessions come along, rated anew.

    Copied are names, schemes, committees and candidates; never places, reasons or ballots.
    """

    action: ClassVar[str] = "open_cycle"

    name: str
    start: date
    end: date
    previous: Id = ""
    copy_sessions: bool = False

    def run(self, work: Work) -> Mapping[str, Figure]:
        name = values.words(self.name, field="name", required=True)
        values.expect_order(self.start, self.end)
        previous = find(work.rows, CycleRow, self.previous) if self.previous else None
        if previous is not None and previous.state == CycleState.OPEN:
            raise refused(Reason.CYCLE_OPEN, name=previous.name)
        cycle = CycleRow(
            id=work.new_id(),
            name=name,
            start=self.start,
            end=self.end,
            state=CycleState.OPEN.value,
            previous_id=self.previous or None,
        )
        work.rows.add(cycle)
        copied = 0
        if previous is not None and self.copy_sessions:
            copied = _copy_sessions(work, previous, cycle)
        return {"id": cycle.id, "name": name, "sessions": copied}


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseCycle(Command):
    """Close a review cycle and keep its figures; refused while one of its sessions is not locked."""

    action: ClassVar[str] = "close_cycle"

    cycle: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        cycle = find_open_cycle(work.rows, self.cycle)
        unlocked = work.rows.scalars(
            select(SessionRow.name)
            .where(SessionRow.cycle_id == cycle.id, SessionRow.state != SessionState.LOCKED.value)
            .order_by(SessionRow.on, SessionRow.name)
        ).all()
        if unlocked:
            raise refused(Reason.CYCLE_HAS_OPEN_SESSIONS, count=len(unlocked), name=unlocked[0])
        from talentdesk.services.succession_figures import keep_of

        keep_of(work, cycle)
        cycle.state = CycleState.CLOSED.value
        return {"id": cycle.id, "name": cycle.name}


def _copy_sessions(work: Work, source: CycleRow, target: CycleRow) -> int:
    sessions = work.rows.scalars(
        select(SessionRow).where(SessionRow.cycle_id == source.id).order_by(SessionRow.on, SessionRow.name)
    ).all()
    for old in sessions:
        new = SessionRow(
            id=work.new_id(),
            cycle_id=target.id,
            name=old.name,
            on=target.start,
            place=old.place,
            state=SessionState.READY.value,
            schemes=" ".join(key for key in scheme_keys(old) if work.programme.scheme(key)),
        )
        work.rows.add(new)
        work.rows.flush()
        _copy_committee(work, old.id, new.id)
        people = work.rows.scalars(
            select(CandidateRow.person_id)
            .where(CandidateRow.session_id == old.id)
            .order_by(CandidateRow.position)
        ).all()
        add_candidates(work, new, people)
    return len(sessions)


def _copy_committee(work: Work, source: Id, target: Id) -> None:
    members = select(MemberRow).where(MemberRow.session_id == source).order_by(MemberRow.position)
    for old in work.rows.scalars(members):
        work.rows.add(
            MemberRow(
                id=work.new_id(),
                session_id=target,
                person_id=old.person_id,
                name=old.name,
                title=old.title,
                role=old.role,
                present=True,
                votes=old.votes,
                position=old.position,
            )
        )
