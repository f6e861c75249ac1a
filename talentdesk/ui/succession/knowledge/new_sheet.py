"""The sheet on which scarce knowledge or a special relation is recorded."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.domain.ruling import Reason, Ruling
from talentdesk.domain.texts import Id
from talentdesk.services.expertise import AddExpertise
from talentdesk.services.people import PersonLinesOf
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.reasons import sentences
from talentdesk.wording.slates import KINDS


class NewKnowledgeSheet(Sheet):
    """Asks who holds what. ``recorded`` carries the id of the entry."""

    recorded = Signal(str)

    def __init__(self, desk: Desk, shell: Shell, person: Id = "") -> None:
        self._built = False
        super().__init__(shell.dialog_parent())
        self._desk, self._shell = desk, shell
        self.who = SearchPicker(lookup(desk, "person"))
        self.kind, self.topic = QComboBox(), QLineEdit()
        self.fields = {
            "person": Field(self.who, required=True),
            "kind": Field(self.kind),
            "topic": Field(self.topic, required=True),
        }
        self.refusal = RefusalLine()
        for widget in (*self.fields.values(), self.refusal):
            self.body.addWidget(widget)
        if person:
            self._choose(person)
        self._built = True
        self.accepted.connect(self._record)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self._built:
            return
        self.set_texts(self.tr("Record scarce knowledge or a relation"), self.tr("Record"))
        self.fields["person"].set_texts(self.tr("Who holds it"), self.tr("Name, pinyin or employee number"))
        self.fields["kind"].set_texts(self.tr("Kind"))
        self.fields["topic"].set_texts(self.tr("What is known, or with whom the relation is"))
        chosen = max(0, self.kind.currentIndex())
        self.kind.clear()
        for kind, words in KINDS.items():
            self.kind.addItem(self._shell.say(words), kind.value)
        self.kind.setCurrentIndex(chosen)

    def _choose(self, person: Id) -> None:
        for line in self._desk.ask(PersonLinesOf(ids=(person,))):
            found = Found(kind="person", id=line.id, title=line.name, detail=line.post, number=line.number)
            self.who.set_value(found)

    @Slot()
    def _record(self) -> None:
        for field in self.fields.values():
            field.set_error("")
        command = AddExpertise(
            person=self.who.value.id if self.who.value else "",
            values={"kind": str(self.kind.currentData()), "topic": self.topic.text()},
        )
        done = self._desk.try_do(command)
        if isinstance(done, Ruling):
            key = "person" if done.findings[0].reason is Reason.PERSON_MISSING else "topic"
            self.fields[key].set_error(sentences(done, self._shell.say, self._desk.programme))
        elif done is not None:
            self.close_sheet()
            self.recorded.emit(str(done.figures["id"]))
