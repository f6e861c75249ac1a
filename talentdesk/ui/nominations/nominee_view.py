"""A nominee's file: the head, the line of stages, and everything found, one part below the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QWidget
from typing_extensions import override

from talentdesk.domain.nominations import Nomination, NominationState, Objection, Recommendation, StageView
from talentdesk.domain.programme import Programme
from talentdesk.domain.succession_rule import PEER_BALLOT, RECOMMENDERS
from talentdesk.domain.texts import Id
from talentdesk.services.approvals import RemoveObjection, RemoveStage
from talentdesk.services.campaigns import Campaigns
from talentdesk.services.nominating import DecideNomination, LeaveList, RemoveNomination
from talentdesk.services.nomination_parts import RemoveRecommendation
from talentdesk.services.nominees import NominationLines, NominationOf
from talentdesk.services.peer_ballots import RemovePeerBallot
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.approval_sheets import HandleSheet, ObjectionSheet, StageSheet
from talentdesk.ui.nominations.ask_sheet import AskSheet
from talentdesk.ui.nominations.campaign_sheets import NominateSheet
from talentdesk.ui.nominations.count_sheets import PeerBallotSheet
from talentdesk.ui.nominations.found_parts import (
    BallotPart,
    EligibilityPart,
    FoundPart,
    MeasuresPart,
    ObjectionsPart,
    RecommendersPart,
)
from talentdesk.ui.nominations.nominee_head import NomineeHead
from talentdesk.ui.nominations.nominee_sheets import (
    DecideSheet,
    ExceptionSheet,
    LeaveSheet,
    RecommendSheet,
    SlatesSheet,
)
from talentdesk.ui.nominations.part import Part, page_column, show_now
from talentdesk.ui.nominations.stage_line import StageLine
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.succession_names import succession_name

_WIDEST = 1040
"""Pixels a file takes at most: longer lines are hard to read."""


class NomineeView(Worded, QScrollArea):
    """Shows one nominee; ``left`` asks for the list, ``step`` for the neighbour (-1 or 1)."""

    left = Signal()
    step = Signal(int)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self.nomination: Nomination | None = None
        self.back, self.before, self.after = QPushButton(), QToolButton(), QToolButton()
        self.remove = QToolButton()
        for tool in (self.before, self.after, self.remove):
            set_kind(tool, "button")
        for button, icon in (
            (self.back, "back"),
            (self.before, "chevron-left"),
            (self.after, "chevron-right"),
        ):
            application_theme().set_icon(button, icon)
        application_theme().set_icon(self.remove, "trash")
        self.head = NomineeHead(desk, shell)
        self.stages = Part()
        self.line = StageLine(shell)
        self.parts: tuple[FoundPart, ...] = tuple(
            kind(desk, shell, self.ask)
            for kind in (EligibilityPart, RecommendersPart, MeasuresPart, BallotPart, ObjectionsPart)
        )
        self._build()
        self.back.clicked.connect(self.left)
        self.before.clicked.connect(lambda: self.step.emit(-1))
        self.after.clicked.connect(lambda: self.step.emit(1))
        self.remove.clicked.connect(self._remove)
        self.head.asked.connect(self.ask)
        self.line.opened.connect(self._open_stage)
        self.retranslate()

    @property
    def shown(self) -> Id:
        """Id of the nomination shown, empty when there is none."""
        return self.nomination.line.id if self.nomination else ""

    def show_nomination(self, nomination: Id) -> bool:
        """Show a nomination; False where it is gone."""
        found = self._desk.ask(NominationOf(nomination=nomination)) if nomination else None
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        other = found is not None and found.line.id != self.shown
        self.nomination = found
        if found is None:
            return False
        self.head.show_nomination(found)
        self._show_stages(found)
        for part in self.parts:
            part.show_nomination(found)
        self.remove.setVisible(found.line.state is NominationState.RUNNING and not self._desk.read_only)
        show_now(self.widget())
        if other:
            self.verticalScrollBar().setValue(0)
        elif name:
            self._focus(name)
        return True

    @override
    def retranslate(self) -> None:
        self.back.setText(self.tr("All nominees"))
        for button, words in (
            (self.before, self.tr("The one before")),
            (self.after, self.tr("The one after")),
            (self.remove, self.tr("Remove a nomination made by mistake")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.setAccessibleName(self.tr("Nominee"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in steps and alone == Qt.KeyboardModifier.AltModifier:
            self.step.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def ask(self, what: str, about: object = None) -> None:
        """Open the sheet for something, or do it where nothing has to be asked."""
        shown = self.nomination
        if shown is None:
            return
        at_once = {
            "reopen": lambda: self._desk.do(
                LeaveList(nomination=shown.line.id, back=True)
                if shown.line.state is NominationState.LEFT
                else DecideNomination(nomination=shown.line.id, chosen=None)
            ),
            "remove_ballot": lambda: self._desk.do(RemovePeerBallot(nomination=shown.line.id)),
        }
        if what in at_once:
            at_once[what]()
        elif isinstance(about, Recommendation) and what == "remove_recommendation":
            self._desk.do(RemoveRecommendation(recommendation=about.id))
        elif isinstance(about, Objection) and what == "remove_objection":
            self._desk.do(RemoveObjection(objection=about.id))
        else:
            sheet = self._sheet(shown, what, about)
            if sheet is not None:
                sheet.open_sheet()

    def _sheet(self, shown: Nomination, what: str, about: object) -> AskSheet | None:
        desk, shell = self._desk, self._shell
        makers: dict[str, Callable[[], AskSheet]] = {
            "decide_yes": lambda: DecideSheet(desk, shell, shown, chosen=True),
            "decide_no": lambda: DecideSheet(desk, shell, shown, chosen=False),
            "leave": lambda: LeaveSheet(desk, shell, shown),
            "slates": lambda: SlatesSheet(desk, shell, shown),
            "refill": lambda: self._refill(shown),
            "recommend": lambda: RecommendSheet(desk, shell, shown),
            "exception": lambda: ExceptionSheet(
                desk, shell, shown, str(about), self._name(str(about), shown.programme)
            ),
            "ballot": lambda: PeerBallotSheet(desk, shell, shown, again=bool(about)),
            "object": lambda: ObjectionSheet(desk, shell, shown.line.id),
        }
        if isinstance(about, Recommendation):
            return RecommendSheet(desk, shell, shown, about)
        if isinstance(about, Objection):
            return HandleSheet(desk, shell, about)
        return makers[what]() if what in makers else None

    def _refill(self, shown: Nomination) -> AskSheet:
        """Ask who takes the place of somebody who left; a closed campaign says so itself."""
        found = self._desk.ask(Campaigns(campaign=shown.line.campaign))
        lines = self._desk.ask(NominationLines(campaign=shown.line.campaign))
        return NominateSheet(self._desk, self._shell, found[0], lines, refills=shown.line.id)

    def _name(self, condition: str, programme: Programme) -> str:
        names = {RECOMMENDERS: self.tr("Recommenders"), PEER_BALLOT: self.tr("Peer ballot")}
        known = succession_name("condition", condition, self._shell.say, programme)
        return names.get(condition) or known or condition

    def _build(self) -> None:
        column = page_column(self, _WIDEST, 20)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.back)
        bar.addWidget(self.before)
        bar.addWidget(self.after)
        bar.addStretch(1)
        bar.addWidget(self.remove)
        column.addLayout(bar)
        column.addWidget(self.head)
        column.addWidget(self.stages)
        for part in self.parts:
            column.addWidget(part)
        column.addStretch(1)

    def _show_stages(self, found: Nomination) -> None:
        from talentdesk.wording.reasons import sentence

        passed, of = found.line.passed, found.line.stages
        self.stages.setVisible(bool(found.stages))
        self.stages.clear(
            self.tr("Stages of approval"),
            badge=(f"{passed} / {of}", "good" if passed == of else "info"),
        )
        self.line = StageLine(self._shell)
        self.line.opened.connect(self._open_stage)
        self.line.show_stages(found.stages)
        self.stages.body.addWidget(self.line)
        say, programme = self._shell.say, found.programme
        for view in found.stages:
            for finding in view.lacking:
                self.stages.line(sentence(finding, say, programme), role="warn")
        self._show_minutes(found)

    def _show_minutes(self, found: Nomination) -> None:
        """Show what the stages left behind, the newest with a button that takes it back."""
        say = self._shell.say
        held = [view for view in found.stages if view.outcome is not None]
        running = found.line.state is NominationState.RUNNING and not self._desk.read_only
        for view in held:
            told = []
            if view.votes is not None:
                in_favour, against, abstain, present, entitled = view.votes
                words = self.tr(
                    "{for_} in favour, {against} against, {abstain} abstaining; {present} of {entitled} "
                    "present; {needed} were needed"
                )
                told.append(
                    words.format(
                        for_=in_favour,
                        against=against,
                        abstain=abstain,
                        present=present,
                        entitled=entitled,
                        needed=view.needed,
                    )
                )
            if view.signed_on is not None:
                signed = self.tr("Signed by {who} on {day}")
                told.append(signed.format(who=view.signed_by or "–", day=say.day(view.signed_on)))
            if view.minutes:
                told.append(view.minutes)
            acts = []
            if running and view is held[-1]:
                key = view.stage.key
                acts.append((f"back-{key}", self.tr("Take back"), lambda key=key: self._take_back(key)))
            if told or acts:
                self.stages.line(
                    f"{say.text(view.stage.name)}  ·  {say.day(view.on)}", small="\n".join(told), acts=acts
                )

    def _take_back(self, stage: str) -> None:
        if self.nomination is not None:
            self._desk.do(RemoveStage(nomination=self.nomination.line.id, stage=stage))

    @Slot(object)
    def _open_stage(self, view: StageView) -> None:
        shown = self.nomination
        if shown is None or shown.line.state is not NominationState.RUNNING or self._desk.read_only:
            return
        StageSheet(self._desk, self._shell, (shown.line.id,), view.stage, view).open_sheet()

    @Slot()
    def _remove(self) -> None:
        if self.nomination is not None:
            name = self.nomination.line.name
            if self._desk.do(RemoveNomination(nomination=self.nomination.line.id)) is not None:
                words = self.tr("The nomination of {name} was removed.").format(name=name)
                self._shell.toast(words, undo=True)

    def _focus(self, name: str) -> None:
        """Put the focus back on what was rebuilt under it."""
        for widget in self.findChildren(QWidget, name):
            if widget.isVisibleTo(self):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
