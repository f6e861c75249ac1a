"""The charts beside the board: distribution, movement, scores, risk of loss; they follow every change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.charts.chart import Chart
from talentdesk.charts.distribution import by_box, by_level
from talentdesk.charts.movement import movement
from talentdesk.charts.risk_impact import risks_of
from talentdesk.charts.scatter import scatter_of
from talentdesk.domain.texts import Text
from talentdesk.domain.workshop import Board
from talentdesk.services.card_scores import CardScoresOf
from talentdesk.services.card_values import CardValuesOf
from talentdesk.ui.charts.chart_view import ChartView
from talentdesk.ui.page import Page
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.layer_names import layer_name

_WIDTH = 380
_BOX, _LEVEL, _MOVEMENT, _SCORES, _RISKS = range(5)


class ChartPanel(Worded, QWidget):
    """Shows one chart of the board at a time."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._board: Board | None = None
        self.choice = QComboBox()
        self.choice.addItems([""] * 5)
        self._shell, self._desk = page.shell, page.desk
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

    @override
    def retranslate(self) -> None:
        names = (
            self.tr("Distribution by box"),
            self.tr("Distribution by level"),
            self.tr("Movement"),
            self.tr("Scores with the borders of the boxes"),
            self.tr("Risk and impact of loss"),
        )
        for index, name in enumerate(names):
            self.choice.setItemText(index, name)
        self.choice.setAccessibleName(self.tr("Chart"))

    @Slot()
    def _refresh(self) -> None:
        if self._board is not None:
            self.view.show_chart(self._chart(self._board))

    def _chart(self, board: Board) -> Chart:
        which = self.choice.currentIndex()
        if board.layer is not None:
            # Saved or copied, the picture must still say that nothing of it is decided.
            say = self._shell.say
            name = f"{say.text(board.scheme.name)}{say(': ')}{layer_name(board.layer, say)}"
            board = replace(board, scheme=replace(board.scheme, name=Text(name, name)))
        if which == _MOVEMENT:
            pairs = [(card.proposed, card.calibrated) for card in board.cards]
            return movement(board.scheme, pairs, rehearsed=board.layer is not None)
        if which == _SCORES:
            scores = self._desk.ask(CardScoresOf(session=board.session.id, scheme=board.scheme.key))
            return scatter_of(board, scores, self._desk.programme.rating_maps)
        if which == _RISKS:
            return risks_of(board, self._desk.ask(CardValuesOf(session=board.session.id)))
        if which == _LEVEL:
            return by_level(board.scheme, board.distribution)
        return by_box(board.scheme, board.distribution)
