"""Help in the window: its parts can be gone to, by keys too, in both languages."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser

from talentdesk.domain.texts import Language
from talentdesk.ui.help.sheet import HelpSheet
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from tests.gestures import press


def test_f1_opens_the_help_whose_parts_are_gone_to(window: MainWindow, speech: Speech) -> None:
    window.resize(1200, 760)
    press(window, "F1")
    (sheet,) = window.findChildren(HelpSheet)
    (text,) = sheet.findChildren(QTextBrowser)
    bar = text.verticalScrollBar()
    assert QApplication.focusWidget() is text
    QTest.keyClick(text, Qt.Key.Key_PageDown)
    assert bar.value() > 0, "one reads on at once"
    heads = [sheet.parts.itemText(index) for index in range(sheet.parts.count())]
    assert heads[0] == "First steps"
    assert "Saving and undo" in heads
    sheet.parts.setFocus()
    sheet.parts.setCurrentIndex(3)
    QTest.keyClick(sheet.parts, Qt.Key.Key_Down)
    top = text.cursorForPosition(text.viewport().rect().topLeft()).block()
    assert heads[4] in (top.text(), top.next().text())


def test_the_parts_follow_the_language(window: MainWindow, speech: Speech) -> None:
    press(window, "Ctrl+/")
    (sheet,) = window.findChildren(HelpSheet)
    english = sheet.parts.count()
    assert sheet.parts.itemText(0) == "Keyboard shortcuts"
    speech.use(Language.ZH)
    assert (sheet.parts.itemText(0), sheet.parts.count()) == ("键盘快捷键", english)
