"""The rows of slates: finding, opening and keeping them in order."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.slates import Version
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.models.programmes import ProgrammeRow
from talentdesk.models.succession import LeftSlateRow, SlateRow, SuccessorRow
from talentdesk.services.commands import Work
from talentdesk.services.lookup import find


def slate_row(rows: Session, post: Id) -> SlateRow | None:
    """Return the slate of a post; None where nobody has looked yet."""
    return rows.scalars(select(SlateRow).where(SlateRow.post_id == post)).first()


def opened_slate(work: Work, post: PostRow) -> SlateRow:
    """Return the slate of a post, made where there is none."""
    row = slate_row(work.rows, post.id)
    if row is None:
        row = SlateRow(id=work.new_id(), post_id=post.id, note="", reviewed_on=work.today)
        work.rows.add(row)
    return row


def successor_rows(rows: Session, slate: Id) -> list[SuccessorRow]:
    """Return everybody on a slate by rank; who left the company stands behind all others."""
    wanted = (
        select(SuccessorRow)
        .outerjoin(PersonRow, PersonRow.id == SuccessorRow.person_id)
        .where(SuccessorRow.slate_id == slate)
        .order_by(PersonRow.active.is_(False).is_(True), SuccessorRow.rank, SuccessorRow.id)
    )
    return list(rows.scalars(wanted))


def found_successor(rows: Session, key: Id) -> tuple[SuccessorRow, SlateRow, PostRow]:
    """Return somebody on a slate with the slate and its post."""
    row = find(rows, SuccessorRow, key)
    slate = find(rows, SlateRow, row.slate_id)
    return row, slate, find(rows, PostRow, slate.post_id, Reason.POST_MISSING)


def name_of(rows: Session, row: SuccessorRow | LeftSlateRow) -> str:
    """Return the name of somebody on a slate."""
    if row.person_id is None:
        return row.outside_name
    return rows.scalars(select(PersonRow.name).where(PersonRow.id == row.person_id)).one()


def renumber(ranked: list[SuccessorRow]) -> None:
    """Give everybody the rank of the place in the list."""
    for rank, row in enumerate(ranked, start=1):
        if row.rank != rank:
            row.rank = rank


def expect_follower(rows: Session, key: Id, post: PostRow) -> PersonRow:
    """Return somebody who may follow or cover for a post. Refused: its incumbent, and who has left."""
    person = find(rows, PersonRow, key, Reason.PERSON_MISSING)
    if person.post_id == post.id:
        raise refused(Reason.SUCCEEDS_SELF, name=person.name, post=post.title)
    if not person.active:
        raise refused(Reason.PERSON_LEFT, name=person.name)
    return person


def leave(work: Work, row: SuccessorRow, post: PostRow, reason: str) -> None:
    """Take somebody off a slate, and keep that they stood on it."""
    work.rows.add(
        LeftSlateRow(
            id=work.new_id(),
            post_id=post.id,
            person_id=row.person_id,
            outside_name=row.outside_name,
            rank=row.rank,
            readiness=row.readiness,
            confirmed=row.confirmed_on is not None,
            on=work.today,
            reason=reason,
        )
    )
    rest = [one for one in successor_rows(work.rows, row.slate_id) if one.id != row.id]
    work.rows.delete(row)
    renumber(rest)


def version_in_force(rows: Session) -> Version | None:
    """Return the version of the programme in force."""
    wanted = select(ProgrammeRow.id, ProgrammeRow.key, ProgrammeRow.version).where(ProgrammeRow.active)
    found = rows.execute(wanted.order_by(ProgrammeRow.version.desc()).limit(1)).first()
    return Version(id=found.id, key=found.key, version=found.version) if found else None
