"""Who may follow whom: slates of successors, who covers at once, and how likely people are to leave."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from talentdesk.domain.change import Subject
from talentdesk.models.base import Row


class SlateRow(Row):
    """The list of successors of a post. A post without one has not been looked at: its bench is unknown."""

    __tablename__ = "slate"
    subject = Subject.SLATE
    owners = ("post_id",)
    post_id: Mapped[str] = mapped_column(ForeignKey("post.id"), unique=True)
    note: Mapped[str] = mapped_column(default="")


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
