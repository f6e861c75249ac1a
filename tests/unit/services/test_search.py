from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.services.cycles import OpenCycle
from talentdesk.services.people import AddPerson, EditPerson
from talentdesk.services.search import Search
from talentdesk.services.sessions import AddSession
from talentdesk.services.vacancies import OpenVacancy
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace
from tests.made_campaign import make_campaign

PEOPLE = (
    ("A-1001", "曾国强", "厂长"),
    ("A-1002", "张伟", "工艺工程师"),
    ("A-1003", "张薇薇", "会计"),
    ("A-1004", "吕布", "保安"),
    ("A-1005", "阿依古丽·买买提", "店长"),
    ("A-1006", "John Smith", "Store Manager"),
    ("A-1007", "王章", "厂长助理"),
)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path: Path = tmp_path_factory.mktemp("search") / "search.talent"
    with make_workspace(path) as made:
        for number, name, post in PEOPLE:
            values = {"number": number, "name": name, "post": post, "unit": "总部 / 一部"}
            made.do(AddPerson(values=values))
        cycle = made.do(OpenCycle(name="2026 年度", start=date(2026, 1, 1), end=date(2026, 12, 31)))
        made.do(AddSession(cycle=str(cycle.figures["id"]), name="厂长层校准会", on=date(2026, 11, 21)))
        yield made


def found(workspace: Workspace, text: str, kind: str = "person") -> list[str]:
    return [one.title for one in workspace.ask(Search(text=text)) if one.kind == kind]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("曾", ["曾国强"]),
        ("国强", ["曾国强"]),
        ("zengguoqiang", ["曾国强"]),
        ("zeng guo", ["曾国强"]),
        ("ceng", ["曾国强"]),
        ("zgq", ["曾国强"]),
        ("zenggq", ["曾国强"]),
        ("ZGQ", ["曾国强"]),
        ("guoq", ["曾国强"]),
        ("lvbu", ["吕布"]),
        ("lyubu", ["吕布"]),
        ("lübu", ["吕布"]),
        ("maimaiti", ["阿依古丽·买买提"]),
        ("阿依古丽买", ["阿依古丽·买买提"]),
        ("smith", ["John Smith"]),
        ("john sm", ["John Smith"]),
        ("1002", ["张伟"]),
        ("a1002", ["张伟"]),
        ("A-1002", ["张伟"]),
        ("会计", ["张薇薇"]),
        ("store man", ["John Smith"]),
        ("Ｚｇｑ", ["曾国强"]),
        ("engguo", []),
        ("%", []),
        ("|", []),
        ("  ", []),
        ("没有这个人", []),
    ],
)
def test_people_are_found_as_people_type(workspace: Workspace, text: str, names: list[str]) -> None:
    assert found(workspace, text) == names


def test_the_best_hit_comes_first(workspace: Workspace) -> None:
    assert found(workspace, "zhang") == ["张薇薇", "张伟", "王章"]
    assert found(workspace, "zw") == ["张伟", "张薇薇"]
    assert found(workspace, "厂长") == ["曾国强", "王章"]


def test_posts_and_sessions_are_found_beside_people(workspace: Workspace) -> None:
    hits = workspace.ask(Search(text="厂长"))
    assert hits[0].kind == "post"
    assert (hits[0].title, hits[0].detail) == ("厂长", "总部 / 一部")
    assert found(workspace, "厂长", "post") == ["厂长", "厂长助理"]
    assert found(workspace, "厂长", "session") == ["厂长层校准会"]


def test_campaigns_and_vacancies_are_found_beside_their_posts(tmp_path: Path) -> None:
    made = make_campaign(tmp_path / "a.talent")
    (post,) = [one for one in made.workspace.ask(Search(text="研发总监")) if one.kind == "post"]
    opened = made.made(OpenVacancy(post=post.id))
    hits = [one for one in made.workspace.ask(Search(text="总监", limit=50)) if one.kind != "person"]
    (campaign,) = [one for one in hits if one.kind == "campaign"]
    assert (campaign.id, campaign.title) == (made.campaign, "2026年总监继任者选拔")
    (vacancy,) = [one for one in hits if one.kind == "vacancy"]
    assert (vacancy.id, vacancy.title, vacancy.detail) == (opened, post.title, post.detail)
    kinds = [one.kind for one in made.workspace.ask(Search(text="研发总监"))]
    assert kinds[:2] == ["post", "vacancy"]
    made.workspace.close()


def test_a_hit_says_who_it_is(workspace: Workspace) -> None:
    (hit,) = workspace.ask(Search(text="zgq"))
    assert (hit.number, hit.detail) == ("A-1001", "厂长 · 总部 / 一部")


def test_no_more_than_asked_for(workspace: Workspace) -> None:
    assert len(workspace.ask(Search(text="1", limit=3))) == 3


def test_people_who_left_come_last(workspace: Workspace) -> None:
    person = workspace.ask(Search(text="张薇薇"))[0].id
    workspace.do(EditPerson(person=person, values={"active": "no"}))
    assert found(workspace, "张") == ["张伟", "张薇薇"]
    workspace.undo()
    assert found(workspace, "张") == ["张薇薇", "张伟"]
