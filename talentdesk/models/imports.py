"""What was taken over from workbooks: where every row came from, and what was said of a source once."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column


class ImportRow(Row):
    """One import: when, by whom, of which sheets, into which table."""

    __tablename__ = "import_batch"
    subject = Subject.IMPORT
    table_key: Mapped[str]
    at: Mapped[datetime]
    who: Mapped[str]
    sources: Mapped[str]
    """JSON: [[file, sheet], …]."""
    fields: Mapped[str]
    """JSON: the fields that were written, [key, …]."""


class ImportPartRow(Row):
    """Some hundred rows of an import: whom each one was about and which fields it wrote.

    Many rows in one, because a row of its own for each would make a large import a seventh slower.
    """

    __tablename__ = "import_part"
    subject = Subject.IMPORT
    batch_id: Mapped[str] = mapped_column(ForeignKey("import_batch.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    content: Mapped[str]
    """JSON: [[owner id, index of the source, row number, indexes of the fields as bits], …]."""


class MappingRow(Row):
    """What a person said of a source: its columns, and what its words mean."""

    __tablename__ = "import_mapping"
    __table_args__ = (UniqueConstraint("fingerprint", "table_key"),)
    subject = Subject.IMPORT
    fingerprint: Mapped[str]
    table_key: Mapped[str]
    name: Mapped[str]
    content: Mapped[str]
    """JSON: ``columns`` [[header, field], …] and ``answers`` [[subject, key], …]."""
    at: Mapped[datetime]
