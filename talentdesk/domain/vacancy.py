"""What happens when posts fall vacant: who steps in, who backfills, and where the chain breaks."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from talentdesk.domain.programme import Programme
from talentdesk.domain.successors import Slate, confirmed, months_until
from talentdesk.domain.texts import Id


class Filling(StrEnum):
    """How a vacant post is filled."""

    READY = "ready"
    """By the first confirmed successor who is ready now and free."""
    INTERIM = "interim"
    """For a while by the emergency cover, beside the present post."""
    EARLY = "early"
    """By a confirmed successor before being ready."""
    UNJUDGED = "unjudged"
    """By a confirmed successor whose readiness nobody has judged."""
    BROKEN = "broken"
    """By nobody: the chain breaks here."""
    UNKNOWN = "unknown"
    """Nobody has made a slate for the post."""


class Passed(StrEnum):
    """Why a successor was passed over."""

    GONE = "gone"
    """Among those who leave."""
    TAKEN = "taken"
    """Steps in elsewhere already."""
    NOT_READY = "not_ready"
    NOT_JUDGED = "not_judged"
    """Nobody has judged whether they are ready."""
    PROPOSED = "proposed"
    """Not confirmed."""


@dataclass(frozen=True, slots=True)
class Step:
    """A vacant post and what becomes of it."""

    post: Id
    filling: Filling
    person: Id = ""
    leaves: Id = ""
    """The post that falls vacant by it; empty where none does."""
    because: Id = ""
    """The post whose filling made this one vacant; empty for those that were marked."""
    depth: int = 0
    passed: tuple[tuple[Id, Passed], ...] = ()
    """Successors passed over, by rank, with the reason."""


@dataclass(frozen=True, slots=True)
class Vacancy:
    """All steps, each post directly before those that fall vacant by it."""

    steps: tuple[Step, ...]

    @property
    def broken(self) -> tuple[Step, ...]:
        """Where a chain breaks."""
        return tuple(one for one in self.steps if one.filling is Filling.BROKEN)

    @property
    def unknown(self) -> tuple[Step, ...]:
        """Posts nobody has made a slate for."""
        return tuple(one for one in self.steps if one.filling is Filling.UNKNOWN)


@dataclass
class _Play:
    programme: Programme
    slates: dict[Id, Slate]
    held: dict[Id, Id]
    """Post by its only incumbent, so that leaving it makes it vacant."""
    gone: frozenset[Id]
    taken: set[Id] = field(default_factory=set)
    steps: list[Step] = field(default_factory=list)

    def fill(self, post: Id, because: Id, depth: int) -> None:
        """Fill a post and then what falls vacant by it. Everybody moves once, so this comes to an end."""
        step = self._step(post, because, depth)
        self.steps.append(step)
        if step.leaves:
            self.fill(step.leaves, post, depth + 1)

    def _step(self, post: Id, because: Id, depth: int) -> Step:
        slate = self.slates.get(post)
        if slate is None or (slate.successors is None and not slate.emergency):
            return Step(post, Filling.UNKNOWN, because=because, depth=depth)
        passed: list[tuple[Id, Passed]] = []
        early: list[tuple[Id, Filling]] = []
        counting = {one.person for one in confirmed(slate)}
        for one in sorted(slate.successors or (), key=lambda one: (one.rank, one.person)):
            why = self._against(one.person)
            if why is None and one.person not in counting:
                why = Passed.PROPOSED
            if why is None and months_until(self.programme, one.readiness) != 0:
                early.append((one.person, Filling.EARLY if one.readiness else Filling.UNJUDGED))
                why = Passed.NOT_READY if one.readiness else Passed.NOT_JUDGED
            if why is None:
                return self._moved(post, Filling.READY, one.person, because, depth, passed)
            passed.append((one.person, why))
        for person in slate.emergency:
            if self._against(person) is None:
                self.taken.add(person)
                return Step(post, Filling.INTERIM, person, "", because, depth, tuple(passed))
        if early:
            person, filling = early[0]
            rest = [each for each in passed if each[0] != person]
            return self._moved(post, filling, person, because, depth, rest)
        filling = Filling.BROKEN if slate.successors is not None else Filling.UNKNOWN
        return Step(post, filling, because=because, depth=depth, passed=tuple(passed))

    def _against(self, person: Id) -> Passed | None:
        if person in self.gone:
            return Passed.GONE
        return Passed.TAKEN if person in self.taken else None

    def _moved(
        self,
        post: Id,
        filling: Filling,
        person: Id,
        because: Id,
        depth: int,
        passed: Iterable[tuple[Id, Passed]],
    ) -> Step:
        self.taken.add(person)
        return Step(post, filling, person, self.held.get(person, ""), because, depth, tuple(passed))


def vacate(
    slates: Sequence[Slate], posts: Sequence[Id], programme: Programme, *, leaving: Collection[Id] = ()
) -> Vacancy:
    """Play through what happens when posts fall vacant, in the order given, highest first.

    Their incumbents are gone and step in nowhere; ``leaving`` names others who are. Posts that were marked
    are all filled before what falls vacant by it, so that the first choice goes to them.
    """
    by_post = {slate.post: slate for slate in slates}
    marked = list(dict.fromkeys(posts))
    gone = frozenset(leaving).union(
        person for post in marked if post in by_post for person in by_post[post].incumbents
    )
    held = {
        slate.incumbents[0]: slate.post
        for slate in slates
        if len(slate.incumbents) == 1 and slate.post not in marked
    }
    play = _Play(programme, by_post, held, gone)
    roots = [play._step(post, "", 0) for post in marked]
    for step in roots:
        play.steps.append(step)
        if step.leaves:
            play.fill(step.leaves, step.post, 1)
    return Vacancy(tuple(play.steps))
