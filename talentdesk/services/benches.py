"""The bench of every key post by readiness, and how many people are on their way to every tier."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.programme import Programme
from talentdesk.domain.successors import Bench, Slate, bench, confirmed
from talentdesk.domain.texts import Id
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.services.commands import Query, Reading
from talentdesk.services.slates import slates_of


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchLine:
    """A key post with its confirmed successors counted by readiness."""

    post: Id
    title: str
    unit: str
    tier: str
    counts: tuple[int, ...]
    """In the order of the programme's readiness; the last one counts those not judged."""
    state: Bench
    looked_at: bool
    """Whether anybody has made a slate."""
    vacant: bool

    @property
    def successors(self) -> int:
        """How many are confirmed."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class TierReach:
    """A tier and the people confirmed for its posts, everybody once, where they are readiest."""

    tier: str
    counts: tuple[int, ...]
    """As in ``BenchLine``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchesOf(Query[tuple[BenchLine, ...]]):
    """The bench of every key post: highest tier first, then by title."""

    def run(self, reading: Reading) -> tuple[BenchLine, ...]:
        posts = key_posts(reading.rows, reading.programme)
        slates = slates_of(reading.rows, [post.id for post in posts])
        return bench_lines(posts, slates, reading.programme)


@dataclass(frozen=True, slots=True, kw_only=True)
class PipelineOf(Query[tuple[TierReach, ...]]):
    """The people on their way to every tier, highest first."""

    def run(self, reading: Reading) -> tuple[TierReach, ...]:
        posts = key_posts(reading.rows, reading.programme)
        return reaches(posts, slates_of(reading.rows, [post.id for post in posts]), reading.programme)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPost:
    """A key post."""

    id: Id
    title: str
    unit: str
    tier: str


def key_posts(rows: Session, programme: Programme) -> tuple[KeyPost, ...]:
    """Return all key posts: highest tier first, then by title and unit."""
    ranks = {tier.key: rank for rank, tier in enumerate(programme.tiers)}
    wanted = (
        select(PostRow.id, PostRow.title, UnitRow.path, PostRow.tier)
        .outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
        .where(PostRow.key_position)
    )
    found = (
        KeyPost(id=key, title=title, unit=path or "", tier=tier)
        for key, title, path, tier in rows.execute(wanted)
    )
    return tuple(sorted(found, key=lambda one: (ranks.get(one.tier, len(ranks)), one.title, one.unit)))


def bench_lines(
    posts: Sequence[KeyPost], slates: Iterable[Slate], programme: Programme
) -> tuple[BenchLine, ...]:
    """Return the bench of posts with their slates, in their order."""
    levels = [choice.key for choice in programme.readiness]
    lines = []
    for post, slate in zip(posts, slates, strict=True):
        counted = Counter(_level(one.readiness, levels) for one in confirmed(slate))
        lines.append(
            BenchLine(
                post=post.id,
                title=post.title,
                unit=post.unit,
                tier=post.tier,
                counts=tuple(counted[at] for at in range(len(levels) + 1)),
                state=bench(slate, programme),
                looked_at=slate.successors is not None,
                vacant=not slate.incumbents,
            )
        )
    return tuple(lines)


def reaches(posts: Sequence[KeyPost], slates: Iterable[Slate], programme: Programme) -> tuple[TierReach, ...]:
    """Return the people confirmed for every tier that has key posts; within a tier everybody counts once."""
    levels = [choice.key for choice in programme.readiness]
    best: dict[str, dict[Id, int]] = {post.tier: {} for post in posts}
    for post, slate in zip(posts, slates, strict=True):
        for one in confirmed(slate):
            at = _level(one.readiness, levels)
            people = best[post.tier]
            people[one.person] = min(at, people.get(one.person, at))
    counted = {tier: Counter(people.values()) for tier, people in best.items()}
    return tuple(
        TierReach(tier=tier, counts=tuple(counted[tier][at] for at in range(len(levels) + 1)))
        for tier in best
    )


def _level(readiness: str, levels: Sequence[str]) -> int:
    return levels.index(readiness) if readiness in levels else len(levels)
