"""The panel that compares groups: what they are grouped by, what is compared, the chart and its words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.charts.bias import ATTRIBUTES, fairness
from talentdesk.domain.fairness import Attribute, Outcome
from talentdesk.domain.workshop import Board
from talentdesk.services.bias import FairnessOf
from talentdesk.ui.charts.chart_view import ChartView
from talentdesk.ui.page import Page
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded

_WIDTH = 320


class BiasPanel(Worded, QWidget):
    """Shows one comparison at a time; it stands in the facilitator's window only."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._board: Board | None = None
        self.attribute, self.outcome = QComboBox(), QComboBox()
        for combo in (self.attribute, self.outcome):
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for attribute in Attribute:
            self.attribute.addItem("", attribute)
        for outcome in Outcome:
            self.outcome.addItem("", outcome)
        self.view = ChartView(page.shell)
        self._by, self._what = Label(), Label()
        self._private = Label(kind="small", wrap=True)
        self._build()
        self.attribute.currentIndexChanged.connect(self._refresh)
        self.outcome.currentIndexChanged.connect(self._refresh)
        self.retranslate()

    def _build(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self._by, self.attribute)
        form.addRow(self._what, self.outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 16, 8)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.view, 1)
        column.addWidget(self._private)
        self.setMinimumWidth(_WIDTH)

    def show_board(self, board: Board) -> None:
        """Compare the groups of a board, of a rehearsal where that is shown."""
        self._board = board
        self._offer(blind=board.blind)
        self.retranslate()
        self._refresh()

    def _offer(self, *, blind: bool) -> None:
        """Offer no grouping by manager while names are codes: its groups would have names."""
        index = list(Attribute).index(Attribute.MANAGER)
        model = self.attribute.model()
        assert isinstance(model, QStandardItemModel)
        model.item(index).setEnabled(not blind)
        if blind and self.attribute.currentIndex() == index:
            self.attribute.setCurrentIndex(0)

    @override
    def retranslate(self) -> None:
        say = self._page.shell.say
        self._by.setText(self.tr("Groups by"))
        self._what.setText(self.tr("Compare"))
        self._by.setBuddy(self.attribute)
        self._what.setBuddy(self.outcome)
        self._private.setText(
            self.tr("Counts only, no small group by itself; never on the projector, never in the packet.")
        )
        for index, attribute in enumerate(Attribute):
            self.attribute.setItemText(index, say(ATTRIBUTES[attribute]))
        scheme = self._board.scheme if self._board is not None else None
        names = {
            Outcome.VERTICAL: say.text(scheme.vertical.name) if scheme else "",
            Outcome.HORIZONTAL: say.text(scheme.horizontal.name) if scheme else "",
            Outcome.BOX: self.tr("Boxes"),
            Outcome.MOVED: self.tr("Moved up or down"),
        }
        for index, outcome in enumerate(Outcome):
            self.outcome.setItemText(index, names[outcome])
        self.attribute.setAccessibleName(self.tr("Groups by"))
        self.outcome.setAccessibleName(self.tr("Compare"))

    @Slot()
    def _refresh(self) -> None:
        board = self._board
        if board is None:
            return
        asked = FairnessOf(
            session=board.session.id,
            scheme=board.scheme.key,
            attribute=Attribute(self.attribute.currentData()),
            outcome=Outcome(self.outcome.currentData()),
            layer=board.layer.id if board.layer is not None else "",
        )
        self.view.show_chart(fairness(self._page.desk.ask(asked)))
