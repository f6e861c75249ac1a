"""Saved views of a place: named, listed, renamed, put in order, deleted."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.views import SavedView
from talentdesk.models.layers import SavedViewRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find

_LONGEST = 200_000
"""Longest content in characters: a filter that names thousands of posts still fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveView(Command):
    """Keep a view under a name, behind the others; with ``view`` that one takes the new content."""

    action: ClassVar[str] = "save_view"

    place: str
    name: str
    content: str
    view: Id = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        name = values.words(self.name, field="name", required=True)
        content = _checked(self.content)
        rows = _rows(work, self.place)
        _expect_free(rows, name, self.view)
        if self.view:
            row = find(work.rows, SavedViewRow, self.view)
        else:
            last = max((one.position for one in rows), default=-1)
            row = SavedViewRow(id=work.new_id(), place=self.place, position=last + 1)
            work.rows.add(row)
        row.name, row.content = name, content
        return {"id": row.id, "name": name, "changed": bool(self.view)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameView(Command):
    """Give a saved view another name."""

    action: ClassVar[str] = "rename_view"

    view: Id
    name: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, SavedViewRow, self.view)
        name = values.words(self.name, field="name", required=True)
        _expect_free(_rows(work, row.place), name, row.id)
        before, row.name = row.name, name
        return {"id": row.id, "name": name, "before": before}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveView(Command):
    """Forget a saved view."""

    action: ClassVar[str] = "remove_view"

    view: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, SavedViewRow, self.view)
        work.rows.delete(row)
        return {"id": row.id, "name": row.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveView(Command):
    """Put a saved view at an index of its list, counted from 0."""

    action: ClassVar[str] = "move_view"

    view: Id
    index: int

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, SavedViewRow, self.view)
        rows = [one for one in _rows(work, row.place) if one.id != row.id]
        rows.insert(max(0, min(self.index, len(rows))), row)
        for position, one in enumerate(rows):
            one.position = position
        return {"id": row.id, "name": row.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedViews(Query[tuple[SavedView, ...]]):
    """The saved views of a place in their order."""

    place: str

    def run(self, reading: Reading) -> tuple[SavedView, ...]:
        wanted = (
            select(SavedViewRow)
            .where(SavedViewRow.place == self.place)
            .order_by(SavedViewRow.position, SavedViewRow.id)
        )
        return tuple(
            SavedView(id=row.id, name=row.name, content=row.content) for row in reading.rows.scalars(wanted)
        )


def _rows(work: Work, place: str) -> list[SavedViewRow]:
    wanted = (
        select(SavedViewRow)
        .where(SavedViewRow.place == place)
        .order_by(SavedViewRow.position, SavedViewRow.id)
    )
    return list(work.rows.scalars(wanted))


def _expect_free(rows: list[SavedViewRow], name: str, own: Id) -> None:
    if any(row.name.casefold() == name.casefold() and row.id != own for row in rows):
        raise refused(Reason.VIEW_NAME_TAKEN, name=name)


def _checked(content: str) -> str:
    """Return content that is a JSON object of bearable length."""
    text = values.words(content, field="content", most=_LONGEST, required=True)
    try:
        known = isinstance(json.loads(text), dict)
    except ValueError:
        known = False
    if not known:
        raise refused(Reason.VALUE_NOT_ALLOWED, field="content", value=text[:40])
    return text
