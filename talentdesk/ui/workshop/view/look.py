"""How cards look beyond their values: by what they are coloured, which badges they carry, earlier places."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from talentdesk.domain.card_values import RISKS, Attribute
from talentdesk.domain.marks import MarkKind
from talentdesk.domain.programme import Programme
from talentdesk.domain.workshop import Board, Card
from talentdesk.ui.workshop.badges import FROM_CARD, Badge, badges_of
from talentdesk.ui.workshop.filters import Facet, Trait
from talentdesk.ui.workshop.sight import Sight
from talentdesk.ui.workshop.view.colours import By

CHOSEN = tuple(badge for badge in Badge if badge is not Badge.DISCUSSED)
"""Badges one may choose; "discussed" always stands on the circle."""

USUAL = frozenset({*FROM_CARD, Badge.FLAG, Badge.READY, Badge.NOTE} - {Badge.DISCUSSED})
"""Badges shown unless somebody chooses otherwise."""

_OF_PAST = frozenset({Badge.FAR, Badge.STALE})
_OF_VALUES = frozenset({Badge.RISK, Badge.IMPACT})
_OF_MARKS = (Facet.FLAG, Facet.READINESS)


class Earlier(StrEnum):
    """Whose places of the last cycle are shown."""

    NOBODY = "nobody"
    SELECTED = "selected"
    EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLook:
    """How cards look; nothing of it is workspace data until it is saved as a view."""

    by: By | None = None
    badges: frozenset[Badge] = USUAL
    earlier: Earlier = Earlier.NOBODY

    @property
    def wants_values(self) -> bool:
        """Whether it asks for personal values."""
        asked = isinstance(self.by, Facet) and self.by not in _OF_MARKS
        return asked or not _OF_VALUES.isdisjoint(self.badges)

    @property
    def wants_signs(self) -> bool:
        """Whether it asks for what the past says."""
        return (
            self.by in (Trait.FAR, Trait.STALE)
            or self.earlier is not Earlier.NOBODY
            or not _OF_PAST.isdisjoint(self.badges)
        )


def badges_for(
    card: Card, board: Board, sight: Sight, programme: Programme, wanted: Collection[Badge]
) -> tuple[Badge, ...]:
    """Return the badges a card carries, the most urgent first."""
    one = card.candidate
    found = set(badges_of(card))
    if one in sight.marked(MarkKind.FLAG):
        found.add(Badge.FLAG)
    if one in sight.marked(MarkKind.NOTE):
        found.add(Badge.NOTE)
    first = programme.readiness[0].key if programme.readiness else None
    if first is not None and sight.marked(MarkKind.READINESS).get(one) == first:
        found.add(Badge.READY)
    if one in sight.signs.stale:
        found.add(Badge.STALE)
    for badge, attribute in ((Badge.RISK, Attribute.RISK), (Badge.IMPACT, Attribute.IMPACT)):
        if sight.column(attribute).get(one) == RISKS[0]:
            found.add(badge)
    if Badge.FAR in wanted and sight.far_since_last_cycle(card, board.scheme):
        found.add(Badge.FAR)
    return tuple(badge for badge in CHOSEN if badge in found and badge in wanted)
