"""The base of all tables: named constraints, UUID keys, and what the journal needs to know of each."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import Boolean, Date, Float, Integer, LargeBinary, MetaData, String
from sqlalchemy.types import TypeDecorator

from talentdesk.domain.change import Subject

if TYPE_CHECKING:
    # To the type checker tables are what SQLAlchemy's own declarative classes are.
    from sqlalchemy.orm import DeclarativeBase as Declared
    from sqlalchemy.orm import Mapped, mapped_column
else:
    from talentdesk.models.declared import Declared, Mapped, mapped_column

__all__ = ["Base", "Mapped", "Moment", "Row", "mapped_column"]

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """A moment as ISO 8601 text with its offset, so that images, exports and other tools read the same."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:
        """Write a moment as text."""
        return None if value is None else value.isoformat(timespec="milliseconds")

    def process_result_value(self, value: str | None, dialect: Any) -> datetime | None:
        """Read a moment from text."""
        return None if value is None else datetime.fromisoformat(value)


class Base(Declared):
    """Base of all tables."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: String,
        int: Integer,
        bool: Boolean,
        float: Float,
        bytes: LargeBinary,
        datetime: Moment,
        date: Date,
    }


class Row(Base):
    """Base of all journalled tables: a UUID key, a subject for the news, and the columns that name owners."""

    __abstract__ = True

    subject: ClassVar[Subject]
    owners: ClassVar[tuple[str, ...]] = ()
    """Columns whose ids belong into the news besides the row's own id."""

    id: Mapped[str] = mapped_column(primary_key=True)
