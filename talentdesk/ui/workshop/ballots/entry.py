"""The cells of a count: one field a box of the paper, gone through by Tab or Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSpinBox, QWidget
from typing_extensions import override

from talentdesk.domain.ballots import CELLS, Tally
from talentdesk.services.ballots import MOST
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.fields import Field, NumberField
from talentdesk.ui.widgets.words import Worded

WHO = ("present", "entitled")
_COLUMNS = 3


class TallyFields(Worded, QWidget):
    """Fields for a tally and for who may vote. ``finished``: Enter was pressed in the last cell."""

    changed = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.spins: dict[str, QSpinBox] = {}
        self._fields: dict[str, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for index, key in enumerate((*CELLS, *WHO)):
            spin = NumberField()
            spin.setRange(0, MOST)
            set_kind(spin, "steps")  # a tally can be clicked together, too
            spin.setMinimumWidth(84)
            spin.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            spin.valueChanged.connect(self.changed)
            spin.installEventFilter(self)
            self.spins[key] = spin
            self._fields[key] = Field(spin)
            # Who may vote stands in a line of its own beneath what was counted.
            line = index if key in CELLS else 2 * _COLUMNS + WHO.index(key)
            grid.addWidget(self._fields[key], line // _COLUMNS, line % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.retranslate()

    def tally(self) -> Tally:
        """Return what was typed."""
        return Tally(**{key: spin.value() for key, spin in self.spins.items()})

    def show_tally(self, tally: Tally) -> None:
        """Show a tally without telling anyone."""
        for key, spin in self.spins.items():
            with QSignalBlocker(spin):
                spin.setValue(getattr(tally, key))

    def show_cells(self, cells: Sequence[int]) -> None:
        """Show counts only; who may vote stays."""
        for key, value in zip(CELLS, cells, strict=True):
            with QSignalBlocker(self.spins[key]):
                self.spins[key].setValue(value)

    def mark(self, cells: Sequence[str]) -> None:
        """Mark cells on which two counts disagree."""
        for key in CELLS:
            spin = self.spins[key]
            spin.setProperty("error", "true" if key in cells else "false")
            spin.style().unpolish(spin)
            spin.style().polish(spin)

    def begin(self) -> None:
        """Put the focus on the first cell, its value marked, so that typing replaces it."""
        first = self.spins[CELLS[0]]
        first.setFocus(Qt.FocusReason.TabFocusReason)
        first.selectAll()

    @override
    def retranslate(self) -> None:
        names = {
            "in_favour": self.tr("In favour"),
            "against": self.tr("Against"),
            "abstain": self.tr("Abstained"),
            "defer": self.tr("Defer"),
            "invalid": self.tr("Invalid"),
            "present": self.tr("Present"),
            "entitled": self.tr("Entitled"),
        }
        for key, field in self._fields.items():
            field.set_texts(names[key])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and isinstance(watched, QSpinBox):
                self._go_on(watched, whole=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
                return True
        return False

    def _go_on(self, spin: QSpinBox, *, whole: bool) -> None:
        """Go to the next cell; after the last one, or with Ctrl, the tally is finished."""
        spin.interpretText()
        cells = [self.spins[key] for key in CELLS]
        index = cells.index(spin) if spin in cells else len(cells) - 1
        if whole or index == len(cells) - 1:
            self.finished.emit()
        else:
            following = cells[index + 1]
            following.setFocus(Qt.FocusReason.TabFocusReason)
            following.selectAll()
