"""Taking a step back and doing it again: rows are brought to the images the journal kept of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from talentdesk.domain.change import StepKind
from talentdesk.domain.ruling import Figure
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.models.journal import EntryRow, ImageRow
from talentdesk.services import images, journal, steps
from talentdesk.services.commands import Pace
from talentdesk.services.images import Image, Key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

_ROWS_TOLD = 2_000
"""Rows compared, and rows brought back, before the one who waits is told again."""


@dataclass(frozen=True, slots=True)
class Turned:
    """What taking a step back, or doing it again, changed."""

    action: str
    figures: Mapping[str, Figure]
    images: list[Image]


def turn(rows: Session, group: list[int], kind: StepKind, pace: Pace) -> Turned:
    """Bring the rows of a group of entries back (undo) or forth (redo).

    The first half of the way, as who waits is told, goes into comparing them. Raises ``TroubleError`` where a
    row has moved on meanwhile.
    """
    found = select(EntryRow.action, EntryRow.figures).where(EntryRow.number == group[0])
    first = rows.execute(found).one()
    pace.part = first.action
    pace.tell(0, 0)
    connection = rows.connection()
    changed: list[Image] = []
    for (table, key), pair in combined(rows, group).items():
        before, after = (images.complete(table, image) for image in pair)
        source, target = (after, before) if kind is StepKind.UNDO else (before, after)
        if source != target:
            changed.append(Image(table, key, source, target))
    of = len(changed)
    by_table: dict[str, list[Image]] = {}
    for image in changed:
        by_table.setdefault(image.table, []).append(image)
    done = 0
    for table, ours in by_table.items():
        for at in range(0, len(ours), _ROWS_TOLD):
            pace.tell(done // 2, of)
            some = ours[at : at + _ROWS_TOLD]
            now = images.read(connection, table, [image.key for image in some])
            for image in some:
                if now.get(image.key) != image.before:
                    raise TroubleError(Trouble.UNDO_CONFLICT, detail=f"{table}/{image.key}")
            done += len(some)
    for done in images.put(connection, by_table, at_once=_ROWS_TOLD):
        pace.tell((of + done) // 2, of)
    return Turned(first.action, steps.figures_of(first.figures), changed)


def combined(rows: Session, entries: Iterable[int]) -> dict[Key, tuple[str | None, str | None]]:
    """Return the first before and last after image of every row the entries touched."""
    result: dict[Key, tuple[str | None, str | None]] = {}
    wanted = (
        select(ImageRow.table, ImageRow.key, ImageRow.before, ImageRow.after)
        .where(ImageRow.entry.in_(list(entries)))
        .order_by(ImageRow.entry, ImageRow.position)
    )
    for table, key, before, after in rows.execute(wanted):
        first = result[(table, key)][0] if (table, key) in result else before
        result[(table, key)] = (first, after)
    return result


def commit(rows: Session) -> None:
    """Commit. Raises ``TroubleError`` where a row that something recorded since points to cannot go."""
    try:
        journal.commit(rows)
    except IntegrityError as error:
        raise TroubleError(Trouble.UNDO_RESTED_ON) from error
