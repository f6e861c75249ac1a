"""Commands as processes of their own, and the whole main job."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from talentdesk.services.people import PeopleLines
from tests.e2e.cli.calling import GOOD, Run, roster
from tests.made import reopen
from tests.made_sample import sample_copy, sample_file

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def process() -> Iterator[Callable[..., subprocess.CompletedProcess[str]]]:
    """Run the program where Qt cannot be imported, as on a server without graphics."""

    def call(*words: str | Path) -> subprocess.CompletedProcess[str]:
        start = (
            "import sys; sys.modules['PySide6'] = None; from talentdesk.__main__ import main; exit(main())"
        )
        return subprocess.run(
            [sys.executable, "-c", start, *map(str, words)],
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONWARNINGS": "error::ResourceWarning"},
            check=False,
        )

    yield call


def test_commands_need_no_qt(
    process: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    path = sample_copy(tmp_path)
    (line, *_) = json.loads(process("sessions", path, "--json").stdout)
    for words in (
        ("people", path),
        ("verify", path),
        ("import", path, roster(tmp_path, *GOOD)),
        ("packet", path, "--session", line["id"], "--out", tmp_path / "out"),
        ("backups", path),
        ("programmes",),
        ("--help",),
        ("--version",),
    ):
        done = process(*words)
        assert done.returncode == 0, (words, done.stderr)
        assert done.stderr == ""


def test_doctor_names_what_is_missing(process: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    done = process("doctor")
    assert done.returncode == 1
    faults = [line for line in done.stdout.splitlines() if line.startswith("✗")]
    assert len(faults) == 1
    assert "PySide6" in faults[0]


def test_doctor_finds_all_well_here(run: Run) -> None:
    told = run("doctor")
    assert told.code == 0, told.out
    assert "SQLite" in told.out


def test_reader_that_closes_early_is_no_error() -> None:
    done = subprocess.run(
        f'"{sys.executable}" -m talentdesk people "{sample_file()}" | head -n 1',
        shell=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1


def test_main_job(run: Run, tmp_path: Path) -> None:
    told = run("main-job", tmp_path / "out", "--language", "zh")
    assert told.code == 0, told.err
    paths = [Path(line.strip()) for line in told.out.splitlines()[1:]]
    assert {path.suffix for path in paths} == {".talent", ".xlsx", ".pdf", ".png"}
    assert all(path.stat().st_size > 1000 for path in paths)
    workspace = next(path for path in paths if path.suffix == ".talent")
    assert run("verify", workspace).code == 0
    packet = next(path for path in paths if path.suffix == ".pdf")
    assert run("check", workspace, packet).code == 0
    with reopen(workspace, look=True) as opened:
        assert opened.redo_step is not None, "the last move was taken back"
        assert sum(line.number.startswith("OY9") for line in opened.ask(PeopleLines())) >= 5
