"""What the starting program finds out by itself."""

import getpass
from pathlib import Path

import pytest

from talentdesk import app
from talentdesk.ui.preferences import OPERATOR, Preferences


@pytest.fixture
def settings(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


def test_a_user_without_a_name_still_works(settings: Preferences, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 12345")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert app.means(settings).operator


def test_who_works_is_asked_of_the_settings_first(
    settings: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "system")
    assert app.means(settings).operator == "system"
    settings.set(OPERATOR, "陈静")
    assert app.means(settings).operator == "陈静"
