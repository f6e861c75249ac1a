"""A part of a plan: its title, its table, what was refused, and what else can be done with it."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from talentdesk.domain.plans import Plan
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.services.commands import Command
from talentdesk.services.plans import AddPart, EditPart, RemovePart
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.edit_bin import EditBin
from talentdesk.ui.widgets.edit_model import EditTableModel, Value
from talentdesk.ui.widgets.edit_table import EditTable
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded


class PartSection(Worded, QWidget):
    """Shows one kind of part and turns each finished cell into a command."""

    kind = ""
    """``gap``, ``action`` or ``mentor``."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self.desk, self.shell = desk, shell
        self.plan: Plan | None = None
        self.model = EditTableModel()
        self.table = EditTable(self.model)
        self._title = Label(kind="large")
        self._note = Label(kind="bad")
        self._error = RefusalLine()
        self.remove = EditBin(self.table, read_only=desk.read_only)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self._title)
        self.head.addWidget(self._note, 1)
        self.head.addWidget(self.remove)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.body.addLayout(self.head)
        self.body.addWidget(self.table)
        self.body.addWidget(self._error)
        # Queued: the table is still closing its editor when a cell is finished, and a new row resets it.
        queued = Qt.ConnectionType.QueuedConnection
        self.model.edited.connect(self._edit, queued)
        self.model.added.connect(self._add, queued)
        self.table.remove_requested.connect(self._remove)
        self.table.row_chosen.connect(self.chosen_changed)

    @property
    def error(self) -> str:
        """What was refused last, empty when nothing was."""
        return self._error.said

    def show_plan(self, plan: Plan, programme: Programme) -> None:
        """Show the parts of a plan."""
        if self.plan is None or self.plan.line.id != plan.line.id:
            self._error.hide()
        self.plan = plan
        self.model.set_read_only(self.desk.read_only)
        self.show_parts(plan, programme)
        self.remove.follow()

    @abstractmethod
    def show_parts(self, plan: Plan, programme: Programme) -> None:
        """Fill the table."""

    def set_words(self, title: str, note: str, remove: str) -> None:
        """Set title, a note beside it, and what the bin removes; the note warns."""
        self._title.setText(title)
        self._note.setText(note)
        self.remove.set_words(remove)
        self.table.setAccessibleName(title)

    def do(self, command: Command) -> bool:
        """Do a command; a refusal is said beneath the table. True = done."""
        return self._error.take(self.desk.try_do(command), self.shell.say, self.desk.programme)

    def chosen_changed(self, row: Id) -> None:
        """Follow the cursor; a kind with details shows them."""

    @Slot(str, str, object)
    def _edit(self, row: Id, key: str, value: Value) -> None:
        self.do(EditPart(kind=self.kind, row=row, values={key: value}))

    @Slot(str, object)
    def _add(self, key: str, value: Value) -> None:
        if self.plan is None:
            return
        if self.do(AddPart(plan=self.plan.line.id, kind=self.kind, values={key: value})) and self.model.rows:
            self.table.choose(self.model.rows[-1].id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _remove(self, row: Id) -> None:
        if not self.desk.read_only and self.do(RemovePart(kind=self.kind, row=row)):
            self.shell.toast(self.tr("Removed from the plan."), undo=True)
