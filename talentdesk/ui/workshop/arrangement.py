"""What stands where on the board: the values on screen, by box, after filter and choice of places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from talentdesk.domain.grid import Box, Placement, Scheme
from talentdesk.domain.placing import may_place
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Reason, Ruling, refuse
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, Card, SessionState
from talentdesk.ui.workshop.packing import Density
from talentdesk.ui.workshop.plan import Drawn, Key, drawn
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """How the board is looked at; nothing of it is workspace data."""

    flipped: bool = False
    expanded: Placement | None = None
    density: Density = Density.NAMES
    proposed: bool = False
    """Cards stand at their proposed places: to look at, not to move."""
    arrows: bool = False
    shown: frozenset[Id] | None = None
    """Candidates the filter lets through; None = no filter."""


class Arrangement:
    """The board's cards by box. ``take`` and ``look`` answer with the boxes that differ from before."""

    def __init__(self) -> None:
        self.board: Board | None = None
        self.programme: Programme | None = None
        self.view = View()
        self.cards: dict[Id, Card] = {}
        self.boxes: dict[Key, tuple[Card, ...]] = {}
        self.totals: Counter[Key] = Counter()
        """How many candidates stand in each box, filtered out or not."""
        self._where: dict[Id, Key] = {}

    @property
    def scheme(self) -> Scheme | None:
        """The scheme on screen."""
        return self.board.scheme if self.board else None

    @property
    def is_locked(self) -> bool:
        """Whether the session is locked."""
        return self.board is not None and self.board.session.state is SessionState.LOCKED

    def drawn(self) -> Drawn | None:
        """Return the scheme as drawn, or None without one."""
        return drawn(self.scheme, flipped=self.view.flipped) if self.scheme else None

    def box(self, key: Key) -> Box | None:
        """Return the box of a key; None for the holding area."""
        return self.scheme.by_placement.get(key) if self.scheme and key is not None else None

    def where(self, candidate: Id) -> Key:
        """Return the box in which a candidate is shown. Raises ``KeyError`` for one that is not shown."""
        return self._where[candidate]

    def is_shown(self, candidate: Id) -> bool:
        """Tell whether a candidate is on the board and passes the filter."""
        return candidate in self._where

    def take(self, board: Board, programme: Programme) -> set[Key]:
        """Take new values; return the boxes whose cards differ."""
        self.board, self.programme = board, programme
        self.cards = {card.candidate: card for card in board.cards}
        return self._sort()

    def look(self, **changes: object) -> set[Key]:
        """Change how the board is looked at; return the boxes whose cards differ."""
        self.view = replace(self.view, **changes)  # type: ignore[arg-type]  # names are checked by replace
        return self._sort()

    def order(self, key: Key) -> list[Id]:
        """Return everyone in a box in order, filtered out or not."""
        there = [card for card in self.cards.values() if self._place(card) == key]
        return [card.candidate for card in _ordered(there)]

    def position(self, key: Key, anchor: tuple[Id, bool], moving: Iterable[Id]) -> int:
        """Return the position at or behind a card, counted among those of its box that do not move."""
        candidate, after = anchor
        moves = set(moving)
        stay = [one for one in self.order(key) if one not in moves]
        return stay.index(candidate) + (1 if after else 0)

    def in_order(self, candidates: Iterable[Id]) -> tuple[Id, ...]:
        """Sort candidates as they stand on the board: box by box, in the order of each."""
        wanted = set(candidates)
        return tuple(
            card.candidate for cards in self.boxes.values() for card in cards if card.candidate in wanted
        )

    def rulings(self, candidates: Iterable[Id], key: Key) -> tuple[Ruling, ...]:
        """Ask the rule the command will ask, with the values on screen: one ruling for each candidate."""
        board, programme = self.board, self.programme
        if board is None or programme is None:
            return ()
        answers = []
        for candidate in candidates:
            standing = self.cards[candidate].standing
            if key is not None:
                answers.append(may_place(standing, key, board.scheme, programme, on=board.on))
            else:
                answers.append(refuse(Reason.SESSION_LOCKED) if standing.locked else Ruling(allowed=True))
        return tuple(answers)

    def _place(self, card: Card) -> Key:
        """Return the box a card is shown in; one whose box the programme no longer has waits, never lost."""
        place = card.proposed if self.view.proposed else card.calibrated
        return place if place is None or self.scheme is None or place in self.scheme.by_placement else None

    def _sort(self) -> set[Key]:
        """Sort the cards into boxes anew and compare; unequal boxes are the only ones that reset."""
        boxes: dict[Key, list[Card]] = {None: []}
        if self.scheme is not None:
            boxes.update({box.placement: [] for box in self.scheme.boxes})
        proposed, waiting = self.view.proposed, boxes[None]
        for card in self.cards.values():
            # As ``_place`` does, without a call for each of thousands.
            boxes.get(card.proposed if proposed else card.calibrated, waiting).append(card)
        self.totals = Counter({key: len(cards) for key, cards in boxes.items()})
        shown = self.view.shown
        if shown is not None:
            boxes = {key: [card for card in cards if card.candidate in shown] for key, cards in boxes.items()}
        before, self.boxes = self.boxes, {key: _ordered(cards) for key, cards in boxes.items()}
        self._where = {card.candidate: key for key, cards in self.boxes.items() for card in cards}
        keys = before.keys() | self.boxes.keys()
        return {key for key in keys if before.get(key) != self.boxes.get(key)}


def _ordered(cards: list[Card]) -> tuple[Card, ...]:
    return tuple(sorted(cards, key=lambda card: card.order))
