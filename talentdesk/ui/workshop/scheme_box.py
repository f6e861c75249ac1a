"""Which grid of the session is shown; hidden where there is only one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter
from typing_extensions import override

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

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as every list does, but end a name that has no room in dots."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - 4
        elide = self.fontMetrics().elidedText
        option.currentText = elide(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.scheme_chosen.emit(str(self.itemData(index)))
