"""Taking posts and units away: refused where something rests on them, unless it moves elsewhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from talentdesk.domain.promoting import VacancyState
from talentdesk.domain.ruling import Figure, Finding, Reason, RefusedError, Ruling, refused
from talentdesk.domain.texts import Id
from talentdesk.models import Row, journalled
from talentdesk.models.development import PlanRow
from talentdesk.models.nominations import VacancyRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.succession import SlateRow, StandInRow
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find
from talentdesk.services.settling import settle
from talentdesk.services.slate_rows import name_of, slate_row, successor_rows

_NAMED = 3
"""So many names a refusal tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePost(Command):
    """Take a post away; what rests on it moves to another post, or it is refused with where that is."""

    action: ClassVar[str] = "remove_post"

    post: Id
    move_to: Id = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        rows = work.rows
        post = find(rows, PostRow, self.post, Reason.POST_MISSING)
        if self.move_to == self.post:
            raise refused(Reason.VALUE_NOT_ALLOWED, field="post", value=post.title)
        target = find(rows, PostRow, self.move_to, Reason.POST_MISSING) if self.move_to else None
        slate = slate_row(rows, post.id)
        if slate is not None and (target is None or slate_row(rows, target.id) is not None):
            _expect_empty(rows, slate, post)
            rows.delete(slate)
        if target is None:
            _expect_unused(rows, post)
        else:
            _move(rows, PostRow, post.id, target.id)
            _join(work, target)
        rows.flush()
        rows.delete(post)
        return {"id": post.id, "name": post.title}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveUnit(Command):
    """Take a unit away; what is in it moves to another unit, or it is refused with what that is."""

    action: ClassVar[str] = "remove_unit"

    unit: Id
    move_to: Id = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        rows = work.rows
        unit = find(rows, UnitRow, self.unit, Reason.UNIT_MISSING)
        inside = {
            "units": _count(rows, UnitRow, UnitRow.parent_id, unit.id),
            "posts": _count(rows, PostRow, PostRow.unit_id, unit.id),
            "people": _count(rows, PersonRow, PersonRow.unit_id, unit.id),
        }
        target = find(rows, UnitRow, self.move_to, Reason.UNIT_MISSING) if self.move_to else None
        if inside["units"] or (target is None and any(inside.values())) or self.move_to == self.unit:
            raise refused(Reason.UNIT_IN_USE, unit=unit.path, **inside)
        if target is None:
            for table, column in _pointing(UnitRow):
                if _count(rows, table, column, unit.id):
                    raise refused(Reason.UNIT_IN_USE, unit=unit.path, **inside)
        else:
            _expect_titles_free(rows, unit, target)
            _move(rows, UnitRow, unit.id, target.id)
        rows.flush()
        rows.delete(unit)
        return {"id": unit.id, "name": unit.name}


def _join(work: Work, post: PostRow) -> None:
    """Put in order what two posts brought together: incumbents, cover in one row, one open vacancy."""
    rows = work.rows
    rows.flush()
    settle(work, set(rows.scalars(select(PersonRow.id).where(PersonRow.post_id == post.id))))
    covers = select(StandInRow).where(StandInRow.post_id == post.id)
    there: set[Id] = set()
    for cover in rows.scalars(covers.order_by(StandInRow.rank, StandInRow.id)).all():
        if cover.person_id in there:
            rows.delete(cover)
            continue
        there.add(cover.person_id)
        cover.rank = len(there)
    vacant = VacancyRow.state == VacancyState.OPEN.value
    if _count(rows, VacancyRow, VacancyRow.post_id, post.id, vacant) > 1:
        raise refused(Reason.VACANCY_OPEN, post=post.title)


def _expect_empty(rows: Session, slate: SlateRow, post: PostRow) -> None:
    there = successor_rows(rows, slate.id)
    if there:
        names = "\n".join(name_of(rows, one) for one in there[:_NAMED])
        raise refused(Reason.POST_ON_SLATE, post=post.title, count=len(there), names=names)


def _expect_unused(rows: Session, post: PostRow) -> None:
    """Refuse with every place where a post still stands."""
    found: list[Finding] = []
    held = rows.scalars(select(PersonRow.name).where(PersonRow.post_id == post.id)).all()
    planned = rows.scalars(
        select(PersonRow.name)
        .join(PlanRow, PlanRow.person_id == PersonRow.id)
        .where(PlanRow.target_post_id == post.id)
    ).all()
    for reason, names in ((Reason.POST_HELD, held), (Reason.POST_IN_PLANS, planned)):
        if names:
            figures: dict[str, Figure] = {
                "post": post.title,
                "count": len(names),
                "names": "\n".join(names[:_NAMED]),
            }
            found.append(Finding(reason, figures=figures))
    told = (PersonRow, PlanRow, SlateRow, StandInRow)
    count = sum(
        _count(rows, table, column, post.id) for table, column in _pointing(PostRow) if table not in told
    )
    stand_ins = _count(rows, StandInRow, StandInRow.post_id, post.id)
    if count + stand_ins:
        more: dict[str, Figure] = {"post": post.title, "count": count + stand_ins}
        found.append(Finding(Reason.POST_IN_USE, figures=more))
    if found:
        raise RefusedError(Ruling(allowed=False, findings=tuple(found)))


def _expect_titles_free(rows: Session, unit: UnitRow, target: UnitRow) -> None:
    """Refuse where a post would meet one of the same title."""
    there = set(rows.scalars(select(PostRow.title).where(PostRow.unit_id == target.id)))
    for title in rows.scalars(select(PostRow.title).where(PostRow.unit_id == unit.id)):
        if title in there:
            raise refused(Reason.VALUE_NOT_ALLOWED, field="title", value=title)


def _pointing(kind: type[Row]) -> Iterable[tuple[type[Row], Any]]:
    """Return every column of every table that names rows of a table."""
    for table in journalled():
        for column in table.__table__.columns:
            if any(key.column.table is kind.__table__ for key in column.foreign_keys):
                yield table, getattr(table, column.name)


def _move(rows: Session, kind: type[Row], old: Id, new: Id) -> None:
    """Let everything that names one row name another."""
    for table, column in _pointing(kind):
        for row in rows.scalars(select(table).where(column == old)).all():
            setattr(row, column.key, new)


def _count(rows: Session, table: type[Row], column: Any, key: Id, *more: ColumnElement[bool]) -> int:
    return rows.scalars(select(func.count()).select_from(table).where(column == key, *more)).one()
