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
    """Opinions that may be seen: how many of each kind, and which places they mean. Never names.

    Where those stand who agree is asked for with the proposed place, which may change after they did.
    """

    agree: int
    question: int
    abstain: int
    others: tuple[tuple[Placement, int], ...] = ()
    """Places other than the proposed one with how many chose them."""

    @property
    def elsewhere(self) -> int:
        """How many chose another place than the proposed one."""
        return sum(number for _, number in self.others)

    def places(self, proposed: Placement | None) -> dict[Placement, int]:
        """Return how many would put the candidate where."""
        found = Counter(dict(self.others))
        if proposed is not None and self.agree:
            found[proposed] += self.agree
        return dict(found)

    def disagreement(self, proposed: Placement | None, scheme: Scheme) -> float:
        """Return how many levels two opinions lie apart on average; abstentions are left out."""
        groups: list[tuple[Placement | None, int]] = list(self.places(proposed).items())
        unplaced = self.question + (self.agree if proposed is None else 0)
        groups += [(None, unplaced)] if unplaced else []
        people = sum(number for _, number in groups)
        apart = sum(
            many * more * _apart(one, other, scheme) for (one, many), (other, more) in combinations(groups, 2)
        )
        return apart / (people * (people - 1) / 2) if people > 1 else 0.0


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


def spread(opinions: Sequence[Opinion]) -> Spread:
    """Return the spread of opinions on one candidate."""
    kinds = Counter(one.kind for one in opinions)
    others = Counter(one.place for one in opinions if one.kind is Kind.PLACE and one.place is not None)
    return Spread(
        agree=kinds[Kind.AGREE],
        question=kinds[Kind.QUESTION],
        abstain=kinds[Kind.ABSTAIN],
        others=tuple(sorted(others.items())),
    )


def _apart(one: Placement | None, other: Placement | None, scheme: Scheme) -> int:
    """Return the levels between two opinions; a question lies one level from every place."""
    if one is None or other is None:
        return 0 if one is other else 1
    if one not in scheme.by_placement or other not in scheme.by_placement:
        return 0 if one == other else 1
    up, along = scheme.steps(one, other)
    return abs(up) + abs(along)
