"""Who may follow whom: slates of successors, who covers at once, and how likely people are to leave."""

from datetime import date, datetime

from sqlalchemy import ForeignKey

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column


class SlateRow(Row):
    """The list of successors of a post. A post without one has not been looked at: its bench is unknown."""

    __tablename__ = "slate"
    subject = Subject.SLATE
    owners = ("post_id",)
    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), unique=True)
    note: Mapped[str] = mapped_column(default="")
    reviewed_on: Mapped[date | None]
    """When it was last looked at as a whole."""


class SuccessorRow(Row):
    """Somebody on a slate: a person of the file, or somebody from outside by name."""

    __tablename__ = "successor"
    subject = Subject.SLATE
    owners = ("slate_id", "person_id")
    slate_id: Mapped[str] = mapped_column(ForeignKey("slate.id"), index=True)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    outside_name: Mapped[str] = mapped_column(default="")
    rank: Mapped[int]
    readiness: Mapped[str] = mapped_column(default="")
    """Key of the programme's scale, for this post; empty = not judged yet."""
    confirmed_on: Mapped[date | None]
    """None = proposed only, which does not count."""
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programme.id"))
    """The version of the programme in force when it was confirmed."""
    note: Mapped[str] = mapped_column(default="")
    exception: Mapped[str] = mapped_column(default="")
    """Why it was confirmed although a condition is not met; empty = all that is known is met."""
    approver: Mapped[str] = mapped_column(default="")
    """Who approved the exception."""


class LeftSlateRow(Row):
    """Somebody who left a slate, with the reason: who was named before stays known."""

    __tablename__ = "left_slate"
    subject = Subject.SLATE
    owners = ("post_id", "person_id")
    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), index=True)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    outside_name: Mapped[str] = mapped_column(default="")
    rank: Mapped[int]
    readiness: Mapped[str] = mapped_column(default="")
    confirmed: Mapped[bool] = mapped_column(default=False)
    on: Mapped[date]
    reason: Mapped[str]


class StandInRow(Row):
    """Who covers a post at once when its incumbent is gone, apart from readiness."""

    __tablename__ = "stand_in"
    subject = Subject.SLATE
    owners = ("post_id", "person_id")
    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    rank: Mapped[int]
    note: Mapped[str] = mapped_column(default="")


class OutlookRow(Row):
    """How likely somebody is to leave, what it would cost, and when it is expected."""

    __tablename__ = "outlook"
    subject = Subject.OUTLOOK
    owners = ("person_id",)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), unique=True)
    risk: Mapped[str] = mapped_column(default="")
    impact: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    earliest: Mapped[date | None]
    """Expected leaving, from …"""
    latest: Mapped[date | None]
    """… to."""


class TermRow(Row):
    """A spell of a person in a post: appointed to it, or acting for a while beside their own."""

    __tablename__ = "term"
    subject = Subject.POST
    owners = ("post_id", "person_id")
    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str]
    """``appointed`` or ``acting``."""
    start: Mapped[date | None]
    end: Mapped[date | None]
    """The last day; None = open. It may lie ahead."""
    note: Mapped[str] = mapped_column(default="")


class TierChartRow(Row):
    """The tier chart as it was on a day: which posts there were, in which tier, and which of them are key."""

    __tablename__ = "tier_chart"
    subject = Subject.TIER_CHART
    name: Mapped[str]
    at: Mapped[datetime]
    note: Mapped[str] = mapped_column(default="")
    content: Mapped[str]
    """Its posts as canonical JSON."""


class ExpertiseRow(Row):
    """Scarce knowledge or a special relation that somebody holds."""

    __tablename__ = "expertise"
    subject = Subject.EXPERTISE
    owners = ("person_id",)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str]
    """``knowledge`` or ``relation``."""
    topic: Mapped[str]
    """What is known, or with whom the relation is."""
    detail: Mapped[str] = mapped_column(default="")
    weight: Mapped[str] = mapped_column(default="")
    """How much losing it would cost: ``low``, ``medium``, ``high`` or empty."""


class TransferRow(Row):
    """A step by which knowledge or a relation is handed on."""

    __tablename__ = "transfer"
    subject = Subject.EXPERTISE
    owners = ("expertise_id", "person_id")
    expertise_id: Mapped[str] = mapped_column(ForeignKey("expertise.id"), index=True)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    """Whom to."""
    name: Mapped[str] = mapped_column(default="")
    """Whom to, where it is nobody of the file."""
    measure: Mapped[str]
    due: Mapped[date | None]
    state: Mapped[str]
    """``planned``, ``running`` or ``done``."""
    evidence: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None]
