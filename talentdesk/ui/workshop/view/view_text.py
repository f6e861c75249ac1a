"""A way to look at the board as text and back: what a saved view holds."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar

from talentdesk.ui.workshop.arrangement import View
from talentdesk.ui.workshop.badges import Badge
from talentdesk.ui.workshop.filters import CardFilter, Facet, Trait
from talentdesk.ui.workshop.packing import Density
from talentdesk.ui.workshop.view.colours import By
from talentdesk.ui.workshop.view.look import USUAL, CardLook, Earlier

E = TypeVar("E", bound=Enum)


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeView:
    """All of a way to look at the board."""

    scheme: str = ""
    filter: CardFilter = field(default_factory=CardFilter)
    look: CardLook = field(default_factory=CardLook)
    board: dict[str, object] = field(default_factory=dict)
    """Changes of the board's ``View``."""


def text_of(scheme: str, chosen: CardFilter, look: CardLook, view: View) -> str:
    """Write a way to look at the board."""
    content: dict[str, Any] = {
        "scheme": scheme,
        "text": chosen.text.strip(),
        "picks": {facet.value: sorted(values) for facet, values in chosen.picks},
        "colour": look.by.value if look.by is not None else "",
        "trait": isinstance(look.by, Trait),
        "badges": sorted(look.badges),
        "earlier": look.earlier.value,
        "arrows": view.arrows,
        "flipped": view.flipped,
        "proposed": view.proposed,
        "everyone": view.density is Density.EVERYONE,
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True)


def read_view(text: str) -> WholeView:
    """Read a saved view; what this version does not know is left out. Raises ``ValueError`` for no view."""
    content = json.loads(text)
    if not isinstance(content, dict):
        raise ValueError(text)
    chosen = CardFilter(text=_word(content.get("text")))
    picks = content.get("picks")
    for facet, values in picks.items() if isinstance(picks, dict) else ():
        known = _known(Facet, [facet])
        if known and isinstance(values, list):
            words = [value for value in values if isinstance(value, str)]
            kept = [one.value for one in _known(Trait, words)] if known[0] is Facet.TRAIT else words
            chosen = chosen.with_picked(known[0], kept)
    kinds: type[Facet] | type[Trait] = Trait if content.get("trait") else Facet
    colour: list[By] = [*_known(kinds, [content.get("colour")])]
    badges = content.get("badges")
    return WholeView(
        scheme=_word(content.get("scheme")),
        filter=chosen,
        look=CardLook(
            by=colour[0] if colour else None,
            badges=frozenset(_known(Badge, badges)) if isinstance(badges, list) else USUAL,
            earlier=next(iter(_known(Earlier, [content.get("earlier")])), Earlier.NOBODY),
        ),
        board={
            "arrows": content.get("arrows") is True,
            "flipped": content.get("flipped") is True,
            "proposed": content.get("proposed") is True,
            "density": Density.EVERYONE if content.get("everyone") is True else Density.NAMES,
        },
    )


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def _known(kind: type[E], values: Iterable[object]) -> list[E]:
    known = {one.value: one for one in kind}
    return [known[value] for value in values if isinstance(value, str) and value in known]
