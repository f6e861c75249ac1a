"""Making a session blind and open again; and what may be known of a candidate while it is blind."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.blind import RoomMode
from talentdesk.domain.people import CompetencyScore, PersonFile, PersonLine, newest_scores
from talentdesk.domain.ruling import Figure, Reason
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import SessionState
from talentdesk.models.meeting import RoomModeRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.workshop import CandidateRow, SessionRow
from talentdesk.services.blindness import codes_of, mode_of
from talentdesk.services.commands import Command, Nature, Query, Reading, Work
from talentdesk.services.histories import history
from talentdesk.services.lookup import find


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBlind(Command):
    """Show the candidates of a session as codes from now on, or by their names again.

    A fact of the meeting: kept with who and when, not taken back by undo. A locked session can be shown
    blind too, for its room may still look at it.
    """

    action: ClassVar[str] = "set_blind"
    nature: ClassVar[Nature] = Nature.RECORD

    session: Id
    blind: bool

    def run(self, work: Work) -> Mapping[str, Figure]:
        session = find(work.rows, SessionRow, self.session, Reason.SESSION_MISSING)
        if mode_of(work.rows, session.id).blind != self.blind:
            work.rows.add(
                RoomModeRow(
                    id=work.new_id(), session_id=session.id, blind=self.blind, at=work.now, who=work.operator
                )
            )
        return {"id": session.id, "name": session.name, "blind": self.blind}


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomModeOf(Query[RoomMode]):
    """How a session is shown now."""

    session: Id

    def run(self, reading: Reading) -> RoomMode:
        return mode_of(reading.rows, self.session)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindSessions(Query[frozenset[Id]]):
    """The sessions that are not locked and whose candidates go by codes now."""

    def run(self, reading: Reading) -> frozenset[Id]:
        was = select(RoomModeRow.session_id).join(SessionRow, SessionRow.id == RoomModeRow.session_id)
        running = was.where(RoomModeRow.blind, SessionRow.state != SessionState.LOCKED).distinct()
        return frozenset(one for one in reading.rows.scalars(running) if mode_of(reading.rows, one).blind)


@dataclass(frozen=True, slots=True, kw_only=True)
class NeutralFileOf(Query[PersonFile | None]):
    """What a personal file says without telling whose it is: time in post, ratings and competencies.

    Name, number, photo, gender, age, schools, post and unit are not read at all; the code stands for the
    name. The id is the candidate's, so that nothing leads on to the person.
    """

    candidate: Id

    def run(self, reading: Reading) -> PersonFile | None:
        rows = reading.rows
        candidate = rows.get(CandidateRow, self.candidate)
        if candidate is None:
            return None
        wanted = (
            select(PersonRow.post_since, PostRow.tier, PostRow.model)
            .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
            .where(PersonRow.id == candidate.person_id)
        )
        since, tier, model = rows.execute(wanted).one()
        scores: tuple[CompetencyScore, ...] = history(rows, "competency_score", candidate.person_id)
        code = codes_of(rows, candidate.session_id)[candidate.id]
        return PersonFile(
            line=_line(candidate.id, code, tier or "", since),
            english_name="",
            pinyin="",
            pinyin_fixed="",
            school="",
            major="",
            degree="",
            work_start=None,
            grade="",
            email="",
            phone="",
            remarks="",
            post_id="",
            unit_id="",
            manager_id="",
            model=model or "",
            photo=b"",
            education=(),
            experience=(),
            languages=(),
            awards=(),
            training=(),
            contracts=(),
            ratings=history(rows, "rating", candidate.person_id),
            competencies=newest_scores(scores),
        )


def _line(id: Id, code: str, tier: str, post_since: date | None) -> PersonLine:
    return PersonLine(
        id=id,
        number="",
        name=code,
        sort_key=code,
        initials="",
        unit="",
        post="",
        tier=tier,
        gender="",
        birth_date=None,
        hire_date=None,
        post_since=post_since,
        education="",
        manager="",
        performance="",
        potential="",
        place="",
        active=True,
    )
