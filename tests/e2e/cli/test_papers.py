"""Forms and charts from the command line."""

from io import BytesIO
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PIL import Image

from talentdesk.exchange.form_file import forms
from talentdesk.jobs.charts import CHARTS, About, ChartKind
from talentdesk.services.room_mode import SetBlind
from talentdesk.services.sessions import Sessions
from tests.e2e.cli.calling import Run
from tests.made import reopen


@pytest.fixture
def number(run: Run, sample: Path) -> str:
    """Return the number of somebody with a plan."""
    listed = run("export", sample, "plans", "--out", sample.with_name("plans.xlsx"))
    assert listed.code == 0
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


def test_rating_forms_are_written_for_each_rater_and_come_back(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    session = run("sessions", sample, "--json").json()[0]  # type: ignore[index]
    people = run("people", sample, "--json").json()["people"]  # type: ignore[index]
    out, raters = tmp_path / "new" / "forms", ("--rater", "周宁", "--rater", "方予")
    told = run("rating-forms", sample, *raters, "--session", session["name"], "--out", out, "--json")
    assert told.code == 0, told.err
    written = [Path(str(one)) for one in told.json()]  # type: ignore[attr-defined]
    assert {one.parent for one in written} == {out}
    assert {rater for one in written for rater in ("周宁", "方予") if rater in one.name} == {"周宁", "方予"}
    book = openpyxl.load_workbook(written[0])
    sheet = book.worksheets[0]
    rated = [str(number) for (number,) in sheet.iter_rows(min_row=2, max_col=1, values_only=True) if number]
    assert set(rated) <= {one["number"] for one in people}
    column = next(cell.column for cell in sheet[1] if str(cell.value).startswith("Source"))
    assert column is not None
    assert sheet.cell(2, column).value == "周宁"
    for row in sheet.iter_rows(min_row=2, max_row=1 + len(rated), min_col=column + 1):
        for cell in row:
            cell.value = 4
    book.save(written[0])
    brought = run("import", sample, written[0], "--json")
    assert brought.code == 0, brought.out
    alone = run("rating-forms", sample, "--rater", "周宁", "--person", rated[0], "--out", tmp_path)
    (path,) = alone.out.split("\n")[:-1]
    assert openpyxl.load_workbook(path).worksheets[0].max_row == 2


def test_rating_forms_refuse_in_words(run: Run, sample: Path, empty: Path, tmp_path: Path) -> None:
    nobody = run("rating-forms", sample, "--rater", "周宁", "--person", "nobody", "--out", tmp_path)
    assert (nobody.code, "nobody" in nobody.err) == (2, True)
    (tmp_path / "taken").write_text("a file")
    taken = run("rating-forms", sample, "--rater", "周宁", "--out", tmp_path / "taken")
    assert taken.code == 2
    assert "taken" in taken.err
    none = run("rating-forms", empty, "--rater", "周宁", "--out", tmp_path / "none")
    assert (none.code, (tmp_path / "none").exists()) == (2, False)
    assert run("rating-forms", sample, "--out", tmp_path).code == 2


def test_no_chart_of_a_blind_session_has_a_managers_name(run: Run, sample: Path, tmp_path: Path) -> None:
    with reopen(sample) as workspace:
        session = next(one for one in workspace.ask(Sessions()) if not one.version)
        workspace.do(SetBlind(session=session.id, blind=True))
    out = tmp_path / "c.png"
    told = run("chart", "bias-manager", sample, "--session", session.name, "--out", out)
    assert (told.code, out.exists()) == (2, False)
    assert "bias-gender" in told.err
    assert run("chart", "bias-gender", sample, "--session", session.name, "--out", out).code == 0
