"""Where a post of a list leads to besides its slate: its place on the chart, what if, the crisis card."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView

from talentdesk.domain.texts import Id
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.list_menu import ListMenu

_ICONS = {"chart": "tree", "whatif": "play", "crisis": "alert"}


class PostLinks(QObject):
    """Adds its actions to the menu of a list; ``chosen`` gives id and title of the post meant, or nothing."""

    def __init__(
        self, view: QAbstractItemView, desk: Desk, shell: Shell, chosen: Callable[[], tuple[Id, str]]
    ) -> None:
        super().__init__(view)
        self._desk, self._shell, self._chosen = desk, shell, chosen
        self.actions = {key: QAction(view) for key in _ICONS}
        for key, action in self.actions.items():
            shell.theme.set_icon(action, _ICONS[key])
            action.triggered.connect(partial(self._go, key))
        ListMenu(view, self.actions.values(), self._speak)

    def _speak(self) -> None:
        self.actions["chart"].setText(self.tr("On the succession chart"))
        self.actions["whatif"].setText(self.tr("What if it were vacant?"))
        self.actions["crisis"].setText(self.tr("Crisis card…"))

    def _go(self, key: str, *_: object) -> None:
        post, title = self._chosen()
        if not post:
            return
        if key == "crisis":
            from talentdesk.ui.crisis_paper import CrisisPaper

            CrisisPaper(self._desk, self._shell, post, title).open_sheet()
        else:
            self._shell.open_place("succession", f"{key}:{post}")
