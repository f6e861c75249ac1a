"""Facts of people as they stand in the file, judged by several programmes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.ruling import Met
from talentdesk.services.commands import Query, Reading
from talentdesk.services.eligibility import Eligibility, EligibilityOf, facts_of
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.people import PeopleLines
from talentdesk.services.records import LoadRecords
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace, reopen
from tests.made_sample import sample_file

YES, NO, UNKNOWN = Met.MET, Met.NOT_MET, Met.UNKNOWN
Records = dict[str, list[dict[str, object]]]


def day(text: str) -> date:
    return date.fromisoformat(text)


def records() -> Records:
    """Two managers with résumés and a clerk of whom little is known."""
    person = {"education": "本科", "work_start": day("2008-07-01"), "hire_date": day("2010-01-01")}
    return {
        "post": [
            {"id": "deputy", "title": "副总经理", "tier": "deputy_gm"},
            {"id": "head", "title": "生产部部长", "tier": "middle", "model": "professional"},
            {"id": "old", "title": "车间主任", "tier": "middle"},
            {"id": "same1", "title": "经理", "tier": "middle"},
            {"id": "same2", "title": "经理", "tier": ""},
            {"id": "clerk", "title": "文员", "tier": ""},
        ],
        "person": [
            {**person, "id": "deng", "number": "1", "name": "邓一", "post_id": "deputy",
             "post_since": day("2024-01-01")},
            {**person, "id": "fang", "number": "2", "name": "方二", "post_id": "head",
             "post_since": day("2025-01-01")},
            {"id": "gao", "number": "3", "name": "高三", "post_id": "clerk"},
            {**person, "id": "left", "number": "4", "name": "何四", "post_id": "clerk", "active": False},
        ],
        "experience": [
            experience("deng", "总监", "2012-01-01", "2023-12-31"),
            experience("deng", "文员", "2008-07-01", "2011-12-31"),
            experience("fang", "车间主任", "2018-01-01", "2024-12-31"),
            experience("fang", "文员", "2008-07-01", "2017-12-31"),
        ],
        "rating": [
            {"id": f"r{period}", "person_id": "gao", "dimension": "performance", "period": period,
             "score": 91.0, "grade": "", "on": day("2026-01-20"), "source": ""}
            for period in ("2025H1", "2025H2")
        ],
    }  # fmt: skip


def experience(person: str, post: str, start: str, end: str, *, inside: bool = True) -> dict[str, object]:
    return {
        "id": f"{person}{start}", "person_id": person, "employer": "云岭制造", "post": post,
        "start": day(start), "end": day(end), "inside": inside,
    }  # fmt: skip


def made(path: Path, found: Records, *, programme: str = "four_tier") -> Workspace:
    workspace = make_workspace(path, programme=programme)
    workspace.do(LoadRecords(records=found))
    return workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with made(tmp_path / "a.talent", records()) as opened:
        yield opened


def told(found: tuple[Eligibility, ...]) -> dict[tuple[str, str], Met]:
    return {(one.person, one.tier): one.verdict for one in found}


def conditions(one: Eligibility) -> dict[str, Met]:
    return {finding.source: finding.met for finding in one.ruling.findings}


def test_a_deputy_meets_all_but_what_is_confirmed_by_hand(workspace: Workspace) -> None:
    (found,) = workspace.ask(EligibilityOf(tiers=("general_manager",), people=("deng",)))
    assert (found.number, found.name, found.post) == ("1", "邓一", "副总经理")
    assert conditions(found) == {
        "education": YES, "management": YES, "served": YES, "articles": UNKNOWN, "traits": UNKNOWN,
    }  # fmt: skip
    assert found.verdict is UNKNOWN


def test_titles_of_the_resume_are_placed_by_the_posts_of_the_file(workspace: Workspace) -> None:
    (found,) = workspace.ask(EligibilityOf(tiers=("director",), people=("fang",)))
    figures = {finding.source: dict(finding.figures) for finding in found.ruling.findings}
    # Workshop head from 2018 and head of production since 2025: 8 years and 10 months without a gap.
    assert figures["management"] == {"required": 3, "years": 8, "months": 10}


def test_a_title_of_two_tiers_is_placed_in_none(tmp_path: Path) -> None:
    found = records()
    found["experience"][2]["post"] = "经理"
    with made(tmp_path / "b.talent", found) as workspace:
        (one,) = workspace.ask(EligibilityOf(tiers=("deputy_gm",), people=("fang",)))
    assert conditions(one)["management"] is UNKNOWN


def test_everybody_below_the_tier_who_is_still_there_is_asked_about(workspace: Workspace) -> None:
    found = told(workspace.ask(EligibilityOf(tiers=("general_manager", "director", "middle"))))
    assert set(found) == {
        ("deng", "general_manager"), ("fang", "general_manager"), ("fang", "director"),
        ("gao", "general_manager"), ("gao", "director"), ("gao", "middle"),
    }  # fmt: skip
    assert found["fang", "general_manager"] is NO
    assert found["gao", "middle"] is UNKNOWN


def test_somebody_asked_for_by_name_is_judged_though_gone(workspace: Workspace) -> None:
    (found,) = workspace.ask(EligibilityOf(tiers=("middle",), people=("left",)))
    assert conditions(found)["education"] is YES


def test_the_day_counts(workspace: Workspace) -> None:
    early, late = (
        workspace.ask(EligibilityOf(tiers=("general_manager",), people=("deng",), on=day(on)))[0]
        for on in ("2024-12-31", "2025-01-01")
    )
    assert (conditions(early)["served"], conditions(late)["served"]) == (NO, YES)


def test_scores_of_a_year_are_averaged(workspace: Workspace) -> None:
    (found,) = workspace.ask(EligibilityOf(tiers=("middle",), people=("gao",)))
    assert conditions(found)["average"] is YES
    before = workspace.ask(EligibilityOf(tiers=("middle",), people=("gao",), on=day("2026-01-19")))[0]
    assert conditions(before)["average"] is UNKNOWN


class FactsOfAll(Query[int]):
    """How many people facts are read of."""

    def run(self, reading: Reading) -> int:
        return len(facts_of(reading, (), reading.today, ()))


def test_facts_of_all_are_those_of_the_active(workspace: Workspace) -> None:
    assert workspace.ask(FactsOfAll()) == 3


def test_places_are_those_of_locked_sessions() -> None:
    with reopen(sample_file(), look=True) as workspace:
        programme = workspace.ask(ProgrammeOf())
        # This tier asks for nothing but a place on the grid.
        everybody = tuple(line.id for line in workspace.ask(PeopleLines()))
        found = workspace.ask(EligibilityOf(tiers=("key_post",), people=everybody))
    by_verdict = {verdict: [one for one in found if one.verdict is verdict] for verdict in Met}
    assert all(by_verdict.values()), {key.value: len(ones) for key, ones in by_verdict.items()}
    scheme = programme.schemes[0]
    for one in by_verdict[YES]:
        (finding,) = one.ruling.findings
        place = next(
            box
            for box in scheme.boxes
            if (box.placement.vertical, box.placement.horizontal)
            == (finding.figures["vertical"], finding.figures["horizontal"])
        )
        assert place.successor


@pytest.mark.parametrize(("kept", "expected"), [(False, UNKNOWN), (True, YES)])
def test_no_penalty_is_known_only_where_penalties_are_kept(tmp_path: Path, kept: bool, expected: Met) -> None:
    from tests.made_programme import made_programme

    workspace = make_workspace(tmp_path / "c.talent", text=made_programme(), organisation="学院")
    people: list[dict[str, object]] = [
        {"id": "a", "number": "1", "name": "甲"}, {"id": "b", "number": "2", "name": "乙"},
    ]  # fmt: skip
    penalty = {"id": "x", "person_id": "b", "name": "警告", "on": day("2026-05-01"), "penalty": True}
    scores: list[dict[str, object]] = [
        {"id": f"s{key}{n}", "person_id": "a", "competency": key, "score": score, "on": on}
        for key in ("depth", "breadth")
        for n, (score, on) in enumerate(((1.0, day("2024-01-01")), (9.0, day("2026-01-01"))))
    ]
    with workspace:
        award = [penalty] if kept else []
        workspace.do(LoadRecords(records={"person": people, "award": award, "competency_score": scores}))
        first, second = workspace.ask(EligibilityOf(tiers=("vice",), people=("a", "b")))
    assert conditions(first)["clean"] is expected
    assert conditions(second)["clean"] is (NO if kept else UNKNOWN)
    assert conditions(first)["suits"] is YES


def test_what_a_nomination_keeps_counts_for_its_tier_only_and_stays_visible(tmp_path: Path) -> None:
    from talentdesk.domain.ruling import Reason
    from talentdesk.services.campaigns import OpenCampaign
    from talentdesk.services.nominating import LeaveList, Nominate
    from talentdesk.services.nomination_parts import CheckCondition, WaiveCondition

    workspace = make_workspace(tmp_path / "d.talent", programme="four_tier")
    tiers = ("director", "middle")
    with workspace:
        person = {"id": "a", "number": "1", "name": "甲", "education": "高中"}
        workspace.do(LoadRecords(records={"person": [person]}))
        campaign = str(workspace.do(OpenCampaign(name="2026", tiers=tiers)).figures["id"])
        nominated = workspace.do(Nominate(campaign=campaign, person="a", tier="middle"))
        nomination = str(nominated.figures["id"])
        workspace.do(CheckCondition(nomination=nomination, condition="traits", met=True))
        workspace.do(
            WaiveCondition(
                nomination=nomination, condition="education", reason="连续三年优秀", approver="总经理"
            )
        )
        director, middle = workspace.ask(EligibilityOf(tiers=tiers, people=("a",)))
        assert conditions(director)["education"] is NO
        assert conditions(director)["traits"] is UNKNOWN
        assert conditions(middle)["traits"] is YES
        told = [one for one in middle.ruling.findings if one.source == "education"]
        assert [(one.reason, one.met) for one in told] == [
            (Reason.EDUCATION_LOW, NO),
            (Reason.CONDITION_WAIVED, YES),
        ]
        assert (told[1].figures["why"], told[1].figures["approver"]) == ("连续三年优秀", "总经理")
        workspace.do(LeaveList(nomination=nomination, reason="健康原因"))
        _, after = workspace.ask(EligibilityOf(tiers=tiers, people=("a",)))
        assert [one.reason for one in after.ruling.findings if one.source == "education"] == [
            Reason.EDUCATION_LOW
        ]
