"""A programme nobody here knows is read, written back and judged by without a line of code."""

from datetime import date

import pytest

from talentdesk.domain import quotas
from talentdesk.domain.ballots import Result, Tally, outcome
from talentdesk.domain.eligibility import PersonFacts, check, verdict
from talentdesk.domain.grid import Placement
from talentdesk.domain.nominating import is_open
from talentdesk.domain.programme import Programme
from talentdesk.domain.quotas import Reserve
from talentdesk.domain.recommending import Recommender
from talentdesk.domain.recommending import check as check_recommenders
from talentdesk.domain.retirement import retires
from talentdesk.domain.ruling import Met, Reason
from talentdesk.domain.scores import Rating
from talentdesk.domain.successors import Bench, bench, strength
from talentdesk.domain.texts import Language
from talentdesk.domain.weights import weigh
from talentdesk.exchange.programme_file import read_programme, write_programme
from talentdesk.wording import speaker
from talentdesk.wording.reasons import sentence
from tests.made_programme import made_programme
from tests.unit.domain.made_succession import ON, day, facts, rating, slate, spell

YES, NO, UNKNOWN = Met.MET, Met.NOT_MET, Met.UNKNOWN


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(made_programme())


def three(score: float, newest: int) -> tuple[Rating, ...]:
    """The same score in three years, the newest first."""
    return tuple(rating(str(newest - back), score, dimension="d") for back in range(3))


def fit_for_vice(**other: object) -> PersonFacts:
    known: dict[str, object] = {
        "education": "乙证",
        "family": "research",
        "birth_date": day("1985-05-05"),
        "hire_date": day("2014-01-01"),
        "work_start": day("2010-01-01"),
        "post_since": day("2021-01-01"),
        "spells": (
            spell("fellow", "2010-01-01", "2019-12-31"),
            spell("lead", "2020-01-01", "2020-12-31"),
            spell("chief", "2021-01-01"),
        ),
        "ratings": tuple(
            rating(str(year), score, dimension="d") for year, score in ((2025, 8), (2024, 7), (2023, 7.5))
        ),
        "places": {"square": Placement("d4", "t3")},
        "scores": {"depth": 7.0, "breadth": 6.0},
        "penalties": (),
        "confirmed": {"oath": True},
    }
    return facts(**{**known, **other})


def test_it_reads_back_as_the_same_value(programme: Programme) -> None:
    assert read_programme(write_programme(programme)) == programme
    assert len(programme.tiers) == 5
    assert [len(row) for row in programme.schemes[0].rows()] == [4] * 4


def test_everything_met(programme: Programme) -> None:
    ruling = check(fit_for_vice(), "vice", programme, ON)
    assert {finding.source: finding.met for finding in ruling.findings} == dict.fromkeys(
        ("paper", "led", "as_lead", "settled", "marks", "square", "suits", "years", "clean", "oath"), YES
    )
    assert ruling.allowed


@pytest.mark.parametrize(
    ("key", "changed", "expected"),
    [
        ("paper", {"education": "甲证"}, NO),
        ("paper", {"education": "本科"}, UNKNOWN),
        ("led", {"spells": (spell("fellow", "2010-01-01", "2022-06-30"), spell("lead", "2022-07-01"))}, NO),
        ("led", {"spells": (spell("fellow", "2010-01-01", "2022-06-30"), spell("lead", "2022-07-01")),
                 "family": "field"}, YES),
        ("led", {"spells": (spell("fellow", "2010-01-01", "2022-06-30"), spell("lead", "2022-07-01")),
                 "family": ""}, UNKNOWN),
        ("as_lead", {"spells": (spell("vice", "2010-01-01"),)}, NO),
        ("as_lead", {"spells": ()}, UNKNOWN),
        ("settled", {"post_since": day("2026-05-21")}, YES),
        ("settled", {"post_since": day("2026-05-22")}, NO),
        ("settled", {"post_since": None}, UNKNOWN),
        ("marks", {"ratings": three(7, 2025)}, NO),
        ("marks", {"ratings": three(9, 2025)[:2]}, UNKNOWN),
        ("marks", {"ratings": three(9, 2024)}, YES),
        ("square", {"places": {"square": Placement("d3", "t4")}}, YES),
        ("square", {"places": {"square": Placement("d2", "t4")}}, NO),
        ("square", {"places": {}}, UNKNOWN),
        # 60 of 100 weigh the depth: 4 of 8 is half of it, 30, and 40 for the breadth.
        ("suits", {"scores": {"depth": 4.0, "breadth": 9.0}}, NO),
        # Only the depth is scored, in full: 60 for certain, 100 at best.
        ("suits", {"scores": {"depth": 8.0}}, UNKNOWN),
        # Depth 2 of 8 makes 15: with the whole breadth still only 55.
        ("suits", {"scores": {"depth": 2.0}}, NO),
        ("suits", {"scores": {}}, UNKNOWN),
        ("years", {"birth_date": day("1991-11-21")}, YES),
        ("years", {"birth_date": day("1991-11-22")}, NO),
        ("years", {"birth_date": day("1970-11-22")}, YES),
        ("years", {"birth_date": day("1970-11-21")}, NO),
        ("years", {"birth_date": None}, UNKNOWN),
        ("clean", {"penalties": (day("2025-05-21"),)}, YES),
        ("clean", {"penalties": (day("2020-01-01"), day("2025-05-22"))}, NO),
        ("clean", {"penalties": (None,)}, UNKNOWN),
        ("clean", {"penalties": None}, UNKNOWN),
        ("oath", {"confirmed": {"oath": False}}, NO),
        ("oath", {"confirmed": {}}, UNKNOWN),
    ],
)  # fmt: skip
def test_each_condition(programme: Programme, key: str, changed: dict[str, object], expected: Met) -> None:
    ruling = check(fit_for_vice(**changed), "vice", programme, ON)
    found = {finding.source: finding for finding in ruling.findings}
    assert found[key].met is expected
    assert verdict(ruling) is expected
    for language in Language:
        said = sentence(found[key], speaker(language), programme)
        assert said
        assert not set("{}") & set(said)


def test_sentences_call_things_by_the_programmes_own_names(programme: Programme) -> None:
    ruling = check(
        fit_for_vice(education="甲证", spells=(spell("vice", "2010-01-01"),)), "vice", programme, ON
    )
    found = {finding.source: finding for finding in ruling.findings}
    zh, en = speaker(Language.ZH), speaker(Language.EN)
    assert sentence(found["paper"], zh, programme) == "学历：甲证；要求高级及以上。"
    assert sentence(found["as_lead"], zh, programme).startswith(
        "在本公司担任首席或组长：0年0个月；要求至少2年"
    )
    assert sentence(found["as_lead"], en, programme).startswith("Served here as Chief or Lead: 0 y 0 m")
    assert sentence(found["square"], en, programme) == (
        "Square: box 3 Box 3, one of the boxes 3, 4, 7, 8 asked for."
    )


@pytest.mark.parametrize(
    ("in_favour", "present", "expected"),
    [
        # Three fifths of twelve entitled: eight.
        (8, 12, Result.PASSED),
        (7, 12, Result.FAILED),
        (8, 8, Result.PASSED),
        (5, 5, Result.NO_QUORUM),
        (6, 6, Result.FAILED),
    ],
)
def test_three_fifths_of_those_entitled(
    programme: Programme, in_favour: int, present: int, expected: Result
) -> None:
    (ballot,) = programme.peer_ballots
    tally = Tally(in_favour=in_favour, against=present - in_favour, abstain=0, present=present, entitled=12)
    assert outcome(tally, ballot.rule).result is expected


def test_recommenders_need_not_sign_here(programme: Programme) -> None:
    rule = programme.succession.tier("vice")
    assert rule is not None
    assert rule.recommenders is not None
    people = [
        Recommender(person="a", name="A", tier="dean", board=False),
        Recommender(person="b", name="B", tier="", board=True),
    ]
    assert check_recommenders(people, "c", rule.recommenders).allowed
    assert not check_recommenders(people[:1], "c", rule.recommenders).allowed


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-11-14", False), ("2026-11-15", True), ("2027-02-01", False)]
)
def test_the_window(programme: Programme, on: str, expected: bool) -> None:
    assert is_open(programme.succession.nominations, day(on)) is expected


def test_quotas(programme: Programme) -> None:
    people = [
        Reserve(person="a", gender="f", birth_date=day("1990-01-01"), education="乙证", readiness="today"),
        Reserve(person="b", gender="m", birth_date=day("1980-01-01"), education="", readiness="soon"),
        Reserve(person="c", gender="m", birth_date=None, education="甲证", readiness="today"),
        Reserve(person="d", gender="", birth_date=day("1970-01-01"), education="丙证", readiness="today"),
    ]
    found = quotas.count(programme.succession, people, tier="vice", posts=2, on=ON)
    told = {
        one.quota.key: (len(one.counted), len(one.unknown), one.finding.met, one.finding.reason)
        for one in found
    }
    assert told == {
        "women": (1, 1, UNKNOWN, Reason.QUOTA_BELOW),
        "young": (1, 1, YES, Reason.QUOTA_BELOW),
        "learned": (2, 1, YES, Reason.QUOTA_BELOW),
        "soon": (3, 0, NO, Reason.QUOTA_ABOVE),
    }
    other = quotas.count(programme.succession, people, tier="chief", posts=2, on=ON)
    assert "learned" not in {one.quota.key for one in other}


def test_weights_and_slates(programme: Programme) -> None:
    found = weigh(programme.succession.measures, {"essay": 15.0, "place": Placement("d4", "t4")})
    assert found.total == pytest.approx(0.75 * 62.5 + 37.5)
    one, two = slate("p", ("a", "soon")), slate("q", ("a", "today"), ("b", "soon"))
    assert [bench(each, programme) for each in (one, two)] == [Bench.LATER, Bench.NOW]
    assert strength([one, two], programme).yes == ("q",)


@pytest.mark.parametrize(
    ("tier", "gender", "expected"),
    [
        ("dean", "f", date(2050, 3, 8)),
        ("vice", "m", date(2042, 3, 8)),
        # Due in March 2038, 93 months after June 2030: ten months at the most.
        ("vice", "f", date(2039, 1, 8)),
    ],
)
def test_retirement(programme: Programme, tier: str, gender: str, expected: date) -> None:
    rules = programme.succession.retirement
    found = retires(rules, birth_date=day("1980-03-08"), gender=gender, tier=tier)
    assert found is not None
    assert found.earliest == found.latest == expected
