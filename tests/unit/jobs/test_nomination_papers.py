"""What a campaign prints: lists with what they rest on, and forms filled from its records."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from talentdesk.domain.nominations import CampaignState, NominationState
from talentdesk.domain.promoting import VacancyState
from talentdesk.domain.texts import Language
from talentdesk.jobs.nomination_forms import draw_nomination_form
from talentdesk.jobs.nomination_papers import LISTS, list_paper
from talentdesk.reports.lists import draw_list
from talentdesk.services.approvals import Object
from talentdesk.services.campaigns import Campaigns
from talentdesk.services.nominating import EditNomination, Nominate
from talentdesk.services.nomination_parts import SetMeasure
from talentdesk.services.nominees import NominationLines
from talentdesk.services.programmes import ProgrammeVersions
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.vacancies import OpenVacancy
from talentdesk.services.vacancy_views import VacancyLines
from talentdesk.wording.say import speaker
from tests.made import reopen
from tests.made_campaign import Campaigning, make_campaign
from tests.made_sample import sample_copy

ZH, EN = speaker(Language.ZH), speaker(Language.EN)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Campaigning]:
    made = make_campaign(tmp_path / "a.talent")
    made.recommend()
    made.workspace.do(EditNomination(nomination=made.nominee, values={"grounds": "带出两名骨干"}))
    scheme = made.workspace.ask(ProgrammeOf()).schemes[0]
    made.workspace.do(SetMeasure(nomination=made.nominee, measure="panel", value=80))
    where = scheme.by_number[2].placement
    made.workspace.do(SetMeasure(nomination=made.nominee, measure="place", place=where))
    made.go_through("shortlist")
    made.workspace.do(Object(nomination=made.nominee, text="近亲回避", by="员工代表"))
    made.workspace.do(OpenVacancy(post="p-d3", expected=False))
    yield made
    made.workspace.close()


def text_of(data: bytes) -> str:
    pages = (page.extract_text() for page in PdfReader(BytesIO(data)).pages)
    return "".join(pages).replace(" ", "").replace("\n", "")


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("register", ("总监何平", "1/2", "经理一方宁", "未知")),
        ("ranking", ("总分=述职评分×60%+九宫格×40%", "80.0×60%=48.0", "90.0×40%=36.0", "84.0")),
        ("protocol", ("人力资源部汇总初选名单", "经理一方宁", "通过")),
        ("objections", ("近亲回避", "员工代表", "尚未处理")),
        ("results", ("总监（总经理助理）继任者", "名单上尚无人员")),
        ("vacancies", ("研发总监", "非预期", "空缺")),
    ],
)
def test_a_list_says_what_it_lists_and_by_which_rules(
    room: Campaigning, key: str, told: tuple[str, ...]
) -> None:
    text = text_of(draw_list(list_paper(room.workspace, key, room.campaign, ZH), ZH).data)
    assert [one for one in told if one not in text] == []
    assert key == "vacancies" or "第1版" in text


@pytest.mark.parametrize("key", list(LISTS))
def test_every_list_is_english_too(room: Campaigning, key: str) -> None:
    paper = list_paper(room.workspace, key, room.campaign, EN)
    heads = [head for part in paper.parts for head in part.heads]
    assert heads
    assert all(head.isascii() for head in heads if head not in {"述职评分", "九宫格"})


def test_forms_are_filled_from_the_nomination(room: Campaigning) -> None:
    def drawn(key: str) -> str:
        return text_of(draw_nomination_form(room.workspace, key, room.campaign, (), ZH).data)

    form = drawn("nomination")
    assert "带出两名骨干" in form and "总监何平" in form and "总监（总经理助理）" in form
    opinions = draw_nomination_form(room.workspace, "recommender_opinion", room.campaign, (), ZH)
    assert text_of(opinions.data).count("推荐人意见书") >= 3
    assert "副总秦岚" in text_of(opinions.data)
    assert "经理一方宁" in drawn("peer_ballot")
    room.workspace.do(Nominate(campaign=room.campaign, person="m2", tier="director", nominator="d2"))
    tally = drawn("tally_sheet")
    assert "经理一方宁" in tally and "经理二段誉" in tally and "2026年总监继任者选拔" in tally


def test_the_sample_has_a_finished_campaign_a_running_one_and_vacancies(tmp_path: Path) -> None:
    with reopen(sample_copy(tmp_path)) as workspace:
        running, finished = workspace.ask(Campaigns())
        assert (running.state, finished.state) == (CampaignState.RUNNING, CampaignState.CLOSED)
        assert finished.counts.keys() == {
            NominationState.CHOSEN,
            NominationState.NOT_CHOSEN,
            NominationState.LEFT,
        }
        versions = [one.version for one in workspace.ask(ProgrammeVersions())]
        assert (running.programme_version, finished.programme_version) == (versions[0], versions[-1])
        lines = workspace.ask(NominationLines(campaign=running.id))
        assert {one.passed for one in lines} >= {0, 1, 3}
        assert any(one.objections for one in lines) and 0 < running.done < running.owing
        states = {one.state for one in workspace.ask(VacancyLines())}
        assert states == {VacancyState.OPEN, VacancyState.FILLED}
        (part,) = list_paper(workspace, "vacancies", "", ZH).parts
        origins = {row[part.heads.index("来源")] for row in part.rows}
        assert origins <= {"", "内部", "外部", "不详"}
        assert "内部" in origins
