"""Full screen: on the workshop page without rail, top bar and menus; Esc returns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QStackedWidget, QWidget
from typing_extensions import override

from talentdesk.ui.rail import Rail
from talentdesk.ui.top_bar import TopBar

BARE = "workshop"
"""Key of the place that has the whole screen for itself."""


class FullScreen(QObject):
    """Follows the action that says whether the window fills the screen, and keeps it true."""

    def __init__(self, window: QMainWindow, action: QAction) -> None:
        super().__init__(window)
        self._window, self._action = window, action
        self._stack: QStackedWidget | None = None
        self._lent: list[QAction] = []
        """Actions the window has while the menu bar that carries them is hidden."""
        action.toggled.connect(self._switch)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self._action.isChecked():
                self._action.setChecked(False)
                return True
        elif watched is self._window and event.type() is QEvent.Type.WindowStateChange:
            # Also where the system's own means ended it.
            self._action.setChecked(self._window.isFullScreen())
            self._settle()
        return False

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        if on == self._window.isFullScreen():
            return
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
        self._settle()

    @Slot()
    def _settle(self) -> None:
        """Hide what stands around the page while it has the screen for itself."""
        if self._stack is None:
            self._follow_places()
        bare = self._action.isChecked() and getattr(self._window, "place", "") == BARE
        menus = self._window.menuBar()
        around: list[QWidget] = [menus, *self._window.findChildren(Rail), *self._window.findChildren(TopBar)]
        for widget in around:
            widget.setVisible(not bare)
        self._lend(menus if bare else None)

    def _follow_places(self) -> None:
        centre = self._window.centralWidget()
        for stack in self._window.findChildren(QStackedWidget):
            if stack.parentWidget() is centre:
                self._stack = stack
                stack.currentChanged.connect(self._settle)

    def _lend(self, menus: QMenuBar | None) -> None:
        """Give the window the actions of menus that are hidden, with their keys; None takes them back."""
        for action in self._lent:
            self._window.removeAction(action)
        self._lent.clear()
        there = set(self._window.actions())
        for menu in menus.findChildren(QMenu) if menus is not None else ():
            self._lent += [action for action in menu.actions() if action not in there]
        self._window.addActions(self._lent)
