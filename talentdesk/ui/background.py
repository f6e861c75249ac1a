"""Slow work: a job runs a closure without Qt on another thread and reports on the window's own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from talentdesk.domain.trouble import Trouble, TroubleError

T = TypeVar("T")

Progress = Callable[[str, int, int], None]
"""What is being done, how many are done, of how many (0 = not known)."""

Cancelled = Callable[[], bool]
"""Whether the user has cancelled; work asks it between pieces and then raises ``TroubleError(CANCELLED)``."""


class Job(QObject, Generic[T]):
    """A piece of slow work.

    ``work(progress, cancelled)`` must not touch Qt. ``done`` carries its result, ``failed`` the exception,
    ``progress`` (what, done, of). ``finished`` comes last in any case. A job that ``writes`` waits for the
    one writing before it. A ``quiet`` one covers nothing: who started it shows how far it is, and abandons it
    when it is no longer wanted.
    """

    done = Signal(object)
    failed = Signal(object)
    progress = Signal(str, int, int)
    finished = Signal()

    def __init__(
        self,
        title: str,
        work: Callable[[Progress, Cancelled], T],
        *,
        writes: bool = False,
        quiet: bool = False,
    ) -> None:
        super().__init__()
        self.title = title
        self.writes = writes
        self.quiet = quiet
        self._abandoned = False
        self._work = work
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next piece."""
        self._cancelled.set()

    def abandon(self) -> None:
        """Cancel it, and have nobody told: nobody waits for it any more."""
        self._abandoned = True
        self.cancel()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancelled.is_set()

    def run(self) -> None:
        """Do the work and tell how it ended; called on the thread that shall do it."""
        try:
            if self.is_cancelled:
                raise TroubleError(Trouble.CANCELLED)
            result = self._work(self.progress.emit, self._cancelled.is_set)
        except Exception as error:  # every way of failing is told on the window's thread
            if not (self._abandoned and isinstance(error, TroubleError)):
                self.failed.emit(error)
        else:
            self.done.emit(result)
        self.finished.emit()


class JobRunner(QObject):
    """Runs jobs: any number that only read, one that writes at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(2)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._running: set[Job[object]] = set()

    def start(self, job: Job[T]) -> None:
        """Start a job, or queue it behind the one that writes."""
        kept: Job[object] = job  # type: ignore[assignment]  # only its signals are used here
        self._running.add(kept)
        job.finished.connect(self._forget)
        pool = self._writer if job.writes else self._readers
        pool.start(job.run)

    @property
    def running(self) -> int:
        """How many jobs have not ended yet."""
        return len(self._running)

    def stop(self) -> None:
        """Cancel everything and wait for it: nothing may outlive the file."""
        for job in self._running:
            job.cancel()
        self._readers.waitForDone()
        self._writer.waitForDone()

    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._running.discard(job)
