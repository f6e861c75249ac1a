"""The candidates of a session: one by name, or everybody of a tier or unit at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.people import Found, PersonLine
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, Card
from talentdesk.services.board import BoardOf
from talentdesk.services.commands import Command
from talentdesk.services.people import PeopleLines
from talentdesk.services.positions import UnitLines
from talentdesk.services.sessions import AddCandidates, ComputeProposals, RemoveCandidates
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.reasons import sentence

_LIST_HEIGHT = 260
_WHOLE = 100
"""So many people at most are offered all at once, without a tier or unit."""


class _List(QListWidget):
    """A list whose Delete key asks the form to remove what is chosen."""

    def __init__(self, form: CandidatesForm) -> None:
        super().__init__()
        self._form = form
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFixedHeight(_LIST_HEIGHT)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._form.remove_chosen()
        else:
            super().keyPressEvent(event)


class CandidatesForm(Worded, QWidget):
    """Who is talked about, each with the proposed box or why there is none."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._session: Id = ""
        self._editable = True
        self._taken: set[Id] = set()
        self.sum = Label(kind="strong", wrap=True)
        self.picker = SearchPicker(self._people)
        self.tier, self.unit = QComboBox(), QComboBox()
        self._tier_field, self._unit_field = Field(self.tier), Field(self.unit)
        self.add_many = QPushButton()
        self.list = _List(self)
        self.compute = QPushButton()
        set_kind(self.compute, "link")
        self.remove = QToolButton()
        application_theme().set_icon(self.add_many, "users")
        application_theme().set_icon(self.compute, "refresh")
        application_theme().set_icon(self.remove, "trash")
        self.error = RefusalLine()
        self._build()
        self.picker.picked.connect(self._add_person)
        self.tier.activated.connect(self._count_many)
        self.unit.activated.connect(self._count_many)
        self.add_many.clicked.connect(self._add_many)
        self.compute.clicked.connect(self._compute)
        self.remove.clicked.connect(self.remove_chosen)
        self.list.itemSelectionChanged.connect(self._allow_remove)
        self.retranslate()

    def show_session(self, session: Id, *, editable: bool) -> None:
        """Show the candidates of a session."""
        self._session, self._editable = session, editable
        board = self._desk.ask(BoardOf(session=session))
        if board is None:
            return
        self._taken = {card.person for card in board.cards}
        self._fill_list(board)
        missing = sum(1 for card in board.cards if card.proposed is None)
        words = self.tr("%n candidate(s)", "", len(board.cards))
        if missing:
            words += "  ·  " + self.tr("{count} without a proposed place").format(count=missing)
        self.sum.setText(words)
        for widget in (self.picker, self._tier_field, self._unit_field, self.add_many, self.compute):
            widget.setVisible(editable)
        self._fill_choices()
        self._count_many()
        self._allow_remove()

    @override
    def retranslate(self) -> None:
        words = self.tr("Add somebody: name, pinyin or number")
        self.picker.edit.setPlaceholderText(words)
        self.picker.edit.setAccessibleName(words)
        self._tier_field.set_texts(self.tr("Tier"))
        self._unit_field.set_texts(self.tr("Unit"))
        self.compute.setText(self.tr("Compute proposed places anew"))
        self.remove.setToolTip(self.tr("Remove the chosen candidates"))
        self.remove.setAccessibleName(self.tr("Remove the chosen candidates"))
        self.list.setAccessibleName(self.tr("Candidates"))

    @Slot()
    def remove_chosen(self) -> None:
        """Take the chosen candidates out of the session."""
        chosen = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in self.list.selectedItems())
        if chosen and self._editable:
            self._do(RemoveCandidates(session=self._session, candidates=chosen))

    def _build(self) -> None:
        many = QGridLayout()
        many.setHorizontalSpacing(12)
        many.addWidget(self._tier_field, 0, 0)
        many.addWidget(self._unit_field, 0, 1)
        many.setColumnStretch(0, 1)
        many.setColumnStretch(1, 2)
        head = QHBoxLayout()
        head.addWidget(self.sum, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.picker)
        column.addLayout(many)
        column.addWidget(self.add_many)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.error)
        column.addWidget(self.compute, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill_list(self, board: Board) -> None:
        scroll = self.list.verticalScrollBar().value()
        self.list.clear()
        for card in board.cards:
            item = QListWidgetItem(self._words(card, board))
            item.setData(Qt.ItemDataRole.UserRole, card.candidate)
            item.setToolTip("\n".join(self._missing(card)) or item.text())
            self.list.addItem(item)
        self.list.verticalScrollBar().setValue(scroll)

    def _words(self, card: Card, board: Board) -> str:
        box = board.scheme.by_placement.get(card.proposed) if card.proposed else None
        where = self.tr("box {number}").format(number=box.number) if box else self.tr("no proposal")
        return "  ·  ".join(part for part in (card.name, card.post, where) if part)

    def _missing(self, card: Card) -> list[str]:
        return [sentence(one, self._shell.say, self._desk.programme) for one in card.missing]

    def _fill_choices(self) -> None:
        say, programme = self._shell.say, self._desk.programme
        tiers = [(tier.key, say.text(tier.name)) for tier in programme.tiers]
        units = [(unit.path, unit.path) for unit in self._desk.ask(UnitLines())]
        for combo, choices, everything in (
            (self.tier, tiers, self.tr("Every tier")),
            (self.unit, units, self.tr("Every unit")),
        ):
            chosen = combo.currentData()
            combo.clear()
            combo.addItem(everything, "")
            for key, shown in choices:
                combo.addItem(shown, key)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _others(self) -> list[PersonLine]:
        """Return who is no candidate yet of the tier and unit, the units below it among them."""
        tier, unit = str(self.tier.currentData() or ""), str(self.unit.currentData() or "")
        return [
            line
            for line in self._desk.ask(PeopleLines())
            if line.id not in self._taken
            and (not tier or line.tier == tier)
            and (not unit or line.unit == unit or line.unit.startswith(f"{unit} / "))
        ]

    @Slot()
    def _count_many(self) -> None:
        count = len(self._others())
        chosen = self.tier.currentIndex() > 0 or self.unit.currentIndex() > 0
        # The roster of a workshop is meant whole; of a company's roster a part has to be chosen first.
        fits = chosen or count <= _WHOLE
        self.add_many.setEnabled(self._editable and fits and count > 0)
        if not count:
            words = self.tr("Everybody is a candidate already")
        elif chosen:
            words = self.tr("Add %n candidate(s)", "", count)
        elif fits:
            words = self.tr("Add all %n candidate(s)", "", count)
        else:
            words = self.tr("Choose a tier or unit to add many")
        self.add_many.setText(words)

    @Slot()
    def _add_many(self) -> None:
        people = tuple(line.id for line in self._others())
        if people and self._do(AddCandidates(session=self._session, people=people)):
            self._shell.toast(self.tr("%n candidate(s) added.", "", len(people)), undo=True)

    def _people(self, text: str) -> Sequence[Found]:
        return [found for found in lookup(self._desk, "person")(text) if found.id not in self._taken]

    @Slot(object)
    def _add_person(self, found: Found) -> None:
        if self._do(AddCandidates(session=self._session, people=(found.id,))):
            self.picker.set_value(None)

    @Slot()
    def _compute(self) -> None:
        done = self._desk.do(ComputeProposals(session=self._session))
        if done is not None:
            count = int(done.figures.get("count") or 0)
            self._shell.toast(self.tr("%n proposed place(s) changed.", "", count), undo=count > 0)

    @Slot()
    def _allow_remove(self) -> None:
        self.remove.setEnabled(self._editable and bool(self.list.selectedItems()))

    def _do(self, command: Command) -> bool:
        return self.error.take(self._desk.try_do(command), self._shell.say, self._desk.programme)
