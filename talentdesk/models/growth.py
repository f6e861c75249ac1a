"""What forecasts and figures rest on: growth planned, standard staffing, who left, and figures of cycles."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column


class GrowthRow(Row):
    """So many units of a kind are planned for the end of a year."""

    __tablename__ = "growth"
    __table_args__ = (UniqueConstraint("kind", "year"),)
    subject = Subject.GROWTH
    kind: Mapped[str]
    """Shops, plants: the company's own word."""
    year: Mapped[int]
    units: Mapped[int]
    note: Mapped[str] = mapped_column(default="")


class StandardRow(Row):
    """So many heads with a title belong into every unit of a kind."""

    __tablename__ = "staffing_standard"
    __table_args__ = (UniqueConstraint("kind", "title"),)
    subject = Subject.GROWTH
    kind: Mapped[str]
    title: Mapped[str]
    """Title of the posts it speaks of."""
    tier: Mapped[str]
    """Tier the heads are counted to."""
    heads: Mapped[int]
    position: Mapped[int] = mapped_column(default=0)


class TierFigureRow(Row):
    """What is assumed of a tier: turnover a year, and what an appointment costs."""

    __tablename__ = "tier_figure"
    subject = Subject.GROWTH
    tier: Mapped[str] = mapped_column(unique=True)
    turnover: Mapped[float | None]
    """Percent a year, beside retirement and expected leaving."""
    outside_cost: Mapped[float | None]
    """Of hiring from outside."""
    inside_cost: Mapped[float | None]
    """Of an appointment from inside: development, hand-over."""


class DepartureRow(Row):
    """Somebody who left the company."""

    __tablename__ = "departure"
    subject = Subject.GROWTH
    owners = ("person_id",)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), unique=True)
    on: Mapped[date]
    wish: Mapped[str] = mapped_column(default="")
    """``own``, ``company``, ``retirement``; empty = not known."""
    key: Mapped[bool] = mapped_column(default=False)
    """Held a key post or was a confirmed successor."""
    note: Mapped[str] = mapped_column(default="")


class KeptFigureRow(Row):
    """A figure as it stood when a review cycle was closed, or when it was kept by hand."""

    __tablename__ = "kept_figure"
    __table_args__ = (UniqueConstraint("cycle_id", "key"),)
    subject = Subject.CYCLE
    owners = ("cycle_id",)
    cycle_id: Mapped[str] = mapped_column(ForeignKey("cycle.id"), index=True)
    key: Mapped[str]
    on: Mapped[date]
    numerator: Mapped[float]
    denominator: Mapped[float]
    unknown: Mapped[int]
