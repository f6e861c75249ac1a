"""What a lock and an issued packet keep: printed values, and the numbers packets bear."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, mapped_column
from talentdesk.models.workshop import OfSession


class SnapshotRow(OfSession):
    """Printed values of a lock or an issued packet as canonical JSON; ``fingerprint`` = SHA-256."""

    __tablename__ = "snapshot"
    subject = Subject.PACKET
    kind: Mapped[str]
    """``lock`` or ``packet``."""
    version: Mapped[int]
    at: Mapped[datetime]
    fingerprint: Mapped[str] = mapped_column(index=True)
    content: Mapped[str]
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programme.id"))
    """The version of the programme it was judged by; None where that was not kept."""


class PacketRow(OfSession):
    """A packet number: belongs to (session, layout, fingerprint)."""

    __tablename__ = "packet"
    __table_args__ = (UniqueConstraint("session_id", "layout", "fingerprint"),)
    subject = Subject.PACKET
    number: Mapped[str] = mapped_column(unique=True)
    layout: Mapped[str]
    fingerprint: Mapped[str]
    snapshot_id: Mapped[str] = mapped_column(ForeignKey("snapshot.id"))
    at: Mapped[datetime]
    made_as: Mapped[str] = mapped_column(default="", server_default="")
    """The layout as JSON, so that it can be drawn again as it was; empty = not known."""
