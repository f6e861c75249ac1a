"""Orders of the agenda, what is left, and the spread of opinions, against figures worked by hand."""

from datetime import UTC, datetime

import pytest

from talentdesk.domain.agenda import (
    Item,
    Meeting,
    Order,
    State,
    Turn,
    arrange,
    distance,
    following,
    moved,
    rest,
)
from talentdesk.domain.grid import Placement
from talentdesk.domain.opinions import Kind, Opinion, OpinionState, Spread, may_be_seen, spread
from talentdesk.domain.placing import Standing
from talentdesk.domain.workshop import Card
from tests.unit.domain.made_rules import place, scheme

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
LOW, MIDDLE, HIGH, SIDE = place(1), place(5), place(9), place(6)


def card(name: str, where: Placement | None, *, tier: str = "", discussed: bool = False) -> Card:
    return Card(
        candidate=name,
        person=name,
        number=name,
        name=name,
        initials="",
        post="",
        unit="",
        tier=tier,
        proposed=where,
        calibrated=where,
        order=0,
        discussed=discussed,
        moved=False,
        big_move=False,
        new_in_post=False,
        marks=(),
        missing=(),
        reason_open=False,
        differs=False,
        standing=Standing(candidate=name, post_since=None, last_rated=None),
    )


def made(order: Order, **turns: Turn) -> Meeting:
    return Meeting(session="s", order=order, minutes_each=8, turns=turns)


CARDS = (
    card("holding", None, tier="top"),
    card("low", LOW, tier="base"),
    card("mid", MIDDLE, tier="top", discussed=True),
    card("side", SIDE, tier="unknown"),
    card("high", HIGH, tier="base"),
)


def names(meeting: Meeting) -> list[str]:
    return [item.card.name for item in arrange(meeting, CARDS, scheme(), ("top", "base"))]


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        (Order.BOX, ["low", "mid", "side", "high", "holding"]),
        (Order.TIER, ["mid", "holding", "low", "high", "side"]),
        (Order.EXTREMES, ["low", "high", "side", "mid", "holding"]),
        (Order.UNDISCUSSED, ["low", "side", "high", "holding", "mid"]),
        (Order.BY_HAND, ["high", "low", "holding", "mid", "side"]),
    ],
)
def test_orders(order: Order, wanted: list[str]) -> None:
    assert names(made(order, high=Turn(turn=1), low=Turn(turn=2))) == wanted


def test_most_disagreement_comes_first_and_the_hidden_come_after() -> None:
    def told(**kinds: int) -> Turn:
        shown = Spread(agree=kinds.get("agree", 0), question=kinds.get("question", 0), abstain=0)
        return Turn(opinions=OpinionState(given=2, awaited=2, spread=shown))

    meeting = made(
        Order.DISAGREEMENT,
        low=Turn(opinions=OpinionState(given=1, awaited=2)),
        side=told(agree=2),
        high=told(agree=1, question=1),
    )
    assert names(meeting) == ["high", "side", "low", "mid", "holding"]


def test_the_parked_come_back_at_the_end_unless_discussed() -> None:
    meeting = made(Order.BOX, low=Turn(parked=True), mid=Turn(parked=True))
    assert names(meeting) == ["mid", "side", "high", "holding", "low"]


def test_what_is_left_and_until_when() -> None:
    meeting = made(Order.BOX, mid=Turn(seconds=600), low=Turn(parked=True, seconds=30))
    found = rest(meeting, arrange(meeting, CARDS, scheme(), ()))
    assert (found.discussed, found.open, found.parked, found.left) == (1, 3, 1, 4)
    assert (found.seconds, found.average) == (630, 600)
    assert found.end(NOW) == datetime(2026, 11, 21, 10, 40, tzinfo=UTC)
    fresh = made(Order.BOX)
    assert rest(fresh, arrange(fresh, CARDS, scheme(), ())).average == 480
    bare = Meeting(session="s", order=Order.BOX, minutes_each=0)
    assert rest(bare, arrange(bare, CARDS, scheme(), ())).end(NOW) is None


def test_next_passes_over_the_discussed_and_begins_again_at_the_top() -> None:
    items = arrange(made(Order.BOX), CARDS, scheme(), ())
    assert following(items, "", 1) == "low"
    assert following(items, "low", 1) == "side"
    assert following(items, "holding", 1) == "low"
    assert following(items, "side", -1) == "mid"
    assert following(items, "low", -1) is None
    assert following([], "", 1) is None
    alone = [Item(CARDS[2], Turn())]
    assert following(alone, "mid", 1) is None
    assert alone[0].state is State.DISCUSSED


def test_an_order_with_some_moved() -> None:
    assert moved("abcde", "b", 4) == list("acdbe")
    assert moved("abcde", "db", 0) == list("bdace")
    assert moved("abcde", "e", 5) == list("abcde")


def test_the_distance_from_the_middle() -> None:
    assert [distance(scheme(), box.placement) for box in scheme().boxes] == [4, 2, 4, 2, 0, 2, 4, 2, 4]


# ---------------------------------------------------------------------------- opinions

AGREE, QUESTION, ABSTAIN = Opinion(Kind.AGREE), Opinion(Kind.QUESTION), Opinion(Kind.ABSTAIN)


@pytest.mark.parametrize(
    ("opinions", "proposed", "wanted"),
    [
        ([AGREE, AGREE, ABSTAIN], MIDDLE, 0.0),
        ([AGREE, Opinion(Kind.PLACE, HIGH)], LOW, 4.0),
        ([AGREE, Opinion(Kind.PLACE, HIGH)], MIDDLE, 2.0),
        ([AGREE, AGREE, QUESTION], MIDDLE, 2 / 3),
        ([QUESTION, QUESTION], MIDDLE, 0.0),
        ([AGREE, QUESTION], None, 0.0),
        # Without a proposal to agree to, both wonder: one level from each of the two others, in 4 of 6 pairs.
        ([AGREE, QUESTION, Opinion(Kind.PLACE, HIGH), Opinion(Kind.PLACE, HIGH)], None, 4 / 6),
        ([Opinion(Kind.PLACE, LOW), Opinion(Kind.PLACE, HIGH), Opinion(Kind.PLACE, MIDDLE)], None, 8 / 3),
        ([AGREE], MIDDLE, 0.0),
        ([], None, 0.0),
    ],
)
def test_disagreement_is_the_mean_distance_of_two_opinions(
    opinions: list[Opinion], proposed: Placement | None, wanted: float
) -> None:
    assert spread(opinions).disagreement(proposed, scheme()) == pytest.approx(wanted)


def test_a_spread_counts_and_never_names() -> None:
    found = spread([AGREE, QUESTION, ABSTAIN, Opinion(Kind.PLACE, HIGH), Opinion(Kind.PLACE, HIGH)])
    assert found == Spread(agree=1, question=1, abstain=1, others=((HIGH, 2),))
    assert found.places(MIDDLE) == {HIGH: 2, MIDDLE: 1}
    assert found.places(HIGH) == {HIGH: 3}


@pytest.mark.parametrize(
    ("asked", "given", "revealed", "seen"),
    [
        ("abc", "abc", False, True),
        ("abc", "abcd", False, True),
        ("abc", "ab", False, False),
        ("abc", "a", True, True),
        ("abc", "", True, False),
        ("", "x", False, False),
    ],
)
def test_when_opinions_may_be_seen(asked: str, given: str, revealed: bool, seen: bool) -> None:
    assert may_be_seen(asked, given, revealed=revealed) is seen
