"""What the starting program finds out by itself."""

import gc
import getpass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

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


def test_the_oldest_garbage_is_looked_for_at_rest_and_not_in_a_gesture(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    before = gc.get_threshold()
    held: list[Qt.MouseButton] = [Qt.MouseButton.LeftButton]
    collected: list[int] = []
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: held[-1])
    monkeypatch.setattr(gc, "collect", lambda: collected.append(1))
    try:
        app.collect_again(qapp)
        timer = qapp.findChild(QTimer, "rest")
        assert isinstance(timer, QTimer) and timer.isActive()
        timer.timeout.emit()
        assert not collected, "a drag is under way"
        held.append(Qt.MouseButton.NoButton)
        timer.timeout.emit()
        assert collected
        assert gc.get_threshold()[2] > 1000
        timer.deleteLater()
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
