"""What of succession wants looking at today: a list for each kind of concern."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from talentdesk.domain.calendar import months_between
from talentdesk.domain.successors import Bench
from talentdesk.domain.texts import Id

SOON = 12
"""Months within which somebody leaves soon."""


class Concern(StrEnum):
    """Kinds of concerns, the gravest first."""

    AT_RISK = "at_risk"
    """High risk of loss, and nobody ready now."""
    LEAVING = "leaving"
    """The incumbent leaves soon, and nobody is ready now."""
    VACANT = "vacant"
    UNREADY = "unready"
    """Successors, or none, but nobody ready now."""
    NOT_LOOKED_AT = "not_looked_at"
    """Nobody has made a slate."""
    NAMED_OFTEN = "named_often"
    """Somebody stands on more slates than the programme lets pass by."""
    LATE = "late"
    """Steps of development plans that are late."""
    MENTOR_GONE = "mentor_gone"
    """A plan under way whose mentor is no longer employed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPost:
    """A key post as far as concerns ask."""

    post: Id
    bench: Bench
    looked_at: bool
    incumbents: tuple[Id, ...] = ()
    high_risk: bool = False
    leaves: tuple[tuple[Id, date], ...] = ()
    """Incumbents who are known to leave, with the day it is certain by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the list behind a concern."""

    post: Id = ""
    person: Id = ""
    on: date | None = None
    count: int = 0
    """How many posts, how many steps; 0 where there is nothing to count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concerned:
    """A concern with its list."""

    concern: Concern
    lines: tuple[Line, ...]


def concerns(
    posts: Sequence[KeyPost],
    *,
    on: date,
    named_often: Mapping[Id, int],
    late: Iterable[tuple[Id, int]],
    mentors_gone: Iterable[tuple[Id, int]],
) -> tuple[Concerned, ...]:
    """Return every concern there is, the gravest first.

    ``named_often`` counts posts by person, ``late`` the steps that are,
    ``mentors_gone`` the mentors who left.
    """
    unready = [one for one in posts if one.looked_at and one.bench is not Bench.NOW]
    not_now = [one for one in posts if one.bench is not Bench.NOW]
    found = {
        Concern.AT_RISK: [_held(one) for one in not_now if one.high_risk],
        Concern.LEAVING: [
            Line(post=one.post, person=person, on=day)
            for one in not_now
            for person, day in one.leaves
            if months_between(on, day) < SOON
        ],
        Concern.VACANT: [Line(post=one.post) for one in posts if not one.incumbents],
        Concern.UNREADY: [_held(one) for one in unready],
        Concern.NOT_LOOKED_AT: [_held(one) for one in posts if not one.looked_at],
        Concern.NAMED_OFTEN: [Line(person=person, count=count) for person, count in named_often.items()],
        Concern.LATE: [Line(person=person, count=count) for person, count in late],
        Concern.MENTOR_GONE: [Line(person=person, count=count) for person, count in mentors_gone],
    }
    return tuple(Concerned(concern=key, lines=tuple(found[key])) for key in Concern if found[key])


def _held(one: KeyPost) -> Line:
    """Return the line of a post with who holds it, the first of several."""
    return Line(post=one.post, person=one.incumbents[0] if one.incumbents else "")
