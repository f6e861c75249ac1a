"""Versions of the tier chart: which posts stood in which tier, and what changed between two of them."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPost:
    """A post as a version of the chart knows it."""

    id: Id
    title: str
    unit: str
    tier: str
    key_position: bool
    key_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TierChartLine:
    """A kept version of the chart."""

    id: Id
    name: str
    on: date
    note: str
    posts: int
    key_positions: int


class ChartChangeKind(StrEnum):
    """What became of a post between two versions."""

    ADDED = "added"
    REMOVED = "removed"
    TIER = "tier"
    NOW_KEY = "now_key"
    NO_LONGER_KEY = "no_longer_key"
    RENAMED = "renamed"
    MOVED = "moved"
    """To another unit."""
    REASON = "reason"
    """The reason why it is key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartChange:
    """One difference. ``before`` and ``after`` are tier keys, titles, paths of units or reasons."""

    kind: ChartChangeKind
    post: Id
    title: str
    unit: str
    before: str = ""
    after: str = ""


def changes(before: Iterable[ChartPost], after: Iterable[ChartPost]) -> tuple[ChartChange, ...]:
    """Return what changed: new posts, posts that are gone, then the others by unit and title."""
    old, new = ({post.id: post for post in posts} for posts in (before, after))
    found = [_change(ChartChangeKind.ADDED, post) for key, post in new.items() if key not in old]
    found += [_change(ChartChangeKind.REMOVED, post) for key, post in old.items() if key not in new]
    for key, post in new.items():
        if key in old:
            found += _between(old[key], post)
    order = list(ChartChangeKind)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), one.unit, one.title)))


def _between(old: ChartPost, new: ChartPost) -> list[ChartChange]:
    found = []
    for kind, was, now in (
        (ChartChangeKind.TIER, old.tier, new.tier),
        (ChartChangeKind.RENAMED, old.title, new.title),
        (ChartChangeKind.MOVED, old.unit, new.unit),
    ):
        if was != now:
            found.append(_change(kind, new, was, now))
    if old.key_position != new.key_position:
        kind = ChartChangeKind.NOW_KEY if new.key_position else ChartChangeKind.NO_LONGER_KEY
        found.append(_change(kind, new, old.key_reason, new.key_reason))
    elif old.key_reason != new.key_reason:
        found.append(_change(ChartChangeKind.REASON, new, old.key_reason, new.key_reason))
    return found


def _change(kind: ChartChangeKind, post: ChartPost, before: str = "", after: str = "") -> ChartChange:
    return ChartChange(kind=kind, post=post.id, title=post.title, unit=post.unit, before=before, after=after)


def written(posts: Iterable[ChartPost]) -> str:
    """Return posts as canonical JSON: the same chart is the same text."""
    lines = [asdict(post) for post in sorted(posts, key=lambda post: post.id)]
    return json.dumps(lines, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(text: str) -> tuple[ChartPost, ...]:
    """Return the posts of a kept chart."""
    return tuple(ChartPost(**line) for line in json.loads(text))
