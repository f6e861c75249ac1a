"""What is known of the cards beyond the board's own values, and who has which value."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field

from talentdesk.domain.card_values import (
    NO_SIGNS,
    NO_VALUES,
    Attribute,
    CardSigns,
    CardValues,
    managers_above,
)
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.marks import MarkKind
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card
from talentdesk.values import dataclass

_MARKS = {Attribute.FLAG: MarkKind.FLAG, Attribute.READINESS: MarkKind.READINESS}
_NONE: Mapping[Id, str] = {}


def none_of(some: Collection[str], wanted: Collection[str]) -> bool:
    """Tell whether two collections share nothing."""
    return set(wanted).isdisjoint(some)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """All that was asked for so far; a part that was not asked for yet is empty."""

    values: CardValues = NO_VALUES
    signs: CardSigns = NO_SIGNS
    marks: Mapping[MarkKind, Mapping[Id, str]] = field(default_factory=dict)

    def column(self, attribute: Attribute) -> Mapping[Id, str]:
        """Return the values of an attribute by candidate; nobody without a value is in it."""
        kind = _MARKS.get(attribute)
        return self.marked(kind) if kind is not None else self.values.column(attribute)

    def marked(self, kind: MarkKind) -> Mapping[Id, str]:
        """Return the marks of a kind by candidate."""
        return self.marks.get(kind, _NONE)

    def accepted(self, attribute: Attribute, wanted: Collection[str]) -> frozenset[str]:
        """Return the stored values that picked ones let through: a unit or manager takes all below along."""
        stored = set(self.column(attribute).values())
        none = {""} & set(wanted)
        if attribute is Attribute.UNIT:
            from talentdesk.domain.unit_paths import units_above

            return frozenset(none | {path for path in stored if not none_of(units_above(path), wanted)})
        if attribute is Attribute.MANAGER:
            return frozenset(none | {one for one in stored if not none_of(self.team_of(one), wanted)})
        return frozenset(wanted)

    def team_of(self, manager: Id) -> tuple[Id, ...]:
        """Return a manager and all managers above: whose team everybody is in who reports to the first."""
        return (manager, *managers_above(self.values.managers, manager))

    def far_since_last_cycle(self, card: Card, scheme: Scheme) -> bool:
        """Tell whether a card stands a big move away from where it stood in the last cycle."""
        before = self.last_place(card.candidate)
        return (
            before is not None
            and card.calibrated is not None
            and before in scheme.by_placement
            and scheme.is_big_move(before, card.calibrated)
        )

    def last_place(self, candidate: Id) -> Placement | None:
        """Return where somebody stood in the last cycle, None where nothing is known."""
        places = self.signs.earlier.get(candidate)
        return places[0].placement if places else None
