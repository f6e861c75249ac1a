"""Settings of this machine survive a restart, and damage to their file costs only them."""

from pathlib import Path

import pytest

from talentdesk.ui import preferences
from talentdesk.ui.preferences import RECENT_KEPT, Preferences, Setting


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.ini"


def test_nothing_set_gives_the_defaults(path: Path) -> None:
    settings = Preferences(path)
    assert settings.get(preferences.LANGUAGE) == ""
    assert settings.get(preferences.BACKUPS_KEPT) == 30
    assert settings.get(preferences.CARD_OPEN) is True
    assert not path.exists(), "reading must not write"


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (preferences.OPERATOR, "欧阳晓岚 100%"),
        (preferences.CARD_OPEN, False),
        (preferences.BACKUPS_KEPT, 7),
        (preferences.RECENT, ("/a/甲.talent", "/b/c d.talent")),
    ],
)
def test_what_is_set_is_there_again(path: Path, setting: Setting[object], value: object) -> None:
    Preferences(path).set(setting, value)
    assert Preferences(path).get(setting) == value


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00nonsense", b"[talentdesk]\nbackups_kept = many\nrecent = {"]
)
def test_a_damaged_file_counts_as_not_set(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    settings = Preferences(path)
    assert settings.get(preferences.BACKUPS_KEPT) == 30
    assert settings.get(preferences.RECENT) == ()
    settings.set(preferences.OPERATOR, "林岚")
    assert Preferences(path).get(preferences.OPERATOR) == "林岚"


def test_a_folder_that_cannot_be_written_keeps_the_setting_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    settings = Preferences(tmp_path / "file" / "settings.ini")
    settings.set(preferences.OPERATOR, "林岚")
    assert settings.get(preferences.OPERATOR) == "林岚"


def test_recent_files_are_few_newest_first_and_each_once(path: Path) -> None:
    settings = Preferences(path)
    for number in range(RECENT_KEPT + 3):
        settings.note_recent(Path(f"/f{number}.talent"))
    settings.note_recent(Path("/f5.talent"))
    recent = settings.get(preferences.RECENT)
    assert len(recent) == RECENT_KEPT
    assert recent[0] == "/f5.talent"
    assert recent.count("/f5.talent") == 1
    settings.forget_recent(Path("/f5.talent"))
    assert "/f5.talent" not in settings.get(preferences.RECENT)
