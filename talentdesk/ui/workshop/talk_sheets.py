"""What is entered for one candidate in the talk: ballot, note and follow-up, another proposed place."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QPlainTextEdit, QSpinBox, QWidget

from talentdesk.domain import ballots
from talentdesk.domain.ballots import Tally
from talentdesk.domain.grid import Scheme
from talentdesk.domain.programme import BallotRule, Programme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import CandidateView, Member
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say, reasons

_MOST = 999


class BallotSheet(Sheet):
    """The tally of a ballot, never names. ``counted`` carries the candidate and a ``Tally``."""

    counted = Signal(str, object)

    def __init__(
        self,
        window: QWidget,
        view: CandidateView,
        members: tuple[Member, ...],
        programme: Programme,
        say: Say,
    ) -> None:
        self._say, self._programme, self._candidate = say, programme, view.card.candidate
        self._fields: dict[str, Field] = {}
        self._spins: dict[str, QSpinBox] = {}
        super().__init__(window)
        self._name = view.card.name
        grid = QGridLayout()
        grid.setSpacing(12)
        for index, key in enumerate(("in_favour", "against", "abstain", "present", "entitled")):
            spin = QSpinBox()
            spin.setRange(0, _MOST)
            spin.valueChanged.connect(self._judge)
            self._spins[key] = spin
            self._fields[key] = Field(spin)
            grid.addWidget(self._fields[key], index // 3, index % 3)
        self.body.addLayout(grid)
        self._result = Label(wrap=True)
        self._rule = Label(kind="small", wrap=True)
        self.body.addWidget(self._result)
        self.body.addWidget(self._rule)
        self._fill(view, members)
        self.accepted.connect(self._keep)
        self.retranslate()

    def tally(self) -> Tally:
        """Return what was typed."""
        return Tally(**{key: spin.value() for key, spin in self._spins.items()})

    @property
    def result(self) -> str:
        """What the tally comes to, in words."""
        return self._result.text()

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        if not self._fields:
            return
        self.set_texts(self.tr("Ballot: {name}").format(name=self._name), self.tr("Keep the tally"))
        names = {
            "in_favour": self.tr("In favour"),
            "against": self.tr("Against"),
            "abstain": self.tr("Abstained"),
            "present": self.tr("Present"),
            "entitled": self.tr("Entitled"),
        }
        for key, field in self._fields.items():
            field.set_texts(names[key])
        self._rule.setText(self._rule_words(self._programme.ballot))
        self._judge()

    def _fill(self, view: CandidateView, members: tuple[Member, ...]) -> None:
        """Begin with the ballot there is, else with who sits in the room."""
        ballot = view.ballot
        voting = [member for member in members if member.votes]
        values = {
            "in_favour": ballot.in_favour if ballot else 0,
            "against": ballot.against if ballot else 0,
            "abstain": ballot.abstain if ballot else 0,
            "present": ballot.present if ballot else sum(1 for member in voting if member.present),
            "entitled": ballot.entitled if ballot else len(voting),
        }
        for key, value in values.items():
            self._spins[key].setValue(value)

    def _rule_words(self, rule: BallotRule) -> str:
        base = {
            "cast": self.tr("of the votes cast"),
            "present": self.tr("of those present"),
            "entitled": self.tr("of those entitled"),
        }[rule.base]
        part = f"{rule.numerator}/{rule.denominator}"
        if rule.at_least:
            return self.tr("Passed with at least {part} {base}.").format(part=part, base=base)
        return self.tr("Passed with more than {part} {base}.").format(part=part, base=base)

    @Slot()
    def _judge(self) -> None:
        tally = self.tally()
        ruling = ballots.check(tally)
        self.main_button.setEnabled(ruling.allowed and tally.cast > 0)
        if not ruling.allowed:
            self._result.setText(reasons.sentence(ruling.findings[0], self._say, self._programme))
            return
        if not tally.cast:
            self._result.setText("")
            return
        outcome = ballots.outcome(tally, self._programme.ballot)
        words = (
            self.tr("{votes} in favour of {base}, {needed} needed: passed")
            if outcome.passed
            else self.tr("{votes} in favour of {base}, {needed} needed: not passed")
        )
        self._result.setText(words.format(votes=tally.in_favour, base=outcome.base, needed=outcome.needed))

    @Slot()
    def _keep(self) -> None:
        self.counted.emit(self._candidate, self.tally())


class NoteSheet(Sheet):
    """The committee's note and what is to follow. ``noted`` carries candidate, note and follow-up."""

    noted = Signal(str, str, str)

    def __init__(self, window: QWidget, view: CandidateView) -> None:
        self._note: Field | None = None
        super().__init__(window)
        self._view = view
        self.note, self.follow_up = QPlainTextEdit(view.note), QPlainTextEdit(view.action)
        for edit in (self.note, self.follow_up):
            edit.setTabChangesFocus(True)
            edit.setMinimumHeight(110)
        self._note, self._follow_up = Field(self.note), Field(self.follow_up)
        self.body.addWidget(self._note)
        self.body.addWidget(self._follow_up)
        self.accepted.connect(self._keep)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        if self._note is None:
            return
        self.set_texts(self.tr("Note: {name}").format(name=self._view.card.name), self.tr("Keep"))
        self._note.set_texts(self.tr("Note of the committee"))
        self._follow_up.set_texts(self.tr("What follows"), self.tr("Who does what until when"))

    @Slot()
    def _keep(self) -> None:
        self.noted.emit(self._view.card.candidate, self.note.toPlainText(), self.follow_up.toPlainText())


class ProposalSheet(Sheet):
    """Another proposed place than the computed one. ``proposed``: candidate, place or None, reason."""

    proposed = Signal(str, object, str)

    def __init__(self, window: QWidget, view: CandidateView, scheme: Scheme, say: Say) -> None:
        self._box: Field | None = None
        super().__init__(window)
        self._say, self._scheme = say, scheme
        self._candidate: Id = view.card.candidate
        self._name = view.card.name
        self.choice = QComboBox()
        self.choice.addItem("", None)
        for box in sorted(scheme.boxes, key=lambda box: box.number):
            self.choice.addItem(f"{box.number}  {say.text(box.name)}", box.number)
        here = scheme.by_placement.get(view.card.proposed) if view.card.proposed is not None else None
        if view.proposed_by and here is not None:
            self.choice.setCurrentIndex(self.choice.findData(here.number))
        self.reason = QPlainTextEdit(view.proposed_reason)
        self.reason.setTabChangesFocus(True)
        self.reason.setMinimumHeight(90)
        self._box, self._why = Field(self.choice), Field(self.reason)
        self.body.addWidget(self._box)
        self.body.addWidget(self._why)
        self.choice.currentIndexChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self.accepted.connect(self._keep)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        if self._box is None:
            return
        self.set_texts(self.tr("Proposed place: {name}").format(name=self._name), self.tr("Propose"))
        self.choice.setItemText(0, self.tr("As computed from the ratings"))
        self._box.set_texts(self.tr("Proposed box"))
        self._why.set_texts(self.tr("Reason"), self.tr("Needed where it is not the computed place"))
        self._check()

    @Slot()
    def _check(self) -> None:
        number = self.choice.currentData()
        self.reason.setEnabled(number is not None)
        self.main_button.setEnabled(number is None or bool(self.reason.toPlainText().strip()))

    @Slot()
    def _keep(self) -> None:
        number = self.choice.currentData()
        place = self._scheme.by_number[int(number)].placement if number is not None else None
        self.proposed.emit(self._candidate, place, self.reason.toPlainText().strip())
