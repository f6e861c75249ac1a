"""Review cycles, calibration sessions, committees, candidates, placements, moves and ballots."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, UniqueConstraint

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column


class CycleRow(Row):
    """A review cycle."""

    __tablename__ = "cycle"
    subject = Subject.CYCLE
    name: Mapped[str]
    start: Mapped[date]
    end: Mapped[date]
    state: Mapped[str]
    previous_id: Mapped[str | None] = mapped_column(ForeignKey("cycle.id"))


class SessionRow(Row):
    """A calibration session; ``schemes`` are scheme keys joined by a blank, the first one shown first."""

    __tablename__ = "session"
    subject = Subject.SESSION
    owners = ("cycle_id",)
    cycle_id: Mapped[str] = mapped_column(ForeignKey("cycle.id"), index=True)
    name: Mapped[str]
    on: Mapped[date]
    place: Mapped[str] = mapped_column(default="")
    state: Mapped[str]
    schemes: Mapped[str]
    version: Mapped[int] = mapped_column(default=0)


class OfSession(Row):
    """Base of everything that belongs to a session."""

    __abstract__ = True
    owners: ClassVar[tuple[str, ...]] = ("session_id",)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)


class MemberRow(OfSession):
    """A member of the committee."""

    __tablename__ = "member"
    subject = Subject.COMMITTEE
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    role: Mapped[str]
    present: Mapped[bool] = mapped_column(default=True)
    votes: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)


class CandidateRow(OfSession):
    """A person whose place is talked about in a session."""

    __tablename__ = "candidate"
    __table_args__ = (UniqueConstraint("session_id", "person_id"),)
    subject = Subject.CANDIDATE
    owners = ("session_id", "person_id")
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    discussed: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")
    action: Mapped[str] = mapped_column(default="")


class OfCandidate(OfSession):
    """Base of everything that belongs to a candidate."""

    __abstract__ = True
    owners: ClassVar[tuple[str, ...]] = ("session_id", "candidate_id")
    candidate_id: Mapped[str] = mapped_column(ForeignKey("candidate.id"), index=True)


class PlacementRow(OfCandidate):
    """Where a candidate stands on one scheme: proposed and calibrated level keys, empty = unplaced.

    ``proposed_by`` and ``proposed_reason`` are set where a manager proposed instead of the computation.
    """

    __tablename__ = "placement"
    __table_args__ = (UniqueConstraint("candidate_id", "scheme"),)
    subject = Subject.PLACEMENT
    scheme: Mapped[str]
    proposed_vertical: Mapped[str] = mapped_column(default="")
    proposed_horizontal: Mapped[str] = mapped_column(default="")
    proposed_by: Mapped[str] = mapped_column(default="")
    """Who proposed instead of the computation; empty = computed."""
    proposed_reason: Mapped[str] = mapped_column(default="")
    vertical: Mapped[str] = mapped_column(default="")
    horizontal: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class MoveRow(OfCandidate):
    """One step of a candidate's trail."""

    __tablename__ = "move"
    subject = Subject.MOVE
    scheme: Mapped[str]
    number: Mapped[int]
    """Order within the session."""
    before_vertical: Mapped[str] = mapped_column(default="")
    before_horizontal: Mapped[str] = mapped_column(default="")
    after_vertical: Mapped[str] = mapped_column(default="")
    after_horizontal: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    who: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    code: Mapped[str] = mapped_column(default="")
    authorised_by: Mapped[str] = mapped_column(default="")


class BallotRow(OfCandidate):
    """The tally of a candidate's ballot on one question; a question may be put again in a later round."""

    __tablename__ = "ballot"
    __table_args__ = (UniqueConstraint("candidate_id", "question", "round"),)
    subject = Subject.BALLOT
    in_favour: Mapped[int]
    against: Mapped[int]
    abstain: Mapped[int]
    present: Mapped[int]
    entitled: Mapped[int]
    question: Mapped[str] = mapped_column(default="", server_default="")
    """Key of the programme's questions; empty = its only one."""
    round: Mapped[int] = mapped_column(default=1, server_default="1")
    defer: Mapped[int] = mapped_column(default=0, server_default="0")
    invalid: Mapped[int] = mapped_column(default=0, server_default="0")
    on_paper: Mapped[bool] = mapped_column(default=False, server_default="0")
    """Counted twice from papers."""
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programme.id"))
    """The version of the programme whose rule judges it; None where that was not kept."""
