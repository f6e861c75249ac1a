"""The chart as a paper: on A3, shown before it is saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from typing_extensions import override

from talentdesk.services.workspace import Workspace
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.wording import Say
from talentdesk.wording.post_card import ChartMode

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed


class ChartPaper(PaperSheet):
    """Shows the whole chart as pages; gone once it is closed."""

    def __init__(self, desk: Desk, shell: Shell, mode: ChartMode, every: bool) -> None:
        self._desk, self._mode, self._every = desk, mode, every
        super().__init__(shell.dialog_parent(), shell)
        self.closed.connect(self.deleteLater)
        self.retranslate()
        self.draw()

    @override
    def name(self) -> str:
        if self._mode is ChartMode.SUCCESSION:
            return self.tr("Succession chart")
        return self.tr("Replacement chart")

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        return partial(_drawn, self._desk.workspace, self._mode, self._every, self.shell.say)


def _drawn(
    workspace: Workspace, mode: ChartMode, every: bool, say: Say, progress: Progress, cancelled: Cancelled
) -> Printed:
    from talentdesk.jobs.succession_papers import chart_paper

    return chart_paper(workspace, mode, every, say, progress, cancelled)
