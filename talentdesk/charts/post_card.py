"""Where everything on the card of a post stands: the same on the screen, in a picture and on paper."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from talentdesk.wording.post_card import PostCard

WIDTH = 250.0
PAD = 12.0
"""Left of the texts; the strip of the state is inside it."""
STRIP = 5.0
_EDGE = 8.0
"""Above the first line and below the last."""


class Part(StrEnum):
    """A line of the card."""

    TITLE = "title"
    UNIT = "unit"
    HOLDER = "holder"
    EXPECTED = "expected"
    RISK = "risk"
    RULE = "rule"
    STATE = "state"
    LINE = "line"
    MORE = "more"
    COVER = "cover"


_HEIGHTS = {
    Part.TITLE: 20.0,
    Part.UNIT: 17.0,
    Part.HOLDER: 23.0,
    Part.EXPECTED: 17.0,
    Part.RISK: 17.0,
    Part.RULE: 8.0,
    Part.STATE: 21.0,
    Part.LINE: 21.0,
    Part.MORE: 17.0,
    Part.COVER: 21.0,
}


@dataclass(frozen=True, slots=True)
class Placed:
    """A line and where it stands; ``index`` counts the lines about successors."""

    part: Part
    y: float
    height: float
    index: int = 0


def parts(card: PostCard) -> tuple[Placed, ...]:
    """Return the lines of a card from the top down."""
    found: list[Placed] = []
    y = _EDGE
    for part, index in _parts(card):
        found.append(Placed(part, y, _HEIGHTS[part], index))
        y += _HEIGHTS[part]
    return tuple(found)


def height(card: PostCard) -> float:
    """Return how high a card is."""
    return 2 * _EDGE + sum(_HEIGHTS[part] for part, _ in _parts(card))


def risk_beside(card: PostCard) -> Part:
    """Return the line at whose right end the risk stands: a name is never cut for it.

    By the usual width of letters, so that window and paper agree.
    """
    room = WIDTH - 2 * PAD - _usual(card.risk, 12) - 12
    if _usual(card.holder, 14) <= room:
        return Part.HOLDER
    return Part.EXPECTED if card.expected and _usual(card.expected, 12) <= room else Part.RISK


def _usual(text: str, size: float) -> float:
    wide = sum(1.0 if unicodedata.east_asian_width(sign) in "WF" else 0.57 for sign in text)
    return wide * size


def _parts(card: PostCard) -> list[tuple[Part, int]]:
    found = [(Part.TITLE, 0)]
    if card.unit:
        found.append((Part.UNIT, 0))
    found.append((Part.HOLDER, 0))
    if card.expected:
        found.append((Part.EXPECTED, 0))
    if card.risk and risk_beside(card) is Part.RISK:
        found.append((Part.RISK, 0))
    if card.state is not None:
        found += [(Part.RULE, 0), (Part.STATE, 0)]
    found += [(Part.LINE, index) for index in range(len(card.lines))]
    if card.more:
        found.append((Part.MORE, 0))
    if card.cover:
        found.append((Part.COVER, 0))
    return found
