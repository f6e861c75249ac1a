"""What was found about a nominee: conditions, recommenders, measures, the peer ballot, objections."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from talentdesk.domain.grid import Placement
from talentdesk.domain.nominations import Nomination, NominationState, Objection, PeerRound, Recommendation
from talentdesk.domain.programme import BallotQuestion, Programme
from talentdesk.domain.ruling import Finding, Met, Reason, Ruling
from talentdesk.domain.succession_rule import (
    PEER_BALLOT,
    RECOMMENDERS,
    Condition,
    ConditionKind,
    Measure,
)
from talentdesk.domain.votes import QuestionVotes
from talentdesk.domain.weights import Part as Weighed
from talentdesk.services.commands import Command
from talentdesk.services.nomination_parts import CheckCondition, SetMeasure, WaiveCondition
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.meter import ROLES
from talentdesk.ui.nominations.part import Act, Part
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.nominations import (
    BALLOTS,
    OBJECTION_OUTCOMES,
    VERDICTS,
    counted,
    counts_words,
    formula,
    part_formula,
    present_words,
    round_words,
    total_formula,
    total_words,
    value_words,
)
from talentdesk.wording.reasons import sentence, sentences

Ask = Callable[[str, object], None]
"""Opens a sheet: what is asked, and about what."""


class FoundPart(Worded, Part):
    """A part that shows a nomination; what its buttons do is either done at once or asked by a sheet."""

    def __init__(self, desk: Desk, shell: Shell, ask: Ask) -> None:
        super().__init__()
        self.desk, self.shell, self.ask = desk, shell, ask
        self.nomination: Nomination | None = None

    def show_nomination(self, nomination: Nomination) -> None:
        """Show a nomination."""
        self.nomination = nomination
        self.fill(nomination)

    @abstractmethod
    def fill(self, nomination: Nomination) -> None:
        """Put the lines in."""

    @property
    def open(self) -> bool:
        """Whether anything may change."""
        shown = self.nomination
        return shown is not None and shown.line.state is NominationState.RUNNING and not self.desk.read_only

    def do(self, command: Command) -> None:
        """Do something at once; a refusal is said on the page."""
        self.desk.do(command)

    def asking(self, what: str, about: object = None) -> Callable[[], object]:
        """Return what opens a sheet."""
        return partial(self.ask, what, about)


class EligibilityPart(FoundPart):
    """Every condition with its figures; by hand where only a person can tell, and with its exceptions."""

    @override
    def fill(self, nomination: Nomination) -> None:
        say, programme = self.shell.say, nomination.programme
        verdict = nomination.line.verdict
        self.clear(self.tr("Eligibility"), badge=(say(VERDICTS[verdict]), ROLES[verdict]))
        rule = programme.succession.tier(nomination.line.tier)
        conditions = {one.key: one for one in rule.conditions} if rule else {}
        waived = {one.condition for one in nomination.waivers}
        for finding in nomination.eligibility.findings:
            if finding.reason is Reason.CONDITION_WAIVED:
                self._waiver(nomination, finding)
            else:
                self._condition(nomination, conditions.get(finding.source), finding, waived)
        if not nomination.eligibility.findings:
            self.nothing(self.tr("The programme asks nothing of those proposed for this tier."))

    def _condition(
        self, nomination: Nomination, condition: Condition | None, finding: Finding, waived: set[str]
    ) -> None:
        say, programme = self.shell.say, nomination.programme
        key = finding.source
        acts: list[Act] = []
        checked = next((one for one in nomination.checks if one.condition == key), None)
        by_hand = condition is not None and condition.kind is ConditionKind.CONFIRMED
        if self.open and by_hand:
            if checked is None or not checked.met:
                acts.append((f"met-{key}", self.tr("Met"), partial(self._check, key, True)))
            if checked is None or checked.met:
                acts.append((f"unmet-{key}", self.tr("Not met"), partial(self._check, key, False)))
            if checked is not None:
                acts.append((f"open-{key}", self.tr("Not checked"), partial(self._check, key, None)))
        if self.open and finding.met is not Met.MET and key not in waived:
            acts.append((f"waive-{key}", self.tr("Exception…"), self.asking("exception", key)))
        small = sentence(finding, say, programme)
        if checked is not None:
            small += "  " + self.tr("{who}, {day}").format(who=checked.who, day=say.day(checked.on))
        name = say.text(condition.name) if condition else key
        self.line(name, role=ROLES[finding.met], small=small, acts=acts, strong=True)

    def _waiver(self, nomination: Nomination, finding: Finding) -> None:
        key = finding.source
        acts: list[Act] = []
        if self.open:
            acts = [
                (f"edit-{key}", self.tr("Edit…"), self.asking("exception", key)),
                (f"back-{key}", self.tr("Take back"), partial(self._take_back, key)),
            ]
        words = sentence(finding, self.shell.say, nomination.programme)
        self.line(words, role="warn", acts=acts)

    def _check(self, condition: str, met: bool | None) -> None:
        if self.nomination is not None:
            self.do(CheckCondition(nomination=self.nomination.line.id, condition=condition, met=met))

    def _take_back(self, condition: str) -> None:
        if self.nomination is not None:
            self.do(WaiveCondition(nomination=self.nomination.line.id, condition=condition, back=True))


class RecommendersPart(FoundPart):
    """Who recommends, with standing, opinion and signature."""

    @override
    def fill(self, nomination: Nomination) -> None:
        say = self.shell.say
        enough = nomination.line.recommended
        acts: list[Act] = []
        if self.open:
            acts.append(("recommend", self.tr("Add a recommender…"), self.asking("recommend")))
            waived = {one.condition for one in nomination.waivers}
            if enough is not None and enough.met is not Met.MET and RECOMMENDERS not in waived:
                acts.append(("waive-few", self.tr("Exception…"), self.asking("exception", RECOMMENDERS)))
        badge = (counted(enough, say), ROLES[enough.met]) if enough else None
        self.clear(self.tr("Recommenders"), acts, badge)
        for one in nomination.recommendations:
            self._recommender(one, nomination.programme)
        if not nomination.recommendations:
            self.nothing(self.tr("Nobody recommends yet."))

    def _recommender(self, one: Recommendation, programme: Programme) -> None:
        say = self.shell.say
        acts: list[Act] = []
        if self.open:
            acts = [
                (f"edit-{one.id}", self.tr("Edit…"), self.asking("edit_recommendation", one)),
                (f"remove-{one.id}", self.tr("Remove"), self.asking("remove_recommendation", one)),
            ]
        words = "  ·  ".join(part for part in (one.name, one.post) if part)
        if one.mentor:
            words += "  ·  " + self.tr("mentor")
        told = [sentence(one.finding, say, programme)]
        if one.signed_on:
            told.append(self.tr("Signed on {day}.").format(day=say.day(one.signed_on)))
        if one.opinion:
            told.append(one.opinion)
        self.line(words, role=ROLES[one.finding.met], small="\n".join(told), acts=acts, strong=True)


class MeasuresPart(FoundPart):
    """The measures with what each adds, the formula, and the rank."""

    @override
    def fill(self, nomination: Nomination) -> None:
        say, programme = self.shell.say, nomination.programme
        total, line = nomination.line.total, nomination.line
        self.setVisible(bool(total.parts))
        badge = None
        if line.rank:
            badge = (self.tr("rank {rank}").format(rank=line.rank), "info")
        self.clear(self.tr("Measures"), badge=badge)
        if not total.parts:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        sources = {one.measure: one for one in nomination.measures}
        for row, part in enumerate(total.parts):
            measure = part.measure
            grid.addWidget(Label(say.text(measure.name)), row, 0)
            grid.addWidget(self._editor(programme, measure, part), row, 1)
            grid.addWidget(Label(part_formula(part) or self.tr("not measured yet"), "muted"), row, 2)
            known = sources.get(measure.key)
            told = "  ·  ".join(one for one in (known.source, say.day(known.on)) if one) if known else ""
            grid.addWidget(Label(told, "small"), row, 3)
        grid.setColumnStretch(3, 1)
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(holder)
        summed = total_formula(total)
        shown = summed or self.tr("so far {range}").format(range=total_words(total) or "–")
        self.line(shown, small=formula(programme.succession.measures, say), strong=True)

    def _editor(self, programme: Programme, measure: Measure, part: Weighed) -> QWidget:
        say = self.shell.say
        scheme = programme.scheme(measure.scheme) if measure.scheme else None
        if not self.open:
            return Label(value_words(part, programme, say), "strong")
        if scheme is None:
            edit = QLineEdit("" if part.value is None else value_words(part, programme, say))
            edit.setObjectName(f"measure-{measure.key}")
            edit.setFixedWidth(96)
            edit.setPlaceholderText(f"{measure.lowest:.10g} – {measure.highest:.10g}")
            edit.setAccessibleName(say.text(measure.name))
            edit.editingFinished.connect(partial(self._take, measure, edit))
            return edit
        box = QComboBox()
        box.setObjectName(f"measure-{measure.key}")
        box.setAccessibleName(say.text(measure.name))
        box.addItem(self.tr("no box yet"), None)
        for each in scheme.boxes:
            box.addItem(f"{each.number}  {say.text(each.name)}", each.placement)
        at = [box.itemData(row) for row in range(box.count())].index(part.value) if part.value else 0
        box.setCurrentIndex(at)
        box.activated.connect(partial(self._choose, measure, box))
        return box

    def _take(self, measure: Measure, edit: QLineEdit) -> None:
        """Take what was typed; what is no number stays as it is, marked."""
        if self.nomination is None:
            return
        text = edit.text().strip()
        part = next(one for one in self.nomination.line.total.parts if one.measure.key == measure.key)
        try:
            value = float(text.replace("，", ".").replace(",", ".")) if text else None
        except ValueError:
            self._mark(edit, self.tr("This is not a number."))
            return
        if value == part.value:
            self._mark(edit, "")
            return
        answer = self.desk.try_do(
            SetMeasure(nomination=self.nomination.line.id, measure=measure.key, value=value)
        )
        if isinstance(answer, Ruling):
            self._mark(edit, sentences(answer, self.shell.say, self.desk.programme))

    def _mark(self, edit: QLineEdit, words: str) -> None:
        edit.setProperty("error", "true" if words else "false")
        edit.style().unpolish(edit)
        edit.style().polish(edit)
        edit.setToolTip(words)
        if words:
            self.shell.strip(words)

    def _choose(self, measure: Measure, box: QComboBox, index: int) -> None:
        place = box.itemData(index)
        if self.nomination is not None:
            given = place if isinstance(place, Placement) else None
            self.do(SetMeasure(nomination=self.nomination.line.id, measure=measure.key, place=given))


class BallotPart(FoundPart):
    """The ballot among colleagues: every round with its counts and the result explained."""

    @override
    def fill(self, nomination: Nomination) -> None:
        say = self.shell.say
        self.setVisible(nomination.ballot is not None)
        met = nomination.line.ballot
        if nomination.ballot is None or met is None:
            return
        rounds = tuple(one.round for one in nomination.rounds)
        again = QuestionVotes(question=nomination.ballot, rounds=rounds).next_ruling
        acts: list[Act] = []
        if self.open:
            acts.append(("ballot", self.tr("Count…"), self.asking("ballot", False)))
            if rounds:
                if again.allowed:
                    acts.append(("again", self.tr("Another round…"), self.asking("ballot", True)))
                acts.append(("remove-ballot", self.tr("Take the round away"), self.asking("remove_ballot")))
            if met is not Met.MET and PEER_BALLOT not in {one.condition for one in nomination.waivers}:
                acts.append(("waive-ballot", self.tr("Exception…"), self.asking("exception", PEER_BALLOT)))
        self.clear(say.text(nomination.ballot.name), acts, (say(BALLOTS[met]), ROLES[met]))
        for one in nomination.rounds:
            self._round(nomination.ballot, one)
        if self.open and met is Met.NOT_MET and not again.allowed:
            self.nothing(sentence(again.findings[0], say))
        if not nomination.rounds:
            self.nothing(self.tr("Not held yet."))

    def _round(self, question: BallotQuestion, one: PeerRound) -> None:
        say = self.shell.say
        words, met = round_words(one, question.rule, say)
        head = self.tr("Round {number}, {day}").format(number=one.round.number, day=say.day(one.on))
        first = "  ·  ".join((head, present_words(one, say)))
        self.line(words, role=ROLES[met], small="\n".join((first, *counts_words(one, say))), strong=True)


class ObjectionsPart(FoundPart):
    """The register of objections to a nominee."""

    @override
    def fill(self, nomination: Nomination) -> None:
        waiting = sum(one.outcome is None for one in nomination.objections)
        acts: list[Act] = []
        if self.open:
            acts.append(("object", self.tr("Take in an objection…"), self.asking("object")))
        badge = (self.tr("{count} not decided").format(count=waiting), "warn") if waiting else None
        self.clear(self.tr("Objections"), acts, badge)
        for one in nomination.objections:
            self._objection(one)
        if not nomination.objections:
            self.nothing(self.tr("There are none."))

    def _objection(self, one: Objection) -> None:
        say = self.shell.say
        acts: list[Act] = []
        if self.open:
            acts = [
                (f"handle-{one.id}", self.tr("Handle…"), self.asking("handle", one)),
                (f"drop-{one.id}", self.tr("Remove"), self.asking("remove_objection", one)),
            ]
        told = ["  ·  ".join((say.day(one.on), one.by or self.tr("without a name")))]
        role = "warn"
        if one.outcome is not None:
            role = "bad" if one.outcome.value == "upheld" else "good"
            told.append(
                "  ·  ".join(
                    part
                    for part in (
                        say(OBJECTION_OUTCOMES[one.outcome]),
                        say.day(one.handled_on),
                        one.handled_by,
                        one.answer,
                    )
                    if part
                )
            )
        self.line(one.text, role=role, small="\n".join(told), acts=acts)
