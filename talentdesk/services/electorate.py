"""Who may vote on whom: the committee's members less those who do not take part for a candidate."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain import quorum
from talentdesk.domain.programme import Programme
from talentdesk.domain.quorum import Count
from talentdesk.domain.texts import Id
from talentdesk.models.meeting import RecusalRow
from talentdesk.models.people import PersonRow
from talentdesk.models.workshop import SessionRow
from talentdesk.services.lookup import find_many
from talentdesk.services.overview import members_of


def electorates(
    rows: Session, session: SessionRow, programme: Programme, candidates: Mapping[Id, Id]
) -> dict[Id, Count]:
    """Return by candidate how many members are present and entitled; ``candidates`` maps to their people."""
    members = members_of(rows, session.id)
    people = find_many(rows, PersonRow, candidates.values())
    shown = quorum.found(
        members,
        {
            one: (person, people[person].manager_id or "")
            for one, person in candidates.items()
            if person in people
        },
        programme.meeting,
    )
    out: dict[Id, set[Id]] = defaultdict(set)
    for one in shown:
        if one.in_force:
            out[one.candidate].add(one.member)
    for row in rows.scalars(select(RecusalRow).where(RecusalRow.session_id == session.id)):
        out[row.candidate_id].add(row.member_id)
    return {one: quorum.counted(members, frozenset(out[one])) for one in candidates}
