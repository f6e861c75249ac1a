"""The line above a page: what it is, how many, and its actions, the main one at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.ui.theme import ICON_PROPERTY, application_theme, set_kind
from talentdesk.ui.widgets.labels import ElidedLabel

_BUTTON = 32
"""Height of a button in pixels."""
_BACK, _NAME = "Alt+Left", 160
"""Keys of the way back, and pixels of the name it shows."""


class ActionButton(QPushButton):
    """A button that is an action: its words, icon, tooltip, menu and whether it can be used."""

    def __init__(self, action: QAction, parent: QWidget, *, main: bool) -> None:
        # Without its parent it would be shown as a window of its own for a moment.
        super().__init__(parent)
        self._action = action
        self._main = main
        if main:
            set_kind(self, "main")
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @property
    def action(self) -> QAction:
        """The action it stands for."""
        return self._action

    @Slot()
    def _follow(self) -> None:
        action = self._action
        self.setText(action.text())
        self.setToolTip(action.toolTip())
        self.setEnabled(action.isEnabled())
        self.setVisible(action.isVisible())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        menu = action.menu()
        if isinstance(menu, QMenu) and self.menu() is not menu:
            self.setMenu(menu)
        name, _, _ = str(action.property(ICON_PROPERTY) or "").partition(":")
        if name:
            # The action's own icon has the colour of text; on the accent it would not show.
            application_theme().set_icon(self, name, "on-accent" if self._main else "text")
        else:
            self.setIcon(action.icon())


class WayBack(QToolButton):
    """Names the list and opens it again; gone when it was taken or another place is opened."""

    def __init__(self) -> None:
        super().__init__()
        self._go: Callable[[], None] | None = None
        set_kind(self, "button")
        self.setFixedHeight(_BUTTON)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        application_theme().set_icon(self, "back")
        self.clicked.connect(self._take)
        self.hide()

    def offer(self, name: str, go: Callable[[], None]) -> None:
        """Lead back to the list of this name, which ``go`` opens."""
        self._go = go
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _NAME))
        words = self.tr("Back to “{list}”").format(list=name)
        self.setToolTip(f"{words} ({_BACK})")
        self.setAccessibleName(words)
        self.setShortcut(_BACK)
        self.show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            # The list is named in the words of before.
            self.hide()

    @Slot()
    def _take(self) -> None:
        go, self._go = self._go, None
        self.hide()
        if go is not None:
            go()


class TitleLine(QWidget):
    """Shows the heading of the page that is open."""

    def __init__(self) -> None:
        super().__init__()
        self.back = WayBack()
        """Leads back to the list somebody came from."""
        self._title = ElidedLabel(kind="title")
        # The subtitle gives way first; only then is the title cut.
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._subtitle = ElidedLabel(kind="muted")
        self._buttons: list[ActionButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(tokens.PAGE_EDGE, 12, tokens.PAGE_EDGE, 8)
        # As high without a button as with one: what stands beneath keeps its place from page to page.
        self.setMinimumHeight(12 + _BUTTON + 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.back)
        self._row.addWidget(self._title)
        self._row.addSpacing(4)
        self._row.addWidget(self._subtitle, 1)

    @property
    def title(self) -> str:
        """What stands there as the page's name."""
        return self._title.whole

    @property
    def subtitle(self) -> str:
        """What stands beside it."""
        return self._subtitle.whole

    def show_heading(self, title: str, subtitle: str, actions: Sequence[QAction]) -> None:
        """Show a page's heading; the last action is the main one."""
        self._title.set_whole(title)
        self._subtitle.set_whole(subtitle)
        if list(actions) != [button.action for button in self._buttons]:
            self._show_actions(actions)

    def _show_actions(self, actions: Sequence[QAction]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [ActionButton(action, self, main=action is actions[-1]) for action in actions]
        for button in self._buttons:
            self._row.addWidget(button)
