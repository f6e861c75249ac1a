"""Which grid of the session is shown; hidden where there is only one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox
from typing_extensions import override

from talentdesk.domain.programme import Programme
from talentdesk.domain.workshop import Board
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say

_LEAST = 68
"""Pixels in which the beginning of a name is read."""


class SchemeBox(Worded, QComboBox):
    """Emits ``scheme_chosen`` with a scheme's key when the user picks another one."""

    scheme_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._room = 0
        """Pixels there are for a name."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(_LEAST)
        self.activated.connect(self._choose)
        self.retranslate()

    def show_board(self, board: Board, programme: Programme, say: Say) -> None:
        """Offer the schemes of a session; the one shown is chosen."""
        named = {key: programme.scheme(key) for key in board.schemes}
        names = [say.text(scheme.name) if scheme else key for key, scheme in named.items()]
        if names != self._names():
            self.clear()
            for key, name in zip(board.schemes, names, strict=True):
                self.addItem(name, key)
        self.setCurrentIndex(board.schemes.index(board.scheme.key))
        self.setVisible(len(board.schemes) > 1)
        self._measure()

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Grid"))
        self.setToolTip(self.tr("The grid that is shown; a move on one never moves on another"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Have a name that has no room end in dots."""
        super().initStyleOption(option)
        elide = self.fontMetrics().elidedText
        option.currentText = elide(option.currentText, Qt.TextElideMode.ElideRight, self._room)

    def _measure(self) -> None:
        """Find how much room there is for a name: what the list asks for is its longest name and the rest."""
        longest = max((self.fontMetrics().horizontalAdvance(name) for name in self._names()), default=0)
        # A width is told in whole pixels, rounded.
        self._room = self.width() - (self.sizeHint().width() - longest) + 1

    def _names(self) -> list[str]:
        return [self.itemText(at) for at in range(self.count())]

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.scheme_chosen.emit(str(self.itemData(index)))
