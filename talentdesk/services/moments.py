"""When something was last changed: the newest journal entry that still stands and touched it."""

from collections.abc import Container
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.change import StepKind
from talentdesk.domain.texts import Id
from talentdesk.models.journal import EntryRow, ImageRow
from talentdesk.services.commands import Nature
from talentdesk.services.journal import Stacks

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
    stacks = Stacks()
    standing: dict[int, datetime] = {}
    undone: dict[int, datetime] = {}
    entries = select(EntryRow.number, EntryRow.kind, EntryRow.nature, EntryRow.joined, EntryRow.at).order_by(
        EntryRow.number
    )
    for number, kind, nature, joined, at in rows.execute(entries):
        if kind == StepKind.UNDO:
            undone |= {one: standing.pop(one) for one in stacks.undo[-1]}
        elif kind == StepKind.REDO:
            standing |= {one: undone.pop(one) for one in stacks.redo[-1]}
        else:
            standing[number] = at
        stacks.see(number, StepKind(kind), Nature(nature), joined=joined)
    return standing
