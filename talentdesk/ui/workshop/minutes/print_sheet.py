"""The minutes before they are printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk.services.minutes import Minutes, PaperOf
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed


class MinutesSheet(PaperSheet):
    """Shows the minutes with lines to sign for chair and recorder."""

    def __init__(self, window: QWidget, shell: Shell, desk: Desk, minutes: Minutes) -> None:
        self._minutes: Minutes | None = None
        super().__init__(window, shell)
        self._desk, self._minutes = desk, minutes
        self.retranslate()
        self.draw()

    @override
    def name(self) -> str:
        name = self._minutes.name if self._minutes is not None else ""
        return self.tr("Minutes: {session}").format(session=name)

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        assert self._minutes is not None
        organisation, moment = self._desk.ask(PaperOf(session=self._minutes.session))
        return _Drawing(self._minutes, organisation, moment, self.shell.say)


class _Drawing:
    """Draws away from the window; what it needs was taken before."""

    def __init__(self, minutes: Minutes, organisation: str, moment: datetime, say: Say) -> None:
        self._minutes, self._organisation, self._moment, self._say = minutes, organisation, moment, say

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Printed:
        from talentdesk.reports.minutes_paper import MinutesPaper, draw_minutes

        given = self._minutes
        paper = MinutesPaper(
            organisation=self._organisation,
            record=given.record,
            parts=given.parts,
            seal=given.seal.fingerprint if given.seal else "",
            version=given.seal.version if given.seal else 0,
            moment=self._moment,
        )
        return draw_minutes(paper, self._say, progress, cancelled)
