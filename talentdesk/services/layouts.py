"""Packet layouts kept by name: their parts in order, as the builder hands them over."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain.register import SavedLayout
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.register import LayoutRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find

_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveLayout(Command):
    """Keep a layout under a name; one of the same name takes its place."""

    action: ClassVar[str] = "save_layout"

    name: str
    content: str
    """The layout as JSON; only the builder reads it."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        name = _name(self.name)
        row = _named(work.rows, name)
        if row is None:
            last = work.rows.scalar(select(func.max(LayoutRow.position)))
            row = LayoutRow(id=work.new_id(), name=name, position=0 if last is None else last + 1)
            work.rows.add(row)
        row.content = self.content
        return {"id": row.id, "name": name}


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameLayout(Command):
    """Give a layout another name."""

    action: ClassVar[str] = "rename_layout"

    layout: Id
    name: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, LayoutRow, self.layout)
        name, before = _name(self.name), row.name
        other = _named(work.rows, name)
        if other is not None and other.id != row.id:
            raise refused(Reason.LAYOUT_NAME_TAKEN, name=name)
        row.name = name
        return {"id": row.id, "name": name, "before": before}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveLayout(Command):
    """Delete a layout."""

    action: ClassVar[str] = "remove_layout"

    layout: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, LayoutRow, self.layout)
        work.rows.delete(row)
        return {"name": row.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedLayouts(Query[tuple[SavedLayout, ...]]):
    """The layouts kept by name, in their order."""

    def run(self, reading: Reading) -> tuple[SavedLayout, ...]:
        rows = reading.rows.scalars(select(LayoutRow).order_by(LayoutRow.position, LayoutRow.name))
        return tuple(SavedLayout(id=row.id, name=row.name, content=row.content) for row in rows)


def _name(text: str) -> str:
    return values.words(text, field="name", most=_NAME, required=True)


def _named(rows: Session, name: str) -> LayoutRow | None:
    return rows.scalars(select(LayoutRow).where(LayoutRow.name == name)).first()
