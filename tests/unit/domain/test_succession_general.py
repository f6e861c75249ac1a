"""The general programme, worked by hand: boxes, stages, nominations, quotas, retirement, slates."""

from datetime import date

import pytest

from talentdesk.domain import nominating, quotas
from talentdesk.domain.eligibility import check, verdict
from talentdesk.domain.grid import Placement
from talentdesk.domain.programme import Programme
from talentdesk.domain.quotas import Reserve
from talentdesk.domain.retirement import retires
from talentdesk.domain.ruling import Met, Reason
from talentdesk.domain.successors import Bench, bench, months_until
from talentdesk.exchange.programme_file import read_programme, template_text
from tests.unit.domain.made_succession import ON, day, facts, slate

YES, NO, UNKNOWN = Met.MET, Met.NOT_MET, Met.UNKNOWN
BOXES = {
    1: ("excellent", "turn", YES),
    2: ("excellent", "growth", YES),
    3: ("fully_meets", "turn", YES),
    4: ("excellent", "mastery", NO),
    5: ("fully_meets", "growth", YES),
    6: ("contributing", "turn", NO),
    7: ("fully_meets", "mastery", NO),
    8: ("contributing", "growth", NO),
    9: ("contributing", "mastery", NO),
}


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(template_text("general"))


@pytest.mark.parametrize("tier", ["executive", "middle", "key_post"])
@pytest.mark.parametrize("number", BOXES)
def test_both_axes_at_the_middle_or_above(programme: Programme, tier: str, number: int) -> None:
    vertical, horizontal, expected = BOXES[number]
    person = facts(places={"performance_potential": Placement(vertical, horizontal)})
    ruling = check(person, tier, programme, ON)
    assert verdict(ruling) is expected
    (finding,) = ruling.findings
    assert (finding.figures["boxes"], finding.figures["vertical"]) == ("1, 2, 3, 5", vertical)


@pytest.mark.parametrize("tier", ["executive", "middle", "key_post"])
@pytest.mark.parametrize(
    "places",
    [
        {},
        {"performance_fit": Placement("excellent", "high")},
        {"performance_potential": Placement("excellent", "no such level")},
    ],
)
def test_without_a_decided_place_nobody_knows(
    programme: Programme, tier: str, places: dict[str, Placement]
) -> None:
    assert verdict(check(facts(places=places), tier, programme, ON)) is UNKNOWN


def test_the_lowest_tier_asks_nothing(programme: Programme) -> None:
    assert check(facts(), "backbone", programme, ON).findings == ()


@pytest.mark.parametrize(
    ("birth", "gender", "expected"),
    [
        # A man born before 1965 turned 60 before 2025: nothing is added.
        ("1964-12-31", "m", "2024-12-31"),
        # January to April 1965: one month; May to August: two.
        ("1965-01-15", "m", "2025-02-15"),
        ("1965-04-30", "m", "2025-05-30"),
        ("1965-05-01", "m", "2025-07-01"),
        ("1966-11-21", "m", "2027-05-21"),
        # September 1976 begins the last step: 36 months, so 63 years.
        ("1976-09-10", "m", "2039-09-10"),
        ("1990-03-01", "m", "2053-03-01"),
        # A woman in management: 55 and at most three years more.
        ("1969-12-01", "f", "2024-12-01"),
        ("1970-01-01", "f", "2025-02-01"),
        ("1970-05-20", "f", "2025-07-20"),
        ("1981-09-01", "f", "2039-09-01"),
        ("1990-03-01", "f", "2048-03-01"),
        # 31 January and one month more: there is no 31 February.
        ("1965-01-31", "m", "2025-03-01"),
    ],
)
def test_retirement_by_rule(programme: Programme, birth: str, gender: str, expected: str) -> None:
    found = retires(programme.succession.retirement, birth_date=day(birth), gender=gender, tier="middle")
    assert found is not None
    assert found.known
    assert found.earliest == day(expected)


def test_retirement_without_gender_is_a_range_and_without_birth_unknown(programme: Programme) -> None:
    rules = programme.succession.retirement
    found = retires(rules, birth_date=day("1965-06-01"), gender="", tier="middle")
    assert found is not None
    assert (found.earliest, found.latest) == (day("2020-06-01"), day("2025-08-01"))
    assert found.within(12, day("2025-01-01")) is True
    assert found.within(12, day("2019-12-01")) is None
    assert found.within(3, day("2019-12-01")) is False
    assert retires(rules, birth_date=None, gender="m", tier="middle") is None
    assert retires((), birth_date=day("1965-06-01"), gender="m", tier="middle") is None


def reserves(*readiness: str) -> list[Reserve]:
    return [Reserve(person=f"p{n}", readiness=one) for n, one in enumerate(readiness)]


@pytest.mark.parametrize(
    ("people", "posts", "expected", "reason"),
    [
        (0, 4, NO, Reason.QUOTA_BELOW),
        (3, 4, NO, Reason.QUOTA_BELOW),
        (4, 4, YES, Reason.QUOTA_BELOW),
        (8, 4, YES, Reason.QUOTA_BELOW),
        (9, 4, NO, Reason.QUOTA_ABOVE),
        (3, 0, UNKNOWN, Reason.QUOTA_BELOW),
    ],
)
def test_reserves_for_each_post(
    programme: Programme, people: int, posts: int, expected: Met, reason: Reason
) -> None:
    found = quotas.count(programme.succession, reserves(*["now"] * people), tier="middle", posts=posts, on=ON)
    per_post = next(one for one in found if one.quota.key == "per_post")
    assert (per_post.finding.met, per_post.finding.reason) == (expected, reason)
    assert (len(per_post.counted), per_post.of) == (people, posts)


@pytest.mark.parametrize(
    ("readiness", "expected", "value"),
    [
        (("now", "later", "later"), YES, 100 / 3),
        (("one_year", "three_years", "later", "later"), NO, 25),
        (("now", "one_year"), YES, 100),
        (("later",) * 5, NO, 0),
        # Two of five are known to be ready soon: enough whatever the others turn out to be.
        (("now", "now", "", "", ""), YES, 40),
        # One of four, one not judged: 25 or 50 percent.
        (("now", "", "later", "later"), UNKNOWN, 25),
        (("", "", ""), UNKNOWN, 0),
        ((), UNKNOWN, None),
    ],
)
def test_the_share_ready_in_the_near_term(
    programme: Programme, readiness: tuple[str, ...], expected: Met, value: float | None
) -> None:
    found = quotas.count(programme.succession, reserves(*readiness), tier="middle", posts=1, on=ON)
    share = next(one for one in found if one.quota.key == "near_term")
    assert share.finding.met is expected
    assert share.value == (None if value is None else pytest.approx(value))


def test_somebody_named_twice_counts_once(programme: Programme) -> None:
    twice = [*reserves("now"), *reserves("now")]
    found = quotas.count(programme.succession, twice, tier="middle", posts=1, on=ON)
    assert [len(one.counted) for one in found] == [1, 1]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ((("a", "now"),), Bench.NOW),
        ((("a", "one_year"), ("b", "now")), Bench.NOW),
        ((("a", "one_year"),), Bench.LATER),
        ((("a", "later"), ("b", "three_years")), Bench.LATER),
        ((), Bench.NONE),
        ((("a", ""),), Bench.UNKNOWN),
        ((("a", "one_year"), ("b", "")), Bench.UNKNOWN),
    ],
)
def test_what_stands_behind_a_post(
    programme: Programme, people: tuple[tuple[str, str], ...], expected: Bench
) -> None:
    assert bench(slate("post", *people), programme) is expected


def test_months_until_ready_are_the_programmes(programme: Programme) -> None:
    keys = ("now", "one_year", "three_years", "later", "", "other")
    assert [months_until(programme, key) for key in keys] == [0, 12, 36, 60, None, None]


@pytest.mark.parametrize("on", [date(2026, 1, 1), date(2026, 6, 30), date(2026, 12, 31)])
def test_nominations_are_open_all_year(programme: Programme, on: date) -> None:
    rule = programme.succession.nominations
    assert nominating.may_nominate(rule, on, nominated=50, own=False).allowed
    refused = nominating.may_nominate(rule, on, nominated=0, own=True)
    assert [finding.reason for finding in refused.findings] == [Reason.NO_SELF_NOMINATION]


def test_stages_are_the_same_for_all_tiers(programme: Programme) -> None:
    keys = [[stage.key for stage in programme.succession.stages_of(tier.key)] for tier in programme.tiers]
    assert keys == [["committee", "pipeline_list"]] * 4
