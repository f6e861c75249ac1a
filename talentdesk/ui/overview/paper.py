"""The overview as a paper: shown before it is saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.reports.overview import OverviewPaper
    from talentdesk.reports.packet import Printed


class OverviewSheet(PaperSheet):
    """Shows the pages."""

    def __init__(self, window: QWidget, shell: Shell, content: OverviewPaper) -> None:
        self._content = content
        super().__init__(window, shell)
        self.retranslate()
        self.draw()

    @override
    def name(self) -> str:
        return self.tr("Overview of succession")

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        return _Drawing(self._content, self.shell.say)


class _Drawing:
    """Draws away from the window; what it needs was taken before."""

    def __init__(self, content: OverviewPaper, say: Say) -> None:
        self._content, self._say = content, say

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Printed:
        from talentdesk.reports.overview import draw_overview

        return draw_overview(self._content, self._say, progress, cancelled)
