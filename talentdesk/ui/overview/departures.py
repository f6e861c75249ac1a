"""Who left: recorded with the day and by whose wish, corrected in place, taken off when it was a mistake."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.figures import Wish
from talentdesk.domain.texts import Id
from talentdesk.services.departures import (
    DepartureLine,
    DepartureLines,
    EditDeparture,
    RemoveDeparture,
)
from talentdesk.ui.desk import Desk
from talentdesk.ui.overview.departure_sheet import DepartureSheet, wishes
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.edit_bin import EditBin
from talentdesk.ui.widgets.edit_model import CellKind, EditColumn, EditRow, EditTableModel, Value
from talentdesk.ui.widgets.edit_table import EditTable
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.succession_figures import WISHES


class DeparturesView(Worded, QScrollArea):
    """Lists departures, newest first; each finished cell is one command."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self.model = EditTableModel()
        self.table = EditTable(self.model)
        self._title, self._help = Label(kind="large"), Label(kind="muted", wrap=True)
        self._error = RefusalLine()
        self.record, self.remove = QPushButton(), EditBin(self.table, read_only=desk.read_only)
        application_theme().set_icon(self.record, "add")
        self._build()
        queued = Qt.ConnectionType.QueuedConnection
        self.model.edited.connect(self._edit, queued)
        self.table.remove_requested.connect(self._remove)
        self.record.clicked.connect(self.open_sheet)
        self.retranslate()

    def _build(self) -> None:
        panel, inner = Panel(), QWidget()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        head.addWidget(self.record)
        panel.body.addLayout(head)
        for widget in (self._help, self.table, self._error):
            panel.body.addWidget(widget)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 12, tokens.PAGE_EDGE, 16)
        column.addWidget(panel)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Departures"))
        self._title.setText(self.tr("Departures"))
        self._help.setText(
            self.tr(
                "Who left counts as staff no more. Key people held a key post or were confirmed successors; "
                "turnover counts those of them who left by their own wish."
            )
        )
        self.record.setText(self.tr("Record a departure…"))
        self.remove.set_words(self.tr("Take the departure off the record"))
        self.table.setAccessibleName(self.tr("Departures"))
        self._show_columns()

    def refresh(self) -> None:
        """Ask anew and show."""
        self.model.set_read_only(self._desk.read_only)
        self.record.setEnabled(not self._desk.read_only)
        self._show_columns()
        self.model.show_rows([self._row(line) for line in self._desk.ask(DepartureLines())])
        self.remove.follow()

    def _show_columns(self) -> None:
        columns = (
            EditColumn(key="name", title=self.tr("Person"), width=160, editable=False),
            EditColumn(key="on", title=self.tr("Left on"), kind=CellKind.DAY, width=136),
            EditColumn(
                key="wish",
                title=self.tr("By whose wish"),
                kind=CellKind.CHOICE,
                width=152,
                choices=wishes(self._shell.say),
            ),
            EditColumn(key="key", title=self.tr("Key"), kind=CellKind.SWITCH, width=64),
            EditColumn(key="note", title=self.tr("Note")),
        )
        if columns != self.model.columns():
            self.model.show_columns(columns)

    def _row(self, line: DepartureLine) -> EditRow:
        say = self._shell.say
        return EditRow(
            id=line.id,
            values={
                "name": line.name,
                "on": line.on,
                "wish": line.wish,
                "key": line.key,
                "note": line.note,
            },
            shown={"on": say.day(line.on), "wish": say(WISHES[Wish(line.wish)])},
            roles={} if line.wish else {"wish": "warn"},
        )

    @Slot()
    def open_sheet(self) -> None:
        """Ask who left."""
        sheet = DepartureSheet(self._desk, self._shell)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    @Slot(str, str, object)
    def _edit(self, row: Id, key: str, value: Value) -> None:
        done = self._desk.try_do(EditDeparture(row=row, values={key: value}))
        self._error.take(done, self._shell.say, self._desk.programme)

    @Slot(str)
    def _remove(self, row: Id) -> None:
        if self._desk.read_only:
            return
        done = self._desk.try_do(RemoveDeparture(row=row))
        if self._error.take(done, self._shell.say, self._desk.programme):
            self._shell.toast(self.tr("Taken off the record."), undo=True)
