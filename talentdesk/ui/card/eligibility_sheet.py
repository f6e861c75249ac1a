"""For which tiers somebody may be proposed: every condition with its facts, and exceptions with approver."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from talentdesk.domain.ruling import Finding, Met, Reason
from talentdesk.domain.texts import Id
from talentdesk.ui.card.sections import Mark, empty
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Badge, Label, Panel
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording.programme_judged import judged_by
from talentdesk.wording.reasons import sentence

if TYPE_CHECKING:
    from talentdesk.services.eligibility import Eligibility

_ROLES = {Met.MET: "good", Met.NOT_MET: "bad", Met.UNKNOWN: "warn"}


class EligibilitySheet(Sheet):
    """Explains condition by condition; what is not on record is told as not known, never as met."""

    widest: ClassVar[int] = 560

    def __init__(self, desk: Desk, shell: Shell, person: Id, name: str) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._person, self._name = desk, shell, person, name
        self._judged = Label(kind="muted", wrap=True)
        self._panels = QVBoxLayout()
        self._panels.setSpacing(12)
        self.body.addWidget(self._judged)
        self.body.addLayout(self._panels)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        from talentdesk.services.eligibility import EligibilityOf

        programme, say = self._desk.programme, self._shell.say
        self.set_texts(self.tr("Eligibility of {name}").format(name=self._name), "")
        self._judged.setText(judged_by(programme.name, programme.version, say))
        empty(self._panels)
        tiers = tuple(one.key for one in programme.tiers)
        for answer in self._desk.ask(EligibilityOf(tiers=tiers, people=(self._person,))):
            self._panels.addWidget(self._panel(answer))

    def told(self) -> list[str]:
        """Return every line that is shown, tier after tier."""
        found: list[str] = []
        for at in range(self._panels.count()):
            item = self._panels.itemAt(at)
            panel = item.widget() if item is not None else None
            if panel is not None:
                found += [one.text for one in panel.findChildren(Badge)]
                found += [one.text() for one in panel.findChildren(Label)]
        return found

    def _panel(self, answer: Eligibility) -> Panel:
        panel = Panel()
        head = QHBoxLayout()
        head.addWidget(Label(self._shell.say.text(self._desk.programme.tier_name(answer.tier)), "strong"), 1)
        words = {
            Met.MET: self.tr("eligible"),
            Met.NOT_MET: self.tr("not eligible"),
            Met.UNKNOWN: self.tr("not known yet"),
        }
        head.addWidget(Badge(words[answer.verdict], _ROLES[answer.verdict]))
        panel.body.addLayout(head)
        for finding in answer.ruling.findings:
            panel.body.addLayout(self._line(finding, answer.tier))
        if not answer.ruling.findings:
            nothing = self.tr("The programme asks nothing for this tier.")
            panel.body.addWidget(Label(nothing, "muted", wrap=True))
        return panel

    def _line(self, finding: Finding, tier: str) -> QHBoxLayout:
        waived = finding.reason is Reason.CONDITION_WAIVED
        row, column = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(8)
        column.setSpacing(0)
        mark = Mark("info" if waived else _ROLES[finding.met])
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        name = self.tr("Exception") if waived else self._named(finding, tier)
        column.addWidget(Label(name, wrap=True))
        words = sentence(finding, self._shell.say, self._desk.programme)
        column.addWidget(Label(words, "small", wrap=True))
        row.addLayout(column, 1)
        return row

    def _named(self, finding: Finding, tier: str) -> str:
        rule = self._desk.programme.succession.tier(tier)
        found = (one.name for one in (rule.conditions if rule else ()) if one.key == finding.source)
        return next((self._shell.say.text(name) for name in found), finding.source)
