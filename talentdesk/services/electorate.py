"""Who may vote on whom: the committee's members less those who do not take part for a candidate."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from talentdesk.domain import quorum
from talentdesk.domain.programme import Programme
from talentdesk.domain.quorum import Count
from talentdesk.domain.texts import Id
from talentdesk.models.workshop import SessionRow
from talentdesk.services.overview import members_of
from talentdesk.services.recusal import recusals_of


def electorates(
    rows: Session, session: SessionRow, programme: Programme, candidates: Iterable[Id]
) -> dict[Id, Count]:
    """Return by candidate how many members are present and entitled; recused ones are neither."""
    members = members_of(rows, session.id)
    out = recusals_of(rows, programme, session.id, members)
    return {one: quorum.counted(members, quorum.in_force(out, one)) for one in candidates}
