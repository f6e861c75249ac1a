"""Examples of nomination campaigns and vacancies, under rules that ask for everything there is."""

from datetime import date

from talentdesk.domain.nominations import ObjectionOutcome
from talentdesk.services.approvals import (
    HandleObjection,
    Object,
    RecordStage,
    RemoveObjection,
    RemoveStage,
)
from talentdesk.services.campaigns import CloseCampaign, EditCampaign, OpenCampaign, RemoveCampaign
from talentdesk.services.contender_ballots import CountContenderPapers, RecordContenderBallot
from talentdesk.services.contenders import (
    ExcuseContender,
    PutForward,
    RecordTest,
    RemoveContender,
)
from talentdesk.services.list_to_slates import PutOnSlates
from talentdesk.services.locking import LockSession
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
    FillMeasures,
    Recommend,
    RemoveRecommendation,
    SetMeasure,
    WaiveCondition,
)
from talentdesk.services.peer_ballots import RecordPeerBallot, RemovePeerBallot
from talentdesk.services.positions import AddPost
from talentdesk.services.programmes import ChangeProgramme
from talentdesk.services.vacancies import (
    DropVacancy,
    EditVacancy,
    FillVacancy,
    OpenVacancy,
    RemoveVacancy,
)
from talentdesk.services.vacancy_views import VacancyLines
from tests.made_campaign import rules_for_executives
from tests.unit.services.examples.registry import example, ident
from tests.unit.services.made_workshop import Workshop, put

DAY = date(2026, 11, 21)


def _rules(shop: Workshop) -> None:
    """Put rules in force that ask for everything there is."""
    shop.workspace.do(ChangeProgramme(content=rules_for_executives(), note="补充推荐规则"))


def _campaign(shop: Workshop) -> str:
    return ident(shop, OpenCampaign(name="2026年选拔", tiers=("executive",), cycle=shop.cycle))


def _nominate(shop: Workshop, campaign: str = "", person: str = "p1") -> str:
    return ident(
        shop,
        Nominate(campaign=campaign or _campaign(shop), person=person, tier="executive", nominator="p5"),
    )


def _whole(shop: Workshop) -> str:
    """Return a nominee with a bit of everything."""
    _rules(shop)
    one = _nominate(shop)
    do = shop.workspace.do
    do(Recommend(nomination=one, person="p6", opinion="同意", signed_on=DAY))
    do(CheckCondition(nomination=one, condition="traits", met=True))
    do(WaiveCondition(nomination=one, condition="levels", reason="轮岗一年", approver="总经理办公会"))
    do(SetMeasure(nomination=one, measure="panel", value=88.5, source="述职"))
    do(_ballot(one))
    do(RecordStage(nominations=(one,), stage="committee", minutes="会议纪要", votes=(5, 0, 0, 5, 5)))
    do(Object(nomination=one, text="任职时间不足", by="员工代表"))
    return one


def _chosen(shop: Workshop) -> str:
    one = _nominate(shop)
    shop.workspace.do(WaiveCondition(nomination=one, condition="levels", reason="特批", approver="董事会"))
    shop.workspace.do(
        RecordStage(nominations=(one,), stage="committee", minutes="会议纪要", votes=(5, 0, 0, 5, 5))
    )
    shop.workspace.do(RecordStage(nominations=(one,), stage="pipeline_list", signed_by="甲", signed_on=DAY))
    shop.workspace.do(DecideNomination(nomination=one, chosen=True))
    return one


def _ballot(nomination: str) -> RecordPeerBallot:
    return RecordPeerBallot(
        nomination=nomination, in_favour=9, against=1, abstain=0, present=10, entitled=12, teller="监票人"
    )


def _vacancy(shop: Workshop) -> str:
    post = ident(shop, AddPost(title="供应链副总经理", unit="u2", tier="executive", key_position=True))
    return ident(shop, OpenVacancy(post=post, opened_on=date(2026, 9, 1), expected=True))


def _contender(shop: Workshop) -> str:
    return ident(
        shop, PutForward(vacancy=_vacancy(shop), person="p1", reason="跨层级推荐", approver="总经理")
    )


@example(OpenCampaign)
def _open(shop: Workshop) -> OpenCampaign:
    return OpenCampaign(
        name="春季推荐", tiers=("middle", "executive"), opens=DAY, closes=date(2026, 12, 31), cycle=shop.cycle
    )


@example(EditCampaign)
def _edit_campaign(shop: Workshop) -> EditCampaign:
    return EditCampaign(campaign=_campaign(shop), values={"name": "改名", "closes": date(2027, 1, 31)})


@example(CloseCampaign)
def _close(shop: Workshop) -> CloseCampaign:
    return CloseCampaign(campaign=_campaign(shop))


@example(RemoveCampaign)
def _remove_campaign(shop: Workshop) -> RemoveCampaign:
    return RemoveCampaign(campaign=_campaign(shop))


@example(Nominate)
def _put(shop: Workshop) -> Nominate:
    return Nominate(
        campaign=_campaign(shop),
        person="p2",
        tier="executive",
        post="post2",
        nominator="p5",
        readiness="one_year",
        grounds="业绩突出",
    )


@example(EditNomination)
def _edit(shop: Workshop) -> EditNomination:
    return EditNomination(nomination=_nominate(shop), values={"grounds": "补充理由", "post": "post2"})


@example(RemoveNomination)
def _ruled_remove(shop: Workshop) -> RemoveNomination:
    return RemoveNomination(nomination=_whole(shop))


@example(DecideNomination)
def _decide(shop: Workshop) -> DecideNomination:
    return DecideNomination(nomination=_nominate(shop), chosen=False, note="暂不列入")


@example(LeaveList)
def _leave(shop: Workshop) -> LeaveList:
    return LeaveList(nomination=_chosen(shop), reason="调离")


@example(PutOnSlates)
def _slates(shop: Workshop) -> PutOnSlates:
    return PutOnSlates(nomination=_chosen(shop), posts=("post2",), confirmed=True)


@example(Recommend)
def _recommend(shop: Workshop) -> Recommend:
    return Recommend(nomination=_nominate(shop), name="外部董事", board=True, opinion="可用", mentor=True)


@example(EditRecommendation)
def _edit_recommendation(shop: Workshop) -> EditRecommendation:
    nomination = _nominate(shop)
    shop.workspace.do(Recommend(nomination=nomination, person="p7", mentor=True))
    row = ident(shop, Recommend(nomination=nomination, person="p6"))
    return EditRecommendation(recommendation=row, values={"signed_on": DAY, "mentor": True})


@example(RemoveRecommendation)
def _remove_recommendation(shop: Workshop) -> RemoveRecommendation:
    return RemoveRecommendation(
        recommendation=ident(shop, Recommend(nomination=_nominate(shop), person="p6"))
    )


@example(CheckCondition)
def _ruled_check(shop: Workshop) -> CheckCondition:
    _rules(shop)
    return CheckCondition(nomination=_nominate(shop), condition="traits", met=False, who="体检中心")


@example(WaiveCondition)
def _waive(shop: Workshop) -> WaiveCondition:
    return WaiveCondition(
        nomination=_nominate(shop), condition="levels", reason="新任岗位", approver="董事会"
    )


@example(SetMeasure)
def _ruled_measure(shop: Workshop) -> SetMeasure:
    _rules(shop)
    return SetMeasure(nomination=_nominate(shop), measure="place", place=shop.place(2), source="校准会")


@example(FillMeasures)
def _ruled_fill_measures(shop: Workshop) -> FillMeasures:
    _rules(shop)
    campaign = _campaign(shop)
    _nominate(shop, campaign)
    put(shop, "陈静", box=1)
    shop.workspace.do(LockSession(session=shop.session))
    return FillMeasures(campaign=campaign)


@example(RecordPeerBallot)
def _ruled_peer(shop: Workshop) -> RecordPeerBallot:
    _rules(shop)
    return _ballot(_nominate(shop))


@example(RemovePeerBallot)
def _ruled_remove_peer(shop: Workshop) -> RemovePeerBallot:
    _rules(shop)
    nomination = _nominate(shop)
    shop.workspace.do(_ballot(nomination))
    return RemovePeerBallot(nomination=nomination)


@example(RecordStage)
def _stage(shop: Workshop) -> RecordStage:
    campaign = _campaign(shop)
    return RecordStage(
        nominations=(_nominate(shop, campaign), _nominate(shop, campaign, "p2")),
        stage="committee",
        minutes="会议纪要",
        votes=(4, 1, 0, 5, 5),
    )


@example(RemoveStage)
def _remove_stage(shop: Workshop) -> RemoveStage:
    nomination = _nominate(shop)
    shop.workspace.do(RecordStage(nominations=(nomination,), stage="committee", minutes="纪要"))
    return RemoveStage(nomination=nomination, stage="committee")


@example(Object)
def _object(shop: Workshop) -> Object:
    return Object(nomination=_nominate(shop), text="近亲回避", by="员工")


@example(HandleObjection)
def _handle(shop: Workshop) -> HandleObjection:
    row = ident(shop, Object(nomination=_nominate(shop), text="近亲回避"))
    return HandleObjection(objection=row, outcome=ObjectionOutcome.DISMISSED, answer="经查不属实")


@example(RemoveObjection)
def _remove_objection(shop: Workshop) -> RemoveObjection:
    return RemoveObjection(objection=ident(shop, Object(nomination=_nominate(shop), text="误登")))


@example(OpenVacancy)
def _open_vacancy(shop: Workshop) -> OpenVacancy:
    return OpenVacancy(post="post2", opened_on=DAY, expected=False, reason="辞职")


@example(EditVacancy)
def _edit_vacancy(shop: Workshop) -> EditVacancy:
    return EditVacancy(vacancy=_vacancy(shop), values={"hiring_cost": 120000, "expected": None})


@example(FillVacancy)
def _ruled_fill_vacancy(shop: Workshop) -> FillVacancy:
    _rules(shop)
    contender = _contender(shop)
    shop.workspace.do(RecordContenderBallot(contender=contender, votes=(8, 1, 1, 10, 12)))
    shop.workspace.do(RecordTest(contender=contender, test="written", score=72))
    vacancy = shop.workspace.ask(VacancyLines())[0].id
    return FillVacancy(vacancy=vacancy, person="p1", on=DAY)


@example(DropVacancy)
def _drop(shop: Workshop) -> DropVacancy:
    return DropVacancy(vacancy=_vacancy(shop), reason="岗位撤销")


@example(RemoveVacancy)
def _remove_vacancy(shop: Workshop) -> RemoveVacancy:
    _contender(shop)
    return RemoveVacancy(vacancy=shop.workspace.ask(VacancyLines())[0].id)


@example(PutForward)
def _forward(shop: Workshop) -> PutForward:
    return PutForward(vacancy=_vacancy(shop), person="p2", reason="跨层级推荐", approver="总经理")


@example(ExcuseContender)
def _excuse(shop: Workshop) -> ExcuseContender:
    return ExcuseContender(contender=_contender(shop), reason="改为特批", approver="董事长")


@example(RemoveContender)
def _ruled_remove_contender(shop: Workshop) -> RemoveContender:
    _rules(shop)
    contender = _contender(shop)
    shop.workspace.do(RecordTest(contender=contender, test="written", score=50))
    return RemoveContender(contender=contender)


@example(RecordContenderBallot)
def _ruled_contender_ballot(shop: Workshop) -> RecordContenderBallot:
    _rules(shop)
    return RecordContenderBallot(contender=_contender(shop), votes=(3, 6, 1, 10, 12))


@example(RecordContenderBallot)
def _ruled_ballot_in_place_of_counts(shop: Workshop) -> RecordContenderBallot:
    _rules(shop)
    contender = _contender(shop)
    shop.workspace.do(_papers(contender, 1))
    return RecordContenderBallot(contender=contender, votes=(3, 6, 1, 10, 12))


@example(CountContenderPapers)
def _ruled_count_that_agrees(shop: Workshop) -> CountContenderPapers:
    _rules(shop)
    contender = _contender(shop)
    shop.workspace.do(_papers(contender, 1))
    return _papers(contender, 2)


@example(RemoveContender)
def _ruled_remove_counted_contender(shop: Workshop) -> RemoveContender:
    _rules(shop)
    contender = _contender(shop)
    shop.workspace.do(_papers(contender, 1))
    return RemoveContender(contender=contender)


def _papers(contender: str, number: int) -> CountContenderPapers:
    return CountContenderPapers(
        contender=contender,
        number=number,
        in_favour=6,
        against=2,
        abstain=1,
        invalid=1,
        present=10,
        entitled=12,
        teller=f"监票人{number}",
    )


@example(RecordTest)
def _ruled_test(shop: Workshop) -> RecordTest:
    _rules(shop)
    return RecordTest(contender=_contender(shop), test="talk", passed=True, note="表达清楚")
