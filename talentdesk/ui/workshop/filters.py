"""Which cards the filter lets through: OR inside a field, AND across fields."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card
from talentdesk.ui.workshop.badges import own_marks


class Trait(StrEnum):
    """What may be said of a card at this moment of the session."""

    MOVED = "moved"
    BIG_MOVE = "big_move"
    MARKED = "marked"
    REASON_OPEN = "reason_open"
    DIFFERS = "differs"
    NEW_IN_POST = "new_in_post"
    DISCUSSED = "discussed"
    UNDISCUSSED = "undiscussed"


_HAS: dict[Trait, Callable[[Card], bool]] = {
    Trait.MOVED: lambda card: card.moved,
    Trait.BIG_MOVE: lambda card: card.big_move,
    Trait.MARKED: lambda card: bool(own_marks(card)),
    Trait.REASON_OPEN: lambda card: card.reason_open,
    Trait.DIFFERS: lambda card: card.differs,
    Trait.NEW_IN_POST: lambda card: card.new_in_post,
    Trait.DISCUSSED: lambda card: card.discussed,
    Trait.UNDISCUSSED: lambda card: not card.discussed,
}


class Facet(StrEnum):
    """A field of the filter whose values are picked from a list."""

    UNIT = "unit"
    POST = "post"
    TIER = "tier"
    TRAIT = "trait"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFilter:
    """A filter. ``people`` are those a search by pinyin found besides what the text itself matches."""

    text: str = ""
    people: frozenset[Id] = frozenset()
    unit: frozenset[str] = frozenset()
    post: frozenset[str] = frozenset()
    tier: frozenset[str] = frozenset()
    trait: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether it lets everybody through."""
        return not (self.text.strip() or self.unit or self.post or self.tier or self.trait)

    def picked(self, facet: Facet) -> frozenset[str]:
        """Return the values picked of a field."""
        return {
            Facet.UNIT: self.unit,
            Facet.POST: self.post,
            Facet.TIER: self.tier,
            Facet.TRAIT: self.trait,
        }[facet]

    def with_picked(self, facet: Facet, values: Iterable[str]) -> "CardFilter":
        """Return the filter with other values of a field."""
        changes: dict[str, Any] = {facet.value: frozenset(values)}
        return replace(self, **changes)

    def lets_through(self, card: Card) -> bool:
        """Tell whether a card is shown."""
        if self.unit and card.unit not in self.unit:
            return False
        if self.post and card.post not in self.post:
            return False
        if self.tier and card.tier not in self.tier:
            return False
        if self.trait and not any(_HAS[Trait(trait)](card) for trait in self.trait):
            return False
        return self._matches(card)

    def of(self, cards: Iterable[Card]) -> frozenset[Id] | None:
        """Return the candidates that are shown; None when nothing is filtered."""
        if self.is_empty:
            return None
        return frozenset(card.candidate for card in cards if self.lets_through(card))

    def _matches(self, card: Card) -> bool:
        words = self.text.casefold().split()
        if not words or card.person in self.people:
            return True
        said = f"{card.name} {card.number} {card.post} {card.unit}".casefold()
        return all(word in said for word in words)


def values_of(facet: Facet, cards: Iterable[Card]) -> list[tuple[str, int]]:
    """Return the values a field has on the board with how many cards each, the most frequent first."""
    counts: dict[str, int] = {}
    for card in cards:
        if facet is Facet.TRAIT:
            for trait in Trait:
                counts[trait] = counts.get(trait, 0) + _HAS[trait](card)
        else:
            value = str(getattr(card, facet.value))
            if value:
                counts[value] = counts.get(value, 0) + 1
    if facet is Facet.TRAIT:
        return [(trait, counts.get(trait, 0)) for trait in Trait]
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
