"""The tab with the succession chart and the replacement chart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.change import Subject
from talentdesk.domain.people import Found
from talentdesk.domain.succession_chart import SuccessionChart
from talentdesk.domain.texts import Id
from talentdesk.services.scenarios import Played
from talentdesk.services.succession_chart import SuccessionChartOf
from talentdesk.ui.desk import Desk
from talentdesk.ui.page import Page
from talentdesk.ui.saving import ask_target, tell_saved
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession import finder
from talentdesk.ui.succession.chart.accessible import install
from talentdesk.ui.succession.chart.bar import ChartBar
from talentdesk.ui.succession.chart.legend import ChartLegend
from talentdesk.ui.succession.chart.view import ChartView
from talentdesk.ui.succession.notes import notes_of
from talentdesk.ui.succession.vacancies import vacancies_of
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.labels import Label


class ChartPage(Page):
    """Shows the posts as a tree; the talent card follows the post that is selected."""

    subjects = (Subject.POST, Subject.PERSON, Subject.SLATE, Subject.OUTLOOK, Subject.PROGRAMME)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        install()
        self.vacancies = vacancies_of(desk)
        self.chart: SuccessionChart | None = None
        self.view = ChartView(shell.say, shell.theme.values)
        self.bar = ChartBar(self, self._hits)
        self.legend = ChartLegend()
        self.cut = Label(kind="warn", wrap=True)
        self._empty = EmptyState("tree")
        self.print, self.picture, self.play = QAction(self), QAction(self), QAction(self)
        self.menu: QMenu | None = None
        """The menu of a post opened last."""
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for action, icon in ((self.picture, "export"), (self.print, "print"), (self.play, "play")):
            self.shell.theme.set_icon(action, icon)
            self.addAction(action)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.cut.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, tokens.PAGE_EDGE, 8)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.cut)
        column.addWidget(self._stack, 1)
        column.addWidget(self.legend)

    def _connect(self) -> None:
        view, bar = self.view, self.bar
        bar.mode_chosen.connect(view.look)
        bar.every_chosen.connect(self._load)
        bar.field.found.connect(self.go_to)
        bar.closer.clicked.connect(lambda: view.zoom_by(1))
        bar.farther.clicked.connect(lambda: view.zoom_by(-1))
        bar.whole.clicked.connect(view.fit)
        bar.fold.clicked.connect(lambda: view.fold_all(True))
        bar.unfold.clicked.connect(lambda: view.fold_all(False))
        view.zoomed.connect(lambda: bar.show_scale(view.zoom))
        view.selected.connect(self._select)
        view.opened.connect(self.open_slate)
        view.menu_requested.connect(self.open_menu)
        view.vacancy_requested.connect(self.vacancies.toggle)
        self.legend.wanted.connect(view.select)
        self.vacancies.changed.connect(self._show_scenario)
        self.shell.selection.changed.connect(self._follow)
        self.shell.theme.changed.connect(self._dress)
        self.shell.speech.changed.connect(self._speak)
        self.print.triggered.connect(self.open_paper)
        self.picture.triggered.connect(self.ask_picture)
        self.play.triggered.connect(self.open_what_if)
        self._empty.action_requested.connect(lambda: self.shell.open_place("succession", "posts"))

    # ------------------------------------------------------------------ page

    @override
    def title(self) -> str:
        return self.tr("Succession chart")

    @override
    def subtitle(self) -> str:
        if self.chart is None:
            return ""
        words = self.tr("%n post(s)", "", len(self.chart.posts))
        if self.vacancies.posts:
            words += "  ·  " + self.tr("%n post(s) marked vacant", "", len(self.vacancies.posts))
        return words

    @override
    def retranslate(self) -> None:
        self.print.setText(self.tr("Print…"))
        self.print.setToolTip(self.tr("The chart on A3, over as many pages as it takes"))
        self.picture.setText(self.tr("Picture…"))
        self.picture.setToolTip(self.tr("The chart as it is open now, as PNG or SVG"))
        self.play.setText(self.tr("What if…"))
        self.play.setToolTip(self.tr("What happens when the posts marked vacant are"))
        self.view.setAccessibleName(self.tr("Succession chart"))
        self._empty.set_texts(
            self.tr("No key positions yet"),
            self.tr("The chart shows key positions, who holds them and who may follow."),
            self.tr("Choose key positions"),
        )
        self._tell_cut()

    @override
    def refresh(self) -> None:
        self.chart = self.desk.ask(SuccessionChartOf(every=self.bar.every.isChecked()))
        programme = self.desk.programme
        self._stack.setCurrentIndex(0 if self.chart.posts else 1)
        self.legend.show_chart(self.chart, programme)
        self.view.show_chart(self.chart, programme)
        some = bool(self.chart.posts)
        self.legend.setVisible(some)
        for action in (self.print, self.picture, self.play):
            action.setEnabled(some)
        self.bar.show_scale(self.view.zoom)
        self._tell_cut()
        self._show_scenario()
        self._follow()

    @override
    def open_at(self, id: Id) -> None:
        """Go to a post, or to somebody."""
        if self._stale:
            self._load()
        if self.chart is not None and id not in self.chart.by_post and id not in self.chart.people:
            self.bar.every.setChecked(True)
        known = self.chart is not None and id in self.chart.people
        self.go_to(Found(kind=finder.PERSON if known else finder.POST, id=id, title="", detail=""))

    # ------------------------------------------------------------------ acts

    @Slot(object)
    def go_to(self, found: Found) -> None:
        """Go to what was found; a person's lines stand out wherever they are named."""
        if self.chart is None:
            return
        is_person = found.kind == finder.PERSON
        self.view.select(finder.post_of(self.chart, found.id) if is_person else found.id)
        if is_person:
            if not self.chart.people[found.id].outside:
                self.shell.selection.select_people((found.id,))
            self.view.light_up(found.id)
        self.view.setFocus()

    @Slot(str)
    def open_slate(self, post: Id) -> None:
        """Open the slate of a post."""
        self.shell.open_place("succession", f"slates:{post}")

    @Slot(str, QPoint)
    def open_menu(self, post: Id, at: QPoint) -> None:
        """Open the menu of a post."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open the slate"), lambda: self.open_slate(post))
        menu.addAction(self.tr("Crisis card…"), lambda: self.open_crisis(post))
        marked = post in self.vacancies.posts
        words = self.tr("No longer vacant in the scenario") if marked else self.tr("What if it were vacant?")
        menu.addAction(words, lambda: self.vacancies.toggle(post))
        knob = self.view.board.knobs.get(post)
        if knob is not None:
            folded = post in self.view.collapsed
            words = self.tr("Open the branch") if folded else self.tr("Fold the branch")
            menu.addSeparator()
            menu.addAction(words, lambda: self.view.fold(post, not folded))
        self.menu = menu
        menu.popup(at)

    def open_crisis(self, post: Id) -> None:
        """Show the crisis card of a post."""
        from talentdesk.ui.crisis_paper import CrisisPaper

        title = self.chart.by_post[post].title if self.chart is not None else ""
        CrisisPaper(self.desk, self.shell, post, title).open_sheet()

    @Slot()
    def open_what_if(self) -> None:
        """Play what is marked; the selected post where nothing is."""
        if not self.vacancies.posts and self.view.current:
            self.vacancies.toggle(self.view.current)
        self.shell.open_place("succession", "whatif")

    @Slot()
    def open_paper(self) -> None:
        """Show the whole chart as pages."""
        from talentdesk.ui.succession.chart.paper import ChartPaper

        ChartPaper(self.desk, self.shell, self.view, every=self.bar.every.isChecked()).open_sheet()

    @Slot()
    def ask_picture(self) -> None:
        """Ask where the picture of the chart goes and write it."""
        kinds = {".png": "PNG", ".svg": "SVG"}
        path = ask_target(self.window(), self.tr("Picture"), self.title(), kinds)
        if path is not None:
            self.write_picture(path)

    def write_picture(self, path: Path) -> None:
        """Write the chart as it is open now."""
        from talentdesk.ui.succession.chart.picture import write_picture

        if write_picture(self.view, path):
            tell_saved(self.shell, path)
        else:
            self.shell.strip(self.tr("{file} cannot be written.").format(file=path.name))

    # ------------------------------------------------------------------ following

    def _hits(self, text: str) -> Sequence[Found]:
        return finder.hits(self.chart, text, self.shell.say) if self.chart is not None else ()

    @Slot(str)
    def _select(self, post: Id) -> None:
        if self.chart is None:
            return
        found = self.chart.by_post.get(post)
        people = tuple(one.person.id for one in found.holders) if found is not None else ()
        self.view.light_up(people[0] if people else "")
        if people:
            self.shell.selection.select_people(people)
        else:
            self.shell.selection.clear()

    @Slot()
    def _follow(self) -> None:
        """Let whoever is selected elsewhere stand out, and stand at their post."""
        people = self.shell.selection.people
        if not people or self.chart is None or not self.isVisible():
            return
        current = self.chart.by_post.get(self.view.current)
        if current is None or all(one.person.id != people[0] for one in current.holders):
            post = finder.post_of(self.chart, people[0])
            if post and not self.view.current:
                self.view.select(post)
        self.view.light_up(people[0])

    @Slot()
    def _show_scenario(self) -> None:
        if self.chart is None:
            return
        played: Played | None = self.vacancies.played()
        notes = notes_of(played, self.shell.say) if played is not None else {}
        self.view.show_scenario(frozenset(self.vacancies.posts), notes)
        self.heading_changed.emit()

    @Slot()
    def _dress(self) -> None:
        self.view.dress(self.shell.theme.values)

    @Slot()
    def _speak(self) -> None:
        self.view.speak(self.shell.say)

    def _tell_cut(self) -> None:
        cut = self.chart.cut if self.chart is not None else ()
        self.cut.setVisible(bool(cut))
        if self.chart is not None and cut:
            names = self.shell.say(", ").join(self.chart.by_post[one].title for one in cut)
            text = self.tr("Managers lead round in a circle. It is cut at: {posts}. Correct who leads whom.")
            self.cut.setText(text.format(posts=names))
