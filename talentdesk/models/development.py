"""Development plans."""

from datetime import date

from sqlalchemy import ForeignKey

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column


class PlanRow(Row):
    """A person's development plan."""

    __tablename__ = "plan"
    subject = Subject.PLAN
    owners = ("person_id",)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    target_post_id: Mapped[str | None] = mapped_column(ForeignKey("post.id"))
    state: Mapped[str]
    start: Mapped[date | None]
    end: Mapped[date | None]
    agreed_on: Mapped[date | None]
    summary: Mapped[str] = mapped_column(default="")


class OfPlan(Row):
    """Base of the parts of a plan."""

    __abstract__ = True
    subject = Subject.PLAN
    owners = ("plan_id",)
    plan_id: Mapped[str] = mapped_column(ForeignKey("plan.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)


class GapRow(OfPlan):
    """What the target post asks for and the person lacks."""

    __tablename__ = "plan_gap"
    competency: Mapped[str]
    current: Mapped[float | None]
    required: Mapped[float | None]
    note: Mapped[str] = mapped_column(default="")


class ActionRow(OfPlan):
    """One agreed step."""

    __tablename__ = "plan_action"
    type: Mapped[str]
    goal: Mapped[str]
    resources: Mapped[str] = mapped_column(default="")
    start: Mapped[date | None]
    due: Mapped[date | None]
    owner: Mapped[str] = mapped_column(default="")
    evidence: Mapped[str] = mapped_column(default="")
    measure: Mapped[str] = mapped_column(default="")
    progress: Mapped[int] = mapped_column(default=0)
    done_on: Mapped[date | None]


class MentorRow(OfPlan):
    """Who guides the person."""

    __tablename__ = "plan_mentor"
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str]
    kind: Mapped[str] = mapped_column(default="")
    since: Mapped[date | None]
