"""The bench and vacancies from the command line: figures by hand, in both languages and as JSON."""

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.e2e.cli.calling import Run
from tests.made_slates import make_slates


@pytest.fixture
def company(tmp_path: Path) -> Path:
    path = tmp_path / "company.talent"
    make_slates(path).close()
    return path


def texts(path: Path) -> list[str]:
    """Return the words of every page."""
    return [page.extract_text() for page in PdfReader(path).pages]


def told(run: Run, *words: str | Path) -> dict[str, Any]:
    data = run(*words, "--json").json()
    assert isinstance(data, dict)
    return data


def test_figures_come_with_numerator_denominator_and_the_posts_behind(run: Run, company: Path) -> None:
    figures = told(run, "bench", company)["figures"]
    # gm, coo, plant, quality and region are covered; nobody looked at cso and lab.
    assert (figures["coverage"]["numerator"], figures["coverage"]["denominator"]) == (5, 8)
    assert figures["coverage"]["percent"] == 62.5
    assert figures["coverage"]["at_most"] == 87.5
    assert [one["title"] for one in figures["coverage"]["posts"]["no"]] == ["财务总监"]
    assert {one["id"] for one in figures["coverage"]["posts"]["unknown"]} == {"cso", "lab"}
    # Readiness for the quality manager's post is not judged, so that it may be ready now.
    assert {one["id"] for one in figures["ready_now"]["posts"]["yes"]} == {"gm", "coo"}
    assert {one["id"] for one in figures["ready_now"]["posts"]["unknown"]} == {"cso", "lab", "quality"}
    assert figures["net"]["numerator"] == 5


def test_every_key_post_is_told_with_its_slate(run: Run, company: Path) -> None:
    posts = {one["id"]: one for one in told(run, "bench", company)["posts"]}
    assert {key: one["state"] for key, one in posts.items()} == {
        "gm": "ready", "coo": "ready", "cfo": "none", "cso": "unlooked", "plant": "later",
        "quality": "not_judged", "region": "later", "lab": "unlooked",
    }  # fmt: skip
    assert posts["cso"]["vacant"]
    assert [one["name"] for one in posts["gm"]["successors"]] == ["李敏", "王海", "陈外"]
    assert [one["confirmed"] for one in posts["gm"]["successors"]] == [True, True, False]
    assert posts["gm"]["in_net_bench"]["name"] == "李敏"
    assert [one["name"] for one in posts["cfo"]["stand_ins"]] == ["钱进"]


def test_the_bench_is_told_in_both_languages(run: Run, company: Path) -> None:
    zh, en = (run("bench", company, "--language", language) for language in ("zh", "en"))
    assert (zh.code, en.code) == (0, 0)
    assert "继任覆盖率" in zh.out
    assert "尚未盘点" in zh.out
    assert "Net bench" in en.out
    line = next(one for one in en.out.splitlines() if one.startswith("Coverage"))
    assert line.split()[1:6] == ["62.5%", "5", "8", "2", "87.5%"]
    assert next(one for one in en.out.splitlines() if one.startswith("营销总监")).split()[-3:] == ["–"] * 3


def test_a_vacancy_is_played_to_its_end(run: Run, company: Path) -> None:
    played = told(run, "vacate", company, "--post", "gm")
    steps = [(one["post"]["id"], one["filling"], one["person"]["name"]) for one in played["steps"]]
    assert steps == [
        ("gm", "ready", "李敏"),
        ("coo", "ready", "赵磊"),
        ("plant", "early", "周强"),
    ]
    assert [one["depth"] for one in played["steps"]] == [0, 1, 2]
    assert played["steps"][1]["because"]["id"] == "gm"
    assert played["broken"] == []
    assert played["before"]["net"]["numerator"] == 5
    # Li, Zhao and Zhou have moved: the slates of the first three posts lose them.
    assert played["after"]["coverage"]["numerator"] == 3
    assert {one["id"] for one in played["after"]["coverage"]["posts"]["no"]} == {"coo", "cfo", "plant"}


def test_several_posts_fall_vacant_at_once(run: Run, company: Path) -> None:
    told_en = run("vacate", company, "--post", "总经理", "--post", "生产总监", "--language", "en")
    assert told_en.code == 0
    lines = told_en.out.splitlines()
    assert lines[0] == "云岭制造 / 总经理: 王海 covers for a while"
    assert "  · 李敏 is gone" in lines
    assert "云岭制造 / 生产中心 / 生产总监: 赵磊 steps in, ready now" in lines
    assert any(line.startswith("Net bench") for line in lines)


def test_somebody_can_be_left_out_of_it(run: Run, company: Path) -> None:
    played = told(run, "vacate", company, "--post", "gm", "--without", "Y02", "--without", "王海")
    assert [one["name"] for one in played["without"]] == ["李敏", "王海"]
    assert [one["filling"] for one in played["steps"]] == ["broken"]
    en = run("vacate", company, "--post", "gm", "--without", "李敏", "--language", "en")
    assert "  · 李敏 is not available" in en.out.splitlines()
    assert run("vacate", company, "--post", "gm", "--without", "nobody", "--language", "en").code == 2


def test_a_broken_chain_is_told(run: Run, company: Path) -> None:
    played = told(run, "vacate", company, "--post", "region", "--post", "cfo")
    assert [one["filling"] for one in played["steps"]] == ["early", "broken"]
    assert [one["id"] for one in played["broken"]] == ["cfo"]
    zh = run("vacate", company, "--post", "财务总监", "--post", "大区经理", "--language", "zh")
    assert "财务总监：无人可接：接任链在此断开" in zh.out


def test_a_post_there_is_none_of_is_told(run: Run, company: Path) -> None:
    for language, words in (("zh", "没有岗位“皇帝”。"), ("en", "There is no post “皇帝”.")):
        answer = run("vacate", company, "--post", "皇帝", "--language", language)
        assert answer.code == 2
        assert words in answer.err
        assert answer.out == ""


def test_a_title_several_posts_bear_is_told_with_their_units(run: Run, sample: Path) -> None:
    posts = told(run, "bench", sample)["posts"]
    titles = [one["title"] for one in posts]
    double = next(title for title in titles if titles.count(title) > 1)
    answer = run("vacate", sample, "--post", double, "--language", "en")
    assert answer.code == 2
    assert "give an id or unit and title" in answer.err
    first = next(one for one in posts if one["title"] == double)
    assert first["id"] in answer.err
    full = f"{first['unit']} / {double}"
    assert told(run, "vacate", sample, "--post", full)["marked"][0]["id"] == first["id"]


def test_a_command_without_its_post_is_told(run: Run, company: Path) -> None:
    answer = run("vacate", company, "--language", "zh")
    assert answer.code == 2
    assert "--post" in answer.err


def test_a_file_without_key_posts_says_so(run: Run, empty: Path) -> None:
    data = told(run, "bench", empty)
    assert data["posts"] == []
    assert data["figures"]["coverage"]["percent"] is None
    assert run("bench", empty, "--language", "en").code == 0


def test_a_crisis_card_is_one_page_in_either_language(run: Run, company: Path, tmp_path: Path) -> None:
    for language, words in (
        ("zh", "如果明天空缺：总经理"),
        ("en", "If this post is vacant tomorrow: 总经理"),
    ):
        out = tmp_path / f"{language}.pdf"
        answer = run("crisis", company, "--post", "gm", "--out", out, "--language", language)
        assert (answer.code, answer.out.strip()) == (0, str(out))
        (page,) = texts(out)
        assert words in page
        assert "0871-555003" in page
    answer = run("crisis", company, "--post", "ghost", "--out", tmp_path / "x.pdf", "--language", "en")
    assert answer.code == 2
    assert not (tmp_path / "x.pdf").exists()


def test_the_chart_is_written_on_as_many_pages_as_it_takes(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "chart.pdf"
    assert run("succession-chart", sample, "--out", out, "--language", "en").code == 0
    posts = told(run, "bench", sample)["posts"]
    pages = texts(out)
    assert len(pages) > 1
    whole = "".join(pages)
    assert all(one["title"] in whole for one in posts)
    assert "continues on page" in pages[0]
    other = tmp_path / "other.pdf"
    assert run("succession-chart", sample, "--replacement", "--all", "--out", other).code == 0
    assert len(texts(other)) > len(pages)
