"""The journal: entries chained by hash, and the row images each one holds."""

from datetime import datetime

from sqlalchemy import ForeignKey

from talentdesk.models.base import Base, Mapped, mapped_column


class EntryRow(Base):
    """One do, undo or redo."""

    __tablename__ = "journal_entry"
    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    action: Mapped[str]
    figures: Mapped[str]
    """Canonical JSON of what the sentence needs."""
    at: Mapped[datetime]
    who: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    nature: Mapped[str]
    """``step``, ``final`` (a barrier for undo) or ``record``."""
    joined: Mapped[bool] = mapped_column(default=False)
    """Belongs to the step before it: taken back together, shown as one."""
    undoes: Mapped[int | None]
    """Number of the entry an undo or redo speaks of."""
    images_hash: Mapped[str]
    previous_hash: Mapped[str]
    hash: Mapped[str]


class ImageRow(Base):
    """A row before and after an entry, as canonical JSON; None = it did not exist.

    The chain runs over the hashes, so the JSON itself can be blanked when a person must be erased by law.
    """

    __tablename__ = "journal_image"
    entry: Mapped[int] = mapped_column(ForeignKey("journal_entry.number"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    table: Mapped[str]
    key: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    before_hash: Mapped[str]
    after_hash: Mapped[str]
