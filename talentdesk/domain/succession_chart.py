"""The succession chart as values: posts one below the other, their incumbents, and who may follow."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from talentdesk.domain import unit_paths
from talentdesk.domain.programme import Programme
from talentdesk.domain.successors import Bench, Slate, bench, confirmed, months_until, ordered
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPerson:
    """Somebody the chart names; somebody from outside has a name only."""

    id: Id
    name: str
    number: str = ""
    search_key: str = ""
    post: Id = ""
    """The present post."""
    title: str = ""
    """What that is called."""
    outside: bool = False
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """An incumbent, with the first leaving that is expected."""

    person: ChartPerson
    since: date | None
    leaving: str = ""
    """Where the expectation comes from: ``outlook``, ``retirement``, ``term``; empty = none is known."""
    earliest: date | None = None
    """Expected leaving, from …"""
    latest: date | None = None
    """… to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPost:
    """A post of the chart."""

    id: Id
    title: str
    unit: str
    """Path of the unit."""
    tier: str
    key_position: bool
    above: Id
    """The post it stands below; empty at the top."""
    holders: tuple[Holder, ...]
    acting: tuple[ChartPerson, ...]
    """Who acts in it for a while, beside a post of their own."""
    risk: str
    """``low``, ``medium``, ``high`` or empty: the incumbent's where one is on record, else the post's."""
    impact: str
    slate: Slate

    @property
    def vacant(self) -> bool:
        """Whether nobody holds it."""
        return not self.holders

    @property
    def looked_at(self) -> bool:
        """Whether anybody has made a slate for it."""
        return self.slate.successors is not None


class PostState(StrEnum):
    """What the chart says of a post at a glance."""

    READY = "ready"
    LATER = "later"
    NOT_JUDGED = "not_judged"
    """There are confirmed successors, but how ready they are is not judged."""
    NONE = "none"
    """The slate was made and has no confirmed successor."""
    UNLOOKED = "unlooked"
    """Nobody has made a slate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionChart:
    """All posts that are shown, each after the one above it, and everybody named."""

    posts: tuple[ChartPost, ...]
    people: Mapping[Id, ChartPerson]
    cut: tuple[Id, ...]
    """Posts whose reporting lines run in a circle."""
    on: date
    by_post: Mapping[Id, ChartPost] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Lay the posts out by their ids."""
        object.__setattr__(self, "by_post", {post.id: post for post in self.posts})

    def played_with(self, marked: Collection[Id] = ()) -> tuple[Slate, ...]:
        """The slates a vacancy is played with: of key posts, of those marked, and where people are named."""
        return tuple(
            post.slate
            for post in self.posts
            if post.key_position or post.looked_at or post.slate.emergency or post.id in marked
        )

    @property
    def key_slates(self) -> tuple[Slate, ...]:
        """The slates of the key posts, which the figures are reckoned of."""
        return tuple(post.slate for post in self.posts if post.key_position)


def state(post: ChartPost, programme: Programme) -> PostState:
    """Return what the chart says of a post."""
    return state_of(bench(post.slate, programme), looked_at=post.looked_at)


def state_of(behind: Bench, *, looked_at: bool) -> PostState:
    """Return the state of a post by what stands behind it."""
    if not looked_at:
        return PostState.UNLOOKED
    return {
        Bench.NOW: PostState.READY,
        Bench.LATER: PostState.LATER,
        Bench.NONE: PostState.NONE,
        Bench.UNKNOWN: PostState.NOT_JUDGED,
    }[behind]


@dataclass(frozen=True, slots=True)
class StandIns:
    """The replacement chart of a post: who is there tomorrow, who comes next, who later."""

    tomorrow: tuple[Id, ...]
    """Who covers at once, then confirmed successors who are ready now."""
    next: tuple[Id, ...]
    """Confirmed successors of the nearest readiness that is not yet "now"."""
    later: tuple[Id, ...]
    """All other confirmed ones; whose readiness is not judged stands last."""


def stand_ins(slate: Slate, programme: Programme) -> StandIns:
    """Return who stands in for a post and when: nobody twice, and only confirmed successors."""
    known = [(one.person, months_until(programme, one.readiness)) for one in confirmed(slate)]
    now = [person for person, months in known if months == 0]
    tomorrow = tuple(dict.fromkeys((*slate.emergency, *now)))
    waiting = [(person, months) for person, months in known if person not in tomorrow]
    nearest = min((months for _, months in waiting if months is not None), default=None)
    following = tuple(person for person, months in waiting if months is not None and months == nearest)
    rest = sorted(
        (one for one in waiting if one[0] not in following), key=lambda one: (one[1] is None, one[1] or 0)
    )
    return StandIns(tomorrow, following, tuple(person for person, _ in rest))


def full_title(post: ChartPost) -> str:
    """Return a post by its unit and title."""
    return unit_paths.joined((post.unit, post.title))


def proposed(slate: Slate) -> int:
    """Return how many on a slate are not confirmed yet."""
    return len(ordered(slate)) - len(confirmed(slate))
