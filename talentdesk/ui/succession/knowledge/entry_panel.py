"""One piece of knowledge or one relation: what it is, and the steps by which it is handed over."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QToolButton
from typing_extensions import override

from talentdesk.domain.expertise import Expertise
from talentdesk.domain.imports import Value
from talentdesk.domain.posts import RISKS
from talentdesk.domain.texts import Id
from talentdesk.services.commands import Command
from talentdesk.services.expertise import AddTransfer, EditExpertise, EditTransfer, RemoveTransfer
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.edit_model import CellKind, EditColumn, EditRow, EditTableModel
from talentdesk.ui.widgets.edit_table import EditTable
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.note_edit import NoteEdit
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.slates import KINDS, STATES
from talentdesk.wording.succession_chart import risk_word


class EntryPanel(Worded, Panel):
    """Every field and cell is one command when it is left; a refusal stands beneath."""

    remove_wanted = Signal(str)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._entry: Expertise | None = None
        self._name = Label(kind="large")
        self.remove = QToolButton()
        application_theme().set_icon(self.remove, "trash")
        self.topic, self.detail = QLineEdit(), NoteEdit(lines=2)
        self.kind, self.weight = QComboBox(), QComboBox()
        self.fields = {
            "topic": Field(self.topic, required=True),
            "kind": Field(self.kind),
            "weight": Field(self.weight),
            "detail": Field(self.detail),
        }
        self._steps = Label(kind="strong")
        self.model = EditTableModel()
        self.table = EditTable(self.model)
        self.who = SearchPicker(lookup(desk, "person"))
        self.measure, self.due = QLineEdit(), DateField()
        self.add = QPushButton()
        self.new = {"who": Field(self.who), "measure": Field(self.measure), "due": Field(self.due)}
        self.refusal = RefusalLine()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def entry(self) -> Id:
        """What is shown, empty before the first."""
        return self._entry.id if self._entry else ""

    @override
    def retranslate(self) -> None:
        say = self._shell.say
        labels = {
            "topic": self.tr("What is known, or with whom the relation is"),
            "kind": self.tr("Kind"),
            "weight": self.tr("Cost of losing it"),
            "detail": self.tr("Details"),
        }
        for key, field in self.fields.items():
            field.set_texts(labels[key])
        self.kind.clear()
        for kind, words in KINDS.items():
            self.kind.addItem(say(words), kind.value)
        self.weight.clear()
        self.weight.addItem(say("not judged"), "")
        for step in RISKS:
            self.weight.addItem(risk_word(step, say), step)
        self.remove.setToolTip(self.tr("Remove this entry"))
        self.remove.setAccessibleName(self.tr("Remove this entry"))
        self._steps.setText(self.tr("Hand-over"))
        self.table.setAccessibleName(self.tr("Hand-over"))
        labels = {"who": self.tr("Hand over to"), "measure": self.tr("How"), "due": self.tr("Due")}
        for key, field in self.new.items():
            field.set_texts(labels[key])
        self.who.edit.setPlaceholderText(self.tr("Name, pinyin or number"))
        self.measure.setPlaceholderText(self.tr("For example: three months side by side"))
        self.add.setText(self.tr("Plan it"))
        self._show_columns()
        if self._entry is not None:
            self.show_entry(self._entry)

    def show_entry(self, entry: Expertise) -> None:
        """Show an entry; what is being typed stays."""
        other = self.entry != entry.id
        self._entry = entry
        if other:
            self.refusal.hide()
        self._name.setText("  ·  ".join(part for part in (entry.name, entry.post_title) if part))
        if other or not self.topic.hasFocus():
            self.topic.setText(entry.topic)
        self.detail.show_text(entry.detail)
        self.kind.setCurrentIndex(max(0, self.kind.findData(entry.kind.value)))
        self.weight.setCurrentIndex(max(0, self.weight.findData(entry.weight)))
        say, today = self._shell.say, self._desk.today
        self.model.show_rows(
            [
                EditRow(
                    id=step.id,
                    values={
                        "name": step.name,
                        "measure": step.measure,
                        "due": step.due,
                        "state": step.state.value,
                        "evidence": step.evidence,
                    },
                    shown={"due": say.day(step.due)},
                    roles={"due": "bad"} if step.late(today) else {},
                )
                for step in entry.transfers
            ]
        )
        self.table.setVisible(bool(entry.transfers))
        writable = not self._desk.read_only
        self.model.set_read_only(not writable)
        self.detail.setReadOnly(not writable)
        for widget in (self.topic, self.kind, self.weight, self.remove):
            widget.setEnabled(writable)
        for field in (*self.new.values(), self.add):
            field.setVisible(writable)

    def _show_columns(self) -> None:
        say = self._shell.say
        states = tuple((state.value, say(words)) for state, words in STATES.items())
        self.model.show_columns(
            (
                EditColumn(key="name", title=self.tr("To"), width=110, editable=False),
                EditColumn(key="measure", title=self.tr("How")),
                EditColumn(key="due", title=self.tr("Due"), kind=CellKind.DAY, width=140),
                EditColumn(
                    key="state", title=self.tr("State"), kind=CellKind.CHOICE, width=110, choices=states
                ),
                EditColumn(key="evidence", title=self.tr("Evidence"), width=180),
            )
        )

    def do(self, command: Command) -> bool:
        """Do a command; a refusal is said beneath. True = done."""
        return self.refusal.take(self._desk.try_do(command), self._shell.say, self._desk.programme)

    @Slot(str, str, object)
    def _edit_step(self, row: Id, key: str, value: Value) -> None:
        self.do(EditTransfer(transfer=row, values={key: value}))

    @Slot(str)
    def _remove_step(self, row: Id) -> None:
        if not self._desk.read_only and self.do(RemoveTransfer(transfer=row)):
            self._shell.toast(self.tr("The step was removed."), undo=True)

    @Slot()
    def plan_step(self) -> None:
        """Plan a step with what stands in the fields; a name nobody of the file bears is kept as it is."""
        who = self.who.value
        values: dict[str, Value] = {"measure": self.measure.text(), "due": self.due.day}
        values |= {"person": who.id} if who else {"name": self.who.edit.text()}
        if self.do(AddTransfer(expertise=self.entry, values=values)):
            self.who.set_value(None)
            self.measure.clear()
            self.due.set_day(None)

    def _set(self, key: str, value: Value) -> None:
        entry = self._entry
        if entry is not None and str(getattr(entry, key)) != str(value or ""):
            self.do(EditExpertise(expertise=entry.id, values={key: value}))

    def _take_choice(self, key: str, index: int) -> None:
        box = self.kind if key == "kind" else self.weight
        self._set(key, str(box.itemData(index) or ""))

    @Slot()
    def _take_topic(self) -> None:
        self._set("topic", self.topic.text().strip())

    @Slot(str)
    def _take_detail(self, text: str) -> None:
        self._set("detail", text)

    @Slot()
    def _ask_remove(self) -> None:
        self.remove_wanted.emit(self.entry)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.remove)
        top = QGridLayout()
        top.setHorizontalSpacing(12)
        top.setVerticalSpacing(12)
        top.addWidget(self.fields["topic"], 0, 0)
        top.addWidget(self.fields["kind"], 0, 1)
        top.addWidget(self.fields["weight"], 0, 2)
        top.addWidget(self.fields["detail"], 1, 0, 1, 3)
        top.setColumnStretch(0, 2)
        top.setColumnStretch(1, 1)
        top.setColumnStretch(2, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        upper = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.new["who"], 1, upper)
        row.addWidget(self.new["measure"], 2, upper)
        row.addWidget(self.new["due"], 0, upper)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(head)
        self.body.addLayout(top)
        self.body.addWidget(self._steps)
        self.body.addWidget(self.table)
        self.body.addLayout(row)
        self.body.addWidget(self.refusal)

    def _connect(self) -> None:
        # Queued: the table is still closing its editor when a cell is finished.
        self.model.edited.connect(self._edit_step, Qt.ConnectionType.QueuedConnection)
        self.table.remove_requested.connect(self._remove_step)
        self.topic.editingFinished.connect(self._take_topic)
        self.detail.text_left.connect(self._take_detail)
        self.kind.activated.connect(partial(self._take_choice, "kind"))
        self.weight.activated.connect(partial(self._take_choice, "weight"))
        self.add.clicked.connect(self.plan_step)
        self.remove.clicked.connect(self._ask_remove)
