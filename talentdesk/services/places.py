"""Reads where everybody stands, on all schemes of a session at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from sqlalchemy import select

from talentdesk.domain.distribution import Distribution, Guideline, of_counts
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.texts import Id
from talentdesk.models.workshop import PlacementRow
from talentdesk.services.lookup import place
from talentdesk.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Levels = tuple[str, str]
"""Two stored level keys; both empty = holding area."""

Line = tuple[Id, str, str, str, str, float]
"""Candidate, proposed levels, levels, position inside the box."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where everybody stands, by scheme key, in the order of the boxes."""

    by_scheme: Mapping[str, list[Line]]
    counted: Mapping[str, tuple[Counter[Levels], Counter[Levels]]] = field(default_factory=dict)
    """Proposed and calibrated places by scheme, where they were counted before."""

    def on(self, scheme: str) -> list[Line]:
        """Return the lines of a scheme."""
        return self.by_scheme.get(scheme, [])

    def distribution(self, scheme: Scheme, guidelines: Iterable[Guideline]) -> Distribution:
        """Return how the calibrated places of a scheme are spread."""
        known = self.counted.get(scheme.key)
        counts = known[1] if known is not None else Counter([line[3:5] for line in self.on(scheme.key)])
        return _spread(scheme, counts, guidelines)

    def proposed_distribution(self, scheme: Scheme, guidelines: Iterable[Guideline]) -> Distribution:
        """Return how the proposed places of a scheme are spread."""
        known = self.counted.get(scheme.key)
        counts = known[0] if known is not None else Counter([line[1:3] for line in self.on(scheme.key)])
        return _spread(scheme, counts, guidelines)

    def differing(
        self, scheme: Scheme, others: Iterable[Scheme], among: Collection[Id] | None = None
    ) -> frozenset[Id]:
        """Return candidates that stand on another level of a shared dimension on another scheme.

        ``among`` whom it is asked; None = everybody.
        """
        here = {scheme.vertical.key: 0, scheme.horizontal.key: 1}
        mine = {line[0]: line[3:5] for line in self.some(scheme.key, among) if line[3]}
        found: set[Id] = set()
        for other in others:
            there = {other.vertical.key: 3, other.horizontal.key: 4}
            shared = [(here[key], column) for key, column in there.items() if key in here]
            for line in self.some(other.key, among) if shared and mine else ():
                stands = mine.get(line[0])
                if stands and line[3] and any(stands[mark] != line[column] for mark, column in shared):
                    found.add(line[0])
        return frozenset(found)

    def some(self, scheme: str, among: Collection[Id] | None) -> list[Line]:
        """Return the lines of a few candidates on a scheme; None = of everybody."""
        lines = self.on(scheme)
        return lines if among is None else [line for line in lines if line[0] in among]


def placement_lines(
    rows: Session, session: Id, candidates: Collection[Id] | None = None
) -> Sequence[tuple[Id, str, Id, str, str, str, str, float]]:
    """Read id, scheme and line of every placement in the order of the boxes; None = of everybody."""
    # Columns of the table, not of the class: thousands of plain tuples without the object loader's work.
    table = PlacementRow.__table__.c
    wanted = (
        select(
            table.id,
            table.scheme,
            table.candidate_id,
            table.proposed_vertical,
            table.proposed_horizontal,
            table.vertical,
            table.horizontal,
            table.position,
        )
        .where(table.session_id == session)
        .order_by(table.position, table.id)
    )
    if candidates is not None:
        wanted = wanted.where(table.candidate_id.in_(candidates))
    # Fetched at once: row by row takes half as long again.
    return [tuple(row) for row in rows.execute(wanted).all()]


def _spread(scheme: Scheme, counted: Counter[Levels], guidelines: Iterable[Guideline]) -> Distribution:
    boxes: Counter[Placement] = Counter()
    unplaced = 0
    for (vertical, horizontal), number in counted.items():
        where = place(vertical, horizontal)
        if where is None:
            unplaced += number
        else:
            boxes[where] += number
    return of_counts(scheme, boxes, unplaced, guidelines)
