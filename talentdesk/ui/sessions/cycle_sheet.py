"""Review cycles: which there are, closing one, opening the next from it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.ruling import Reason, Ruling
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Cycle, CycleState
from talentdesk.services.cycles import CloseCycle, Cycles, OpenCycle
from talentdesk.ui.card.sections import empty
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Badge, Label, Line
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.reasons import sentences


class CycleSheet(Sheet):
    """Lists the cycles, newest first; below them the form that opens another one."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self._list: QVBoxLayout | None = None
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self.name = QLineEdit()
        self.start, self.end = DateField(desk.today), DateField()
        self.copy = QCheckBox()
        self.fields = {
            "name": Field(self.name, required=True),
            "start": Field(self.start, required=True),
            "end": Field(self.end, required=True),
        }
        self.error = RefusalLine()
        self._heading = Label(kind="large")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addWidget(self._heading)
        for field in self.fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.copy)
        self.body.addWidget(Line())
        self.body.addLayout(self._list)
        self.body.addWidget(self.error)
        self.accepted.connect(self._open_cycle)
        desk.changed.connect(self._follow)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._list is None:
            return
        self.set_texts(self.tr("Review cycles"), self.tr("Open the cycle"))
        self._heading.setText(self.tr("Open a new cycle"))
        self.fields["name"].set_texts(self.tr("Name"), self.tr("For instance the year"))
        self.fields["start"].set_texts(self.tr("From"))
        self.fields["end"].set_texts(self.tr("Until"))
        self.refresh()

    def refresh(self) -> None:
        """List the cycles anew."""
        if self._list is None:
            return
        empty(self._list)
        cycles = self._desk.ask(Cycles())
        for cycle in cycles:
            self._list.addLayout(self._row(cycle))
        last = self._last(cycles)
        words = self.tr("Bring the sessions of {cycle} along, with committees and candidates rated anew")
        self.copy.setText(words.format(cycle=last.name) if last else "")
        self.copy.setVisible(last is not None and last.sessions > 0)
        self.main_button.setEnabled(not self._desk.read_only)

    def close_button(self, cycle: Id) -> QPushButton | None:
        """Return the button that closes a cycle; None where it is closed already."""
        return next(
            (
                button
                for button in self.findChildren(QPushButton)
                if button.property("cycle") == cycle and not button.isHidden()
            ),
            None,
        )

    def _row(self, cycle: Cycle) -> QVBoxLayout:
        say = self._shell.say
        is_open = cycle.state is CycleState.OPEN
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(cycle.name, "strong"), 1)
        if is_open:
            button = QPushButton(self.tr("Close the cycle"))
            button.setProperty("cycle", cycle.id)
            button.setEnabled(not self._desk.read_only)
            button.clicked.connect(self._close_cycle)
            head.addWidget(button)
        words = self.tr("Open") if is_open else self.tr("Closed")
        head.addWidget(Badge(words, "good" if is_open else "info"))
        days = f"{say.day(cycle.start)}  –  {say.day(cycle.end)}"
        sessions = self.tr("%n session(s)", "", cycle.sessions)
        row = QVBoxLayout()
        row.setSpacing(4)
        row.addLayout(head)
        row.addWidget(Label(f"{days}  ·  {sessions}", "small"))
        return row

    @staticmethod
    def _last(cycles: tuple[Cycle, ...]) -> Cycle | None:
        """Return the newest closed cycle: the next one follows it."""
        return next((cycle for cycle in cycles if cycle.state is CycleState.CLOSED), None)

    @Slot()
    def _open_cycle(self) -> None:
        for field in self.fields.values():
            field.set_error("")
        start, end = self.start.day, self.end.day
        if start is None or end is None or not self.name.text().strip():
            self._say_missing()
            return
        last = self._last(self._desk.ask(Cycles()))
        done = self._desk.try_do(
            OpenCycle(
                name=self.name.text(),
                start=start,
                end=end,
                previous=last.id if last else "",
                copy_sessions=last is not None and self.copy.isChecked(),
            )
        )
        if isinstance(done, Ruling):
            dates = any(one.reason is Reason.DATE_BEFORE_START for one in done.findings)
            key = "end" if dates else "name"
            self.fields[key].set_error(sentences(done, self._shell.say, self._desk.programme))
        elif done is not None:
            self.close_sheet()

    def _say_missing(self) -> None:
        """Say all that is missing, and go to the first of it."""
        missing = {
            "name": "" if self.name.text().strip() else self.tr("Give a name."),
            "start": self.tr("Give a day.") if self.start.day is None else "",
            "end": self.tr("Give a day.") if self.end.day is None else "",
        }
        for key, words in missing.items():
            self.fields[key].set_error(words)
        self.fields[next(key for key, words in missing.items() if words)].setFocus()

    @Slot()
    def _close_cycle(self) -> None:
        button = self.sender()
        if not isinstance(button, QPushButton):
            return
        done = self._desk.try_do(CloseCycle(cycle=str(button.property("cycle"))))
        self.error.take(done, self._shell.say, self._desk.programme)

    @Slot(object)
    def _follow(self, changed: Changed) -> None:
        if not self.isHidden() and changed.touches(Subject.CYCLE, Subject.SESSION):
            self.refresh()


def open_cycles(desk: Desk, shell: Shell) -> CycleSheet:
    """Lay the review cycles over the window."""
    sheet = CycleSheet(desk, shell)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_sheet()
    return sheet
