"""Marking candidates: flags, readiness and the facilitator's own notes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.marks import MarkKind
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.marks import CandidateMarkRow
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import CandidateRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find_many, find_open_session


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkCandidates(Command):
    """Give candidates a mark of one kind, all the same; an empty value takes it away."""

    action: ClassVar[str] = "mark_candidates"

    session: Id
    candidates: tuple[Id, ...]
    kind: MarkKind
    value: str = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find_open_session(work.rows, self.session)
        value = self._checked(work)
        found = find_many(work.rows, CandidateRow, self.candidates)
        if not found or len(found) != len(set(self.candidates)):
            raise refused(Reason.NOT_A_CANDIDATE)
        if any(row.session_id != session.id for row in found.values()):
            raise refused(Reason.NOT_A_CANDIDATE)
        there = {
            row.candidate_id: row
            for row in work.rows.scalars(
                select(CandidateMarkRow).where(
                    CandidateMarkRow.session_id == session.id, CandidateMarkRow.kind == self.kind.value
                )
            )
        }
        for candidate in found:
            row = there.get(candidate)
            if row is None and value:
                row = CandidateMarkRow(
                    id=work.new_id(), session_id=session.id, candidate_id=candidate, kind=self.kind.value
                )
                row.value = value
                work.rows.add(row)
            elif row is not None and not value:
                work.rows.delete(row)
            elif row is not None:
                row.value = value
        first = found[self.candidates[0]]
        person = work.rows.get(PersonRow, first.person_id)
        return {
            "id": session.id,
            "name": person.name if person else "",
            "count": len(found),
            "mark": self.kind.value,
            "cleared": not value,
        }

    def _checked(self, work: Work) -> str:
        """Return the value; flags and readiness must be words of the programme."""
        if self.kind is MarkKind.NOTE:
            return values.words(self.value, field="note", most=values.LONG)
        programme = work.programme
        choices = programme.flags if self.kind is MarkKind.FLAG else programme.readiness
        allowed = ("", *(choice.key for choice in choices))
        return values.one_of(self.value, allowed, field=self.kind.value)
