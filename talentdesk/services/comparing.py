"""People side by side: everything the comparison shows, asked at once."""

from dataclasses import dataclass, replace

from sqlalchemy import select

from talentdesk.domain.candidate import CandidateView
from talentdesk.domain.compared import MOST, Compared, Comparison
from talentdesk.domain.evidence import PersonEvidence
from talentdesk.domain.people import PersonFile
from talentdesk.domain.texts import Id
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.blindness import blind_now
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.commands import Query, Reading
from talentdesk.services.evidence import EvidenceOf
from talentdesk.services.people import PersonFileOf
from talentdesk.services.plans import PlansOfPerson
from talentdesk.services.room_mode import NeutralFileOf


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareOf(Query[Comparison]):
    """Some people side by side, with where they stand in a session.

    ``keys`` are people, or candidates where the session is blind: then a person's id would tell who stands
    behind a code, and people are left out. Unknown ids are left out too.
    """

    keys: tuple[Id, ...]
    session: Id = ""
    scheme: str = ""

    def run(self, reading: Reading) -> Comparison:
        session = reading.rows.get(SessionRow, self.session) if self.session else None
        blind = session is not None and blind_now(reading, session.id)
        made = self._of_code if blind else self._of_person
        found = (made(reading, key) for key in dict.fromkeys(self.keys))
        return Comparison(
            people=tuple(one for one in found if one is not None)[:MOST],
            on=session.on if session else reading.today,
            session=session.name if session else "",
            blind=blind,
        )

    def _of_person(self, reading: Reading, person: Id) -> Compared | None:
        file = PersonFileOf(person=person).run(reading)
        if file is None:
            return None
        wanted = select(CandidateRow.id).where(
            CandidateRow.session_id == self.session, CandidateRow.person_id == person
        )
        candidate = reading.rows.scalars(wanted).first()
        return Compared(
            key=person,
            file=file,
            view=self._view(reading, candidate),
            evidence=self._evidence(reading, person),
            plans=PlansOfPerson(person=person).run(reading),
        )

    def _of_code(self, reading: Reading, candidate: Id) -> Compared | None:
        file: PersonFile | None = NeutralFileOf(candidate=candidate).run(reading)
        row = reading.rows.get(CandidateRow, candidate)
        if file is None or row is None or row.session_id != self.session:
            return None
        evidence = self._evidence(reading, row.person_id)
        return Compared(
            key=candidate,
            file=file,
            view=self._view(reading, candidate),
            evidence=replace(evidence, person="", candidate=candidate, name=file.line.name, post=""),
            plans=(),
        )

    def _view(self, reading: Reading, candidate: Id | None) -> CandidateView | None:
        return CandidateViewOf(candidate=candidate, scheme=self.scheme).run(reading) if candidate else None

    def _evidence(self, reading: Reading, person: Id) -> PersonEvidence:
        (found,) = EvidenceOf(people=(person,), session=self.session).run(reading)
        return found
