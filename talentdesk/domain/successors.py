"""Slates of successors: their order, the bench behind posts, and where somebody is named too often.

Only confirmed successors count. A post whose slate nobody has made yet is unknown, which is not the same as
one without a successor.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Successor:
    """Somebody on the slate of a post. Readiness belongs to the person and this post."""

    person: Id
    """For somebody from outside any key that is not a person's."""
    rank: int
    readiness: str = ""
    """Key of the programme's scale; empty = not judged yet."""
    confirmed: bool = False
    """Proposed ones do not count."""
    outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Slate:
    """A key post with those who may follow. ``successors`` None = nobody has made a slate yet."""

    post: Id
    incumbents: tuple[Id, ...] = ()
    """Empty = the post is vacant."""
    successors: tuple[Successor, ...] | None = None
    emergency: tuple[Id, ...] = ()
    """Who covers at once for a while, apart from readiness."""


class Bench(StrEnum):
    """What stands behind a post."""

    NOW = "now"
    LATER = "later"
    NONE = "none"
    UNKNOWN = "unknown"
    """No slate yet, or the readiness of confirmed successors is not judged."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with all it was reckoned from: the posts that count, those that do not, and the unknown."""

    yes: tuple[Id, ...]
    no: tuple[Id, ...]
    unknown: tuple[Id, ...]

    @property
    def of(self) -> int:
        """The denominator: all posts, the unknown ones too."""
        return len(self.yes) + len(self.no) + len(self.unknown)

    @property
    def percent(self) -> float | None:
        """The share that is certain, in percent; None without posts."""
        return 100 * len(self.yes) / self.of if self.of else None

    @property
    def at_most(self) -> float | None:
        """The share if everything unknown turned out well."""
        return 100 * (len(self.yes) + len(self.unknown)) / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class NetBench:
    """The bench with everybody counted for one post only."""

    follows: Mapping[Id, Id]
    """Person by post, for as many posts as there can be."""
    ready_now: frozenset[Id]
    """Posts of these whose person is ready now."""
    figure: Figure


def months_until(programme: Programme, readiness: str) -> int | None:
    """Return the months until a readiness is ready; None where it is not judged or has no figure.

    A programme without figures means its first readiness by "ready now".
    """
    within = dict(programme.succession.successors.within)
    if not within and programme.readiness:
        within = {programme.readiness[0].key: 0}
    return within.get(readiness)


def ordered(slate: Slate) -> tuple[Successor, ...]:
    """Return the slate by rank; nobody follows themself, and nobody stands on it twice."""
    found: dict[Id, Successor] = {}
    for one in sorted(slate.successors or (), key=lambda one: (one.rank, one.person)):
        if one.person not in slate.incumbents:
            found.setdefault(one.person, one)
    return tuple(found.values())


def confirmed(slate: Slate) -> tuple[Successor, ...]:
    """Return the successors that count, by rank."""
    return tuple(one for one in ordered(slate) if one.confirmed)


def bench(slate: Slate, programme: Programme) -> Bench:
    """Return what stands behind a post."""
    if slate.successors is None:
        return Bench.UNKNOWN
    known = confirmed(slate)
    if any(months_until(programme, one.readiness) == 0 for one in known):
        return Bench.NOW
    if any(not one.readiness for one in known):
        return Bench.UNKNOWN
    return Bench.LATER if known else Bench.NONE


def coverage(slates: Iterable[Slate]) -> Figure:
    """Posts with at least one confirmed successor, of all."""
    return _figure(
        (slate.post, None if slate.successors is None else bool(confirmed(slate))) for slate in slates
    )


def ready_now(slates: Iterable[Slate], programme: Programme) -> Figure:
    """Posts with at least one confirmed successor who is ready now, of all."""
    found = ((slate.post, bench(slate, programme)) for slate in slates)
    return _figure((post, None if state is Bench.UNKNOWN else state is Bench.NOW) for post, state in found)


def strength(slates: Iterable[Slate], programme: Programme) -> Figure:
    """Posts with as many confirmed successors as the programme asks for, of all."""
    wanted = programme.succession.successors.slate
    return _figure(
        (slate.post, None if slate.successors is None else len(confirmed(slate)) >= wanted)
        for slate in slates
    )


def named_too_often(slates: Iterable[Slate], programme: Programme) -> dict[Id, tuple[Id, ...]]:
    """Return the posts of everybody named for more of them than the programme lets pass by."""
    most = programme.succession.successors.named_most
    posts: dict[Id, list[Id]] = defaultdict(list)
    for slate in slates:
        for one in ordered(slate):
            posts[one.person].append(slate.post)
    return {person: tuple(found) for person, found in posts.items() if most and len(found) > most}


def net_bench(slates: Sequence[Slate], programme: Programme) -> NetBench:
    """Return for how many posts there would be a successor if everybody could follow only once.

    As many posts as possible with people who are ready now, then as many as possible with the others; within
    that the order of the slates.
    """
    everybody = {slate.post: [one.person for one in confirmed(slate)] for slate in slates}
    ready = {
        slate.post: [one.person for one in confirmed(slate) if months_until(programme, one.readiness) == 0]
        for slate in slates
    }
    matched: dict[Id, Id] = {}
    for choices in (ready, everybody):
        for slate in slates:
            if slate.post not in matched.values():
                _match(slate.post, choices, matched, set())
    follows = {post: person for person, post in matched.items()}
    figure = _figure(
        (slate.post, True if slate.post in follows else None if slate.successors is None else False)
        for slate in slates
    )
    now = frozenset(post for post, person in follows.items() if person in ready[post])
    return NetBench(
        {slate.post: follows[slate.post] for slate in slates if slate.post in follows}, now, figure
    )


def _match(post: Id, choices: Mapping[Id, Sequence[Id]], matched: dict[Id, Id], seen: set[Id]) -> bool:
    """Give a post somebody, moving others to another of their posts where that frees one."""
    for person in choices[post]:
        if person in seen:
            continue
        seen.add(person)
        if person not in matched or _match(matched[person], choices, matched, seen):
            matched[person] = post
            return True
    return False


def _figure(answers: Iterable[tuple[Id, bool | None]]) -> Figure:
    found = list(answers)
    yes, no, unknown = (tuple(post for post, one in found if one is wanted) for wanted in (True, False, None))
    return Figure(yes, no, unknown)
