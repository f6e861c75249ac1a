"""Where people are named as successors."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.slates import Naming
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow
from talentdesk.models.succession import SlateRow, SuccessorRow


def namings_of(rows: Session, people: Iterable[Id]) -> dict[Id, tuple[Naming, ...]]:
    """Return for which posts people are named, by rank; nobody for the post they hold, nor who has left."""
    wanted = (
        select(SuccessorRow, PostRow.id, PostRow.title, PostRow.tier, UnitRow.path)
        .join(SlateRow, SlateRow.id == SuccessorRow.slate_id)
        .join(PostRow, PostRow.id == SlateRow.post_id)
        .join(PersonRow, PersonRow.id == SuccessorRow.person_id)
        .outerjoin(UnitRow, UnitRow.id == PostRow.unit_id)
        .where(
            SuccessorRow.person_id.in_(list(people)),
            PersonRow.active,
            PersonRow.post_id.is_(None) | (PersonRow.post_id != PostRow.id),
        )
        .order_by(SuccessorRow.rank, PostRow.title, PostRow.id)
    )
    # Who left the company leaves no gap in the ranks.
    gone: dict[Id, list[int]] = defaultdict(list)
    left = (
        select(SlateRow.post_id, SuccessorRow.rank)
        .join(SuccessorRow, SuccessorRow.slate_id == SlateRow.id)
        .join(PersonRow, PersonRow.id == SuccessorRow.person_id)
        .where(PersonRow.active.is_(False))
    )
    for post, rank in rows.execute(left):
        gone[post].append(rank)
    found: dict[Id, list[Naming]] = defaultdict(list)
    for row, post, title, tier, path in rows.execute(wanted):
        found[row.person_id or ""].append(
            Naming(
                post=post,
                title=title,
                unit=path or "",
                tier=tier,
                rank=row.rank - sum(1 for rank in gone[post] if rank < row.rank),
                readiness=row.readiness,
                confirmed=row.confirmed_on is not None,
            )
        )
    return {person: tuple(those) for person, those in found.items()}
