"""Papers of succession: what they say, in both languages, on how many pages, and always the same bytes."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.texts import Language
from talentdesk.jobs.succession_papers import chart_paper, crisis_paper, scenario_paper
from talentdesk.reports.packet import Printed
from talentdesk.services.crisis import CrisisCardOf
from talentdesk.services.records import LoadRecords
from talentdesk.services.workspace import Workspace
from talentdesk.wording import speaker
from talentdesk.wording.post_card import ChartMode
from tests.made import make_workspace
from tests.made_many_posts import make_many
from tests.made_slates import make_slates

ZH, EN = speaker(Language.ZH), speaker(Language.EN)


def pages(printed: Printed) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(printed.data)).pages]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_slates(tmp_path / "company.talent") as made:
        made.do(
            LoadRecords(
                records={
                    "expertise": [
                        {
                            "id": "e1",
                            "person_id": "zhang",
                            "kind": "relation",
                            "topic": "行业协会",
                            "weight": "high",
                        },
                        {"id": "e2", "person_id": "li", "kind": "knowledge", "topic": "产线改造"},
                    ],
                    "transfer": [
                        {
                            "id": "t1",
                            "expertise_id": "e1",
                            "person_id": "li",
                            "measure": "共同拜访",
                            "due": date(2027, 3, 1),
                            "state": "running",
                        }
                    ],
                    "term": [
                        {
                            "id": "term",
                            "post_id": "cso",
                            "person_id": "qian",
                            "kind": "acting",
                            "start": date(2026, 10, 1),
                        }
                    ],
                }
            )
        )
        yield made


def test_the_crisis_card_gathers_everything_for_the_day(workspace: Workspace) -> None:
    card = workspace.ask(CrisisCardOf(post="gm"))
    assert [one.topic for one in card.expertise] == ["行业协会"]
    assert set(card.reports) == {"coo", "cfo", "cso"}
    assert [one.post for one in card.played.vacancy.steps] == ["gm", "coo", "plant"]
    assert card.contacts["li"].phone == "0871-555002"
    acting = workspace.ask(CrisisCardOf(post="cso"))
    assert [one.name for one in acting.post.acting] == ["钱进"]
    assert acting.contacts["qian"].email == "qian@yunling.example"


def test_the_crisis_card_says_it_on_one_page_in_both_languages(workspace: Workspace) -> None:
    (zh,), (en,) = (pages(crisis_paper(workspace, "gm", say)) for say in (ZH, EN))
    for words in (
        "如果明天空缺：总经理",
        "王海",
        "应急替补",
        "陈外（外部）",
        "提名",
        "行业协会",
        "共同拜访",
        "首要行动",
    ):
        assert words in zh, words
    for words in ("covers at once", "Ready now, proposed", "falls vacant by it", "1 Mar 2027", "Under way"):
        assert words in en, words


def test_a_card_with_nothing_says_what_is_missing(workspace: Workspace) -> None:
    (page,) = pages(crisis_paper(workspace, "lab", EN))
    assert "Nobody has looked at successors yet." in page
    assert "None is on record." in page
    (page,) = pages(crisis_paper(workspace, "cso", EN))
    assert "acts already" in page
    (page,) = pages(crisis_paper(workspace, "coo", EN))
    assert "Nobody is named to cover at once." in page


def test_an_unknown_post_is_refused(workspace: Workspace) -> None:
    with pytest.raises(RefusedError):
        crisis_paper(workspace, "ghost", EN)


def test_a_card_keeps_to_its_page_whatever_is_on_record(workspace: Workspace) -> None:
    many = [
        {
            "id": f"x{number}",
            "person_id": "zhang",
            "kind": "knowledge",
            "topic": f"第{number}项关键工艺与客户关系，涉及多个基地与多年合作历史的详细知识",
            "weight": "medium",
        }
        for number in range(60)
    ]
    successors = [
        {
            "id": f"s{number}",
            "slate_id": "slate-gm",
            "outside_name": f"外部候选人姓名很长第{number}位",
            "rank": 10 + number,
        }
        for number in range(40)
    ]
    workspace.do(LoadRecords(records={"expertise": many, "successor": successors}))
    for say in (ZH, EN):
        (page,) = pages(crisis_paper(workspace, "gm", say))
        assert "李敏" in page


def test_a_scenario_is_one_page_with_the_bench_before_and_after(workspace: Workspace) -> None:
    (zh,) = pages(scenario_paper(workspace, ("gm", "cfo"), "双空缺", "春季预案", ZH))
    for words in ("双空缺", "春季预案", "李敏接任", "钱进应急替补", "净梯队覆盖率", "62.5%（5/8）"):
        assert words in zh, words
    (en,) = pages(scenario_paper(workspace, ("cfo", "region"), "", "", EN))
    assert "the chain breaks here" in en
    assert "What if these posts fall vacant" in en


def test_a_small_chart_is_one_page_with_every_word_of_its_cards(workspace: Workspace) -> None:
    (page,) = pages(chart_paper(workspace, ChartMode.SUCCESSION, False, ZH))
    for words in (
        "总经理",
        "现有继任者可接任",
        "李敏",
        "一年内可接任",
        "空缺",
        "无继任者",
        "尚未盘点",
        "应急替补：王海",
    ):
        assert words in page, words
    (page,) = pages(chart_paper(workspace, ChartMode.REPLACEMENT, True, EN))
    for words in ("Tomorrow", "Then", "Later", "值班长"):
        assert words in page, words


def test_a_large_chart_names_every_post_once_and_says_where_branches_go_on(tmp_path: Path) -> None:
    with make_many(tmp_path / "many.talent", 300) as workspace:
        found = pages(chart_paper(workspace, ChartMode.SUCCESSION, False, EN))
    assert len(found) > 10
    whole = "".join(found)
    assert all(f"第{number}号岗位负责人" in whole for number in range(300))
    assert "continues on page 2" in found[0]


def test_pages_are_a3_across(workspace: Workspace) -> None:
    printed = chart_paper(workspace, ChartMode.SUCCESSION, False, ZH)
    box = PdfReader(BytesIO(printed.data)).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (1191, 842)


def test_the_same_values_give_the_same_bytes(workspace: Workspace) -> None:
    def drawn() -> tuple[bytes, bytes, bytes]:
        return (
            chart_paper(workspace, ChartMode.SUCCESSION, True, ZH).data,
            crisis_paper(workspace, "gm", ZH).data,
            scenario_paper(workspace, ("gm",), "x", "", ZH).data,
        )

    assert drawn() == drawn()


def test_a_file_without_key_positions_prints_that(tmp_path: Path) -> None:
    with make_workspace(tmp_path / "empty.talent") as workspace:
        (page,) = pages(chart_paper(workspace, ChartMode.SUCCESSION, False, EN))
    assert "There are no key positions yet." in page
