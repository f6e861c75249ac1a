"""The fields and values a filter or colour is picked from, with their names and how many cards have each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from talentdesk.domain import unit_paths
from talentdesk.domain.card_values import RISKS, Attribute
from talentdesk.domain.grid import Scheme
from talentdesk.domain.programme import Choice, Programme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card
from talentdesk.ui.workshop.filters import PERSONAL, Facet, Trait, trait_counts
from talentdesk.ui.workshop.sight import Sight
from talentdesk.wording import Say, fields, phrase
from talentdesk.wording.tables import RISK_WORDS

_FACETS = {
    Facet.TRAIT: phrase("Marks"),
    Facet.READINESS: phrase("Readiness"),
    Facet.FLAG: phrase("Flag"),
    Facet.AGE: phrase("Age"),
    Facet.TENURE: phrase("Years in the company"),
    Facet.IMPACT: phrase("Impact of loss"),
}
_TRAITS = {
    Trait.MOVED: phrase("Moved"),
    Trait.BIG_MOVE: phrase("Moved far in this session"),
    Trait.FAR: phrase("Far from the last cycle"),
    Trait.MARKED: phrase("Outside a rule"),
    Trait.REASON_OPEN: phrase("Reason open"),
    Trait.DIFFERS: phrase("Differs on another grid"),
    Trait.NEW_IN_POST: phrase("New in the post"),
    Trait.STALE: phrase("Rating too old"),
    Trait.NOTED: phrase("With an own note"),
    Trait.DISCUSSED: phrase("Discussed"),
    Trait.UNDISCUSSED: phrase("Not discussed"),
}


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a field: how many cards have it, or stand below it in its tree."""

    key: str
    name: str
    count: int
    above: str | None = None
    """The value it stands below; None at the top."""


class Choices:
    """What can be picked on one board."""

    def __init__(
        self,
        cards: Sequence[Card],
        scheme: Scheme,
        sight: Sight,
        programme: Programme,
        say: Say,
        *,
        blind: bool = False,
    ) -> None:
        self._cards, self._scheme, self._sight = cards, scheme, sight
        self._programme, self._say, self._blind = programme, say, blind

    def facets(self) -> list[Facet]:
        """Return the fields that tell anything here; none that gives people away while names are codes."""
        offered = [facet for facet in Facet if not (self._blind and facet in PERSONAL)]
        return [one for one in offered if one is Facet.TRAIT or self._sight.column(Attribute(one.value))]

    def facet_name(self, facet: Facet) -> str:
        """Return the name of a field."""
        known = _FACETS.get(facet)
        return self._say(known) if known else fields.name(facet.value, self._say)

    def by_name(self, by: Facet | Trait) -> str:
        """Return the name of what cards are coloured by."""
        return self.facet_name(by) if isinstance(by, Facet) else self.name(Facet.TRAIT, by)

    def name(self, facet: Facet, value: str) -> str:
        """Return the name of a value."""
        say = self._say
        if facet is Facet.TRAIT:
            return say(_TRAITS[Trait(value)])
        if not value:
            return say("Not known")
        if facet in (Facet.AGE, Facet.TENURE):
            return self._band(facet, value)
        if facet is Facet.MANAGER:
            return self._sight.values.names.get(value) or say("Somebody who is no longer there")
        if facet in (Facet.RISK, Facet.IMPACT):
            return say(RISK_WORDS[value]) if value in RISK_WORDS else value
        for choice in self._list(facet):
            if choice.key == value:
                return say.text(choice.name)
        return fields.value_text(facet.value, value, say, self._programme)

    def short(self, facet: Facet, value: str) -> str:
        """Return the name of a value for a chip: of a unit its own name, without those above."""
        name = self.name(facet, value)
        return unit_paths.own_name(name) if facet is Facet.UNIT else name

    def values(self, facet: Facet) -> list[Value]:
        """Return the values of a field that cards have, in the order they are listed."""
        if facet is Facet.TRAIT:
            counts = trait_counts(self._cards, self._sight, self._scheme)
            return [Value(trait, self.name(facet, trait), counts[trait]) for trait in Trait]
        column = self._sight.column(Attribute(facet.value))
        there = Counter(column.get(card.candidate, "") for card in self._cards)
        unknown = there.pop("", 0)
        if facet is Facet.UNIT:
            found = self._units(there)
        elif facet is Facet.MANAGER:
            found = self._managers(there)
        else:
            keys = sorted(there, key=lambda key: self._rank(facet, key, there[key]))
            found = [Value(key, self.name(facet, key), there[key]) for key in keys]
        return [*found, Value("", self.name(facet, ""), unknown)] if unknown else found

    def _units(self, there: Counter[str]) -> list[Value]:
        """Return units with all above them, each under the next higher one."""
        counts: Counter[str] = Counter()
        for path, count in there.items():
            for one in unit_paths.units_above(path):
                counts[one] += count
        return [
            Value(path, unit_paths.own_name(path), counts[path], unit_paths.above(path) or None)
            for path in sorted(counts)
        ]

    def _managers(self, there: Counter[str]) -> list[Value]:
        """Return managers of candidates with all above them, the largest team first."""
        counts: Counter[Id] = Counter()
        for manager, count in there.items():
            for one in self._sight.team_of(manager):
                counts[one] += count
        above = self._sight.values.managers
        return [
            # In a circle of managers nobody is at the top: such a value then stands there itself.
            Value(one, self.name(Facet.MANAGER, one), count, self._higher(one, above.get(one), counts))
            for one, count in sorted(counts.items(), key=lambda pair: (-pair[1], self._sight_name(pair[0])))
        ]

    def _higher(self, one: Id, above: Id | None, counts: Counter[Id]) -> Id | None:
        circle = above is not None and one in self._sight.team_of(above)
        return None if above is None or above not in counts or circle else above

    def _sight_name(self, manager: Id) -> str:
        return self._sight.values.names.get(manager, "")

    def _rank(self, facet: Facet, key: str, count: int) -> tuple[int, int, str]:
        known = [choice.key for choice in self._list(facet)] or list(RISKS)
        if facet in (Facet.AGE, Facet.TENURE):
            return (int(key), 0, key)
        return (known.index(key) if key in known else len(known), -count, key)

    def _list(self, facet: Facet) -> tuple[Choice, ...]:
        """Return the programme's own words of a field, in its order."""
        lists = {
            Facet.TIER: self._programme.tiers,
            Facet.READINESS: self._programme.readiness,
            Facet.FLAG: self._programme.flags,
        }
        return lists.get(facet, ())

    def _band(self, facet: Facet, value: str) -> str:
        rule, say = self._programme.fairness, self._say
        bands = rule.age_bands if facet is Facet.AGE else rule.tenure_bands
        first = int(value)
        after = [one for one in bands if one > first]
        if not first and after:
            return say("below {years}", years=after[0])
        if not after:
            return say("{years} and above", years=first)
        last = after[0] - 1
        return f"{first}–{last}" if last > first else str(first)


def sentence(choices: Choices, facet: Facet, picked: Iterable[str], say: Say, most: int = 2) -> str:
    """Return a picked field as it is read on a chip: the field and its values, or how many."""
    values = list(picked)
    if len(values) > most:
        return say("{field}: {count} values", field=choices.facet_name(facet), count=len(values))
    names = sorted(choices.short(facet, value) for value in values)
    text = names[0] if names else ""
    for name in names[1:]:
        text = say("{first}, {second}", first=text, second=name)
    return say("{field}: {values}", field=choices.facet_name(facet), values=text)
