"""A nomination campaign from its opening to a promotion, played through the services."""

from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.nominations import NominationState, ObjectionOutcome
from talentdesk.domain.promoting import VacancyState
from talentdesk.domain.ruling import Met, Reason
from talentdesk.services.approvals import HandleObjection, Object
from talentdesk.services.campaigns import Campaigns, CloseCampaign
from talentdesk.services.contender_ballots import RecordContenderBallot
from talentdesk.services.contenders import PutForward, RecordTest
from talentdesk.services.list_to_slates import PutOnSlates
from talentdesk.services.nominating import (
    DecideNomination,
    EditNomination,
    Nominate,
)
from talentdesk.services.nomination_parts import SetMeasure, WaiveCondition
from talentdesk.services.nominees import NominationLines
from talentdesk.services.slate_acts import AddSuccessor, ConfirmSuccessor
from talentdesk.services.slates import Slates
from talentdesk.services.terms import Appoint, EndTerm
from talentdesk.services.vacancies import DropVacancy, FillVacancy, OpenVacancy
from tests.made import reopen
from tests.made_campaign import TODAY, Campaigning, make_campaign


@pytest.fixture
def room(tmp_path: Path) -> Campaigning:
    return make_campaign(tmp_path / "a.talent")


def test_a_campaign_from_its_opening_to_a_promotion(room: Campaigning) -> None:
    (campaign,) = room.workspace.ask(Campaigns())
    assert campaign.is_open and campaign.programme_version == room.programme.version
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
    scheme = room.programme.schemes[0]
    do(SetMeasure(nomination=room.nominee, measure="place", place=scheme.by_number[2].placement))
    assert room.of().line.total.total == pytest.approx(84)
    second = room.made(
        Nominate(campaign=room.campaign, person="m2", tier="director", post="p-d2", nominator="d2")
    )
    do(SetMeasure(nomination=second, measure="panel", value=90))
    do(SetMeasure(nomination=second, measure="place", place=scheme.by_number[2].placement))
    ranks = {one.name: one.rank for one in room.workspace.ask(NominationLines(campaign=room.campaign))}
    assert ranks == {"经理二段誉": 1, "经理一方宁": 2}


def _vote_twice(room: Campaigning) -> None:
    """Two tellers count the same papers; 20 of 30 is two thirds."""
    room.vote(19, 11, number=1, twice=True)
    room.vote(20, 10, number=2, twice=True)
    assert room.of().line.ballot is Met.UNKNOWN
    room.vote(20, 10, number=1, twice=True)
    assert room.of().line.ballot is Met.MET


def _go_through_the_stages(room: Campaigning) -> None:
    """The stages come in their order, then the days of notice with an objection."""
    room.go_through("shortlist", date(2026, 11, 1))
    room.go_through("joint_meeting", date(2026, 11, 5))
    room.go_through("notice", date(2026, 11, 10))
    assert [one.until for one in room.of().stages] == [None, None, date(2026, 11, 16)]
    objection = room.made(Object(nomination=room.nominee, text="近亲回避", on=date(2026, 11, 12)))
    assert room.reasons(DecideNomination(nomination=room.nominee, chosen=True)) == [Reason.OBJECTIONS_OPEN]
    room.workspace.do(
        HandleObjection(objection=objection, outcome=ObjectionOutcome.DISMISSED, answer="经查不属实")
    )
    assert room.of().acceptance.allowed


def _take_on_the_list(room: Campaigning) -> None:
    do = room.workspace.do
    do(DecideNomination(nomination=room.nominee, chosen=True, note="同意列入"))
    do(EditNomination(nomination=room.nominee, values={"agreement_on": TODAY}))
    assert room.of().line.state is NominationState.CHOSEN and room.of().agreement_on == TODAY
    slates = {"p-d1": [("m1", False)], "p-d2": None, "p-d3": None}
    for posts, confirmed in ((("p-d1",), False), (("p-d1", "p-d3"), True)):
        do(PutOnSlates(nomination=room.nominee, posts=posts, confirmed=confirmed))
        slates |= {post: [("m1", confirmed)] for post in posts}
        named = {one.post: one.successors for one in room.workspace.ask(Slates()) if one.post in slates}
        assert {
            post: None if found is None else [(one.person, one.confirmed) for one in found]
            for post, found in named.items()
        } == slates


def _promote(room: Campaigning) -> None:
    """A post of the tier falls vacant; the list is open to it whatever the unit."""
    do = room.workspace.do
    case = room.made(OpenVacancy(post="p-d3", opened_on=date(2026, 11, 1), expected=True))
    assert [one.person for one in room.vacancy(case).open_to] == ["m1"]
    forward = room.made(PutForward(vacancy=case, person="m1"))
    assert room.reasons(FillVacancy(vacancy=case, person="m1")) == [
        Reason.NO_FIT_SUCCESSOR,
        Reason.PEER_BALLOT,
        Reason.TESTS_FEW,
    ]
    do(RecordContenderBallot(contender=forward, votes=(20, 10, 0, 30, 40)))
    do(RecordTest(contender=forward, test="presentation", passed=True))
    follower = room.made(AddSuccessor(post="p-m1", person="s1"))
    do(ConfirmSuccessor(successor=follower, exception="试用", approver="总经理"))
    do(FillVacancy(vacancy=case, person="m1", on=date(2026, 11, 20)))
    line = room.vacancy(case).line
    assert (line.state, line.days, line.inside, line.was_successor) == (VacancyState.FILLED, 19, True, True)
    assert room.of().line.post == "研发总监"


def test_who_came_into_the_tier_is_no_longer_offered_by_its_list(room: Campaigning) -> None:
    _be_chosen(room)
    room.workspace.do(EndTerm(post="p-d1", person="d1"))
    for post in ("p-d1", "p-d3"):
        case = room.made(OpenVacancy(post=post))
        assert [one.person for one in room.vacancy(case).open_to] == ["m1"]
    room.workspace.do(Appoint(post="p-d3", person="m1"))
    assert room.vacancy(case).open_to == ()
    room.workspace.undo()
    assert [one.person for one in room.vacancy(case).open_to] == ["m1"]


def test_a_vacancy_given_up_is_opened_again_and_a_filled_one_is_not(room: Campaigning) -> None:
    case = room.made(OpenVacancy(post="p-d3", opened_on=date(2026, 11, 1)))
    assert room.reasons(DropVacancy(vacancy=case, reason=" ")) == [Reason.NAME_MISSING]
    room.workspace.do(DropVacancy(vacancy=case, reason="编制冻结"))
    assert room.vacancy(case).line.state is VacancyState.DROPPED
    room.workspace.do(DropVacancy(vacancy=case, back=True))
    assert room.vacancy(case).line.state is VacancyState.OPEN
    room.workspace.do(FillVacancy(vacancy=case, name="外部人选"))
    assert room.reasons(DropVacancy(vacancy=case, back=True)) == [Reason.VACANCY_CLOSED]


def test_a_test_held_again_takes_the_place_of_the_first(room: Campaigning) -> None:
    case = room.made(OpenVacancy(post="p-d3", opened_on=date(2026, 11, 1)))
    forward = room.made(PutForward(vacancy=case, person="m1", reason="业绩突出", approver="总经理"))

    def results() -> list[tuple[str, bool | None]]:
        (one,) = room.vacancy(case).contenders
        return [(found.test.key, found.passed) for found in one.tests if found.on is not None]

    for passed in (False, True):
        room.workspace.do(RecordTest(contender=forward, test="presentation", passed=passed))
        assert results() == [("presentation", passed)]
    room.workspace.do(RecordTest(contender=forward, test="presentation"))
    assert results() == []


def test_a_vacancy_that_was_filled_tells_what_was_so_before_the_appointment(room: Campaigning) -> None:
    follower = room.made(AddSuccessor(post="p-d3", person="m1"))
    room.workspace.do(ConfirmSuccessor(successor=follower, exception="试用", approver="总经理"))
    behind = room.made(AddSuccessor(post="p-m1", person="s1"))
    room.workspace.do(ConfirmSuccessor(successor=behind, exception="试用", approver="总经理"))
    case = room.made(OpenVacancy(post="p-d3", opened_on=date(2026, 11, 1)))
    forward = room.made(PutForward(vacancy=case, person="m1"))
    room.workspace.do(RecordContenderBallot(contender=forward, votes=(20, 10, 0, 30, 40)))
    room.workspace.do(RecordTest(contender=forward, test="presentation", passed=True))
    room.workspace.do(FillVacancy(vacancy=case, person="m1", on=date(2026, 11, 20)))
    (appointed,) = room.vacancy(case).contenders
    assert appointed.ruling.allowed and appointed.ruling.marks == ()
    assert appointed.claim.slates == ("研发总监",)


def test_a_decision_is_refused_for_what_is_open_and_not_for_what_was_waived(room: Campaigning) -> None:
    second = room.made(Nominate(campaign=room.campaign, person="m3", tier="director", nominator="d2"))
    for condition in ("management", "served"):
        room.workspace.do(
            WaiveCondition(nomination=second, condition=condition, reason="急缺", approver="总经理")
        )
    reasons = room.reasons(DecideNomination(nomination=second, chosen=True))
    assert Reason.STAGES_OPEN in reasons
    assert not {Reason.MANAGEMENT_SHORT, Reason.SERVED_SHORT} & set(reasons)


def _be_chosen(room: Campaigning) -> None:
    room.check()
    room.recommend()
    room.vote(20, 10)
    for key, on in (("shortlist", 1), ("joint_meeting", 5), ("notice", 10)):
        room.go_through(key, date(2026, 11, on))
    for measure, value in (("panel", 80),):
        room.workspace.do(SetMeasure(nomination=room.nominee, measure=measure, value=value))
    room.workspace.do(DecideNomination(nomination=room.nominee, chosen=True))
