"""Begins a development plan: for whom, towards which post, from when until when."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.domain.ruling import Reason, Ruling
from talentdesk.domain.texts import Id
from talentdesk.services.people import PersonLinesOf
from talentdesk.services.plans import AddPlan
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.reasons import sentences


class NewPlanSheet(Sheet):
    """A form of four fields; ``begun`` carries the id of the new plan."""

    begun = Signal(str)

    def __init__(self, desk: Desk, shell: Shell, person: Id = "") -> None:
        self._person: Field | None = None
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self.who = SearchPicker(lookup(desk, "person"))
        self.post = SearchPicker(lookup(desk, "post"))
        self.start, self.end = DateField(desk.today), DateField()
        self._person = Field(self.who, required=True)
        self._post = Field(self.post)
        self._start, self._end = Field(self.start), Field(self.end)
        for field in (self._person, self._post, self._start, self._end):
            self.body.addWidget(field)
        self.accepted.connect(self._begin)
        self.who.picked.connect(self._clear)
        if person:
            self._choose(person)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._person is None:
            return
        self.set_texts(self.tr("New development plan"), self.tr("Begin the plan"))
        self._person.set_texts(self.tr("Person"), self.tr("Name, pinyin or employee number"))
        self._post.set_texts(self.tr("Target post"), self.tr("Its model shows the gaps"))
        self._start.set_texts(self.tr("From"))
        self._end.set_texts(self.tr("Until"))

    def _choose(self, person: Id) -> None:
        for line in self._desk.ask(PersonLinesOf(ids=(person,))):
            self.who.set_value(
                Found(kind="person", id=line.id, title=line.name, detail=line.post, number=line.number)
            )

    @Slot()
    def _clear(self) -> None:
        if self._person is not None:
            self._person.set_error("")

    @Slot()
    def _begin(self) -> None:
        if self._person is None:
            return
        self._end.set_error("")
        if self.who.value is None:
            self._person.set_error(self.tr("Choose somebody from the list."))
            return
        done = self._desk.try_do(
            AddPlan(
                person=self.who.value.id,
                target_post=self.post.value.id if self.post.value else "",
                start=self.start.day,
                end=self.end.day,
            )
        )
        if isinstance(done, Ruling):
            words = sentences(done, self._shell.say, self._desk.programme)
            dates = any(finding.reason is Reason.DATE_BEFORE_START for finding in done.findings)
            (self._end if dates else self._person).set_error(words)
        elif done is not None:
            self.close_sheet()
            self.begun.emit(str(done.figures["id"]))
