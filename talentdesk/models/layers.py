"""Layers over the board that are no decisions: rehearsals, challenges and saved views."""

from sqlalchemy import ForeignKey, UniqueConstraint

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column
from talentdesk.models.workshop import OfCandidate, OfSession


class LayerRow(OfSession):
    """A layer of what-if places."""

    __tablename__ = "layer"
    subject = Subject.LAYER
    scheme: Mapped[str]
    kind: Mapped[str]
    """``rehearsal`` or ``challenge``."""
    name: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class LayerPlaceRow(OfCandidate):
    """Where a candidate would stand on a layer."""

    __tablename__ = "layer_place"
    __table_args__ = (UniqueConstraint("layer_id", "candidate_id"),)
    owners = ("session_id", "candidate_id", "layer_id")
    subject = Subject.LAYER
    layer_id: Mapped[str] = mapped_column(ForeignKey("layer.id"), index=True)
    vertical: Mapped[str]
    horizontal: Mapped[str]
    """Level keys; both empty = holding area."""
    position: Mapped[float] = mapped_column(default=0.0)
    """Order inside the box, on the scale of the calibrated positions: a layer never moves those."""


class SavedViewRow(Row):
    """A named view of a place: its filter, colouring and layout as JSON."""

    __tablename__ = "saved_view"
    __table_args__ = (UniqueConstraint("place", "name"),)
    subject = Subject.VIEW
    place: Mapped[str]
    name: Mapped[str]
    content: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
