"""The programme in force, its versions, and what the workspace is called."""

from datetime import datetime

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column


class ProgrammeRow(Row):
    """A version of a programme as its file's text; decisions keep the version they were judged by."""

    __tablename__ = "programme"
    subject = Subject.PROGRAMME
    key: Mapped[str]
    version: Mapped[int]
    content: Mapped[str]
    """The programme file's text (TOML)."""
    active: Mapped[bool] = mapped_column(default=True)
    since: Mapped[datetime | None]
    """When it came into force; None for a version of before this was kept."""
    by: Mapped[str] = mapped_column(default="", server_default="")
    note: Mapped[str] = mapped_column(default="", server_default="")
    """Why it was changed."""


class WorkspaceRow(Row):
    """The one row that names the workspace."""

    __tablename__ = "workspace"
    subject = Subject.WORKSPACE
    organisation: Mapped[str]
    """Name of the organisation, printed on covers."""
    language: Mapped[str]
