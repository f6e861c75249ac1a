"""Opinions before the talk, entered by one member at a time: at the laptop in private, or from paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableView,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.grid import Scheme
from talentdesk.domain.opinions import Kind, Opinion
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Member
from talentdesk.services.opinions import OpinionSheetLine
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.edit_cells import LineDelegate
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.meeting.opinion_model import NAME, OPINION, PROPOSED, OpinionModel
from talentdesk.wording import Say

Lines = Callable[[Id], tuple[OpinionSheetLine, ...]]

_WIDE = 560
_ROW = 34
_SIGNS = {"=": Kind.AGREE, "y": Kind.AGREE, "?": Kind.QUESTION, "？": Kind.QUESTION, "/": Kind.QUESTION}
_SIGNS |= {"-": Kind.ABSTAIN, "x": Kind.ABSTAIN}


class OpinionTable(QTableView):
    """One key an opinion: = agree, ? question, - abstain, a number for a box, Delete takes it back."""

    chosen = Signal(int, object)
    """A row, and an ``Opinion`` or None."""

    def __init__(self, model: OpinionModel, scheme: Scheme) -> None:
        super().__init__()
        self._lines, self._scheme = model, scheme
        self._digits = ""
        self.setModel(model)
        self.setItemDelegate(LineDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(200)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(PROPOSED, 112)
        header.resizeSection(OPINION, 168)

    def choose(self, opinion: Opinion | None, *, go_on: bool = True) -> None:
        """Give the opinion on the current line and go on to the next one."""
        row = self.currentIndex().row()
        if 0 <= row < len(self._lines.lines) and not self._lines.lines[row].recused:
            self.chosen.emit(row, opinion)
            if go_on and opinion is not None:
                self.stand_on(row + 1)

    def stand_on(self, row: int) -> None:
        """Put the cursor on a line, or the next one that can be answered."""
        lines = self._lines.lines
        while row < len(lines) and lines[row].recused:
            row += 1
        if row < len(lines):
            self.setCurrentIndex(self._lines.index(row, OPINION))
        self._digits = ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        sign = event.text().casefold()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose(None)
        elif sign in _SIGNS:
            self.choose(Opinion(_SIGNS[sign]))
        elif sign.isdecimal():
            self._type(sign)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stand_on(self.currentIndex().row() + 1)
        else:
            self._digits = ""
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        numbers = self._scheme.by_number
        typed = self._digits + digit if int(self._digits + digit) in numbers else digit
        self._digits = ""
        if int(typed) not in numbers:
            return
        longer = any(str(number).startswith(typed) and str(number) != typed for number in numbers)
        self.choose(Opinion(Kind.PLACE, numbers[int(typed)].placement), go_on=not longer)
        self._digits = typed if longer else ""


class OpinionSheet(Sheet):
    """``given`` carries a member, a candidate and an ``Opinion`` or None; every one is kept at once."""

    widest: ClassVar[int] = _WIDE
    given = Signal(str, str, object)

    def __init__(
        self,
        window: QWidget,
        members: tuple[Member, ...],
        scheme: Scheme,
        names: Mapping[Id, str],
        lines: Lines,
        say: Say,
        *,
        on_paper: bool,
    ) -> None:
        self._built = False
        super().__init__(window)
        self._ask, self._scheme, self._say, self.on_paper = lines, scheme, say, on_paper
        self._voting = tuple(member for member in members if member.votes)
        self.member, self.model = QComboBox(), OpinionModel(scheme, names, say, self)
        self.table = OpinionTable(self.model, scheme)
        self._intro, self._keys, self._count = (Label(kind="small", wrap=True) for _ in range(3))
        self._member_field = Field(self.member)
        self.buttons = {kind: QPushButton() for kind in (Kind.AGREE, Kind.QUESTION, Kind.ABSTAIN, Kind.PLACE)}
        self.refused = Label(kind="bad", wrap=True)
        self.refused.hide()
        self._lay_body()
        self._built = True
        self.retranslate()

    def _lay_body(self) -> None:
        self.member.addItem("", "")
        for member in self._voting:
            self.member.addItem(member.name, member.id)
        self.body.addWidget(self._intro)
        self.body.addWidget(self._member_field)
        self.body.addWidget(self.table, 1)
        self.fill_height()
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button, 1)
        self.body.addLayout(row)
        for label in (self.refused, self._count, self._keys):
            self.body.addWidget(label)
        menu = QMenu(self.buttons[Kind.PLACE])
        for box in sorted(self._scheme.boxes, key=lambda box: box.number):
            action = menu.addAction(f"{box.number}  {self._say.text(box.name)}")
            action.setData(box.number)
        menu.triggered.connect(self._put)
        self.buttons[Kind.PLACE].setMenu(menu)
        for kind, button in self.buttons.items():
            if kind is not Kind.PLACE:
                button.setProperty("opinion", kind.value)
                button.clicked.connect(self._press)
        self.member.currentIndexChanged.connect(self._choose)
        self.table.chosen.connect(self._give)
        self._choose()

    @override
    def retranslate(self) -> None:
        title = self.tr("Opinions from paper") if self.on_paper else self.tr("My opinions before the talk")
        self.set_texts(title, "")
        self._intro.setText(
            self.tr("Choose whose form it is. What was typed earlier is only ticked, never shown.")
            if self.on_paper
            else self.tr(
                "For your eyes only: nobody sees what you think before all have answered. "
                "What you have handed in is not shown here again, but you may answer anew."
            )
        )
        self._member_field.set_texts(self.tr("Member"))
        self.member.setItemText(0, self.tr("Choose…"))
        self._keys.setText(
            self.tr("Keys: = agree, ? question, - abstain, a number for another box, Delete takes it back")
        )
        self.buttons[Kind.AGREE].setText(self.tr("= Agree"))
        self.buttons[Kind.QUESTION].setText(self.tr("? Question"))
        self.buttons[Kind.ABSTAIN].setText(self.tr("− Abstain"))
        self.buttons[Kind.PLACE].setText(self.tr("Another box"))
        self.table.setAccessibleName(title)
        self._say_count()

    def tell(self, row: int, opinion: Opinion | None, refused: str) -> None:
        """Take the answer to what was given: kept, or why not."""
        self.refused.setText(refused)
        self.refused.setVisible(bool(refused))
        if not refused:
            self.model.note(row, opinion)
            at = self.table.currentIndex().row()
            self._show_lines(another=False)
            self.table.stand_on(at)

    @property
    def _who(self) -> Id:
        return str(self.member.currentData() or "")

    @Slot()
    def _choose(self) -> None:
        self.refused.hide()
        self._show_lines(another=True)
        for widget in (self.table, *self.buttons.values()):
            widget.setEnabled(bool(self._who))
        if self._who:
            first = next((at for at, one in enumerate(self.model.lines) if not one.given), 0)
            self.table.stand_on(first)
            if self._built:
                self.table.setFocus()

    def _show_lines(self, *, another: bool) -> None:
        self.model.show_lines(self._ask(self._who) if self._who else (), another=another)
        if self._built:
            self._say_count()

    def _say_count(self) -> None:
        asked = [line for line in self.model.lines if not line.recused]
        done = sum(1 for line in asked if line.given)
        words = self.tr("{done} of {all} answered").format(done=done, all=len(asked))
        self._count.setText(words if self._who else "")
        set_kind(self._count, "good" if asked and done == len(asked) else "small")

    @Slot(int, object)
    def _give(self, row: int, opinion: Opinion | None) -> None:
        if self._who:
            self.given.emit(self._who, self.model.lines[row].candidate, opinion)

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.table.choose(Opinion(Kind(button.property("opinion"))))
            self.table.setFocus()

    @Slot(QAction)
    def _put(self, action: QAction) -> None:
        place = self._scheme.by_number[int(action.data())].placement
        self.table.choose(Opinion(Kind.PLACE, place))
        self.table.setFocus()
