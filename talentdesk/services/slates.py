"""The slates of key posts as the rules read them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from talentdesk.domain.successors import Slate, Successor
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.succession import SlateRow, StandInRow, SuccessorRow
from talentdesk.services.commands import Query, Reading

_FEW = 200
"""Of up to so many posts only their own rows are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slates(Query[tuple[Slate, ...]]):
    """The slates of all key posts, highest tier first, then by title."""

    def run(self, reading: Reading) -> tuple[Slate, ...]:
        ranks = {tier.key: rank for rank, tier in enumerate(reading.programme.tiers)}
        wanted = select(PostRow.id, PostRow.tier, PostRow.title).where(PostRow.key_position)
        posts = sorted(
            reading.rows.execute(wanted), key=lambda post: (ranks.get(post.tier, len(ranks)), post.title)
        )
        return slates_of(reading.rows, [post.id for post in posts])


def slates_of(rows: Session, posts: Iterable[Id]) -> tuple[Slate, ...]:
    """Return the slates of posts, in their order; whoever has left the company counts on none."""
    posts = tuple(posts)
    few = posts if len(posts) <= _FEW else ()
    incumbents = _by_post(
        rows.execute(
            select(PersonRow.post_id, PersonRow.id)
            .where(PersonRow.active, _among(PersonRow.post_id, few))
            .order_by(PersonRow.sort_key, PersonRow.id)
        )
    )
    stand_ins = _by_post(
        rows.execute(
            select(StandInRow.post_id, StandInRow.person_id)
            .join(PersonRow, PersonRow.id == StandInRow.person_id)
            .where(PersonRow.active, _among(StandInRow.post_id, few))
            .order_by(StandInRow.rank, StandInRow.id)
        )
    )
    successors = _successors(rows, few)
    return tuple(
        Slate(
            post=post,
            incumbents=tuple(incumbents.get(post, ())),
            successors=successors.get(post),
            emergency=tuple(stand_ins.get(post, ())),
        )
        for post in posts
    )


def _among(column: InstrumentedAttribute[Any], few: Sequence[Id]) -> ColumnElement[bool]:
    """Return the condition for a few posts; of many, or of none named, all are read."""
    return column.in_(few) if few else column.is_not(None)


def _successors(rows: Session, few: Sequence[Id]) -> dict[Id, tuple[Successor, ...]]:
    """Return who stands on each slate there is, by rank; a slate may be empty."""
    slates = select(SlateRow.post_id).where(_among(SlateRow.post_id, few))
    found: dict[Id, list[Successor]] = {post: [] for post in rows.scalars(slates)}
    wanted = (
        select(
            SlateRow.post_id,
            SuccessorRow.id,
            SuccessorRow.person_id,
            SuccessorRow.readiness,
            SuccessorRow.confirmed_on,
        )
        .join(SlateRow, SlateRow.id == SuccessorRow.slate_id)
        .outerjoin(PersonRow, PersonRow.id == SuccessorRow.person_id)
        .where(or_(SuccessorRow.person_id.is_(None), PersonRow.active), _among(SlateRow.post_id, few))
        .order_by(SuccessorRow.rank, SuccessorRow.id)
    )
    for post, key, person, readiness, confirmed_on in rows.execute(wanted):
        found[post].append(
            Successor(
                person=person or key,
                # Who left the company leaves no gap.
                rank=len(found[post]) + 1,
                readiness=readiness,
                confirmed=confirmed_on is not None,
                outside=person is None,
            )
        )
    return {post: tuple(those) for post, those in found.items()}


def _by_post(pairs: Iterable[tuple[Id | None, Id]]) -> dict[Id, list[Id]]:
    found: dict[Id, list[Id]] = defaultdict(list)
    for post, person in pairs:
        if post is not None:
            found[post].append(person)
    return found
