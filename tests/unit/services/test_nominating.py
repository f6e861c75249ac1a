"""What is refused in a nomination campaign, what stays visible, and what a register tells."""

from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.ballots import Differing
from talentdesk.domain.grid import Placement
from talentdesk.domain.nominations import NominationState, Nominator, StageOutcome
from talentdesk.domain.ruling import Met, Reason
from talentdesk.domain.texts import Id
from talentdesk.services.approvals import RecordStage, RemoveStage
from talentdesk.services.campaigns import Campaigns, CloseCampaign, EditCampaign, OpenCampaign
from talentdesk.services.contender_ballots import CountContenderPapers, RecordContenderBallot
from talentdesk.services.contenders import PutForward
from talentdesk.services.nominating import (
    DecideNomination,
    LeaveList,
    Nominate,
    RemoveNomination,
)
from talentdesk.services.nomination_parts import (
    CheckCondition,
    EditRecommendation,
    Recommend,
    SetMeasure,
    WaiveCondition,
)
from talentdesk.services.nominators import Nominators
from talentdesk.services.nominees import QuotasOf
from talentdesk.services.peer_ballots import RecordPeerBallot
from talentdesk.services.people import EditPerson
from talentdesk.services.positions import EditPost
from talentdesk.services.records import LoadRecords
from talentdesk.services.slate_acts import AddSuccessor, ConfirmSuccessor
from talentdesk.services.vacancies import DropVacancy, FillVacancy, OpenVacancy
from talentdesk.services.vacancy_views import VacancyLines
from tests.made import make_workspace
from tests.made_campaign import TODAY, Campaigning, make_campaign, rules_for_executives


@pytest.fixture
def room(tmp_path: Path) -> Campaigning:
    return make_campaign(tmp_path / "a.talent")


def test_a_window_that_is_over_takes_nobody_but_a_refill(room: Campaigning) -> None:
    do = room.workspace.do
    do(
        EditCampaign(
            campaign=room.campaign, values={"opens": date(2026, 10, 1), "closes": date(2026, 10, 31)}
        )
    )
    late = Nominate(campaign=room.campaign, person="m2", tier="director", nominator="d2")
    assert room.reasons(late) == [Reason.CAMPAIGN_WINDOW]
    assert not room.workspace.ask(Campaigns())[0].is_open
    # A form handed in within the window is entered later.
    in_time = Nominate(
        campaign=room.campaign, person="m2", tier="director", nominator="d2", on=date(2026, 10, 30)
    )
    room.made(in_time)
    do(LeaveList(nomination=room.nominee, reason="健康原因"))
    refill = room.made(
        Nominate(campaign=room.campaign, person="m3", tier="director", nominator="d1", refills=room.nominee),
    )
    assert room.of(refill).refills_name == "经理一方宁"
    assert room.of().line.left_reason == "健康原因"


def test_who_is_nominated_is_so_once_for_a_tier_of_the_campaign(room: Campaigning) -> None:
    twice = Nominate(campaign=room.campaign, person="m1", tier="director", nominator="d2")
    assert room.reasons(twice) == [Reason.NOMINATED_ALREADY]
    other = Nominate(campaign=room.campaign, person="m2", tier="middle", nominator="d2")
    assert room.reasons(other) == [Reason.TIER_OUTSIDE]
    own = Nominate(campaign=room.campaign, person="m2", tier="director", own=True)
    assert room.reasons(own) == [Reason.NO_SELF_NOMINATION]
    future = Nominate(campaign=room.campaign, person="m2", tier="director", on=date(2027, 1, 1))
    assert room.reasons(future) == [Reason.DATE_IN_FUTURE]
    post = Nominate(campaign=room.campaign, person="m2", tier="director", post="p-m1")
    assert room.reasons(post) == [Reason.POST_OF_OTHER_TIER]


def test_a_recommender_without_standing_is_refused(room: Campaigning) -> None:
    assert room.reasons(Recommend(nomination=room.nominee, person="m2")) == [Reason.RECOMMENDER_NO_STANDING]
    assert room.reasons(Recommend(nomination=room.nominee, person="m1")) == [Reason.RECOMMENDER_SELF]
    room.recommend()
    assert room.reasons(Recommend(nomination=room.nominee, person="d1")) == [Reason.RECOMMENDER_TWICE]
    # Somebody nobody can place is let in and told as unknown; an opinion without a signature does not count.
    room.workspace.do(Recommend(nomination=room.nominee, name="某顾问", signed_on=TODAY))
    row = room.of().recommendations[0].id
    room.workspace.do(EditRecommendation(recommendation=row, values={"signed_on": None}))
    found = room.of()
    assert [one.finding.met for one in found.recommendations] == [
        Met.NOT_MET,
        Met.MET,
        Met.MET,
        Met.UNKNOWN,
    ]
    assert found.line.recommended is not None and found.line.recommended.met is Met.UNKNOWN


def test_a_nominee_has_one_mentor(room: Campaigning) -> None:
    room.recommend()
    first, second, _ = (one.id for one in room.of().recommendations)
    for row in (first, second):
        room.workspace.do(EditRecommendation(recommendation=row, values={"mentor": True}))
    assert [one.mentor for one in room.of().recommendations] == [False, True, False]
    room.workspace.undo()
    assert [one.mentor for one in room.of().recommendations] == [True, False, False]


def test_more_papers_than_the_electorate_are_refused(room: Campaigning) -> None:
    many = RecordPeerBallot(
        nomination=room.nominee, in_favour=35, against=3, abstain=0, present=30, entitled=40
    )
    assert room.reasons(many) == [Reason.BALLOT_TOO_MANY]
    room.vote(12, 18)
    assert room.of().line.ballot is Met.NOT_MET
    assert room.reasons(
        RecordPeerBallot(
            nomination=room.nominee, in_favour=1, against=0, abstain=0, present=1, entitled=1, round=3
        ),
    ) == [Reason.BALLOT_ROUND_MISSING]


def test_stages_come_in_their_order(room: Campaigning) -> None:
    early = RecordStage(nominations=(room.nominee,), stage="joint_meeting", minutes="纪要")
    assert room.reasons(early) == [Reason.STAGE_ORDER]
    room.go_through("shortlist", date(2026, 11, 5))
    before = RecordStage(
        nominations=(room.nominee,), stage="joint_meeting", minutes="纪要", on=date(2026, 11, 1)
    )
    assert room.reasons(before) == [Reason.STAGE_ORDER]
    lost = RecordStage(
        nominations=(room.nominee,), stage="joint_meeting", minutes="纪要", votes=(3, 7, 0, 10, 10)
    )
    assert room.reasons(lost) == [Reason.STAGE_VOTE_LOST]
    room.workspace.do(RecordStage(nominations=(room.nominee,), stage="joint_meeting", minutes="纪要"))
    assert [one.reason for one in room.of().stages[1].lacking] == [Reason.STAGE_WITHOUT_VOTE]
    notice = RecordStage(nominations=(room.nominee,), stage="notice")
    assert room.reasons(notice) == [Reason.STAGE_WITHOUT_VOTE]
    assert room.reasons(RemoveStage(nomination=room.nominee, stage="shortlist")) == [Reason.STAGE_BEHIND]
    room.go_through("joint_meeting")
    room.go_through("notice")
    assert room.reasons(DecideNomination(nomination=room.nominee, chosen=True))[-1] is Reason.STAGES_OPEN
    assert room.of().stages[2].lacking[0].reason is Reason.OBJECTION_PERIOD_RUNS


def test_a_refused_stage_is_told_and_nobody_goes_on_behind_it(room: Campaigning) -> None:
    room.workspace.do(
        RecordStage(nominations=(room.nominee,), stage="shortlist", outcome=StageOutcome.REFUSED)
    )
    behind = RecordStage(nominations=(room.nominee,), stage="joint_meeting", minutes="纪要")
    assert room.reasons(behind) == [Reason.STAGE_ORDER]
    assert Reason.STAGE_REFUSED in [one.reason for one in room.of().acceptance.marks]


def test_an_exception_needs_its_reason_and_stays_visible(room: Campaigning) -> None:
    short = room.made(Nominate(campaign=room.campaign, person="m3", tier="director", nominator="d1"))
    assert room.of(short).line.verdict is Met.NOT_MET
    assert room.reasons(WaiveCondition(nomination=short, condition="served", reason="特批")) == [
        Reason.REASON_NEEDED
    ]
    wrong = CheckCondition(nomination=short, condition="served", met=True)
    assert room.reasons(wrong) == [Reason.CHECK_NOT_ASKED]
    for key in ("served", "management", "@recommenders"):
        room.workspace.do(
            WaiveCondition(nomination=short, condition=key, reason="引进人才", approver="总经理办公会")
        )
    room.check(short)
    found = room.of(short)
    assert found.line.verdict is Met.MET and found.line.exceptions == 2
    waived = [one.source for one in found.acceptance.findings if one.reason is Reason.CONDITION_WAIVED]
    assert waived == ["management", "served", "@recommenders"]
    assert {one.source for one in found.acceptance.findings if one.met is Met.NOT_MET} >= {"served"}


def test_somebody_who_leaves_the_company_is_told_and_not_taken(room: Campaigning) -> None:
    room.workspace.do(EditPerson(person="m1", values={"active": False}))
    found = room.of()
    assert not found.line.active
    assert room.reasons(DecideNomination(nomination=room.nominee, chosen=True))[-4:][0] is Reason.PERSON_LEFT
    room.workspace.do(LeaveList(nomination=room.nominee, reason="离职"))
    gone = Nominate(campaign=room.campaign, person="m1", tier="director")
    assert room.reasons(gone) == [Reason.PERSON_LEFT]


def test_a_closed_campaign_changes_in_nothing_but_what_comes_after_it(room: Campaigning) -> None:
    room.workspace.do(CloseCampaign(campaign=room.campaign))
    for command in (
        Nominate(campaign=room.campaign, person="m2", tier="director"),
        Recommend(nomination=room.nominee, person="d1"),
        RemoveNomination(nomination=room.nominee),
        EditCampaign(campaign=room.campaign, values={"name": "改"}),
    ):
        assert room.reasons(command) == [Reason.CAMPAIGN_CLOSED]
    room.workspace.do(LeaveList(nomination=room.nominee, reason="调离"))
    room.workspace.do(LeaveList(nomination=room.nominee, back=True))
    assert room.of().line.state is NominationState.RUNNING
    room.workspace.do(CloseCampaign(campaign=room.campaign, again=True))
    room.workspace.do(EditCampaign(campaign=room.campaign, values={"tiers": "deputy_gm director"}))
    assert room.workspace.ask(Campaigns())[0].tiers == ("deputy_gm", "director")
    lost = EditCampaign(campaign=room.campaign, values={"tiers": "deputy_gm"})
    assert room.reasons(lost) == [Reason.NOMINATION_RUNS]


def _register(room: Campaigning) -> dict[str, Nominator]:
    return {one.person: one for one in room.workspace.ask(Nominators(campaign=room.campaign))}


def test_the_register_tells_who_owes_and_whose_post_has_nobody_behind(room: Campaigning) -> None:
    found = _register(room)
    assert list(found) == ["gm", "vice", "d1", "d2", "m2", "m3", "m1"]
    assert found["d1"].missing == 1 and found["d1"].nominated == ("经理一方宁",)
    assert found["gm"].missing == 2
    promotable = found["d1"].promotable
    assert promotable is not None and promotable.met is Met.UNKNOWN
    successor = room.made(AddSuccessor(post="p-d1", person="m2"))
    promotable = _register(room)["d1"].promotable
    assert promotable is not None and promotable.met is Met.NOT_MET
    room.workspace.do(ConfirmSuccessor(successor=successor, exception="特批", approver="总经理"))
    promotable = _register(room)["d1"].promotable
    assert promotable is not None and promotable.met is Met.MET


def test_quotas_are_counted_over_those_still_on_the_way(room: Campaigning) -> None:
    (tier,) = room.workspace.ask(QuotasOf(campaign=room.campaign))
    women = next(one for one in tier.quotas if one.quota.key == "women")
    assert (women.value, women.finding.met) == (100, Met.MET)
    for person in ("m2", "m3"):
        room.made(Nominate(campaign=room.campaign, person=person, tier="director"))
    (tier,) = room.workspace.ask(QuotasOf(campaign=room.campaign))
    women = next(one for one in tier.quotas if one.quota.key == "women")
    assert women.value == pytest.approx(100 / 3) and women.finding.met is Met.NOT_MET


def test_a_measure_off_its_scale_or_of_another_kind_is_refused(room: Campaigning) -> None:
    assert room.reasons(SetMeasure(nomination=room.nominee, measure="panel", value=101)) == [
        Reason.MEASURE_OFF_SCALE
    ]
    strange = SetMeasure(nomination=room.nominee, measure="panel", place=Placement("a", "b"))
    assert room.reasons(strange) == [Reason.VALUE_NOT_ALLOWED]
    nowhere = SetMeasure(nomination=room.nominee, measure="place", place=Placement("a", "b"))
    assert room.reasons(nowhere) == [Reason.VALUE_NOT_ALLOWED]


def test_across_tiers_only_by_exception(room: Campaigning) -> None:
    case = room.made(OpenVacancy(post="p-d3"))
    assert room.reasons(PutForward(vacancy=case, person="s1")) == [Reason.NOT_ON_LIST, Reason.REASON_NEEDED]
    room.made(PutForward(vacancy=case, person="s1", reason="业绩特别突出", approver="总经理"))
    (one,) = room.vacancy(case).contenders
    assert Reason.EXCEPTION_MADE in [finding.reason for finding in one.ruling.findings]
    assert room.reasons(PutForward(vacancy=case, person="s1", reason="a", approver="b")) == [
        Reason.CONTENDER_TWICE
    ]
    votes = RecordContenderBallot(contender=one.id, votes=(50, 0, 0, 40, 45))
    assert room.reasons(votes) == [Reason.BALLOT_TOO_MANY]
    assert room.reasons(OpenVacancy(post="p-d3")) == [Reason.VACANCY_OPEN]
    room.workspace.do(FillVacancy(vacancy=case, name="外聘人选"))
    (line,) = room.workspace.ask(VacancyLines())
    assert (line.name, line.inside, line.was_successor) == ("外聘人选", False, False)
    assert room.reasons(DropVacancy(vacancy=case, reason="撤销")) == [Reason.VACANCY_CLOSED]


def papers(contender: Id, number: int, in_favour: int, **given: object) -> CountContenderPapers:
    values = {"against": 8, "abstain": 1, "invalid": 1, "present": 30, "entitled": 40, "on": TODAY} | given
    return CountContenderPapers(contender=contender, number=number, in_favour=in_favour, **values)  # type: ignore[arg-type]


def test_the_papers_about_somebody_put_forward_are_counted_twice(room: Campaigning) -> None:
    case = room.made(OpenVacancy(post="p-d3"))
    one = room.made(PutForward(vacancy=case, person="s1", reason="业绩特别突出", approver="总经理"))

    def stands() -> tuple[Met, tuple[Differing, ...]]:
        (contender,) = room.vacancy(case).contenders
        (found,) = (each for each in contender.ruling.findings if each.reason is Reason.PEER_BALLOT)
        return found.met, contender.ballot.round.differing if contender.ballot else ()

    do = room.workspace.do
    assert stands() == (Met.UNKNOWN, ())
    assert do(papers(one, 1, 20, teller="周")).figures["agree"] is None
    assert stands() == (Met.UNKNOWN, ())
    assert room.reasons(papers(one, 2, 20, teller="周")) == [Reason.BALLOT_SAME_TELLER]
    assert room.reasons(papers(one, 2, 50)) == [Reason.BALLOT_TOO_MANY]
    assert room.reasons(papers(one, 3, 20)) == [Reason.OUT_OF_RANGE]
    assert do(papers(one, 2, 18, against=10, teller="吴")).figures["agree"] is False
    assert stands() == (Met.UNKNOWN, (Differing("in_favour", 20, 18), Differing("against", 8, 10)))
    told = do(papers(one, 2, 20, teller="吴")).figures
    assert (told["agree"], told["passed"]) == (True, True) and stands() == (Met.MET, ())
    # A tally entered at once takes the place of the counts; taken away there is nothing.
    do(RecordContenderBallot(contender=one, votes=(10, 20, 0, 30, 40)))
    (contender,) = room.vacancy(case).contenders
    assert contender.ballot is not None and contender.ballot.round.counts == () and not contender.ballot.twice
    do(RecordContenderBallot(contender=one, votes=None))
    (contender,) = room.vacancy(case).contenders
    assert contender.ballot is None and stands() == (Met.UNKNOWN, ())


def test_no_tally_is_entered_at_once_where_the_programme_asks_for_two_counts(tmp_path: Path) -> None:
    named = "[[peer_ballots]]\n"
    assert rules_for_executives().count(named) == 1
    text = rules_for_executives().replace(named, named + "counted_twice = true\n")
    with make_workspace(tmp_path / "a.talent", text=text) as workspace:
        workspace.do(
            LoadRecords(
                records={
                    "post": [{"id": "post", "title": "副总裁", "tier": "executive", "key_position": True}],
                    "person": [{"id": "one", "number": "1", "name": "周默"}],
                }
            )
        )
        room = Campaigning(workspace, "", "")
        case = room.made(OpenVacancy(post="post"))
        one = room.made(PutForward(vacancy=case, person="one", reason="急缺", approver="董事长"))
        votes = RecordContenderBallot(contender=one, votes=(20, 10, 0, 30, 40))
        assert room.reasons(votes) == [Reason.BALLOT_TWICE]
        workspace.do(papers(one, 1, 20))
        assert workspace.do(papers(one, 2, 20)).figures["passed"] is True


def test_a_campaign_keeps_the_version_it_was_opened_under(room: Campaigning) -> None:
    (before,) = room.workspace.ask(Campaigns())
    room.made(OpenCampaign(name="第二次", tiers=("middle",), cycle=""))
    after = {one.name: one.programme for one in room.workspace.ask(Campaigns())}
    assert after["第二次"] == before.programme != ""
    room.workspace.do(EditPost(post="p-d1", values={"title": "制造总监"}))
    assert (
        room.workspace.ask(Campaigns())[-1].nominations + room.workspace.ask(Campaigns())[0].nominations == 1
    )
