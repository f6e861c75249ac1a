"""The gaps of a plan: competencies below what the target post asks for."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from talentdesk.domain.plans import Plan
from talentdesk.domain.programme import Programme
from talentdesk.services.plans import FillGaps
from talentdesk.services.positions import PostLines
from talentdesk.ui.desk import Desk
from talentdesk.ui.development.part_section import PartSection
from talentdesk.ui.development.words import competencies
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.edit_model import CellKind, EditColumn, EditRow


class GapsSection(PartSection):
    """Competency, present and required score, note; filled from the target post's model on request."""

    kind = "gap"

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self.fill = QPushButton()
        application_theme().set_icon(self.fill, "target")
        self.head.insertWidget(2, self.fill)
        self.fill.clicked.connect(self._fill_in)
        self.retranslate()

    @override
    def show_parts(self, plan: Plan, programme: Programme) -> None:
        models = {post.id: post.model for post in self.desk.ask(PostLines())} if plan.target_post else {}
        choices = competencies(programme, models.get(plan.target_post, ""), self.shell.say)
        known = dict(choices)
        # Free words of an older plan stay choosable beside the model's competencies.
        extra = tuple((gap.competency, gap.competency) for gap in plan.gaps if gap.competency not in known)
        columns = (
            EditColumn(
                key="competency", title=self.tr("Competency"), kind=CellKind.CHOICE, choices=choices + extra
            ),
            EditColumn(key="current", title=self.tr("Present"), kind=CellKind.NUMBER, width=72),
            EditColumn(key="required", title=self.tr("Required"), kind=CellKind.NUMBER, width=76),
            EditColumn(key="note", title=self.tr("Note"), width=220),
        )
        if columns != self.model.columns():
            self.model.show_columns(columns, new_line=self.tr("Add a gap…"))
        self.model.show_rows(
            [
                EditRow(
                    id=gap.id,
                    values={
                        "competency": gap.competency,
                        "current": gap.current,
                        "required": gap.required,
                        "note": gap.note,
                    },
                )
                for gap in plan.gaps
            ]
        )
        self.fill.setEnabled(bool(plan.target_post) and not self.desk.read_only)

    @override
    def retranslate(self) -> None:
        self.set_words(self.tr("Gaps"), "", self.tr("Remove the gap"))
        self.fill.setText(self.tr("Fill in from the target post"))
        self.fill.setToolTip(self.tr("Take over what the target post's model asks for and the newest scores"))

    @Slot()
    def _fill_in(self) -> None:
        if self.plan is None:
            return
        done = self.desk.do(FillGaps(plan=self.plan.line.id))
        if done is not None and not done.figures.get("count"):
            self.shell.toast(self.tr("No score lies below what the target post asks for."))
