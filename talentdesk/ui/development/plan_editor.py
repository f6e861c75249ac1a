"""The editor of a development plan."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.charts.timeline import TimelineValues, timeline
from talentdesk.domain.plans import Plan
from talentdesk.domain.texts import Id
from talentdesk.services.plans import RemovePlan
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.development.actions import ActionsSection
from talentdesk.ui.development.gaps import GapsSection
from talentdesk.ui.development.mentors import MentorsSection
from talentdesk.ui.development.part_section import PartSection
from talentdesk.ui.development.plan_head import PlanHead
from talentdesk.ui.development.timeline_view import TimelineView
from talentdesk.ui.saving import PICTURES, ask_target, tell_saved
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording import Say

_READABLE = 900


class PlanEditor(Worded, QScrollArea):
    """Head, gaps, actions, timeline and mentors of a plan, one below the other."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._plan: Plan | None = None
        self.head = PlanHead(desk, shell)
        self.gaps = GapsSection(desk, shell)
        self.actions_table = ActionsSection(desk, shell)
        self.mentors = MentorsSection(desk, shell)
        self.timeline = TimelineView(shell)
        self._timeline_title = Label(kind="large")
        self._timeline_words = Label(kind="muted", wrap=True)
        self.save_picture = QPushButton()
        self.remove = QPushButton()
        set_kind(self.remove, "link")
        application_theme().set_icon(self.save_picture, "download")
        application_theme().set_icon(self.remove, "trash")
        self._build()
        self.save_picture.clicked.connect(self._ask_where)
        self.remove.clicked.connect(self._remove_plan)
        self.retranslate()

    @property
    def plan(self) -> Id:
        """The plan shown, empty when there is none."""
        return self._plan.line.id if self._plan else ""

    def show_plan(self, plan: Plan) -> None:
        """Show a plan."""
        if self._plan is None or self._plan.line.id != plan.line.id:
            self.verticalScrollBar().setValue(0)
        self._plan = plan
        self.head.show_plan(plan)
        sections: tuple[PartSection, ...] = (self.gaps, self.actions_table, self.mentors)
        for section in sections:
            section.show_plan(plan, self._desk.programme)
        values = self._values(plan)
        self.timeline.show_values(values)
        self._timeline_words.setText(values.sentence(self._shell.say))
        self.remove.setEnabled(not self._desk.read_only)
        self._keep_room()

    def _keep_room(self) -> None:
        """Let the list beside give way rather than scroll sideways."""
        inner = self.widget()
        if inner is not None:
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(inner.minimumSizeHint().width() + bar)

    @override
    def retranslate(self) -> None:
        self._timeline_title.setText(self.tr("Timeline"))
        self.save_picture.setText(self.tr("Save as a picture…"))
        self.remove.setText(self.tr("Remove this plan"))

    def save_timeline(self, path: Path) -> None:
        """Save the timeline as PNG, SVG or PDF, by the ending of the path."""
        if self._plan is None:
            return
        values, say = self._values(self._plan), self._shell.say
        job = Job(self.tr("Saving the timeline"), _Saving(values, say, path))
        self._shell.run_job(job, self._saved)

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("kind", "page")
        inner.setMaximumWidth(_READABLE)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 0, tokens.PAGE_EDGE, 24)
        column.setSpacing(24)
        column.addWidget(self.head)
        for section in (self.gaps, self.actions_table):
            column.addWidget(Line())
            column.addWidget(section)
        column.addWidget(Line())
        column.addLayout(self._timeline_block())
        column.addWidget(Line())
        column.addWidget(self.mentors)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column.addLayout(foot)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(inner)

    def _timeline_block(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self._timeline_title, 1)
        head.addWidget(self.save_picture)
        block = QVBoxLayout()
        block.setSpacing(8)
        block.addLayout(head)
        block.addWidget(self._timeline_words)
        block.addWidget(self.timeline)
        return block

    def _values(self, plan: Plan) -> TimelineValues:
        return timeline(plan, self._desk.today)

    @Slot()
    def _ask_where(self) -> None:
        if self._plan is None:
            return
        name = f"{self._plan.line.name} {self.tr('Timeline')}"
        path = ask_target(self, self.tr("Save the timeline"), name, PICTURES)
        if path is not None:
            self.save_timeline(path)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        tell_saved(self._shell, path)

    @Slot()
    def _remove_plan(self) -> None:
        if self._plan is not None:
            name = self._plan.line.name
            if self._desk.do(RemovePlan(plan=self._plan.line.id)) is not None:
                words = self.tr("The development plan of {name} was removed.").format(name=name)
                self._shell.toast(words, undo=True)


class _Saving:
    """Draws the chart and writes it; made on the window's thread, called on the job's."""

    def __init__(self, values: TimelineValues, say: Say, path: Path) -> None:
        self._values, self._say, self._path = values, say, path

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Path:
        from talentdesk.charts import figure, style
        from talentdesk.exchange import files

        kind = figure.Format(self._path.suffix.casefold().removeprefix("."))
        files.write(self._path, figure.save(self._values, style.paper(), self._say, kind))
        return self._path
