"""Where the journal ends, what can be taken back and done again, and what the buttons for it name."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from talentdesk.domain.change import StepKind
from talentdesk.domain.opened import Step
from talentdesk.domain.ruling import Figure
from talentdesk.models.journal import EntryRow, ImageRow
from talentdesk.services.commands import Nature
from talentdesk.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


GENESIS = "0" * 64
"""What the first entry points back to."""


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry: number 0 and the genesis hash in an empty journal."""

    number: int = 0
    hash: str = GENESIS
    at: datetime | None = None

    @property
    def moment(self) -> datetime:
        """When the workspace last changed; papers say they were made then."""
        assert self.at is not None, "a workspace begins with an entry"
        return self.at


@dataclasses.dataclass
class Stacks:
    """What can be taken back and done again: groups of entry numbers, newest last; a fold over entries."""

    undo: list[list[int]] = dataclasses.field(default_factory=list)
    redo: list[list[int]] = dataclasses.field(default_factory=list)

    def see(self, number: int, kind: StepKind, nature: Nature, *, joined: bool) -> None:
        """Take one entry into account."""
        if kind is StepKind.UNDO:
            self.redo.append(self.undo.pop())
        elif kind is StepKind.REDO:
            self.undo.append(self.redo.pop())
        elif nature is Nature.FINAL:
            self.undo.clear()
            self.redo.clear()
        elif nature is Nature.STEP:
            self.redo.clear()
            if joined and self.undo:
                self.undo[-1].append(number)
            else:
                self.undo.append([number])


def head(rows: Session) -> Head:
    """Return the newest entry."""
    newest = select(EntryRow.number, EntryRow.hash, EntryRow.at).order_by(EntryRow.number.desc()).limit(1)
    row = rows.execute(newest).first()
    return Head(row.number, row.hash, row.at) if row else Head()


def stacks(rows: Session) -> Stacks:
    """Fold all entries into what can be taken back and done again."""
    folded = Stacks()
    entries = select(EntryRow.number, EntryRow.kind, EntryRow.nature, EntryRow.joined).order_by(
        EntryRow.number
    )
    for number, kind, nature, joined in rows.execute(entries):
        folded.see(number, StepKind(kind), Nature(nature), joined=joined)
    return folded


def describe(rows: Session, number: int, operator: str) -> Step | None:
    """Describe the step that begins with an entry."""
    # What joined the step later is a row or two.
    last = select(func.max(ImageRow.position)).where(ImageRow.entry == number).scalar_subquery()
    wanted = select(EntryRow.action, EntryRow.figures, EntryRow.who, last.label("last"))
    found = rows.execute(wanted.where(EntryRow.number == number)).first()
    if found is None:
        return None
    return Step(
        entry=number,
        action=found.action,
        figures=figures_of(found.figures),
        who=found.who,
        other=found.who != operator,
        rows=0 if found.last is None else found.last + 1,
    )


def figures_of(text: str) -> Mapping[str, Figure]:
    """Return the figures stored with an entry."""
    figures: dict[str, Figure] = json.loads(text)
    return figures
