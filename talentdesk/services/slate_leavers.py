"""People who left the company and still stand on slates: they count on none and go in one step."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Select, select

from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.slates import LEFT_COMPANY
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.succession import SlateRow, StandInRow, SuccessorRow
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.slate_rows import leave


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeLeaversOff(Command):
    """Take everybody who left the company off the slate and the cover of a post, or of all posts.

    That they stood on the slate stays known.
    """

    action: ClassVar[str] = "take_leavers_off"

    post: Id = ""
    """Empty = all posts."""

    def run(self, work: Work) -> Mapping[str, Figure]:
        posts: set[Id] = set()
        names: dict[Id, str] = {}
        for row, post, name in work.rows.execute(_named(self.post)).all():
            posts.add(post.id)
            names[row.person_id or ""] = name
            leave(work, row, post, LEFT_COMPANY)
            work.rows.flush()
        for cover, post, name in work.rows.execute(_covering(self.post)).all():
            posts.add(post.id)
            names[cover.person_id] = name
            work.rows.delete(cover)
        if not names:
            raise refused(Reason.NOBODY_LEFT_SLATES)
        work.rows.flush()
        for key in posts:
            for rank, cover in enumerate(work.rows.scalars(_covers(key)).all(), start=1):
                cover.rank = rank
        first = work.rows.get_one(PostRow, self.post or min(posts))
        told: dict[str, Figure] = {"id": first.id, "post": first.title, "count": len(names)}
        return {**told, "name": min(names.values()), "posts": len(posts)}


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaversOnSlates(Query[int]):
    """How many people who left the company still stand on slates or cover posts."""

    def run(self, reading: Reading) -> int:
        found = {row.person_id for row, _, _ in reading.rows.execute(_named(""))}
        return len(found | {cover.person_id for cover, _, _ in reading.rows.execute(_covering(""))})


def _named(post: Id) -> Select[SuccessorRow, PostRow, str]:
    wanted = (
        select(SuccessorRow, PostRow, PersonRow.name)
        .join(SlateRow, SlateRow.id == SuccessorRow.slate_id)
        .join(PostRow, PostRow.id == SlateRow.post_id)
        .join(PersonRow, PersonRow.id == SuccessorRow.person_id)
        .where(PersonRow.active.is_(False))
        .order_by(PostRow.title, SuccessorRow.rank, SuccessorRow.id)
    )
    return wanted.where(PostRow.id == post) if post else wanted


def _covering(post: Id) -> Select[StandInRow, PostRow, str]:
    wanted = (
        select(StandInRow, PostRow, PersonRow.name)
        .join(PostRow, PostRow.id == StandInRow.post_id)
        .join(PersonRow, PersonRow.id == StandInRow.person_id)
        .where(PersonRow.active.is_(False))
        .order_by(PostRow.title, StandInRow.rank, StandInRow.id)
    )
    return wanted.where(PostRow.id == post) if post else wanted


def _covers(post: Id) -> Select[StandInRow]:
    return select(StandInRow).where(StandInRow.post_id == post).order_by(StandInRow.rank, StandInRow.id)
