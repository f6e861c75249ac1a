"""The overview from the command line: told, as JSON, as a workbook and on paper."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.e2e.cli.calling import Run
from tests.made_slates import make_slates


@pytest.fixture
def company(tmp_path: Path) -> Path:
    path = tmp_path / "company.talent"
    make_slates(path).close()
    return path


def test_json_has_every_figure_with_its_list(run: Run, company: Path) -> None:
    data = run("overview", company, "--json").json()
    assert isinstance(data, dict)
    covered = data["figures"]["coverage"]
    assert (covered["numerator"], covered["denominator"], covered["unknown"]) == (5, 8, 2)
    assert [one["post"] for one in covered["behind"] if one["counts"] == "no"] == ["财务总监"]
    assert data["figures"]["turnover"]["missing"] == "departures"
    assert {one["tier"] for one in data["forecast"]} == {"executive", "middle", "key_post"}


@pytest.mark.parametrize(
    ("language", "name", "missing"),
    [("en", "Bench strength", "No departure is on record"), ("zh", "梯队厚度", "尚未登记任何离职")],
)
def test_it_is_told_in_both_languages(
    run: Run, company: Path, language: str, name: str, missing: str
) -> None:
    told = run("--language", language, "overview", company).out
    assert name in told
    assert missing in told


def test_it_is_written_as_workbook_and_paper_and_nothing_else(
    run: Run, company: Path, tmp_path: Path
) -> None:
    book, paper = tmp_path / "o.xlsx", tmp_path / "o.pdf"
    assert run("--language", "en", "overview", company, "--out", book).code == 0
    assert load_workbook(book).sheetnames[0] == "Figures"
    assert run("--language", "zh", "overview", company, "--out", paper).code == 0
    pages = PdfReader(paper).pages
    assert len(pages) == 2
    assert "关键岗位覆盖率" in pages[0].extract_text()
    refused = run("--language", "en", "overview", company, "--out", tmp_path / "o.doc")
    assert refused.code == 2
    assert ".xlsx, .pdf" in refused.err
