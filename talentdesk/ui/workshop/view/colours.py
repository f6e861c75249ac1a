"""Colour by attribute: which class a card belongs to, and how each class looks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor

from talentdesk import tokens
from talentdesk.domain.card_values import ORDERED, Attribute
from talentdesk.domain.texts import Id
from talentdesk.domain.unit_paths import units_above
from talentdesk.domain.workshop import Board, Card
from talentdesk.ui.workshop.filters import Facet, Trait, holds
from talentdesk.ui.workshop.sight import Sight
from talentdesk.ui.workshop.tint import Tint
from talentdesk.ui.workshop.view.choices import Choices
from talentdesk.wording import Say

By = Facet | Trait
"""What cards are coloured by: a field, or one trait."""

TRAITS = (
    Trait.MOVED,
    Trait.FAR,
    Trait.NEW_IN_POST,
    Trait.STALE,
    Trait.NOTED,
    Trait.DISCUSSED,
)
"""Traits one may colour by; "moved" tells big moves apart."""

_FADES = 0.72
"""How much of the full colour the last of an ordered list has lost."""


@dataclass(frozen=True, slots=True)
class ColourClass:
    """A class of cards in the legend."""

    name: str
    tint: Tint | None
    """None for those without a value."""
    facet: Facet
    values: frozenset[str]
    """What the filter picks to show just this class; empty where it is a rest."""
    count: int


@dataclass(frozen=True, slots=True)
class Coloured:
    """All classes of a board, and the tint of each card that has one."""

    classes: tuple[ColourClass, ...]
    tints: Mapping[Id, Tint]


def coloured(by: By, board: Board, sight: Sight, choices: Choices, theme: tokens.Theme, say: Say) -> Coloured:
    """Sort the cards of a board into classes."""
    if isinstance(by, Trait):
        groups = _by_trait(by, board, sight, choices)
    else:
        groups = _by_facet(by, board, sight, choices, say, most=len(theme.series))
    return _dress(groups, theme, ordered=isinstance(by, Facet) and by.attribute in ORDERED)


@dataclass(frozen=True, slots=True)
class _Group:
    name: str
    facet: Facet
    values: frozenset[str]
    cards: tuple[Id, ...]
    rest: bool = False
    unknown: bool = False


def _by_trait(trait: Trait, board: Board, sight: Sight, choices: Choices) -> list[_Group]:
    def group(one: Trait, cards: Sequence[Card]) -> _Group:
        ids = tuple(card.candidate for card in cards)
        return _Group(choices.name(Facet.TRAIT, one), Facet.TRAIT, frozenset([one]), ids)

    having = [card for card in board.cards if holds(trait, card, sight, board.scheme)]
    if trait is not Trait.MOVED:
        return [group(trait, having)]
    far = [card for card in having if card.big_move]
    return [group(Trait.BIG_MOVE, far), group(Trait.MOVED, [card for card in having if not card.big_move])]


def _by_facet(
    facet: Facet, board: Board, sight: Sight, choices: Choices, say: Say, *, most: int
) -> list[_Group]:
    attribute = Attribute(facet.value)
    column = sight.column(attribute)
    stands_for = _parted(facet, set(column.values()), sight)
    members: dict[str, list[Id]] = {}
    for card in board.cards:
        value = column.get(card.candidate, "")
        members.setdefault(stands_for.get(value, value), []).append(card.candidate)
    unknown = members.pop("", [])
    if attribute in ORDERED:
        keys = [value.key for value in choices.values(facet) if value.key in members]
    else:
        keys = sorted(members, key=lambda key: (-len(members[key]), key))
    shown = keys if attribute in ORDERED or len(keys) <= most else keys[: most - 1]
    groups = [
        _Group(choices.short(facet, key), facet, frozenset([key]), tuple(members[key])) for key in shown
    ]
    left = [one for key in keys[len(shown) :] for one in members[key]]
    if left:
        groups.append(_Group(say("Others"), facet, frozenset(), tuple(left), rest=True))
    if unknown:
        groups.append(_Group(choices.name(facet, ""), facet, frozenset([""]), tuple(unknown), unknown=True))
    return groups


def _parted(facet: Facet, values: Collection[str], sight: Sight) -> Mapping[str, str]:
    """Return for units and managers what they are coloured as: the highest level on which people part."""
    if facet is Facet.UNIT:
        paths = {value: units_above(value)[::-1] for value in values}
    elif facet is Facet.MANAGER:
        paths = {value: sight.team_of(value)[::-1] for value in values}
    else:
        return {}
    deepest = max((len(path) for path in paths.values()), default=1)
    depth = next((d for d in range(deepest) if len({path[: d + 1] for path in paths.values()}) > 1), 0)
    return {value: path[min(depth, len(path) - 1)] for value, path in paths.items()}


def _dress(groups: Sequence[_Group], theme: tokens.Theme, *, ordered: bool) -> Coloured:
    classes: list[ColourClass] = []
    tints: dict[Id, Tint] = {}
    steps = sum(1 for group in groups if not group.unknown)
    for index, group in enumerate(groups):
        tint = None
        if group.rest:
            tint = _tint(theme, tokens.mix(theme.muted, theme.surface, 0.6), "…", index)
        elif not group.unknown:
            share = 1 - _FADES * index / max(1, steps - 1)
            colour = theme.series[index % len(theme.series)]
            if ordered:
                colour = tokens.mix(theme.series[0], theme.surface, share)
            tint = _tint(theme, colour, chr(ord("A") + index), index)
        if tint is not None:
            tints.update(dict.fromkeys(group.cards, tint))
        classes.append(ColourClass(group.name, tint, group.facet, group.values, len(group.cards)))
    return Coloured(tuple(classes), tints)


def _tint(theme: tokens.Theme, colour: str, letter: str, index: int) -> Tint:
    return Tint(QColor(colour), QColor(theme.on(colour)), letter, index)
