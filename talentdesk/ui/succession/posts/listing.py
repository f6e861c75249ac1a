"""Which posts are listed, and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from talentdesk.domain import unit_paths
from talentdesk.domain.posts import RISKS, PostStanding
from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_chart import PostState


class Column(StrEnum):
    """A column of the table of posts."""

    TITLE = "title"
    STATE = "state"
    HOLDERS = "holders"
    TIER = "tier"
    RISK = "risk"
    IMPACT = "impact"
    LEAVING = "leaving"
    BENCH = "bench"
    KEY = "key"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Filter:
    """What has to hold of a post to be listed."""

    words: str = ""
    unit: str = ""
    """Path of a unit; posts below it are listed too."""
    key_only: bool = True
    bare: bool = False
    """Only those without a successor who is ready now."""
    vacant: bool = False
    told: bool = False
    """Only those something is odd about."""

    def passes(self, post: PostStanding) -> bool:
        """Tell whether a post is listed."""
        names = "\n".join(one.name for one in post.holders)
        return (
            unit_paths.is_within(post.unit, self.unit)
            and (post.key_position or not self.key_only)
            and (post.state is not PostState.READY or not self.bare)
            and (post.vacant or not self.vacant)
            and (bool(post.marks) or not self.told)
            and self.words.strip().casefold() in f"{post.title}\n{post.unit}\n{names}".casefold()
        )


def listed(
    posts: Iterable[PostStanding],
    wanted: Filter,
    programme: Programme,
    column: Column | None = None,
    *,
    descending: bool = False,
) -> tuple[PostStanding, ...]:
    """Return the posts a filter lets through, as they come or by a column."""
    found = [post for post in posts if wanted.passes(post)]
    if column is not None:
        tiers = {tier.key: rank for rank, tier in enumerate(programme.tiers)}
        found.sort(key=lambda post: _order(post, column, tiers), reverse=descending)
    return tuple(found)


def _order(post: PostStanding, column: Column, tiers: dict[str, int]) -> tuple[object, ...]:
    states = list(PostState)
    order: object = {
        Column.TITLE: post.title,
        Column.UNIT: post.unit,
        Column.TIER: tiers.get(post.tier, len(tiers)),
        Column.KEY: not post.key_position,
        Column.HOLDERS: "\n".join(one.name for one in post.holders),
        Column.LEAVING: _soonest(post),
        Column.RISK: _risk(post.risk),
        Column.IMPACT: _risk(post.impact),
        Column.STATE: states.index(post.state),
        Column.BENCH: -post.confirmed,
    }[column]
    return (order, post.unit, post.title)


def _soonest(post: PostStanding) -> str:
    days = (one.earliest or one.latest for holder in post.incumbents for one in holder.leaving)
    return min((day.isoformat() for day in days if day), default="9999")


def _risk(step: str) -> int:
    return -RISKS.index(step) if step in RISKS else 1
