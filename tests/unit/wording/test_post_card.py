"""What cards of posts say, under the shipped programme and under one nobody knows."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from talentdesk.charts import post_card as geometry
from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_chart import ChartPerson, ChartPost, Holder, PostState, SuccessionChart
from talentdesk.domain.successors import Slate, Successor
from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.wording import speaker
from talentdesk.wording.post_card import ChartMode, PostCard, post_card, readiness_role
from talentdesk.wording.succession_chart import range_text
from tests.made_programme import made_programme

GENERAL = read_programme(template_text("general"))
ACADEMY = read_programme(made_programme())
EN, ZH = speaker(Language.EN), speaker(Language.ZH)
ADA, BO, EVE = (ChartPerson(id=key, name=key.title(), number=key) for key in ("ada", "bo", "eve"))
OUT = ChartPerson(id="out", name="Kim", outside=True)


def successor(person: str, rank: int, readiness: str, *, confirmed: bool = True) -> Successor:
    return Successor(person=person, rank=rank, readiness=readiness, confirmed=confirmed)


def made_post(**changes: object) -> ChartPost:
    post = ChartPost(
        id="post",
        title="Dean",
        unit="Academy / School",
        tier="dean",
        key_position=True,
        above="",
        holders=(Holder(person=ADA, since=None),),
        acting=(),
        risk="high",
        impact="high",
        slate=Slate(post="post", incumbents=("ada",), successors=()),
    )
    return replace(post, **changes)  # type: ignore[arg-type]


def card(post: ChartPost, programme: Programme = GENERAL, mode: ChartMode = ChartMode.SUCCESSION) -> PostCard:
    people = {one.id: one for one in (ADA, BO, EVE, OUT)}
    chart = SuccessionChart(posts=(post,), people=people, cut=(), on=date(2026, 11, 21))
    return post_card(chart, post, programme, EN, mode)


def slate(*successors: Successor, emergency: tuple[str, ...] = ()) -> Slate:
    return Slate(post="post", incumbents=("ada",), successors=successors, emergency=emergency)


def test_words_are_those_of_a_programme_nobody_knows() -> None:
    known = slate(successor("bo", 1, "today"), successor("eve", 2, "soon"), emergency=("eve",))
    told = card(made_post(slate=known), ACADEMY)
    assert told.unit == "School · Dean"
    assert told.state is PostState.READY
    assert [(line.label, line.name, line.chip, line.role) for line in told.lines] == [
        ("1", "Bo", "Any day", "good"),
        ("2", "Eve", "Within two years", "info"),
    ]
    assert told.cover == "Stand-in: Eve"


def test_roles_tell_now_the_nearest_and_all_others_apart() -> None:
    roles = [readiness_role(key, GENERAL) for key in ("now", "one_year", "three_years", "later", "", "gone")]
    assert roles == ["good", "info", "warn", "warn", "muted", "muted"]


def test_an_incumbent_on_the_own_slate_and_a_double_are_passed_over() -> None:
    twice = (successor("ada", 1, "now"), successor("bo", 2, ""), successor("bo", 3, "now"))
    told = card(made_post(slate=slate(*twice)))
    assert [(line.label, line.name, line.chip) for line in told.lines] == [("1", "Bo", "not judged")]


def test_what_does_not_fit_is_counted() -> None:
    many = tuple(successor(f"x{number}", number, "now") for number in range(1, 8))
    told = card(made_post(slate=slate(*many)))
    assert len(told.lines) == 3
    assert told.more == "and 4 more"
    assert told.lines[0].name == "somebody no longer on record"


@pytest.mark.parametrize(
    ("risk", "impact", "words", "role"),
    [
        ("high", "high", "Risk high · impact high", "bad"),
        ("high", "low", "Risk high · impact low", "warn"),
        ("low", "high", "Risk low · impact high", "muted"),
        ("", "medium", "Impact medium", "muted"),
        ("high", "", "Risk high", "warn"),
        ("", "", "", "muted"),
    ],
)
def test_risk_and_impact_stand_in_words(risk: str, impact: str, words: str, role: str) -> None:
    told = card(made_post(risk=risk, impact=impact))
    assert (told.risk, told.risk_role) == (words, role)


@pytest.mark.parametrize(
    ("leaving", "earliest", "latest", "words"),
    [
        ("outlook", date(2027, 3, 1), date(2027, 9, 1), "leaving Mar 2027 to Sep 2027"),
        ("outlook", date(2027, 3, 1), None, "leaving from Mar 2027"),
        ("outlook", None, date(2027, 9, 1), "leaving by Sep 2027"),
        ("retirement", date(2031, 5, 1), date(2031, 5, 1), "retires May 2031"),
        ("term", date(2028, 1, 31), date(2028, 1, 31), "term until Jan 2028"),
        ("", None, None, ""),
    ],
)
def test_an_expected_leaving_says_where_it_comes_from(
    leaving: str, earliest: date | None, latest: date | None, words: str
) -> None:
    holder = Holder(person=ADA, since=None, leaving=leaving, earliest=earliest, latest=latest)
    assert card(made_post(holders=(holder,))).expected == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2027, 3, 1), date(2027, 9, 1), "2027年3月至2027年9月"),
        (date(2027, 3, 1), None, "2027年3月起"),
        (None, date(2027, 9, 1), "2027年9月前"),
    ],
)
def test_months_are_written_as_the_language_writes_them(
    first: date | None, last: date | None, words: str
) -> None:
    assert range_text(first, last, ZH) == words


def test_vacant_and_acted_in_are_told_apart() -> None:
    told = card(made_post(holders=(), acting=(BO,), slate=Slate(post="post", successors=None)))
    assert told.vacant
    assert told.holder == "Vacant, Bo (acting)"
    assert told.state is PostState.UNLOOKED


def test_a_post_nothing_is_asked_of_is_quiet() -> None:
    told = card(made_post(key_position=False, slate=Slate(post="post", incumbents=("ada",))))
    assert told.state is None
    assert told.lines == ()
    assert geometry.height(told) < geometry.height(card(made_post()))


def test_the_replacement_card_has_its_three_lines_and_says_nobody() -> None:
    known = slate(successor("bo", 1, "one_year"), successor("eve", 2, "later"), emergency=())
    told = card(made_post(slate=known), mode=ChartMode.REPLACEMENT)
    assert [(line.label, line.name, line.missing) for line in told.lines] == [
        ("Tomorrow", "nobody", True),
        ("Then", "Bo", False),
        ("Later", "Eve", False),
    ]


def test_the_sentence_for_screen_readers_holds_every_word_of_the_card() -> None:
    known = slate(successor("bo", 1, "now"), successor("out", 2, "", confirmed=False), emergency=("eve",))
    told = card(made_post(slate=known))
    assert told.sentence(EN) == (
        "Ada; Risk high · impact high; Successor ready now; 1 Bo Ready now; "
        "2 Kim (outside) not judged, proposed; Stand-in: Eve"
    )


@pytest.mark.parametrize("mode", list(ChartMode))
def test_lines_stand_below_each_other_within_the_card(mode: ChartMode) -> None:
    known = slate(*(successor(f"x{number}", number, "now") for number in range(1, 6)), emergency=("eve",))
    told = card(made_post(slate=known), mode=mode)
    placed = geometry.parts(told)
    for one, other in pairwise(placed):
        assert one.y + one.height <= other.y
    assert placed[-1].y + placed[-1].height <= geometry.height(told)


def test_a_risk_never_takes_the_room_of_a_name() -> None:
    long = replace(ADA, name="Jean-Luc de la Fontaine")
    short = Holder(person=ADA, since=None)
    named = Holder(person=long, since=None)
    leaving = replace(named, leaving="term", earliest=date(2028, 1, 1), latest=date(2028, 1, 1))
    assert geometry.risk_beside(card(made_post(holders=(short,)))) is geometry.Part.HOLDER
    assert geometry.risk_beside(card(made_post(holders=(named,)))) is geometry.Part.RISK
    told = card(made_post(holders=(leaving,), risk="low", impact=""))
    assert geometry.risk_beside(told) is geometry.Part.EXPECTED
    assert geometry.height(card(made_post(holders=(named,)))) == geometry.height(card(made_post())) + 17
