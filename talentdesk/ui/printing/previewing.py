"""Draws what the printing page shows: the newest wish only, beside whatever else is done meanwhile."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from talentdesk.ui.background import Job
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing import work
from talentdesk.ui.shell import Shell


class Previewing(QObject):
    """Draws previews; one that is no longer wanted stops, so that the next need not wait for it."""

    drawn = Signal(object)
    """A ``work.Previewed``; the front of a large packet is followed by the whole."""
    progressed = Signal(int, int)
    """How many parts are drawn, of how many; (0, 0) = nothing is being drawn."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._job: Job[work.Previewed] | None = None
        self._round = 0

    def draw(self, wanted: work.Wanted, *, stay: bool) -> None:
        """Draw something else; with ``stay`` the page that is shown is meant to stay."""
        self.stop()
        draw = partial(work.preview, self._desk, wanted, self._round, stay)
        self._start(Job(self.tr("Drawing the preview"), draw, quiet=True))

    def stop(self) -> None:
        """Draw no further: something else is wanted."""
        self._round += 1
        if self._job is not None:
            self._job.abandon()
        self._end()

    def _start(self, job: Job[work.Previewed]) -> None:
        self._job = job
        job.progress.connect(self._tell)
        job.finished.connect(self._ended)
        self._shell.run_job(job, self._show)

    @Slot(object)
    def _show(self, found: work.Previewed) -> None:
        if found.round != self._round:
            return  # something else was chosen meanwhile
        self.drawn.emit(found)
        if found.is_front and found.round == self._round:
            rest = partial(work.preview_rest, found)
            self._start(Job(self.tr("Drawing the preview"), rest, quiet=True))

    @Slot(str, int, int)
    def _tell(self, what: str, done: int, of: int) -> None:
        if self.sender() is self._job:
            self.progressed.emit(done, of)

    @Slot()
    def _ended(self) -> None:
        if self.sender() is self._job:
            self._end()

    def _end(self) -> None:
        self._job = None
        self.progressed.emit(0, 0)
