"""The agenda: in which order candidates are called, how their talk stands, and what is left."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.opinions import OpinionState
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card


class Order(StrEnum):
    """How an agenda may be ordered."""

    BOX = "box"
    TIER = "tier"
    EXTREMES = "extremes"
    """From the corners inwards."""
    UNDISCUSSED = "undiscussed"
    """Open ones first, by box."""
    DISAGREEMENT = "disagreement"
    """Where the opinions differ most; candidates whose opinions are hidden come after."""
    BY_HAND = "by_hand"


class State(StrEnum):
    """How the talk about a candidate stands."""

    OPEN = "open"
    DISCUSSED = "discussed"
    PARKED = "parked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What is kept of a candidate's turn."""

    turn: int = 0
    """Place in the order set by hand; 0 = none."""
    parked: bool = False
    note: str = ""
    seconds: int = 0
    """Time spent on the candidate so far."""
    recused: int = 0
    """Members with a vote who do not take part."""
    proposed_recusals: int = 0
    """Recusals the file suggests that nobody has confirmed."""
    opinions: OpinionState | None = None
    """None = no opinions are asked for or given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """How a session is run, and the turns that differ from "open, no time spent"."""

    session: Id
    order: Order
    minutes_each: int
    """Time box of one candidate; 0 = none."""
    turns: Mapping[Id, Turn] = field(default_factory=dict)

    def turn(self, candidate: Id) -> Turn:
        """Return a candidate's turn."""
        return self.turns.get(candidate, _NONE)


_NONE = Turn()
_BEYOND = 100
"""Comes after every box number."""


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the agenda."""

    card: Card
    turn: Turn

    @property
    def state(self) -> State:
        """How the talk stands; parked lasts until the candidate was discussed."""
        if self.card.discussed:
            return State.DISCUSSED
        return State.PARKED if self.turn.parked else State.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """What was done and what is left."""

    discussed: int
    open: int
    parked: int
    seconds: int
    """Time spent in all."""
    average: int
    """Seconds spent on a discussed candidate, or the time box while nothing is known; 0 = unknown."""

    @property
    def left(self) -> int:
        """How many are still to be talked about."""
        return self.open + self.parked

    def end(self, now: datetime) -> datetime | None:
        """Return when the rest will be done at the pace so far; None where there is no telling."""
        return now + timedelta(seconds=self.average * self.left) if self.average and self.left else None


def arrange(meeting: Meeting, cards: Sequence[Card], scheme: Scheme, tiers: Sequence[str]) -> list[Item]:
    """Return the agenda in its order; parked ones come back at the end, whatever the order."""
    turns = meeting.turns
    items = [Item(card, turns.get(card.candidate, _NONE)) for card in cards]
    # Sorting is stable, and cards come in the order of the holding area and the boxes.
    items.sort(key=_key(meeting.order, scheme, {tier: index for index, tier in enumerate(tiers)}))
    waiting = [item for item in items if item.turn.parked and not item.card.discussed]
    if not waiting:
        return items
    return [item for item in items if item.card.discussed or not item.turn.parked] + waiting


def rest(meeting: Meeting, items: Sequence[Item]) -> Rest:
    """Return what was done and what is left."""
    discussed = parked = seconds = timed = spent = 0
    for item in items:
        seconds += item.turn.seconds
        if item.card.discussed:
            discussed += 1
            timed += item.turn.seconds > 0
            spent += item.turn.seconds
        elif item.turn.parked:
            parked += 1
    return Rest(
        discussed=discussed,
        open=len(items) - discussed - parked,
        parked=parked,
        seconds=seconds,
        average=round(spent / timed) if timed else meeting.minutes_each * 60,
    )


def following(items: Sequence[Item], current: Id, step: int) -> Id | None:
    """Return who is called next (``step`` 1) or before (-1); without a current one the first still open.

    Next passes over those who were discussed; before does not.
    """
    order = [item.card.candidate for item in items]
    if current not in order:
        return next((item.card.candidate for item in items if item.state is not State.DISCUSSED), None)
    index = order.index(current)
    if step < 0:
        return order[index - 1] if index else None
    later = [item for item in items[index + 1 :] if item.state is not State.DISCUSSED]
    earlier = [item for item in items[:index] if item.state is not State.DISCUSSED]
    # Whoever was passed over by a jump must not be lost: the round begins again at its top.
    found = later or earlier
    return found[0].card.candidate if found else None


def moved(order: Sequence[Id], chosen: Sequence[Id], index: int) -> list[Id]:
    """Return an order with the chosen ones, as they stand, before what is at ``index`` now."""
    picked = set(chosen)
    before = [one for one in order[:index] if one not in picked]
    after = [one for one in order[index:] if one not in picked]
    return [*before, *(one for one in order if one in picked), *after]


def distance(scheme: Scheme, place: Placement) -> int:
    """Return how far from the middle a place is, in half levels, so that even grids have a middle too."""
    rows, columns = len(scheme.vertical.levels), len(scheme.horizontal.levels)
    return abs(2 * scheme.vertical.rank(place.vertical) - (rows - 1)) + abs(
        2 * scheme.horizontal.rank(place.horizontal) - (columns - 1)
    )


def _key(order: Order, scheme: Scheme, tiers: Mapping[str, int]) -> Callable[[Item], tuple[float, ...]]:
    last = len(tiers)
    # What stands in no box of the scheme comes last: there is no box it could be called by.
    numbers: dict[Placement | None, int] = {box.placement: box.number for box in scheme.boxes}
    distances: dict[Placement | None, int] = {
        box.placement: -distance(scheme, box.placement) for box in scheme.boxes
    }

    def box(item: Item) -> int:
        return numbers.get(item.card.calibrated, _BEYOND)

    def disagreement(item: Item) -> float:
        state = item.turn.opinions
        spread = state.spread if state else None
        return -spread.disagreement(item.card.proposed, scheme) if spread else 1.0

    keys: dict[Order, Callable[[Item], tuple[float, ...]]] = {
        Order.BOX: lambda item: (box(item),),
        Order.TIER: lambda item: (tiers.get(item.card.tier, last), box(item)),
        Order.EXTREMES: lambda item: (distances.get(item.card.calibrated, 1), box(item)),
        Order.UNDISCUSSED: lambda item: (item.card.discussed, box(item)),
        Order.DISAGREEMENT: lambda item: (disagreement(item), box(item)),
        Order.BY_HAND: lambda item: (item.turn.turn == 0, item.turn.turn),
    }
    return keys[order]
