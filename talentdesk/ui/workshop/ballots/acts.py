"""What the workshop does with ballots: the sheet of one candidate, the table of all, papers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from talentdesk.domain.texts import Id
from talentdesk.services.ballots import VotesOf
from talentdesk.services.commands import Command
from talentdesk.ui.workshop.ballots.sheet import SECOND, BallotSheet
from talentdesk.ui.workshop.doing import Doing


class BallotActs(QObject):
    """Opens the sheets of ballots and keeps what they want."""

    def __init__(self, acts: Doing, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts

    @Slot(str)
    def open_one(self, candidate: Id) -> None:
        """Enter the ballots on one candidate."""
        acts = self._acts
        table = acts.desk.ask(VotesOf(session=acts.here().session.id, candidate=candidate))
        votes = table.line(candidate) if table else None
        if table is None or votes is None:
            return
        sheet = BallotSheet(acts.window(), votes, acts.shell.say)
        sheet.wanted.connect(self._keep_one)
        sheet.table_wanted.connect(self.open_table)
        sheet.papers_wanted.connect(self.open_papers)
        acts.open_sheet(sheet)
        sheet.cells.begin()

    @Slot()
    def open_table(self) -> None:
        """Enter the ballots on many candidates, one a line."""
        from talentdesk.ui.workshop.ballots.table_sheet import BallotTableSheet

        acts = self._acts
        table = acts.desk.ask(VotesOf(session=acts.here().session.id))
        if table is None:
            return
        sheet = BallotTableSheet(acts.window(), table, acts.shell.say)
        sheet.wanted.connect(self._keep_line)
        sheet.papers_wanted.connect(self.open_papers)
        acts.open_sheet(sheet)
        sheet.begin()

    @Slot()
    def open_papers(self) -> None:
        """Print ballot papers and the sheet the tellers fill in."""
        from talentdesk.ui.workshop.ballots.papers_sheet import PapersSheet

        acts = self._acts
        if not acts.expect_committee():
            return
        table = acts.desk.ask(VotesOf(session=acts.here().session.id))
        if table is not None:
            chosen = tuple(acts.shell.selection.candidates)
            acts.open_sheet(PapersSheet(acts.window(), acts.shell, table, chosen))

    @Slot(object)
    def _keep_one(self, command: Command) -> None:
        acts, sheet = self._acts, self._acts.sheet
        if not isinstance(sheet, BallotSheet):
            return
        done = acts.do(command, (sheet.candidate,))
        if done is None:
            sheet.say_refused(acts.said)
            return
        agree = done.figures.get("agree", True)
        if agree:
            acts.close_if(done)
            if "agree" in done.figures:
                acts.shell.toast(self.tr("Both counts agree: the tally stands."), undo=True)
            return
        table = acts.desk.ask(VotesOf(session=acts.here().session.id, candidate=sheet.candidate))
        votes = table.line(sheet.candidate) if table else None
        if votes is not None:
            if agree is None and sheet.mode.currentIndex() != SECOND:
                sheet.mode.setCurrentIndex(SECOND)
            sheet.show_votes(votes)
            sheet.cells.begin()

    @Slot(object, int)
    def _keep_line(self, command: Command, row: int) -> None:
        from talentdesk.ui.workshop.ballots.table_sheet import BallotTableSheet

        acts, sheet = self._acts, self._acts.sheet
        if not isinstance(sheet, BallotTableSheet):
            return
        acts.do(command)
        sheet.told(row, acts.said)
        table = acts.desk.ask(VotesOf(session=acts.here().session.id))
        if table is not None:
            sheet.show_votes(table)
