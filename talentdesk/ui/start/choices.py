"""Large buttons with a line of explanation, and a switch between a few words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label


class BigButton(QPushButton):
    """A button with an icon, its words, and what comes of it in muted text."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        set_kind(self, "big")
        picture = QLabel()
        application_theme().set_icon(picture, icon, "accent")
        self._words, self._detail = Label(kind="strong"), Label(kind="small")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._words)
        texts.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(picture)
        row.addLayout(texts, 1)
        for label in (picture, self._words, self._detail):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_texts(self, words: str, detail: str) -> None:
        """Set its words and the explanation."""
        self._words.setText(words)
        self._detail.setText(detail)
        self.setAccessibleName(words)
        self.setAccessibleDescription(detail)


class Switch(QWidget):
    """One of a few words is chosen; each is a small button."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self._buttons: dict[str, QToolButton] = {}
        self._group.buttonClicked.connect(self._clicked)

    def show_choices(self, choices: Sequence[tuple[str, str]], now: str) -> None:
        """Show (key, words) and which is chosen."""
        for key, words in choices:
            button = self._buttons.get(key) or self._make_button(key)
            button.setText(words)
            button.setAccessibleName(words)
            button.setChecked(key == now)

    def _make_button(self, key: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(key)
        button.setCheckable(True)
        self._buttons[key] = button
        self._group.addButton(button)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def _clicked(self, button: QToolButton) -> None:
        self.chosen.emit(button.objectName())
