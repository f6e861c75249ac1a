"""Measures how long the committee talks about one candidate; says nothing aloud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from talentdesk.domain.texts import Id

_LONGEST_GAP = timedelta(minutes=5)
"""Between two looks at the clock; a longer one means the laptop slept, and nobody talked."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of talk that is over."""

    session: Id
    candidate: Id
    at: datetime
    seconds: int


class TalkTimer(QObject):
    """Runs for one candidate at a time. ``over`` carries a ``Stretch`` once one ends, never before."""

    over = Signal(object)
    ticked = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._session: Id = ""
        self._candidate: Id = ""
        self._began: datetime | None = None
        self._looked: datetime | None = None
        self._spent = timedelta()
        self.ticker = QTimer(self)
        self.ticker.setInterval(1000)
        self.ticker.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        """Whether time is being measured."""
        return self._began is not None

    @property
    def candidate(self) -> Id:
        """Whose time is being measured, empty while none is."""
        return self._candidate if self.running else ""

    @property
    def seconds(self) -> int:
        """Whole seconds of the stretch under way."""
        return int(self._spent.total_seconds())

    def start(self, session: Id, candidate: Id) -> None:
        """Measure the time of a candidate; a stretch under way ends."""
        if self.running and candidate == self._candidate:
            return
        self.stop()
        self._session, self._candidate = session, candidate
        self._began = self._looked = self._now()
        self.ticker.start()
        self.ticked.emit()

    def stop(self) -> None:
        """End the stretch under way and tell it; one of less than a second was none."""
        if self._began is None:
            return
        self._add()
        stretch = Stretch(self._session, self._candidate, self._began, self.seconds)
        self._began = None
        self._spent = timedelta()
        self.ticker.stop()
        if stretch.seconds:
            self.over.emit(stretch)
        self.ticked.emit()

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        self._add()
        self.ticked.emit()

    def _add(self) -> None:
        now, before = self._now(), self._looked
        self._looked = now
        if before is not None and timedelta() < now - before <= _LONGEST_GAP:
            self._spent += now - before
