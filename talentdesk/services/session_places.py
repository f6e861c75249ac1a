"""Where people stood in their newest session."""

from dataclasses import dataclass

from sqlalchemy import select

from talentdesk.domain.session_place import SessionPlace
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models.workshop import CandidateRow, PlacementRow, SessionRow
from talentdesk.services.blindness import blind_now
from talentdesk.services.commands import Query, Reading
from talentdesk.services.judging import judging_of
from talentdesk.services.lookup import find_scheme, place, scheme_keys


@dataclass(frozen=True, slots=True, kw_only=True)
class NewestPlaceOf(Query[SessionPlace | None]):
    """The place of a person in the newest session that has placed them.

    A session that is held blind is passed over while it runs: its places must not be told with a name.
    """

    person: Id

    def run(self, reading: Reading) -> SessionPlace | None:
        held = (
            select(PlacementRow, SessionRow)
            .join(CandidateRow, CandidateRow.id == PlacementRow.candidate_id)
            .join(SessionRow, SessionRow.id == CandidateRow.session_id)
            .where(CandidateRow.person_id == self.person)
            .order_by(SessionRow.on.desc(), SessionRow.id)
        )
        for row, session in reading.rows.execute(held):
            calibrated = place(row.vertical, row.horizontal)
            locked = session.state == SessionState.LOCKED
            hidden = not locked and blind_now(reading, session.id)
            if calibrated is None or row.scheme != scheme_keys(session)[0] or hidden:
                continue
            scheme = find_scheme(judging_of(reading.rows, session, reading.programme), row.scheme)
            if calibrated in scheme.by_placement:
                return SessionPlace(
                    session_name=session.name,
                    on=session.on,
                    locked=locked,
                    scheme=scheme,
                    proposed=place(row.proposed_vertical, row.proposed_horizontal),
                    calibrated=calibrated,
                )
        return None
