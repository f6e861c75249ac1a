"""From the board to the comparison: a key and an entry of the cards' menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.workshop.board_menus import BoardMenus

if TYPE_CHECKING:
    from talentdesk.ui.compare.side_by_side import SideBySide


class CompareLink(QObject):
    """Compares the selected cards. The comparison is imported when first asked for."""

    def __init__(self, desk: Desk, shell: Shell, menus: BoardMenus, stage: QWidget) -> None:
        super().__init__(stage)
        self._desk, self._shell = desk, shell
        self.sheet: SideBySide | None = None
        """The comparison opened last."""
        self.action = QAction(self)
        self.action.setShortcut("V")
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        stage.addAction(self.action)
        self.action.triggered.connect(self.open)
        menus.compare_requested.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Compare who is selected."""
        from talentdesk.ui.compare.door import open_comparison

        self.sheet = open_comparison(self._desk, self._shell)
