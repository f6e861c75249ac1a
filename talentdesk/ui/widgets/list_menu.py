"""Actions that stand in the menu of a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override


class ListMenu(QObject):
    """Adds actions to a list's own menu, and has them say their words, now and in another language.

    An action is told nothing of another language; its list is.
    """

    def __init__(
        self, view: QAbstractItemView, actions: Iterable[QAction], speak: Callable[[], None]
    ) -> None:
        super().__init__(view)
        self._speak = speak
        view.addActions(list(actions))
        if view.contextMenuPolicy() is Qt.ContextMenuPolicy.DefaultContextMenu:
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        view.installEventFilter(self)
        speak()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()
        return False
