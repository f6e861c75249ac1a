"""Ballot papers and tally sheets about those put forward for a vacant post."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk.domain.promoting import Vacancy, ballot_papers
from talentdesk.domain.votes import PaperSet
from talentdesk.ui.printing.ballot_papers import BallotPapersSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field, NumberField

_VOTERS = 20
"""So many papers are offered while nobody said how many vote."""
_MOST = 500


class VacancyPapersSheet(BallotPapersSheet):
    """Asks how many vote, as nobody has counted them yet."""

    def __init__(self, window: QWidget, shell: Shell, vacancy: Vacancy, on: date) -> None:
        self._vacancy: Vacancy | None = None
        super().__init__(window, shell)
        known = [one.ballot.entitled for one in vacancy.contenders if one.ballot]
        self.voters = NumberField()
        self.voters.setRange(1, _MOST)
        self.voters.setValue(min(_MOST, max(known, default=0) or _VOTERS))
        self._voters = Field(self.voters)
        self.choices.addWidget(self.kind_field, 2)
        self.choices.addWidget(self._voters, 1)
        self._vacancy, self._on = vacancy, on
        self.retranslate()
        self.kind.currentIndexChanged.connect(self.draw_anew)
        self.voters.editingFinished.connect(self.draw_anew)
        self.closed.connect(self.deleteLater)
        self.draw()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._vacancy is not None:
            self.say_kinds()
            self._voters.set_texts(self.tr("How many vote"))

    @override
    def name(self) -> str:
        post = self._vacancy.line.title if self._vacancy is not None else ""
        return self.tr("Ballot papers: {post}").format(post=post)

    @override
    def papers(self) -> PaperSet:
        assert self._vacancy is not None
        found = ballot_papers(self._vacancy, self._on, self.voters.value())
        assert found is not None
        return found
