"""The newest scores of a session's candidates on the two dimensions of a scheme."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from talentdesk.domain.scores import ScorePair
from talentdesk.domain.texts import Id
from talentdesk.models.people import RatingRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.commands import Query, Reading
from talentdesk.services.judging import judging_of
from talentdesk.services.lookup import find_scheme, scheme_keys


@dataclass(frozen=True, slots=True, kw_only=True)
class CardScoresOf(Query[Mapping[Id, ScorePair]]):
    """The newest scores of every candidate by the session's day; they name nobody, so blind sessions too.

    An empty scheme is the session's first.
    """

    session: Id
    scheme: str = ""

    def run(self, reading: Reading) -> Mapping[Id, ScorePair]:
        session = reading.rows.get(SessionRow, self.session)
        if session is None:
            return {}
        keys = scheme_keys(session)
        programme = judging_of(reading.rows, session, reading.programme)
        scheme = find_scheme(programme, self.scheme if self.scheme in keys else keys[0])
        wanted = (scheme.horizontal.key, scheme.vertical.key)
        rated = (
            select(CandidateRow.id, RatingRow.dimension, RatingRow.score)
            .join(RatingRow, RatingRow.person_id == CandidateRow.person_id)
            .where(
                CandidateRow.session_id == session.id,
                RatingRow.dimension.in_(wanted),
                RatingRow.on <= session.on,
            )
            .order_by(RatingRow.on, RatingRow.period)
        )
        newest: dict[Id, dict[str, float | None]] = {}
        for candidate, dimension, score in reading.rows.execute(rated):
            newest.setdefault(candidate, {})[dimension] = score
        across, up = wanted
        return {key: ScorePair(found.get(across), found.get(up)) for key, found in newest.items()}
