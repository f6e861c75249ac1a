"""The programme of a retail chain, worked by hand: measures and ranking, nominations, the grid."""

import pytest

from talentdesk.domain import nominating
from talentdesk.domain.eligibility import check, verdict
from talentdesk.domain.grid import Placement
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Met, Reason
from talentdesk.domain.weights import Total, Value, rank, weigh
from talentdesk.exchange.programme_file import read_programme, template_text
from tests.unit.domain.made_succession import ON, facts

YES, NO, UNKNOWN = Met.MET, Met.NOT_MET, Met.UNKNOWN
TIERS = ("hq_director", "store_gm", "store_deputy", "department_head")
BOXES = {
    ("high", "high"): YES,
    ("high", "middle"): YES,
    ("high", "low"): NO,
    ("middle", "high"): YES,
    ("middle", "middle"): YES,
    ("middle", "low"): NO,
    ("low", "high"): NO,
    ("low", "middle"): NO,
    ("low", "low"): NO,
}


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(template_text("retail"))


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize("levels", BOXES)
def test_candidates_stand_on_their_own_grid(programme: Programme, tier: str, levels: tuple[str, str]) -> None:
    person = facts(places={"potential_post": Placement(*levels)})
    assert verdict(check(person, tier, programme, ON)) is BOXES[levels]


@pytest.mark.parametrize("tier", TIERS)
def test_a_place_on_the_incumbents_grid_says_nothing(programme: Programme, tier: str) -> None:
    person = facts(places={"performance_fit": Placement("excellent", "high")})
    assert verdict(check(person, tier, programme, ON)) is UNKNOWN


FIRST, MIDDLE, LAST = Placement("high", "high"), Placement("middle", "middle"), Placement("low", "low")


@pytest.mark.parametrize(
    ("values", "total"),
    [
        # 360: 5 of 1..5 is 100 points; a quarter of each.
        ({"360": 5.0, "fit": 100.0, "grid": FIRST, "presentation": 100.0}, 100.0),
        ({"360": 1.0, "fit": 0.0, "grid": LAST, "presentation": 0.0}, 5.0),
        ({"360": 3.0, "fit": 80.0, "grid": MIDDLE, "presentation": 90.0}, 72.5),
        ({"360": 4.2, "fit": 85.0, "grid": FIRST, "presentation": 88.0}, 88.25),
        ({"360": 4.0, "fit": 85.0, "grid": Placement("low", "high"), "presentation": 70.0}, 72.5),
        ({"360": 4.2, "fit": 85.0, "grid": FIRST}, None),
        ({"360": None, "fit": 85.0, "grid": FIRST, "presentation": 88.0}, None),
        ({"360": 5.1, "fit": 85.0, "grid": FIRST, "presentation": 88.0}, None),
        ({"360": 4.0, "fit": 101.0, "grid": FIRST, "presentation": 88.0}, None),
        ({"360": 4.0, "fit": 85.0, "grid": Placement("x", "y"), "presentation": 88.0}, None),
        ({}, None),
    ],
)
def test_the_weighted_total(programme: Programme, values: dict[str, Value], total: float | None) -> None:
    found = weigh(programme.succession.measures, values)
    assert found.total == (None if total is None else pytest.approx(total))
    assert sum(part.measure.weight for part in found.parts) == 100
    if total is not None:
        assert found.least == found.most == pytest.approx(total)
        assert found.findings == ()


def test_the_formula_is_told_part_by_part(programme: Programme) -> None:
    found = weigh(
        programme.succession.measures, {"360": 4.2, "fit": 85.0, "grid": FIRST, "presentation": 88.0}
    )
    told = [(part.measure.key, part.points, part.adds) for part in found.parts]
    assert told == [
        ("360", pytest.approx(80), pytest.approx(20)),
        ("fit", 85, 21.25),
        ("grid", 100, 25),
        ("presentation", 88, 22),
    ]


@pytest.mark.parametrize(
    ("values", "reasons", "least", "most"),
    [
        ({"360": 5.0}, [Reason.MEASURE_MISSING] * 3, 25, 100),
        ({"360": 5.0, "fit": 0.0}, [Reason.MEASURE_MISSING] * 2, 25, 75),
        ({"360": 6.0, "fit": 50.0}, [Reason.MEASURE_OFF_SCALE, *[Reason.MEASURE_MISSING] * 2], 12.5, 87.5),
        ({}, [Reason.MEASURE_MISSING] * 4, 0, 100),
    ],
)
def test_what_is_missing_leaves_the_total_open(
    programme: Programme, values: dict[str, Value], reasons: list[Reason], least: float, most: float
) -> None:
    found = weigh(programme.succession.measures, values)
    assert found.total is None
    assert [finding.reason for finding in found.findings] == reasons
    assert all(finding.met is UNKNOWN for finding in found.findings)
    assert found.least == pytest.approx(least)
    assert found.most == pytest.approx(most)


def test_equal_totals_share_a_rank_and_open_ones_have_none(programme: Programme) -> None:
    def total(score: float | None) -> Total:
        values: dict[str, Value] = {"360": 3.0, "fit": score, "grid": MIDDLE, "presentation": 50.0}
        return weigh(programme.succession.measures, values)

    ranked = rank({"a": total(70), "b": total(None), "c": total(90), "d": total(70), "e": total(10)})
    assert [(one.candidate, one.rank) for one in ranked] == [
        ("c", 1), ("a", 2), ("d", 2), ("e", 4), ("b", None),
    ]  # fmt: skip


@pytest.mark.parametrize(("nominated", "allowed"), [(0, True), (1, True), (2, True), (3, False), (4, False)])
def test_a_manager_names_three_at_most(programme: Programme, nominated: int, allowed: bool) -> None:
    ruling = nominating.may_nominate(programme.succession.nominations, ON, nominated=nominated, own=False)
    assert ruling.allowed is allowed
    assert [one.reason for one in ruling.findings] == ([] if allowed else [Reason.NOMINATIONS_MANY])


@pytest.mark.parametrize("tier", TIERS)
@pytest.mark.parametrize(("nominated", "expected"), [(0, NO), (1, YES), (3, YES)])
def test_every_manager_owes_one(programme: Programme, tier: str, nominated: int, expected: Met) -> None:
    finding = nominating.owed(programme.succession.nominations, tier, nominated)
    assert finding is not None
    assert (finding.met, finding.figures["count"]) == (expected, nominated)


def test_one_or_two_end_as_confirmed_and_promotion_asks_for_no_successor(programme: Programme) -> None:
    rule = programme.succession.nominations
    assert (rule.confirmed_minimum, rule.confirmed_maximum) == (1, 2)
    assert nominating.owed(rule, "", 0) is None
    assert nominating.promotable(rule, "store_gm", 0) is None
