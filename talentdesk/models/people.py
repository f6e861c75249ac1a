"""People, their ratings, and bytes such as their photos."""

from datetime import date

from sqlalchemy import ForeignKey, Index

from talentdesk.domain.change import Subject
from talentdesk.models.base import Base, Mapped, Row, mapped_column


class PersonRow(Row):
    """A person; names carry their pinyin so that lists sort and search without a library."""

    __tablename__ = "person"
    subject = Subject.PERSON

    number: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    english_name: Mapped[str] = mapped_column(default="")
    pinyin: Mapped[str] = mapped_column(default="")
    """Full reading, lower case, syllables joined by spaces."""
    initials: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="", index=True)
    search_key: Mapped[str] = mapped_column(default="")
    """Every reading, initials, name and number in one lower-case string; what the global search looks in."""
    pinyin_fixed: Mapped[str] = mapped_column(default="")
    gender: Mapped[str] = mapped_column(default="")
    birth_date: Mapped[date | None]
    hire_date: Mapped[date | None]
    work_start: Mapped[date | None]
    education: Mapped[str] = mapped_column(default="")
    degree: Mapped[str] = mapped_column(default="")
    school: Mapped[str] = mapped_column(default="")
    major: Mapped[str] = mapped_column(default="")
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("unit.id"), index=True)
    post_id: Mapped[str | None] = mapped_column(ForeignKey("post.id"), index=True)
    post_since: Mapped[date | None]
    grade: Mapped[str] = mapped_column(default="")
    """Job grade of the person."""
    manager_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    place: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    remarks: Mapped[str] = mapped_column(default="")
    photo: Mapped[str] = mapped_column(default="")
    """SHA-256 of the blob."""
    active: Mapped[bool] = mapped_column(default=True)


class OfPerson(Row):
    """Base of the histories of a person."""

    __abstract__ = True
    subject = Subject.HISTORY
    owners = ("person_id",)

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)


class RatingRow(OfPerson):
    """A rating on one dimension of the programme."""

    __tablename__ = "rating"
    __table_args__ = (Index("ix_rating_newest", "dimension", "person_id", "on"),)
    subject = Subject.RATING
    dimension: Mapped[str]
    period: Mapped[str]
    grade: Mapped[str] = mapped_column(default="")
    score: Mapped[float | None]
    on: Mapped[date]
    source: Mapped[str] = mapped_column(default="")


class BlobRow(Base):
    """Bytes by their SHA-256: insert-only, outside the journal's images."""

    __tablename__ = "blob"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    data: Mapped[bytes]
