"""What the undo and redo buttons name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from talentdesk.domain.opened import Step
from talentdesk.models.journal import EntryRow
from talentdesk.services.journal import figures_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def describe(rows: Session, number: int, operator: str) -> Step | None:
    """Describe the step that begins with an entry."""
    wanted = select(EntryRow.action, EntryRow.figures, EntryRow.who).where(EntryRow.number == number)
    found = rows.execute(wanted).first()
    if found is None:
        return None
    figures = figures_of(found.figures)
    return Step(
        entry=number, action=found.action, figures=figures, who=found.who, other=found.who != operator
    )
