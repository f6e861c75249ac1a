"""What is told when something fails: trouble in a sentence with what to do, a bug in one report."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from talentdesk import __version__, log
from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.trouble import TroubleError
from talentdesk.wording import Say

if TYPE_CHECKING:
    from talentdesk.ui.bug_dialog import BugDialog

_LOG = logging.getLogger(__name__)


def trouble_words(error: TroubleError, say: Say) -> str:
    """Say what happened and what to do about it."""
    from talentdesk.wording import troubles

    happened, advice = troubles.sentence(error, say), troubles.advice(error, say)
    return f"{happened}\n{advice}" if advice else happened


class Hook(QObject):
    """Catches what nobody caught: trouble and refusals go to the window, anything else into one report."""

    trouble = Signal(object)
    refused = Signal(object)
    bug = Signal(str)

    def __init__(self, log_file: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._dialog: BugDialog | None = None
        self._before = sys.excepthook

    def install(self) -> None:
        """Hear every uncaught exception; Qt hands over those of slots too."""
        sys.excepthook = self.caught

    def remove(self) -> None:
        """Give the interpreter its own hook back."""
        sys.excepthook = self._before

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell an exception on the right way."""
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
        elif isinstance(error, TroubleError):
            _LOG.warning("trouble %s", error.trouble.value)
            self.trouble.emit(error)
        elif isinstance(error, RefusedError):
            self.refused.emit(error.ruling)
        else:
            _LOG.error("bug", exc_info=(kind, error, trace))
            details = _details(kind, error, trace)
            self.bug.emit(details)
            # Not inside the slot that failed: a dialog's own loop there could fail again.
            QTimer.singleShot(0, lambda: self._report(details))

    def _report(self, details: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            return
        from talentdesk.ui.bug_dialog import BugDialog

        self._dialog = BugDialog(details, self._log_file)
        self._dialog.open()


def _details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    import platform

    system = f"TalentDesk {__version__} · Python {platform.python_version()} · {platform.platform()}"
    return f"{system}\n{log.told(kind, error, trace)}"
