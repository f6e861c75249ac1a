"""The development place: plans at the left, the chosen one's editor at the right."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.change import Subject
from talentdesk.domain.plans import PlanLine
from talentdesk.domain.texts import Id
from talentdesk.services.plans import PlanLines, PlanOf
from talentdesk.ui.desk import Desk
from talentdesk.ui.development.new_plan_sheet import NewPlanSheet
from talentdesk.ui.development.plan_editor import PlanEditor
from talentdesk.ui.development.plan_list import PlanList
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.page import Page
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.split import beside

_LIST = 288


class PlansPage(Page):
    """Lists development plans and edits the chosen one; the talent card follows its person."""

    subjects = (Subject.PLAN, Subject.PERSON, Subject.POST, Subject.PROGRAMME, Subject.COMPETENCY)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self._lines: tuple[PlanLine, ...] = ()
        self.list = PlanList(shell)
        ExportAction(self.list.view, desk, shell)
        self.editor = PlanEditor(desk, shell)
        self._empty = EmptyState("development")
        self._new, self._chart = QAction(self), QAction(self)
        shell.theme.set_icon(self._new, "add")
        shell.theme.set_icon(self._chart, "chart")
        self.addActions([self._chart, self._new])
        self._build()
        self.list.line_chosen.connect(self._show_plan)
        self._new.triggered.connect(self.open_new)
        self._chart.triggered.connect(self.open_chart)
        self._empty.action_requested.connect(self.open_new)
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Development")

    @override
    def subtitle(self) -> str:
        late = sum(1 for line in self._lines if line.late)
        words = self.tr("%n plan(s)", "", len(self._lines))
        if late:
            words += "  ·  " + self.tr("{count} with late actions").format(count=late)
        return words

    @override
    def retranslate(self) -> None:
        self._new.setText(self.tr("New plan"))
        self._chart.setText(self.tr("Progress chart"))
        self._chart.setToolTip(self.tr("Draw how far all plans are"))
        self._empty.set_texts(
            self.tr("No development plans yet"),
            self.tr("A plan says which gaps somebody closes, by what, until when, and who guides them."),
            self.tr("New plan"),
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Other places selected somebody else meanwhile; the talent card belongs to the plan shown.
        self._select_person()

    @override
    @Slot(str)
    def open_at(self, id: str) -> None:
        """Open a plan; a person's id opens their newest one, or the form for a first."""
        self._load()
        mine = [line.id for line in self._lines if id in (line.id, line.person)]
        if mine:
            self.list.choose(mine[-1])
        else:
            self._open_sheet(id)

    @override
    def refresh(self) -> None:
        self._lines = self.desk.ask(PlanLines())
        self.list.show_lines(self._lines)
        self._new.setEnabled(not self.desk.read_only)
        self._chart.setEnabled(bool(self._lines))
        self._stack.setCurrentIndex(0 if self._lines else 1)
        self._show_plan(self.list.chosen)

    @Slot()
    def open_new(self) -> None:
        """Open the form for a new plan, for whoever is selected."""
        people = self.shell.selection.people
        with_plan = {line.person for line in self._lines}
        self._open_sheet(people[0] if people and people[0] not in with_plan else "")

    @Slot()
    def open_chart(self) -> None:
        """Draw how far the plans are, those with the most that is late first."""
        from talentdesk.charts.completion import completion
        from talentdesk.ui.charts.chart_sheet import ChartSheet

        ChartSheet(self.shell, completion(self._lines)).open_sheet()

    def _open_sheet(self, person: Id) -> None:
        sheet = NewPlanSheet(self.desk, self.shell, person)
        sheet.begun.connect(self.open_at)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(beside(self.list, self.editor, _LIST, QMargins(tokens.PAGE_EDGE, 0, 12, 16)))
        self._stack.addWidget(self._empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)

    @Slot(str)
    def _show_plan(self, plan: Id) -> None:
        found = self.desk.ask(PlanOf(plan=plan)) if plan else None
        self.editor.setVisible(found is not None)
        if found is None:
            return
        before = self.editor.plan
        self.editor.show_plan(found)
        if before != plan:
            self._select_person()

    def _select_person(self) -> None:
        person = next((line.person for line in self._lines if line.id == self.editor.plan), "")
        if person and self.isVisible():
            self.shell.selection.select_people((person,))
