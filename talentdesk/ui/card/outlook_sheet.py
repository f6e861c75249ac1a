"""The sheet of a person's outlook: how likely they are to leave, and when."""

from __future__ import annotations

from PySide6.QtCore import Slot
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.texts import Id
from talentdesk.services.person_succession import OutlookOf
from talentdesk.ui.card.outlook_form import OutlookForm
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet


class OutlookSheet(Sheet):
    """Every field is kept when it is left."""

    keeps_at_once = True

    def __init__(self, desk: Desk, shell: Shell, person: Id, name: str) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._person, self._name = desk, person, name
        self._note = Label(kind="small", wrap=True)
        self.form = OutlookForm(desk, shell, desk.ask(OutlookOf(person=person)))
        self.body.addWidget(self._note)
        self.body.addWidget(self.form)
        desk.changed.connect(self._follow)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.set_texts(self.tr("Outlook of {name}").format(name=self._name), "")
        self._note.setText(
            self.tr("Leaving may be a range; one end may stay open. Retirement follows the programme's rule.")
        )

    @Slot(object)
    def _follow(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(Subject.OUTLOOK):
            self.form.show_outlook(self._desk.ask(OutlookOf(person=self._person)))
