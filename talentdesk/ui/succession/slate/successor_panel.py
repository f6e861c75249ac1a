"""The chosen successor: readiness, confirmation, note, conditions, gaps, and where else they are named."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.slates import SlateDetail, SlateLine
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.slate.facts_view import FactsView
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.slates import naming_text, verdict_text


class SuccessorPanel(Worded, Panel):
    """Shows one line of a slate and asks for changes of it."""

    readiness_wanted = Signal(str, str)
    note_wanted = Signal(str, str)
    confirm_wanted = Signal(str)
    remove_wanted = Signal(str)
    post_wanted = Signal(str)
    plan_wanted = Signal(str)

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._line: SlateLine | None = None
        self._detail: SlateDetail | None = None
        self._name = Label(kind="large")
        self._judged = Label(kind="small", wrap=True)
        self.readiness = QComboBox()
        self.note = QLineEdit()
        self.fields = {"readiness": Field(self.readiness), "note": Field(self.note)}
        self.confirm, self.remove, self.plan = QPushButton(), QPushButton(), QPushButton()
        for button, icon in ((self.remove, "trash"), (self.plan, "development")):
            application_theme().set_icon(button, icon)
        self._verdict, self._fit, self._elsewhere = (Label(kind="strong", wrap=True) for _ in range(3))
        self.conditions, self.gaps = FactsView(), FactsView()
        self._links = QWidget()
        self._beside = QVBoxLayout(self._links)
        self._lay_out()
        self.readiness.activated.connect(self._take_readiness)
        self.note.editingFinished.connect(self._take_note)
        self.confirm.clicked.connect(self._ask_confirm)
        self.remove.clicked.connect(self._ask_remove)
        self.plan.clicked.connect(self._ask_plan)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.fields["readiness"].set_texts(self.tr("Readiness for this post"))
        self.fields["note"].set_texts(self.tr("Note"))
        self.remove.setText(self.tr("Take off…"))
        self.plan.setText(self.tr("Development plan…"))
        say = self._shell.say
        self.readiness.clear()
        self.readiness.addItem(say("not judged"), "")
        for choice in self._desk.programme.readiness:
            self.readiness.addItem(say.text(choice.name), choice.key)
        if self._line is not None and self._detail is not None:
            self.show_line(self._detail, self._line)

    def show_line(self, detail: SlateDetail, line: SlateLine) -> None:
        """Show somebody of a slate; what is being typed stays."""
        other = self._line is None or self._line.id != line.id
        self._detail, self._line = detail, line
        self._name.setText(line.name)
        self.readiness.setCurrentIndex(max(0, self.readiness.findData(line.readiness)))
        if other or not self.note.hasFocus():
            self.note.setText(line.note)
        self.confirm.setText(self.tr("Only proposed again") if line.confirmed_on else self.tr("Confirm"))
        set_kind(self.confirm, "" if line.confirmed_on else "main")
        self._judged.setText(self._judged_text(line))
        self._show_facts(line)
        self._show_elsewhere(line)
        writable = not self._desk.read_only
        for widget in (*self.fields.values(), self.confirm, self.remove):
            widget.setEnabled(writable)
        self.plan.setVisible(not line.outside)

    def _judged_text(self, line: SlateLine) -> str:
        say, detail = self._shell.say, self._detail
        if line.confirmed_on is None:
            return self.tr("Proposed only: does not count for the bench until confirmed.")
        words = self.tr("Confirmed on {day}").format(day=say.day(line.confirmed_on))
        if line.judged_by is not None:
            words += self.tr(", judged by version {version} of the programme").format(
                version=line.judged_by.version
            )
            now = detail.in_force if detail else None
            if now is not None and now.id != line.judged_by.id:
                words += self.tr(" (version {version} is in force now)").format(version=now.version)
        if line.exception:
            words += "\n" + self.tr("By exception: {why} (approved by {who})").format(
                why=line.exception, who=line.approver
            )
        return words

    def _show_facts(self, line: SlateLine) -> None:
        say, programme, detail = self._shell.say, self._desk.programme, self._detail
        assert detail is not None
        tier = detail.post.tier
        tier_name = say.text(programme.tier_name(tier)) if tier else ""
        if line.outside:
            self._verdict.setText(self.tr("From outside: the conditions cannot be checked."))
        elif line.verdict is None:
            self._verdict.setText(self.tr("The programme asks nothing for this post."))
        else:
            told = verdict_text(line.verdict, line.ruling, say)
            self._verdict.setText(f"{tier_name}: {told}")
        self.conditions.show_ruling(line.ruling, line.conditions, programme, say)
        fit = line.fit
        self._fit.setVisible(fit is not None)
        if fit is None:
            self.gaps.hide()
            return
        model = say.text(fit.model.name)
        if fit.percent is None:
            self._fit.setText(self.tr("{model}: no scores yet").format(model=model))
        else:
            words = self.tr("Fit with {model}: {percent}%, {scored} of {all} scored")
            self._fit.setText(
                words.format(model=model, percent=f"{fit.percent:.0f}", scored=fit.scored, all=len(fit.items))
            )
        self.gaps.show_gaps(fit, say)

    def _show_elsewhere(self, line: SlateLine) -> None:
        while self._beside.count():
            item = self._beside.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._elsewhere.setVisible(bool(line.elsewhere))
        words = self.tr("Also named for %n other post(s)", "", len(line.elsewhere))
        most = self._desk.programme.succession.successors.named_most
        if line.too_often:
            words += self.tr(": too often (at most {most} posts in all)").format(most=most)
        self._elsewhere.setText(words)
        for naming in line.elsewhere:
            link = QPushButton(naming_text(naming, self._desk.programme, self._shell.say))
            set_kind(link, "link")
            link.setToolTip(naming.unit)
            link.clicked.connect(partial(self.post_wanted.emit, naming.post))
            self._beside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._links.setVisible(bool(line.elsewhere))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.plan)
        head.addWidget(self.remove)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.fields["readiness"], 1)
        row.addWidget(self.fields["note"], 1)
        foot = QHBoxLayout()
        foot.addWidget(self._judged, 1)
        foot.addWidget(self.confirm)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self.body.addLayout(head)
        self.body.addLayout(row)
        self.body.addLayout(foot)
        widgets = (self._verdict, self.conditions, self._fit, self.gaps, self._elsewhere, self._links)
        for widget in widgets:
            self.body.addWidget(widget)

    @Slot(int)
    def _take_readiness(self, index: int) -> None:
        key = str(self.readiness.itemData(index) or "")
        if self._line is not None and key != self._line.readiness:
            self.readiness_wanted.emit(self._line.id, key)

    @Slot()
    def _take_note(self) -> None:
        if self._line is not None and self.note.text().strip() != self._line.note:
            self.note_wanted.emit(self._line.id, self.note.text())

    @Slot()
    def _ask_confirm(self) -> None:
        if self._line is not None:
            self.confirm_wanted.emit(self._line.id)

    @Slot()
    def _ask_remove(self) -> None:
        if self._line is not None:
            self.remove_wanted.emit(self._line.id)

    @Slot()
    def _ask_plan(self) -> None:
        if self._line is not None:
            self.plan_wanted.emit(self._line.person)
