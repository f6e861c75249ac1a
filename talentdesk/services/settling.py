"""What follows for slates when somebody comes into a post: nobody follows, covers or acts for themself."""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import ColumnElement, select, true

from talentdesk.domain.posts import TermKind
from talentdesk.domain.slates import APPOINTED
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.succession import SlateRow, StandInRow, SuccessorRow, TermRow
from talentdesk.services.commands import Work
from talentdesk.services.slate_rows import leave

_FEW = 200
"""Of up to so many people only their own rows are read."""


def settle(work: Work, people: Collection[Id], on: date | None = None) -> None:
    """Take people off slate and cover of the post they hold, and end their acting in it the day before.

    That they stood on the slate stays known. ``on`` is the day they came into the post, today if left out.
    """
    if not people:
        return
    work.rows.flush()
    of_slates = (
        select(SuccessorRow, PostRow)
        .join(SlateRow, SlateRow.id == SuccessorRow.slate_id)
        .join(PostRow, PostRow.id == SlateRow.post_id)
        .join(PersonRow, PersonRow.id == SuccessorRow.person_id)
        .where(PersonRow.post_id == SlateRow.post_id, _among(people))
    )
    for row, post in work.rows.execute(of_slates).all():
        if row.person_id in people:
            leave(work, row, post, APPOINTED)
    covers = (
        select(StandInRow)
        .join(PersonRow, PersonRow.id == StandInRow.person_id)
        .where(PersonRow.post_id == StandInRow.post_id, _among(people))
    )
    for cover in work.rows.scalars(covers).all():
        if cover.person_id in people:
            _leave_cover(work, cover)
    _end_acting(work, people, on or work.today)


def _leave_cover(work: Work, cover: StandInRow) -> None:
    behind = select(StandInRow).where(StandInRow.post_id == cover.post_id, StandInRow.rank > cover.rank)
    for one in work.rows.scalars(behind).all():
        one.rank -= 1
    work.rows.delete(cover)


def _end_acting(work: Work, people: Collection[Id], on: date) -> None:
    wanted = (
        select(TermRow)
        .join(PersonRow, PersonRow.id == TermRow.person_id)
        .where(
            PersonRow.post_id == TermRow.post_id,
            TermRow.kind == TermKind.ACTING.value,
            TermRow.end.is_(None) | (TermRow.end >= on),
            _among(people),
        )
    )
    for term in work.rows.scalars(wanted).all():
        if term.person_id not in people:
            continue
        if term.start is not None and term.start >= on:
            work.rows.delete(term)
        else:
            term.end = on - timedelta(days=1)


def _among(people: Collection[Id]) -> ColumnElement[bool]:
    return PersonRow.id.in_(people) if len(people) <= _FEW else true()
