"""Every text of the window is translated, follows a change of language, and looks follow the theme."""

import re
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.tokens import ThemeName
from talentdesk.ui.card.inspector import Inspector
from talentdesk.ui.host import Host
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.places import PLACES
from talentdesk.ui.start_page import StartPage
from talentdesk.ui.succession.page import TABS
from talentdesk.ui.theme import Theme
from talentdesk.ui.widgets.labels import Label
from tests.gestures import press
from tests.ui.brackets import Brackets, naked


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.key)
def test_no_text_of_a_place_is_without_translation(
    window: MainWindow, speech: Speech, qapp: QApplication, place: Any, brackets: Brackets
) -> None:
    """The window was built before the brackets came: so this proves the change at run time too."""
    window.open_place(place.key)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert naked(window) == []


@pytest.mark.parametrize("tab", TABS, ids=lambda tab: tab.key)
def test_no_text_of_a_tab_of_succession_is_without_translation(
    window: MainWindow, speech: Speech, qapp: QApplication, tab: Any, brackets: Brackets
) -> None:
    window.open_place("succession", tab.key)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert naked(window) == []


def test_a_page_built_in_another_language_speaks_it(window: MainWindow, speech: Speech) -> None:
    speech.use(Language.ZH)
    for place in PLACES:
        window.open_place(place.key)
        assert re.search("[一-鿿]", window.heading[0]), f"{place.key} kept its English title"
    assert "文件" in window.menus.file.title()
    speech.use(Language.EN)
    assert window.menus.file.title() == "&File"
    for place in PLACES:
        window.open_place(place.key)
        assert not re.search("[一-鿿]", window.heading[0]), f"{place.key} kept its Chinese title"


def test_the_start_page_is_translated(
    host: Host, speech: Speech, theme: Theme, brackets: Brackets, qtbot: QtBot
) -> None:
    page = StartPage(host, speech, theme)
    qtbot.addWidget(page)
    page.refresh()
    assert naked(page) == []


def test_counts_follow_the_language(window: MainWindow, speech: Speech) -> None:
    (inspector,) = window.findChildren(Inspector)
    card = inspector.card
    assert card.tr("%n month(s)", "", 1) == "1 month"
    assert card.tr("%n month(s)", "", 3) == "3 months"
    speech.use(Language.ZH)
    assert card.tr("%n month(s)", "", 3) == "3 个月"


def test_choosing_a_language_in_the_menu_speaks_it(window: MainWindow, speech: Speech) -> None:
    chinese = next(one for one in window.menus.commands() if one.text() == "简体中文")
    chinese.trigger()
    assert speech.language is Language.ZH
    assert chinese.isChecked()


@pytest.mark.parametrize("name", ThemeName)
def test_every_theme_can_be_put_on(window: MainWindow, theme: Theme, name: ThemeName) -> None:
    action = next(one for one in window.menus.commands() if one.objectName() == name.value)
    action.trigger()
    assert theme.name is name
    assert action.isChecked()
    ground = window.palette().window().color()
    assert ground == theme.colour("ground")
    undo = next(one for one in window.findChildren(QAction) if one.property("themed_icon") == "undo:text")
    pixel = undo.icon().pixmap(20, 20).toImage()
    colours = {
        pixel.pixelColor(x, y).name()
        for x in range(20)
        for y in range(20)
        if pixel.pixelColor(x, y).alpha() > 250
    }
    assert theme.colour("text").name() in colours


def test_quotation_marks_are_narrow_in_english_and_wide_in_chinese(
    speech: Speech, theme: Theme, qtbot: QtBot
) -> None:
    label = Label("“x”", "title")
    qtbot.addWidget(label)
    narrow = label.fontMetrics().horizontalAdvance("“")
    speech.use(Language.ZH)
    QApplication.sendEvent(label, QEvent(QEvent.Type.LanguageChange))
    assert label.fontMetrics().horizontalAdvance("“") > 1.5 * narrow
    assert label.fontMetrics().horizontalAdvance("中") == label.fontMetrics().horizontalAdvance("“")


def test_words_of_qt_itself_are_chinese_and_ours(speech: Speech, qtbot: QtBot) -> None:
    speech.use(Language.ZH)
    for context, words, wanted in (
        ("QFileDialog", "&Look in:", "查找范围(&I)："),
        ("QFileDialog", "Files of &type:", "文件类型(&T)："),
        ("QFileDialog", "&Open", "打开(&O)"),
        ("QAbstractFileIconProvider", "Folder", "文件夹"),
        ("QLineEdit", "&Undo", "撤销(&U)"),
        ("QWidgetTextControl", "&Undo", "撤销(&U)"),
    ):
        assert QCoreApplication.translate(context, words) == wanted
    assert QCoreApplication.translate("UndoActions", "Undo") == "撤销"


def test_punctuation_takes_the_width_of_the_language_in_a_window_that_is_open(
    window: MainWindow, speech: Speech, theme: Theme
) -> None:
    press(window, "Ctrl+2")
    width, sizes = QFont.Tag("pwid"), {one: one.font().pixelSize() for one in window.findChildren(QLabel)}
    speech.changed.connect(theme.follow_language)
    try:
        for language, proportional in ((Language.ZH, 0), (Language.EN, 1), (Language.ZH, 0)):
            speech.use(language)
            wrong = [
                one for one in window.findChildren(QWidget) if one.font().featureValue(width) != proportional
            ]
            assert wrong == []
        assert {one: one.font().pixelSize() for one in sizes} == sizes, "small labels stay small"
    finally:
        speech.use(Language.EN)
        speech.changed.disconnect(theme.follow_language)
