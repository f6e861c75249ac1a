"""The sheet that shows a page of help."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QSizePolicy, QTextBrowser, QWidget
from typing_extensions import override

from talentdesk import paths, tokens
from talentdesk.ui.language import Speech
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.sheet import Sheet

_INDENT = 20
"""Pixels a list stands in."""
_ABOVE = 16
"""Pixels above the heading of a part."""
_SIZES = {1: tokens.TEXT_TITLE, 2: tokens.TEXT_LARGE}


class HelpSheet(Sheet):
    """Shows help from ``resources/help`` in the language of the window; its parts are listed above it."""

    widest: ClassVar[int] = 640

    def __init__(self, window: QWidget, speech: Speech) -> None:
        super().__init__(window)
        self._speech = speech
        self._page = "first-steps"
        self.parts = QComboBox()
        self.parts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._text = QTextBrowser()
        self._text.setProperty("kind", "plain")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._text.document().setIndentWidth(_INDENT)
        self.fill_height()
        self.body.addWidget(self.parts)
        self.body.addWidget(self._text, 1)
        self.parts.activated.connect(self._go_to)
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
        self.parts.clear()
        for block in self._headings():
            self.parts.addItem(block.text(), block.position())
        self.parts.setAccessibleName(self.tr("Go to a part"))
        self.parts.setToolTip(self.tr("Go to a part"))

    def show_page(self, page: str) -> None:
        """Open the sheet at a page: ``first-steps`` or ``keyboard``."""
        self._page = page
        self.retranslate()
        self.open_sheet()
        # Page Down reads on at once.
        self._text.setFocus()

    @Slot(int)
    def _go_to(self, index: int) -> None:
        """Bring a part to the top."""
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(int(self.parts.itemData(index)))
        bar = self._text.verticalScrollBar()
        bar.setValue(bar.value() + self._text.cursorRect(cursor).top())

    def _headings(self) -> Iterator[QTextBlock]:
        block = self._text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                yield block
            block = block.next()

    def _set_type(self) -> None:
        """Give headings and lines the window's type scale, which Markdown knows nothing of."""
        cursor = QTextCursor(self._text.document())
        lines = QTextBlockFormat()
        lines.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        for block in self._headings():
            level = block.blockFormat().headingLevel()
            letters = QTextCharFormat()
            letters.setFont(application_theme().font(_SIZES.get(level, tokens.TEXT_BODY), bold=True))
            cursor.setPosition(block.position())
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(letters)
            # What is selected begins at the end of the block before.
            cursor.setPosition(block.position())
            above = block.blockFormat()
            above.setTopMargin(_ABOVE if level > 1 else 0)
            cursor.setBlockFormat(above)
