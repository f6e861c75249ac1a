"""Small forms of the meeting: why a talk is put off, why opinions are shown early, who does not take part."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from talentdesk.domain.meeting import MeetingRule
from talentdesk.domain.quorum import Recusal
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Member
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say


class ParkSheet(Sheet):
    """Puts the talk about a candidate off. ``parked`` carries the candidate and a note."""

    parked = Signal(str, str)

    def __init__(self, window: QWidget, candidate: Id, name: str, note: str) -> None:
        self._field: Field | None = None
        super().__init__(window)
        self._candidate, self._name = candidate, name
        self.note = QLineEdit(note)
        self._field = Field(self.note)
        self.body.addWidget(self._field)
        self.accepted.connect(self._keep)
        self.note.returnPressed.connect(self._keep)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._field is not None:
            self.set_texts(self.tr("Park: {name}").format(name=self._name), self.tr("Park"))
            self._field.set_texts(
                self.tr("What is waited for"), self.tr("May stay empty. Parked talks come back at the end.")
            )

    @Slot()
    def _keep(self) -> None:
        self.parked.emit(self._candidate, self.note.text().strip())


class RevealSheet(Sheet):
    """Asks why opinions are shown before all are in. ``revealed`` carries the candidate and the reason."""

    revealed = Signal(str, str)

    def __init__(self, window: QWidget, candidate: Id, name: str, given: int, awaited: int) -> None:
        self._field: Field | None = None
        super().__init__(window)
        self._candidate, self._name, self._figures = candidate, name, (given, awaited)
        self.reason = QLineEdit()
        self._intro = Label(wrap=True)
        self._field = Field(self.reason, required=True)
        self.body.addWidget(self._intro)
        self.body.addWidget(self._field)
        self.reason.textChanged.connect(self._check)
        self.reason.returnPressed.connect(self._keep)
        self.accepted.connect(self._keep)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._field is None:
            return
        given, awaited = self._figures
        self.set_texts(self.tr("Show the opinions: {name}").format(name=self._name), self.tr("Show"))
        self._intro.setText(
            self.tr("{given} of {awaited} opinions are in. The reason stands in the journal.").format(
                given=given, awaited=awaited
            )
        )
        self._field.set_texts(self.tr("Why the rest is not waited for"))
        self._check()

    @Slot()
    def _check(self) -> None:
        self.main_button.setEnabled(bool(self.reason.text().strip()))

    @Slot()
    def _keep(self) -> None:
        if self.reason.text().strip():
            self.revealed.emit(self._candidate, self.reason.text().strip())


class RecusalSheet(Sheet):
    """Who does not take part for one candidate. ``recused``: candidate, member, ground ("" = takes part).

    While codes stand for names it does not say on which ground: *own record* beside a member's name would
    tell whose code it is.
    """

    recused = Signal(str, str, str)

    def __init__(
        self,
        window: QWidget,
        candidate: Id,
        name: str,
        members: tuple[Member, ...],
        recusals: tuple[Recusal, ...],
        rule: MeetingRule,
        say: Say,
        *,
        blind: bool,
    ) -> None:
        self.fields: Mapping[Id, Field] = {}
        super().__init__(window)
        self._candidate, self._name, self._rule, self._say = candidate, name, rule, say
        self._members, self._blind = members, blind
        self._known = {one.member: one for one in recusals}
        self._intro = Label(kind="small", wrap=True)
        self.body.addWidget(self._intro)
        self.boxes = {member.id: self._make_box(member) for member in members}
        for member in members:
            self.put_back(member.id)
        self.fields = {key: Field(box) for key, box in self.boxes.items()}
        for field in self.fields.values():
            self.body.addWidget(field)
        self.retranslate()

    def _make_box(self, member: Member) -> QComboBox:
        box = QComboBox()
        box.addItem("", "")
        known = self._known.get(member.id)
        if self._blind and known is not None:
            box.addItem("", known.ground)
        else:
            for ground in self._rule.grounds:
                box.addItem(self._say.text(ground.name), ground.key)
        # What the file shows and the programme counts at once is mended in the file, not here.
        shown = self._rule.ground(known.ground) if known else None
        fixed = known is not None and known.found and shown is not None and shown.automatic
        box.setEnabled(not fixed)
        box.setProperty("member", member.id)
        box.activated.connect(self._choose)
        return box

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self.fields:
            return
        self.set_texts(self.tr("Who does not take part: {name}").format(name=self._name), "")
        self._intro.setText(
            self.tr(
                "Who does not take part is neither counted as present nor as entitled for this candidate. "
                "Every choice is kept at once."
            )
            + (self.tr(" The grounds on record are shown with the names.") if self._blind else "")
        )
        for member in self._members:
            known = self._known.get(member.id)
            ground = self._rule.ground(known.ground) if known else None
            help_ = ""
            if known and known.found and not known.in_force and ground:
                words = self.tr("Does not take part") if self._blind else self._say.text(ground.name)
                help_ = self.tr("The file suggests: {ground}. Choose it to confirm.").format(ground=words)
            elif known and known.found:
                help_ = self.tr("Found in the personal file")
            self.fields[member.id].set_texts(member.name, help_)
            self.boxes[member.id].setItemText(0, self.tr("Takes part"))
            if self._blind and known is not None:
                self.boxes[member.id].setItemText(1, self.tr("Does not take part"))

    def put_back(self, member: Id) -> None:
        """Show again what holds for a member: the choice was refused."""
        known = self._known.get(member)
        box = self.boxes[member]
        box.setCurrentIndex(max(0, box.findData(known.ground)) if known and known.in_force else 0)

    @Slot(int)
    def _choose(self, index: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.recused.emit(self._candidate, str(box.property("member")), str(box.itemData(index)))
