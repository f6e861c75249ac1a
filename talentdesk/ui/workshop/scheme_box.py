"""Which grid of the session is shown; hidden where there is only one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from talentdesk.domain.programme import Programme
from talentdesk.domain.workshop import Board
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say


class SchemeBox(Worded, QComboBox):
    """Emits ``scheme_chosen`` with a scheme's key when the user picks another one."""

    scheme_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._choose)
        self.retranslate()

    def show_board(self, board: Board, programme: Programme, say: Say) -> None:
        """Offer the schemes of a session; the one shown is chosen."""
        named = {key: programme.scheme(key) for key in board.schemes}
        names = [say.text(scheme.name) if scheme else key for key, scheme in named.items()]
        if names != [self.itemText(i) for i in range(self.count())]:
            self.clear()
            for key, name in zip(board.schemes, names, strict=True):
                self.addItem(name, key)
        self.setCurrentIndex(board.schemes.index(board.scheme.key))
        self.setVisible(len(board.schemes) > 1)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Grid"))
        self.setToolTip(self.tr("The grid that is shown; a move on one never moves on another"))

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.scheme_chosen.emit(str(self.itemData(index)))
