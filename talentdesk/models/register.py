"""The register of signed paper: numbered copies, signatures, scans; and layouts kept by name."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column


class OfPacket(Row):
    """Base of what belongs to an issued packet."""

    __abstract__ = True
    subject = Subject.REGISTER
    owners = ("packet_id",)
    packet_id: Mapped[str] = mapped_column(ForeignKey("packet.id"), index=True)


class CopyRow(OfPacket):
    """A numbered copy for a named recipient, and what became of it."""

    __tablename__ = "packet_copy"
    __table_args__ = (UniqueConstraint("packet_id", "number"),)
    number: Mapped[int]
    """1 = first."""
    recipient: Mapped[str]
    handed_out: Mapped[date | None]
    returned: Mapped[date | None]
    destroyed: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")


class SignatureRow(OfPacket):
    """Who has to sign a packet, and when they did."""

    __tablename__ = "packet_signature"
    name: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    signed_on: Mapped[date | None]
    kind: Mapped[str] = mapped_column(default="")
    """``wet`` on paper or ``drawn`` on a screen; empty = not signed yet."""
    drawing: Mapped[str] = mapped_column(default="")
    """SHA-256 of the drawn signature's picture."""


class ScanRow(OfPacket):
    """A scan of the signed paper; its bytes lie in ``blob``."""

    __tablename__ = "packet_scan"
    name: Mapped[str]
    kind: Mapped[str]
    """``pdf``, ``png`` or ``jpeg``."""
    pages: Mapped[int]
    sha256: Mapped[str]
    at: Mapped[datetime]


class LayoutRow(Row):
    """A packet layout kept under a name: its parts in their order, as JSON."""

    __tablename__ = "packet_layout"
    subject = Subject.REGISTER
    name: Mapped[str] = mapped_column(unique=True)
    content: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
