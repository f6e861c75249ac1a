"""The charts beside the board: distribution by box or level, and movement; they follow every change."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from talentdesk.charts.chart import Chart
from talentdesk.charts.distribution import by_box, by_level
from talentdesk.charts.movement import movement
from talentdesk.domain.workshop import Board
from talentdesk.ui.charts.chart_view import ChartView
from talentdesk.ui.page import Page
from talentdesk.ui.widgets.words import Worded

_WIDTH = 380
_BOX, _LEVEL, _MOVEMENT = range(3)


class ChartPanel(Worded, QWidget):
    """Shows one chart of the board at a time."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._board: Board | None = None
        self.choice = QComboBox()
        self.choice.addItems([""] * 3)
        self.view = ChartView(page.shell)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 16, 8)
        column.addWidget(self.choice)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(_WIDTH)
        self.choice.currentIndexChanged.connect(self._refresh)
        self.retranslate()

    def show_board(self, board: Board) -> None:
        """Show a board; drawn only while the panel is on the screen."""
        self._board = board
        self._refresh()

    def retranslate(self) -> None:
        """Set the words."""
        names = (self.tr("Distribution by box"), self.tr("Distribution by level"), self.tr("Movement"))
        for index, name in enumerate(names):
            self.choice.setItemText(index, name)
        self.choice.setAccessibleName(self.tr("Chart"))

    @Slot()
    def _refresh(self) -> None:
        if self._board is not None:
            self.view.show_chart(self._chart(self._board))

    def _chart(self, board: Board) -> Chart:
        which = self.choice.currentIndex()
        if which == _MOVEMENT:
            return movement(board.scheme, [(card.proposed, card.calibrated) for card in board.cards])
        if which == _LEVEL:
            return by_level(board.scheme, board.distribution)
        return by_box(board.scheme, board.distribution)
