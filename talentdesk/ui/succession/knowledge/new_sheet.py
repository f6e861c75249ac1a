"""The sheet on which scarce knowledge or a special relation is recorded."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.domain.ruling import Reason, Ruling
from talentdesk.domain.texts import Id
from talentdesk.services.expertise import AddExpertise
from talentdesk.services.people import PersonLinesOf
from talentdesk.ui.command_sheet import CommandSheet
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.wording.reasons import sentences
from talentdesk.wording.slates import KINDS


class NewKnowledgeSheet(CommandSheet):
    """Asks who holds what."""

    def __init__(self, desk: Desk, shell: Shell, person: Id = "") -> None:
        self._person = person
        super().__init__(desk, shell)

    @override
    def build(self) -> None:
        self.who = SearchPicker(lookup(self.desk, "person"))
        self.kind, self.topic = QComboBox(), QLineEdit()
        self.fields = {
            "person": Field(self.who, required=True),
            "kind": Field(self.kind),
            "topic": Field(self.topic, required=True),
        }
        for field in self.fields.values():
            self.body.addWidget(field)
        if self._person:
            self._choose(self._person)

    @override
    def speak(self) -> None:
        self.set_texts(self.tr("Record scarce knowledge or a relation"), self.tr("Record"))
        self.fields["person"].set_texts(self.tr("Who holds it"), self.tr("Name, pinyin or employee number"))
        self.fields["kind"].set_texts(self.tr("Kind"))
        self.fields["topic"].set_texts(self.tr("What is known, or with whom the relation is"))
        chosen = max(0, self.kind.currentIndex())
        self.kind.clear()
        for kind, words in KINDS.items():
            self.kind.addItem(self.shell.say(words), kind.value)
        self.kind.setCurrentIndex(chosen)

    def _choose(self, person: Id) -> None:
        for line in self.desk.ask(PersonLinesOf(ids=(person,))):
            found = Found(kind="person", id=line.id, title=line.name, detail=line.post, number=line.number)
            self.who.set_value(found)

    @override
    def is_readable(self) -> bool:
        for field in self.fields.values():
            field.set_error("")
        return True

    @override
    def command(self) -> AddExpertise:
        return AddExpertise(
            person=self.who.value.id if self.who.value else "",
            values={"kind": str(self.kind.currentData()), "topic": self.topic.text()},
        )

    @override
    def refuse(self, ruling: Ruling) -> None:
        key = "person" if ruling.findings[0].reason is Reason.PERSON_MISSING else "topic"
        self.fields[key].set_error(sentences(ruling, self.shell.say, self.desk.programme))
