"""The one way a card is placed: what a drop on a board asks for, whichever places the board shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.ui.workshop.plan import Key

if TYPE_CHECKING:
    from talentdesk.services.commands import Command


def placing(board: Board, ids: tuple[Id, ...], key: Key, position: int | None) -> Command:
    """Return the command of a drop: a move, or on a layer a place that decides nothing."""
    if board.layer is None:
        return PlaceCandidates(
            session=board.session.id,
            scheme=board.scheme.key,
            candidates=ids,
            placement=key,
            position=position,
        )
    # A start does not pay for layers.
    from talentdesk.services.layers import PlaceOnLayer

    return PlaceOnLayer(layer=board.layer.id, candidates=ids, placement=key, position=position)
