"""The sheet that shows a page of help."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget
from typing_extensions import override

from talentdesk import paths, tokens
from talentdesk.ui.language import Speech
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.sheet import Sheet

_HEAD_AND_FOOT = 220
"""Pixels of a sheet that are not its body."""
_SIZES = {1: tokens.TEXT_TITLE, 2: tokens.TEXT_LARGE}


class HelpSheet(Sheet):
    """Shows help from ``resources/help`` in the language of the window."""

    def __init__(self, window: QWidget, speech: Speech) -> None:
        super().__init__(window)
        self._speech = speech
        self._page = "first-steps"
        self._text = QTextBrowser()
        self._text.setProperty("kind", "plain")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self._text, 1)
        self.retranslate()

    @property
    def text(self) -> str:
        """What can be read."""
        return self._text.toPlainText()

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Help"), "")
        self._text.setAccessibleName(self.tr("Help"))
        path = paths.resource("help", self._speech.language.value, f"{self._page}.md")
        self._text.setMarkdown(path.read_text(encoding="utf-8"))
        self._set_type()

    def show_page(self, page: str) -> None:
        """Open the sheet at a page: ``first-steps`` or ``keyboard``."""
        self._page = page
        self._text.setMinimumHeight(max(240, self.window().height() - _HEAD_AND_FOOT))
        self.retranslate()
        self.open_sheet()

    def _set_type(self) -> None:
        """Give headings and lines the window's type scale, which Markdown knows nothing of."""
        cursor = QTextCursor(self._text.document())
        lines = QTextBlockFormat()
        lines.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        block = self._text.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                letters = QTextCharFormat()
                letters.setFont(application_theme().font(_SIZES.get(level, tokens.TEXT_BODY), bold=True))
                cursor.setPosition(block.position())
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(letters)
            block = block.next()
