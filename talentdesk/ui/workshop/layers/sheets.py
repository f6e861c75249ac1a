"""What is asked about a layer: its name, and what of it becomes calibrated."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget
from typing_extensions import override

from talentdesk.domain.grid import Placement
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Board, Card
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.badges import own_marks
from talentdesk.ui.workshop.layer_names import layer_name
from talentdesk.wording import Say

_ID = Qt.ItemDataRole.UserRole
_ROWS = 14


class LayerNameSheet(Sheet):
    """The name of a rehearsal. ``named`` carries it."""

    named = Signal(str)

    def __init__(self, window: QWidget, name: str, *, anew: bool = False) -> None:
        self._field: Field | None = None
        super().__init__(window)
        self._anew = anew
        self.edit = QLineEdit(name)
        self.edit.setMaxLength(80)
        self._field = Field(self.edit)
        self.body.addWidget(self._field)
        self.edit.textChanged.connect(self._check)
        self.edit.returnPressed.connect(self._keep)
        self.accepted.connect(self._keep)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._field is None:
            return
        if self._anew:
            self.set_texts(self.tr("Rename the rehearsal"), self.tr("Rename"))
        else:
            self.set_texts(self.tr("New rehearsal"), self.tr("Begin"))
        self._field.set_texts(
            self.tr("Name"),
            self.tr(
                "Cards then stand where they are calibrated; what you move is kept here and decides nothing."
            ),
        )

    @Slot()
    def _check(self) -> None:
        self.main_button.setEnabled(bool(self.edit.text().strip()))

    @Slot()
    def _keep(self) -> None:
        if self.edit.text().strip():
            self.named.emit(self.edit.text().strip())


class LayerSheet(Sheet):
    """Who stands elsewhere on a layer than calibrated; ticked ones are taken over.

    ``taken`` carries the ids of candidates, ``found`` the one whose line was chosen.
    """

    taken = Signal(tuple)
    found = Signal(tuple)

    def __init__(self, window: QWidget, board: Board, say: Say, *, read_only: bool) -> None:
        self._list: QListWidget | None = None
        super().__init__(window)
        self._board, self._say, self._read_only = board, say, read_only
        self._intro = Label(wrap=True)
        listed = QListWidget()
        listed.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._moved = [card for card in board.cards if card.moved]
        self._open: list[QListWidgetItem] = []
        """Lines that can be taken over: a box that is gone from the programme cannot."""
        for card in self._moved:
            item = QListWidgetItem(self._words(card), listed)
            item.setData(_ID, card.candidate)
            if not read_only and self._is_known(card.calibrated):
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
                self._open.append(item)
        listed.setMinimumHeight(30 * min(_ROWS, max(2, len(self._moved))) + 8)
        self._every = QPushButton()
        self._every.setVisible(not read_only)
        self.body.addWidget(self._intro)
        self.body.addWidget(listed)
        self.body.addWidget(self._every, 0, Qt.AlignmentFlag.AlignLeft)
        self._list = listed
        listed.itemChanged.connect(self._count)
        listed.currentItemChanged.connect(self._find)
        self._every.clicked.connect(self._tick_all)
        self.accepted.connect(self._take)
        self.retranslate()

    @property
    def lines(self) -> list[str]:
        """What is listed, in order."""
        assert self._list is not None
        return [self._list.item(row).text() for row in range(self._list.count())]

    @property
    def listed(self) -> QListWidget:
        """The list with its ticks."""
        assert self._list is not None
        return self._list

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._list is None or self._board.layer is None:
            return
        self._intro.setText(
            self.tr(
                "Who stands elsewhere here than calibrated. What is taken over becomes moves in one step."
            )
            if self._moved
            else self.tr("Everybody stands where they are calibrated.")
        )
        self._list.setAccessibleName(self.tr("Differences"))
        self._list.setVisible(bool(self._moved))
        self._count()

    def _words(self, card: Card) -> str:
        words = f"{card.name}    {self._box(card.proposed)}  →  {self._box(card.calibrated)}"
        return f"{words}    ⚠ {self.tr('outside a condition')}" if own_marks(card) else words

    def _box(self, place: Placement | None) -> str:
        if place is None:
            return self._say("holding area")
        box = self._board.scheme.by_placement.get(place)
        return f"{box.number} {self._say.text(box.name)}" if box else self._say("a box that is gone")

    def _ticked(self) -> tuple[Id, ...]:
        ticked = [item for item in self._open if item.checkState() is Qt.CheckState.Checked]
        return tuple(str(item.data(_ID)) for item in ticked)

    def _is_known(self, place: Placement | None) -> bool:
        return place is None or place in self._board.scheme.by_placement

    @Slot()
    def _count(self) -> None:
        assert self._board.layer is not None
        title = layer_name(self._board.layer, self._say)
        if self._read_only:
            self.set_texts(title, "")
            return
        count = len(self._ticked())
        self.set_texts(title, self.tr("Take over %n card(s)", "", count))
        self.main_button.setEnabled(count > 0)
        everyone = count == len(self._open)
        self._every.setText(self.tr("Tick nobody") if everyone else self.tr("Tick everybody"))

    @Slot()
    def _tick_all(self) -> None:
        everyone = len(self._ticked()) == len(self._open)
        state = Qt.CheckState.Unchecked if everyone else Qt.CheckState.Checked
        self.listed.blockSignals(True)
        for item in self._open:
            item.setCheckState(state)
        self.listed.blockSignals(False)
        self._count()

    @Slot(QListWidgetItem)
    def _find(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.found.emit((str(item.data(_ID)),))

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._ticked())
