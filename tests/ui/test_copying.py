"""Copies: of the open file to a stick, and of one on a stick or share to this machine before it opens."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from talentdesk.jobs.opening import open_workspace
from talentdesk.services import location
from talentdesk.services.location import Location
from talentdesk.ui.copying import CopyHere, CopySaver
from talentdesk.ui.host import Host
from talentdesk.ui.windows import Windows
from tests.made import make_workspace


class _Answer:
    """Clicks a button of the question by its words instead of waiting for a hand."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.asked = ""

    def exec(self, question: CopyHere) -> int:
        self.asked = question.text()
        next(one for one in question.buttons() if one.text() == self.words).click()
        return 0


@pytest.mark.parametrize(
    ("where", "word"),
    [(Location.REMOVABLE, "removable"), (Location.NETWORK, "network"), (Location.SYNCED, "synchronised")],
)
def test_a_file_elsewhere_is_copied_here_first(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: Location, word: str
) -> None:
    path = tmp_path / "stick" / "carried.talent"
    path.parent.mkdir()
    make_workspace(path).close()
    answer = _Answer("Copy here and open")
    monkeypatch.setattr(location, "location_of", lambda path: where)
    monkeypatch.setattr(CopyHere, "exec", lambda self: answer.exec(self))
    assert windows.open_file(path)
    assert word in answer.asked
    assert windows.main is not None
    assert (tmp_path / "documents" / "carried.talent").exists()
    assert "carried.talent" in windows.main.windowTitle()


def test_a_file_elsewhere_can_be_left_alone(
    windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "carried.talent"
    make_workspace(path).close()
    answer = _Answer("Cancel")
    monkeypatch.setattr(location, "location_of", lambda path: Location.REMOVABLE)
    monkeypatch.setattr(CopyHere, "exec", lambda self: answer.exec(self))
    assert not windows.open_file(path)
    assert windows.main is None


def test_a_copy_is_saved_and_says_so(windows: Windows, tmp_path: Path, host: Host, qtbot: QtBot) -> None:
    path, target = tmp_path / "made.talent", tmp_path / "stick.talent"
    make_workspace(path).close()
    windows.begin(path)
    assert windows.main is not None
    assert windows.desk is not None
    CopySaver(windows.desk, windows.main).save(target)
    qtbot.waitUntil(lambda: windows.main is not None and str(target) in windows.main.toast_text)
    windows.close_workspace()
    with open_workspace(target, host.means()) as copy:
        assert copy.verify().sound


def test_a_copy_that_cannot_be_written_is_told(windows: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "made.talent"
    make_workspace(path).close()
    windows.begin(path)
    main = windows.main
    assert main is not None
    assert windows.desk is not None
    CopySaver(windows.desk, main).save(tmp_path / "no such folder" / "copy.talent")
    qtbot.waitUntil(lambda: main.strip_text != "")
    assert main.toast_text == ""
