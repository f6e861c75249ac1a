"""The ballots on one candidate: question, round, the tally at once or two counts of the papers."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from talentdesk.domain import ballots
from talentdesk.domain.ballots import Tally
from talentdesk.domain.votes import CandidateVotes, PaperCount, QuestionVotes, Round
from talentdesk.services.ballots import CountPapers, RecordBallot, RemoveBallot
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.workshop.ballots.entry import TallyFields
from talentdesk.wording import Say, reasons
from talentdesk.wording import ballots as words

AT_ONCE, FIRST, SECOND = range(3)
"""How a tally is entered: at once, or as one of two counts of the papers."""


class BallotSheet(Sheet):
    """A tally, never names. ``wanted`` carries the command that keeps it."""

    wanted = Signal(object)
    table_wanted = Signal()
    papers_wanted = Signal()

    def __init__(self, window: QWidget, votes: CandidateVotes, say: Say) -> None:
        self._votes: CandidateVotes | None = None
        super().__init__(window)
        self._say, self._votes = say, votes
        self.question, self.round, self.mode = QComboBox(), QComboBox(), QComboBox()
        self.teller = QLineEdit()
        self.cells = TallyFields()
        self._who = Label(kind="small", wrap=True)
        self._result = Label(kind="strong", wrap=True)
        self._rule = Label(kind="small", wrap=True)
        self._past = Label(kind="muted", wrap=True)
        self.again, self.away = QPushButton(), QPushButton()
        self.table, self.papers = QPushButton(), QPushButton()
        for button in (self.again, self.away, self.table, self.papers):
            set_kind(button, "link")
        self._fields = {
            key: Field(widget)
            for key, widget in {
                "question": self.question,
                "round": self.round,
                "mode": self.mode,
                "teller": self.teller,
            }.items()
        }
        self._fill_body()
        self._connect()
        self.show_votes(votes)

    def _fill_body(self) -> None:
        self.body.addWidget(self._fields["question"])
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self._fields["round"], 1)
        pair.addWidget(self._fields["mode"], 1)
        self.body.addLayout(pair)
        self.body.addWidget(self._fields["teller"])
        for widget in (self.cells, self._who, self._result, self._rule, Line(), self._past):
            self.body.addWidget(widget)
        row = FlowLayout()
        for button in (self.again, self.away, self.table, self.papers):
            row.addWidget(button)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.question.currentIndexChanged.connect(self._choose_question)
        self.round.currentIndexChanged.connect(self._choose_round)
        self.mode.currentIndexChanged.connect(self._choose_mode)
        self.cells.changed.connect(self._judge)
        self.cells.finished.connect(self._finish)
        self.accepted.connect(self._keep)
        self.table.clicked.connect(self.table_wanted)
        self.papers.clicked.connect(self.papers_wanted)
        self.away.clicked.connect(self._take_away)
        self.again.clicked.connect(self._put_again)

    # ------------------------------------------------------------------ shown

    @property
    def result(self) -> str:
        """What the tally comes to, in words."""
        return self._result.text()

    @property
    def candidate(self) -> str:
        """Whom is voted on."""
        return self._here.candidate

    def show_votes(self, votes: CandidateVotes) -> None:
        """Show the ballots on the candidate as they are now; question and way of entering stay."""
        self._votes = votes
        kept = self.question.currentData()
        with QSignalBlocker(self.question):
            self.question.clear()
            for one in votes.questions:
                self.question.addItem(words.question_words(one.question.name, self._say), one.question.key)
            self.question.setCurrentIndex(max(0, self.question.findData(kept)))
        self._fields["question"].setVisible(len(votes.questions) > 1)
        self.retranslate()
        self._choose_question()

    def say_refused(self, sentence: str) -> None:
        """Say why a tally was not kept; what was typed stays."""
        self._result.setText(sentence)
        self._result.show()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._votes is None:
            return
        self.set_texts(self.tr("Ballot: {name}").format(name=self._votes.name), self.tr("Keep the tally"))
        titles = {
            "question": self.tr("Question"),
            "round": self.tr("Round"),
            "mode": self.tr("Entered"),
            "teller": self.tr("Counted by"),
        }
        for key, field in self._fields.items():
            field.set_texts(titles[key])
        chosen = max(0, self.mode.currentIndex())
        with QSignalBlocker(self.mode):
            self.mode.clear()
            self.mode.addItems(
                [
                    self.tr("The tally at once"),
                    self.tr("From paper: first count"),
                    self.tr("From paper: second count"),
                ]
            )
            self.mode.setCurrentIndex(chosen)
        if self.question.count():
            self._offer_ways()
        self.table.setText(self.tr("All candidates in a table…"))
        self.papers.setText(self.tr("Print papers…"))
        self.away.setText(self.tr("Take this round away"))
        self._judge()

    # ------------------------------------------------------------------ choosing

    @property
    def _here(self) -> CandidateVotes:
        assert self._votes is not None
        return self._votes

    @property
    def _asked(self) -> QuestionVotes:
        return self._here.questions[max(0, self.question.currentIndex())]

    @property
    def _held(self) -> Round | None:
        """The round chosen, None for one that is not counted yet."""
        number = self.round.currentData() or 1
        return next((one for one in self._asked.rounds if one.number == number), None)

    def _count(self, number: int) -> PaperCount | None:
        held = self._held
        return next((one for one in held.counts if one.number == number), None) if held else None

    @Slot()
    def _choose_question(self) -> None:
        asked = self._asked
        with QSignalBlocker(self.round):
            self.round.clear()
            for one in asked.rounds:
                self.round.addItem(self._round_words(one), one.number)
            newest = asked.newest
            if newest is None:
                self.round.addItem(self.tr("First round"), 1)
            elif newest.outcome is not None and asked.next_ruling.allowed:
                self.round.addItem(
                    self.tr("Put again: round {number}").format(number=newest.number + 1), newest.number + 1
                )
            self.round.setCurrentIndex(max(0, len(asked.rounds) - 1))
        self._choose_round()

    def _round_words(self, one: Round) -> str:
        if one.outcome is None:
            return self.tr("Round {number}: counting").format(number=one.number)
        result = words.result_words(one.outcome.result, self._say)
        return self.tr("Round {number}: {result}").format(number=one.number, result=result)

    @Slot()
    def _choose_round(self) -> None:
        """Go on with the way the round was begun in."""
        held = self._held
        if held is not None and held.counts and held.tally is None:
            self._set_mode(SECOND if len(held.counts) < 2 else self.mode.currentIndex() or SECOND)
        elif held is not None and not held.on_paper:
            self._set_mode(AT_ONCE)
        self._offer_ways()
        self._choose_mode()

    def _offer_ways(self) -> None:
        """Offer no tally at once where the rule asks for two counts."""
        twice = self._asked.question.rule.twice
        ways = self.mode.model()
        assert isinstance(ways, QStandardItemModel)
        ways.item(AT_ONCE).setEnabled(not twice)
        if twice and self.mode.currentIndex() == AT_ONCE:
            self._set_mode(FIRST)

    def _set_mode(self, mode: int) -> None:
        with QSignalBlocker(self.mode):
            self.mode.setCurrentIndex(mode)

    @Slot()
    def _choose_mode(self) -> None:
        votes, held, mode = self._here, self._held, self.mode.currentIndex()
        tally = held.tally if held else None
        nobody = Tally(in_favour=0, against=0, abstain=0, present=votes.present, entitled=votes.entitled)
        self.cells.show_tally(tally if tally is not None and mode == AT_ONCE else nobody)
        count = self._count(mode) if mode != AT_ONCE else None
        # A teller must not see the other's count: shown again is only what both have counted.
        both = held is not None and len(held.counts) > 1
        if count is not None and both:
            self.cells.show_cells(count.cells)
        self.teller.setText(count.teller if count else "")
        self._fields["teller"].setVisible(mode != AT_ONCE)
        self._judge()

    # ------------------------------------------------------------------ judging

    @Slot()
    def _judge(self) -> None:
        if self._votes is None or not self.question.count():
            return
        tally, held, say = self.cells.tally(), self._held, self._say
        rule = self._asked.question.rule
        ruling = ballots.check(tally)
        counted_empty = self.mode.currentIndex() != AT_ONCE
        self.main_button.setEnabled(ruling.allowed and (tally.papers > 0 or counted_empty))
        self.main_button.setText(self._keep_words(counted=counted_empty))
        differing = held.differing if held else ()
        self.cells.mark([one.cell for one in differing] if counted_empty else [])
        if not ruling.allowed:
            said = reasons.sentence(ruling.findings[0], say)
        elif counted_empty:
            said = words.differing_words(differing, say) if differing else self._count_words(held)
        else:
            said = words.outcome_words(tally, ballots.outcome(tally, rule), rule, say) if tally.papers else ""
        self._result.setText(said)
        self._result.setVisible(bool(said))
        self._rule.setText(words.rule_words(rule, say))
        self._say_who()
        self._say_past()

    def _keep_words(self, *, counted: bool) -> str:
        """Return what the main button does: a round that stands is corrected, not put again."""
        held = self._held
        if counted:
            return self.tr("Keep this count")
        if held is not None and held.tally is not None:
            return self.tr("Correct round {number}").format(number=held.number)
        return self.tr("Keep the tally")

    def _count_words(self, held: Round | None) -> str:
        if held is None or not held.counts:
            return self.tr("Two tellers count the papers; the tally stands when both counts agree.")
        if held.tally is not None:
            rule = self._asked.question.rule
            return words.outcome_words(held.tally, ballots.outcome(held.tally, rule), rule, self._say)
        there = held.counts[0].number
        return self.tr("Count {number} is in. The other teller counts without seeing it.").format(
            number=there
        )

    def _say_who(self) -> None:
        votes = self._here
        self._who.setVisible(votes.recused > 0)
        self._who.setText(
            self.tr(
                "%n member(s) do not take part for this candidate and are not counted.", "", votes.recused
            )
        )

    def _say_past(self) -> None:
        asked, say = self._asked, self._say
        lines = []
        for one in asked.rounds:
            if one.tally is not None and one.outcome is not None and one is not self._held:
                told = words.outcome_words(one.tally, one.outcome, asked.question.rule, say)
                lines.append(self.tr("Round {number}: {told}").format(number=one.number, told=told))
        ruling = asked.next_ruling
        if asked.rounds and not ruling.allowed:
            lines.append(reasons.sentence(ruling.findings[0], say))
        self._past.setText("\n".join(lines))
        self._past.setVisible(bool(lines))
        self.away.setVisible(self._held is not None and self._held is asked.newest)
        last = self.round.count() - 1
        self.again.setVisible(0 < last != self.round.currentIndex() and last == len(asked.rounds))
        self.again.setText(self.round.itemText(last))

    # ------------------------------------------------------------------ keeping

    @Slot()
    def _finish(self) -> None:
        if self.main_button.isEnabled():
            self.main_button.click()

    @Slot()
    def _keep(self) -> None:
        tally, mode = self.cells.tally(), self.mode.currentIndex()
        given = {
            "candidate": self._here.candidate,
            "question": self._asked.question.key,
            "round": int(self.round.currentData() or 0),
            **{cell: getattr(tally, cell) for cell in (*ballots.CELLS, "present", "entitled")},
        }
        if mode == AT_ONCE:
            self.wanted.emit(RecordBallot(**given))
        else:
            self.wanted.emit(CountPapers(number=mode, teller=self.teller.text(), **given))

    @Slot()
    def _put_again(self) -> None:
        """Go on to the round that comes next."""
        self.round.setCurrentIndex(self.round.count() - 1)
        self.cells.begin()

    @Slot()
    def _take_away(self) -> None:
        self.wanted.emit(RemoveBallot(candidate=self._here.candidate, question=self._asked.question.key))
