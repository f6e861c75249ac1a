"""The desk: the window's only door to the services."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.opened import Step, WorkspaceInfo
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import RefusedError, Ruling
from talentdesk.domain.trouble import TroubleError

if TYPE_CHECKING:
    from talentdesk.services.commands import Command, Done, Query
    from talentdesk.services.workspace import Workspace

T = TypeVar("T")
_LOG = logging.getLogger(__name__)


class Pause(QTimer):
    """Asks something of the file once, a little later; not if the file was closed meanwhile."""

    def __init__(self, parent: QObject, desk: Desk, milliseconds: int, ask: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(self._over)

    @Slot()
    def _over(self) -> None:
        if self._desk.workspace.is_open:
            self._ask()


class Desk(QObject):
    """Asks and does for every page, and tells all of them what changed.

    ``changed`` carries a ``Changed``, ``refused`` a ``Ruling``, ``trouble`` a ``TroubleError``. ``changed``
    comes on the thread of the window, whichever thread the work was done on.
    """

    changed = Signal(object)
    refused = Signal(object)
    trouble = Signal(object)
    _heard = Signal(object)

    def __init__(
        self, workspace: Workspace, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        """For jobs, which are handed it; pages ask and do."""
        self._clock = clock
        self._programme: Programme | None = None
        self._info: WorkspaceInfo | None = None
        # An automatic connection: direct on the window's thread, queued from any other.
        self._heard.connect(self._deliver)
        self._listener: Callable[[Changed], None] = self._hear
        workspace.listeners.append(self._listener)

    def ask(self, query: Query[T]) -> T:
        """Answer a query. Raises ``TroubleError``."""
        return self.workspace.ask(query)

    def do(self, command: Command) -> Done | None:
        """Run a command; None where it was refused or met trouble, which is then told by its signal."""
        return self._guarded(command.action, lambda: self.workspace.do(command))

    def try_do(self, command: Command) -> Done | Ruling | None:
        """Run a command for a form: a refusal comes back to be shown beside its fields; trouble is told."""
        try:
            return self.workspace.do(command)
        except RefusedError as error:
            return error.ruling
        except TroubleError as error:
            self.trouble.emit(error)
        return None

    def undo(self) -> Done | None:
        """Take the newest step back; None where that was refused or met trouble."""
        return self._guarded("undo", self.workspace.undo)

    def redo(self) -> Done | None:
        """Do the step that was taken back last again; None where that was refused or met trouble."""
        return self._guarded("redo", self.workspace.redo)

    @property
    def undo_step(self) -> Step | None:
        """What undo would take back."""
        return self.workspace.undo_step

    @property
    def redo_step(self) -> Step | None:
        """What redo would do again."""
        return self.workspace.redo_step

    @property
    def info(self) -> WorkspaceInfo:
        """What the open workspace is, kept until something changes."""
        if self._info is None:
            self._info = self.workspace.info()
        return self._info

    @property
    def read_only(self) -> bool:
        """Whether the file is open to look only."""
        return self.workspace.read_only

    @property
    def saved_at(self) -> datetime | None:
        """Moment of the newest step; everything is saved at once."""
        return self.workspace.head.at

    @property
    def programme(self) -> Programme:
        """The programme in force, kept until it changes. Raises ``TroubleError`` where there is none."""
        if self._programme is None:
            from talentdesk.services.overview import ProgrammeOf

            self._programme = self.ask(ProgrammeOf())
        return self._programme

    @property
    def today(self) -> date:
        """The day rules are asked for."""
        return self._clock().date()

    def now(self) -> datetime:
        """The present moment, for what the window shows as such."""
        return self._clock()

    def close(self) -> None:
        """Let go of the file."""
        if self._listener in self.workspace.listeners:
            self.workspace.listeners.remove(self._listener)
        self.workspace.close()

    def _guarded(self, what: str, work: Callable[[], Done]) -> Done | None:
        try:
            done = work()
        except RefusedError as error:
            _LOG.info("refused %s: %s", what, ".".join(finding.reason for finding in error.ruling.findings))
            self.refused.emit(error.ruling)
        except TroubleError as error:
            _LOG.warning("trouble with %s: %s", what, error.trouble.value)
            self.trouble.emit(error)
        else:
            _LOG.info("did %s as entry %d", what, done.entry)
            return done
        return None

    def _hear(self, changed: Changed) -> None:
        self._heard.emit(changed)

    @Slot(object)
    def _deliver(self, changed: Changed) -> None:
        self._info = None
        if changed.touches(Subject.PROGRAMME):
            self._programme = None
        self.changed.emit(changed)
