"""The rows of a meeting that go with a member, a candidate or a scheme."""

from collections.abc import Container

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.texts import Id
from talentdesk.models.meeting import (
    AttendanceRow,
    OpinionRevealRow,
    OpinionRow,
    RecusalRow,
)


def forget_member(rows: Session, member: Id) -> None:
    """Delete times, opinions and recusals of a member who is taken off the committee."""
    for table in (AttendanceRow, OpinionRow, RecusalRow):
        for row in rows.scalars(select(table).where(table.member_id == member)).all():
            rows.delete(row)


def forget_schemes(rows: Session, session: Id, schemes: Container[str]) -> None:
    """Delete the opinions on schemes that leave a session."""
    for opinion in rows.scalars(select(OpinionRow).where(OpinionRow.session_id == session)).all():
        if opinion.scheme in schemes:
            rows.delete(opinion)
    for reveal in rows.scalars(select(OpinionRevealRow).where(OpinionRevealRow.session_id == session)).all():
        if reveal.scheme in schemes:
            rows.delete(reveal)
