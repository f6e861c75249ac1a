"""Facts of people and slates for tests of succession; what is not said is not on record."""

from datetime import date

from talentdesk.domain.eligibility import PersonFacts
from talentdesk.domain.scores import Rating
from talentdesk.domain.spans import Spell
from talentdesk.domain.successors import Slate, Successor

ON = date(2026, 11, 21)


def facts(**known: object) -> PersonFacts:
    return PersonFacts(person="p", **known)  # type: ignore[arg-type]


def day(text: str) -> date:
    return date.fromisoformat(text)


def spell(tier: str | None, start: str | None, end: str | None = None, *, inside: bool = True) -> Spell:
    return Spell(tier=tier, inside=inside, start=day(start) if start else None, end=day(end) if end else None)


def rating(period: str, score: float | None, *, dimension: str = "performance", on: str = "") -> Rating:
    given = day(on) if on else date(int(period[:4]) + 1, 1, 15)
    return Rating(id=period, dimension=dimension, period=period, grade="", score=score, on=given, source="")


def slate(post: str, *people: tuple[str, str], incumbent: str = "", emergency: tuple[str, ...] = ()) -> Slate:
    """A slate of confirmed successors in rank order, each with a readiness."""
    return Slate(
        post=post,
        incumbents=(incumbent,) if incumbent else (),
        successors=tuple(
            Successor(person=person, rank=rank, readiness=readiness, confirmed=True)
            for rank, (person, readiness) in enumerate(people, start=1)
        ),
        emergency=emergency,
    )
