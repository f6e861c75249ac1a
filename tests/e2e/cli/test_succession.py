"""Programme files checked and eligibility told from the command line, in both languages and as JSON."""

from pathlib import Path

import pytest

from talentdesk.exchange.programme_file import template_text
from tests.e2e.cli.calling import Run
from tests.made_programme import made_programme


def test_a_sound_programme_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(template_text("four_tier"), encoding="utf-8")
    zh, en = (run("programmes", "check", path, "--language", language) for language in ("zh", "en"))
    assert (zh.code, en.code) == (0, 0)
    assert "四级继任者制度方案" in zh.out
    assert "4 tiers with 19 conditions" in en.out
    assert run("programmes", "check", path, "--json").json() == {
        "sound": True, "key": "four_tier", "version": 1, "faults": [],
    }  # fmt: skip


def test_faults_are_listed_with_their_lines(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    text = template_text("retail").replace("weight = 25", "weight = 20", 1).replace("slate = 1", "slat = 1")
    path.write_text(text, encoding="utf-8")
    told = run("programmes", "check", path, "--language", "zh")
    assert told.code == 1
    line = text[: text.index("slat = 1")].count("\n") + 1
    assert "权重合计为 95，应为 100。" in told.out
    assert f"第 {line} 行，successors.slat：" in told.out
    data = run("programmes", "check", path, "--json").json()
    assert isinstance(data, dict)
    assert [one["code"] for one in data["faults"]] == ["weights", "unknown_key"]


@pytest.mark.parametrize("words", [["check"], ["look", "x.toml"]])
def test_a_command_that_is_none_is_told(run: Run, words: list[str]) -> None:
    told = run("programmes", *words, "--language", "en")
    assert told.code == 2
    assert "programmes check FILE.toml" in told.err


def test_a_file_that_is_no_text_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(b"\xff\xfe\x00")
    for one in (path, tmp_path / "missing.toml"):
        told = run("programmes", "check", one, "--language", "en")
        assert told.code == 2
        assert one.name in told.err


def test_everybody_is_listed_with_a_verdict(run: Run, sample: Path) -> None:
    told = run("eligibility", sample, "--tier", "executive", "--language", "en")
    assert told.code == 0
    judged, heads, *lines = told.out.splitlines()
    assert judged.startswith("Judged by “")
    assert heads.split()[-4:] == ["met", "not", "met", "unknown"]
    said = {verdict for verdict in ("not eligible", "not known yet") for line in lines if verdict in line}
    assert said == {"not eligible", "not known yet"}
    order = ["not eligible" in line for line in lines]
    assert order == sorted(order), "whoever is out stands last"


def test_one_person_is_explained_condition_by_condition(run: Run, sample: Path) -> None:
    data = run("eligibility", sample, "--tier", "中层管理", "--json").json()
    assert isinstance(data, dict)
    assert data["tier"] == "middle"
    low = {"key": "education", "met": "not_met"}
    refused, condition = next(
        (one, each)
        for one in data["people"]
        for each in one["conditions"]
        if one["verdict"] == "not_met" and low.items() <= each.items()
    )
    assert condition["figures"]["education"] == "bachelor"
    told = run("eligibility", sample, "--tier", "middle", "--person", refused["number"], "--language", "zh")
    assert told.code == 0
    assert refused["name"] in told.out
    assert "不符合条件" in told.out
    assert f"学历：{condition['figures']['word']}；要求" in told.out


def test_a_tier_nothing_is_asked_for_says_so(run: Run, sample: Path) -> None:
    data = run("people", sample, "--json").json()
    assert isinstance(data, dict)
    number = data["people"][0]["number"]
    told = run("eligibility", sample, "--tier", "backbone", "--person", number, "--language", "en")
    assert "asks nothing for this tier" in told.out


def test_an_unknown_tier_names_the_known_ones(run: Run, sample: Path) -> None:
    told = run("eligibility", sample, "--tier", "king", "--language", "en")
    assert told.code == 2
    assert "executive (Executive team)" in told.err


def test_two_files_are_compared_in_words(run: Run, tmp_path: Path) -> None:
    one, other = tmp_path / "one.toml", tmp_path / "other.toml"
    one.write_text(template_text("four_tier"), encoding="utf-8")
    other.write_text(template_text("four_tier").replace("years = 8", "years = 6"), encoding="utf-8")
    told = run("programmes", "compare", one, other, "--language", "en")
    assert told.code == 1
    assert told.out.strip().endswith("Years at least: “6” instead of “8”")
    listed = run("programmes", "compare", one, other, "--json").json()
    assert isinstance(listed, list)
    (data,) = listed
    assert (data["part"], data["before"], data["after"]) == ("tier_rules", "8", "6")
    same = run("programmes", "compare", one, one, "--language", "zh")
    assert (same.code, same.out.strip()) == (0, "两者内容相同。")
    other.write_text("key = 1\n", encoding="utf-8")
    wrong = run("programmes", "compare", one, other, "--language", "en")
    assert wrong.code == 2
    assert "other.toml: Line 1" in wrong.err


def test_the_versions_of_a_workspace_are_listed(run: Run, sample: Path) -> None:
    told = run("programmes", "versions", sample, "--language", "en")
    assert told.code == 0
    assert "in force" in told.out
    data = run("programmes", "versions", sample, "--json").json()
    assert isinstance(data, list)
    assert data[-1]["version"] == 1
    assert sum(one["in_force"] for one in data) == 1


def test_a_workspace_is_made_from_an_own_programme_file(run: Run, tmp_path: Path) -> None:
    own, made = tmp_path / "own.toml", tmp_path / "学院.talent"
    own.write_text(made_programme().replace("slate = 2", "slat = 2"), encoding="utf-8")
    wrong = run("new", made, "--programme", own, "--language", "en")
    assert wrong.code == 2
    assert "slat" in wrong.err
    assert not made.exists()
    own.write_text(made_programme(), encoding="utf-8")
    assert run("new", made, "--programme", own).code == 0
    listed = run("programmes", "versions", made, "--json").json()
    assert isinstance(listed, list)
    (data,) = listed
    assert (data["key"], data["version"], data["in_force"]) == ("academy", 3, True)
    assert run("new", tmp_path / "b.talent", "--programme", tmp_path / "none.toml").code == 2
