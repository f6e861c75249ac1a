"""Which printed values differ, and that every one of them is looked at."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime

import pytest

from talentdesk.domain.comparing import DECIDED, PERSONAL, differences, personal_differences
from talentdesk.domain.packet import (
    Evaluation,
    PacketContent,
    PrintedBallot,
    PrintedCompetency,
    PrintedMember,
    PrintedMove,
    PrintedPlace,
    PrintedScheme,
)
from talentdesk.domain.people import Award
from talentdesk.domain.scores import Rating
from talentdesk.domain.texts import Language, Text
from talentdesk.wording import Say
from talentdesk.wording.fields import name
from tests.unit.domain.made_rules import NOTHING, place, scheme

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def evaluation(**changes: object) -> Evaluation:
    made = Evaluation(
        candidate="c1",
        person="p1",
        number="1001",
        name="陈静",
        gender="f",
        birth_date=date(1980, 1, 1),
        post="经理",
        unit="生产部",
        tier=Text("中层", "Middle"),
        post_since=date(2020, 3, 1),
        hire_date=None,
        education_level="本科",
        photo="",
        education=(),
        experience=(),
        languages=(),
        awards=(),
        training=(),
        contracts=(),
        performance=(
            Rating(
                id="r",
                dimension="result",
                period="2025",
                grade="优",
                score=None,
                on=date(2026, 1, 1),
                source="",
            ),
        ),
        overall="优",
        model=NOTHING,
        scale=(1.0, 5.0),
        competencies=(
            PrintedCompetency(key="k", name=Text("战略", "Strategy"), weight=20, required=4, score=3.5),
        ),
        fit_percent=87.5,
        advice=(),
        proposed=place(5),
        calibrated=place(5),
        missing=(),
        marks=(),
        trail=(),
        ballot=None,
        suitable=True,
        next_tier=NOTHING,
        note="",
        action="",
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # test helper: the fields are named where it is called


def packet(*people: Evaluation, **changes: object) -> PacketContent:
    made = PacketContent(
        format=1,
        organisation="云岭制造",
        programme=Text("通用", "General"),
        programme_version=1,
        session="s",
        session_name="校准会",
        cycle="2026",
        on=date(2026, 11, 21),
        place="",
        version=1,
        scheme=scheme(),
        guidelines=(),
        members=(PrintedMember(name="林岚", title="", role=Text("主席", "Chair"), present=True, votes=True),),
        evaluations=people or (evaluation(),),
        moment=AT,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # as above


def told(printed: PacketContent, today: PacketContent) -> list[tuple[str, str, str, str]]:
    return [(one.person, one.field, one.printed, one.today) for one in differences(printed, today)]


def test_the_same_values_differ_in_nothing_whenever_they_were_printed() -> None:
    assert told(packet(), packet(moment=datetime(2027, 1, 1, tzinfo=UTC), version=2)) == []


MOVE = PrintedMove(
    before=place(5),
    after=None,
    at=AT,
    who="林岚",
    reason="",
    code=Text("补充事实", "Evidence"),
    authorised_by="主席",
)
BALLOT = PrintedBallot(
    in_favour=4, against=1, abstain=0, present=5, entitled=6, base=5, needed=4, passed=True
)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"birth_date": None}, ("birth_date", "1980-01-01", "")),
        ({"tier": Text("高层", "Top")}, ("tier", "中层 / Middle", "高层 / Top")),
        ({"fit_percent": None}, ("fit_percent", "87.5", "")),
        ({"calibrated": place(9)}, ("calibrated", "5", "9")),
        ({"calibrated": None}, ("calibrated", "5", "")),
        ({"suitable": None}, ("suitable", "✓", "")),
        ({"trail": (MOVE,)}, ("trail", "", "5 → 0 补充事实 / Evidence 主席")),
        ({"ballot": BALLOT}, ("ballot", "", "4 : 1 : 0 (5/6)")),
        (
            {"awards": (Award(id="a", name="警告", issuer="集团", on=date(2024, 5, 1), penalty=True),)},
            ("awards", "", "警告 集团 2024-05-01 ✓"),
        ),
        ({"performance": ()}, ("performance", "result 2025 优 2026-01-01", "")),
        ({"competencies": ()}, ("competencies", "战略 / Strategy 4 3.5", "")),
        ({"note": "留任"}, ("note", "", "留任")),
    ],
)
def test_a_value_is_told_as_plain_text(changes: dict[str, object], expected: tuple[str, str, str]) -> None:
    assert told(packet(), packet(evaluation(**changes))) == [("陈静", *expected)]


def test_every_field_of_a_report_is_compared_or_follows_from_one_that_is() -> None:
    follows = {"candidate", "person", "scale", "advice", "missing", "marks"}
    assert {field.name for field in fields(Evaluation)} == PERSONAL | DECIDED | follows
    assert not PERSONAL & DECIDED


def test_a_change_of_name_is_told_under_the_printed_name() -> None:
    assert told(packet(), packet(evaluation(name="陈竞"))) == [("陈静", "name", "陈静", "陈竞")]


def test_who_came_and_went_is_told() -> None:
    other = evaluation(person="p2", candidate="c2", name="李喆")
    assert told(packet(evaluation(), other), packet(evaluation())) == [
        ("李喆", "candidate", "present", "absent")
    ]
    assert told(packet(evaluation()), packet(evaluation(), other)) == [
        ("李喆", "candidate", "absent", "present")
    ]


def test_the_session_itself_is_compared() -> None:
    absent = PrintedMember(name="林岚", title="", role=Text("主席", "Chair"), present=False, votes=False)
    found = told(packet(), packet(session_name="校准会二", members=(absent,)))
    assert found == [
        ("", "session_name", "校准会", "校准会二"),
        ("", "members", "林岚 主席 / Chair", "林岚 主席 / Chair - ×"),
    ]


def test_places_on_further_schemes_are_compared() -> None:
    def other(number: int | None) -> tuple[PrintedScheme, ...]:
        where = place(number) if number else None
        return (
            PrintedScheme(
                scheme=scheme(), places=(PrintedPlace(candidate="c1", proposed=None, calibrated=where),)
            ),
        )

    assert told(packet(others=other(2)), packet(others=other(3))) == [("陈静", "calibrated:main", "2", "3")]


def test_personal_data_are_told_apart_from_decisions() -> None:
    today = packet(evaluation(calibrated=place(9), post="总监"))
    assert [one.field for one in personal_differences(packet(), today)] == ["post"]


def test_every_field_that_can_differ_has_a_name() -> None:
    say = Say(Language.EN, {})
    named = {*PERSONAL, *DECIDED, "ballots", "follow_ups", "recused", "parked", "attendance", "minutes"}
    for key in named | {"members", "session_name", "on", "place", "cycle", "programme", "organisation"}:
        assert name(key, say) != key, key
