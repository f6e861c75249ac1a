"""Where a file goes is asked in one way: by a name every system takes, and never over another silently."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.ui import saving
from talentdesk.ui.saving import PICTURES, ask_target

Ask = Callable[[str], Path | None]
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def ask(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(saving, "documents", lambda: tmp_path)
    return lambda name: ask_target(window, "Export", name, PICTURES)


def child(asked: QWidget, kind: type[W], name: str = "") -> W:
    found = asked.findChild(kind, name) if name else asked.findChild(kind)
    assert isinstance(found, kind)
    return found


def when_asked(*acts: Callable[[QWidget], None]) -> None:
    """Let each act meet the dialog or question that is open at its turn."""

    def take(left: tuple[Callable[[QWidget], None], ...]) -> None:
        if left:
            QTimer.singleShot(0, lambda: take(left[1:]))
            asked = QApplication.activeModalWidget()
            assert asked is not None
            left[0](asked)

    QTimer.singleShot(0, lambda: take(acts))


def typed(text: str) -> Callable[[QWidget], None]:
    """Type a name over the proposed one, and press Enter."""

    def act(asked: QWidget) -> None:
        edit = child(asked, QLineEdit)
        edit.selectAll()
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Return)

    return act


def accepted(asked: QWidget) -> None:
    QTest.keyClick(child(asked, QLineEdit), Qt.Key.Key_Return)


def answered(button: QMessageBox.StandardButton) -> Callable[[QWidget], None]:
    def act(asked: QWidget) -> None:
        assert isinstance(asked, QMessageBox)
        QTest.mouseClick(asked.button(button), Qt.MouseButton.LeftButton)

    return act


def refused(asked: QWidget) -> None:
    QTest.keyClick(asked, Qt.Key.Key_Escape)


def chosen(words: str) -> Callable[[QWidget], None]:
    """Choose another kind of file in the list of kinds."""

    def act(asked: QWidget) -> None:
        kinds = child(asked, QComboBox, "fileTypeCombo")
        kinds.setFocus()
        QTest.keyClicks(kinds, words)
        kinds.textActivated.emit(kinds.currentText())

    return act


def test_what_no_system_allows_in_a_name_is_not_proposed(ask: Ask, tmp_path: Path) -> None:
    when_asked(accepted)
    assert ask("华东/华南: A  B?") == tmp_path / "华东 华南 A B.png"


def test_the_usual_ending_is_added_to_a_name_without_one(ask: Ask, tmp_path: Path) -> None:
    when_asked(typed("grid"))
    assert ask("x") == tmp_path / "grid.png"


def test_the_ending_of_another_kind_is_added_once_it_is_chosen(ask: Ask, tmp_path: Path) -> None:
    when_asked(chosen("SVG"), typed("grid"))
    assert ask("x") == tmp_path / "grid.svg"


def test_a_typed_ending_of_a_known_kind_counts(ask: Ask, tmp_path: Path) -> None:
    when_asked(typed("grid.PDF"))
    assert ask("x") == tmp_path / "grid.PDF"


def test_what_stands_behind_a_dot_of_a_name_is_kept(ask: Ask, tmp_path: Path) -> None:
    when_asked(typed("Review 3.2"))
    assert ask("x") == tmp_path / "Review 3.2.png"


@pytest.mark.parametrize("name", ["grid", "Review 3.2"])
def test_a_file_that_gets_its_ending_here_is_not_replaced_unasked(
    ask: Ask, tmp_path: Path, name: str
) -> None:
    (tmp_path / f"{name}.png").write_bytes(b"old")
    again = [accepted] if "." in name else []
    when_asked(typed(name), *again, answered(QMessageBox.StandardButton.No), refused)
    assert ask("x") is None
    when_asked(typed(name), *again, answered(QMessageBox.StandardButton.Yes))
    assert ask("x") == tmp_path / f"{name}.png"


def test_nothing_is_answered_when_it_is_not_wanted_after_all(ask: Ask) -> None:
    when_asked(refused)
    assert ask("x") is None
