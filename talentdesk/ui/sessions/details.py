"""What a session is: its cycle, name, day, place and grid schemes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.imports import Value
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Cycle, CycleState, SessionLine
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say


class DetailsForm(Worded, QWidget):
    """The fields; ``field_left`` carries key and value of one that was changed and left."""

    field_left = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: SessionLine | None = None
        self.cycle = QComboBox()
        self.name, self.place = QLineEdit(), QLineEdit()
        self.on = DateField()
        self.fields = {
            "cycle": Field(self.cycle),
            "name": Field(self.name, required=True),
            "on": Field(self.on, required=True),
            "place": Field(self.place),
        }
        self._schemes_label = Label()
        self._schemes_error = Label(kind="bad", wrap=True)
        self._schemes_error.hide()
        self._schemes = QVBoxLayout()
        self._schemes.setSpacing(0)
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for field in self.fields.values():
            column.addWidget(field)
        self.cycles = QPushButton()
        set_kind(self.cycles, "link")
        application_theme().set_icon(self.cycles, "cycle")
        column.insertWidget(1, self.cycles, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._schemes_label)
        column.addLayout(self._schemes)
        column.addWidget(self._schemes_error)
        self.name.editingFinished.connect(self._leave_name)
        self.place.editingFinished.connect(self._leave_place)
        self.on.day_changed.connect(self._leave_day)
        self.retranslate()

    @property
    def chosen_cycle(self) -> Id:
        """Id of the chosen review cycle, empty when there is none."""
        return str(self.cycle.currentData() or "")

    @property
    def chosen_schemes(self) -> tuple[str, ...]:
        """Keys of the ticked schemes; the one the session shows first stays first."""
        ticked = [key for key, box in self.boxes.items() if box.isChecked()]
        first = self._shown.scheme if self._shown else ""
        return tuple(sorted(ticked, key=lambda key: key != first))

    def show_cycles(self, cycles: Sequence[Cycle], chosen: Id) -> None:
        """Offer the open cycles, and the chosen one whatever its state."""
        self.cycle.clear()
        for one in cycles:
            if one.state is CycleState.OPEN or one.id == chosen:
                self.cycle.addItem(one.name, one.id)
        if chosen:
            self.cycle.setCurrentIndex(self.cycle.findData(chosen))

    def show_schemes(self, programme: Programme, say: Say, ticked: Sequence[str]) -> None:
        """Offer the programme's schemes."""
        for box in self.boxes.values():
            self._schemes.removeWidget(box)
            box.deleteLater()
        self.boxes = {}
        for scheme in programme.schemes:
            box = QCheckBox(say.text(scheme.name))
            box.setChecked(scheme.key in ticked)
            box.clicked.connect(self._leave_schemes)
            self.boxes[scheme.key] = box
            self._schemes.addWidget(box)

    def show_session(self, line: SessionLine, *, editable: bool) -> None:
        """Show a session that exists; its cycle stays."""
        self._shown = line
        for edit, text in ((self.name, line.name), (self.place, line.place)):
            if not edit.hasFocus():
                edit.setText(text)
            edit.setReadOnly(not editable)
        if self.on.day != line.on:
            self.on.set_day(line.on)
        self.on.set_read_only(not editable)
        self.cycle.setEnabled(False)
        for key, box in self.boxes.items():
            box.setChecked(key in line.schemes)
            box.setEnabled(editable)

    def set_error(self, key: str, words: str) -> None:
        """Say beneath a field what is wrong with it."""
        if key in self.fields:
            self.fields[key].set_error(words)
        else:
            self._schemes_error.setText(words)
            self._schemes_error.setVisible(bool(words))

    @override
    def retranslate(self) -> None:
        self.fields["cycle"].set_texts(self.tr("Review cycle"))
        self.cycles.setText(self.tr("Review cycles…"))
        self.fields["name"].set_texts(self.tr("Name"))
        self.fields["on"].set_texts(self.tr("Day"), self.tr("Ratings up to this day count."))
        self.fields["place"].set_texts(self.tr("Place"))
        self._schemes_label.setText(self.tr("Grid schemes"))

    @Slot()
    def _leave_name(self) -> None:
        self._leave("name", self.name.text().strip(), self._shown.name if self._shown else None)

    @Slot()
    def _leave_place(self) -> None:
        self._leave("place", self.place.text().strip(), self._shown.place if self._shown else None)

    @Slot()
    def _leave_day(self) -> None:
        self._leave("on", self.on.day, self._shown.on if self._shown else None)

    @Slot()
    def _leave_schemes(self) -> None:
        before = " ".join(self._shown.schemes) if self._shown else None
        self._leave("schemes", " ".join(self.chosen_schemes), before)

    def _leave(self, key: str, value: Value, before: Value) -> None:
        if self._shown is not None and value != before:
            self.field_left.emit(key, value)
