"""Which cards the filter lets through: OR inside a field, AND across fields."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from talentdesk.domain.card_values import Attribute
from talentdesk.domain.grid import Scheme
from talentdesk.domain.marks import MarkKind
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card
from talentdesk.ui.workshop.badges import own_marks
from talentdesk.ui.workshop.sight import Sight
from talentdesk.values import dataclass


class Trait(StrEnum):
    """What may be said of a card at this moment of the session."""

    MOVED = "moved"
    BIG_MOVE = "big_move"
    FAR = "far"
    MARKED = "marked"
    REASON_OPEN = "reason_open"
    DIFFERS = "differs"
    NEW_IN_POST = "new_in_post"
    STALE = "stale"
    NOTED = "noted"
    DISCUSSED = "discussed"
    UNDISCUSSED = "undiscussed"


_HAS: Mapping[Trait, Callable[[Card, Sight, Scheme], bool]] = {
    Trait.MOVED: lambda card, sight, scheme: card.moved,
    Trait.BIG_MOVE: lambda card, sight, scheme: card.big_move,
    Trait.FAR: lambda card, sight, scheme: sight.far_since_last_cycle(card, scheme),
    Trait.MARKED: lambda card, sight, scheme: bool(own_marks(card)),
    Trait.REASON_OPEN: lambda card, sight, scheme: card.reason_open,
    Trait.DIFFERS: lambda card, sight, scheme: card.differs,
    Trait.NEW_IN_POST: lambda card, sight, scheme: card.new_in_post,
    Trait.STALE: lambda card, sight, scheme: card.candidate in sight.signs.stale,
    Trait.NOTED: lambda card, sight, scheme: card.candidate in sight.marked(MarkKind.NOTE),
    Trait.DISCUSSED: lambda card, sight, scheme: card.discussed,
    Trait.UNDISCUSSED: lambda card, sight, scheme: not card.discussed,
}


class Facet(StrEnum):
    """A field of the filter whose values are picked from a list: an attribute, or what is said of a card."""

    UNIT = "unit"
    POST = "post"
    TIER = "tier"
    MANAGER = "manager"
    TRAIT = "trait"
    READINESS = "readiness"
    FLAG = "flag"
    AGE = "age"
    TENURE = "tenure"
    GENDER = "gender"
    EDUCATION = "education"
    DEGREE = "degree"
    SCHOOL = "school"
    GRADE = "grade"
    PLACE = "place"
    RISK = "risk_of_loss"
    IMPACT = "impact_of_loss"

    @property
    def attribute(self) -> Attribute | None:
        """The attribute it picks from; None for what is said of a card."""
        return None if self is Facet.TRAIT else Attribute(self.value)


PERSONAL = frozenset(Facet) - {Facet.TIER, Facet.TRAIT, Facet.READINESS, Facet.FLAG}
"""Fields that would give people away while names are shown as codes."""

SIGNS = frozenset({Trait.FAR, Trait.STALE})
"""Traits that the past tells; it is read only where they are wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFilter:
    """A filter. ``people`` are those a search by pinyin found besides what the text itself matches."""

    text: str = ""
    people: frozenset[Id] = frozenset()
    picks: tuple[tuple[Facet, frozenset[str]], ...] = ()
    """Picked values by field, in the order of the fields; the empty word stands for no value."""

    @property
    def is_empty(self) -> bool:
        """Whether it lets everybody through."""
        return not (self.text.strip() or self.picks)

    @property
    def wants_values(self) -> bool:
        """Whether it asks for more than the cards themselves hold."""
        return any(facet is not Facet.TRAIT for facet, _ in self.picks)

    @property
    def wants_signs(self) -> bool:
        """Whether it asks for what the past says."""
        return not SIGNS.isdisjoint(Trait(one) for one in self.picked(Facet.TRAIT))

    def picked(self, facet: Facet) -> frozenset[str]:
        """Return the values picked of a field."""
        return dict(self.picks).get(facet, frozenset())

    def with_picked(self, facet: Facet, values: Iterable[str]) -> "CardFilter":
        """Return the filter with other values of a field."""
        picks = {**dict(self.picks), facet: frozenset(values)}
        return replace(self, picks=tuple((one, picks[one]) for one in Facet if picks.get(one)))

    def blinded(self) -> "CardFilter":
        """Return the filter without what tells whose code it is: personal fields, a text of names."""
        return replace(
            self,
            text="" if self.people else self.text,
            people=frozenset(),
            picks=tuple(pick for pick in self.picks if pick[0] not in PERSONAL),
        )

    def of(self, cards: Iterable[Card], sight: Sight, scheme: Scheme) -> frozenset[Id] | None:
        """Return the candidates that are shown; None when nothing is filtered."""
        if self.is_empty:
            return None
        left = list(cards)
        for facet, wanted in self.picks:
            attribute = facet.attribute
            if attribute is None:
                asked = [_HAS[Trait(trait)] for trait in wanted]
                left = [card for card in left if any(has(card, sight, scheme) for has in asked)]
            else:
                column, accepted = sight.column(attribute), sight.accepted(attribute, wanted)
                left = [card for card in left if column.get(card.candidate, "") in accepted]
        words = self.text.casefold().split()
        return frozenset(card.candidate for card in left if not words or self._matches(card, words))

    def _matches(self, card: Card, words: list[str]) -> bool:
        if card.person in self.people:
            return True
        said = f"{card.name} {card.number} {card.post} {card.unit}".casefold()
        return all(word in said for word in words)


def trait_counts(cards: Iterable[Card], sight: Sight, scheme: Scheme) -> dict[str, int]:
    """Return how many cards each trait can be said of."""
    known = list(cards)
    return {trait: sum(1 for card in known if has(card, sight, scheme)) for trait, has in _HAS.items()}


def holds(trait: Trait, card: Card, sight: Sight, scheme: Scheme) -> bool:
    """Tell whether a trait can be said of a card."""
    return _HAS[trait](card, sight, scheme)
