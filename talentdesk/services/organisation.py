"""Units by their path and posts by unit and title, found or made as needed."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import unit_paths
from talentdesk.domain.texts import Id
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.commands import Work

PostKey = tuple[Id, str]
"""(unit id or empty, title)."""


@dataclass(slots=True)
class Organisation:
    """What is there, and what a command makes of it. ``write`` inserts what was missing."""

    units: dict[str, Id]
    posts: dict[PostKey, Id]
    titles: dict[Id, str]
    new_units: list[dict[str, Any]] = field(default_factory=list)
    new_posts: dict[Id, dict[str, Any]] = field(default_factory=dict)
    tiers: dict[Id, str] = field(default_factory=dict)
    """Posts that stood there before and change their tier."""

    @classmethod
    def load(cls, rows: Session) -> "Organisation":
        """Read all units and posts."""
        units = {path: key for key, path in rows.execute(select(UnitRow.id, UnitRow.path))}
        found = rows.execute(select(PostRow.id, PostRow.unit_id, PostRow.title)).all()
        posts = {(unit or "", title): key for key, unit, title in found}
        return cls(units, posts, {key: title for key, _, title in found})

    def unit(self, path: str, work: Work) -> Id | None:
        """Return the unit of a path, made with its parents if needed; None for the empty path."""
        if not path:
            return None
        found = self.units.get(path)
        if found is None:
            name, parent = unit_paths.own_name(path), self.unit(unit_paths.above(path), work)
            found = self.units[path] = work.new_id()
            row = {"id": found, "name": name, "parent_id": parent, "path": path, "position": len(self.units)}
            self.new_units.append(row)
        return found

    def post(self, unit: Id | None, title: str, work: Work) -> Id | None:
        """Return the post of a title in a unit, made if needed; None for the empty title."""
        if not title:
            return None
        key = (unit or "", title)
        found = self.posts.get(key)
        if found is None:
            found = self.posts[key] = work.new_id()
            self.new_posts[found] = {**_EMPTY_POST, "id": found, "title": title, "unit_id": unit}
        return found

    def title(self, post: Id | None) -> str:
        """Return the title of a post, empty for none."""
        return self.titles.get(post or "", "")

    def set_tier(self, post: Id, tier: str) -> None:
        """Put a post into a tier; a post in a tier is a key position."""
        if post in self.new_posts:
            self.new_posts[post] |= {"tier": tier, "key_position": bool(tier)}
        else:
            self.tiers[post] = tier

    def write(self, work: Work) -> None:
        """Insert what is new and change the tiers of what was there."""
        work.insert_many(UnitRow, self.new_units)
        work.insert_many(PostRow, list(self.new_posts.values()))
        for key, tier in self.tiers.items():
            row = work.rows.get_one(PostRow, key)
            row.tier = tier
            row.key_position = bool(tier)


_EMPTY_POST: dict[str, Any] = {
    "tier": "",
    "key_position": False,
    "model": "",
    "risk_of_loss": "",
    "impact_of_loss": "",
    "note": "",
    "key_reason": "",
    "seats": 0,
}
