"""What the tooltip of a card says beyond the board's own values."""

from __future__ import annotations

from talentdesk.domain.card_values import Attribute
from talentdesk.domain.marks import MarkKind
from talentdesk.domain.workshop import Card
from talentdesk.ui.workshop.badges import Badge, badge_text
from talentdesk.ui.workshop.filters import Facet
from talentdesk.ui.workshop.sight import Sight
from talentdesk.ui.workshop.view.choices import Choices, sentence
from talentdesk.ui.workshop.view.look import CardLook
from talentdesk.wording import Say

_LONGEST = 200


def card_lines(card: Card, choices: Choices, sight: Sight, look: CardLook | None, say: Say) -> list[str]:
    """Return a line each: flag, readiness, what the card is coloured by, a rating too old, the own note."""
    facets = [Facet.FLAG, Facet.READINESS]
    if look is not None and isinstance(look.by, Facet) and look.by not in facets:
        facets.append(look.by)
    lines = []
    for facet in facets:
        value = sight.column(Attribute(facet.value)).get(card.candidate)
        if value:
            lines.append(sentence(choices, facet, [value], say))
    if card.candidate in sight.signs.stale:
        lines.append(badge_text(Badge.STALE, say))
    note = sight.marked(MarkKind.NOTE).get(card.candidate, "")
    if note:
        text = note if len(note) <= _LONGEST else note[:_LONGEST] + "…"
        lines.append(say("Own note: {text}", text=text))
    return lines
