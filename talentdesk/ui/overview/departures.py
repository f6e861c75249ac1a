"""Who left: recorded with the day and by whose wish, corrected in place, taken off when it was a mistake."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.domain.figures import Wish
from talentdesk.domain.ruling import Reason, Ruling
from talentdesk.domain.texts import Id
from talentdesk.services.departures import (
    DepartureLine,
    DepartureLines,
    EditDeparture,
    RecordDeparture,
    RemoveDeparture,
)
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.edit_bin import EditBin
from talentdesk.ui.widgets.edit_model import CellKind, EditColumn, EditRow, EditTableModel, Value
from talentdesk.ui.widgets.edit_table import EditTable
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.note_edit import NoteEdit
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say
from talentdesk.wording.reasons import sentences
from talentdesk.wording.succession_figures import WISHES

_DAYS = frozenset((Reason.DATE_IN_FUTURE, Reason.DATE_NOT_READ))


def _wishes(say: Say) -> tuple[tuple[str, str], ...]:
    return tuple((wish.value, say(words)) for wish, words in WISHES.items())


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
        column.setContentsMargins(0, 12, 16, 16)
        column.addWidget(panel)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)

    @override
    def retranslate(self) -> None:
        """Set the words."""
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
                choices=_wishes(self._shell.say),
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


class DepartureSheet(Sheet):
    """A form of four fields."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self._who: Field | None = None
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self.person = SearchPicker(lookup(desk, "person"))
        self.day = DateField(desk.today)
        self.wish = QComboBox()
        self.note = NoteEdit()
        self._day, self._wish, self._note = Field(self.day, required=True), Field(self.wish), Field(self.note)
        self._who = Field(self.person, required=True)
        for field in (self._who, self._day, self._wish, self._note):
            self.body.addWidget(field)
        for value, words in _wishes(shell.say):
            self.wish.addItem(words, value)
        self.accepted.connect(self._record)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._who is None:
            return
        self.set_texts(self.tr("Record a departure"), self.tr("Record it"))
        self._who.set_texts(self.tr("Person"), self.tr("Name, pinyin or employee number"))
        self._day.set_texts(self.tr("Left on"))
        self._wish.set_texts(self.tr("By whose wish"))
        self._note.set_texts(self.tr("Note"))

    @Slot()
    def _record(self) -> None:
        if self._who is None:
            return
        self._who.set_error("")
        self._day.set_error("")
        if self.person.value is None:
            self._who.set_error(self.tr("Choose somebody from the list."))
            return
        if self.day.day is None:
            self._day.set_error(self.tr("Which day was it?"))
            return
        done = self._desk.try_do(
            RecordDeparture(
                person=self.person.value.id,
                on=self.day.day,
                wish=str(self.wish.currentData() or ""),
                note=self.note.toPlainText(),
            )
        )
        if isinstance(done, Ruling):
            words = sentences(done, self._shell.say, self._desk.programme)
            of_day = any(finding.reason in _DAYS for finding in done.findings)
            (self._day if of_day else self._who).set_error(words)
        elif done is not None:
            self.close_sheet()
            self._shell.toast(self.tr("The departure is on record."), undo=True)
