"""Setting a workspace up and naming it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Language
from talentdesk.models.programmes import ProgrammeRow, WorkspaceRow
from talentdesk.services.commands import Command, Nature, Work
from talentdesk.services.overview import ProgrammeOf

__all__ = ["ProgrammeOf", "RenameWorkspace", "SetUpWorkspace"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUpWorkspace(Command):
    """Give a new file its organisation and programme."""

    action: ClassVar[str] = "set_up_workspace"
    nature: ClassVar[Nature] = Nature.FINAL

    organisation: str
    language: Language
    programme_text: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        """Write the two rows every workspace has."""
        name = self.organisation.strip()
        if not name:
            raise refused(Reason.NAME_MISSING)
        work.rows.add(WorkspaceRow(id=work.new_id(), organisation=name, language=self.language.value))
        row = ProgrammeRow(
            id=work.new_id(),
            key="",
            version=1,
            content=self.programme_text,
            active=True,
            since=work.now,
            by=work.operator,
        )
        work.rows.add(row)
        work.rows.flush()
        row.key, row.version = work.programme.key, work.programme.version
        return {"organisation": name, "programme": row.key}


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameWorkspace(Command):
    """Give the organisation another name."""

    action: ClassVar[str] = "rename_workspace"

    organisation: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        """Change the name. Refused when it is empty."""
        name = self.organisation.strip()
        if not name:
            raise refused(Reason.NAME_MISSING)
        row = work.rows.scalars(select(WorkspaceRow)).one()
        before, row.organisation = row.organisation, name
        return {"before": before, "organisation": name}
