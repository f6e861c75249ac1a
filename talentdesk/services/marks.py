"""Marks of candidates: flags, readiness and the facilitator's own notes."""

from dataclasses import dataclass

from sqlalchemy import select

from talentdesk.domain.marks import Mark, MarkKind
from talentdesk.domain.texts import Id
from talentdesk.models.marks import CandidateMarkRow
from talentdesk.services.commands import Query, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksOf(Query[tuple[Mark, ...]]):
    """The marks of a session's candidates, or of one of them."""

    session: Id
    candidate: Id = ""

    def run(self, reading: Reading) -> tuple[Mark, ...]:
        table = CandidateMarkRow.__table__.c
        wanted = select(table.candidate_id, table.kind, table.value).where(table.session_id == self.session)
        if self.candidate:
            wanted = wanted.where(table.candidate_id == self.candidate)
        return tuple(
            Mark(candidate, MarkKind(kind), value)
            for candidate, kind, value in reading.rows.execute(wanted)
            if kind in set(MarkKind)
        )
