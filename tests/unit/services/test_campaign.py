"""A nomination campaign from its opening to a promotion, and what is refused on the way."""

from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.grid import Placement
from talentdesk.domain.nominations import NominationState, ObjectionOutcome, StageOutcome
from talentdesk.domain.programme import Programme
from talentdesk.domain.promoting import Vacancy, VacancyState
from talentdesk.domain.ruling import Met, Reason, RefusedError
from talentdesk.domain.texts import Id
from talentdesk.services.approvals import HandleObjection, Object, RecordStage, RemoveStage
from talentdesk.services.campaigns import Campaigns, CloseCampaign, EditCampaign, OpenCampaign
from talentdesk.services.commands import Command
from talentdesk.services.contenders import PutForward, RecordContenderBallot, RecordTest
from talentdesk.services.list_to_slates import PutOnSlates
from talentdesk.services.nominating import (
    DecideNomination,
    EditNomination,
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
from talentdesk.services.nominators import DutiesOf, Nominators
from talentdesk.services.nominees import NominationLines, QuotasOf
from talentdesk.services.peer_ballots import RecordPeerBallot
from talentdesk.services.people import EditPerson
from talentdesk.services.positions import EditPost
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.slate_acts import AddSuccessor, ConfirmSuccessor
from talentdesk.services.slates import Slates
from talentdesk.services.vacancies import DropVacancy, FillVacancy, OpenVacancy
from talentdesk.services.vacancy_views import VacancyLines, VacancyOf
from tests.made import reopen
from tests.made_campaign import TODAY, Campaigning, make_campaign


@pytest.fixture
def room(tmp_path: Path) -> Campaigning:
    return make_campaign(tmp_path / "a.talent")


def reasons(room: Campaigning, command: Command) -> list[Reason]:
    """Do a command that is refused, see that nothing was written, and return why."""
    before = room.workspace.head.number
    with pytest.raises(RefusedError) as refusal:
        room.workspace.do(command)
    assert room.workspace.head.number == before
    return [one.reason for one in refusal.value.ruling.findings]


def made(room: Campaigning, command: Command) -> Id:
    return str(room.workspace.do(command).figures["id"])


def ballot(room: Campaigning, in_favour: int, against: int, *, number: int = 1, twice: bool = False) -> None:
    room.workspace.do(
        RecordPeerBallot(
            nomination=room.nominee,
            in_favour=in_favour,
            against=against,
            abstain=0,
            present=30,
            entitled=40,
            number=number,
            twice=twice,
            teller=f"监票人{number}",
        )
    )


def stage(room: Campaigning, key: str, on: date = TODAY) -> None:
    asked = {"joint_meeting": (9, 1, 0, 10, 10)}
    room.workspace.do(
        RecordStage(nominations=(room.nominee,), stage=key, on=on, minutes="纪要", votes=asked.get(key))
    )


def programme(room: Campaigning) -> Programme:
    return room.workspace.ask(ProgrammeOf())


def vacancy(room: Campaigning, key: Id) -> Vacancy:
    found = room.workspace.ask(VacancyOf(vacancy=key))
    assert found is not None
    return found


def test_a_campaign_from_its_opening_to_a_promotion(room: Campaigning) -> None:
    (campaign,) = room.workspace.ask(Campaigns())
    assert campaign.is_open and campaign.programme_version == programme(room).version
    assert (campaign.owing, campaign.done) == (7, 0)  # every manager owes two
    _judge_and_recommend(room)
    _measure_and_rank(room)
    _vote_twice(room)
    _go_through_the_stages(room)
    _take_on_the_list(room)
    _promote(room)
    room.workspace.do(CloseCampaign(campaign=room.campaign))
    path = room.workspace.path
    room.workspace.close()
    with reopen(path, seed=5) as again:
        assert again.ask(Campaigns())[0].counts == {NominationState.CHOSEN: 1, NominationState.RUNNING: 1}
        assert again.verify().sound


def _judge_and_recommend(room: Campaigning) -> None:
    """The file tells three of four conditions, the fourth a person; three who have standing sign."""
    assert room.of().line.verdict is Met.UNKNOWN
    room.check()
    assert room.of().line.verdict is Met.MET
    room.recommend()
    assert room.of().line.recommended is not None
    assert [one.finding.met for one in room.of().recommendations] == [Met.MET] * 3


def _measure_and_rank(room: Campaigning) -> None:
    """The total is 0.6 × 80 + 0.4 × 90; while a part is missing there is only what it can become."""
    do = room.workspace.do
    do(SetMeasure(nomination=room.nominee, measure="panel", value=80, source="述职评审"))
    assert room.of().line.total.total is None and room.of().line.total.most == pytest.approx(88)
    scheme = programme(room).schemes[0]
    do(SetMeasure(nomination=room.nominee, measure="place", place=scheme.by_number[2].placement))
    assert room.of().line.total.total == pytest.approx(84)
    second = made(
        room, Nominate(campaign=room.campaign, person="m2", tier="director", post="p-d2", nominator="d2")
    )
    do(SetMeasure(nomination=second, measure="panel", value=90))
    do(SetMeasure(nomination=second, measure="place", place=scheme.by_number[2].placement))
    ranks = {one.name: one.rank for one in room.workspace.ask(NominationLines(campaign=room.campaign))}
    assert ranks == {"经理二段誉": 1, "经理一方宁": 2}


def _vote_twice(room: Campaigning) -> None:
    """Two tellers count the same papers; 20 of 30 is two thirds."""
    ballot(room, 19, 11, number=1, twice=True)
    ballot(room, 20, 10, number=2, twice=True)
    assert room.of().line.ballot is Met.UNKNOWN
    ballot(room, 20, 10, number=1, twice=True)
    assert room.of().line.ballot is Met.MET


def _go_through_the_stages(room: Campaigning) -> None:
    """The stages come in their order, then the days of notice with an objection."""
    stage(room, "shortlist", date(2026, 11, 1))
    stage(room, "joint_meeting", date(2026, 11, 5))
    stage(room, "notice", date(2026, 11, 10))
    assert [one.until for one in room.of().stages] == [None, None, date(2026, 11, 16)]
    objection = made(room, Object(nomination=room.nominee, text="近亲回避", on=date(2026, 11, 12)))
    assert reasons(room, DecideNomination(nomination=room.nominee, chosen=True)) == [Reason.OBJECTIONS_OPEN]
    room.workspace.do(
        HandleObjection(objection=objection, outcome=ObjectionOutcome.DISMISSED, answer="经查不属实")
    )
    assert room.of().acceptance.allowed


def _take_on_the_list(room: Campaigning) -> None:
    do = room.workspace.do
    do(DecideNomination(nomination=room.nominee, chosen=True, note="同意列入"))
    do(EditNomination(nomination=room.nominee, values={"agreement_on": TODAY}))
    assert room.of().line.state is NominationState.CHOSEN and room.of().agreement_on == TODAY
    do(PutOnSlates(nomination=room.nominee, posts=("p-d1", "p-d3"), confirmed=True))
    named = {one.post: one.successors for one in room.workspace.ask(Slates())}
    assert [one.person for one in named["p-d3"] or ()] == ["m1"] and named["p-d2"] is None


def _promote(room: Campaigning) -> None:
    """A post of the tier falls vacant; the list is open to it whatever the unit."""
    do = room.workspace.do
    case = made(room, OpenVacancy(post="p-d3", opened_on=date(2026, 11, 1), expected=True))
    assert [one.person for one in vacancy(room, case).open_to] == ["m1"]
    forward = made(room, PutForward(vacancy=case, person="m1"))
    assert reasons(room, FillVacancy(vacancy=case, person="m1")) == [
        Reason.NO_FIT_SUCCESSOR,
        Reason.PEER_BALLOT,
        Reason.TESTS_FEW,
    ]
    do(RecordContenderBallot(contender=forward, votes=(20, 10, 0, 30, 40)))
    do(RecordTest(contender=forward, test="presentation", passed=True))
    follower = made(room, AddSuccessor(post="p-m1", person="s1"))
    do(ConfirmSuccessor(successor=follower, exception="试用", approver="总经理"))
    do(FillVacancy(vacancy=case, person="m1", on=date(2026, 11, 20)))
    line = vacancy(room, case).line
    assert (line.state, line.days, line.inside, line.was_successor) == (VacancyState.FILLED, 19, True, True)
    assert room.of().line.post == "研发总监"


def test_a_window_that_is_over_takes_nobody_but_a_refill(room: Campaigning) -> None:
    do = room.workspace.do
    do(
        EditCampaign(
            campaign=room.campaign, values={"opens": date(2026, 10, 1), "closes": date(2026, 10, 31)}
        )
    )
    late = Nominate(campaign=room.campaign, person="m2", tier="director", nominator="d2")
    assert reasons(room, late) == [Reason.CAMPAIGN_WINDOW]
    assert not room.workspace.ask(Campaigns())[0].is_open
    # A form handed in within the window is entered later.
    in_time = Nominate(
        campaign=room.campaign, person="m2", tier="director", nominator="d2", on=date(2026, 10, 30)
    )
    made(room, in_time)
    do(LeaveList(nomination=room.nominee, reason="健康原因"))
    refill = made(
        room,
        Nominate(campaign=room.campaign, person="m3", tier="director", nominator="d1", refills=room.nominee),
    )
    assert room.of(refill).refills_name == "经理一方宁"
    assert room.of().line.left_reason == "健康原因"


def test_who_is_nominated_is_so_once_for_a_tier_of_the_campaign(room: Campaigning) -> None:
    twice = Nominate(campaign=room.campaign, person="m1", tier="director", nominator="d2")
    assert reasons(room, twice) == [Reason.NOMINATED_ALREADY]
    other = Nominate(campaign=room.campaign, person="m2", tier="middle", nominator="d2")
    assert reasons(room, other) == [Reason.TIER_OUTSIDE]
    own = Nominate(campaign=room.campaign, person="m2", tier="director", own=True)
    assert reasons(room, own) == [Reason.NO_SELF_NOMINATION]
    future = Nominate(campaign=room.campaign, person="m2", tier="director", on=date(2027, 1, 1))
    assert reasons(room, future) == [Reason.DATE_IN_FUTURE]
    post = Nominate(campaign=room.campaign, person="m2", tier="director", post="p-m1")
    assert reasons(room, post) == [Reason.POST_OF_OTHER_TIER]


def test_a_recommender_without_standing_is_refused(room: Campaigning) -> None:
    assert reasons(room, Recommend(nomination=room.nominee, person="m2")) == [Reason.RECOMMENDER_NO_STANDING]
    assert reasons(room, Recommend(nomination=room.nominee, person="m1")) == [Reason.RECOMMENDER_SELF]
    room.recommend()
    assert reasons(room, Recommend(nomination=room.nominee, person="d1")) == [Reason.RECOMMENDER_TWICE]
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
    assert reasons(room, many) == [Reason.BALLOT_TOO_MANY]
    ballot(room, 12, 18)
    assert room.of().line.ballot is Met.NOT_MET
    assert reasons(
        room,
        RecordPeerBallot(
            nomination=room.nominee, in_favour=1, against=0, abstain=0, present=1, entitled=1, round=3
        ),
    ) == [Reason.BALLOT_ROUND_MISSING]


def test_stages_come_in_their_order(room: Campaigning) -> None:
    early = RecordStage(nominations=(room.nominee,), stage="joint_meeting", minutes="纪要")
    assert reasons(room, early) == [Reason.STAGE_ORDER]
    stage(room, "shortlist", date(2026, 11, 5))
    before = RecordStage(
        nominations=(room.nominee,), stage="joint_meeting", minutes="纪要", on=date(2026, 11, 1)
    )
    assert reasons(room, before) == [Reason.STAGE_ORDER]
    lost = RecordStage(
        nominations=(room.nominee,), stage="joint_meeting", minutes="纪要", votes=(3, 7, 0, 10, 10)
    )
    assert reasons(room, lost) == [Reason.STAGE_VOTE_LOST]
    room.workspace.do(RecordStage(nominations=(room.nominee,), stage="joint_meeting", minutes="纪要"))
    assert [one.reason for one in room.of().stages[1].lacking] == [Reason.STAGE_WITHOUT_VOTE]
    notice = RecordStage(nominations=(room.nominee,), stage="notice")
    assert reasons(room, notice) == [Reason.STAGE_WITHOUT_VOTE]
    assert reasons(room, RemoveStage(nomination=room.nominee, stage="shortlist")) == [Reason.STAGE_BEHIND]
    stage(room, "joint_meeting")
    stage(room, "notice")
    assert reasons(room, DecideNomination(nomination=room.nominee, chosen=True))[-1] is Reason.STAGES_OPEN
    assert room.of().stages[2].lacking[0].reason is Reason.OBJECTION_PERIOD_RUNS


def test_a_refused_stage_is_told_and_nobody_goes_on_behind_it(room: Campaigning) -> None:
    room.workspace.do(
        RecordStage(nominations=(room.nominee,), stage="shortlist", outcome=StageOutcome.REFUSED)
    )
    behind = RecordStage(nominations=(room.nominee,), stage="joint_meeting", minutes="纪要")
    assert reasons(room, behind) == [Reason.STAGE_ORDER]
    assert Reason.STAGE_REFUSED in [one.reason for one in room.of().acceptance.marks]


def test_an_exception_needs_its_reason_and_stays_visible(room: Campaigning) -> None:
    short = made(room, Nominate(campaign=room.campaign, person="m3", tier="director", nominator="d1"))
    assert room.of(short).line.verdict is Met.NOT_MET
    assert reasons(room, WaiveCondition(nomination=short, condition="served", reason="特批")) == [
        Reason.REASON_NEEDED
    ]
    wrong = CheckCondition(nomination=short, condition="served", met=True)
    assert reasons(room, wrong) == [Reason.CHECK_NOT_ASKED]
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
    assert reasons(room, DecideNomination(nomination=room.nominee, chosen=True))[-4:][0] is Reason.PERSON_LEFT
    room.workspace.do(LeaveList(nomination=room.nominee, reason="离职"))
    gone = Nominate(campaign=room.campaign, person="m1", tier="director")
    assert reasons(room, gone) == [Reason.PERSON_LEFT]


def test_a_closed_campaign_changes_in_nothing_but_what_comes_after_it(room: Campaigning) -> None:
    room.workspace.do(CloseCampaign(campaign=room.campaign))
    for command in (
        Nominate(campaign=room.campaign, person="m2", tier="director"),
        Recommend(nomination=room.nominee, person="d1"),
        RemoveNomination(nomination=room.nominee),
        EditCampaign(campaign=room.campaign, values={"name": "改"}),
    ):
        assert reasons(room, command) == [Reason.CAMPAIGN_CLOSED]
    room.workspace.do(LeaveList(nomination=room.nominee, reason="调离"))
    room.workspace.do(LeaveList(nomination=room.nominee, back=True))
    assert room.of().line.state is NominationState.RUNNING
    room.workspace.do(CloseCampaign(campaign=room.campaign, again=True))
    room.workspace.do(EditCampaign(campaign=room.campaign, values={"tiers": "deputy_gm director"}))
    assert room.workspace.ask(Campaigns())[0].tiers == ("deputy_gm", "director")
    lost = EditCampaign(campaign=room.campaign, values={"tiers": "deputy_gm"})
    assert reasons(room, lost) == [Reason.NOMINATION_RUNS]


def test_the_register_tells_who_owes_and_whose_post_has_nobody_behind(room: Campaigning) -> None:
    found = {one.person: one for one in room.workspace.ask(Nominators(campaign=room.campaign))}
    assert list(found) == ["gm", "vice", "d1", "d2", "m2", "m3", "m1"]
    assert found["d1"].missing == 1 and found["d1"].nominated == ("经理一方宁",)
    assert found["gm"].missing == 2
    promotable = found["d1"].promotable
    assert promotable is not None and promotable.met is Met.UNKNOWN
    successor = made(room, AddSuccessor(post="p-d1", person="m2"))
    (duty,) = room.workspace.ask(DutiesOf(person="d1"))
    assert duty.nominator.promotable is not None and duty.nominator.promotable.met is Met.NOT_MET
    room.workspace.do(ConfirmSuccessor(successor=successor, exception="特批", approver="总经理"))
    (duty,) = room.workspace.ask(DutiesOf(person="d1"))
    assert duty.nominator.promotable is not None and duty.nominator.promotable.met is Met.MET


def test_quotas_are_counted_over_those_still_on_the_way(room: Campaigning) -> None:
    (tier,) = room.workspace.ask(QuotasOf(campaign=room.campaign))
    women = next(one for one in tier.quotas if one.quota.key == "women")
    assert (women.value, women.finding.met) == (100, Met.MET)
    for person in ("m2", "m3"):
        made(room, Nominate(campaign=room.campaign, person=person, tier="director"))
    (tier,) = room.workspace.ask(QuotasOf(campaign=room.campaign))
    women = next(one for one in tier.quotas if one.quota.key == "women")
    assert women.value == pytest.approx(100 / 3) and women.finding.met is Met.NOT_MET


def test_a_measure_off_its_scale_or_of_another_kind_is_refused(room: Campaigning) -> None:
    assert reasons(room, SetMeasure(nomination=room.nominee, measure="panel", value=101)) == [
        Reason.MEASURE_OFF_SCALE
    ]
    strange = SetMeasure(nomination=room.nominee, measure="panel", place=Placement("a", "b"))
    assert reasons(room, strange) == [Reason.VALUE_NOT_ALLOWED]
    nowhere = SetMeasure(nomination=room.nominee, measure="place", place=Placement("a", "b"))
    assert reasons(room, nowhere) == [Reason.VALUE_NOT_ALLOWED]


def test_across_tiers_only_by_exception(room: Campaigning) -> None:
    case = made(room, OpenVacancy(post="p-d3"))
    assert reasons(room, PutForward(vacancy=case, person="s1")) == [Reason.NOT_ON_LIST, Reason.REASON_NEEDED]
    made(room, PutForward(vacancy=case, person="s1", reason="业绩特别突出", approver="总经理"))
    (one,) = vacancy(room, case).contenders
    assert Reason.EXCEPTION_MADE in [finding.reason for finding in one.ruling.findings]
    assert reasons(room, PutForward(vacancy=case, person="s1", reason="a", approver="b")) == [
        Reason.CONTENDER_TWICE
    ]
    votes = RecordContenderBallot(contender=one.id, votes=(50, 0, 0, 40, 45))
    assert reasons(room, votes) == [Reason.BALLOT_TOO_MANY]
    assert reasons(room, OpenVacancy(post="p-d3")) == [Reason.VACANCY_OPEN]
    room.workspace.do(FillVacancy(vacancy=case, name="外聘人选"))
    (line,) = room.workspace.ask(VacancyLines())
    assert (line.name, line.inside, line.was_successor) == ("外聘人选", False, False)
    assert reasons(room, DropVacancy(vacancy=case, reason="撤销")) == [Reason.VACANCY_CLOSED]


def test_a_campaign_keeps_the_version_it_was_opened_under(room: Campaigning) -> None:
    (before,) = room.workspace.ask(Campaigns())
    made(room, OpenCampaign(name="第二次", tiers=("middle",), cycle=""))
    after = {one.name: one.programme for one in room.workspace.ask(Campaigns())}
    assert after["第二次"] == before.programme != ""
    room.workspace.do(EditPost(post="p-d1", values={"title": "制造总监"}))
    assert (
        room.workspace.ask(Campaigns())[-1].nominations + room.workspace.ask(Campaigns())[0].nominations == 1
    )
