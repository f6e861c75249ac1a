"""Ballot papers, ballot lists and tally sheets before they are printed, whoever votes on whom."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from talentdesk.domain.votes import PaperSet
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed

PAPERS, LISTS, TALLY = range(3)


class BallotPapersSheet(PaperSheet):
    """Chooses what is printed. A kind of ballot says of whom by ``papers``, and lays out the choices."""

    def __init__(self, window: QWidget, shell: Shell) -> None:
        super().__init__(window, shell)
        self.kind = QComboBox()
        self.kind_field = Field(self.kind)

    @abstractmethod
    def papers(self) -> PaperSet:
        """Return what is printed."""

    def say_kinds(self) -> None:
        """Set the words; what was chosen stays chosen."""
        self.kind_field.set_texts(self.tr("Print"))
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

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        return _Drawing(self.papers(), self.kind.currentIndex(), self.shell.say)

    @Slot()
    def draw_anew(self) -> None:
        """Draw what is chosen now."""
        self.draw()


class _Drawing:
    """Draws away from the window; what it needs was taken before."""

    def __init__(self, given: PaperSet, kind: int, say: Say) -> None:
        self._given, self._kind, self._say = given, kind, say

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Printed:
        from talentdesk.reports import ballots as reports

        draw = (reports.draw_papers, reports.draw_lists, reports.draw_tally_sheet)[self._kind]
        return draw(self._given, self._say, progress, cancelled)
