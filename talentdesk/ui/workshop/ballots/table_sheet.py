"""The table of ballots: one candidate a line, digits and Tab or Enter are enough."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import (
    QModelIndex,
    QRegularExpression,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.ruling import Reason
from talentdesk.domain.votes import VoteTable
from talentdesk.services.ballots import MOST
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.cell_table import CellTable
from talentdesk.ui.widgets.edit_cells import LineDelegate
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.widgets.table_model import Index
from talentdesk.ui.workshop.ballots.table_model import FIRST_CELL, NAME, RESULT, WHO, BallotTableModel
from talentdesk.wording import Say
from talentdesk.wording import ballots as words
from talentdesk.wording.reasons import TEXTS

_WIDE = 1080
_WIDTHS = {NAME: 216, WHO: 68}
_CELL = 84
_ROW = 36


class _CellEditor(LineDelegate):
    """A field for a count of papers."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        # Nothing typed is fine too: a validator of numbers would hold the cursor in an empty cell.
        digits = len(str(MOST))
        editor.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{digits}}}"), editor))
        return editor


class BallotTableView(CellTable):
    """Digits begin a cell, Tab and Enter go to the next one, at the end of a line to the next line."""

    line_left = Signal(int)

    def __init__(self, model: BallotTableModel) -> None:
        super().__init__()
        self.own = model
        self.setModel(model)
        self.setItemDelegate(_CellEditor(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column in range(RESULT):
            header.resizeSection(column, _WIDTHS.get(column, _CELL))
        header.setSectionResizeMode(RESULT, QHeaderView.ResizeMode.Stretch)

    def go_to(self, row: int) -> None:
        """Put the cursor on the first cell of a line."""
        self.setCurrentIndex(self.own.index(row, FIRST_CELL))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if previous.isValid() and current.row() != previous.row():
            self.line_left.emit(previous.row())

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        # Enter goes on to the next cell as Tab does, so that a line is typed with one hand.
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            hint = QAbstractItemDelegate.EndEditHint.EditNextItem
        super().closeEditor(editor, hint)

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        forward = action is QAbstractItemView.CursorAction.MoveNext
        if not forward and action is not QAbstractItemView.CursorAction.MovePrevious:
            return super().moveCursor(action, modifiers)
        here = self.currentIndex()
        row, column = here.row(), here.column() + (1 if forward else -1)
        if column >= RESULT:
            row, column = row + 1, FIRST_CELL
        elif column < FIRST_CELL:
            row, column = row - 1, RESULT - 1
        if not 0 <= row < self.own.rowCount():
            # Past the last line: the line is left all the same.
            self.line_left.emit(here.row())
            return self.own.index(here.row(), FIRST_CELL)
        return self.own.index(row, column)


class BallotTableSheet(Sheet):
    """Ballots of many candidates. ``wanted`` carries the command that keeps a line, and the line."""

    widest: ClassVar[int] = _WIDE
    keeps_at_once: ClassVar[bool] = True
    wanted = Signal(object, int)
    papers_wanted = Signal()

    def __init__(self, window: QWidget, table: VoteTable, say: Say) -> None:
        self._model: BallotTableModel | None = None
        super().__init__(window)
        self._say, self._table = say, table
        self.question, self.mode = QComboBox(), QComboBox()
        self.again = QCheckBox()
        self._question, self._mode = Field(self.question), Field(self.mode)
        self._rule = Label(kind="small", wrap=True)
        self.papers = QPushButton()
        set_kind(self.papers, "link")
        model = BallotTableModel(say)
        self.view = BallotTableView(model)
        self._model = model
        self._fill_body()
        self._connect()
        self._list_questions()
        self._choose()
        self.show_votes(table)
        self.retranslate()

    def _fill_body(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._question, 2)
        row.addWidget(self._mode, 2)
        row.addWidget(self.again, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.papers, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.body.addWidget(self._rule)
        self.view.setMinimumHeight(320)
        self.body.addWidget(self.view, 1)
        self.fill_height()

    def _connect(self) -> None:
        self.question.currentIndexChanged.connect(self._choose)
        self.mode.currentIndexChanged.connect(self._choose)
        self.again.toggled.connect(self._choose)
        self.view.line_left.connect(self._keep)
        self.accepted.connect(self._finish)
        self.papers.clicked.connect(self.papers_wanted)

    @property
    def model(self) -> BallotTableModel:
        """The lines."""
        assert self._model is not None
        return self._model

    def begin(self) -> None:
        """Put the cursor on the first cell that can be typed in."""
        if self.model.rowCount():
            self.view.go_to(0)
        self.view.setFocus()

    def show_votes(self, table: VoteTable) -> None:
        """Show the ballots as they are now."""
        self._table = table
        self.model.show_votes(table)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._model is None:
            return
        self.set_texts(self.tr("Ballots: {session}").format(session=self._table.name), self.tr("Done"))
        self._question.set_texts(self.tr("Question"))
        self._mode.set_texts(self.tr("Entered"))
        self.again.setText(self.tr("Put again: next round"))
        self.papers.setText(self.tr("Print papers…"))
        self.view.setAccessibleName(self.tr("Ballots"))
        modes = (
            self.tr("The tally at once"),
            self.tr("From paper: first count"),
            self.tr("From paper: second count"),
        )
        chosen = max(0, self.mode.currentIndex())
        with QSignalBlocker(self.mode):
            self.mode.clear()
            self.mode.addItems(list(modes))
            self.mode.setCurrentIndex(chosen)
        heads = [self.tr("Candidate"), self.tr("Present")]
        heads += [words.cell_words(cell, self._say) for cell in words.CELLS]
        self.model.set_heads((*heads, self.tr("Result")))
        self._say_rule()

    def _list_questions(self) -> None:
        with QSignalBlocker(self.question):
            for one in self._table.questions:
                self.question.addItem(words.question_words(one.name, self._say), one.key)
        self._question.setVisible(len(self._table.questions) > 1)

    @Slot()
    def _choose(self) -> None:
        mode = max(0, self.mode.currentIndex())
        self.model.choose(str(self.question.currentData()), mode, again=self.again.isChecked())
        self._say_rule()

    def _say_rule(self) -> None:
        asked = self._table.questions[max(0, self.question.currentIndex())]
        keys = self.tr("Type digits; Tab or Enter goes on, leaving a line keeps it.")
        if not any(line.entitled for line in self._table.lines):
            keys = self._say(TEXTS[Reason.BALLOT_NO_VOTERS][0])
        self._rule.setText(f"{words.rule_words(asked.rule, self._say)} {keys}")

    @Slot(int)
    def _keep(self, row: int) -> None:
        command = self.model.command(row)
        if command is not None:
            self.wanted.emit(command, row)

    def told(self, row: int, refused: str) -> None:
        """Say of a line that it was kept, or why not."""
        self.model.kept(row, refused)

    @Slot()
    def _finish(self) -> None:
        """Keep the last line and close; a line that cannot be kept stays in sight."""
        self._keep(self.view.currentIndex().row())
        if not self.model.unfinished:
            self.close_sheet()
