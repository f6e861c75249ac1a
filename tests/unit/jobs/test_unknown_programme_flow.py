"""A programme nobody knows carries a review: import, session, ballot, lock, packet, slates, eligibility."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from talentdesk.domain.ballots import Result
from talentdesk.domain.grid import Placement
from talentdesk.domain.ruling import Met, Reason, RefusedError
from talentdesk.domain.successors import bench
from talentdesk.domain.texts import Id, Language
from talentdesk.domain.workshop import Board
from talentdesk.exchange.programme_draft import Draft
from talentdesk.jobs.packet import LAYOUT, make_packet
from talentdesk.jobs.take_over import check_roster, take_over
from talentdesk.services.approvals import RecordStage
from talentdesk.services.ballots import RecordBallot, VotesOf
from talentdesk.services.board import BoardOf
from talentdesk.services.campaigns import Campaigns, OpenCampaign
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.eligibility import EligibilityOf
from talentdesk.services.locking import LockSession
from talentdesk.services.nominating import Nominate
from talentdesk.services.nomination_parts import CheckCondition, Recommend, SetMeasure, WaiveCondition
from talentdesk.services.nominees import NominationOf
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.peer_ballots import RecordPeerBallot
from talentdesk.services.people import PeopleLines
from talentdesk.services.positions import PostLines
from talentdesk.services.printing import PreviewOf
from talentdesk.services.programmes import ChangeProgramme, ProgrammeText, ProgrammeVersions
from talentdesk.services.sessions import AddCandidates, AddMember, AddSession, ComputeProposals
from talentdesk.services.slate_acts import AddSuccessor, ConfirmSuccessor, OpenSlate
from talentdesk.services.slates import Slates
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.services.workspace import Workspace
from talentdesk.wording import speaker
from tests.made import make_workspace
from tests.made_programme import made_programme
from tests.unit.exchange.books import make

SAY = speaker(Language.ZH)
DAY = date(2026, 11, 21)
HEAD = [
    "工号", "姓名", "部门", "岗位", "层级", "学历", "出生日期", "入职日期", "参加工作日期", "任现岗位日期",
    "2025年交付", "2025年协作",
]  # fmt: skip
PEOPLE = """
1|江一|院部|院长|院长|乙证|1970-01-01|2000-01-01|1995-01-01|2015-01-01|9.5|带动
2|江二|院部|副院长|副院长|乙证|1975-01-01|2000-01-01|1998-01-01|2016-01-01|9.1|带动
3|江三|一所|首席甲|首席|丙证|1980-01-01|2005-01-01|2003-01-01|2018-01-01|9.2|带动
4|江四|一所|首席乙|首席|甲证|1982-01-01|2006-01-01|2004-01-01|2019-01-01|7.5|带动
5|江五|一所|组长甲|组长|乙证|1988-01-01|2012-01-01|2010-01-01|2021-01-01|5.5|独行
6|江六|二所|组长乙|组长||1990-01-01|2014-01-01|2012-01-01|2022-01-01||
7|江七|二所|研究员|研究员|乙证|1995-01-01|2019-01-01|2017-01-01|2023-01-01|3.0|独行
"""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The file with its people, as a workbook of the company brings them."""
    folder = tmp_path_factory.mktemp("unknown")
    made = make_workspace(folder / "学院.talent", seed=11, text=made_programme(), organisation="远山学院")
    with made:
        rows: list[list[Any]] = [[cell or None for cell in line.split("|")] for line in PEOPLE.split()]
        roster, comparison = check_roster(made, make(folder / "花名册.xlsx", [HEAD, *rows]), SAY)
        assert [one.reason for one in comparison.problems if not one.warning] == []
        take_over(made, roster, False, SAY)
        yield made


@pytest.fixture(scope="module")
def session(workspace: Workspace) -> Id:
    """A session of four members on the four by four grid."""
    cycle = workspace.do(OpenCycle(name="2026", start=date(2026, 10, 1), end=date(2026, 12, 31)))
    made = workspace.do(AddSession(cycle=str(cycle.figures["id"]), name="学院校准会", on=DAY))
    key = str(made.figures["id"])
    for number in range(4):
        workspace.do(AddMember(session=key, name=f"委员{number}", role="chair"))
    people = tuple(line.id for line in workspace.ask(PeopleLines()))
    workspace.do(AddCandidates(session=key, people=people))
    workspace.do(ComputeProposals(session=key))
    return key


def board(workspace: Workspace, session: Id) -> Board:
    found = workspace.ask(BoardOf(session=session))
    assert found is not None
    return found


def person(workspace: Workspace, number: str) -> Id:
    return next(line.id for line in workspace.ask(PeopleLines()) if line.number == number)


def post(workspace: Workspace, title: str) -> Id:
    return next(line.id for line in workspace.ask(PostLines()) if line.title == title)


def test_people_come_in_with_the_tiers_and_ratings_of_the_programme(workspace: Workspace) -> None:
    tiers = {line.title: line.tier for line in workspace.ask(PostLines())}
    assert tiers["院长"] == "dean"
    assert tiers["首席甲"] == "chief"
    assert tiers["研究员"] == "fellow"


def test_ratings_propose_boxes_of_a_grid_of_sixteen(workspace: Workspace, session: Id) -> None:
    shown = board(workspace, session)
    boxes = {
        card.name: shown.scheme.by_placement[card.proposed].number if card.proposed else 0
        for card in shown.cards
    }
    # Rows from d4 down, columns from t1 on: 9.2 and 带动 is d4 with t4, box 4; 7.5 is d3, box 8.
    assert boxes == {"江一": 4, "江二": 4, "江三": 4, "江四": 8, "江五": 9, "江六": 0, "江七": 13}


def test_the_session_is_calibrated_voted_locked_and_printed(
    workspace: Workspace, session: Id, tmp_path: Path
) -> None:
    shown = board(workspace, session)
    cards = {card.name: card.candidate for card in shown.cards}
    target = shown.scheme.by_number[12].placement
    workspace.do(
        PlaceCandidates(session=session, scheme="square", candidates=(cards["江六"],), placement=target)
    )
    # Three fifths of all four entitled: three are needed, whoever came.
    for name, in_favour, expected in (("江三", 3, Result.PASSED), ("江四", 2, Result.FAILED)):
        workspace.do(
            RecordBallot(
                candidate=cards[name], in_favour=in_favour, against=0, abstain=0, present=3, entitled=4
            )
        )
        table = workspace.ask(VotesOf(session=session, candidate=cards[name]))
        assert table is not None
        (outcome,) = [one.outcome for part in table.lines[0].questions for one in part.rounds]
        assert outcome is not None
        assert (outcome.result, outcome.needed) == (expected, 3)
    workspace.do(LockSession(session=session))
    paper = make_packet(workspace, session, tmp_path, SAY)
    assert paper.read_bytes().startswith(b"%PDF")
    printed = workspace.ask(PreviewOf(session=session, layout=LAYOUT))
    assert printed.content.programme_version == 3
    assert printed.content.programme.zh == "学院人才办法"


def test_eligibility_is_judged_by_its_conditions(workspace: Workspace) -> None:
    """江三: the second certificate, but no day of penalties, oath and scores on record."""
    (found,) = workspace.ask(EligibilityOf(tiers=("vice",), people=(person(workspace, "3"),), on=DAY))
    met = {finding.source: finding.met for finding in found.ruling.findings}
    assert met == {
        "paper": Met.MET,
        "led": Met.MET,
        "as_lead": Met.MET,
        "settled": Met.MET,
        "marks": Met.UNKNOWN,
        "square": Met.MET,
        "suits": Met.UNKNOWN,
        "years": Met.MET,
        "clean": Met.UNKNOWN,
        "oath": Met.UNKNOWN,
    }
    assert found.verdict is Met.UNKNOWN
    (other,) = workspace.ask(EligibilityOf(tiers=("vice",), people=(person(workspace, "4"),), on=DAY))
    assert other.verdict is Met.NOT_MET
    assert {one.source for one in other.ruling.findings if one.met is Met.NOT_MET} == {"paper"}


def test_slates_use_its_readiness_and_its_figures(workspace: Workspace) -> None:
    vice = post(workspace, "副院长")
    workspace.do(OpenSlate(post=vice))
    ids = [
        str(
            workspace.do(
                AddSuccessor(post=vice, person=person(workspace, number), readiness=readiness)
            ).figures["id"]
        )
        for number, readiness in (("3", "today"), ("5", "soon"))
    ]
    workspace.do(ConfirmSuccessor(successor=ids[0], exception="急需", approver="院长"))
    slate = next(one for one in workspace.ask(Slates()) if one.post == vice)
    assert [one.readiness for one in slate.successors or ()] == ["today", "soon"]
    assert bench(slate, workspace.ask(ProgrammeOf())).value == "now"


def test_a_campaign_runs_by_its_window_conditions_ballot_and_stages(workspace: Workspace) -> None:
    do = workspace.do
    campaign = str(do(OpenCampaign(name="2026 提名", tiers=("vice",))).figures["id"])
    nominee = str(
        do(
            Nominate(
                campaign=campaign,
                person=person(workspace, "3"),
                tier="vice",
                nominator=person(workspace, "1"),
                readiness="today",
            )
        ).figures["id"]
    )
    # Opinions need not be signed here: the dean and somebody from the board are enough.
    do(Recommend(nomination=nominee, person=person(workspace, "1")))
    do(Recommend(nomination=nominee, name="外部董事", board=True))
    do(CheckCondition(nomination=nominee, condition="oath", met=True))
    for condition in ("marks", "suits", "clean"):
        do(WaiveCondition(nomination=nominee, condition=condition, reason="急需", approver="院长"))
    do(SetMeasure(nomination=nominee, measure="essay", value=15))
    do(SetMeasure(nomination=nominee, measure="place", place=Placement("d4", "t4")))
    do(
        RecordPeerBallot(
            nomination=nominee, in_favour=8, against=2, abstain=0, present=10, entitled=12, teller="甲"
        )
    )
    with pytest.raises(RefusedError):
        do(RecordStage(nominations=(nominee,), stage="notice", on=DAY))
    do(
        RecordStage(
            nominations=(nominee,),
            stage="hearing",
            on=DAY,
            minutes="全体到会",
            votes=(3, 0, 0, 3, 4),
            signed_by="院长",
            signed_on=DAY,
        )
    )
    found = workspace.ask(NominationOf(nomination=nominee))
    assert found is not None
    line = found.line
    assert line.total.total == pytest.approx(0.625 * 75 + 37.5)
    assert (line.verdict, line.exceptions, line.ballot, line.stage) == (Met.MET, 3, Met.MET, "notice")
    assert line.recommended is not None
    assert line.recommended.met is Met.MET
    (shown,) = workspace.ask(Campaigns(campaign=campaign))
    assert shown.programme_version == 3


def test_a_version_more_leaves_what_was_judged_as_it_was(workspace: Workspace, session: Id) -> None:
    draft = Draft(workspace.ask(ProgrammeText()))
    draft.put(("ballot", "numerator"), 1)
    draft.put(("schemes", 0, "boxes", 3, "name", "zh"), "新名")
    workspace.do(ChangeProgramme(content=draft.text(4)))
    assert workspace.ask(ProgrammeOf()).ballot.numerator == 1
    table = workspace.ask(VotesOf(session=session))
    assert table is not None
    results = [one.outcome.result for line in table.lines for part in line.questions for one in part.rounds
               if one.outcome]  # fmt: skip
    assert sorted(results) == [Result.FAILED, Result.PASSED]
    assert board(workspace, session).scheme.by_number[4].name.zh != "新名"
    newest, before = workspace.ask(ProgrammeVersions())
    assert (newest.version, newest.judged) == (4, ())
    assert {kind.value for kind, _ in before.judged} == {"locks", "ballots", "successors", "campaigns"}
    (campaign,) = workspace.ask(Campaigns())
    assert campaign.programme_version == 3
    without = Draft(workspace.ask(ProgrammeText()))
    without.remove(("tiers",), 4)
    with pytest.raises(RefusedError) as error:
        workspace.do(ChangeProgramme(content=without.text(5)))
    assert error.value.ruling.findings[0].reason is Reason.PROGRAMME_PART_USED
    assert workspace.verify().sound
