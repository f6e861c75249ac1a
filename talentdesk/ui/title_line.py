"""The line above a page: what it is, how many, and its actions, the main one at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from talentdesk.ui.theme import ICON_PROPERTY, application_theme, set_kind
from talentdesk.ui.widgets.labels import ElidedLabel, Label


class TitleLine(QWidget):
    """Shows the heading of the page that is open."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label(kind="title")
        self._subtitle = ElidedLabel(kind="muted")
        self._buttons: list[QToolButton] = []
        self._shown: list[QAction] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 12, 16, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addSpacing(4)
        self._row.addWidget(self._subtitle, 1)

    @property
    def title(self) -> str:
        """What stands there as the page's name."""
        return self._title.text()

    @property
    def subtitle(self) -> str:
        """What stands beside it."""
        return self._subtitle.whole

    def show_heading(self, title: str, subtitle: str, actions: Sequence[QAction]) -> None:
        """Show a page's heading; the last action is the main one."""
        self._title.setText(title)
        self._subtitle.set_whole(subtitle)
        if list(actions) != self._shown:
            self._show_actions(list(actions))

    def _show_actions(self, actions: list[QAction]) -> None:
        if self._shown:
            self._shown[-1].changed.disconnect(self._colour_main)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._shown = actions
        for action in actions:
            button = QToolButton()
            set_kind(button, "main" if action is actions[-1] else "button")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setDefaultAction(action)
            if action.menu() is not None:
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self._row.addWidget(button)
            self._buttons.append(button)
        if actions:
            self._colour_main()
            # A changed action hands its own icon to the button again.
            actions[-1].changed.connect(self._colour_main)

    @Slot()
    def _colour_main(self) -> None:
        """Draw the main button's icon in the colour of text on the accent."""
        name, _, role = str(self._shown[-1].property(ICON_PROPERTY) or "").partition(":")
        if name and role:
            application_theme().set_icon(self._buttons[-1], name, "on-accent")
