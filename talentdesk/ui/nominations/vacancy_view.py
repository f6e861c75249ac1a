"""A vacant post: who is put forward with ballot and tests, who might be, and how it was filled."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QToolButton
from typing_extensions import override

from talentdesk.domain.promoting import Claim, Contender, Vacancy, VacancyState
from talentdesk.domain.ruling import Met, Reason
from talentdesk.domain.texts import Id
from talentdesk.services.contender_ballots import RecordContenderBallot
from talentdesk.services.contenders import PutForward, RemoveContender
from talentdesk.services.vacancies import DropVacancy, RemoveVacancy
from talentdesk.services.vacancy_views import VacancyOf
from talentdesk.ui.card.sections import Facts
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.ask_sheet import AskSheet
from talentdesk.ui.nominations.count_sheets import ContenderBallotSheet
from talentdesk.ui.nominations.meter import ROLES
from talentdesk.ui.nominations.part import Act, Part, make_button, page_column, show_now
from talentdesk.ui.nominations.vacancy_sheets import (
    DropSheet,
    ExcuseSheet,
    FillSheet,
    ForwardSheet,
    TestSheet,
    VacancySheet,
)
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Badge, Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.figures import listed
from talentdesk.wording.nominations import (
    VACANCY_STATES,
    counts_words,
    expected_words,
    present_words,
    round_words,
)
from talentdesk.wording.reasons import sentence

STATE_ROLES = {VacancyState.OPEN: "warn", VacancyState.FILLED: "good", VacancyState.DROPPED: "info"}
_WIDEST = 1040
_PUT = "put-"
"""What the names of the buttons that put somebody forward begin with."""


class VacancyView(Worded, QScrollArea):
    """Shows one vacancy; ``left`` asks for the list."""

    left = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self.vacancy: Vacancy | None = None
        self.back, self.remove = QPushButton(), QToolButton()
        set_kind(self.remove, "button")
        self.edit, self.outside, self.drop = QPushButton(), QPushButton(), QPushButton()
        self.slate = QPushButton()
        application_theme().set_icon(self.slate, "users")
        application_theme().set_icon(self.back, "back")
        application_theme().set_icon(self.remove, "trash")
        self._title, self.badge = Label(kind="title"), Badge()
        self._facts = Facts()
        self.forward, self.open_to = Part(), Part()
        self._build()
        self.back.clicked.connect(self.left)
        self.edit.clicked.connect(lambda: self._open(VacancySheet))
        self.outside.clicked.connect(lambda: self._open(FillSheet))
        self.drop.clicked.connect(self._drop)
        self.slate.clicked.connect(self._open_slate)
        self.remove.clicked.connect(self._remove)
        self.retranslate()

    @property
    def shown(self) -> Id:
        """Id of the vacancy shown, empty when there is none."""
        return self.vacancy.line.id if self.vacancy else ""

    def show_vacancy(self, vacancy: Id) -> bool:
        """Show a vacancy; False where it is gone."""
        found = self._desk.ask(VacancyOf(vacancy=vacancy)) if vacancy else None
        before = self._focused() if found is not None and found.line.id == self.shown else None
        self.vacancy = found
        if found is None:
            return False
        line, say = found.line, self._shell.say
        self._title.setText(line.title)
        self.badge.show_text(say(VACANCY_STATES[line.state]), STATE_ROLES[line.state])
        self._facts.show_facts(self._known(found))
        self._show_contenders(found)
        self._show_open_to(found)
        may, is_open = not self._desk.read_only, line.state is VacancyState.OPEN
        for button in (self.outside, self.remove):
            button.setVisible(may and is_open)
        self.edit.setVisible(may)
        self.drop.setVisible(may and line.state is not VacancyState.FILLED)
        self.drop.setText(self.tr("Give up…") if is_open else self.tr("Open again"))
        show_now(self.widget())
        if before is not None:
            self._focus(*before)
        return True

    def _alike(self, name: str) -> list[QPushButton]:
        """Return the buttons that do what a button does, for whomever: there is one in many lines."""
        kind = name.startswith(_PUT)
        return [
            one
            for one in self.findChildren(QPushButton)
            if one.isVisibleTo(self)
            and (one.objectName() == name or (kind and one.objectName().startswith(_PUT)))
        ]

    def _focused(self) -> tuple[str, int] | None:
        """Return the name of the button of a line that has the focus and which one of its kind it is."""
        focus = QApplication.focusWidget()
        name = focus.objectName() if isinstance(focus, QPushButton) and self.isAncestorOf(focus) else ""
        alike = self._alike(name) if name else []
        return (name, alike.index(focus)) if isinstance(focus, QPushButton) and focus in alike else None

    def _focus(self, name: str, at: int) -> None:
        """Put the focus on the button that took a place, on the way back where there is none of its kind."""
        alike = self._alike(name)
        to = alike[min(at, len(alike) - 1)] if alike else self.back
        to.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def retranslate(self) -> None:
        self.back.setText(self.tr("All vacancies"))
        self.edit.setText(self.tr("Edit…"))
        self.outside.setText(self.tr("Filled from outside…"))
        self.slate.setText(self.tr("Slate"))
        self.slate.setToolTip(self.tr("Who may step in: the slate of this post"))
        words = self.tr("Remove a vacancy opened by mistake")
        self.remove.setToolTip(words)
        self.remove.setAccessibleName(words)
        self.setAccessibleName(self.tr("Vacancy"))

    def _build(self) -> None:
        column = page_column(self, _WIDEST, 16)
        bar = QHBoxLayout()
        bar.addWidget(self.back)
        bar.addStretch(1)
        bar.addWidget(self.remove)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self.badge)
        head.addStretch(1)
        for button in (self.slate, self.edit, self.drop, self.outside):
            head.addWidget(button)
        column.addLayout(bar)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self.forward)
        column.addWidget(self.open_to)
        column.addStretch(1)

    def _known(self, found: Vacancy) -> list[tuple[str, str]]:
        line, say = found.line, self._shell.say
        days = self.tr("%n day(s)", "", line.days)
        tier = say.text(self._desk.programme.tier_name(line.tier)) if line.tier else ""
        facts = [
            (self.tr("Unit"), line.unit),
            (self.tr("Tier"), tier),
            (self.tr("Vacant since"), f"{say.day(line.opened_on)}  ·  {expected_words(line.expected, say)}"),
            (self.tr("Why"), found.reason),
        ]
        if line.state is VacancyState.FILLED:
            origin = {True: self.tr("from inside"), False: self.tr("from outside"), None: ""}[line.inside]
            named = {True: self.tr("was a successor"), False: self.tr("was no successor"), None: ""}
            parts = (line.name, say.day(line.closed_on), origin, named[line.was_successor])
            facts.append((self.tr("Filled by"), "  ·  ".join(one for one in parts if one)))
            facts.append((self.tr("Time to fill"), days))
        elif line.state is VacancyState.OPEN:
            facts.append((self.tr("Vacant for"), days))
        else:
            facts.append((self.tr("Given up on"), f"{say.day(line.closed_on)}  {found.note}"))
        if line.hiring_cost is not None:
            facts.append((self.tr("Hiring outside would cost"), f"{line.hiring_cost:,.0f}"))
        if found.programme_version:
            facts.append((self.tr("Judged by"), self.tr("version {n}").format(n=found.programme_version)))
        return facts

    def _show_contenders(self, found: Vacancy) -> None:
        is_open = found.line.state is VacancyState.OPEN and not self._desk.read_only
        acts: list[Act] = []
        if is_open:
            words = self.tr("Across a tier…")
            if found.ballot is not None and found.contenders:
                acts.append(("papers", self.tr("Ballot papers…"), partial(self.open_papers, found)))
            acts.append(("forward", words, partial(self._open_sheet, ForwardSheet, found)))
        self.forward.clear(self.tr("Put forward"), acts)
        for one in found.contenders:
            self._contender(found, one, is_open)
        if not found.contenders:
            self.forward.nothing(self.tr("Nobody is put forward yet."))

    def _contender(self, found: Vacancy, one: Contender, is_open: bool) -> None:
        claim, met = one.claim, {finding.met for finding in one.ruling.findings}
        words = "  ·  ".join(part for part in (claim.name, claim.post, claim.unit) if part)
        worst = Met.NOT_MET if Met.NOT_MET in met else Met.UNKNOWN
        role = ROLES[Met.MET if one.ruling.allowed else worst]
        self.forward.line(words, role=role, small="\n".join(self._told(found, one)), strong=True)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 0, 8)
        for act in self._acts(found, one) if is_open else ():
            row.addWidget(make_button(act))
        row.addStretch(1)
        self.forward.body.addLayout(row)

    def _acts(self, found: Vacancy, one: Contender) -> list[Act]:
        """Return what can be done about somebody while the vacancy is open."""
        say = self._shell.say
        acts: list[Act] = []
        if found.ballot is not None:
            count = partial(self._open_sheet, ContenderBallotSheet, found, one)
            acts.append(("ballot", self.tr("Ballot…"), count))
            if one.ballot is not None:
                words = self.tr("Take the ballot away")
                acts.append(("remove-ballot", words, partial(self._remove_ballot, one.id)))
        for each in one.tests:
            key = each.test.key
            acts.append((f"test-{key}", f"{say.text(each.test.name)}…", partial(self._test, one, key)))
        acts.append(("excuse", self.tr("Exception…"), partial(self._open_sheet, ExcuseSheet, one)))
        acts.append(("take", self.tr("Fill…"), partial(self._open_sheet, FillSheet, found, one)))
        acts.append(("remove", self.tr("Take back"), partial(self._take_back, one.id)))
        return acts

    def _told(self, found: Vacancy, one: Contender) -> list[str]:
        """Say what speaks for somebody and against: conditions, the ballot, tests."""
        say, programme = self._shell.say, self._desk.programme
        told = []
        for finding in one.ruling.findings:
            sign = {Met.MET: "✓", Met.NOT_MET: "✕", Met.UNKNOWN: "?"}[finding.met]
            sign = "!" if finding.reason is Reason.EXCEPTION_MADE else sign
            told.append(f"{sign}  {sentence(finding, say, programme)}")
        told += self._counted(found, one)
        for each in one.tests:
            if each.passed is not None:
                came = self.tr("passed") if each.passed else self.tr("not passed")
                score = f"{each.score:.10g}" if each.score is not None else ""
                parts = (say.text(each.test.name), came, score, say.day(each.on), each.note)
                told.append("  ·  ".join(part for part in parts if part))
        return told

    def _counted(self, found: Vacancy, one: Contender) -> list[str]:
        """Say what was counted about somebody, and where two counts differ."""
        held, say = one.ballot, self._shell.say
        if held is None or found.ballot is None:
            return []
        words, _ = round_words(held, found.ballot.rule, say)
        first = "  ·  ".join((say.text(found.ballot.name), say.day(held.on), present_words(held, say)))
        words = f"!  {words}" if held.round.differing else words
        return [first, words, *counts_words(held, say)]

    def open_papers(self, found: Vacancy) -> None:
        """Show ballot papers and tally sheets as they are printed."""
        from talentdesk.ui.nominations.vacancy_papers import VacancyPapersSheet

        window = self._shell.dialog_parent()
        VacancyPapersSheet(window, self._shell, found, self._desk.today).open_sheet()

    def _remove_ballot(self, contender: Id) -> None:
        self._desk.do(RecordContenderBallot(contender=contender, votes=None))

    def _show_open_to(self, found: Vacancy) -> None:
        is_open = found.line.state is VacancyState.OPEN
        self.open_to.setVisible(is_open)
        if not is_open:
            return
        self.open_to.clear(self.tr("Open to all successors of the tier"))
        for claim in found.open_to:
            self._claim(found, claim)
        if not found.open_to:
            self.open_to.nothing(
                self.tr("Nobody else is on the tier's list or confirmed for one of its posts.")
            )

    def _claim(self, found: Vacancy, claim: Claim) -> None:
        say = self._shell.say
        ready = {one.key: say.text(one.name) for one in self._desk.programme.readiness}
        told = [claim.campaign] if claim.campaign else []
        if claim.slates:
            told.append(self.tr("confirmed for {posts}").format(posts=listed(claim.slates, say)))
        if claim.readiness:
            told.append(ready.get(claim.readiness, claim.readiness))
        acts: list[Act] = []
        if not self._desk.read_only:
            acts = [(f"{_PUT}{claim.person}", self.tr("Put forward"), partial(self._put, found, claim))]
        words = "  ·  ".join(part for part in (claim.name, claim.post, claim.unit) if part)
        self.open_to.line(words, small="  ·  ".join(told), acts=acts, strong=True)

    def _put(self, found: Vacancy, claim: Claim) -> None:
        self._desk.do(PutForward(vacancy=found.line.id, person=claim.person))

    def _test(self, one: Contender, key: str) -> None:
        result = next(each for each in one.tests if each.test.key == key)
        self._open_sheet(TestSheet, one, result)

    def _take_back(self, contender: Id) -> None:
        self._desk.do(RemoveContender(contender=contender))

    def _open_sheet(self, kind: type[AskSheet], *about: object) -> None:
        sheet = partial(kind, self._desk, self._shell)(*about)
        sheet.open_sheet()

    def _open(self, kind: type[AskSheet]) -> None:
        if self.vacancy is not None:
            self._open_sheet(kind, self.vacancy)

    @Slot()
    def _drop(self) -> None:
        if self.vacancy is None:
            return
        if self.vacancy.line.state is VacancyState.OPEN:
            self._open(DropSheet)
        else:
            self._desk.do(DropVacancy(vacancy=self.vacancy.line.id, back=True))

    @Slot()
    def _open_slate(self) -> None:
        """Show who may step in."""
        if self.vacancy is not None:
            self._shell.open_place("succession", f"slates:{self.vacancy.line.post}")

    @Slot()
    def _remove(self) -> None:
        if self.vacancy is not None:
            title = self.vacancy.line.title
            if self._desk.do(RemoveVacancy(vacancy=self.vacancy.line.id)) is not None:
                self._shell.toast(self.tr("The vacancy “{post}” was removed.").format(post=title), undo=True)
