"""Conditions made ready once say of anybody what reading them one by one says, to the last figure."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talentdesk.domain.eligibility import Judge, PersonFacts, Waiver, verdict
from talentdesk.domain.grid import Placement
from talentdesk.domain.programme import Programme
from talentdesk.domain.scores import Rating
from talentdesk.domain.spans import Career, Months, Spell
from talentdesk.domain.succession_rule import Condition, ConditionKind, FamilyMonths, TierRule
from talentdesk.domain.texts import Text
from talentdesk.exchange.programme_file import read_programme, template_text
from tests.unit.domain import made_plain_judging as plain
from tests.unit.domain.made_succession import ON, day, spell

PROGRAMME = read_programme(template_text("four_tier"))
TIERS = ("director", "middle")
SCHEME = PROGRAMME.schemes[0]
MODEL = PROGRAMME.models[0]

days = st.dates(date(2019, 1, 1), date(2027, 3, 1))
maybe = st.none() | days
families = st.sampled_from(["", "sales", "professional"])
spells = st.lists(
    st.builds(
        Spell,
        tier=st.sampled_from(["director", "middle", "", None]),
        inside=st.booleans(),
        start=st.none() | st.dates(date(2020, 1, 1), date(2027, 1, 1)),
        end=st.none() | st.dates(date(2020, 1, 1), date(2027, 1, 1)),
    ),
    max_size=5,
)
months = st.integers(0, 90)


def condition(kind: ConditionKind) -> st.SearchStrategy[Condition]:
    """A condition of a kind; fields the kind does not look at may say anything."""
    return st.builds(
        Condition,
        key=st.just(kind.value),
        name=st.just(Text("", "")),
        kind=st.just(kind),
        level=st.sampled_from([*(one.key for one in PROGRAMME.succession.education), "unheard of"]),
        months=months,
        exceptions=st.lists(st.builds(FamilyMonths, st.just("sales"), months), max_size=1).map(tuple),
        tiers=st.sampled_from([("director",), ("middle",), TIERS]),
        dimension=st.sampled_from(["performance", "potential"]),
        minimum=st.sampled_from([0, 60, 85.5, 100]),
        years=st.integers(1, 3),
        model=st.sampled_from([MODEL.key, "", "unheard of"]),
        scheme=st.sampled_from([SCHEME.key]),
        boxes=st.lists(st.sampled_from(sorted(SCHEME.by_placement, key=str)), max_size=4, unique=True).map(
            tuple
        ),
        low=st.none() | st.integers(20, 40),
        high=st.none() | st.integers(30, 60),
    )


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """The regulation with tiers that ask everything there is to be asked, in any order."""
    rules = []
    for tier in TIERS:
        kinds = draw(st.permutations(list(ConditionKind)))
        asked = tuple(draw(condition(kind)) for kind in kinds)
        rules.append(TierRule(tier=tier, management=draw(st.booleans()), conditions=asked))
    return replace(PROGRAMME, succession=replace(PROGRAMME.succession, tiers=tuple(rules)))


ratings = st.lists(
    st.builds(
        Rating,
        id=st.just(""),
        dimension=st.sampled_from(["performance", "potential"]),
        period=st.sampled_from(["2022", "2023", "2024", "2025", "2025H1", "2025H2", "somewhen"]),
        grade=st.just(""),
        score=st.none() | st.sampled_from([4.6, 50, 85, 88.125, 90, 100]),
        on=st.dates(date(2022, 6, 1), date(2027, 1, 1)),
        source=st.just(""),
    ),
    max_size=6,
).map(tuple)
people = st.builds(
    PersonFacts,
    person=st.just("p"),
    family=families,
    education=st.sampled_from(["本科", "大专", "硕士", "高中", "", "同等学力"]),
    birth_date=st.none() | st.dates(date(1960, 1, 1), date(2005, 1, 1)),
    hire_date=maybe,
    work_start=maybe,
    post_since=maybe,
    spells=spells.map(tuple),
    ratings=ratings,
    places=st.dictionaries(
        st.just(SCHEME.key),
        st.sampled_from([*sorted(SCHEME.by_placement, key=str), Placement("no", "such")]),
    ),
    scores=st.dictionaries(
        st.sampled_from([item.key for item in MODEL.items]), st.sampled_from([0.0, 1.0, 3.0, 4.5, 5.0])
    ),
    penalties=st.none() | st.lists(maybe, max_size=3).map(tuple),
    confirmed=st.dictionaries(st.just(ConditionKind.CONFIRMED.value), st.booleans()),
    waivers=st.lists(
        st.builds(
            Waiver,
            condition=st.sampled_from([kind.value for kind in ConditionKind]),
            why=st.sampled_from(["x", "y"]),
            approver=st.just("z"),
            on=st.dates(date(2026, 11, 1), date(2026, 12, 1)),
        ),
        max_size=6,
    ).map(tuple),
)


@settings(max_examples=25, deadline=None)
@given(programme=programmes(), these=st.lists(people, min_size=1, max_size=4))
def test_made_ready_or_one_by_one(programme: Programme, these: list[PersonFacts]) -> None:
    judge = Judge(programme, ON)
    for person in these:
        found = judge.rulings(person, (*TIERS, "no such tier"))
        expected = tuple(plain.check(person, tier, programme, ON) for tier in (*TIERS, "no such tier"))
        assert found == expected
        assert [verdict(one) for one in found] == [plain.verdict(one) for one in expected]


def same_answers(found: Months, expected: plain.Span) -> None:
    """Ask before the most is reckoned, and see that each number of months is answered alike."""
    for required in range(1, 110):
        assert found.reaches(required) is plain.reaches(expected, required)


@settings(max_examples=80, deadline=None)
@given(posts=spells, since=maybe, inside=st.booleans())
def test_time_served_is_what_counting_its_days_gives(
    posts: list[Spell], since: date | None, inside: bool
) -> None:
    career = Career(posts, ON)
    for tiers in ({"director"}, {"middle"}, {"director", "middle"}, {"unheard of"}):
        found = career.served(tiers, inside=inside, since=since)
        expected = plain.served(posts, tiers, inside=inside, since=since, on=ON)
        same_answers(found, expected)
        assert (found.low, found.high) == (expected[0], expected[2])


month_ends = st.builds(
    lambda year, month, over: date(year, month, 28) + timedelta(days=over),
    st.integers(2023, 2025),
    st.integers(1, 12),
    st.integers(0, 3),
)
stretches = st.builds(
    lambda start, length: Spell("director", True, start, start + timedelta(days=length)),
    month_ends,
    st.integers(20, 70),
)


@settings(max_examples=150, deadline=None)
@given(posts=st.lists(stretches, min_size=2, max_size=6), first=st.dates(date(2022, 11, 1), date(2023, 6, 1)))
def test_days_left_over_at_the_ends_of_months(posts: list[Spell], first: date) -> None:
    found = Career(posts, ON).served({"director"}, inside=False, since=first)
    expected = plain.served(posts, {"director"}, inside=False, since=first, on=ON)
    same_answers(found, expected)
    assert (found.low, found.high) == (expected[0], expected[2])


@pytest.mark.parametrize("since", ["2018-01-01", "2021-03-15", "2026-11-21", "2027-05-05"])
def test_one_career_answers_for_several_first_days(since: str) -> None:
    posts = [
        spell("director", "2020-01-31", "2021-02-28"),
        spell(None, None, "2022-05-05"),
        spell("", "2023-01-01"),
    ]
    career = Career(posts, ON)
    career.served({"director"}, inside=False, since=day("2015-01-01"))
    found = career.served({"director"}, inside=False, since=day(since))
    low, _, high = plain.served(posts, {"director"}, inside=False, since=day(since), on=ON)
    assert (found.low, found.high) == (low, high)
