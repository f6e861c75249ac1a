"""Ballot papers, ballot lists and tally sheets of a session before they are printed."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.domain.votes import PaperSet, VoteTable, paper_set
from talentdesk.ui.printing.ballot_papers import LISTS, PAPERS, TALLY, BallotPapersSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.wording import ballots as words

__all__ = ["LISTS", "PAPERS", "TALLY", "PapersSheet"]


class PapersSheet(BallotPapersSheet):
    """Chooses the question too, and whether for all candidates or the selected ones."""

    def __init__(self, window: QWidget, shell: Shell, table: VoteTable, selected: tuple[Id, ...]) -> None:
        self._table: VoteTable | None = None
        super().__init__(window, shell)
        self._selected = tuple(one for one in selected if table.line(one) is not None)
        self.question = QComboBox()
        self.only = QCheckBox()
        self._question = Field(self.question)
        for one in table.questions:
            self.question.addItem(words.question_words(one.name, shell.say), one.key)
        self.choices.addWidget(self._question, 1)
        self.choices.addWidget(self.kind_field, 1)
        self.choices.addWidget(self.only)
        self._table = table
        self._question.setVisible(len(table.questions) > 1)
        self.only.setVisible(0 < len(self._selected) < len(table.lines))
        self.only.setChecked(len(self._selected) > 1)
        self.retranslate()
        for box in (self.question, self.kind):
            box.currentIndexChanged.connect(self.draw_anew)
        self.only.toggled.connect(self.draw_anew)
        self.draw()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._table is None:
            return
        self._question.set_texts(self.tr("Question"))
        self.say_kinds()
        self.only.setText(self.tr("%n selected candidate(s) only", "", len(self._selected)))

    @override
    def name(self) -> str:
        session = self._table.name if self._table is not None else ""
        return self.tr("Ballot papers: {session}").format(session=session)

    @override
    def papers(self) -> PaperSet:
        assert self._table is not None
        chosen = self._selected if self.only.isChecked() else ()
        return paper_set(self._table, str(self.question.currentData()), chosen)
