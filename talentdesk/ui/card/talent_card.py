"""The talent card: one person, and where they stand in a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.candidate import CandidateView, Move
from talentdesk.domain.evidence import PersonEvidence
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.names import circle_text
from talentdesk.domain.people import PersonFile
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id
from talentdesk.ui.card import figures
from talentdesk.ui.card.before_talk import BeforeTalk
from talentdesk.ui.card.marks import mark_words, own_note
from talentdesk.ui.card.notes import Notes
from talentdesk.ui.card.origins import OriginTip, open_origins
from talentdesk.ui.card.portrait import Portrait
from talentdesk.ui.card.sections import Facts, Section, Sentences, Trail, empty
from talentdesk.ui.card.small_charts import GapBars, MiniGrid, YearBars
from talentdesk.ui.card.stale_papers import StalePapers
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Badge, Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.ballots import ballot_words
from talentdesk.wording.evidence import ROLES, evidence_words, held_words
from talentdesk.wording.reasons import sentence

if TYPE_CHECKING:
    from talentdesk.domain.slates import SuccessionOfPerson
    from talentdesk.ui.card.succession_part import SuccessionPart

_STEPS = 8
"""Moves shown, the newest first; the journal has them all."""

_VOTES = {"passed": "good", "failed": "bad"}
"""Badges of ballots by result; all others are still open."""


class TalentCard(Worded, QWidget):
    """Shows values it is given and asks nothing itself; its buttons say what was asked for."""

    file_requested = Signal(str)
    plan_requested = Signal(str)
    post_requested = Signal(str)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._file: PersonFile | None = None
        self._view: CandidateView | None = None
        self._held: PersonEvidence | None = None
        self._portrait = Portrait()
        self._name = Label(kind="title", wrap=True)
        self._post = Label(wrap=True)
        self._unit = Label(kind="small", wrap=True)
        self._tier = Badge(role="info")
        self._facts = Facts()
        self._place, self._grid, self._place_words = Section(), MiniGrid(), Label(wrap=True)
        self._badges, self._marks, self._own_note = FlowLayout(), Sentences(), Label(wrap=True)
        self._years, self._bars = Section(), YearBars()
        self._fit, self._gaps = Section(), GapBars()
        self._evidence, self._lacking = Section(), Sentences()
        self._moves, self._trail = Section(), Trail()
        self.succession: SuccessionPart | None = None
        self._notes, self.meeting = Notes(desk), BeforeTalk(desk, shell)
        self._open, self._plan, self.origins = QPushButton(), QPushButton(), QPushButton()
        self.papers = StalePapers(desk, shell)
        self.crisis = QPushButton()
        """Opens the crisis card of the post; for incumbents of posts that are in a tier."""
        self.eligibility = QPushButton()
        for link in (self.origins, self.crisis, self.eligibility):
            set_kind(link, "link")
        self.tip = OriginTip(self._facts, desk, shell, self._known_person)
        set_kind(self._open, "main")
        self._lay_out()
        self._open.clicked.connect(self._ask_file)
        self._plan.clicked.connect(self._ask_plan)
        self.origins.clicked.connect(self._open_origins)
        self.crisis.clicked.connect(self._open_crisis)
        self.eligibility.clicked.connect(self._open_eligibility)
        self.retranslate()

    @property
    def person(self) -> Id:
        """Id of the person shown; empty when nobody is."""
        return self._file.line.id if self._file else ""

    @property
    def name(self) -> str:
        """The name that stands on the card."""
        return self._name.text()

    def show_person(
        self,
        file: PersonFile | None,
        view: CandidateView | None,
        evidence: PersonEvidence | None = None,
    ) -> None:
        """Show a person; ``view`` adds where they stand in a session. Only what differs is drawn anew."""
        before, was = self._file, self._view
        self._file, self._view, self._held = file, view, evidence
        self.setVisible(file is not None)
        known = view is None or not view.blind
        self._open.setVisible(known)
        self._plan.setVisible(known)
        self.origins.setVisible(known)
        self.eligibility.setVisible(known and bool(self._desk.programme.succession.tiers))
        self.crisis.setVisible(known and file is not None and bool(file.post_id and file.line.tier))
        if file is None:
            return
        other_scheme = (was.scheme if was else "") != (view.scheme if view else "")
        if file is not before:
            self._show_head(file)
            self._show_evidence(evidence)
        if file is not before or other_scheme:
            self._show_charts(file, view)
        if view != was or file is not before:
            self._show_place(view)
            self._show_trail(view)
            self._notes.show_view(view)

    @override
    def retranslate(self) -> None:
        self._place.set_title(self.tr("On the grid"))
        self._years.set_title(self.tr("Performance"))
        self._open.setText(self.tr("Open file"))
        self._plan.setText(self.tr("Development plan"))
        self.origins.setText(self.tr("Where the values come from…"))
        self.crisis.setText(self.tr("Crisis card…"))
        self.eligibility.setText(self.tr("Eligible for which tiers…"))
        self.crisis.setToolTip(self.tr("One page for the day this post is vacant"))
        self._notes.retranslate()
        file, view = self._file, self._view
        self._file = self._view = None
        self.show_person(file, view, self._held)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        for widget in (self._name, self._post, self._unit):
            names.addWidget(widget)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._portrait)
        head.addLayout(names, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._open, 1)
        buttons.addWidget(self._plan, 1)
        place = QHBoxLayout()
        place.setSpacing(16)
        place.addWidget(self._grid)
        place.addWidget(self._place_words, 1)
        self._place.body.addLayout(place)
        self._place.body.addLayout(self._badges)
        self._place.body.addWidget(self._marks)
        self._place.body.addWidget(self._own_note)
        self._years.body.addWidget(self._bars)
        self._fit.body.addWidget(self._gaps)
        self._evidence.body.addWidget(self._lacking)
        self._moves.body.addWidget(self._trail)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._tier)
        column.addWidget(self.papers)
        column.addWidget(self._facts)
        links = QHBoxLayout()
        links.addWidget(self.origins)
        links.addWidget(self.crisis)
        links.addStretch(1)
        column.addLayout(links)
        below = QHBoxLayout()
        below.addWidget(self.eligibility)
        below.addStretch(1)
        column.addLayout(below)
        column.addLayout(buttons)
        above = (self._place, self.meeting, self._notes)
        for section in (*above, self._years, self._fit, self._evidence, self._moves):
            column.addWidget(section)
        column.addStretch(1)
        self._column = column

    def show_succession(self, shown: SuccessionOfPerson | None) -> None:
        """Show what succession says of the person; nobody's name may stand beside a code."""
        if self.succession is None:
            if shown is None:
                return
            # Imported here: most cards of a workshop have nothing to say of it.
            from talentdesk.ui.card.succession_part import SuccessionPart

            self.succession = SuccessionPart(self._desk, self._shell)
            self.succession.post_wanted.connect(self.post_requested)
            self.succession.outlook_wanted.connect(self._open_outlook)
            self._column.insertWidget(self._column.indexOf(self._years), self.succession)
        self.succession.show_succession(shown)

    def _open_outlook(self) -> None:
        from talentdesk.ui.card.outlook_sheet import OutlookSheet

        OutlookSheet(self._desk, self._shell, self.person, self.name).open_sheet()

    def _show_head(self, file: PersonFile) -> None:
        line, say = file.line, self._shell.say
        self._portrait.show_person(
            self._view.card.initials if self._view else circle_text(line.name), file.photo
        )
        self._name.setText(line.name)
        self._post.setText(line.post)
        self._post.setVisible(bool(line.post))
        self._unit.setText(line.unit)
        self._unit.setVisible(bool(line.unit))
        self._tier.setVisible(bool(line.tier))
        self._tier.show_text(say.text(self._desk.programme.tier_name(line.tier)), "info")
        self._facts.show_facts(
            [
                (self.tr("Employee no."), line.number),
                (self.tr("Time in post"), self._span(figures.time_in_post(file, self._desk.today))),
                (self.tr("Age"), self._age(figures.age(file, self._desk.today))),
                (self.tr("Joined"), say.day(line.hire_date)),
                (self.tr("Education"), line.education),
                (self.tr("Manager"), line.manager),
            ]
        )

    def _show_place(self, view: CandidateView | None) -> None:
        scheme = view.judged if view else None
        self._place.setVisible(view is not None and scheme is not None)
        if view is None or scheme is None:
            return
        card = view.card
        places = tuple(one.placement for one in view.earlier)
        self._grid.show_places(scheme, card.proposed, card.calibrated, places)
        proposed, calibrated = self._box(scheme, card.proposed), self._box(scheme, card.calibrated)
        lines = [
            self.tr("Proposed: {box}").format(box=proposed),
            self.tr("Calibrated: {box}").format(box=calibrated),
        ]
        if view.proposed_by:
            lines.append(self.tr("Proposed by {who}").format(who=view.proposed_by))
        if view.proposed_reason:
            lines.append(view.proposed_reason)
        for one in view.earlier:
            before = self._box(scheme, one.placement)
            lines.append(self.tr("{cycle}: {box}").format(cycle=one.cycle, box=before))
        self._place_words.setText("\n".join(lines))
        self._grid.setAccessibleName(self._place_words.text())
        self._show_badges(view)
        self._own_note.setText(own_note(view))
        self._own_note.setVisible(bool(own_note(view)))
        findings = [*card.missing, *card.marks]
        self._marks.show_sentences([("warn", self._say_finding(one)) for one in findings])

    def _show_badges(self, view: CandidateView) -> None:
        card = view.card
        empty(self._badges)
        words = (
            (card.moved, self.tr("Moved"), "info"),
            (card.new_in_post, self.tr("New in post"), "info"),
            (card.discussed, self.tr("Discussed"), "good"),
            (card.reason_open, self.tr("Reason open"), "warn"),
            (card.differs, self.tr("Differs between schemes"), "warn"),
            (view.stale, self.tr("Rating too old"), "warn"),
        )
        for shown, text, role in words:
            if shown:
                self._badges.addWidget(Badge(text, role))
        for text, role in mark_words(view, self._desk.programme, self._shell.say):
            self._badges.addWidget(Badge(text, role))
        for ballot in view.ballots:
            words_of_vote = self.tr("Vote {favour} : {against}").format(
                favour=ballot.in_favour, against=ballot.against
            )
            badge = Badge(words_of_vote, _VOTES.get(ballot.result, "warn"))
            asked = self._desk.programme.question(ballot.question)
            badge.setToolTip(ballot_words(asked, ballot, self._shell.say))
            self._badges.addWidget(badge)

    def _show_charts(self, file: PersonFile, view: CandidateView | None) -> None:
        programme, say = self._desk.programme, self._shell.say
        scheme = (view.judged if view else None) or programme.schemes[0]
        bars = figures.year_bars(file, programme, scheme.vertical.key, say)
        self._years.setVisible(bool(bars))
        self._years.set_title(say.text(scheme.vertical.name))
        self._bars.show_bars(bars)
        fit = figures.fit_of(file, programme)
        self._fit.setVisible(fit is not None and fit.percent is not None)
        if fit is not None and fit.percent is not None:
            self._fit.set_title(self.tr("Fit with the post: {percent}%").format(percent=f"{fit.percent:.0f}"))
            self._gaps.show_bars(figures.gap_bars(fit, say))

    def _show_evidence(self, evidence: PersonEvidence | None) -> None:
        self._evidence.setVisible(evidence is not None and bool(evidence.asked))
        if evidence is None:
            return
        say = self._shell.say
        self._evidence.set_title(self.tr("Evidence: {held}").format(held=held_words(evidence, say)))
        self._lacking.show_sentences(
            [(ROLES[item.holding], evidence_words(item, say)) for item in evidence.lacking]
        )

    def _show_trail(self, view: CandidateView | None) -> None:
        scheme = view.judged if view else None
        self._moves.setVisible(view is not None and bool(view.trail))
        if view is not None and scheme is not None:
            newest = view.trail[-_STEPS:]
            self._trail.show_steps([self._step(move, scheme) for move in reversed(newest)])
            self._moves.set_title(self.tr("Moves ({count})").format(count=len(view.trail)))

    def _step(self, move: Move, scheme: Scheme) -> tuple[str, str, str]:
        before, after = self._box(scheme, move.before), self._box(scheme, move.after)
        codes = {one.key: one.name for one in self._desk.programme.reason_codes}
        code = self._shell.say.text(codes[move.code]) if move.code in codes else ""
        why = " · ".join(part for part in (code, move.reason) if part)
        moment = self._shell.say.moment(move.at.astimezone())
        return self.tr("{before} → {after}").format(before=before, after=after), why, f"{moment}  {move.who}"

    def _box(self, scheme: Scheme, place: Placement | None) -> str:
        box = scheme.by_placement.get(place) if place else None
        if box is None:
            return self.tr("holding area")
        return self.tr("{number} {name}").format(number=box.number, name=self._shell.say.text(box.name))

    def _say_finding(self, finding: Finding) -> str:
        return sentence(finding, self._shell.say, self._desk.programme)

    def _span(self, span: tuple[int, int] | None) -> str:
        if span is None:
            return ""
        years, months = span
        if years and months:
            return self.tr("{years} y {months} m").format(years=years, months=months)
        return self.tr("%n year(s)", "", years) if years else self.tr("%n month(s)", "", months)

    def _age(self, age: int | None) -> str:
        return "" if age is None else self.tr("%n year(s) old", "", age)

    def _ask_file(self) -> None:
        self.file_requested.emit(self.person)

    def _known_person(self) -> Id:
        """Return whose card it is; empty while names are hidden."""
        return "" if self._view is not None and self._view.blind else self.person

    def _open_origins(self) -> None:
        open_origins(self._desk, self._shell, self._known_person(), self.name)

    def _open_eligibility(self) -> None:
        from talentdesk.ui.card.eligibility_sheet import EligibilitySheet

        if self._known_person():
            EligibilitySheet(self._desk, self._shell, self._known_person(), self.name).open_sheet()

    def _open_crisis(self) -> None:
        from talentdesk.ui.crisis_paper import CrisisPaper

        if self._file is not None:
            CrisisPaper(self._desk, self._shell, self._file.post_id, self._file.line.post).open_sheet()

    def _ask_plan(self) -> None:
        self.plan_requested.emit(self.person)
