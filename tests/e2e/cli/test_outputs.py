"""What commands write: never over a workspace or what it is made from; told where it cannot be written."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.cli.calling import FAULTY, Run, roster
from tests.made_sample import sample_file

ROOT = Path(__file__).resolve().parents[3]
WRITING = (
    ("export", "FILE", "people", "--out", "OUT"),
    ("card", "FILE", "--person", "OY00287", "--out", "OUT"),
    ("form", "tally_sheet", "FILE", "--out", "OUT"),
    ("succession-chart", "FILE", "--out", "OUT"),
)


@pytest.mark.parametrize("words", WRITING, ids=lambda words: words[0])
@pytest.mark.parametrize("name", ["mine.talent", "mine.data"])
def test_nothing_is_written_over_the_workspace(
    run: Run, sample: Path, tmp_path: Path, words: tuple[str, ...], name: str
) -> None:
    path = sample.rename(tmp_path / name)
    before = path.read_bytes()
    told = run(*(str(path) if word in ("FILE", "OUT") else word for word in words))
    assert told.code == 2
    assert name in told.err
    assert path.read_bytes() == before


def test_nothing_is_written_over_another_workspace(run: Run, sample: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.TALENT"
    other.write_bytes(b"somebody's work")
    told = run("export", sample, "people", "--out", other, "--language", "zh")
    assert told.code == 2
    assert "工作区" in told.err
    assert run("template", "people", "--out", other).code == 2
    assert other.read_bytes() == b"somebody's work"


def test_a_roster_is_not_marked_over_itself(run: Run, empty: Path, tmp_path: Path) -> None:
    book = roster(tmp_path, *FAULTY)
    before = (book.read_bytes(), empty.read_bytes())
    for target in (book, empty):
        assert run("import", empty, book, "--marked", target).code == 2
    assert (book.read_bytes(), empty.read_bytes()) == before


def test_a_packet_without_a_folder_gets_no_number(run: Run, sample: Path, tmp_path: Path) -> None:
    lines = run("sessions", sample, "--json").json()
    assert isinstance(lines, list)
    before = sample.read_bytes()
    in_the_way = tmp_path / "in_the_way"
    in_the_way.write_text("x")
    told = run("packet", sample, "--session", lines[0]["id"], "--out", in_the_way, "--language", "zh")
    assert told.code == 2
    assert "已有同名文件" in told.err and "exists" not in told.err
    assert sample.read_bytes() == before


@pytest.mark.parametrize("command", ["tour", "main-job"])
def test_pictures_go_into_folders_only(run: Run, tmp_path: Path, command: str) -> None:
    in_the_way = tmp_path / "in_the_way"
    in_the_way.write_text("x")
    assert run(command, in_the_way).code == 2
    assert in_the_way.read_text() == "x"


def called(words: str) -> subprocess.CompletedProcess[str]:
    """Run the program by a shell, which can close or fill what it prints into."""
    return subprocess.run(
        f'"{sys.executable}" -m talentdesk {words}',
        shell=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")},
        check=False,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", ["--version", 'people "{sample}"'])
def test_a_full_disk_behind_the_output_is_told(words: str) -> None:
    done = called(f"--language en {words.format(sample=sample_file())} >/dev/full")
    assert done.returncode == 2
    assert done.stderr == "The output could not be written: the disk is full.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes streams")
def test_closed_streams_are_no_fault() -> None:
    assert called(f'people "{sample_file()}" --json >&-').returncode == 0
    assert called("people nowhere.talent >&- 2>&-").returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a shell with pipefail")
def test_a_reader_that_closes_early_leaves_the_code_alone() -> None:
    done = subprocess.run(
        [
            "bash",
            "-o",
            "pipefail",
            "-c",
            f'"{sys.executable}" -m talentdesk people "{sample_file()}" | head -1',
        ],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_command_there_is_not_opens_no_window(run: Run, sample: Path, language: str) -> None:
    told = run("--language", language, "peple", sample)
    assert told.code == 2
    assert "peple" in told.err
    assert run("--language", language, "peple").code == 2
    two = run("--language", language, sample, sample)
    assert two.code == 2
    assert str(sample) in two.err
    assert run("--language", language, "--nothing").code == 2


@pytest.mark.skipif(sys.platform != "linux", reason="only there a display may be missing")
def test_without_a_display_a_window_says_so(monkeypatch: pytest.MonkeyPatch, run: Run, sample: Path) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    told = run("--language", "en", sample)
    assert told.code == 2
    assert "no display" in told.err


def test_names_that_are_too_long_are_told(run: Run, tmp_path: Path) -> None:
    told = run("new", tmp_path / ("长" * 200 + ".talent"), "--programme", "general", "--language", "zh")
    assert told.code == 2
    assert "名称太长" in told.err
    assert list(tmp_path.iterdir()) == []


def test_interrupting_the_very_start_ends_quietly() -> None:
    start = (
        "import sys, signal, os\n"
        # What runs in the background of a shell inherits that it is to be deaf to Ctrl+C.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "class Stop:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name == 'talentdesk.app': os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Stop())\n"
        "from talentdesk.__main__ import main\n"
        "sys.exit(main(['people', 'x']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", start], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert (done.returncode, done.stderr) == (130, "")
    assert json.dumps(done.stdout) == '""'


def test_a_command_that_writes_says_why_a_file_cannot_be_changed(
    run: Run, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("talentdesk.services.holding.os.access", lambda *_: False)
    told = run("import", sample, roster(tmp_path, *FAULTY), "--language", "zh")
    assert told.code == 2
    assert "只读" in told.err and str(sample) in told.err
    assert run("import", sample, roster(tmp_path, *FAULTY), "--check").code == 1
