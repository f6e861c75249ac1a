"""Organisation and posts."""

from sqlalchemy import ForeignKey

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column


class UnitRow(Row):
    """A unit of the organisation."""

    __tablename__ = "unit"
    subject = Subject.POST
    name: Mapped[str]
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), index=True)
    path: Mapped[str] = mapped_column(default="")
    """Names from the top joined by ' / ', kept by the command that changes the tree."""
    position: Mapped[int] = mapped_column(default=0)


class PostRow(Row):
    """A post; a key position belongs to a tier."""

    __tablename__ = "post"
    subject = Subject.POST
    title: Mapped[str]
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), index=True)
    tier: Mapped[str] = mapped_column(default="")
    key_position: Mapped[bool] = mapped_column(default=False)
    model: Mapped[str] = mapped_column(default="")
    """Key of the programme's competency model."""
    risk_of_loss: Mapped[str] = mapped_column(default="")
    impact_of_loss: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    key_reason: Mapped[str] = mapped_column(default="", server_default="")
    """Why it is a key position."""
    seats: Mapped[int] = mapped_column(default=0, server_default="0")
    """How many may hold it at once; 0 = not said."""
