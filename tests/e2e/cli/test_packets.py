"""Packets written and checked."""

from pathlib import Path

import pypdf
import pytest

from talentdesk.domain.layouts import Layout, Part, to_json
from talentdesk.domain.texts import Language
from talentdesk.services.journal_lines import JournalLines
from talentdesk.services.layouts import RemoveLayout, SavedLayouts, SaveLayout
from talentdesk.services.people import EditPerson
from talentdesk.services.sessions import Sessions
from talentdesk.wording import Say
from tests.e2e.cli.calling import Run
from tests.made import reopen
from tests.made_sample import DAY, sample_copy, sample_file
from tests.unit.reports.reading import picture


def test_packet_is_written_and_checked(run: Run, sample: Path, tmp_path: Path) -> None:
    with reopen(sample, look=True) as workspace:
        line = next(one for one in workspace.ask(Sessions()) if one.version == 1)
    told = run("packet", sample, "--session", line.name, "--out", tmp_path / "out")
    assert told.code == 0, told.err
    pdf = Path(told.out.strip())
    assert pdf.parent == tmp_path / "out"
    first = pdf.read_bytes()
    assert first.startswith(b"%PDF")
    assert run("packet", sample, "--session", line.id, "--out", tmp_path / "out").code == 0
    assert pdf.read_bytes() == first
    assert run("check", sample, pdf).code == 0
    number = run("check", sample, pdf, "--json").json()
    assert isinstance(number, dict)
    assert number["state"] == "same"
    assert run("check", sample, number["packet"]).code == 0
    photo = tmp_path / "page.png"
    picture(first, 1, 150).save(photo)
    assert run("check", sample, photo).code == 0
    _change_a_candidate(sample, line.id)
    changed = run("check", sample, pdf)
    assert changed.code == 1
    who, moment = _newest(sample)
    assert "2001-02-03" in changed.out
    assert f"({who}, {moment})" in changed.out
    told_again = run("check", sample, pdf, "--json").json()
    assert isinstance(told_again, dict)
    assert {one["who"] for one in told_again["changes"]} == {who}


def test_a_packet_with_a_page_taken_out_is_not_the_same(run: Run, sample: Path, tmp_path: Path) -> None:
    with reopen(sample, look=True) as workspace:
        line = next(one for one in workspace.ask(Sessions()) if one.version == 1)
    pdf = Path(run("packet", sample, "--session", line.id, "--out", tmp_path).out.strip())
    whole = run("check", sample, pdf, "--json").json()
    assert isinstance(whole, dict)
    assert whole["pages"]["doubts"] == []
    assert whole["pages"]["pages"] == len(pypdf.PdfReader(pdf).pages)
    writer, torn = pypdf.PdfWriter(clone_from=pdf), tmp_path / "torn.pdf"
    writer.remove_page(4)
    writer.write(torn)
    told = run("check", sample, torn, "--language", "en")
    assert told.code == 1
    assert told.out.splitlines()[-2:] == [
        "Do not rely on this file: its pages are not those of the packet.",
        "  Page 5 of the packet is missing.",
    ]
    shown = run("check", sample, torn, "--json")
    assert (shown.code, shown.json()["pages"]["doubts"][0]["doubt"]) == (1, "missing")  # type: ignore[index]  # an object


def test_a_packet_follows_a_kept_layout(run: Run, sample: Path, tmp_path: Path) -> None:
    layout = Layout(
        parts=(Part.COVER, Part.SIGNATURES), classification="内部资料", candidates=frozenset(["gone"])
    )
    with reopen(sample) as workspace:
        line = next(one for one in workspace.ask(Sessions()) if one.version == 1)
        workspace.do(SaveLayout(name="Signatures only", content=to_json(layout, "zh")))
        workspace.do(SaveLayout(name="All of it", content=to_json(Layout(report_pages=1))))
    told = run(
        "packet", sample, "--session", line.name, "--layout", " signatures ONLY", "--out", tmp_path / "a"
    )
    assert told.code == 0, told.err
    pages = [page.extract_text() for page in pypdf.PdfReader(Path(told.out.strip())).pages]
    assert len(pages) < 5
    assert all("内部资料" in page for page in pages)
    assert run("check", sample, told.out.strip()).code == 0
    whole = run("packet", sample, "--session", line.name, "--out", tmp_path / "b")
    assert len(pypdf.PdfReader(Path(whole.out.strip())).pages) > 10
    unknown = run("packet", sample, "--session", line.name, "--layout", "X", "--out", tmp_path / "c")
    assert unknown.code == 2
    assert "There is no layout “X”." in unknown.err
    assert "  Signatures only\n  All of it" in unknown.err
    assert not (tmp_path / "c").exists()


def test_a_file_without_layouts_says_so(run: Run, sample: Path, tmp_path: Path) -> None:
    with reopen(sample) as workspace:
        for one in workspace.ask(SavedLayouts()):
            workspace.do(RemoveLayout(layout=one.id))
        line = next(one for one in workspace.ask(Sessions()) if one.version == 1)
    told = run("packet", sample, "--session", line.name, "--layout", "X", "--out", tmp_path)
    assert (told.code, "No layout has been kept in this file." in told.err) == (2, True)


def _newest(sample: Path) -> tuple[str, str]:
    """Return who changed the file last, and when as it is said in English."""
    with reopen(sample, look=True) as workspace:
        line = workspace.ask(JournalLines(limit=1))[0]
    return line.who, Say(Language.EN, {}).moment(line.at)


def _change_a_candidate(sample: Path, session: str) -> None:
    from talentdesk.services.printing import PacketContentOf

    with reopen(sample) as workspace:
        person = workspace.ask(PacketContentOf(session=session)).evaluations[0].person
        workspace.do(EditPerson(person=person, values={"hire_date": DAY.replace(2001, 2, 3)}))


@pytest.mark.parametrize("code", ["2026-0099-01", "deadbeefdeadbeef", "nonsense"])
def test_an_unknown_packet_is_told(run: Run, code: str) -> None:
    told = run("check", sample_file(), code)
    assert told.code == 2
    assert told.out.startswith("Unknown")


def test_an_unknown_session_is_told_with_those_there_are(run: Run, tmp_path: Path) -> None:
    told = run("packet", sample_copy(tmp_path), "--session", "nobody's", "--out", tmp_path / "out")
    assert told.code == 2
    with reopen(sample_file(), look=True) as workspace:
        assert all(line.name in told.err for line in workspace.ask(Sessions()))
    assert not (tmp_path / "out").exists()
