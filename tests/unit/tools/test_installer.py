"""The README's commands, as far as they can be tried without setting anything up."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="shell scripts")


def script(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def sh(folder: Path, command: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def project(folder: Path, imports_from: Path) -> Path:
    """Make a folder that looks like a set-up project, whose Python finds the program in another folder."""
    (folder / "talentdesk").mkdir(parents=True)
    (folder / "talentdesk" / "__init__.py").touch()
    shutil.copytree(ROOT / "installer", folder / "installer")
    python = f"""#!/bin/sh\nPYTHONPATH='{imports_from}' exec '{sys.executable}' -S "$@"\n"""
    script(folder / ".venv" / "bin" / "python", python)
    script(folder / ".venv" / "bin" / "talentdesk", '#!/bin/sh\nprintf "%s|" "$PWD" "$@"\n')
    return folder


def test_an_environment_of_another_folder_is_told_from_ones_own(tmp_path: Path) -> None:
    own = project(tmp_path / "人才 盘点", tmp_path / "人才 盘点")
    copied = project(tmp_path / "copied", own)
    moved = project(tmp_path / "moved", tmp_path / "gone")
    answers = [sh(one, ". installer/common.sh; starts_this").returncode for one in (own, copied, moved)]
    assert answers[0] == 0
    assert 0 not in answers[1:]


def test_files_are_those_of_the_folder_one_stands_in(tmp_path: Path) -> None:
    there = project(tmp_path / "with a blank", tmp_path)
    script(there / "installer" / "common.sh", "prepare_system() { :; }\nprepare_venv() { :; }\n")
    here = tmp_path / "documents"
    here.mkdir()
    said = sh(here, '"../with a blank/installer/run" "my own.talent" --language zh', CDPATH=str(tmp_path))
    assert said.stdout == f"{here}|my own.talent|--language|zh|", said.stderr


def test_without_a_display_no_library_of_the_window_is_demanded(tmp_path: Path) -> None:
    there = project(tmp_path / "a", tmp_path)
    command = """
        . installer/common.sh
        find_python() { printf python; }
        lacking_libraries() { printf 'libmissing '; }
        install_packages() { printf '%s|%s' "$1" "$2"; }
        python() { :; }
        prepare_system run
    """
    assert sh(there, command, DISPLAY="", WAYLAND_DISPLAY="").stdout == "|libmissing "
    assert sh(there, command, DISPLAY=":7", WAYLAND_DISPLAY="").stdout == "libmissing |"
