"""The regulation in four tiers, worked by hand: who may be proposed, and of whom too little is known."""

from datetime import date

import pytest

from talentdesk.domain.eligibility import Judge, PersonFacts, Waiver, check, verdict, waived_in
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Met, Reason
from talentdesk.exchange.programme_file import read_programme, template_text
from tests.unit.domain.made_succession import ON, day, facts, rating, spell

YES, NO, UNKNOWN = Met.MET, Met.NOT_MET, Met.UNKNOWN


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(template_text("four_tier"))


def one(programme: Programme, tier: str, condition: str, person: PersonFacts, on: date = ON) -> Met:
    ruling = check(person, tier, programme, on)
    return next(finding.met for finding in ruling.findings if finding.source == condition)


@pytest.mark.parametrize(
    ("tier", "word", "expected"),
    [
        ("general_manager", "本科", YES),
        ("general_manager", "大学本科", YES),
        ("general_manager", "硕士", YES),
        ("general_manager", "博士研究生", YES),
        ("general_manager", "大专", NO),
        ("general_manager", "高中", NO),
        ("general_manager", "", UNKNOWN),
        ("general_manager", "同等学力", UNKNOWN),
        ("deputy_gm", "MBA", YES),
        ("deputy_gm", "专科", NO),
        ("director", "学士", YES),
        ("director", "高职", NO),
        ("middle", "大专", YES),
        ("middle", " 专科 ", YES),
        ("middle", "bachelor", YES),
        ("middle", "中专", NO),
        ("middle", "", UNKNOWN),
    ],
)
def test_education(programme: Programme, tier: str, word: str, expected: Met) -> None:
    assert one(programme, tier, "education", facts(education=word)) is expected


STAFF = spell("", "2005-07-01", "2014-12-31")
"""Nine and a half years in posts of no tier."""
OTHER = spell("", "2015-01-01", "2018-11-20")
"""And almost four more."""


@pytest.mark.parametrize(
    ("tier", "spells", "expected"),
    [
        # 2015-01-01 to 2026-11-21: 11 years and 10 months in management.
        ("general_manager", [STAFF, spell("middle", "2015-01-01")], YES),
        ("general_manager", [STAFF, spell("middle", "2015-01-01", inside=False)], YES),
        # To the day: eight years end on 21 November 2026.
        ("general_manager", [STAFF, OTHER, spell("director", "2018-11-21")], YES),
        ("general_manager",
         [STAFF, OTHER, spell("", "2018-11-21", "2018-11-21"), spell("director", "2018-11-22")], NO),
        # Two posts without a gap are one span: 2018-11-21 to 2022, 2023 until today.
        ("general_manager",
         [STAFF, spell("", "2015-01-01", "2018-11-20"), spell("middle", "2018-11-21", "2022-12-31"),
          spell("director", "2023-01-01")], YES),
        # Posts held at once count once: 2020 until today, six years and ten months.
        ("general_manager",
         [STAFF, spell("", "2015-01-01", "2019-12-31"), spell("middle", "2020-01-01"),
          spell("director", "2020-01-01")], NO),
        # Nobody knows what the post of 2015 to 2019 was: it may have been management.
        ("general_manager",
         [STAFF, spell(None, "2015-01-01", "2019-12-31"), spell("middle", "2020-01-01")], UNKNOWN),
        # 2015 to 2019 is not in the résumé at all.
        ("general_manager", [STAFF, spell("middle", "2020-01-01")], UNKNOWN),
        # Even a whole unknown year would not do: 2022 unknown, 2023 until today.
        ("general_manager",
         [STAFF, spell("", "2015-01-01", "2021-12-31"), spell(None, "2022-01-01", "2022-12-31"),
          spell("middle", "2023-01-01")], NO),
        ("general_manager", [], UNKNOWN),
        ("deputy_gm", [STAFF, spell("", "2015-01-01", "2021-06-30"), spell("middle", "2021-07-01")], YES),
        ("deputy_gm", [STAFF, spell("", "2015-01-01", "2021-12-31"), spell("middle", "2022-01-01")], NO),
        ("deputy_gm",
         [STAFF, spell(None, "2015-01-01", "2021-12-31"), spell("middle", "2022-01-01")], UNKNOWN),
        ("director", [STAFF, spell("", "2015-01-01", "2023-06-30"), spell("middle", "2023-07-01")], YES),
        ("director", [STAFF, spell("", "2015-01-01", "2024-06-30"), spell("middle", "2024-07-01")], NO),
        ("director", [STAFF, spell("", "2015-01-01", "2020-12-31"), spell("middle", None, "2021-06-30"),
                      spell("", "2021-07-01")], UNKNOWN),
    ],
)  # fmt: skip
def test_management_years(programme: Programme, tier: str, spells: list[object], expected: Met) -> None:
    person = facts(work_start=day("2005-07-01"), spells=tuple(spells))
    assert one(programme, tier, "management", person) is expected


def test_management_years_without_the_start_of_work_are_open_upwards(programme: Programme) -> None:
    spells = (spell("", "2005-07-01", "2021-12-31"), spell("middle", "2022-01-01"))
    assert one(programme, "deputy_gm", "management", facts(spells=spells)) is UNKNOWN
    long = (spell("middle", "2016-01-01"),)
    assert one(programme, "deputy_gm", "management", facts(spells=long)) is YES


def test_nobody_has_led_longer_than_worked(programme: Programme) -> None:
    assert one(programme, "director", "management", facts(work_start=day("2024-03-01"))) is NO
    assert one(programme, "director", "management", facts(work_start=day("2020-03-01"))) is UNKNOWN


@pytest.mark.parametrize(
    ("tier", "spells", "expected"),
    [
        ("general_manager", [spell("deputy_gm", "2025-11-21")], YES),
        ("general_manager", [spell("", "2015-01-01", "2025-11-21"), spell("deputy_gm", "2025-11-22")], NO),
        # A year as deputy general manager elsewhere is none in this company.
        ("general_manager",
         [spell("deputy_gm", "2010-01-01", "2014-12-31", inside=False), spell("director", "2015-01-01")], NO),
        ("general_manager", [spell("director", "2015-01-01")], NO),
        ("general_manager", [spell(None, "2015-01-01")], UNKNOWN),
        ("general_manager", [], UNKNOWN),
        ("deputy_gm", [spell("director", "2015-01-01", "2016-12-31"), spell("middle", "2017-01-01")], YES),
        ("deputy_gm", [spell("middle", "2015-01-01")], NO),
        ("director", [spell("", "2015-01-01", "2025-10-31"), spell("middle", "2025-11-01")], YES),
        ("director", [spell("", "2015-01-01", "2025-12-31"), spell("middle", "2026-01-01")], NO),
        ("director", [spell("middle", "2026-01-01")], UNKNOWN),
    ],
)  # fmt: skip
def test_served_as(programme: Programme, tier: str, spells: list[object], expected: Met) -> None:
    person = facts(hire_date=day("2015-01-01"), work_start=day("2010-01-01"), spells=tuple(spells))
    assert one(programme, tier, "served", person) is expected


@pytest.mark.parametrize(
    ("start", "family", "expected"),
    [
        ("2023-11-21", "professional", YES),
        ("2023-11-22", "professional", NO),
        ("2023-11-22", "sales", YES),
        ("2024-11-21", "sales", YES),
        ("2024-11-22", "sales", NO),
        # Without a job family either figure may count: three years do, under two do not.
        ("2023-11-21", "", YES),
        ("2024-11-22", "", NO),
        ("2024-06-01", "", UNKNOWN),
        ("", "sales", UNKNOWN),
        ("", "", UNKNOWN),
    ],
)
def test_years_of_work_with_the_exception_of_sales(
    programme: Programme, start: str, family: str, expected: Met
) -> None:
    person = facts(work_start=day(start) if start else None, family=family)
    assert one(programme, "middle", "work", person) is expected


@pytest.mark.parametrize(
    ("hired", "expected"),
    [("2025-11-21", YES), ("2025-11-22", NO), ("2027-01-01", NO), ("", UNKNOWN)],
)
def test_a_year_in_the_company(programme: Programme, hired: str, expected: Met) -> None:
    assert one(programme, "middle", "company", facts(hire_date=day(hired) if hired else None)) is expected


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ([rating("2025", 90)], YES),
        ([rating("2025", 89.9)], NO),
        ([rating("2025", None)], UNKNOWN),
        ([], UNKNOWN),
        # 4.6 was given on another scale, and no rule knows what it means here.
        ([rating("2025", 4.6)], UNKNOWN),
        # The halves of a year make its average: (92 + 88) / 2 = 90.
        ([rating("2025H1", 92), rating("2025H2", 88)], YES),
        ([rating("2025H1", 92), rating("2025H2", 87)], NO),
        ([rating("2025H1", 92), rating("2025H2", None)], UNKNOWN),
        # Last year is not rated yet: the year before counts. One of three years ago says nothing.
        ([rating("2024", 95)], YES),
        ([rating("2024", 85)], NO),
        ([rating("2023", 95)], UNKNOWN),
        # A period rated twice: the later one counts.
        ([rating("2025", 95, on="2026-01-10"), rating("2025", 80, on="2026-03-10")], NO),
        # A rating of next year is not known on the day.
        ([rating("2025", 95, on="2026-12-01")], UNKNOWN),
    ],
)
def test_the_yearly_average(programme: Programme, ratings: list[object], expected: Met) -> None:
    assert one(programme, "middle", "average", facts(ratings=tuple(ratings))) is expected


@pytest.mark.parametrize(
    ("tier", "key", "confirmed", "expected"),
    [
        ("general_manager", "articles", {"articles": True}, YES),
        ("general_manager", "articles", {"articles": False}, NO),
        ("general_manager", "articles", {}, UNKNOWN),
        ("deputy_gm", "articles", {"articles": True}, YES),
        ("deputy_gm", "articles", {"traits": True}, UNKNOWN),
        ("director", "traits", {"traits": True}, YES),
        ("middle", "traits", {"traits": False}, NO),
        ("middle", "traits", {}, UNKNOWN),
    ],
)
def test_what_is_confirmed_by_hand(
    programme: Programme, tier: str, key: str, confirmed: dict[str, bool], expected: Met
) -> None:
    assert one(programme, tier, key, facts(confirmed=confirmed)) is expected


def ready_for_middle(**other: object) -> PersonFacts:
    known: dict[str, object] = {
        "education": "本科",
        "work_start": day("2020-07-01"),
        "hire_date": day("2022-03-01"),
        "family": "professional",
        "ratings": (rating("2025", 93),),
        "confirmed": {"traits": True},
    }
    return facts(**{**known, **other})


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, YES),
        ({"education": ""}, UNKNOWN),
        ({"education": "高中"}, NO),
        ({"hire_date": None}, UNKNOWN),
        ({"confirmed": {}}, UNKNOWN),
        # One condition not met outweighs any number that is not known.
        ({"hire_date": None, "confirmed": {}, "ratings": (rating("2025", 60),)}, NO),
    ],
)
def test_the_verdict_over_all_conditions(
    programme: Programme, changed: dict[str, object], expected: Met
) -> None:
    ruling = check(ready_for_middle(**changed), "middle", programme, ON)
    assert verdict(ruling) is expected
    assert ruling.allowed is (expected is YES)
    assert [finding.source for finding in ruling.findings] == [
        "education", "work", "company", "average", "traits",
    ]  # fmt: skip


def test_a_waiver_lets_somebody_through_and_hides_nothing(programme: Programme) -> None:
    waiver = Waiver(condition="education", why="连续三年优秀", approver="总经理", on=day("2026-10-01"))
    person = ready_for_middle(education="高中", waivers=(waiver,))
    ruling = check(person, "middle", programme, ON)
    assert ruling.allowed
    assert verdict(ruling) is YES
    assert waived_in(ruling) == {"education"}
    refused, waived = ruling.findings[:2]
    assert (refused.reason, refused.met) == (Reason.EDUCATION_LOW, NO)
    assert waived.reason is Reason.CONDITION_WAIVED
    assert dict(waived.figures) == {
        "condition": "education", "why": "连续三年优秀", "approver": "总经理", "on": "2026-10-01",
    }  # fmt: skip


def test_a_waiver_of_a_later_day_or_another_condition_does_not_help(programme: Programme) -> None:
    later = Waiver(condition="education", why="x", approver="y", on=day("2026-12-01"))
    other = Waiver(condition="company", why="x", approver="y", on=day("2026-01-01"))
    ruling = check(ready_for_middle(education="高中", waivers=(later, other)), "middle", programme, ON)
    assert verdict(ruling) is NO


def test_figures_say_what_is_asked_and_what_is_there(programme: Programme) -> None:
    person = facts(
        work_start=day("2012-01-01"),
        hire_date=day("2012-01-01"),
        spells=(spell("", "2012-01-01", "2022-02-28"), spell("director", "2022-03-01")),
    )
    ruling = check(person, "deputy_gm", programme, ON)
    found = {finding.source: dict(finding.figures) for finding in ruling.findings}
    assert found["management"] == {"required": 5, "years": 4, "months": 8}
    assert found["served"] == {"required": 1, "tiers": "director", "years": 4, "months": 8}


def test_a_tier_nothing_is_asked_for_lets_everybody_through(programme: Programme) -> None:
    assert check(facts(), "no such tier", programme, ON).findings == ()


def test_many_people_are_judged_as_each_alone(programme: Programme) -> None:
    judge = Judge(programme, ON)
    people = [ready_for_middle(), ready_for_middle(education="高中"), facts()]
    tiers = [tier.key for tier in programme.tiers]
    for person in people:
        assert judge.rulings(person, tiers) == tuple(check(person, tier, programme, ON) for tier in tiers)
