"""The real program, started as users start it, in a process of its own with hands on its window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from talentdesk.services.holding import note_of
from tests.made import make_workspace, reopen
from tests.made_sample import sample_copy
from tests.unit.exchange.books import make

ROOT = Path(__file__).parents[2]


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The surroundings of somebody who never started the program before."""
    own = {
        name: str(tmp_path / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    }
    return {**os.environ, **own, "LANG": "en_US.UTF-8", "PYTHONWARNINGS": "error"}


def run(home: dict[str, str], steps: str, *arguments: str) -> None:
    """Run the program under the hands of ``window_child``; everything it asserts must hold."""
    command = [sys.executable, "-m", "tests.e2e.window_child", steps, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=home, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_new_file_edit_quit_and_undo_after_a_restart(home: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "made.talent"
    run(home, "make_and_rename", f"+{path}")
    assert path.exists()
    assert not note_of(path).exists(), "the file was not given back"
    run(home, "take_back_after_restart", str(path))
    settings = (Path(home["XDG_CONFIG_HOME"]) / "TalentDesk" / "settings.ini").read_text(encoding="utf-8")
    assert "周宁" in settings
    log = Path(home["XDG_STATE_HOME"]) / "TalentDesk" / "log" / "talentdesk.log"
    assert not log.exists() or "周宁" not in log.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows closes the windows of programs it ends")
def test_a_program_the_system_ends_keeps_what_was_written_and_gives_the_file_back(
    home: dict[str, str], tmp_path: Path
) -> None:
    settings = Path(home["XDG_CONFIG_HOME"]) / "TalentDesk" / "settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[talentdesk]\noperator = 周宁\n", encoding="utf-8")
    folder = tmp_path / "files"
    folder.mkdir()
    path = folder / "made.talent"
    make_workspace(path).close()
    run(home, "be_told_to_end", str(path))
    assert list(folder.iterdir()) == [path], "something was left beside the file"
    with reopen(path) as workspace:
        assert workspace.info().organisation == "南山制造"


def test_a_missing_file_leads_to_the_start_page(home: dict[str, str], tmp_path: Path) -> None:
    settings = Path(home["XDG_CONFIG_HOME"]) / "TalentDesk" / "settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[talentdesk]\noperator = 周宁\n", encoding="utf-8")
    run(home, "tell_missing_file", str(tmp_path / "gone.talent"))


def test_a_large_import_is_cancelled_at_any_time_and_leaves_nothing(
    home: dict[str, str], tmp_path: Path
) -> None:
    settings = Path(home["XDG_CONFIG_HOME"]) / "TalentDesk" / "settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[talentdesk]\noperator = 周宁\n", encoding="utf-8")
    path, book = tmp_path / "large.talent", tmp_path / "large.xlsx"
    make_workspace(path).close()
    rows = [[f"E{n}", f"人员{n}", f"总部 / 部门{n % 40}", "", "优秀"] for n in range(12_000)]
    make(book, [["工号", "姓名", "部门", "岗位", "2025年绩效"], *rows])
    run(home, "cancel_an_import", str(path), f"+{book}")


def test_the_sample_opens_and_is_searched_by_pinyin(home: dict[str, str], tmp_path: Path) -> None:
    settings = Path(home["XDG_CONFIG_HOME"]) / "TalentDesk" / "settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[talentdesk]\noperator = 周宁\n", encoding="utf-8")
    run(home, "find_in_the_sample", str(sample_copy(tmp_path)))


def test_a_command_needs_no_qt(home: dict[str, str]) -> None:
    code = (
        "import sys; from talentdesk.__main__ import main; code = main(['programmes']); "
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'shiboken'))]; sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=home, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_start_does_not_bring_in_what_is_rarely_needed(home: dict[str, str]) -> None:
    code = "import sys, talentdesk.ui.windows, talentdesk.ui.workshop.page; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=home, capture_output=True, text=True, check=True
    )
    brought = set(done.stdout.split())
    assert "talentdesk.ui.workshop.page" in brought
    assert brought.isdisjoint({"matplotlib", "openpyxl", "reportlab", "pypinyin", "pydantic", "typer"})
