"""Marks on the cards of a board, which its first picture shows."""

from sqlalchemy import UniqueConstraint

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, mapped_column
from talentdesk.models.workshop import OfCandidate


class CandidateMarkRow(OfCandidate):
    """A mark a candidate was given in the workshop: a flag, a readiness, a note of the facilitator."""

    __tablename__ = "candidate_mark"
    __table_args__ = (UniqueConstraint("candidate_id", "kind"),)
    subject = Subject.MARK
    kind: Mapped[str]
    value: Mapped[str] = mapped_column(default="")
