"""Keeping hands off a window while the file is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

_CLICKS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_AWAY = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Hold(QObject):
    """Keeps keys and clicks from all of a window but one panel, and shortcuts from every window.

    What they do would ask the file and wait for whoever writes it, and the window would stand still.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._on = False

    def begin(self) -> None:
        """Hold the window."""
        app = QApplication.instance()
        if app is not None and not self._on:
            self._on = True
            app.installEventFilter(self)
            self._let_menus(False)

    def end(self) -> None:
        """Let it go."""
        app = QApplication.instance()
        if app is not None and self._on:
            self._on = False
            app.removeEventFilter(self)
            self._let_menus(True)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Shortcut:
            return True
        if not isinstance(watched, QWidget) or watched.window() is not self._panel.window():
            return False
        inside = self._panel.isAncestorOf(watched)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return not inside or event.key() in _AWAY
        return event.type() in _CLICKS and not inside

    def _let_menus(self, on: bool) -> None:
        window = self._panel.window()
        if isinstance(window, QMainWindow):
            window.menuBar().setEnabled(on)
