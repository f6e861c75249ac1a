"""Forms and charts from the command line."""

from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from talentdesk.exchange.form_file import forms
from talentdesk.jobs.charts import CHARTS, About, ChartKind
from tests.e2e.cli.calling import Run


@pytest.fixture
def number(run: Run, sample: Path) -> str:
    """Return the number of somebody with a plan."""
    listed = run("export", sample, "plans", "--out", sample.with_name("plans.xlsx"))
    assert listed.code == 0
    import openpyxl

    sheet = openpyxl.load_workbook(sample.with_name("plans.xlsx")).worksheets[0]
    return str(sheet["A2"].value)


def test_lists(run: Run) -> None:
    keys = [one["key"] for one in run("forms", "--json").json()]  # type: ignore[attr-defined]
    assert keys == [one.key for one in forms()]
    assert [one["key"] for one in run("charts", "--json").json()] == [one.key for one in CHARTS]  # type: ignore[attr-defined]
    assert "继任者推荐表" in run("forms", "--language", "zh").out


def test_a_form_blank_and_filled(run: Run, sample: Path, tmp_path: Path, number: str) -> None:
    blank, filled = tmp_path / "b.pdf", tmp_path / "f.pdf"
    assert run("form", "nomination", sample, "--out", blank, "--language", "zh").code == 0
    assert (
        run("form", "nomination", sample, "--person", number, "--out", filled, "--language", "zh").code == 0
    )
    texts = ["".join(page.extract_text() for page in pypdf.PdfReader(one).pages) for one in (blank, filled)]
    assert number not in texts[0]
    assert number in texts[1]


def test_a_talent_card_is_a_page_for_each_person(run: Run, sample: Path, tmp_path: Path, number: str) -> None:
    out = tmp_path / "card.pdf"
    assert run("card", sample, "--person", number, "--out", out, "--language", "zh").code == 0
    (page,) = pypdf.PdfReader(out).pages
    text = page.extract_text()
    assert number in text
    assert "岗位匹配度" in text
    assert run("card", sample, "--person", "nobody", "--out", out).code != 0


@pytest.mark.parametrize("kind", CHARTS, ids=lambda kind: kind.key)
def test_every_chart_can_be_written(
    run: Run, sample: Path, tmp_path: Path, number: str, kind: ChartKind
) -> None:
    out = tmp_path / "c.png"
    words = ("--person", number) if kind.about is About.PERSON else ()
    assert run("chart", kind.key, sample, *words, "--out", out).code == 0
    with Image.open(BytesIO(out.read_bytes())) as picture:
        assert min(picture.size) > 300


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("form", "poem", "FILE", "--out", "x.pdf"), "nomination"),
        (("form", "nomination", "FILE", "--person", "nobody", "--out", "x.pdf"), "nobody"),
        (("form", "attendance", "FILE", "--session", "nothing", "--out", "x.pdf"), "nothing"),
        (("chart", "pie", "FILE", "--out", "x.png"), "distribution"),
        (("chart", "fit", "FILE", "--out", "x.png"), "--person"),
        (("chart", "movement", "FILE", "--out", "x.bmp"), ".bmp"),
    ],
)
def test_what_cannot_be_made_is_said(
    run: Run, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    told = run(*(str(sample) if word == "FILE" else word for word in words), "--language", "en")
    assert told.code == 2
    assert said in told.err
    assert not list(tmp_path.glob("x.*"))
