"""People with the posts and units they are in, as one statement that others narrow."""

from sqlalchemy import Select, select

from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow, UnitRow


def seated() -> Select[Id, str, str, bool, Id | None, str, str, str]:
    """Select id, number, name, active, post, title, tier and path of everybody, by pinyin."""
    return (
        select(
            PersonRow.id,
            PersonRow.number,
            PersonRow.name,
            PersonRow.active,
            PersonRow.post_id,
            PostRow.title,
            PostRow.tier,
            UnitRow.path,
        )
        .outerjoin(PostRow, PostRow.id == PersonRow.post_id)
        .outerjoin(UnitRow, UnitRow.id == PersonRow.unit_id)
        .order_by(PersonRow.sort_key, PersonRow.number)
    )
