"""When something was last changed: the newest journal entry that still stands and touched it."""

from collections.abc import Container
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.change import StepKind
from talentdesk.domain.texts import Id
from talentdesk.models.journal import EntryRow, ImageRow
from talentdesk.services.entries import undone_numbers

_AT_ONCE = 500


def newest_moment(rows: Session, keys: Container[Id]) -> datetime | None:
    """Return the moment of the newest standing entry that touched one of the rows; None if there is none.

    A step taken back and its undo count for nothing: the values are as before it, so is the moment.
    """
    standing = standing_entries(rows)
    images = (
        select(ImageRow.entry, ImageRow.key)
        .order_by(ImageRow.entry.desc())
        .execution_options(yield_per=_AT_ONCE)
    )
    # From the newest on: what is printed was mostly changed a moment ago, so this ends soon.
    for entry, key in rows.execute(images):
        if entry in standing and key in keys:
            return standing[entry]
    return None


def standing_entries(rows: Session) -> dict[int, datetime]:
    """Return the moments of all entries that were done and are not taken back at present."""
    undone = undone_numbers(rows)
    entries = select(EntryRow.number, EntryRow.at).where(EntryRow.kind == StepKind.DO.value)
    return {number: at for number, at in rows.execute(entries) if number not in undone}
