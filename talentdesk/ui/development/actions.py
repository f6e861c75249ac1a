"""The actions of a plan: a table of what, who and when, and below it the rest of the chosen one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout
from typing_extensions import override

from talentdesk.domain.planning import is_late
from talentdesk.domain.plans import Action, Plan
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.services.plans import EditPart
from talentdesk.ui.desk import Desk
from talentdesk.ui.development.part_section import PartSection
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.edit_model import CellKind, EditColumn, EditRow, Value
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Panel
from talentdesk.ui.widgets.note_edit import NoteEdit

_NOTES = ("resources", "evidence", "measure")
_TYPE, _START = 1, 3
_ROOMY = 760
"""Pixels from which the table shows type and start too; they always stand in the detail below."""


class ActionsSection(PartSection):
    """One line an action; resources, evidence and how it is measured beneath for the one with the cursor."""

    kind = "action"

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self.type = QComboBox()
        self.start, self.done_on = DateField(), DateField()
        self.notes = {key: NoteEdit() for key in _NOTES}
        self._fields = {
            "type": Field(self.type),
            "start": Field(self.start),
            "done_on": Field(self.done_on),
            **{key: Field(edit) for key, edit in self.notes.items()},
        }
        self.detail = Panel()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for index, field in enumerate(self._fields.values()):
            grid.addWidget(field, index // 3, index % 3)
            grid.setColumnStretch(index % 3, 1)
        self.detail.body.addLayout(grid)
        self._shown: Id = ""
        self.type.activated.connect(self._take_type)
        self.start.day_changed.connect(self._take_start)
        self.done_on.day_changed.connect(self._take_done)
        for key, edit in self.notes.items():
            edit.text_left.connect(partial(self._leave, key))
        self.body.addWidget(self.detail)
        self.detail.hide()
        self.retranslate()

    @override
    def show_parts(self, plan: Plan, programme: Programme) -> None:
        say = self.shell.say
        columns = (
            EditColumn(key="goal", title=self.tr("Goal")),
            EditColumn(
                key="type",
                title=self.tr("Type"),
                kind=CellKind.CHOICE,
                width=104,
                choices=tuple((choice.key, say.text(choice.name)) for choice in programme.action_types),
            ),
            EditColumn(key="owner", title=self.tr("Responsible"), width=96),
            EditColumn(key="start", title=self.tr("From"), kind=CellKind.DAY, width=118),
            EditColumn(key="due", title=self.tr("Due"), kind=CellKind.DAY, width=134),
            EditColumn(key="progress", title=self.tr("Progress"), kind=CellKind.PERCENT, width=84),
        )
        if columns != self.model.columns():
            self.model.show_columns(columns, new_line=self.tr("Add an action…"))
        # Of a plan that is over nothing is waited for, whatever its days say.
        watched = plan.line.late > 0
        self.model.show_rows([self._row(action, watched=watched) for action in plan.actions])
        self._set_words(plan.line.late)
        self._fit_columns()
        self.chosen_changed(self.table.chosen())

    @override
    def chosen_changed(self, row: Id) -> None:
        action = next((one for one in self.plan.actions if one.id == row), None) if self.plan else None
        if action is None or action.id != self._shown:
            for edit in self.notes.values():
                edit.leave()
        self._shown = action.id if action else ""
        self.detail.setVisible(action is not None)
        if action is not None:
            self._show_detail(action)

    @override
    def retranslate(self) -> None:
        self._set_words(0)
        labels = {
            "type": self.tr("Type"),
            "start": self.tr("From"),
            "done_on": self.tr("Done on"),
            "resources": self.tr("Resources"),
            "evidence": self.tr("Evidence"),
            "measure": self.tr("How it is measured"),
        }
        for key, field in self._fields.items():
            field.set_texts(labels[key])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        for column in (_TYPE, _START):
            self.table.setColumnHidden(column, self.width() < _ROOMY)

    def _show_detail(self, action: Action) -> None:
        read_only = self.desk.read_only
        self.type.clear()
        for choice in self.desk.programme.action_types:
            self.type.addItem(self.shell.say.text(choice.name), choice.key)
        self.type.setCurrentIndex(self.type.findData(action.type))
        self.type.setEnabled(not read_only)
        for field, day in ((self.start, action.start), (self.done_on, action.done_on)):
            if field.day != day:
                field.set_day(day)
            field.set_read_only(read_only)
        for key, edit in self.notes.items():
            edit.show_text(getattr(action, key))
            edit.setReadOnly(read_only)

    def _set_words(self, late: int) -> None:
        note = self.tr("▲ late: {count}").format(count=late) if late else ""
        self.set_words(self.tr("Actions"), note, self.tr("Remove the action"))

    def _row(self, action: Action, *, watched: bool) -> EditRow:
        say = self.shell.say
        late = watched and is_late(action, self.desk.today)
        due = say.day(action.due)
        return EditRow(
            id=action.id,
            values={
                "goal": action.goal,
                "type": action.type,
                "owner": action.owner,
                "start": action.start,
                "due": action.due,
                "progress": action.progress,
            },
            shown={
                "goal": " ".join(action.goal.split()),
                "start": say.day(action.start),
                "due": f"▲ {due}" if late else due,
            },
            roles={"due": "bad"} if late else {},
            tips={
                "goal": action.goal,
                "due": self.tr("Late: it was due on {day}").format(day=say.day(action.due)) if late else "",
            },
        )

    def _leave(self, key: str, value: Value) -> None:
        if self._shown:
            self.do(EditPart(kind=self.kind, row=self._shown, values={key: value}))

    @Slot(int)
    def _take_type(self, index: int) -> None:
        self._leave("type", self.type.itemData(index))

    @Slot()
    def _take_start(self) -> None:
        self._leave("start", self.start.day)

    @Slot()
    def _take_done(self) -> None:
        self._leave("done_on", self.done_on.day)
