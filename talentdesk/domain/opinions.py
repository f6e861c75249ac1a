"""Independent opinions before the talk: hidden until all are in, then shown as their spread."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Member


class Kind(StrEnum):
    """What a member thinks of a proposed place."""

    AGREE = "agree"
    QUESTION = "question"
    ABSTAIN = "abstain"
    PLACE = "place"
    """Another place than the proposed one."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """One opinion; ``place`` only for ``Kind.PLACE``."""

    kind: Kind
    place: Placement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Opinions that may be seen: how many of each kind, and which places they mean. Never names."""

    agree: int
    question: int
    abstain: int
    places: tuple[tuple[Placement, int], ...]
    """Places with how many chose them; those who agree stand at the proposed one."""
    disagreement: float
    """How many levels two opinions lie apart on average; abstentions are left out."""

    @property
    def elsewhere(self) -> int:
        """How many chose another place than the proposed one."""
        return sum(number for _, number in self.places) - self.agree


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionState:
    """How far the opinions on a candidate are, and the spread once it may be seen."""

    given: int
    awaited: int
    """How many members are asked."""
    revealed: bool = False
    """Shown before all were in."""
    spread: Spread | None = None

    @property
    def complete(self) -> bool:
        """Whether everybody who is asked has answered."""
        return 0 < self.awaited <= self.given


def asked(members: Iterable[Member], recused: Collection[Id] = ()) -> tuple[Id, ...]:
    """Return who is asked for an opinion on a candidate: all with a vote who take part."""
    return tuple(member.id for member in members if member.votes and member.id not in recused)


def may_be_seen(asked_for: Collection[Id], given_by: Collection[Id], *, revealed: bool) -> bool:
    """Tell whether opinions may be shown: all who are asked have answered, or they were revealed."""
    return bool(given_by) and (revealed or (bool(asked_for) and set(asked_for) <= set(given_by)))


def spread(opinions: Sequence[Opinion], proposed: Placement | None, scheme: Scheme) -> Spread:
    """Return the spread of opinions on one candidate."""
    kinds = Counter(one.kind for one in opinions)
    stands = [_stand(one, proposed) for one in opinions if one.kind is not Kind.ABSTAIN]
    places = Counter(place for place in stands if place is not None)
    pairs = list(combinations(stands, 2))
    apart = sum(_apart(one, other, scheme) for one, other in pairs)
    return Spread(
        agree=kinds[Kind.AGREE],
        question=kinds[Kind.QUESTION],
        abstain=kinds[Kind.ABSTAIN],
        places=tuple(sorted(places.items())),
        disagreement=apart / len(pairs) if pairs else 0.0,
    )


def _stand(opinion: Opinion, proposed: Placement | None) -> Placement | None:
    """Return where an opinion puts the candidate; a question puts nobody anywhere."""
    return {Kind.AGREE: proposed, Kind.PLACE: opinion.place}.get(opinion.kind)


def _apart(one: Placement | None, other: Placement | None, scheme: Scheme) -> int:
    """Return the levels between two opinions; a question lies one level from every place."""
    if one is None or other is None:
        return 0 if one is other else 1
    if one not in scheme.by_placement or other not in scheme.by_placement:
        return 0 if one == other else 1
    up, along = scheme.steps(one, other)
    return abs(up) + abs(along)
