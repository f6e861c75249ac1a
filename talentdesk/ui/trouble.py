"""What is told when something fails: trouble in a sentence with what to do, a bug in one report."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from talentdesk import __version__, log
from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.trouble import TroubleError
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.labels import Label
from talentdesk.wording import Say

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
        self._dialog = BugDialog(details, self._log_file)
        self._dialog.open()


def _details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    import platform

    system = f"TalentDesk {__version__} · Python {platform.python_version()} · {platform.platform()}"
    return f"{system}\n{log.told(kind, error, trace)}"


class BugDialog(QDialog):
    """Says that the program failed, and gives the report away."""

    def __init__(self, details: str, log_file: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self._log_file = log_file
        self.setWindowTitle(self.tr("A fault in the program"))
        self.setMinimumWidth(560)
        head = Label(self.tr("Something in the program went wrong."), "large", wrap=True)
        text = Label(
            self.tr(
                "Everything shown as saved is still saved. What you see may be out of date: close the "
                "file and open it again. The report below holds no names and no scores; please pass it on."
            ),
            wrap=True,
        )
        report = QPlainTextEdit(details)
        report.setReadOnly(True)
        report.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy report"))
        set_kind(copy, "main")
        folder = QPushButton(self.tr("Show the log"))
        folder.setVisible(log_file is not None)
        close = QPushButton(self.tr("Close"))
        buttons = QDialogButtonBox()
        buttons.addButton(folder, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (head, text, report, buttons):
            column.addWidget(widget)
        copy.clicked.connect(self._copy)
        folder.clicked.connect(self._show_log)
        buttons.rejected.connect(self.reject)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def _show_log(self) -> None:
        if self._log_file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file.parent)))
