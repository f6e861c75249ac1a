"""The sheet a new person is entered on."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk.domain.ruling import Ruling
from talentdesk.domain.texts import Id
from talentdesk.services.people import AddPerson
from talentdesk.ui.desk import Desk
from talentdesk.ui.people.form import PersonForm
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet

KEYS = (
    "number",
    "name",
    "unit",
    "post",
    "tier",
    "post_since",
    "manager",
    "gender",
    "birth_date",
    "hire_date",
)


class AddPersonSheet(Sheet):
    """Asks for what names a person; the rest is filled in on the file. ``added`` carries the new id."""

    added = Signal(str)

    def __init__(self, window: QWidget, desk: Desk, shell: Shell) -> None:
        self.form: PersonForm | None = None
        super().__init__(window)
        self._desk, self._shell = desk, shell
        self._rest = Label(kind="bad", wrap=True)
        self._rest.hide()
        self.form = PersonForm(desk, shell, KEYS, 1)
        self.body.addWidget(self._rest)
        self.body.addWidget(self.form)
        self.accepted.connect(self._add)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.set_texts(self.tr("Add a person"), self.tr("Add"))

    @Slot()
    def _add(self) -> None:
        form = self.form
        if form is None:
            return
        for field in form.fields.values():
            field.set_error("")
        result = self._desk.try_do(AddPerson(values=form.values()))
        if isinstance(result, Ruling):
            rest = form.show_refusal(result)
            self._rest.setText(rest)
            self._rest.setVisible(bool(rest))
            self._go_to_error(form)
        elif result is not None:
            self.close_sheet()
            person: Id = str(result.figures["id"])
            self.added.emit(person)

    @staticmethod
    def _go_to_error(form: PersonForm) -> None:
        wrong = next((field for field in form.fields.values() if field.error), None)
        if wrong is not None:
            wrong.widget.setFocus()
