"""Help, languages and wrong arguments."""

import re
from pathlib import Path

import pytest

from talentdesk.cli import COMMANDS
from talentdesk.ui import preferences
from tests.e2e.cli.calling import Run


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)], ids=lambda words: " ".join(words))
def test_help_speaks_chinese(run: Run, command: list[str]) -> None:
    told = run(*command, "--help", "--language", "zh")
    assert told.code == 0
    assert told.out.startswith("用法：talentdesk")
    for english in ("Usage", "Options", "Arguments", "Commands", "Show", "required"):
        assert english not in told.out


@pytest.mark.parametrize("command", COMMANDS)
def test_help_speaks_english(run: Run, command: str) -> None:
    told = run("--language=en", command, "--help")
    assert told.code == 0
    assert told.out.startswith(f"Usage: talentdesk {command}")
    assert not re.search("[\u4e00-\u9fff]", told.out)
    assert "--language" in told.out


def test_help_lists_every_command(run: Run) -> None:
    told = run("--help")
    assert all(f"\n  {name} " in told.out for name in COMMANDS)


def test_language_stands_before_or_after_the_command(run: Run, empty: Path) -> None:
    assert run("--language", "zh", "verify", empty).out.startswith("完好")
    assert run("verify", empty, "--language", "en").out.startswith("Sound")


def test_language_comes_from_the_system(run: Run, empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert run("verify", empty).out.startswith("完好")


def test_preferences_win_over_the_system(run: Run, empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from talentdesk import app

    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    settings = preferences.Preferences(app.settings_path())
    settings.set(preferences.LANGUAGE, "en")
    try:
        assert run("verify", empty).out.startswith("Sound")
    finally:
        settings.set(preferences.LANGUAGE, "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["verify", "x.talent", "--language", "fr"], "fr"),
        (["people"], "FILE"),
        (["people", "a", "b"], "b"),
        (["people", "a", "--nonsense"], "--nonsense"),
        (["packet", "a", "--out", "b"], "--session"),
        (["packet", "a", "--session"], "--session"),
        (["sample", "x.talent", "--on", "31.12."], "31.12."),
        (["sample", "x.talent", "--seed", "many"], "many"),
        (["new", "x.talent", "--programme", "nobodys"], "nobodys"),
    ],
)
def test_wrong_arguments_are_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    told = run(*words)
    assert told.code == 2
    assert said in told.err
    assert list(tmp_path.iterdir()) == []
