"""The sheet that shows a page of help."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget
from typing_extensions import override

from talentdesk import paths
from talentdesk.ui.language import Speech
from talentdesk.ui.widgets.sheet import Sheet


class HelpSheet(Sheet):
    """Shows help from ``resources/help`` in the language of the window."""

    def __init__(self, window: QWidget, speech: Speech) -> None:
        super().__init__(window)
        self._speech = speech
        self._page = "first-steps"
        self._text = QTextBrowser()
        self._text.setProperty("kind", "plain")
        self._text.setMinimumHeight(480)
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

    def show_page(self, page: str) -> None:
        """Open the sheet at a page: ``first-steps`` or ``keyboard``."""
        self._page = page
        self.retranslate()
        self.open_sheet()
