"""The meeting: order of the talk, time, attendance, opinions, recusals, counts, follow-ups, minutes."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column
from talentdesk.models.workshop import OfCandidate, OfSession


class MeetingRow(OfSession):
    """How a session is run: one row a session, made when something differs from what the programme says."""

    __tablename__ = "meeting"
    __table_args__ = (UniqueConstraint("session_id"),)
    subject = Subject.MEETING
    agenda: Mapped[str]
    """Key of the order in which candidates are called."""
    minutes_each: Mapped[int]
    """Time box of one candidate in minutes; 0 = none."""


class AgendaItemRow(OfCandidate):
    """A candidate's turn, and whether the talk about them was put off."""

    __tablename__ = "agenda_item"
    __table_args__ = (UniqueConstraint("candidate_id"),)
    subject = Subject.MEETING
    turn: Mapped[int]
    """Place in the order set by hand, from 1; 0 = where the chosen order puts them."""
    parked: Mapped[bool]
    note: Mapped[str] = mapped_column(default="")


class TalkRow(Row):
    """A stretch of time the committee talked about a candidate. A record: never taken back.

    Its ids bind nothing, so that steps before it can still be taken back; what is redone has its time again.
    """

    __tablename__ = "talk"
    owners = ("session_id", "candidate_id")
    subject = Subject.TALK
    session_id: Mapped[str] = mapped_column(index=True)
    candidate_id: Mapped[str]
    at: Mapped[datetime]
    """When it began."""
    seconds: Mapped[int]


class RoomModeRow(Row):
    """Whether names and faces are shown as codes. A record: the newest row counts.

    Its id binds nothing, so that steps before it can still be taken back.
    """

    __tablename__ = "room_mode"
    subject = Subject.ROOM
    owners = ("session_id",)
    session_id: Mapped[str] = mapped_column(index=True)
    blind: Mapped[bool]
    at: Mapped[datetime]
    who: Mapped[str] = mapped_column(default="")


class AttendanceRow(OfSession):
    """A stretch of a member's presence: ``came_at`` None = from the start, ``left_at`` None = still here."""

    __tablename__ = "attendance"
    owners = ("session_id", "member_id")
    subject = Subject.COMMITTEE
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    came_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]


class OpinionRow(OfCandidate):
    """What a member thinks before the talk, for their eyes only until all are in."""

    __tablename__ = "opinion"
    __table_args__ = (UniqueConstraint("candidate_id", "member_id", "scheme"),)
    subject = Subject.OPINION
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    scheme: Mapped[str]
    kind: Mapped[str]
    """``agree``, ``question``, ``abstain`` or ``place``."""
    vertical: Mapped[str] = mapped_column(default="")
    horizontal: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    on_paper: Mapped[bool] = mapped_column(default=False)
    at: Mapped[datetime]


class OpinionRevealRow(OfCandidate):
    """Opinions shown before all were in, and why."""

    __tablename__ = "opinion_reveal"
    __table_args__ = (UniqueConstraint("candidate_id", "scheme"),)
    subject = Subject.OPINION
    scheme: Mapped[str]
    reason: Mapped[str]


class RecusalRow(OfCandidate):
    """A member who does not take part for one candidate."""

    __tablename__ = "recusal"
    __table_args__ = (UniqueConstraint("candidate_id", "member_id"),)
    subject = Subject.COMMITTEE
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    ground: Mapped[str]
    """Key of a ground of the programme, e.g. own record, direct superior, relative."""
    note: Mapped[str] = mapped_column(default="")


class BallotPaperCountRow(OfCandidate):
    """One teller's count of the papers of a ballot; two that agree make the tally."""

    __tablename__ = "ballot_paper_count"
    __table_args__ = (UniqueConstraint("candidate_id", "question", "round", "number"),)
    subject = Subject.BALLOT
    question: Mapped[str]
    round: Mapped[int]
    number: Mapped[int]
    """1 or 2."""
    in_favour: Mapped[int]
    against: Mapped[int]
    abstain: Mapped[int]
    defer: Mapped[int]
    invalid: Mapped[int]
    teller: Mapped[str] = mapped_column(default="")


class FollowUpRow(OfCandidate):
    """An action agreed in the meeting; where it landed in the person's development plan."""

    __tablename__ = "follow_up"
    owners = ("session_id", "candidate_id", "action_id")
    subject = Subject.FOLLOW_UP
    text: Mapped[str]
    owner: Mapped[str] = mapped_column(default="")
    due: Mapped[date | None]
    type: Mapped[str] = mapped_column(default="")
    """Key of the programme's action types."""
    action_id: Mapped[str | None] = mapped_column(ForeignKey("plan_action.id"))
    position: Mapped[int] = mapped_column(default=0)


class MinutePartRow(OfSession):
    """A part of the minutes as edited by hand; parts without a row write themselves."""

    __tablename__ = "minute_part"
    __table_args__ = (UniqueConstraint("session_id", "part"),)
    subject = Subject.MINUTES
    part: Mapped[str]
    text: Mapped[str]
