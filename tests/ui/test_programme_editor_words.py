"""No word of the programme's editor is without its translation, whatever part is open."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from talentdesk.domain.texts import Language
from talentdesk.ui import language as language_module
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from talentdesk.wording.programme_choices import parts
from tests.ui.brackets import BracketCatalogue, Brackets, BracketSay, naked


@pytest.fixture
def brackets(qapp: QApplication, speech: Speech, monkeypatch: pytest.MonkeyPatch) -> Iterator[Brackets]:
    say = BracketSay(Language.EN, BracketCatalogue())
    monkeypatch.setattr(language_module, "speaker", lambda language: say)
    translator = Brackets()
    qapp.installTranslator(translator)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("part", [part.key for part in parts()])
def test_no_text_of_a_part_is_without_translation(window: MainWindow, brackets: Brackets, part: str) -> None:
    window.open_place("settings", f"programme:{part}")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert naked(window) == []
