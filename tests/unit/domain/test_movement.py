"""When a move wants its reason, and where inside a box a card lands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talentdesk.domain.movement import STRIDE, is_big, landing, new_in_post_months, wants_reason
from talentdesk.domain.programme import PlacementRule, ReasonPolicy, RuleKind
from talentdesk.domain.ruling import Finding, Met, Reason
from tests.unit.domain.made_rules import NOTHING, place, programme, scheme

MARK = (Finding(Reason.BELOW_LEVEL, Met.NOT_MET),)


@pytest.mark.parametrize(
    ("policy", "proposed", "before", "after", "marked", "wanted"),
    [
        (ReasonPolicy.NEVER, 5, 5, 9, True, False),
        (ReasonPolicy.EVERY_MOVE, 5, 5, 6, False, True),
        (ReasonPolicy.EVERY_MOVE, 5, 6, 5, False, True),
        (ReasonPolicy.EVERY_MOVE, 5, 5, None, False, True),
        (ReasonPolicy.BIG_MOVES, 5, 5, 6, False, False),
        (ReasonPolicy.BIG_MOVES, 5, 5, 9, False, True),
        # Two small steps come to a big one; a step back to the proposed place is none.
        (ReasonPolicy.BIG_MOVES, 5, 6, 9, False, True),
        (ReasonPolicy.BIG_MOVES, 5, 9, 5, False, False),
        (ReasonPolicy.BIG_MOVES, None, 1, 9, False, True),
        (ReasonPolicy.BIG_MOVES, None, None, 9, False, False),
        (ReasonPolicy.OUTSIDE_ELIGIBILITY, 5, 5, 9, False, False),
        (ReasonPolicy.OUTSIDE_ELIGIBILITY, 5, 5, 1, True, True),
    ],
)
def test_the_policy_decides_whether_a_reason_is_asked_for(
    policy: ReasonPolicy,
    proposed: int | None,
    before: int | None,
    after: int | None,
    marked: bool,
    wanted: bool,
) -> None:
    places = [place(number) if number else None for number in (proposed, before, after)]
    assert (
        wants_reason(
            policy,
            scheme(),
            proposed=places[0],
            before=places[1],
            after=places[2],
            marks=MARK if marked else (),
        )
        is wanted
    )


def test_no_step_from_or_to_the_holding_area_is_big() -> None:
    assert not is_big(scheme(), None, place(9))
    assert not is_big(scheme(), place(1), None)
    assert is_big(scheme(), place(1), place(9))


def test_a_post_is_new_as_long_as_the_programme_says() -> None:
    rules = tuple(
        PlacementRule(key=str(months), scheme="main", name=NOTHING, kind=kind, months=months)
        for kind, months in ((RuleKind.NOT_ROTATED_WITHIN, 18), (RuleKind.RATED_WITHIN, 24))
    )
    assert new_in_post_months(programme(placement_rules=rules)) == 18
    assert new_in_post_months(programme()) == 12


@pytest.mark.parametrize(
    ("taken", "index", "count", "places"),
    [
        ((), 0, 2, (STRIDE, 2 * STRIDE)),
        ((1024, 2048), 2, 1, (3072,)),
        ((1024, 2048), 9, 1, (3072,)),
        ((1024, 2048), 0, 1, (0,)),
        ((1024, 2048), 1, 1, (1536,)),
        ((1024, 2048), 1, 3, (1280, 1536, 1792)),
        ((5, 6), 1, 1, None),
        ((5, 8), 1, 3, None),
        ((5, 8), 1, 2, (6, 7)),
    ],
)
def test_a_card_lands_between_its_neighbours(
    taken: tuple[int, ...], index: int, count: int, places: tuple[int, ...] | None
) -> None:
    assert landing(taken, index, count) == places


@given(
    st.lists(st.integers(-5000, 5000), unique=True).map(sorted),
    st.integers(-1, 12),
    st.integers(1, 5),
)
def test_landing_keeps_the_order_of_everybody_else(taken: list[int], index: int, count: int) -> None:
    places = landing(taken, index, count)
    if places is None:
        return
    at = max(0, min(index, len(taken)))
    together = [*taken[:at], *places, *taken[at:]]
    assert together == sorted(set(together))
