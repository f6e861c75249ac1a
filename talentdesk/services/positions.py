"""Units and posts: adding, editing, listing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import func, select

from talentdesk.domain import unit_paths
from talentdesk.domain.imports import PostLine, UnitLine, Value
from talentdesk.domain.posts import RISKS
from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find
from talentdesk.services.person_fields import tier_key

_EDITABLE = (
    "title",
    "unit",
    "tier",
    "key_position",
    "model",
    "risk_of_loss",
    "impact_of_loss",
    "note",
    "key_reason",
    "seats",
)

MOST_SEATS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AddUnit(Command):
    """Add a unit below another one, or at the top."""

    action: ClassVar[str] = "add_unit"

    name: str
    parent: Id = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        above = find(work.rows, UnitRow, self.parent, Reason.UNIT_MISSING) if self.parent else None
        name, path = _new_path(work, self.name, above)
        beside = UnitRow.parent_id == (above.id if above else None)
        position = work.rows.scalar(select(func.count()).select_from(UnitRow).where(beside)) or 0
        row = UnitRow(
            id=work.new_id(), name=name, parent_id=above.id if above else None, path=path, position=position
        )
        work.rows.add(row)
        return {"id": row.id, "name": name, "unit": path}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditUnit(Command):
    """Rename a unit, or put it below another one; what lies below, its people and its posts stay with it."""

    action: ClassVar[str] = "edit_unit"

    unit: Id
    name: str
    parent: Id = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, UnitRow, self.unit, Reason.UNIT_MISSING)
        above = find(work.rows, UnitRow, self.parent, Reason.UNIT_MISSING) if self.parent else None
        was, inside = row.path, row.path + unit_paths.JOIN
        if above is not None and unit_paths.is_within(above.path, was):
            raise refused(Reason.UNIT_CIRCLE, field="parent", value=row.name)
        name, path = _new_path(work, self.name, above, but=row)
        below = work.rows.scalars(select(UnitRow).where(UnitRow.path.startswith(inside, autoescape=True)))
        for one in below.all():
            one.path = path + unit_paths.JOIN + one.path.removeprefix(inside)
        row.name, row.path, row.parent_id = name, path, above.id if above else None
        return {"id": row.id, "was": was, "unit": path}


def _new_path(work: Work, given: str, above: UnitRow | None, but: UnitRow | None = None) -> tuple[str, str]:
    """Return name and path of a unit. Raises ``RefusedError`` where another one has that path."""
    name = values.words(given, field="name", required=True)
    path = unit_paths.joined((above.path if above else "", name))
    taken = work.rows.scalar(select(UnitRow.id).where(UnitRow.path == path))
    if unit_paths.JOIN.strip() in name or taken not in (None, but.id if but else None):
        raise refused(Reason.VALUE_NOT_ALLOWED, field="name", value=path)
    return name, path


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPost(Command):
    """Add a post to a unit."""

    action: ClassVar[str] = "add_post"

    title: str
    unit: Id = ""
    tier: str = ""
    key_position: bool = False
    model: str = ""
    risk_of_loss: str = ""
    impact_of_loss: str = ""
    note: str = ""
    key_reason: str = ""
    seats: int = 0

    def run(self, work: Work) -> Mapping[str, Figure]:
        given: dict[str, Value] = {key: getattr(self, key) for key in _EDITABLE}
        row = PostRow(id=work.new_id(), title="", unit_id=None)
        _fill(row, given, work)
        work.rows.add(row)
        return {"id": row.id, "name": row.title}


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPost(Command):
    """Change what a post is; only the given values change."""

    action: ClassVar[str] = "edit_post"

    post: Id
    values: Mapping[str, Value] = field(hash=False)

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, PostRow, self.post, Reason.POST_MISSING)
        values.expect_keys(self.values, _EDITABLE)
        _fill(row, self.values, work)
        return {"id": row.id, "name": row.title, "fields": " ".join(self.values)}


def _fill(row: PostRow, given: Mapping[str, Value], work: Work) -> None:
    """Check values and set them on a post."""
    models = [model.key for model in work.programme.models]
    for key, value in given.items():
        if key == "title":
            row.title = values.words(value, field=key, required=True)
        elif key == "unit":
            row.unit_id = find(work.rows, UnitRow, str(value), Reason.UNIT_MISSING).id if value else None
        elif key == "tier":
            row.tier = tier_key(str(value or ""), work.programme)
        elif key == "key_position":
            row.key_position = bool(value)
        elif key == "model":
            row.model = values.one_of(value or "", ["", *models], field=key)
        elif key in ("note", "key_reason"):
            setattr(row, key, values.words(value, field=key, most=values.LONG))
        elif key == "seats":
            row.seats = values.whole(value or 0, field=key, low=0, high=MOST_SEATS)
        else:
            setattr(row, key, values.one_of(value or "", ("", *RISKS), field=key))
    if {"title", "unit"} & given.keys():
        _expect_new(row, work)


def _expect_new(row: PostRow, work: Work) -> None:
    """Refuse a second post of the same title in the same unit."""
    same = select(PostRow.id).where(
        PostRow.title == row.title, PostRow.unit_id == row.unit_id, PostRow.id != row.id
    )
    with work.rows.no_autoflush:
        if work.rows.scalar(same):
            raise refused(Reason.VALUE_NOT_ALLOWED, field="title", value=row.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostLines(Query[tuple[PostLine, ...]]):
    """All posts: key positions first, by tier, then by unit and title."""

    def run(self, reading: Reading) -> tuple[PostLine, ...]:
        counted = (
            select(PersonRow.post_id, func.count().label("incumbents"))
            .where(PersonRow.active, PersonRow.post_id.is_not(None))
            .group_by(PersonRow.post_id)
            .subquery()
        )
        wanted = (
            select(
                PostRow.id,
                PostRow.title,
                UnitRow.path,
                PostRow.tier,
                PostRow.key_position,
                PostRow.model,
                counted.c.incumbents,
            )
            .outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
            .outerjoin(counted, counted.c.post_id == PostRow.id)
        )
        lines = [
            PostLine(
                id=key,
                title=title,
                unit=path or "",
                tier=tier,
                key_position=key_position,
                model=model,
                incumbents=incumbents or 0,
            )
            for key, title, path, tier, key_position, model, incumbents in reading.rows.execute(wanted)
        ]
        ranks = {tier.key: rank for rank, tier in enumerate(reading.programme.tiers)}
        last = len(ranks)
        lines.sort(
            key=lambda line: (not line.key_position, ranks.get(line.tier, last), line.unit, line.title)
        )
        return tuple(lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitLines(Query[tuple[UnitLine, ...]]):
    """All units by their path, with the active people that stand directly in each."""

    def run(self, reading: Reading) -> tuple[UnitLine, ...]:
        counted = (
            select(PersonRow.unit_id, func.count().label("people"))
            .where(PersonRow.active)
            .group_by(PersonRow.unit_id)
            .subquery()
        )
        wanted = (
            select(UnitRow.id, UnitRow.name, UnitRow.path, UnitRow.parent_id, counted.c.people)
            .outerjoin(counted, counted.c.unit_id == UnitRow.id)
            .order_by(UnitRow.path)
        )
        return tuple(
            UnitLine(id=key, name=name, path=path, parent=parent or "", people=people or 0)
            for key, name, path, parent, people in reading.rows.execute(wanted)
        )
