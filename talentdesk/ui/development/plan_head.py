"""The head of a plan: whom it is for, the target post, its state and days, and the summary."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.imports import Value
from talentdesk.domain.people import Found
from talentdesk.domain.plans import Plan, PlanState
from talentdesk.domain.ruling import Ruling
from talentdesk.services.plans import EditPlan
from talentdesk.services.positions import PostLines
from talentdesk.ui.desk import Desk
from talentdesk.ui.development.words import STATE_ROLES
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import DateField, Field
from talentdesk.ui.widgets.labels import Badge, Label
from talentdesk.ui.widgets.note_edit import NoteEdit
from talentdesk.ui.widgets.picker import SHOWN, SearchPicker
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.reasons import sentences
from talentdesk.wording.tables import PLAN_STATES


class PlanHead(Worded, QWidget):
    """Each field is one command when it is left; a refusal stands beneath the field, which stays as typed."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._plan: Plan | None = None
        self._name = Label(kind="title")
        self._who = Label(kind="muted")
        self._badge = Badge()
        self.target = SearchPicker(self._posts)
        self.state = QComboBox()
        self.start, self.end, self.agreed = DateField(), DateField(), DateField()
        self.summary = NoteEdit(lines=3)
        self.fields = {
            "target_post": Field(self.target),
            "state": Field(self.state),
            "start": Field(self.start),
            "end": Field(self.end),
            "agreed_on": Field(self.agreed),
            "summary": Field(self.summary),
        }
        self._build()
        self.target.picked.connect(self._take_post)
        self.target.edit.editingFinished.connect(self._leave_post)
        self.state.activated.connect(self._take_state)
        self.start.day_changed.connect(self._take_start)
        self.end.day_changed.connect(self._take_end)
        self.agreed.day_changed.connect(self._take_agreed)
        self.summary.text_left.connect(self._take_summary)
        self.retranslate()

    def show_plan(self, plan: Plan) -> None:
        """Show the head of a plan."""
        if self._plan is None or self._plan.line.id != plan.line.id:
            for field in self.fields.values():
                field.set_error("")
        self._plan = plan
        line, say = plan.line, self._shell.say
        self._name.setText(line.name)
        self._who.setText("  ·  ".join(part for part in (line.number, line.post) if part))
        self._badge.show_text(say(PLAN_STATES[line.state]), STATE_ROLES[line.state])
        post = Found(kind="post", id=plan.target_post, title=line.target, detail="")
        if not self.target.edit.hasFocus():
            self.target.set_value(post if plan.target_post else None)
        self.state.setCurrentIndex(self.state.findData(line.state))
        days = (("start", self.start, line.start), ("end", self.end, line.end))
        for key, edit, day in (*days, ("agreed_on", self.agreed, plan.agreed_on)):
            # What was refused stays as it was typed until it is mended.
            if edit.day != day and not self.fields[key].error:
                edit.set_day(day)
        self.summary.show_text(plan.summary)
        self._allow(not self._desk.read_only)

    @override
    def retranslate(self) -> None:
        labels = {
            "target_post": self.tr("Target post"),
            "state": self.tr("State"),
            "start": self.tr("From"),
            "end": self.tr("Until"),
            "agreed_on": self.tr("Agreed on"),
            "summary": self.tr("Summary"),
        }
        for key, field in self.fields.items():
            field.set_texts(labels[key])
        self.target.edit.setPlaceholderText(self.tr("Type a post or unit"))
        chosen = self.state.currentData()
        self.state.clear()
        for state, words in PLAN_STATES.items():
            self.state.addItem(self._shell.say(words), state)
        self.state.setCurrentIndex(self.state.findData(chosen))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name)
        head.addWidget(self._who, 1)
        head.addWidget(self._badge)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        # A field with an error is higher than its neighbours, which stay where they are.
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.fields["target_post"], 0, 0, 1, 2, top)
        grid.addWidget(self.fields["state"], 0, 2, top)
        for column, key in enumerate(("start", "end", "agreed_on")):
            grid.addWidget(self.fields[key], 1, column, top)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.fields["summary"], 2, 0, 1, 3)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(16)
        column_.addLayout(head)
        column_.addLayout(grid)

    def _allow(self, on: bool) -> None:
        self.target.set_read_only(not on)
        self.state.setEnabled(on)
        for edit in (self.start, self.end, self.agreed):
            edit.set_read_only(not on)
        self.summary.setReadOnly(not on)

    def _posts(self, text: str) -> Sequence[Found]:
        words = text.strip().casefold()
        posts = self._desk.ask(PostLines())
        hits = [post for post in posts if words in f"{post.title}\n{post.unit}".casefold()]
        return [Found(kind="post", id=one.id, title=one.title, detail=one.unit) for one in hits[: 4 * SHOWN]]

    def _edit(self, key: str, value: Value) -> None:
        if self._plan is None:
            return
        done = self._desk.try_do(EditPlan(plan=self._plan.line.id, values={key: value}))
        refused = isinstance(done, Ruling)
        words = sentences(done, self._shell.say, self._desk.programme) if isinstance(done, Ruling) else ""
        self.fields[key].set_error(words)
        if not refused and key in ("start", "end"):
            # The one that was refused may be right now that the other has changed.
            self._retry("end" if key == "start" else "start")

    def _retry(self, key: str) -> None:
        edit = self.start if key == "start" else self.end
        if self.fields[key].error and self._plan is not None:
            self._edit(key, edit.day)

    @Slot(object)
    def _take_post(self, found: Found) -> None:
        self._edit("target_post", found.id)

    @Slot()
    def _leave_post(self) -> None:
        if self._plan is None or self.target.hits():
            return
        if not self.target.edit.text().strip() and self._plan.target_post:
            self._edit("target_post", "")
        elif self.target.value is None:
            # Words that were not picked mean nothing: show what is stored again.
            stored = Found(kind="post", id=self._plan.target_post, title=self._plan.line.target, detail="")
            self.target.set_value(stored if self._plan.target_post else None)

    @Slot(int)
    def _take_state(self, index: int) -> None:
        state = self.state.itemData(index)
        if self._plan is not None and state != self._plan.line.state:
            self._edit("state", str(PlanState(state)))

    @Slot()
    def _take_start(self) -> None:
        self._edit("start", self.start.day)

    @Slot()
    def _take_end(self) -> None:
        self._edit("end", self.end.day)

    @Slot()
    def _take_agreed(self) -> None:
        self._edit("agreed_on", self.agreed.day)

    @Slot(str)
    def _take_summary(self, text: str) -> None:
        self._edit("summary", text)
