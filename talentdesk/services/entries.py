"""Reading journal entries as lines."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talentdesk.domain.change import StepKind
from talentdesk.domain.journal import EntryLine
from talentdesk.models.journal import EntryRow, ImageRow
from talentdesk.services.commands import Nature
from talentdesk.services.steps import Stacks, figures_of


def entry_lines(rows: Session, *, after: int = 0, before: int = 0, limit: int = 500) -> tuple[EntryLine, ...]:
    """Return entries numbered above ``after`` and, if given, below ``before``; newest first."""
    wanted = select(EntryRow).where(EntryRow.number > after).order_by(EntryRow.number.desc()).limit(limit)
    if before:
        wanted = wanted.where(EntryRow.number < before)
    entries = list(rows.scalars(wanted))
    numbers = [entry.number for entry in entries]
    counted = select(ImageRow.entry, func.count()).where(ImageRow.entry.in_(numbers)).group_by(ImageRow.entry)
    counts = {entry: count for entry, count in rows.execute(counted)}
    undone = undone_numbers(rows)
    return tuple(
        EntryLine(
            number=entry.number,
            id=entry.id,
            kind=StepKind(entry.kind),
            action=entry.action,
            figures=figures_of(entry.figures),
            at=entry.at,
            who=entry.who,
            reason=entry.reason,
            rows=counts.get(entry.number, 0),
            barrier=entry.nature == Nature.FINAL,
            undone=entry.number in undone,
        )
        for entry in entries
    )


def undone_numbers(rows: Session) -> set[int]:
    """Return the numbers of the entries that are taken back at present, joined ones among them."""
    stacks = Stacks()
    undone: set[int] = set()
    entries = select(EntryRow.number, EntryRow.kind, EntryRow.nature, EntryRow.joined).order_by(
        EntryRow.number
    )
    for number, kind, nature, joined in rows.execute(entries):
        if kind == StepKind.UNDO:
            undone.update(stacks.undo[-1])
        elif kind == StepKind.REDO:
            undone.difference_update(stacks.redo[-1])
        stacks.see(number, StepKind(kind), Nature(nature), joined=joined)
    return undone
