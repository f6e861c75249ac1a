"""No word of the programme's editor is without its translation, whatever part is open."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from talentdesk.ui.main_window import MainWindow
from talentdesk.wording.programme_choices import parts
from tests.ui.brackets import Brackets, naked


@pytest.mark.parametrize("part", [part.key for part in parts()])
def test_no_text_of_a_part_is_without_translation(window: MainWindow, brackets: Brackets, part: str) -> None:
    window.open_place("settings", f"programme:{part}")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert naked(window) == []
