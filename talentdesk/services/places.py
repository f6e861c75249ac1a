"""Reads where everybody stands, on all schemes of a session at once."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from talentdesk.domain.distribution import Distribution, Guideline, of_counts
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.texts import Id
from talentdesk.models.workshop import PlacementRow
from talentdesk.services.lookup import place

Levels = tuple[str, str]
"""Two stored level keys; both empty = holding area."""

Line = tuple[Id, str, str, str, str, float]
"""Candidate, proposed levels, levels, position inside the box."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where everybody stands, by scheme key, in the order of the boxes."""

    by_scheme: dict[str, list[Line]]

    def on(self, scheme: str) -> list[Line]:
        """Return the lines of a scheme."""
        return self.by_scheme.get(scheme, [])

    def distribution(self, scheme: Scheme, guidelines: Iterable[Guideline]) -> Distribution:
        """Return how the calibrated places of a scheme are spread."""
        return _spread(scheme, Counter([line[3:5] for line in self.on(scheme.key)]), guidelines)

    def proposed_distribution(self, scheme: Scheme, guidelines: Iterable[Guideline]) -> Distribution:
        """Return how the proposed places of a scheme are spread."""
        return _spread(scheme, Counter([line[1:3] for line in self.on(scheme.key)]), guidelines)

    def differing(self, scheme: Scheme, others: Iterable[Scheme]) -> frozenset[Id]:
        """Return candidates that stand on another level of a shared dimension on another scheme."""
        here = {scheme.vertical.key: 0, scheme.horizontal.key: 1}
        mine = {line[0]: line[3:5] for line in self.on(scheme.key) if line[3]}
        found: set[Id] = set()
        for other in others:
            there = {other.vertical.key: 3, other.horizontal.key: 4}
            shared = [(here[key], column) for key, column in there.items() if key in here]
            for line in self.on(other.key) if shared else ():
                stands = mine.get(line[0])
                if stands and line[3] and any(stands[mark] != line[column] for mark, column in shared):
                    found.add(line[0])
        return frozenset(found)


def read_places(rows: Session, session: Id, candidate: Id = "") -> Places:
    """Read all placements of a session, or only one candidate's."""
    # Columns of the table, not of the class: thousands of plain tuples without the object loader's work.
    table = PlacementRow.__table__.c
    wanted = (
        select(
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
    if candidate:
        wanted = wanted.where(table.candidate_id == candidate)
    found: dict[str, list[Line]] = defaultdict(list)
    # Fetched at once: row by row takes half as long again.
    for row in rows.execute(wanted).all():
        found[row[0]].append((row[1], row[2], row[3], row[4], row[5], row[6]))
    return Places(found)


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
