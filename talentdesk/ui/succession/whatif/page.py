"""The tab "What if": posts marked vacant at the left, what comes of it at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget
from typing_extensions import override

from talentdesk.domain.change import Subject
from talentdesk.domain.people import Found
from talentdesk.domain.succession_chart import SuccessionChart
from talentdesk.domain.texts import Id
from talentdesk.services.commands import Command
from talentdesk.services.scenarios import (
    KeepScenario,
    Played,
    RemoveScenario,
    RenameScenario,
    Scenario,
    Scenarios,
)
from talentdesk.services.succession_chart import SuccessionChartOf
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.page import Page
from talentdesk.ui.saving import ask_target, tell_saved, workbooks
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession import finder
from talentdesk.ui.succession.vacancies import vacancies_of
from talentdesk.ui.succession.whatif.left import MarkedPosts
from talentdesk.ui.succession.whatif.outcome import Outcome
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.wording.succession_chart import named


class WhatIfPage(Page):
    """Plays what is marked vacant, keeps scenarios, prints and exports them."""

    subjects = (
        Subject.POST,
        Subject.PERSON,
        Subject.SLATE,
        Subject.OUTLOOK,
        Subject.PROGRAMME,
        Subject.SCENARIO,
    )

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self.vacancies = vacancies_of(desk)
        self._chart: SuccessionChart | None = None
        self._kept: tuple[Scenario, ...] = ()
        self._played: Played | None = None
        self.left = MarkedPosts(self._hits)
        self.outcome = Outcome(shell.say)
        self._empty = EmptyState("play")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.outcome)
        self.print, self.export, self.to_chart = QAction(self), QAction(self), QAction(self)
        for action, icon in ((self.export, "export"), (self.print, "print"), (self.to_chart, "tree")):
            shell.theme.set_icon(action, icon)
            self.addAction(action)
        line = QFrame()
        line.setProperty("kind", "upright")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addWidget(line)
        row.addWidget(self._stack, 1)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        left = self.left
        left.added.connect(self._mark)
        left.removed.connect(self._unmark)
        left.cleared.connect(self.vacancies.clear)
        left.chosen.connect(self.take)
        left.keep_wanted.connect(self.keep)
        left.rename_wanted.connect(self.rename)
        left.forget_wanted.connect(self.forget)
        self.outcome.post_wanted.connect(self._show_on_chart)
        self.outcome.person_excluded.connect(self.vacancies.toggle_person)
        self.vacancies.changed.connect(self.refresh_when_shown)
        self.print.triggered.connect(self.open_paper)
        self.export.triggered.connect(self.ask_export)
        self.to_chart.triggered.connect(lambda: self._show_on_chart(""))
        self._empty.action_requested.connect(lambda: self._show_on_chart(""))

    # ------------------------------------------------------------------ page

    @override
    def title(self) -> str:
        return self.tr("What if")

    @override
    def subtitle(self) -> str:
        scenario = self.vacancies.scenario
        if scenario is None:
            return self.tr("%n post(s) marked vacant", "", len(self.vacancies.posts))
        if self.vacancies.differs:
            return self.tr("“{name}”, changed and not kept").format(name=scenario.name)
        return self.tr("“{name}”").format(name=scenario.name)

    @override
    def retranslate(self) -> None:
        self.print.setText(self.tr("Print…"))
        self.print.setToolTip(self.tr("The scenario on one page"))
        self.export.setText(self.tr("Export…"))
        self.export.setToolTip(self.tr("Steps, figures and differences as a workbook"))
        self.to_chart.setText(self.tr("On the chart"))
        self.to_chart.setToolTip(self.tr("See the scenario on the succession chart"))
        self._empty.set_texts(
            self.tr("What if somebody were gone tomorrow?"),
            self.tr("Mark one or several posts vacant: at the left, or on the chart by V or its menu."),
            self.tr("To the chart"),
        )

    @override
    def refresh(self) -> None:
        self._kept = self.desk.ask(Scenarios())
        scenario = self.vacancies.scenario
        if scenario is not None:
            known = next((one for one in self._kept if one.id == scenario.id), None)
            if known is not scenario:
                self.vacancies.scenario = known
        self._played = self.vacancies.played()
        self._chart = self._played.chart if self._played else self.desk.ask(SuccessionChartOf(every=True))
        words = self.tr("{name}: not available")
        people = [(one, words.format(name=self._name(one))) for one in self.vacancies.leaving]
        self.left.show_posts([*((one, self._title(one)) for one in self.vacancies.posts), *people])
        chosen = self.vacancies.scenario.id if self.vacancies.scenario else ""
        self.left.show_kept(self._kept, chosen, read_only=self.desk.read_only)
        self._stack.setCurrentIndex(1 if self._played else 0)
        for action in (self.print, self.export):
            action.setEnabled(self._played is not None)
        if self._played is not None:
            self.outcome.show_played(self._played, self.shell.say)
        self.heading_changed.emit()

    @override
    def open_at(self, id: Id) -> None:
        """Mark a post vacant."""
        if id not in self.vacancies.posts:
            self.vacancies.toggle(id)

    # ------------------------------------------------------------------ scenarios

    @Slot(str)
    def take(self, scenario: Id) -> None:
        """Mark the posts of a kept scenario."""
        self.vacancies.take(next((one for one in self._kept if one.id == scenario), None))

    @Slot(str)
    def keep(self, name: str) -> None:
        """Keep what is marked: in the chosen scenario where the name is its own, else as a new one."""
        chosen = next((one for one in self._kept if one.id == self.left.chosen_scenario), None)
        own = chosen.id if chosen is not None and chosen.name == name.strip() else ""
        done = self._try(self._wanted(name, own))
        if done:
            self._follow(done)
            self.shell.toast(self.tr("Kept the scenario “{name}”").format(name=name.strip()), undo=True)

    def _wanted(self, name: str, own: Id) -> KeepScenario:
        marked = self.vacancies
        return KeepScenario(name=name, posts=marked.posts, leaving=marked.leaving, scenario=own)

    @Slot(str)
    def rename(self, name: str) -> None:
        """Give the chosen scenario another name."""
        done = self._try(RenameScenario(scenario=self.left.chosen_scenario, name=name))
        if done:
            self._follow(done)

    @Slot()
    def forget(self) -> None:
        """Forget the chosen scenario; what is marked stays marked."""
        gone = self.left.chosen_scenario
        if self._try(RemoveScenario(scenario=gone)):
            self.left.name.clear()
            self.shell.toast(self.tr("Forgot the scenario"), undo=True)
            if self.vacancies.scenario is not None and self.vacancies.scenario.id == gone:
                self.vacancies.keep(None)

    def _try(self, command: Command) -> Id:
        """Run a command, telling beside the form why it was refused; the id of the scenario, or empty."""
        answer = self.desk.try_do(command)
        if not self.left.refusal.take(answer, self.shell.say, self.desk.programme):
            return ""
        return str(getattr(answer, "figures", {}).get("id", ""))

    def _follow(self, scenario: Id) -> None:
        self._kept = self.desk.ask(Scenarios())
        self.vacancies.keep(next((one for one in self._kept if one.id == scenario), None))

    # ------------------------------------------------------------------ out of the window

    @Slot()
    def open_paper(self) -> None:
        """Show the scenario as a page."""
        from talentdesk.ui.succession.whatif.paper import ScenarioPaper

        ScenarioPaper(self.desk, self.shell, self.vacancies).open_sheet()

    @Slot()
    def ask_export(self) -> None:
        """Ask where the workbook goes and write it."""
        scenario = self.vacancies.scenario
        name = scenario.name if scenario is not None else self.title()
        path = ask_target(self.window(), self.tr("Export"), name, workbooks(self.shell.say))
        if path is not None:
            self.write_book(path)

    def write_book(self, path: Path) -> None:
        """Write steps, figures and differences."""
        played, say = self._played, self.shell.say
        if played is None:
            return

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            from talentdesk.exchange.scenario_sheet import write_scenario

            write_scenario(path, played.chart, played.result, say)
            return path

        self.shell.run_job(Job[Path](self.tr("Writing the workbook"), work), self._written)

    @Slot(object)
    def _written(self, path: Path) -> None:
        tell_saved(self.shell, path)

    # ------------------------------------------------------------------ inside

    @Slot(object)
    def _mark(self, found: Found) -> None:
        """Mark a post vacant; a person's own post where nobody else holds it, else the person."""
        post = found.id
        if found.kind == finder.PERSON:
            post = self._sole_post(found.id)
            if not post and found.id not in self.vacancies.leaving:
                self.vacancies.toggle_person(found.id)
        if post and post not in self.vacancies.posts:
            self.vacancies.toggle(post)

    @Slot(str)
    def _unmark(self, key: Id) -> None:
        if key in self.vacancies.leaving:
            self.vacancies.toggle_person(key)
        else:
            self.vacancies.toggle(key)

    def _sole_post(self, person: Id) -> Id:
        if self._chart is None:
            return ""
        post = self._chart.by_post.get(self._chart.people[person].post)
        return post.id if post is not None and len(post.holders) == 1 else ""

    @Slot(str)
    def _show_on_chart(self, post: Id) -> None:
        self.shell.open_place("succession", f"chart:{post}" if post else "chart")

    def _hits(self, text: str) -> Sequence[Found]:
        if self._chart is None:
            return ()
        return finder.hits(self._chart, text, self.shell.say)

    def _name(self, person: Id) -> str:
        return named(self._chart.people if self._chart is not None else {}, person, self.shell.say)

    def _title(self, post: Id) -> str:
        found = self._chart.by_post.get(post) if self._chart is not None else None
        return found.title if found is not None else self.tr("a post no longer on record")
