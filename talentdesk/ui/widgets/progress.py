"""The panel that shows slow work: what is being done, how many of how many, and Cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QPushButton, QWidget
from shiboken6 import isValid
from typing_extensions import override

from talentdesk.ui.background import Job
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded

if TYPE_CHECKING:
    from talentdesk.ui.widgets.hold import Hold

T = TypeVar("T")

PATIENCE = 200
"""Milliseconds of work before the panel shows: it is to be seen by 300, and the work takes its turns at the
interpreter first."""


class ProgressPanel(Worded, QWidget):
    """Covers its parent while a job runs, so that nothing else is begun meanwhile."""

    def __init__(self, parent: QWidget, *, begun: Callable[[], None] | None = None) -> None:
        """Lie over a parent; ``begun`` is told of work that is not quiet: what was refused before is over."""
        super().__init__(parent)
        self._host, self._begun = parent, begun
        self._cancel_work: Callable[[], None] | None = None
        self._focus_before: QWidget | None = None
        self._hold: Hold | None = None
        self._panel = Panel(self, "raised")
        self._panel.setFixedWidth(420)
        self._title = Label(kind="large")
        self._what = Label(kind="muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._count = Label(kind="small")
        self._cancel = QPushButton()
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self._cancel)
        for widget in (self._title, self._what, self._bar):
            self._panel.body.addWidget(widget)
        self._panel.body.addLayout(foot)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._appear)
        self._cancel.clicked.connect(self._cancel_job)
        parent.installEventFilter(self)
        self.hide()
        self.retranslate()

    def follow(self, job: Job[T]) -> None:
        """Show a job if it takes long and is not quiet; hide when it ends."""
        if job.quiet:
            return
        if self._begun is not None:
            self._begun()
        self._cancel_work = job.cancel
        self._title.setText(job.title)
        self._what.setText("")
        self._count.setText("")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        job.progress.connect(self._show_progress)
        job.finished.connect(self._end)
        if job.writes:
            self._hold_window()
        self._timer.start()

    def _hold_window(self) -> None:
        from talentdesk.ui.widgets.hold import Hold

        if self._hold is None:
            self._hold = Hold(self)
        self._hold.begin()

    @property
    def title(self) -> str:
        """What the job is called that was followed last."""
        return self._title.text()

    @override
    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self.setAccessibleName(self.tr("Progress"))
        self._bar.setAccessibleName(self.tr("Progress"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 90))
        painter.end()

    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()
        self._focus_before = QApplication.focusWidget()
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        self.setGeometry(self._host.rect())
        self._panel.adjustSize()
        self._panel.move(
            (self.width() - self._panel.width()) // 2, (self.height() - self._panel.height()) // 3
        )

    def _show_progress(self, what: str, done: int, of: int) -> None:
        self._what.setText(what)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._count.setText(self.tr("{done} of {of}").format(done=done, of=of) if of else "")

    def _cancel_job(self) -> None:
        if self._cancel_work is not None:
            self._cancel_work()
            self._cancel.setEnabled(False)

    def _end(self) -> None:
        self._timer.stop()
        if self._hold is not None:
            self._hold.end()
        self._cancel_work = None
        self.hide()
        # Else Qt hands it to the next in line, the search field, which takes keys meant for the page.
        before, self._focus_before = self._focus_before, None
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
