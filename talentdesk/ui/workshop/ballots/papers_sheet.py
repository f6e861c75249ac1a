"""Ballot papers, ballot lists and tally sheets before they are printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.domain.votes import PaperSet, VoteTable, paper_set
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.wording import Say
from talentdesk.wording import ballots as words

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed

PAPERS, LISTS, TALLY = range(3)


class PapersSheet(PaperSheet):
    """Chooses the question, what is printed, and whether for all candidates or the selected ones."""

    def __init__(self, window: QWidget, shell: Shell, table: VoteTable, selected: tuple[Id, ...]) -> None:
        self._table: VoteTable | None = None
        super().__init__(window, shell)
        self._selected = tuple(one for one in selected if table.line(one) is not None)
        self.question, self.kind = QComboBox(), QComboBox()
        self.only = QCheckBox()
        self._question, self._kind = Field(self.question), Field(self.kind)
        for one in table.questions:
            self.question.addItem(words.question_words(one.name, shell.say), one.key)
        self.choices.addWidget(self._question, 1)
        self.choices.addWidget(self._kind, 1)
        self.choices.addWidget(self.only)
        self._table = table
        self._question.setVisible(len(table.questions) > 1)
        self.only.setVisible(0 < len(self._selected) < len(table.lines))
        self.only.setChecked(len(self._selected) > 1)
        self.retranslate()
        for box in (self.question, self.kind):
            box.currentIndexChanged.connect(self._choose)
        self.only.toggled.connect(self._choose)
        self.draw()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._table is None:
            return
        self._question.set_texts(self.tr("Question"))
        self._kind.set_texts(self.tr("Print"))
        chosen = max(0, self.kind.currentIndex())
        with QSignalBlocker(self.kind):
            self.kind.clear()
            self.kind.addItems(
                [
                    self.tr("Papers: one a candidate and voter"),
                    self.tr("Lists: one a voter, all candidates"),
                    self.tr("Tally sheets of both tellers"),
                ]
            )
            self.kind.setCurrentIndex(chosen)
        self.only.setText(self.tr("%n selected candidate(s) only", "", len(self._selected)))

    @override
    def name(self) -> str:
        session = self._table.name if self._table is not None else ""
        return self.tr("Ballot papers: {session}").format(session=session)

    def papers(self) -> PaperSet:
        """Return what is printed."""
        assert self._table is not None
        chosen = self._selected if self.only.isChecked() else ()
        return paper_set(self._table, str(self.question.currentData()), chosen)

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        return _Drawing(self.papers(), self.kind.currentIndex(), self.shell.say)

    @Slot()
    def _choose(self) -> None:
        self.draw()


class _Drawing:
    """Draws away from the window; what it needs was taken before."""

    def __init__(self, given: PaperSet, kind: int, say: Say) -> None:
        self._given, self._kind, self._say = given, kind, say

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Printed:
        from talentdesk.reports import ballots as reports

        draw = (reports.draw_papers, reports.draw_lists, reports.draw_tally_sheet)[self._kind]
        return draw(self._given, self._say, progress, cancelled)
