"""Tables written from the command line: filled, empty, and what is wrongly asked for."""

from pathlib import Path

import openpyxl
import pytest

from tests.e2e.cli.calling import Run


def first_sheet(path: Path) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))


def test_a_table_is_written_whole(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "people.xlsx"
    told = run("export", sample, "people", "--out", out, "--language", "en")
    assert told.code == 0
    listed = run("people", sample, "--json").json()
    assert isinstance(listed, dict)
    _, *rows = first_sheet(out)
    assert {row[0] for row in rows} == {one["number"] for one in listed["people"]}
    assert f"People: {len(rows)} row(s) written into {out}." in told.out


def test_places_of_a_session_by_its_name(run: Run, sample: Path, tmp_path: Path) -> None:
    listed = run("sessions", sample, "--json").json()
    assert isinstance(listed, list)
    out = tmp_path / "places.xlsx"
    assert run("export", sample, "placements", "--session", listed[0]["name"], "--out", out).code == 0
    assert len(first_sheet(out)) - 1 == listed[0]["candidates"] * len(listed[0]["schemes"])


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_template_has_heads_and_no_rows(run: Run, tmp_path: Path, language: str) -> None:
    out = tmp_path / "t.xlsx"
    assert run("template", "ratings", "--out", out, "--language", language).code == 0
    (head,) = first_sheet(out)
    assert head[0] == ("工号*" if language == "zh" else "Employee number*")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", "FILE", "salaries", "--out", "x.xlsx"), "people, ratings"),
        (("export", "FILE", "placements", "--out", "x.xlsx"), "--session"),
        (("export", "FILE", "result", "--out", "x.xlsx"), "--session"),
        (("export", "FILE", "placements", "--session", "nobody", "--out", "x.xlsx"), "nobody"),
        (("export", "FILE", "people", "--out", "nowhere/x.xlsx"), "nowhere"),
        (("template", "salaries", "--out", "x.xlsx"), "people, ratings"),
        (("template", "people", "--programme", "none", "--out", "x.xlsx"), "none"),
    ],
)
def test_what_cannot_be_written_is_said(
    run: Run, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    told = run(*(str(sample) if word == "FILE" else word for word in words), "--language", "en")
    assert told.code == 2
    assert said in told.err
    assert not (tmp_path / "x.xlsx").exists()
