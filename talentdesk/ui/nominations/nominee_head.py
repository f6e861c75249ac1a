"""The head of a nominee's file: who for what, how it stands, the form filled from the file, the result."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.campaigns import WAIVABLE
from talentdesk.domain.imports import Value
from talentdesk.domain.nominations import Nomination, NominationState
from talentdesk.domain.ruling import Finding, Ruling
from talentdesk.services.nominating import EditNomination
from talentdesk.services.positions import PostLines
from talentdesk.ui.card.sections import Facts, Sentences
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.meter import ROLES
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Badge, Label
from talentdesk.ui.widgets.note_edit import NoteEdit
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import fields
from talentdesk.wording.nominations import NOMINATION_STATES
from talentdesk.wording.reasons import sentence, sentences

_ROLES = {
    NominationState.RUNNING: "info",
    NominationState.CHOSEN: "good",
    NominationState.NOT_CHOSEN: "bad",
    NominationState.LEFT: "warn",
}


class NomineeHead(Worded, QWidget):
    """``asked`` carries what a button asks for, such as ``decide_yes`` or ``leave``."""

    asked = Signal(str)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self.nomination: Nomination | None = None
        self._name = Label(kind="title")
        self._who = Label(kind="muted", wrap=True)
        self.badge = Badge()
        self.take, self.refuse, self.leave = QPushButton(), QPushButton(), QPushButton()
        self.slates, self.reopen, self.refill = QPushButton(), QPushButton(), QPushButton()
        set_kind(self.take, "main")
        self._lacking = Sentences()
        self._facts = Facts()
        self.post, self.readiness = QComboBox(), QComboBox()
        for box in (self.post, self.readiness):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        self.grounds = NoteEdit(lines=3)
        self.agreement = DateField()
        self.fields = {
            "post": Field(self.post),
            "readiness": Field(self.readiness),
            "agreement_on": Field(self.agreement),
            "grounds": Field(self.grounds),
        }
        self._build()
        asks = {
            "decide_yes": self.take,
            "decide_no": self.refuse,
            "leave": self.leave,
            "slates": self.slates,
            "reopen": self.reopen,
            "refill": self.refill,
        }
        for what, button in asks.items():
            button.setObjectName(what)
            button.clicked.connect(self._ask)
        self.post.activated.connect(self._take_post)
        self.readiness.activated.connect(self._take_readiness)
        self.grounds.text_left.connect(self._take_grounds)
        self.agreement.day_changed.connect(self._take_agreement)
        self.retranslate()

    def show_nomination(self, nomination: Nomination) -> None:
        """Show a nomination."""
        if self.nomination is None or self.nomination.line.id != nomination.line.id:
            for field in self.fields.values():
                field.set_error("")
        self.nomination = nomination
        line, say = nomination.line, self._shell.say
        programme = nomination.programme
        tier = say.text(programme.tier_name(line.tier))
        self._name.setText(line.name)
        aim = self.tr("as successor to {tier}").format(tier=tier)
        self._who.setText("  ·  ".join(one for one in (line.number, line.post, line.unit, aim) if one))
        self.badge.show_text(say(NOMINATION_STATES[line.state]), _ROLES[line.state])
        self._facts.show_facts(self._known(nomination))
        self._offer(nomination)
        self.grounds.show_text(nomination.grounds)
        if self.agreement.day != nomination.agreement_on and not self.fields["agreement_on"].error:
            self.agreement.set_day(nomination.agreement_on)
        running = line.state is NominationState.RUNNING
        self._lacking.show_sentences(
            [(ROLES[one.met], sentence(one, say, programme)) for one in self._others(nomination)]
            if running
            else []
        )
        self._allow(nomination)

    @override
    def retranslate(self) -> None:
        self.take.setText(self.tr("Take on the list…"))
        self.refuse.setText(self.tr("Not on the list…"))
        self.leave.setText(self.tr("Leaves…"))
        self.slates.setText(self.tr("Put on slates…"))
        self.reopen.setText(self.tr("Open again"))
        self.refill.setText(self.tr("Refill the place…"))
        self.fields["post"].set_texts(self.tr("Target post"))
        self.fields["readiness"].set_texts(self.tr("Readiness"))
        self.fields["agreement_on"].set_texts(self.tr("Agreement signed on"))
        self.fields["grounds"].set_texts(self.tr("Grounds of the nomination"))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name)
        head.addWidget(self.badge)
        head.addStretch(1)
        for button in (self.slates, self.leave, self.refuse, self.reopen, self.refill, self.take):
            head.addWidget(button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._facts, 0, 0, 3, 1, top)
        grid.addWidget(self.fields["post"], 0, 1, 1, 2, top)
        grid.addWidget(self.fields["readiness"], 1, 1, top)
        grid.addWidget(self.fields["agreement_on"], 1, 2, top)
        grid.addWidget(self.fields["grounds"], 2, 1, 1, 2, top)
        for column, stretch in enumerate((4, 3, 3)):
            grid.setColumnStretch(column, stretch)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(8)
        column_.addLayout(head)
        column_.addWidget(self._who)
        column_.addWidget(self._lacking)
        column_.addLayout(grid)

    def _known(self, one: Nomination) -> list[tuple[str, str]]:
        """Return what the form takes from the file, and how the nomination came and ended."""
        say = self._shell.say
        genders = {"f": self.tr("female"), "m": self.tr("male")}
        by = self.tr("by themself") if one.line.own else one.line.nominator_name or self.tr("by HR")
        facts = [
            (fields.name("gender", say), genders.get(one.gender, "")),
            (fields.name("birth_date", say), say.day(one.birth_date)),
            (fields.name("education", say), one.education),
            (fields.name("work_start", say), say.day(one.work_start)),
            (fields.name("hire_date", say), say.day(one.hire_date)),
            (fields.name("post_since", say), say.day(one.post_since)),
            (self.tr("Nominated"), f"{by}  ·  {say.day(one.line.on)}"),
            (self.tr("Takes the place of"), one.refills_name),
            (self.tr("Decided on"), say.day(one.result_on)),
            (self.tr("Note on the result"), one.result_note),
        ]
        if one.left_on is not None:
            facts.append((self.tr("Left"), f"{say.day(one.left_on)}  {one.line.left_reason}"))
        if not one.line.active:
            facts.append((self.tr("Employment"), self.tr("no longer employed")))
        return facts

    @staticmethod
    def _others(one: Nomination) -> list[Finding]:
        """Return what speaks against taking somebody on the list beside what its own parts tell."""
        told = {finding.source for finding in one.eligibility.findings} | set(WAIVABLE)
        return [finding for finding in one.acceptance.marks if finding.source not in told]

    def _offer(self, one: Nomination) -> None:
        say, programme = self._shell.say, one.programme
        self.post.clear()
        self.post.addItem(self.tr("Any of the tier"), "")
        for post in self._desk.ask(PostLines()):
            if post.tier == one.line.tier:
                self.post.addItem(f"{post.title}  ·  {post.unit}", post.id)
        self.post.setCurrentIndex(max(0, self.post.findData(one.target_post_id)))
        self.readiness.clear()
        self.readiness.addItem(self.tr("Not judged"), "")
        for choice in programme.readiness:
            self.readiness.addItem(say.text(choice.name), choice.key)
        self.readiness.setCurrentIndex(max(0, self.readiness.findData(one.line.readiness)))

    def _allow(self, one: Nomination) -> None:
        state, may = one.line.state, not self._desk.read_only
        running, chosen = state is NominationState.RUNNING, state is NominationState.CHOSEN
        self.take.setVisible(running)
        self.refuse.setVisible(running)
        self.leave.setVisible(running or chosen)
        self.slates.setVisible(chosen)
        self.reopen.setVisible(not running)
        self.refill.setVisible(state is NominationState.LEFT)
        for button in (self.refuse, self.leave, self.slates, self.reopen, self.refill):
            button.setEnabled(may)
        self.take.setEnabled(may and one.acceptance.allowed)
        self.take.setToolTip("" if one.acceptance.allowed else self.tr("See what is still missing"))
        for box in (self.post, self.readiness):
            box.setEnabled(may and running)
        self.grounds.setReadOnly(not (may and running))
        self.fields["agreement_on"].setVisible(chosen or one.agreement_on is not None)
        self.agreement.set_read_only(not may)

    def _edit(self, key: str, value: Value) -> None:
        if self.nomination is None:
            return
        done = self._desk.try_do(EditNomination(nomination=self.nomination.line.id, values={key: value}))
        words = sentences(done, self._shell.say, self._desk.programme) if isinstance(done, Ruling) else ""
        self.fields[key].set_error(words)

    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.asked.emit(button.objectName())

    @Slot(int)
    def _take_post(self, index: int) -> None:
        self._edit("post", str(self.post.itemData(index) or ""))

    @Slot(int)
    def _take_readiness(self, index: int) -> None:
        self._edit("readiness", str(self.readiness.itemData(index) or ""))

    @Slot(str)
    def _take_grounds(self, text: str) -> None:
        self._edit("grounds", text)

    @Slot()
    def _take_agreement(self) -> None:
        self._edit("agreement_on", self.agreement.day)
