"""Answers the question where a file goes, for tests of what is written there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog


def choose_target(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let a person choose this path whenever it is asked where a file goes."""

    def answer(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        return 1

    monkeypatch.setattr(QFileDialog, "exec", answer)
