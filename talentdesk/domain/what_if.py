"""What if posts fall vacant: the steps that follow, and the bench before and after them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from talentdesk.domain.programme import Programme
from talentdesk.domain.successors import (
    Bench,
    Figure,
    NetBench,
    Slate,
    bench,
    coverage,
    net_bench,
    ready_now,
    strength,
)
from talentdesk.domain.texts import Id
from talentdesk.domain.vacancy import Filling, Vacancy, vacate

_BY_SUCCESSOR = (Filling.READY, Filling.EARLY, Filling.UNJUDGED)


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchFigures:
    """The figures of a bench, each with the posts it was reckoned from."""

    coverage: Figure
    ready_now: Figure
    strength: Figure
    net: NetBench


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A post that stands otherwise after a scenario."""

    post: Id
    incumbents: tuple[Id, ...]
    incumbents_after: tuple[Id, ...]
    bench: Bench
    bench_after: Bench
    interim: Id = ""
    """Who covers the post for a while, beside the present one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """A scenario played through."""

    posts: tuple[Id, ...]
    """Those marked vacant, in their order."""
    leaving: tuple[Id, ...]
    """Others who step in nowhere."""
    vacancy: Vacancy
    before: BenchFigures
    after: BenchFigures
    differences: tuple[Difference, ...]
    """Posts with other incumbents or another bench, in the order of the slates."""


def bench_figures(slates: Iterable[Slate], programme: Programme) -> BenchFigures:
    """Return all figures of a bench."""
    those = tuple(slates)
    return BenchFigures(
        coverage=coverage(those),
        ready_now=ready_now(those, programme),
        strength=strength(those, programme),
        net=net_bench(those, programme),
    )


def what_if(
    slates: Sequence[Slate],
    posts: Sequence[Id],
    programme: Programme,
    *,
    counted: Collection[Id],
    leaving: Collection[Id] = (),
) -> WhatIf:
    """Play posts falling vacant and compare the bench of the ``counted`` posts before and after.

    Those ``leaving`` step in nowhere, but stay where they are. Afterwards whoever is gone or has moved
    follows nobody any more; who covers for a while still can.
    """
    marked = tuple(dict.fromkeys(posts))
    vacancy = vacate(slates, marked, programme, leaving=leaving)
    after = settled(slates, vacancy, marked, leaving)
    before_counted = [slate for slate in slates if slate.post in counted]
    after_counted = [slate for slate in after if slate.post in counted]
    interim = {one.post: one.person for one in vacancy.steps if one.filling is Filling.INTERIM}
    differences = (
        Difference(
            post=old.post,
            incumbents=old.incumbents,
            incumbents_after=new.incumbents,
            bench=bench(old, programme),
            bench_after=bench(new, programme),
            interim=interim.get(old.post, ""),
        )
        for old, new in zip(slates, after, strict=True)
    )
    return WhatIf(
        posts=marked,
        leaving=tuple(dict.fromkeys(leaving)),
        vacancy=vacancy,
        before=bench_figures(before_counted, programme),
        after=bench_figures(after_counted, programme),
        differences=tuple(
            one
            for one in differences
            if one.incumbents != one.incumbents_after or one.bench is not one.bench_after
        ),
    )


def settled(
    slates: Sequence[Slate], vacancy: Vacancy, marked: Collection[Id], leaving: Collection[Id] = ()
) -> tuple[Slate, ...]:
    """Return the slates as they are once all steps are taken."""
    moved: Mapping[Id, Id] = {one.post: one.person for one in vacancy.steps if one.filling in _BY_SUCCESSOR}
    gone = frozenset(person for slate in slates if slate.post in marked for person in slate.incumbents).union(
        moved.values()
    )
    off = gone.union(leaving)
    return tuple(_settled(slate, moved, gone, off, vacant=slate.post in marked) for slate in slates)


def _settled(
    slate: Slate, moved: Mapping[Id, Id], gone: Collection[Id], off: Collection[Id], *, vacant: bool
) -> Slate:
    stays = () if vacant else tuple(one for one in slate.incumbents if one not in gone)
    came = moved.get(slate.post)
    successors = slate.successors
    if successors is not None:
        successors = tuple(one for one in successors if one.person not in off)
    return replace(
        slate,
        incumbents=(*stays, came) if came else stays,
        successors=successors,
        emergency=tuple(one for one in slate.emergency if one not in off),
    )
